"""What a team did in a week, and what is to be done about its cases and people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from flows.cases.model import Case, CaseCode, Outcome, Owner, Rating, Role, VolunteerId, VolunteerProfile
from flows.cases.tally import Member, Tally
from flows.model import Language, RegionId
from flows.statistics.periods import parse
from flows.statistics.summary import Load, OpenCase, Task

OWL = RegionId("owl")
WEEK = parse("2026-W46")
MONDAY = datetime(2026, 11, 16, 8, tzinfo=UTC)
ADA, BO, CY = map(VolunteerId, ("ada", "bo", "cy"))


def case(code: str, opened: float, **more: Any) -> Case:
    """Return a case that was opened so many hours before Monday."""
    at = MONDAY - timedelta(hours=opened)
    whole = {"language": Language("ar"), "topic": "visa", "opened_at": at, "clock_at": at, "inquirer_at": at}
    return Case(code=CaseCode(code), region=OWL, **{**whole, **more})


def closed(code: str, ago: float, outcome: Outcome, rating: Rating | None = None) -> Case:
    """Return a case that was closed so many hours before Monday, answered three hours after it was opened."""
    at = MONDAY - timedelta(hours=ago)
    reply = at - timedelta(hours=2) if outcome is Outcome.ANSWERED else None
    ends: dict[str, Any] = {"owner": Owner.CLOSED, "closed_at": at, "outcome": outcome, "rating": rating}
    return case(code, ago + 5, first_reply_at=reply, **ends)


def member(
    id: VolunteerId, load: int = 0, *, days: float = 90, role: Role = Role.VOLUNTEER, **more: Any
) -> Member:
    """Return somebody who joined so many days ago, speaks Arabic and has so many cases."""
    spoken = {"languages": (Language("ar"),), **more}
    return Member(id, VolunteerProfile(id, {OWL: role}, load=load, **spoken), MONDAY - timedelta(days=days))


def tally(cases: list[Case], *members: Member) -> Tally:
    """Return the tally on Monday morning."""
    people = {each.profile.id: each for each in members}
    return Tally(OWL, cases, people, MONDAY, timedelta(hours=24))


def test_a_week_in_numbers() -> None:
    """Cases count in the week they were opened, answered and closed in; earlier ones no more, later ones not yet."""
    done = tally(
        [
            closed("AAA", 20, Outcome.ANSWERED, 5),
            closed("BBB", 40, Outcome.ANSWERED, 3),
            closed("CCC", 60, Outcome.UNANSWERED),
            closed("DDD", 24 * 8, Outcome.ANSWERED, 1),
            case("EEE", 5),
        ]
    ).operations(WEEK)
    assert (done.opened, done.answered, done.unanswered, done.referred, done.left) == (3, 2, 1, 0, 0)
    assert (done.first_reply_hours, done.rating, done.rated) == (3.0, 4.0, 2)


def test_who_waits_and_how_long() -> None:
    """Open cases with the hours somebody has waited for a word; whoever has it waits no more."""
    waiting = case("AAA", 30, waits_since=MONDAY - timedelta(hours=30))
    talking = case("BBB", 50, owner=Owner.VOLUNTEER, volunteer=ADA)
    done = tally([waiting, talking], member(ADA, 1), member(BO)).operations(WEEK)
    assert done.open == (
        OpenCase("BBB", "volunteer", Language("ar"), "visa", None, overdue=False),
        OpenCase("AAA", "waiting", Language("ar"), "visa", 30, overdue=True),
    )
    assert done.waiting == done.open[1:]
    assert done.team == (Load("ada", 1, away=False), Load("bo", 0, away=False))


def test_what_is_to_be_done() -> None:
    """Who has waited too long, whose language nobody speaks, who has too much and who nothing."""
    overdue = case("AAA", 30, waits_since=MONDAY - timedelta(hours=30))
    foreign = case("BBB", 2, language=Language("vi"), waits_since=MONDAY - timedelta(hours=2))
    found = tally([overdue, foreign], member(ADA, 6), member(BO), member(CY, days=10)).tasks()
    assert list(found) == [
        Task("overdue", "AAA", count=30),
        Task("no_volunteer", "vi"),
        Task("too_much", "ada", count=6),
        Task("idle", "bo"),
    ]


def test_nobody_is_idle_without_reason() -> None:
    """Not who had a case within four weeks, is away, coordinates, or has just come."""
    at = MONDAY - timedelta(days=3)
    mine = case("AAA", 24 * 5, owner=Owner.CLOSED, closed_at=at, volunteer=ADA, taken_at=at)
    away: dict[str, Any] = {"away_from": at, "away_until": MONDAY + timedelta(days=9)}
    people = member(ADA), member(BO, **away), member(CY, role=Role.COORDINATOR)
    assert list(tally([mine], *people).tasks()) == []
