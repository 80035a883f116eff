"""A population over many weeks, counted by the real counters: what was stored, and what was true."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import cycle

from flows.statistics.figures import Figures
from flows.statistics.periods import Period, block_of, parse
from flows.statistics.plan import DIMENSIONS, Mode, Plan
from storage.counters import Counting
from storage.database import Database
from storage.noise import laplace
from tests.faults.populations import Population, Weeks, shares
from tests.storage.counting import LISTS, Ledger

FIRST = parse("2027-W01")
NOON = timedelta(hours=12)
RHYTHM = 5
"""In each fifth period one topic is asked about twice as often; the four before are as always."""

Truth = Counter[tuple[str, ...]]
"""From a table and the categories of a cell to the true number."""


@dataclass(frozen=True)
class Past:
    """A closed period. `doubled` is the topic that was asked about twice as often."""

    figures: Figures
    truth: Truth
    doubled: str


async def lived(
    url: str, population: Population, mode: Mode, per_week: int, periods: int, seed: int
) -> tuple[Past, ...]:
    """Count so many periods of a mode, one transaction a week, and return them as they can be read then.

    Noise is seeded, so that the figures of a run can be had again.
    """
    chance = random.Random(f"{population.name} {mode} {per_week} {seed}")
    database = await Database.open(url)
    ledger = Ledger(
        database, Plan(mode), lambda epsilon: laplace(epsilon, random.Random(chance.random()).randrange)
    )
    weeks, topics = Weeks(population, per_week, chance), cycle(risers(population, mode, per_week))
    found: list[tuple[Period, Truth, str]] = []
    week = FIRST
    for number in range(periods):
        period = week if mode == "week" else block_of(week.begins)
        doubled = next(topics) if number % RHYTHM == RHYTHM - 1 else ""
        truth = Truth()
        while week.begins < period.ends:
            counting = tuple(weeks.inquiries(week, {doubled: 2}))
            await ledger.counting(week.begins + NOON, counting)
            truth += true(counting, period, mode)
            week = week.next
        found.append((period, truth, doubled))
    await ledger.open(week.begins + NOON)
    past = [
        Past(figures, truth, doubled)
        for period, truth, doubled in found
        if (figures := await ledger.figures(period.name))
    ]
    await database.close()
    assert len(past) == periods
    return tuple(past)


def risers(population: Population, mode: Mode, per_week: int) -> Sequence[str]:
    """Return the topics that may double: those with 10 or more inquiries in a usual period, the largest first."""
    usual = per_week * (1 if mode == "week" else 4)
    return [name for name, share in shares(population).items() if share * usual >= 10]


def true(counting: Sequence[Counting], period: Period, mode: Mode) -> Truth:
    """Return what a period's tables hold without noise."""
    found = Truth()
    names = [spec.name for spec in Plan(mode).tables(period.length, mode)]
    for inquiry, lengths in counting:
        if period.length in lengths:
            values = {name: LISTS[name].category(value) for name, value in inquiry.values().items()}
            found.update((name, *(values[each] for each in DIMENSIONS[name])) for name in names)
    return found
