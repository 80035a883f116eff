"""Periods that figures are about: ISO weeks, and blocks of four fixed ISO weeks, both in local time. No clock.

A block is named after its year and number: the first has the weeks 1 to 4. A year of 53 weeks ends with a block of
five, since one of a single week would protect nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

from msgspec import Struct

ZONE = ZoneInfo("Europe/Berlin")
BLOCK = 4
BLOCKS = 13
"""How many blocks a year has."""

Length: TypeAlias = Literal["week", "block"]

_LETTERS: dict[Length, str] = {"week": "W", "block": "B"}
_NAME = re.compile(r"([0-9]{4})-([WB])([0-9]{2})")


class Period(Struct, frozen=True):
    """A week or block of an ISO year. Names of one length are in the order of time: `2026-W46`, `2026-B12`."""

    length: Length
    year: int
    number: int

    @property
    def name(self) -> str:
        """What it is stored and shown under."""
        return f"{self.year:04}-{_LETTERS[self.length]}{self.number:02}"

    @property
    def begins(self) -> datetime:
        """The midnight before its first Monday, aware, in UTC."""
        first = self.number if self.length == "week" else (self.number - 1) * BLOCK + 1
        return _midnight(date.fromisocalendar(self.year, first, 1))

    @property
    def ends(self) -> datetime:
        """The midnight after its last Sunday, aware, in UTC: the next one begins then."""
        return self.next.begins

    @property
    def next(self) -> Period:
        """The one after it."""
        last = BLOCKS if self.length == "block" else weeks_of(self.year)
        if self.number < last:
            return Period(self.length, self.year, self.number + 1)
        return Period(self.length, self.year + 1, 1)

    @property
    def before(self) -> Period:
        """The one before it."""
        if self.number > 1:
            return Period(self.length, self.year, self.number - 1)
        year = self.year - 1
        return Period(self.length, year, BLOCKS if self.length == "block" else weeks_of(year))

    def preceding(self, count: int) -> tuple[Period, ...]:
        """Return so many before it, the latest first."""
        found, each = [], self
        for _ in range(count):
            each = each.before
            found.append(each)
        return tuple(found)

    def closed(self, now: datetime) -> bool:
        """Tell whether it is over at an aware moment."""
        return now >= self.ends


def week_of(moment: datetime) -> Period:
    """Return the week of an aware moment."""
    year, week, _ = moment.astimezone(ZONE).date().isocalendar()
    return Period("week", year, week)


def block_of(moment: datetime) -> Period:
    """Return the block of an aware moment."""
    week = week_of(moment)
    return Period("block", week.year, min((week.number - 1) // BLOCK + 1, BLOCKS))


def current(length: Length, moment: datetime) -> Period:
    """Return the period of a length at an aware moment."""
    return week_of(moment) if length == "week" else block_of(moment)


def parse(name: str) -> Period:
    """Read a name; raise `ValueError` where there is no such period."""
    if not (found := _NAME.fullmatch(name)):
        raise ValueError(f"{name[:20]!r} is no period: write 2026-W46 or 2026-B12")
    year, number = int(found[1]), int(found[3])
    length: Length = "week" if found[2] == "W" else "block"
    last = BLOCKS if length == "block" else weeks_of(year) if year else 0
    if not 1 <= number <= last:
        raise ValueError(f"the year {year} has no period {name}")
    return Period(length, year, number)


def closed_since(first: Period, now: datetime) -> Iterator[Period]:
    """Yield the closed periods from `first` on, in order."""
    while first.closed(now):
        yield first
        first = first.next


def weeks_of(year: int) -> int:
    """Return how many ISO weeks a year has: the 28th of December is always in the last one."""
    return date(year, 12, 28).isocalendar().week


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), ZONE).astimezone(UTC)
