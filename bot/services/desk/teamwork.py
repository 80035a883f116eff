"""The team itself: joining by invitation, what somebody says of herself, absence, inviting and removing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from msgspec.structs import replace

from bot.services.desk.casework import Casework
from bot.services.desk.members import Mate, mates_of
from bot.texts import daywords
from flows.cases.events import Removed, TimePassed
from flows.cases.model import Role
from flows.cases.pauses import Away, Back, read_pause
from flows.desk import joining, profile
from flows.desk.inputs import INVITATION, Act, Verb, payload
from flows.desk.profile import Profile, qualify
from flows.effects import Block, Offered, Prompt, Ref, Say
from flows.events import Address
from flows.model import Language, RegionId
from flows.presence import PRESETS
from storage import Invited

INVITATION_KEPT = timedelta(days=7)
SHOWN = 4
"""Of a volunteer's id, so that coordinators can tell one from another: there are no names."""


async def join(work: Casework, address: Address, token: str, hint: str) -> Mate | None:
    """Make a volunteer of whoever follows an invitation; None where that is not valid. `hint` is her language."""
    room = work.room
    invited = await room.volunteers.redeem(room.wire, token, room.now)
    if invited is None:
        return None
    codes = work.office.content.languages
    fresh = Profile(language=hint if hint in codes else "de", joining="")
    if work.office.trial:
        fresh = replace(fresh, languages=tuple(codes), qualified=True)
    id = await room.volunteers.join(room.wire, room.key(address), address, profile.dump(fresh), invited)
    work.forget_roster(invited.region)
    (mate,) = mates_of(await room.volunteers.by_ids(room.wire, [id]))
    step = joining.begin(mate.profile, Role(invited.role), invited.region)
    if work.office.trial:
        work.sheets.say(mate.reader, None, *joining.here(mate.profile, Role(invited.role), work.office.content).blocks)
    else:
        mate = await work.change(mate, joining=step.profile.joining)
        work.sheets.say(mate.reader, None, *step.blocks)
    work.done.append((mate.id, f"joined {invited.role}", ""))
    return mate
