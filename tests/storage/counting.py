"""Counters on a database of their own, one transaction for each thing done."""

from __future__ import annotations

import random
from collections.abc import Iterable, Mapping
from datetime import datetime
from fractions import Fraction
from typing import TypeAlias

from flows.directory import Region
from flows.model import MessageId, RegionId
from flows.statistics.dimensions import LANGUAGES, OUTCOMES, Dimension, dimensions
from flows.statistics.figures import Figures
from flows.statistics.inquiry import Inquiry
from flows.statistics.periods import Length, parse
from flows.statistics.plan import Plan
from flows.subjects import SUBJECTS
from storage.counters import Census, Counters, Draw, Opened
from storage.counterstatements import CounterStatements
from storage.database import Database
from storage.noise import laplace
from storage.wires import Wire
from tests.storage.raw import raw

REGIONS = tuple(
    Region(RegionId(name), MessageId(f"region-{name}"), campaigns={"herbst": MessageId("campaign-herbst")})
    for name in ("germany", "mv", "owl", "ruhr", "suedhessen", "thueringen")
)
LISTS = dimensions(REGIONS)
ADA = Inquiry("visa", "ar", "SY", "telegram", "answered", "owl", "owl-herbst")
BO = Inquiry("job", "vi", "VN", "web", "handed_over", "germany", "")
BOTH: frozenset[Length] = frozenset(("week", "block"))

Cells: TypeAlias = Mapping[tuple[str, ...], int]
"""From period, table and categories to the number."""


class Ledger:
    """What there is for counting, on an open database."""

    def __init__(
        self,
        database: Database,
        plan: Plan | None = None,
        draw: Draw = laplace,
        lists: Mapping[str, Dimension] = LISTS,
    ) -> None:
        self.database = database
        self.counters = Counters(CounterStatements(database.dialect), Census(plan or Plan(), lists, draw))

    async def open(self, now: datetime) -> tuple[str, str]:
        """Open what is due; return the names of the open week and block."""
        opened = await self.database.repeat(lambda wire: self.counters.open(wire, now))
        return opened.week.name, opened.block.name

    async def count(
        self, now: datetime, inquiries: Iterable[Inquiry], lengths: frozenset[Length] = BOTH
    ) -> Opened:
        """Count inquiries in one transaction."""
        some = tuple(inquiries)

        async def work(wire: Wire) -> Opened:
            opened = await self.counters.open(wire, now)
            await self.counters.count(wire, opened, [(each, lengths) for each in some])
            return opened

        return await self.database.repeat(work)

    async def figures(self, name: str) -> Figures | None:
        """Read a closed period."""
        period = parse(name)
        return await self.database.transaction(lambda wire: self.counters.figures(wire, period), write=False)


async def cells(url: str, *periods: str) -> Cells:
    """Return all numbers of these periods, or of all, behind the store's back."""
    rows = await raw(url, "SELECT period, name, first, second, n FROM counters")
    return {tuple(key): n for *key, n in rows if not periods or key[0] in periods}


def numbers(figures: Figures | None) -> dict[tuple[str, ...], int]:
    """Return the numbers that were read of a period."""
    assert figures is not None
    return {(table.name, *cell.key): cell.n for table in figures.tables for cell in table.cells}


def fixed(n: int) -> Draw:
    """Return a source of noise that is no noise."""

    def draw(epsilon: Fraction) -> int:
        assert epsilon > 0
        return n

    return draw


def asked(chance: random.Random) -> Inquiry:
    """Return an inquiry of any kind."""
    return Inquiry(
        topic=chance.choice(SUBJECTS),
        language=chance.choice(LANGUAGES),
        country=chance.choice(("SY", "IN", "TR", "VN", "")),
        channel=chance.choice(("telegram", "web")),
        outcome=chance.choice(OUTCOMES),
        region=chance.choice(REGIONS).id,
        campaign=chance.choice(("", "owl-herbst")),
    )
