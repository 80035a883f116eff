"""200 inquirers and 20 volunteers do as they please, and no word ever reaches anybody it is not for."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from msgspec import structs

from flows.cases import orders as do
from flows.cases.events import (
    CaseEvent,
    ChoseToWait,
    Claimed,
    Closed,
    Declined,
    Ended,
    HandedOn,
    Left,
    Noted,
    Released,
    Removed,
    Reopened,
    Replied,
    Settled,
    TimePassed,
    Wrote,
)
from flows.cases.hours import DAYTIME
from flows.cases.ladder import due
from flows.cases.model import ALPHABET, Case, CaseCode, Outcome, Owner, Role, VolunteerId, VolunteerProfile
from flows.cases.owning import CaseTurn, advance_case, open_case
from flows.cases.team import Team
from flows.model import Language, RegionId
from tests.cases.people import ALWAYS, LADDER, MONDAY, MV, OWL, no_holiday, reloaded

CASES, VOLUNTEERS, STEPS = 200, 20, 5_000
LANGUAGES = ("ar", "tr", "de", "vi")
TOPICS = ("recognition", "visa", "work")


@dataclass(slots=True)
class Desk:
    """One case, with a second opinion on whose it is: whoever took it and has neither given nor lost it."""

    case: Case
    due_at: datetime | None = None
    holder: VolunteerId | None = None
    takers: set[VolunteerId] = field(default_factory=set)


@dataclass(slots=True)
class World:
    """All cases and volunteers of two regions."""

    chance: random.Random
    now: datetime = MONDAY
    people: dict[VolunteerId, VolunteerProfile] = field(default_factory=dict)
    desks: list[Desk] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def fill(self) -> None:
        """Let everybody come."""
        for number in range(VOLUNTEERS):
            id = VolunteerId(f"v{number}")
            regions = self.chance.sample((OWL, MV), self.chance.choice((1, 1, 1, 2)))
            role = Role.COORDINATOR if number < 2 else Role.VOLUNTEER
            self.people[id] = VolunteerProfile(
                id=id,
                roles=dict.fromkeys(regions, role),
                languages=tuple(Language(code) for code in self.chance.sample(LANGUAGES, 2)),
                topics=tuple(self.chance.sample(TOPICS, 1)),
                hours=self.chance.choice((DAYTIME, ALWAYS)),
            )
        for _ in range(CASES):
            region = self.chance.choice((OWL, MV))
            code = CaseCode("".join(self.chance.choices(ALPHABET, k=3)))
            language = Language(self.chance.choice(LANGUAGES))
            turn = open_case(
                code, language, self.now, self.team(region), LADDER, topic=self.chance.choice(TOPICS)
            )
            self.desks.append(Desk(turn.case))
            self.check(self.desks[-1], turn, TimePassed())

    def team(self, region: RegionId) -> Team:
        """Return the team of a region, with the present load."""
        load = Counter(desk.case.volunteer for desk in self.desks)
        loaded = {id: structs.replace(profile, load=load[id]) for id, profile in self.people.items()}
        return Team(region, loaded, DAYTIME, no_holiday)

    def play(self) -> None:
        """Let one thing happen."""
        roll = self.chance.random()
        if roll < 0.04:
            self.now += timedelta(minutes=self.chance.choice((5, 30, 120, 600)))
            self.tick()
        elif roll < 0.05:
            self.change_somebody()
        else:
            desk = self.chance.choice(self.desks)
            self.take(desk, self.by_inquirer(desk) if roll < 0.4 else self.by_volunteer(desk))

    def tick(self) -> None:
        """Look after every case that has something due, by the moment noted when it was last touched."""
        for desk in self.desks:
            if desk.due_at and desk.due_at <= self.now:
                self.take(desk, TimePassed())

    def by_inquirer(self, desk: Desk) -> CaseEvent:
        """Return what an inquirer does: she writes, mostly."""
        code = CaseCode("".join(self.chance.choices(ALPHABET, k=3)))
        if desk.case.owner is Owner.CLOSED and self.chance.random() < 0.6:
            return Reopened(code)
        rare = (Left(), Left(keep=True), Ended(), ChoseToWait(), Reopened(code))
        return Wrote() if self.chance.random() < 0.8 else self.chance.choice(rare)

    def by_volunteer(self, desk: Desk) -> CaseEvent:
        """Return what somebody does: the owner, somebody who was offered it, or anybody at all."""
        known = [desk.case.volunteer, *desk.case.offered]
        near = [id for id in known if id]
        id = self.chance.choice(near if near and self.chance.random() < 0.7 else sorted(self.people))
        other = self.chance.choice([None, *sorted(self.people)])
        usual = (Claimed(id), Replied(id), Replied(id), Replied(id))
        rare: tuple[CaseEvent, ...] = (
            *(Noted(id), Declined(id), Settled(id), Released(id), HandedOn(id, other)),
            Closed(id, Outcome.ANSWERED),
        )
        return self.chance.choice(usual if self.chance.random() < 0.75 else rare)

    def change_somebody(self) -> None:
        """Let somebody go away, come back to the region, or be removed from it."""
        id = self.chance.choice(sorted(self.people))
        profile = self.people[id]
        match self.chance.choice(("away", "removed", "back")):
            case "away":
                until = self.now + timedelta(hours=self.chance.choice((3, 30, 300)))
                self.people[id] = structs.replace(profile, away_from=self.now, away_until=until)
                told: CaseEvent = TimePassed()
            case "removed" if len(profile.roles) == 1 and profile.roles.get(OWL) is not Role.COORDINATOR:
                self.people[id] = structs.replace(profile, roles={})
                told = Removed(id)
            case _:
                roles = profile.roles or {self.chance.choice((OWL, MV)): Role.VOLUNTEER}
                self.people[id] = structs.replace(profile, roles=roles, away_from=None, away_until=None)
                return
        if self.chance.random() < 0.7:
            for desk in self.desks:
                self.take(desk, told)

    def take(self, desk: Desk, event: CaseEvent) -> None:
        """Take an event and look at every recipient."""
        turn = advance_case(reloaded(desk.case), event, self.now, self.team(desk.case.region), LADDER)
        self.check(desk, turn, event)

    def check(self, desk: Desk, turn: CaseTurn, event: CaseEvent) -> None:
        """Compare who is reached with who may be."""
        desk.case = turn.case
        coming = due(desk.case, self.now, self.team(desk.case.region), LADDER)
        desk.due_at = coming.at if coming else None
        for order in turn.orders:
            self.counts[type(order).__name__] += 1
            if isinstance(order, do.Withdraw) and desk.holder in order.volunteers:
                desk.holder = None
            if (
                isinstance(order, do.ShowCase)
                and desk.holder is None
                and isinstance(event, Claimed | Replied)
            ):
                desk.holder = event.volunteer
                desk.takers.add(event.volunteer)
            if not self.is_right(desk, order, event):
                self.wrong.append(f"{order} after {event}")
            if isinstance(order, do.CaseClosed):
                desk.holder = None
        if desk.case.volunteer != desk.holder:
            self.wrong.append(f"{desk.case.volunteer} owns what {desk.holder} holds after {event}")

    def is_right(self, desk: Desk, order: do.Order, event: CaseEvent) -> bool:
        """Tell whether an order reaches only those it may."""
        region = desk.case.region
        match order:
            case do.RelayToVolunteer(volunteer=volunteer):
                return volunteer == desk.holder and self.belongs(volunteer, region)
            case do.ShowCase(volunteer=volunteer):
                return volunteer == desk.holder and self.belongs(volunteer, region)
            case do.RelayToInquirer(role=role):
                if not isinstance(event, Replied) or event.volunteer != desk.holder:
                    return False
                return self.people[event.volunteer].roles[region] is role
            case do.Keep():
                return desk.holder is None
            case do.Offer(volunteers=volunteers) | do.Remind(volunteers=volunteers, about="offer"):
                return desk.holder is None and all(self.is_there(id, region) for id in volunteers)
            case do.Remind(volunteers=volunteers):
                return volunteers == (desk.holder,)
            case do.TellVolunteer(volunteer=volunteer):
                return volunteer in desk.takers and self.belongs(volunteer, region)
            case do.TellCoordinators(coordinators=coordinators):
                return all(self.people[id].roles.get(region) is Role.COORDINATOR for id in coordinators)
            case do.KeepNote(volunteer=volunteer):
                return self.belongs(volunteer, region)
            case do.AlreadyTaken(volunteer=volunteer):
                return desk.holder not in (None, volunteer) and self.belongs(volunteer, region)
            case _:
                return True

    def belongs(self, id: VolunteerId, region: RegionId) -> bool:
        """Tell whether somebody takes part in a region."""
        return region in self.people[id].roles

    def is_there(self, id: VolunteerId, region: RegionId) -> bool:
        """Tell whether somebody can be called now."""
        profile = self.people[id]
        away = profile.away_from and profile.away_until and profile.away_from <= self.now < profile.away_until
        night = profile.hours == DAYTIME and not 7 <= self.now.hour < 19
        return self.belongs(id, region) and not away and not night


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_wrong_recipient(seed: int) -> None:
    """In thousands of things that happen to 200 cases nothing reaches a wrong person, and all cases come to an end."""
    world = World(random.Random(seed))
    world.fill()
    for _ in range(STEPS):
        world.play()
    assert world.wrong == []
    kinds = {kind.__name__ for kind in do.Order.__args__}
    assert kinds <= set(world.counts), "something never happened"
    assert world.counts["RelayToVolunteer"] > 300 < world.counts["RelayToInquirer"]
    for _ in range(300):
        world.now += timedelta(hours=5)
        world.tick()
    assert all(desk.case.owner is Owner.CLOSED for desk in world.desks)
    assert world.wrong == []
