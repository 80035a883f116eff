"""Weeks and blocks: names, borders in local time, long years."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from flows.statistics.periods import ZONE, Period, block_of, closed_since, current, parse, week_of, weeks_of


def local(*numbers: int) -> datetime:
    """Return a moment by the clocks in Germany."""
    return datetime(*numbers, tzinfo=ZONE)  # type: ignore[misc,arg-type]  # year, month, day, hour, minute


def test_names() -> None:
    """A period is named after the ISO year, so the last days of December may belong to the next one."""
    assert week_of(local(2026, 11, 14)).name == "2026-W46"
    assert block_of(local(2026, 11, 14)).name == "2026-B12"
    assert week_of(local(2024, 12, 30)).name == "2025-W01"
    assert block_of(local(2024, 12, 30)).name == "2025-B01"
    assert week_of(local(2027, 1, 3)).name == "2026-W53"


def test_a_week_begins_on_monday_at_midnight_in_germany() -> None:
    """Not in UTC: in summer that is 22:00, in winter 23:00 of the Sunday."""
    assert week_of(local(2026, 3, 2)).begins == datetime(2026, 3, 1, 23, tzinfo=UTC)
    assert week_of(local(2026, 6, 1)).begins == datetime(2026, 5, 31, 22, tzinfo=UTC)
    assert week_of(datetime(2026, 5, 31, 21, 59, tzinfo=UTC)).name == "2026-W22"
    assert week_of(datetime(2026, 5, 31, 22, 0, tzinfo=UTC)).name == "2026-W23"


def test_weeks_in_which_clocks_change_are_an_hour_shorter_or_longer() -> None:
    """The week of the last Sunday in March has 167 hours, that of the last in October 169."""
    spring, autumn = week_of(local(2026, 3, 29)), week_of(local(2026, 10, 25))
    assert spring.ends - spring.begins == timedelta(hours=167)
    assert autumn.ends - autumn.begins == timedelta(hours=169)
    twice = [datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)]
    assert {week_of(moment) for moment in twice} == {autumn}


def test_periods_follow_each_other_without_a_gap() -> None:
    """From 2020 to 2040 each moment is in exactly one week and block, and names of a length are in order."""
    for length, expected in (("week", sum(map(weeks_of, range(2020, 2041)))), ("block", 13 * 21)):
        period, found = current(length, local(2020, 1, 1)), []  # type: ignore[arg-type]  # both are lengths
        while period.year <= 2040:
            assert current(period.length, period.begins) == period
            assert current(period.length, period.ends - timedelta(seconds=1)) == period
            assert period.next.before == period
            assert period.next.begins == period.ends
            assert parse(period.name) == period
            found.append(period.name)
            period = period.next
        assert len(found) == expected
        assert found == sorted(found)


def test_blocks_have_four_weeks_and_the_last_of_a_long_year_five() -> None:
    """A single week at the end of 2026 would be a block of its own otherwise, with the fewest people in it."""
    for year in range(2020, 2041):
        for number in range(1, 14):
            block = Period("block", year, number)
            weeks = {week_of(block.begins + timedelta(days=day)).name for day in range(28)}
            assert len(weeks) == 4
            days = (block.ends.astimezone(ZONE).date() - block.begins.astimezone(ZONE).date()).days
            assert days == (35 if number == 13 and weeks_of(year) == 53 else 28)
    assert block_of(local(2027, 1, 3)).name == "2026-B13"
    assert block_of(local(2027, 1, 4)).name == "2027-B01"


def test_a_period_is_closed_from_its_end_on() -> None:
    """The first moment of the next period closes it."""
    week = parse("2026-W46")
    assert not week.closed(week.ends - timedelta(microseconds=1))
    assert week.closed(week.ends)


def test_what_was_closed_while_nobody_was_there() -> None:
    """After three weeks of downtime each of them is found, in order, and the open one is not."""
    found = closed_since(parse("2026-W51"), local(2027, 1, 5, 11))
    assert [period.name for period in found] == ["2026-W51", "2026-W52", "2026-W53"]
    assert list(closed_since(parse("2027-W01"), local(2027, 1, 5, 11))) == []


def test_those_before() -> None:
    """The latest comes first, over the end of a year too."""
    assert [each.name for each in parse("2027-W02").preceding(4)] == [
        "2027-W01",
        "2026-W53",
        "2026-W52",
        "2026-W51",
    ]
    assert parse("2027-B01").before.name == "2026-B13"


@pytest.mark.parametrize(
    "name",
    [
        "",
        "2026",
        "2026-W54",
        "2025-W53",
        "2026-W00",
        "2026-B14",
        "2026-W4",
        "2026-w46",
        "0000-W01",
        "2026-W46\n",
        "٢٠٢٦-W46",
    ],
)
def test_what_is_no_period(name: str) -> None:
    """Neither a rolling window nor a week that a year does not have can be named."""
    with pytest.raises(ValueError, match="period"):
        parse(name)
