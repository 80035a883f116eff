"""Somebody who reads everything that is published of eight weeks rebuilds small numbers (scenario 39)."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from math import inf, log
from pathlib import Path

import pytest

from flows.statistics.periods import Period, block_of, parse
from flows.statistics.plan import Mode, Plan
from storage.counters import Counting
from storage.database import Database
from storage.noise import laplace
from tests.faults.attacking import Seen, shown, stored
from tests.faults.living import true
from tests.faults.populations import POPULATIONS, Population, Weeks
from tests.faults.rebuilding import Judge, Key, Published, expected, likeliest, summed, usual, usually, whole
from tests.faults.resampling import cell_by_cell
from tests.storage.counting import BOTH, Ledger

FIRST = parse("2027-W01")
BLOCKS = 2
NOON = timedelta(hours=12)
MOST = 0.12
"""By so much more of the small numbers may be found out than are guessed by what is usual."""
SMALL = range(5)
DOUBTFUL = 0.5
"""A cell in which so many are expected, or more, is not nearly surely empty."""


async def published(
    url: str, population: Population, mode: Mode, per_week: int, seed: int, seen: Seen
) -> list[tuple[Published, dict[Key, int]]]:
    """Return what is published of two blocks, and the truth.

    Nobody asks twice, so that all tables tell the same; how many asked in each week is known too.
    """
    chance = random.Random(f"{population.name} {mode} {seed}")
    database = await Database.open(url)
    ledger = Ledger(database, Plan(mode), lambda epsilon: laplace(epsilon, chance.randrange))
    weeks, week = Weeks(population, per_week, chance), FIRST
    counted: dict[Period, list[tuple[Period, list[Counting]]]] = {}
    while len(counted) < BLOCKS or block_of(week.begins) in counted:
        once = [each for each in weeks.inquiries(week, {}) if each[1] == BOTH]
        await ledger.counting(week.begins + NOON, once)
        counted.setdefault(block_of(week.begins), []).append((week, once))
        week = week.next
    await ledger.open(week.begins + NOON)
    found = []
    for block, those in counted.items():
        together = [each for _, some in those for each in some]
        truth: dict[Key, int] = {}
        judges = {}
        for period, some in (*those, (block, together)):
            figures, exact = await ledger.figures(period.name), true(some, period, mode)
            assert figures is not None
            for table in figures.tables:
                for cell in table.cells:
                    key = (period.name, table.name, *cell.key)
                    judges[key] = seen(cell.n, table.epsilon)
                    truth[key] = exact[table.name, *cell.key]
        people = {week.name: len(some) for week, some in those}
        found.append((Published(block.name, people, judges), truth))
    await database.close()
    return found


@dataclass
class Score:
    """How many small numbers were found out, by who guessed."""

    cells: int = 0
    found: Counter[str] = field(default_factory=Counter)

    def add(
        self, guesses: Mapping[str, Mapping[Key, int]], truth: Mapping[Key, int], among: Sequence[Key]
    ) -> None:
        """Compare guesses with the truth."""
        self.cells += len(among)
        self.found.update(
            {who: sum(each[key] == truth[key] for key in among) for who, each in guesses.items()}
        )

    def gain(self, who: str) -> float:
        """Return how much better somebody is than whoever knows as much beforehand and reads nothing."""
        return (self.found[who] - self.found[BEFORE[who]]) / self.cells

    def told(self) -> str:
        """Return the figures of the report."""
        gains = ", ".join(f"{who} {100 * self.gain(who):+.1f}" for who in BEFORE)
        least = ", ".join(f"{who} {self.found[who] / self.cells:.1%}" for who in sorted({*BEFORE.values()}))
        return f"{self.cells} cells, {least}; points better: {gains}"


BEFORE = {
    "one cell alone": "what is usual",
    "linear program": "what is usual",
    "cell by cell": "what is usual",
    "one cell alone, without what is usual": "most frequent",
    "linear program, without what is usual": "most frequent",
}
"""Who reads what is published, and what is guessed by somebody who knows as much beforehand.

All know how often each number occurs in a table; some know what is usual in each of its cells, too.
"""


def guesses(
    published: Published, means: Mapping[Key, float], frequent: Mapping[str, Counter[int]]
) -> dict[str, dict[Key, int]]:
    """Return what each of them guesses of each cell, but for "cell by cell"."""
    judges = published.judges
    occurring = {name: occurs(seen) for name, seen in frequent.items()}
    usually_so = {key: usually(mean) for key, mean in means.items()}
    return {
        "what is usual": {key: likeliest([usually_so[key]], means[key]) for key in judges},
        "most frequent": {key: frequent[key[1]].most_common(1)[0][0] for key in judges},
        "one cell alone": {
            key: likeliest([usually_so[key], judge], means[key]) for key, judge in judges.items()
        },
        "one cell alone, without what is usual": {
            key: max(frequent[key[1]], key=summed([occurring[key[1]], judge]))
            for key, judge in judges.items()
        },
        "linear program": whole(published, means, True),
        "linear program, without what is usual": whole(published, means, False),
    }


def occurs(seen: Mapping[int, int]) -> Judge:
    """Judge a number by how often it occurs in a table."""
    return lambda n: log(seen[n]) if seen.get(n) else -inf


@pytest.mark.parametrize(
    ("mode", "per_week", "populations", "rounds", "seed", "seen"),
    [
        ("block", 50, POPULATIONS[1:2], 8, 1, stored),
        *(
            pytest.param(*run, seed, seen, marks=pytest.mark.slow)
            for run in (("block", 50, POPULATIONS, 120), ("week", 300, POPULATIONS, 40))
            for seed in (1, 2, 3)
            for seen in (stored, shown)
        ),
    ],
)
async def test_small_numbers_are_not_found_out(
    tmp_path: Path,
    mode: Mode,
    per_week: int,
    populations: Sequence[Population],
    rounds: int,
    seed: int,
    seen: Seen,
) -> None:
    """Whoever puts everything together knows hardly more of cells with 0 to 4 people than what is usual.

    Messages, tables and files tell nothing beyond what is stored: the averages and changes in them are made of that.
    """
    score, doubtful = Score(), Score()
    for population in populations:
        url, known = f"sqlite:///{tmp_path}/{population.name}.db", usual(population)
        blocks = await published(url, population, mode, per_week, seed, seen)
        frequent: defaultdict[str, Counter[int]] = defaultdict(Counter)
        for _, truth in blocks:
            for key, n in truth.items():
                frequent[key[1]][n] += 1
        for block, truth in blocks:
            means = expected(block, known)
            found = guesses(block, means, frequent)
            found["cell by cell"] = {**found["one cell alone"], **cell_by_cell(block, known, rounds, seed)}
            small = [key for key, n in truth.items() if n in SMALL]
            score.add(found, truth, small)
            doubtful.add(found, truth, [key for key in small if means[key] >= DOUBTFUL])
    run = f"{per_week} a week, {mode} mode, {seen.__name__}, seed {seed}"
    print(f"{run}: {score.told()}")  # noqa: T201 - the figures of the report
    print(f"{run}, not nearly surely empty: {doubtful.told()}")  # noqa: T201 - the figures of the report
    assert max(score.gain(who) for who in BEFORE) <= MOST
