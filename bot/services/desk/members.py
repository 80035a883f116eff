"""The people of a region as they are stored now, and as a case sees them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec
import structlog

from bot.services.desk.office import Office
from bot.services.desk.sheets import Reader
from flows.cases.hours import ALWAYS, of_region
from flows.cases.model import Role, VolunteerId
from flows.cases.team import Team
from flows.desk.profile import Profile, as_member, parse, ready
from flows.model import Language, RegionId
from storage import Room, Volunteer

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Mate:
    """Somebody of the team: her row, and what she said of herself."""

    row: Volunteer
    profile: Profile

    @property
    def id(self) -> VolunteerId:
        """Who she is."""
        return self.row.id

    @property
    def reader(self) -> Reader:
        """Where and in which language she is told things."""
        return Reader(self.row.address, Language(self.profile.language))

    @property
    def roles(self) -> dict[RegionId, Role]:
        """What she is, by region."""
        return {RegionId(region): Role(role) for region, role in self.row.roles.items()}

    def ready(self, region: str) -> bool:
        """Tell whether she may work on cases of a region."""
        role = self.row.roles.get(region)
        return role is not None and self.profile.reachable and ready(self.profile, Role(role))

    def counts(self, region: RegionId) -> bool:
        """Tell whether cases know of her: coordinators must hear of them before they have declared anything."""
        return self.ready(region) or (self.profile.reachable and self.roles.get(region) is Role.COORDINATOR)


@dataclass(frozen=True, slots=True)
class Roster:
    """Everybody of a region, and those of them who may work on its cases now."""

    team: Team
    mates: Mapping[VolunteerId, Mate]


def sign(id: VolunteerId | None) -> str:
    """Return what tells one volunteer from another: there are no names. Four letters or digits, nothing for nobody."""
    return "".join(filter(str.isalnum, id or ""))[:4]


def mates_of(rows: Iterable[Volunteer]) -> tuple[Mate, ...]:
    """Read what volunteers said of themselves; whose profile cannot be read declares everything anew."""
    return tuple(Mate(row, _profile(row.profile)) for row in rows)


async def roster(room: Room, office: Office, region: RegionId) -> Roster:
    """Load the people of a region. A trial goes on at any hour of any day."""
    mates = {mate.id: mate for mate in mates_of(await room.volunteers.in_region(room.wire, region))}
    loads = await room.cases.loads(room.wire, list(mates))
    profiles = {
        id: as_member(id, mate.profile, mate.roles, loads.get(id, 0))
        for id, mate in mates.items()
        if mate.counts(region)
    }
    if office.trial:
        return Roster(Team(region, profiles, ALWAYS, lambda _: False), mates)
    about = office.content.regions.get(region)
    hours, land = (of_region(about.hours), about.holidays) if about else (of_region({}), "")
    return Roster(Team(region, profiles, hours, office.holidays(land)), mates)


def _profile(stored: bytes) -> Profile:
    try:
        return parse(stored)
    except msgspec.MsgspecError:
        _log.warning("profile unreadable")
        return Profile()
