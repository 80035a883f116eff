"""Who is to be sent which week: once by itself, and again whenever she asks. Kept with what was sent, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from bot.services.desk.members import Mate, roster
from bot.services.desk.office import Office
from flows.cases.model import Role, VolunteerId
from flows.model import Language, RegionId
from flows.statistics import mornings
from flows.statistics.periods import Period, parse, week_of
from storage import Room

SENT = "summary"
ASKED = "summary asked"
KEPT = timedelta(weeks=13)
"""Whoever cannot be reached for longer begins anew."""


@dataclass(frozen=True, slots=True)
class Turn:
    """A week that somebody is to be sent in a language. `asked`: because she wants it, had she had it or not."""

    region: RegionId
    volunteer: VolunteerId
    language: Language
    week: Period
    asked: bool = False

    @property
    def recipient(self) -> str:
        """Under what it is kept."""
        return recipient(self.volunteer, self.region)


def recipient(volunteer: VolunteerId, region: str) -> str:
    """Return under what is kept what a coordinator of a region was sent: she may coordinate several."""
    return f"{volunteer} {region}"


async def ask(room: Room, week: Period, recipient: str) -> None:
    """Have a week sent, as soon as somebody looks; asking twice before that changes nothing."""
    await room.runs.claim(room.wire, ASKED, week, recipient)


async def turns(room: Room, office: Office) -> list[Turn]:
    """Return everything to be sent now, and let everybody new begin with the week that is running."""
    found: list[Turn] = []
    for region in office.content.regions:
        for mate in (await roster(room, office, region)).mates.values():
            if coordinates(mate, region):
                found += await _of(room, region, mate)
    if found:
        for job in (SENT, ASKED):
            await room.runs.remove_before(room.wire, job, week_of(room.now - KEPT))
    return found


async def take(room: Room, turn: Turn) -> bool:
    """Note that a week is being sent; False where somebody else did. What is sent goes into the same transaction."""
    if turn.asked:
        return await room.runs.remove(room.wire, ASKED, turn.week, turn.recipient)
    return await room.runs.claim(room.wire, SENT, turn.week, turn.recipient)


def coordinates(mate: Mate, region: RegionId) -> bool:
    """Tell whether somebody is sent the summary of a region: a coordinator who can be reached."""
    return mate.roles.get(region) is Role.COORDINATOR and mate.profile.reachable


async def _of(room: Room, region: RegionId, mate: Mate) -> list[Turn]:
    who, language = recipient(mate.id, region), mate.reader.language
    done = await room.runs.done(room.wire, SENT, who)
    if not done:
        await room.runs.claim(room.wire, SENT, mornings.latest(room.now), who)
    asked = await room.runs.done(room.wire, ASKED, who)
    return [
        *(Turn(region, mate.id, language, week) for week in mornings.due(done, room.now)),
        *(Turn(region, mate.id, language, parse(name), asked=True) for name in sorted(asked)),
    ]
