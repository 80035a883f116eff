"""What somebody learns from the statistics who reads all that is published (scenarios 37, 40 and 41).

Noise is the real one, so each bound here is wrong less than once in a million runs.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from math import sqrt
from statistics import NormalDist, correlation, stdev

import pytest

from flows.statistics.figures import Cell, Figures, Table, total
from flows.statistics.periods import Period, block_of, parse
from flows.statistics.plan import FIVE, Mode, Plan
from storage.database import Database
from storage.wires import Wire
from tests.storage.counting import ADA, Cells, Ledger, asked, cells, numbers
from tests.storage.distribution import deviation, deviations

FIRST = parse("2026-W49")
WEEKS = 624
"""Twelve years: 25,584 cells of weeks."""
SURELY = 5.2
"""As many standard deviations as chance reaches less than once in a million times."""
WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Decade:
    """The noise of many weeks in which nobody asked."""

    mode: Mode
    tables: Mapping[tuple[str, str], Mapping[tuple[str, ...], int]]
    weeks: tuple[Period, ...]

    def of(self, period: Period, table: str) -> Mapping[tuple[str, ...], int]:
        """Return a table of a period."""
        return self.tables[period.name, table]

    def drawn(self, epsilon: Fraction) -> list[int]:
        """Return all noise with an epsilon."""
        specs = [*Plan(self.mode).tables("week", self.mode), *Plan(self.mode).tables("block", self.mode)]
        names = {spec.name for spec in specs if spec.epsilon == epsilon}
        return [n for (_, name), found in self.tables.items() if name in names for n in found.values()]


@pytest.fixture(scope="module", params=["week", "block"])
def decade(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Decade:
    """Twelve years of each mode."""
    url = f"sqlite:///{tmp_path_factory.mktemp('decade')}/lotse.db"
    weeks = [FIRST]
    while len(weeks) < WEEKS:
        weeks.append(weeks[-1].next)

    async def live() -> Cells:
        database = await Database.open(url)
        ledger = Ledger(database, Plan(request.param))

        async def work(wire: Wire) -> None:
            for week in weeks:
                await ledger.counters.open(wire, week.begins)

        await database.transaction(work)
        await database.close()
        return await cells(url)

    tables: defaultdict[tuple[str, str], dict[tuple[str, ...], int]] = defaultdict(dict)
    for (period, table, *key), n in asyncio.run(live()).items():
        tables[period, table][tuple(key)] = n
    return Decade(request.param, tables, tuple(weeks))


def test_fresh_counters_are_the_noise_and_nothing_else(decade: Decade) -> None:
    """37: tens of thousands of cells in the database are distributed as the formula says, with its deviation."""
    for epsilon in (Fraction(3, 10), Fraction(1, 4)):
        drawn = decade.drawn(epsilon)
        strays = deviations(drawn, epsilon, least=100)
        found = stdev(drawn)
        print(f"{len(drawn)} cells, p {NormalDist().cdf(-strays):.3f}, sd {found:.2f}")  # noqa: T201 - the figures of the report
        assert strays < SURELY
        if len(drawn) > 20_000:
            assert found == pytest.approx(deviation(epsilon), rel=0.04)


@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
async def test_reading_a_thousand_times_tells_no_more(url: str) -> None:
    """40: over restarts, while others count, a closed period has one value for each cell."""
    database = await Database.open(url)
    await Ledger(database, Plan("week")).count(
        FIRST.begins, [asked(random.Random(number)) for number in range(60)]
    )
    values: dict[tuple[str, ...], set[int]] = {}
    for restart in range(4):
        await database.close()
        database = await Database.open(url)
        ledger = Ledger(database, Plan("week"))
        for reading in range(250):
            if reading % 50 == 0:
                await ledger.count(FIRST.begins + (1 + restart) * WEEK, [ADA])
            for key, n in numbers(await ledger.figures(FIRST.name)).items():
                values.setdefault(key, set()).add(n)
    await database.close()
    assert len(values) == 41
    assert {len(found) for found in values.values()} == {1}


def test_the_best_total_still_strays(decade: Decade) -> None:
    """40: five estimates of one total, put together as well as can be, stray by 4.6 or more."""
    of = (
        decade.weeks
        if decade.mode == "week"
        else tuple(dict.fromkeys(block_of(each.begins) for each in decade.weeks))
    )
    estimates = [total(figures_of(decade, period)) for period in of]
    found = [each.n for each in estimates if each]
    assert len(found) == len(of)
    by_formula = {round(each.variance, 6) for each in estimates if each}
    assert len(by_formula) == 1
    print(f"{decade.mode}: sd of the best total {sqrt(by_formula.pop()):.2f}, found {stdev(found):.2f}")  # noqa: T201 - the figure of the report
    assert sqrt(max(each.variance for each in estimates if each)) >= 4.6
    if decade.mode == "week":
        assert stdev(found) >= 4.6


def figures_of(decade: Decade, period: Period) -> Figures:
    """Return the five tables of a period."""
    tables = tuple(
        Table(name, Fraction(3, 10), tuple(Cell(key, n) for key, n in decade.of(period, name).items()))
        for name in FIVE
    )
    return Figures(period, decade.mode, True, tables)


def test_weeks_tell_nothing_about_blocks(decade: Decade) -> None:
    """41: the noise of a week and of what its block says about the same people are uncorrelated."""
    pairs: list[tuple[int, int]] = []
    for week in decade.weeks:
        block = block_of(week.begins)
        if decade.mode == "week":
            weekly = decade.of(week, "topic")
            for table in ("topic_language", "topic_outcome"):
                by_topic: Counter[str] = Counter()
                for (topic, _), n in decade.of(block, table).items():
                    by_topic[topic] += n
                pairs += [(weekly[topic, ""], n) for topic, n in by_topic.items()]
        else:
            whole = decade.of(week, "total")["", ""]
            pairs += [(whole, n) for name in FIVE for n in decade.of(block, name).values()]
    r = correlation(*zip(*pairs, strict=True))
    print(f"{decade.mode}: r {r:.3f} over {len(pairs)} pairs")  # noqa: T201 - the figure of the report
    assert sqrt(len(pairs)) * 0.05 > SURELY
    assert abs(r) < 0.05
