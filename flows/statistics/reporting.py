"""Figures of closed periods as a coordinator reads them: which table is of which period, and what it is compared with.

Pure: whoever calls it reads the figures.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from flows.statistics import comparing, showing
from flows.statistics.comparing import BEFORE, Line
from flows.statistics.figures import Figures, total
from flows.statistics.periods import ZONE, Period, block_of
from flows.statistics.plan import DIMENSIONS, TOTAL, Mode
from flows.statistics.summary import Tabulated, Weekly

HISTORY = 13
"""How many weeks of totals are shown."""


@dataclass(frozen=True, slots=True)
class Reported:
    """The anonymous part of a summary, in the words of `flows.statistics.summary.Summary`."""

    complete: bool
    mode: Mode
    total: Line | None
    history: tuple[Weekly, ...]
    tables: tuple[Tabulated, ...]


def wanted(week: Period) -> tuple[Period, ...]:
    """Return the periods whose figures are needed to report a week: it, those before, and the blocks that were over."""
    block = last_block(week)
    return (week, *week.preceding(HISTORY - 1), block, *block.preceding(BEFORE))


def last_block(week: Period) -> Period:
    """Return the last block that was closed when a week was."""
    return block_of(week.ends).before


def report(week: Period, found: Mapping[Period, Figures], mode: Mode) -> Reported:
    """Report a week from the figures that were found of the `wanted` periods; `mode` is that of a week without any."""
    weeks = [found[each] for each in (week, *week.preceding(HISTORY - 1)) if each in found]
    block = last_block(week)
    blocks = [found[each] for each in (block, *block.preceding(BEFORE)) if each in found]
    now = found.get(week)
    return Reported(
        complete=now is not None and now.complete,
        mode=now.mode if now is not None else mode,
        total=comparing.whole(now, weeks) if now else None,
        history=tuple(_history(weeks)),
        tables=(*_tables(week, weeks), *_tables(block, blocks)),
    )


def last_day(period: Period) -> date:
    """Return the last day of a period, in local time."""
    return period.ends.astimezone(ZONE).date() - timedelta(days=1)


def first_day(period: Period) -> date:
    """Return the first day of a period, in local time."""
    return period.begins.astimezone(ZONE).date()


def _history(weeks: Sequence[Figures]) -> list[Weekly]:
    totals = ((each.period, total(each)) for each in reversed(weeks))
    return [Weekly(period.name, showing.estimate(found)) for period, found in totals if found is not None]


def _tables(period: Period, found: Sequence[Figures]) -> list[Tabulated]:
    """Return the tables of a period beside those before; none where it has no figures.

    The two-way ones stand alone: of some 150 cells several would seem to change by chance each time.
    """
    if not found or found[0].period != period:
        return []
    now, *before = found
    return [
        Tabulated(
            name=table.name,
            period=period.name,
            begins=first_day(period),
            ends=last_day(period),
            dimensions=DIMENSIONS[table.name],
            lines=comparing.table(table.name, now, before if len(DIMENSIONS[table.name]) == 1 else ()),
        )
        for table in sorted(now.tables, key=lambda each: list(DIMENSIONS).index(each.name))
        if table.name != TOTAL
    ]
