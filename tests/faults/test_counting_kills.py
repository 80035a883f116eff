"""A process that counts, killed again and again (scenario 45): no number is lost, doubled or without its noise."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from flows.statistics import showing
from flows.statistics.periods import block_of, week_of
from flows.statistics.plan import DIMENSIONS
from storage.database import Database
from tests.faults.counting import PLAN, inquiry, moment
from tests.storage.counting import LISTS, Cells, Ledger, cells
from tests.storage.raw import raw


async def killed(url: str, chance: random.Random) -> None:
    """Let it count for a moment, and kill it."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.faults.counting", url),
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout
    async with asyncio.timeout(60):
        assert await process.stdout.readline() == b"counting\n"
    await asyncio.sleep(chance.uniform(0, 0.2))
    process.kill()
    assert await process.wait() == -signal.SIGKILL


def truth(count: int) -> Cells:
    """Return what a counter without noise would hold after so many inquiries, where that is not 0."""
    found: Counter[tuple[str, ...]] = Counter()
    for number in range(1, count + 1):
        asked, lengths = inquiry(number)
        values = {name: LISTS[name].category(value) for name, value in asked.values().items()}
        for period in (week_of(moment(number)), block_of(moment(number))):
            if period.length in lengths:
                for spec in PLAN.tables(period.length, "week"):
                    one, other = (*(values[name] for name in DIMENSIONS[spec.name]), "", "")[:2]
                    found[period.name, spec.name, one, other] += 1
    return found


@pytest.mark.parametrize(
    ("url", "kills", "seed"),
    [
        ("sqlite", 4, 1),
        ("postgres", 3, 1),
        *(
            pytest.param(engine, 200, seed, marks=pytest.mark.slow)
            for engine in ("sqlite", "postgres")
            for seed in (1, 2, 3)
        ),
    ],
    indirect=["url"],
)
async def test_kills_while_counting(url: str, kills: int, seed: int) -> None:
    """What was counted is the truth in every cell, over the borders of weeks and blocks too; what is shown of closed
    periods keeps the rules for small numbers.
    """
    database = await Database.open(url)
    await raw(url, "CREATE TABLE born (period TEXT, name TEXT, first TEXT, second TEXT, n INTEGER)")
    chance = random.Random(seed)
    for _ in range(kills):
        await killed(url, chance)
    found, noise = await cells(url), await raw(url, "SELECT * FROM born")
    ((first, last, count),) = await raw(url, "SELECT min(event), max(event), count(*) FROM seen_events")
    grown = Counter({tuple(key): found[tuple(key)] - n for *key, n in noise})
    differences = {key: n - wanted for key, wanted in truth(count).items() if (n := grown[key]) != wanted}
    print(  # noqa: T201 - the figures of the report
        f"{url.split(':')[0]}, seed {seed}: {kills} kills, {count} inquiries, {len(found)} cells, "
        f"{len(differences)} differ"
    )
    assert (first, last) == (1, count)
    assert len(noise) == len(grown) == len(found)
    assert differences == {}
    assert sum(grown.values()) == sum(truth(count).values())
    await shown_by_the_rules(Ledger(database, PLAN), count, found)
    await database.close()


async def shown_by_the_rules(ledger: Ledger, count: int, found: Cells) -> None:
    """Close what is open, and check each number that can be read."""
    await ledger.open(moment(count) + timedelta(weeks=9))
    weeks = {week_of(moment(number)) for number in range(1, count + 1)}
    blocks = {block_of(moment(number)) for number in range(1, count + 1)}
    for period in weeks | blocks:
        figures = await ledger.figures(period.name)
        assert figures is not None
        for table in figures.tables:
            for cell in table.cells:
                one, other = (*cell.key, "", "")[:2]
                n, shown = found[period.name, table.name, one, other], showing.cell(cell.n, table.epsilon)
                assert cell.n == n
                assert (shown.n is None) == (n < 10)
                assert shown.n is None or (shown.n >= 10 and shown.n % 5 == 0 and abs(shown.n - n) <= 2)
