"""Anonymous counters: every cell of a period is born with noise, then only grows; no exact number is ever stored.

Whoever counts locks the two open periods, after everything else. So instances count one after
the other, and none counts in a period that another has closed.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import product
from typing import TypeAlias

from flows.statistics.dimensions import Dimension, dimensions
from flows.statistics.figures import Cell, Figures, Table
from flows.statistics.inquiry import OTHER, Inquiry
from flows.statistics.periods import Length, Period, block_of, parse, week_of
from flows.statistics.plan import DIMENSIONS, Mode, Plan, Spec
from storage.counterstatements import CounterStatements
from storage.noise import laplace
from storage.wires import Wire

LATE = timedelta(days=1)
"""A period opened later than that is not complete: nobody was there to count."""

Draw: TypeAlias = Callable[[Fraction], int]
"""Draw what a new cell begins with, by the epsilon of its table."""
Key: TypeAlias = tuple[str, str, str]
"""A table and one or two categories; empty where the table has fewer."""
Counting: TypeAlias = tuple[Inquiry, frozenset[Length]]
"""An inquiry, and in the tables of which periods it counts."""


@dataclass(frozen=True, slots=True)
class Census:
    """What inquiries are counted by, and how much noise hides them."""

    plan: Plan = field(default_factory=Plan)
    dimensions: Mapping[str, Dimension] = field(default_factory=lambda: dimensions(()))
    draw: Draw = laplace


@dataclass(frozen=True, slots=True)
class Opened:
    """The open week and block."""

    week: Period
    block: Period


class Counters:
    """Opens periods, counts in them, reads closed ones. Works inside a transaction of `Database`, and holds nothing."""

    def __init__(self, statements: CounterStatements, census: Census) -> None:
        self._statements = statements
        self._plan = census.plan
        self._dimensions = census.dimensions
        self._draw = census.draw

    @property
    def mode(self) -> Mode:
        """The length for which the five tables are to count."""
        return self._plan.mode

    @property
    def loss(self) -> Fraction:
        """The sum of all epsilons that touch one person in a block."""
        return self._plan.loss

    async def open(self, wire: Wire, now: datetime) -> Opened:
        """Return the open periods, locked to the end of the transaction; close those that are over, and open new ones.

        A clock that goes back opens nothing again. The mode is that of the plan when the block began. Raise `LostRace`
        where another instance opens at the same time.
        """
        last = {length: parse(name) for length, name in await wire.rows(self._statements.open_periods)}
        block = await self._turn(wire, last.get("block"), block_of(now))
        if block != last.get("block"):
            await self._bear(wire, block, self._plan.mode, now)
        week = await self._turn(wire, last.get("week"), week_of(now))
        if week != last.get("week"):
            ((mode, _),) = await wire.rows(self._statements.period, block.name)
            await self._bear(wire, week, mode, now)
        return Opened(week, block)

    async def count(self, wire: Wire, opened: Opened, counted: Sequence[Counting]) -> None:
        """Add inquiries to the periods that `open` returned in this transaction.

        All rows of both periods are written, so that none of them tells by its version which ones grew together.
        """
        for period in (opened.block, opened.week):
            cells = await self._cells(wire, period)
            grown = Counter(
                key
                for inquiry, lengths in counted
                if period.length in lengths
                for key in _keys(cells, inquiry.values())
            )
            await wire.many(
                self._statements.count, [(more, period.name, *key) for key, more in sorted(grown.items())]
            )
            await wire.many(self._statements.touch, [(period.name,)])

    async def figures(self, wire: Wire, period: Period) -> Figures | None:
        """Return a closed period, the same each time; None for any other."""
        last = await wire.rows(self._statements.open_period, period.length)
        found = await wire.rows(self._statements.period, period.name)
        if not found or not last or period.name >= last[0][0]:
            return None
        ((mode, complete),) = found
        cells: defaultdict[str, list[Cell]] = defaultdict(list)
        for name, first, second, n in sorted(
            map(tuple, await wire.rows(self._statements.counters, period.name))
        ):
            cells[name].append(Cell((first, second)[: len(DIMENSIONS[name])], n))
        tables = await wire.rows(self._statements.tables, period.name)
        return Figures(
            period,
            mode,
            bool(complete),
            tuple(Table(name, Fraction(epsilon), tuple(cells[name])) for name, epsilon in tables),
        )

    async def _turn(self, wire: Wire, last: Period | None, now: Period) -> Period:
        """Move on from the last open period of a length to the one of now, and return that; or the last, if later."""
        if last is None:
            await wire.many(self._statements.open_first, [(now.length, now.name)])
        elif last.name < now.name:
            await wire.many(self._statements.open_next, [(now.name, now.length)])
        else:
            return last
        return now

    async def _bear(self, wire: Wire, period: Period, mode: Mode, now: datetime) -> None:
        """Write all cells of a new period, each with noise of its own."""
        complete = now < period.begins + LATE
        specs = sorted(self._plan.tables(period.length, mode), key=lambda spec: spec.name)
        await wire.many(self._statements.insert_period, [(period.name, mode, int(complete))])
        await wire.many(
            self._statements.insert_table, [(period.name, spec.name, str(spec.epsilon)) for spec in specs]
        )
        await wire.many(
            self._statements.insert_counter,
            [(period.name, *key, self._draw(spec.epsilon)) for spec in specs for key in self._born(spec)],
        )

    def _born(self, spec: Spec) -> Iterator[Key]:
        """Yield the keys of all cells of a table, in the order of the alphabet."""
        lists = [sorted(self._dimensions[name].categories) for name in DIMENSIONS[spec.name]]
        for categories in product(*lists):
            first, second = (*categories, "", "")[:2]
            yield spec.name, first, second

    async def _cells(self, wire: Wire, period: Period) -> Mapping[str, tuple[frozenset[str], ...]]:
        """Return the categories that a period was born with, by table and dimension."""
        rows = await wire.rows(self._statements.counters, period.name)
        keys: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
        for name, *categories, _ in rows:
            keys[name].append(tuple(categories))
        return {name: tuple(map(frozenset, zip(*found, strict=True))) for name, found in keys.items()}


def _keys(cells: Mapping[str, Sequence[frozenset[str]]], values: Mapping[str, str]) -> Iterable[Key]:
    """Yield the cell of each table that an inquiry falls into. What was no category then is `other`."""
    for name, known in cells.items():
        categories = [
            value if (value := values[dimension]) in there else OTHER
            for dimension, there in zip(DIMENSIONS[name], known, strict=False)
        ]
        first, second = (*categories, "", "")[:2]
        yield name, first, second
