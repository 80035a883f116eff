"""Ids of outbox rows: ordered by time, strictly increasing in a process, different in every process."""

from __future__ import annotations

import secrets
from datetime import datetime

from storage.days import milliseconds_of, moment_of

PROCESS_BITS = 11
COUNTER_BITS = 11
_LOW_BITS = PROCESS_BITS + COUNTER_BITS
_COUNTERS = 1 << COUNTER_BITS


class Ids:
    """Gives out 63-bit ids: 41 bits of milliseconds, 11 that a process draws for itself, 11 of a counter.

    Two processes that drew the same 11 bits may give out the same id: the table refuses the second one, and its
    transaction runs again after `redraw`.
    """

    def __init__(self, last: int = 0) -> None:
        self._millisecond = last >> _LOW_BITS
        self._counter = _COUNTERS - 1
        self.redraw()

    def redraw(self) -> None:
        """Draw other bits for this process, and go on in the next millisecond."""
        self._process = secrets.randbits(PROCESS_BITS)
        self._counter = _COUNTERS - 1

    def next(self, now: datetime) -> int:
        """Return an id above all before, even when the clock stands still or goes back."""
        millisecond = milliseconds_of(now)
        if millisecond > self._millisecond:
            self._millisecond, self._counter = millisecond, 0
        elif self._counter + 1 < _COUNTERS:
            self._counter += 1
        else:
            self._millisecond, self._counter = self._millisecond + 1, 0
        return self._millisecond << _LOW_BITS | self._process << COUNTER_BITS | self._counter


def made_at(number: int) -> datetime:
    """Return when an id was given out."""
    return moment_of(number >> _LOW_BITS)


def first_at(moment: datetime) -> int:
    """Return the smallest id that can be given out at a moment."""
    return max(milliseconds_of(moment), 0) << _LOW_BITS
