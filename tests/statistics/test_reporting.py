"""Figures of closed periods as a coordinator reads them: which table is of which period, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction

from flows.statistics.figures import Cell, Figures, Table
from flows.statistics.periods import Period, parse
from flows.statistics.plan import DIMENSIONS, Mode, Plan
from flows.statistics.reporting import HISTORY, last_block, report, wanted

W46, W44 = parse("2026-W46"), parse("2026-W44")
B11 = parse("2026-B11")
"""Weeks 41 to 44: closed with week 44, and the last one that is until week 48."""


def figures(period: Period, mode: Mode, n: int = 40) -> Figures:
    """Return a period with all its tables, one cell each, as `storage` returns them: by name."""
    specs = sorted(Plan(mode).tables(period.length, mode), key=lambda spec: spec.name)
    tables = (
        Table(spec.name, spec.epsilon, (Cell(("x",) * len(DIMENSIONS[spec.name]), n),)) for spec in specs
    )
    return Figures(period, mode, complete=True, tables=tuple(tables))


def found(mode: Mode, *periods: Period) -> Mapping[Period, Figures]:
    """Return figures of periods."""
    return {period: figures(period, mode) for period in periods}


def test_the_last_block_that_was_closed() -> None:
    """A block is told of from its last week on, and until the next one is closed."""
    assert last_block(W44) == last_block(W46) == B11
    assert last_block(W44.before) == B11.before


def test_what_is_read() -> None:
    """A quarter of weeks, the last one first, and a block beside the four before."""
    periods = wanted(W46)
    assert periods[0] == W46
    assert periods[HISTORY - 1].name == "2026-W34"
    assert [each.name for each in periods[HISTORY:]] == [f"2026-B{n:02}" for n in (11, 10, 9, 8, 7)]


def test_by_the_week() -> None:
    """Where many ask, the five tables are of the week, those of two dimensions and of regions of the last block."""
    told = report(W46, found("week", *wanted(W46)), "block")
    assert (told.mode, told.complete) == ("week", True)
    weekly = ("topic", "language", "country_group", "channel", "outcome")
    block = ("topic_language", "topic_outcome", "region", "campaign")
    assert [(table.name, table.period) for table in told.tables] == [
        *((name, "2026-W46") for name in weekly),
        *((name, "2026-B11") for name in block),
    ]
    assert (told.tables[0].begins, told.tables[0].ends) == (date(2026, 11, 9), date(2026, 11, 15))
    assert (told.tables[-1].begins, told.tables[-1].ends) == (date(2026, 10, 5), date(2026, 11, 1))
    compared = [table.name for table in told.tables if table.lines[0].before is not None]
    assert compared == [*weekly, "region", "campaign"]


def test_by_the_block() -> None:
    """Where few ask, the week has its total and nothing else."""
    told = report(W46, found("block", *wanted(W46)), "week")
    assert told.mode == "block"
    assert {table.period for table in told.tables} == {"2026-B11"}
    assert told.total is not None
    assert told.total.now.n == 40


def test_the_first_weeks() -> None:
    """Before a block is closed there are totals alone, the earliest first."""
    told = report(W46, found("block", W46.before, W46), "block")
    assert told.tables == ()
    assert [week.week for week in told.history] == ["2026-W45", "2026-W46"]


def test_a_week_in_which_nobody_counted() -> None:
    """It has no total and is not complete; the last block is told all the same."""
    told = report(W46, found("block", W44, B11), "block")
    assert (told.total, told.complete, told.mode) == (None, False, "block")
    assert told.tables[0].name == "topic"
    assert [week.week for week in told.history] == ["2026-W44"]


def test_the_block_of_a_longer_absence_is_not_told() -> None:
    """Only the last block is told of: an earlier one is no news."""
    told = report(W46, found("block", W46, B11.before), "block")
    assert told.tables == ()


def test_epsilons_of_each_table() -> None:
    """The margin follows from the noise of the table: the pairs are less sure than the five."""
    told = report(W46, found("week", *wanted(W46)), "week")
    margins = {table.name: table.lines[0].now.margin for table in told.tables}
    assert Plan().five == Fraction(3, 10)
    assert (margins["topic"], margins["topic_language"]) == (10, 12)
