"""When coordinators are told of a week: on the Monday morning after it, local time. State decides what is due."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, datetime, time

from flows.statistics.periods import ZONE, Period, closed_since, parse, week_of

MORNING = time(7)
MOST = 4
"""After a long absence no more weeks than these are told of, the latest ones."""


def morning_of(week: Period) -> datetime:
    """Return when a week is told of, aware, in UTC."""
    monday = week.ends.astimezone(ZONE).date()
    return datetime.combine(monday, MORNING, ZONE).astimezone(UTC)


def latest(now: datetime) -> Period:
    """Return the last week that is to be told of at an aware moment."""
    week = week_of(now).before
    return week if morning_of(week) <= now else week.before


def last(now: datetime) -> Period:
    """Return the last week that is over at an aware moment, be it told of yet or not."""
    return week_of(now).before


def due(done: Collection[str], now: datetime) -> tuple[Period, ...]:
    """Return the weeks that are to be told of now, the earliest first, by the names of those that were.

    Nothing is due to whoever was never told of any: she begins with the week after the `latest`.
    """
    if not done:
        return ()
    weeks = closed_since(parse(max(done)).next, now)
    return tuple(week for week in weeks if morning_of(week) <= now)[-MOST:]


def late(week: Period, now: datetime) -> int:
    """Return how many whole days ago a week could have been told of."""
    return max((now - morning_of(week)).days, 0)
