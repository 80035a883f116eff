"""Opening hours: through holidays, pauses and the two nights in which the clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cases.hours import (
    DAYTIME,
    Calendar,
    Expectation,
    Hours,
    Pause,
    Span,
    expect,
    of_region,
    usual_answer_time,
)
from tests.cases.people import ALWAYS, no_holiday

BERLIN = ZoneInfo("Europe/Berlin")
OFFICE = of_region({"mon": ("09:00", "16:00"), "wed": ("09:00", "12:30"), "fri": ("13:00", "15:00")})
HOUR = timedelta(hours=1)

quick = settings(max_examples=150, deadline=None, derandomize=True)


def at(text: str) -> datetime:
    """Return a moment of German local time: `2026-11-23 09:00`."""
    return datetime.fromisoformat(text).replace(tzinfo=BERLIN).astimezone(UTC)


def office(hours: Hours = OFFICE, *pauses: Pause) -> Calendar:
    """Return a calendar; the 25 November 2026, a Wednesday, is a holiday."""
    return Calendar(hours, lambda day: day == date(2026, 11, 25), pauses)


@pytest.mark.parametrize(
    ("moment", "opening"),
    [
        ("2026-11-23 08:59", "2026-11-23 09:00"),
        ("2026-11-23 09:00", "2026-11-23 09:00"),
        ("2026-11-23 15:59", "2026-11-23 15:59"),
        ("2026-11-23 16:00", "2026-11-27 13:00"),
        ("2026-11-25 09:00", "2026-11-27 13:00"),
        ("2026-11-28 12:00", "2026-11-30 09:00"),
    ],
)
def test_next_opening(moment: str, opening: str) -> None:
    """The next opening passes over closed days and holidays; closing time is closed, opening time open."""
    assert office().next_opening(at(moment)) == at(opening)
    assert office().is_open(at(moment)) is (moment == opening)


def test_time_inside_hours() -> None:
    """Only what lies inside the hours counts, and it is found again where so much has gone by."""
    since = at("2026-11-23 14:00")
    assert office().inside(since, at("2026-11-27 14:00")) == 3 * HOUR
    assert office().after(since, 2 * HOUR) == at("2026-11-23 16:00")
    assert office().after(since, 3 * HOUR) == at("2026-11-27 14:00")
    assert office().inside(at("2026-11-27 14:00"), since) == timedelta()


def test_pauses_are_cut_out() -> None:
    """A pause takes away what it covers: the beginning, the middle or the end of a window, or all of it."""
    day = at("2026-11-23 00:00")
    for since, until, left in (
        ("08:00", "10:00", 6),
        ("11:00", "12:00", 6),
        ("15:00", "18:00", 6),
        ("08:00", "18:00", 0),
        ("16:00", "18:00", 7),
    ):
        pause = Pause(at(f"2026-11-23 {since}"), at(f"2026-11-23 {until}"))
        assert office(OFFICE, pause).inside(day, day + 24 * HOUR) == left * HOUR
    overlapping = (Pause(day, at("2026-11-23 12:00")), Pause(day + 2 * HOUR, at("2026-11-23 11:00")))
    assert office(OFFICE, *overlapping).inside(day, day + 24 * HOUR) == 4 * HOUR


@pytest.mark.parametrize(
    ("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-03-28", 24), ("2027-03-28", 23)]
)
def test_a_day_is_as_long_as_it_is(day: str, hours: int) -> None:
    """Whoever is there all day is there for 23 hours when the clocks go forward, for 25 when they go back."""
    since = at(f"{day} 00:00")
    until = since + 30 * HOUR
    midnight = datetime.combine(date.fromisoformat(day) + timedelta(days=1), datetime.min.time(), BERLIN)
    assert office(ALWAYS).inside(since, midnight) == hours * HOUR
    assert office(ALWAYS).inside(since, until) == 30 * HOUR
    assert office(ALWAYS).after(since, 30 * HOUR) == until


def test_opening_keeps_to_the_local_clock() -> None:
    """Nine o'clock stays nine o'clock for those who are there, whatever it is elsewhere."""
    monday = Hours(((Span(540, 960),),) * 7)
    opening = office(monday).next_opening(datetime(2026, 10, 24, 20, tzinfo=UTC))
    assert opening == datetime(2026, 10, 25, 8, tzinfo=UTC)
    assert office(monday).next_opening(datetime(2026, 10, 23, 20, tzinfo=UTC)) == datetime(
        2026, 10, 24, 7, tzinfo=UTC
    )


@pytest.mark.parametrize("day", ["2026-03-29", "2026-10-25"])
@pytest.mark.parametrize("cut", [(120, 180), (150, 165), (90, 150), (150, 240), (135, 195)])
def test_no_time_counts_twice_when_the_clocks_change(day: str, cut: tuple[int, int]) -> None:
    """However a night is divided into spans, they never add up to more than the night."""
    opens, closes = cut
    week = ((Span(0, opens), Span(opens, closes), Span(closes, 1440)),) * 7
    since = at(f"{day} 00:00")
    windows = list(office(Hours(week)).windows(since, since + 23 * HOUR))
    assert all(first[1] <= second[0] for first, second in pairwise(windows))
    assert office(Hours(week)).inside(since, since + 23 * HOUR) == 23 * HOUR


def test_spans_that_fall_together_count_once() -> None:
    """A span inside the hour that is left out in spring lies on the next one, and is not counted a second time."""
    week = ((Span(150, 170), Span(180, 240)),) * 7
    since = at("2026-03-29 00:00")
    assert office(Hours(week)).inside(since, since + 12 * HOUR) == HOUR


def test_nobody_is_ever_there() -> None:
    """Where nothing ever opens nothing is found, and looking for it ends."""
    for calendar in (
        Calendar(Hours(), no_holiday),
        Calendar(DAYTIME, lambda day: True),
        Calendar(DAYTIME, no_holiday, (Pause(at("2026-01-01 00:00"), at("2030-01-01 00:00")),)),
    ):
        assert calendar.next_opening(at("2026-11-23 09:00")) is None
        assert calendar.after(at("2026-11-23 09:00"), HOUR) is None


spans = st.lists(st.integers(0, 1440), min_size=2, max_size=6, unique=True).map(
    lambda marks: tuple(
        Span(first, second)
        for first, second in zip(*[iter(sorted(marks)[: len(marks) // 2 * 2])] * 2, strict=True)
    )
)
weeks = st.lists(spans, min_size=7, max_size=7).map(lambda days: Hours(tuple(days)))
moments = st.integers(0, 230 * 24 * 60).map(
    lambda minutes: datetime(2026, 3, 20, tzinfo=UTC) + timedelta(minutes=minutes)
)


@quick
@given(weeks, moments, st.integers(1, 200))
def test_after_undoes_inside(week: Hours, since: datetime, hours: int) -> None:
    """So much time inside the hours lies between a moment and the one `after` it, clock changes or not."""
    end = office(week).after(since, hours * HOUR)
    assert end is None or office(week).inside(since, end) == hours * HOUR


@quick
@given(weeks, moments, st.integers(0, 400), st.integers(0, 400))
def test_time_adds_up(week: Hours, since: datetime, first: int, second: int) -> None:
    """The time inside the hours of two stretches is that of both together."""
    middle, end = since + first * HOUR, since + (first + second) * HOUR
    whole = office(week).inside(since, end)
    assert office(week).inside(since, middle) + office(week).inside(middle, end) == whole <= end - since


def test_hours_of_a_region() -> None:
    """A region that has no hours yet declares none."""
    assert OFFICE.week[0] == (Span(540, 960),)
    assert not of_region({}).declared


def test_usual_answer_time() -> None:
    """The median of the last cases is usual; with too few, or mostly silence, we do not know."""
    hours = [n * HOUR for n in (1, 2, 3, 4, 5)]
    assert usual_answer_time(hours) == 3 * HOUR
    assert usual_answer_time([*hours, 6 * HOUR]) == 4 * HOUR
    assert usual_answer_time(hours[:4]) is None
    assert usual_answer_time([1 * HOUR, 2 * HOUR, None, None, None]) is None
    assert usual_answer_time([1 * HOUR, 2 * HOUR, 5 * HOUR, None, None]) == 5 * HOUR
    assert usual_answer_time([HOUR] * 20 + [9 * HOUR] * 100) == HOUR


def test_what_may_be_expected() -> None:
    """Where no hours are declared nobody promises when somebody is there."""
    now = at("2026-11-23 17:00")
    assert expect(office(), [], now) == Expectation(None, at("2026-11-27 13:00"))
    assert expect(office(Hours()), [HOUR] * 5, now) == Expectation(HOUR, None)
