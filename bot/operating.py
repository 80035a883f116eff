"""What an operator does from the command line beside a running bot: inviting the first people, reading the audit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from bot import content
from bot.opening import CannotStart, open_store
from bot.ports import Clock
from bot.services.desk.teamwork import INVITATION_KEPT
from bot.settings import Settings
from flows.desk.inputs import INVITATION
from storage import Entry, Invited


async def invitations(
    settings: Settings, region: str, role: Literal["coordinator", "volunteer"], clock: Clock
) -> dict[str, str]:
    """Return links that make somebody part of a team, by the place they open; raise `CannotStart`."""
    known = content.read(clock).content.regions
    if region not in known:
        raise CannotStart(f"There is no region “{region}”, only {', '.join(known)}.")
    own = settings.own(region)
    name = (own.telegram_name or settings.telegram_name).lstrip("@")
    places = {"Web": f"{settings.web_url}/?room=team&start="}
    if name:
        places["Telegram"] = f"https://t.me/{name}?start="
    store = await open_store(settings, clock)
    try:
        until = clock() + INVITATION_KEPT
        return {
            place: start + INVITATION + await store.invite(Invited(region, role), until)
            for place, start in places.items()
        }
    finally:
        await store.close()


async def audited(settings: Settings, clock: Clock) -> tuple[Sequence[Entry], int | None]:
    """Return the audit, and the first entry that does not fit; raise `CannotStart`."""
    store = await open_store(settings, clock)
    try:
        return await store.audit()
    finally:
        await store.close()
