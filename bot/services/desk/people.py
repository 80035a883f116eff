"""The people of the regions in one transaction: as they are stored, and as this event has changed them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, field
from typing import Any

from msgspec.structs import replace

from bot.services.desk.held import Held
from bot.services.desk.members import Mate, Roster, roster
from bot.services.desk.office import Office
from flows.cases.model import VolunteerId
from flows.cases.team import Team
from flows.desk import profile as profiles
from flows.model import RegionId
from storage import Room
from storage.sealing import SessionKey


@dataclass(slots=True)
class People:
    """Whoever changes something about a volunteer does it here, so that all the rest of the event knows of it."""

    office: Office
    room: Room
    changed: bool = False
    """Whether somebody came, went, or is there at other times."""
    _rosters: dict[RegionId, Roster] = field(default_factory=dict)
    _mates: dict[VolunteerId, Mate] = field(default_factory=dict)

    async def roster(self, region: str) -> Roster:
        """Return the people of a region."""
        id = RegionId(region)
        if id not in self._rosters:
            self._rosters[id] = await roster(self.room, self.office, id)
        return self._rosters[id]

    def forget(self, region: str) -> None:
        """Read the people of a region anew the next time: they have changed."""
        self._rosters.pop(RegionId(region), None)
        self.changed = True

    async def team(self, region: str, inquirer: SessionKey) -> Team:
        """Return who may work on the cases of somebody: everybody of a region but herself."""
        people = await self.roster(region)
        own = {id for id, mate in people.mates.items() if mate.row.session == inquirer}
        others = {id: profile for id, profile in people.team.profiles.items() if id not in own}
        return dataclasses.replace(people.team, profiles=others)

    async def mate(self, held: Held, volunteer: VolunteerId) -> Mate | None:
        """Return somebody of the region of a case."""
        known = (await self.roster(held.row.region)).mates.get(volunteer)
        return self._mates.get(volunteer, known)

    async def change(self, mate: Mate, **changes: Any) -> Mate:
        """Change what is kept of a volunteer; return her as she is now."""
        now = self._mates.get(mate.id, mate)
        if changes.get("talking"):
            changes["talking_since"] = self.room.now
        return await self.keep(Mate(now.row, replace(now.profile, **changes)))

    async def keep(self, mate: Mate) -> Mate:
        """Write down what is kept of a volunteer."""
        await self.room.volunteers.save_profile(self.room.wire, mate.id, profiles.dump(mate.profile))
        self._mates[mate.id] = mate
        return mate
