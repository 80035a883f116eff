"""Volunteers, cases and a short notation for what happens to them; the case is reloaded before every event."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta

import msgspec
from msgspec import structs

from flows.cases import orders as do
from flows.cases.events import (
    CaseEvent,
    ChoseToWait,
    Claimed,
    Closed,
    Declined,
    Ended,
    Gone,
    HandedOn,
    Left,
    Noted,
    Rated,
    Released,
    Removed,
    Reopened,
    Replied,
    Settled,
    TimePassed,
    Wrote,
)
from flows.cases.hours import DAYTIME, Hours, Span
from flows.cases.ladder import Ladder, due
from flows.cases.model import Case, CaseCode, Outcome, Role, VolunteerId, VolunteerProfile
from flows.cases.owning import CaseTurn, advance_case, open_case
from flows.cases.team import Team
from flows.model import Language, RegionId

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
"""Ten o'clock in Germany."""
OWL, MV = RegionId("owl"), RegionId("mv")
ALWAYS = Hours(((Span(0, 1440),),) * 7)
LADDER = Ladder()

_DECODER = msgspec.json.Decoder(Case)


def no_holiday(day: date) -> bool:
    """There are none."""
    return False


def volunteer(
    id: str,
    languages: str = "ar",
    role: Role = Role.VOLUNTEER,
    region: RegionId = OWL,
    topics: tuple[str, ...] = (),
    countries: tuple[str, ...] = (),
    hours: Hours = DAYTIME,
    load: int = 0,
) -> VolunteerProfile:
    """Return somebody; languages are separated by spaces."""
    return VolunteerProfile(
        id=VolunteerId(id),
        roles={region: role},
        languages=tuple(Language(code) for code in languages.split()),
        topics=topics,
        countries=countries,
        hours=hours,
        load=load,
    )


def team_of(*people: VolunteerProfile, hours: Hours = DAYTIME) -> Team:
    """Return the team of the region `owl`."""
    return Team(OWL, {person.id: person for person in people}, hours, no_holiday)


def opened(team: Team, now: datetime = MONDAY, language: str = "ar", topic: str = "") -> CaseTurn:
    """Open the case K7F."""
    return open_case(CaseCode("K7F"), Language(language), now, team, LADDER, topic=topic)


def reloaded(case: Case) -> Case:
    """Return the case as it comes back from storage."""
    return _DECODER.decode(msgspec.json.encode(case))


def advanced(case: Case, event: CaseEvent, now: datetime, team: Team) -> CaseTurn:
    """Take one event."""
    return advance_case(reloaded(case), event, now, team, LADDER)


def event_of(text: str) -> CaseEvent:
    """Read an event: `writes`, `leaves`, `keeps`, `ends`, `waits`, `rates 5`, `reopens`, `is gone` of the inquirer,
    `anna claims` of a volunteer (`anna hands on to ben`, `anna closes referred`), `tick`.
    """
    who, _, rest = text.partition(" ")
    id = VolunteerId(who)
    match text.split(), rest.split():
        case ["tick"], _:
            return TimePassed()
        case ["writes"], _:
            return Wrote()
        case ["leaves"], _:
            return Left()
        case ["keeps"], _:
            return Left(keep=True)
        case ["ends"], _:
            return Ended()
        case ["waits"], _:
            return ChoseToWait()
        case ["rates", "5"], _:
            return Rated(5)
        case ["reopens"], _:
            return Reopened(CaseCode("M2P"))
        case ["is", "gone"], _:
            return Gone()
        case _, ["claims"]:
            return Claimed(id)
        case _, ["declines"]:
            return Declined(id)
        case _, ["replies"]:
            return Replied(id)
        case _, ["notes"]:
            return Noted(id)
        case _, ["settles"]:
            return Settled(id)
        case _, ["hands", "on"]:
            return HandedOn(id)
        case _, ["hands", "on", "to", other]:
            return HandedOn(id, VolunteerId(other))
        case _, ["releases"]:
            return Released(id)
        case _, ["closes", "referred"]:
            return Closed(id, Outcome.REFERRED)
        case _, ["closes"]:
            return Closed(id, Outcome.ANSWERED)
        case _, ["removed"]:
            return Removed(id)
        case _:
            raise ValueError(text)


