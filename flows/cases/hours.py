"""Opening hours: what time counts, when somebody is there next, and how long an answer usually takes. No clock."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from statistics import median_high
from typing import TypeAlias
from zoneinfo import ZoneInfo

from msgspec import Struct

from flows.directory.regions import DAYS

ZONE = ZoneInfo("Europe/Berlin")
DAY = 24 * 60
SEARCHED = timedelta(days=400)
"""How far ahead anything is looked for: beyond, nobody is there any more."""

COUNTED = 20
"""How many of the last cases make up the usual answer time."""
LEAST = 5
"""With fewer cases than that nobody can say what is usual."""

Holiday: TypeAlias = Callable[[date], bool]
"""Tells whether a day is a public holiday where the hours count."""


class Span(Struct, frozen=True, array_like=True):
    """Open from `opens` up to `closes`, in minutes of the local day; 1440 is its end."""

    opens: int
    closes: int


class Hours(Struct, frozen=True, array_like=True):
    """What is open on each weekday, Monday first; no day at all says that no hours are declared."""

    week: tuple[tuple[Span, ...], ...] = ()

    @property
    def declared(self) -> bool:
        """Tell whether there are any hours in the week."""
        return any(self.week)


class Pause(Struct, frozen=True, array_like=True):
    """Nobody is there from `since` up to `until`, both aware."""

    since: datetime
    until: datetime


DAYTIME = Hours(((Span(8 * 60, 20 * 60),),) * len(DAYS))
"""What counts where nobody has declared any hours: nobody is called at night."""
ALWAYS = Hours(((Span(0, DAY),),) * len(DAYS))
"""Day and night."""


def of_region(hours: Mapping[str, tuple[str, str]]) -> Hours:
    """Return the hours of a region as its file has them: `mon` to `("09:00", "16:00")`."""
    days = (hours.get(day) for day in DAYS)
    return Hours(tuple((Span(_minutes(day[0]), _minutes(day[1])),) if day else () for day in days))


@dataclass(frozen=True, slots=True)
class Calendar:
    """Hours with the holidays and pauses that break them. Local times are those of Germany, moments are aware."""

    hours: Hours
    holiday: Holiday
    pauses: Sequence[Pause] = ()

    def is_open(self, moment: datetime) -> bool:
        """Tell whether a moment is inside the hours; closing time is not."""
        return self.next_opening(moment) == moment

    def next_opening(self, moment: datetime) -> datetime | None:
        """Return the first moment inside the hours that is not before this one; None if there is none to be seen."""
        return next((opens for opens, _ in self.windows(moment, moment + SEARCHED)), None)

    def inside(self, since: datetime, until: datetime) -> timedelta:
        """Return how much time inside the hours lies between two moments."""
        return sum((closes - opens for opens, closes in self.windows(since, until)), timedelta())

    def after(self, since: datetime, amount: timedelta) -> datetime | None:
        """Return when so much time inside the hours has gone by; None if that is not to be seen."""
        left = amount
        for opens, closes in self.windows(since, since + SEARCHED):
            if left <= closes - opens:
                return opens + left
            left -= closes - opens
        return None

    def windows(self, since: datetime, until: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield what is open between two moments, in order, as moments in UTC that never overlap."""
        since, until = since.astimezone(UTC), until.astimezone(UTC)
        day = since.astimezone(ZONE).date()
        while _moment(day, 0) < until:
            for opens, closes in self._day(day):
                opens, closes = max(opens, since), min(closes, until)
                if opens < closes:
                    yield from self._cut(opens, closes)
            day += timedelta(days=1)

    def _day(self, day: date) -> Iterator[tuple[datetime, datetime]]:
        """Yield the windows of a day. When the clocks go forward, spans can come to lie on top of each other."""
        spans = self.hours.week[day.weekday()] if self.hours.week and not self.holiday(day) else ()
        reached = None
        for opens, closes in sorted((_moment(day, span.opens), _moment(day, span.closes)) for span in spans):
            begins = opens if reached is None else max(opens, reached)
            if begins < closes:
                yield begins, closes
                reached = closes

    def _cut(self, opens: datetime, closes: datetime) -> Iterator[tuple[datetime, datetime]]:
        """Yield what the pauses leave of a window."""
        for pause in sorted(self.pauses, key=lambda pause: pause.since):
            if pause.since < closes and pause.until > opens:
                if opens < pause.since:
                    yield opens, pause.since.astimezone(UTC)
                opens = max(opens, pause.until.astimezone(UTC))
        if opens < closes:
            yield opens, closes


class Expectation(Struct, frozen=True):
    """What can honestly be said of how long it takes.

    `usual`: half of the last cases were answered within that time; None: we do not know. `opens_at`: when somebody is
    there next, `now` itself if so already; None: no hours are declared, or nobody is there for a year.
    """

    usual: timedelta | None
    opens_at: datetime | None


def expect(calendar: Calendar, durations: Iterable[timedelta | None], now: datetime) -> Expectation:
    """Return what an inquirer may expect; `durations` as in `usual_answer_time`."""
    opens_at = calendar.next_opening(now) if calendar.hours.declared else None
    return Expectation(usual_answer_time(durations), opens_at)


def usual_answer_time(durations: Iterable[timedelta | None]) -> timedelta | None:
    """Return the median of the last cases, latest first, from opening to first reply; None where it is unknown.

    A case that nobody answered is None and counts as longer than any other, so silence cannot look like speed.
    """
    last = [duration for duration, _ in zip(durations, range(COUNTED), strict=False)]
    if len(last) < LEAST:
        return None
    middle = median_high(timedelta.max if duration is None else duration for duration in last)
    return None if middle == timedelta.max else middle


def _minutes(clock: str) -> int:
    at = time.fromisoformat(clock)
    return at.hour * 60 + at.minute


@lru_cache(maxsize=4096)
def _moment(day: date, minutes: int) -> datetime:
    """Return a minute of a local day in UTC: of an hour that comes twice the first, of one that is left out the time
    it would have been had the clocks not changed.
    """
    if minutes == DAY:
        day, minutes = day + timedelta(days=1), 0
    return datetime.combine(day, time(minutes // 60, minutes % 60), ZONE).astimezone(UTC)
