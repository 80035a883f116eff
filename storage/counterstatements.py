"""Every statement about counters and runs, in the way of `storage.statements`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.engine import Dialect
from sqlalchemy.sql.expression import BindParameter, ClauseElement

from storage.statements import Query, compiled
from storage.tables import counter_tables, counters, open_periods, periods, runs


def _p(name: str) -> BindParameter[Any]:
    """Stand for a parameter."""
    return bindparam(name)


class CounterStatements:
    """The statements for one dialect; each names its parameters in the order in which they are passed."""

    def __init__(self, dialect: Dialect) -> None:
        self._dialect = dialect
        self._build_periods()
        self._build_counters()
        self._build_runs()

    def _build(self, statement: ClauseElement, names: str = "") -> Query:
        return compiled(statement, self._dialect, *names.split())

    def _build_periods(self) -> None:
        build, which, length = self._build, _p("which"), _p("long")
        self.open_periods = build(
            select(open_periods.c.length, open_periods.c.period)
            .order_by(open_periods.c.length)
            .with_for_update()
        )
        self.open_period = build(select(open_periods.c.period).where(open_periods.c.length == length), "long")
        self.open_first = build(insert(open_periods), "length period")
        self.open_next = build(
            update(open_periods).values(period=which).where(open_periods.c.length == length), "which long"
        )
        self.insert_period = build(insert(periods), "name mode complete")
        self.period = build(
            select(periods.c.mode, periods.c.complete).where(periods.c.name == which), "which"
        )

    def _build_counters(self) -> None:
        build, which = self._build, _p("which")
        self.insert_table = build(insert(counter_tables), "period name epsilon")
        self.insert_counter = build(insert(counters), "period name first second n")
        self.tables = build(
            select(counter_tables.c.name, counter_tables.c.epsilon)
            .where(counter_tables.c.period == which)
            .order_by(counter_tables.c.name),
            "which",
        )
        self.counters = build(
            select(counters.c.name, counters.c.first, counters.c.second, counters.c.n).where(
                counters.c.period == which
            ),
            "which",
        )
        self.count = build(
            update(counters)
            .values(n=counters.c.n + _p("more"))
            .where(
                counters.c.period == which,
                counters.c.name == _p("table_"),
                counters.c.first == _p("one"),
                counters.c.second == _p("other"),
            ),
            "more which table_ one other",
        )
        self.touch = build(update(counters).values(n=counters.c.n).where(counters.c.period == which), "which")

    def _build_runs(self) -> None:
        build, job, who = self._build, _p("what"), _p("who")
        self.insert_run = build(insert(runs), "job period recipient")
        self.run = build(
            select(runs.c.job).where(
                runs.c.job == job, runs.c.period == _p("which"), runs.c.recipient == who
            ),
            "what which who",
        )
        self.runs_of = build(
            select(runs.c.period).where(runs.c.job == job, runs.c.recipient == who), "what who"
        )
        self.delete_run = build(
            delete(runs)
            .where(runs.c.job == job, runs.c.period == _p("which"), runs.c.recipient == who)
            .returning(runs.c.job),
            "what which who",
        )
        self.delete_runs = build(
            delete(runs).where(runs.c.job == job, runs.c.period < _p("which")), "what which"
        )