def short(order: do.Order) -> str:
    """Write an order in short notation."""
    match order:
        case do.RelayToInquirer(role=role):
            return f"{role} > inquirer"
        case do.RelayToVolunteer(volunteer=volunteer):
            return f"inquirer > {volunteer}"
        case do.Keep():
            return "keep"
        case do.KeepNote(volunteer=volunteer):
            return f"note of {volunteer}"
        case do.ShowCase(volunteer=volunteer):
            return f"show {volunteer}"
        case do.Offer(volunteers=volunteers):
            return " ".join(("offer", *volunteers))
        case do.Withdraw(volunteers=volunteers):
            return " ".join(("withdraw", *volunteers))
        case do.AlreadyTaken(volunteer=volunteer, by=by):
            return f"{volunteer}: taken by {by}"
        case do.Refused(volunteer=volunteer, reason=reason):
            return f"{volunteer}: {reason}"
        case do.Remind(volunteers=volunteers, about=about):
            return " ".join(("remind", about, *volunteers))
        case do.TellCoordinators(coordinators=coordinators, reason=reason):
            return " ".join(("coordinators", reason, *coordinators))
        case do.TellVolunteer(volunteer=volunteer, message=message):
            return f"{volunteer}: {message}"
        case do.TellInquirer(message=message):
            return f"bot: {message}"
        case do.AskToWait():
            return "bot: wait or close?"
        case do.AskRating():
            return "bot: rate?"
        case do.CaseClosed(outcome=outcome):
            return f"closed {outcome}"


@dataclass(slots=True)
class Story:
    """One case and its three parties; `+2h` and `+3d` let time pass without anybody looking."""

    team: Team
    now: datetime = MONDAY
    case: Case | None = None
    orders: tuple[do.Order, ...] = ()
    language: str = "ar"
    topic: str = ""
    log: list[do.Order] = field(default_factory=list)

    def takes(self, text: str) -> list[str]:
        """Take what happens; return the orders in short notation."""
        self.orders = ()
        if text.startswith("+"):
            amount, unit = int(text[1:-1]), text[-1]
            self.now += timedelta(hours=amount) if unit == "h" else timedelta(days=amount)
            return []
        if text == "opens":
            turn = opened(self.team, self.now, self.language, self.topic)
        elif text.endswith((" is away", " is out")):
            self._change(text.split()[0], is_out=text.endswith("out"))
            return []
        else:
            assert self.case is not None
            turn = advanced(self.case, event_of(text), self.now, self.team)
        self.case, self.orders = turn.case, turn.orders
        self.log.extend(turn.orders)
        return [short(order) for order in turn.orders]

    def plays(self, *texts: str) -> list[str]:
        """Take several; return the orders of the last."""
        result: list[str] = []
        for text in texts:
            result = self.takes(text)
        return result

    def sleeps(self) -> datetime | None:
        """Let time pass until something is due, and do it; None where nothing ever is."""
        assert self.case is not None
        coming = due(self.case, self.now, self.team, LADDER)
        if coming is None:
            return None
        assert coming.at > self.now, "what is due was not done"
        self.now = coming.at
        self.takes("tick")
        return coming.at

    def _change(self, who: str, *, is_out: bool) -> None:
        people, id = self.team.profiles, VolunteerId(who)
        if id not in people:
            return
        away = structs.replace(people[id], away_from=self.now, away_until=self.now + timedelta(days=7))
        rest = {other: profile for other, profile in people.items() if other != id}
        self.team = replace(self.team, profiles=rest if is_out else {**people, id: away})
