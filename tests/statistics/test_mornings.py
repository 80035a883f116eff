"""When a week is told of: on its Monday morning, once, whatever happened to the clock or the bot."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.statistics.mornings import MOST, due, last, late, latest, morning_of
from flows.statistics.periods import ZONE, Period, parse, week_of

W46 = parse("2026-W46")


def test_monday_at_seven_in_germany() -> None:
    """On the morning after the week, local time, in summer and winter."""
    assert morning_of(W46) == datetime(2026, 11, 16, 6, tzinfo=UTC)
    assert morning_of(parse("2026-W30")) == datetime(2026, 7, 27, 5, tzinfo=UTC)
    assert morning_of(parse("2026-W12")).astimezone(ZONE).hour == 7, "the clocks change on its Sunday"


def test_a_week_is_over_before_it_is_told_of() -> None:
    """In the first hours of a Monday the last week is over, and the one before is the latest that was told of."""
    night = datetime(2026, 11, 16, 2, tzinfo=UTC)
    assert (last(night), latest(night)) == (W46, W46.before)
    assert latest(morning_of(W46)) == W46


def test_whoever_is_new_begins_with_the_week_that_is_running() -> None:
    """Nothing is due to somebody who was told of no week yet."""
    assert due((), morning_of(W46)) == ()


def test_what_was_missed_is_told_of_week_by_week() -> None:
    """After three weeks of downtime each week is due once; after half a year the last four."""
    now = morning_of(W46) + timedelta(days=21, hours=5)
    names = [week.name for week in due([W46.name, "2026-W44"], now)]
    assert names == ["2026-W47", "2026-W48", "2026-W49"]
    long_after = due([W46.name], now + timedelta(weeks=26))
    assert len(long_after) == MOST
    assert long_after[-1] == latest(now + timedelta(weeks=26))


@pytest.mark.parametrize("minutes", [(0,), (-1, 61, 1439), (7, 600)])
def test_once_a_week_for_ten_years(minutes: tuple[int, ...]) -> None:
    """However it ticks from 2025 to 2035, each week is due once, in order, and none is missed (scenario 17)."""
    told = ["2024-W52"]
    day = datetime(2025, 1, 1, tzinfo=UTC)
    while day < datetime(2035, 12, 31, tzinfo=UTC):
        for minute in minutes:
            told += [week.name for week in due(told[-1:], day + timedelta(minutes=minute))]
        day += timedelta(days=1)
    wanted: list[str] = []
    week = Period("week", 2025, 1)
    while morning_of(week) <= datetime(2035, 12, 30, tzinfo=UTC):
        wanted.append(week.name)
        week = week.next
    assert told[1 : len(wanted) + 1] == wanted
    assert len(told) == len(set(told)) == len(wanted) + 1


def test_late_is_said_in_days() -> None:
    """A week told of on its Monday is not late; a day later it is by one."""
    assert [late(W46, morning_of(W46) + timedelta(hours=hours)) for hours in (0, 23, 24, 75)] == [0, 0, 1, 3]
    assert late(W46, week_of(W46.ends).begins) == 0
