"""What stands in the database of the statistics, whatever comes in and whatever is seeded (scenarios 37, 42 and 43)."""

from __future__ import annotations

import ast
import asyncio
import itertools
import random
import shutil
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest
import structlog

import storage.noise
from flows.statistics import capping, dimensions, periods, plan
from flows.statistics.inquiry import Inquiry
from flows.statistics.periods import parse
from flows.statistics.plan import Mode, Plan
from storage import counters
from storage.database import Database
from storage.noise import laplace
from tests.storage.counting import ADA, Ledger, asked, cells, fixed
from tests.storage.raw import raw

FIRST = parse("2026-W49")
WEEK = timedelta(weeks=1)


@pytest.mark.parametrize("mode", ["week", "block"])
@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
async def test_what_is_stored_is_the_truth_and_its_noise(url: str, mode: Mode) -> None:
    """37: after 300 inquiries each cell differs from the true number by what was drawn for it, no more and no less."""
    drawn: list[int] = []

    def draw(epsilon: Fraction) -> int:
        drawn.append(laplace(epsilon))
        return drawn[-1]

    database, inquiries = await Database.open(url), [asked(random.Random(number)) for number in range(300)]
    ledger = Ledger(database, Plan(mode), draw)
    await ledger.open(FIRST.begins)
    before = await cells(url)
    for start in range(0, 300, 20):
        await ledger.count(FIRST.begins + start * timedelta(minutes=7), inquiries[start : start + 20])
    after = await cells(url)
    await database.close()
    assert Counter(before.values()) == Counter(drawn)
    assert before.keys() == after.keys()
    grown = {key: after[key] - n for key, n in before.items()}
    for table in {key[1] for key in grown}:
        assert sum(n for key, n in grown.items() if key[1] == table) == 300
    if mode == "week":
        topics = Counter(inquiry.topic for inquiry in inquiries)
        assert {key[2]: n for key, n in grown.items() if key[1] == "topic" and n} == topics
    pairs = Counter((inquiry.topic, inquiry.language) for inquiry in inquiries)
    assert {key[2:]: n for key, n in grown.items() if key[1] == "topic_language" and n} == pairs


def states(database: Path, folder: Path) -> Iterable[list[tuple[str, int]]]:
    """Yield what the counters hold in every state that an SQLite database's log can be read back to."""
    log = Path(f"{database}-wal").read_bytes()
    page = int.from_bytes(log[8:12], "big")
    for end in range(32, len(log), 24 + page):
        if int.from_bytes(log[end + 4 : end + 8], "big") == 0:
            continue
        copy = folder / "copy.db"
        shutil.copy(database, copy)
        Path(f"{copy}-wal").write_bytes(log[: end + 24 + page])
        with closing(sqlite3.connect(copy)) as file:
            yield file.execute("SELECT period, n FROM counters").fetchall()
        for path in folder.glob("copy.db*"):
            path.unlink()


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_no_exact_number_was_ever_there(url: str, tmp_path: Path) -> None:
    """37: neither in the database, nor in any state its log holds, nor in a line of ours; other tables stay empty."""
    database, folder = await Database.open(url), tmp_path / "copies"
    folder.mkdir()
    await database.truncate()
    noise = 1_000_000
    ledger = Ledger(database, Plan("week"), fixed(noise))
    with structlog.testing.capture_logs() as lines:
        for week in range(3):
            for _ in range(4):
                await ledger.count(FIRST.begins + week * WEEK, [ADA])
    found = list(states(tmp_path / "lotse.db", folder))
    assert len(found) == 12
    for place, state in enumerate(found):
        assert Counter(period for period, _ in state) == Counter(
            {f"2026-W{49 + week}": 41 for week in range(place // 4 + 1)} | {"2026-B13": 163}
        )
        assert all(noise <= n <= noise + 12 for _, n in state)
    assert lines == []
    named = await raw(url, "SELECT name FROM sqlite_master WHERE type = 'table'")
    held = {name for (name,) in named if await raw(url, f"SELECT 1 FROM {name}")}
    assert held == {"alembic_version", "counters", "counter_tables", "periods", "open_periods"}
    await database.close()


HOSTILE = (
    "x" * 65_536,
    '=HYPERLINK("http://example.org")',
    "+49 151 23456789",
    "@SUM(A1)",
    "'; DROP TABLE counters; --",
    "visa' OR '1'='1",
    "visa\x00",
    "\ud800",
    "\u202evisa",
    "VISA",
    " visa",
    "Other",
    "%",
    "_",
    "🦊",
)


@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
async def test_unknown_values_make_no_row(url: str) -> None:
    """42: 500 values that nobody listed, in every dimension: no new row, all of it in `other`."""
    chance = random.Random(42)
    values = [
        chance.choice(HOSTILE) + chr(chance.randrange(32, 0x2FFF)) * chance.randrange(3) for _ in range(500)
    ]
    database = await Database.open(url)
    ledger = Ledger(database, Plan("week"), fixed(0))
    for start in range(0, 500, 50):
        inquiries = [
            Inquiry(each, each, each, each, each, each, f"owl-{each}") for each in values[start : start + 50]
        ]
        await ledger.count(FIRST.begins, inquiries)
    await database.close()
    found = await cells(url)
    assert len(found) == 41 + 163
    grown = {key[1:]: n for key, n in found.items() if n}
    tables = [*(spec.name for spec in (*Plan().tables("week", "week"), *Plan().tables("block", "week")))]
    two_way = ("topic_language", "topic_outcome")
    assert grown == {(name, "other", "other" if name in two_way else ""): 500 for name in tables}


SEEDED = """
import asyncio, os, random, sys
import numpy
from flows.statistics.periods import parse
from storage.database import Database
from tests.storage.counting import Ledger
from flows.statistics.plan import Plan

random.seed(1)
numpy.random.seed(1)

async def live(url):
    database = await Database.open(url)
    ledger = Ledger(database, Plan("week"))
    for week in ("2026-W49", "2026-W50", "2026-W51"):
        await ledger.open(parse(week).begins)
    await database.close()

children = []
for name in ("one", "two"):
    child = os.fork()
    if not child:
        random.seed(1)
        numpy.random.seed(1)
        asyncio.run(live(f"sqlite:///{sys.argv[1]}/{name}.db"))
        os._exit(0)
    children.append(child)
sys.exit(max(os.waitpid(child, 0)[1] for child in children))
"""


async def test_seeds_and_forks_do_not_reach_the_noise(tmp_path: Path) -> None:
    """43: whatever is seeded alike, no two processes, forks or periods have the same noise."""
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder in folders:
        folder.mkdir()
        process = await asyncio.create_subprocess_exec(sys.executable, "-c", SEEDED, str(folder))
        assert await process.wait() == 0
    vectors: list[tuple[int, ...]] = []
    for folder, name in itertools.product(folders, ("one", "two")):
        found = await cells(f"sqlite:///{folder}/{name}.db")
        vectors += [
            tuple(n for key, n in sorted(found.items()) if key[0] == period)
            for period in ("2026-W49", "2026-W50", "2026-W51")
        ]
    assert [len(vector) for vector in vectors] == [41] * 12
    assert len(set(vectors)) == 12
    equal = max(
        sum(a == b for a, b in zip(*pair, strict=True)) for pair in itertools.combinations(vectors, 2)
    )
    assert equal < 20


@pytest.mark.parametrize(
    "module", [storage.noise, counters, plan, dimensions, periods, capping], ids=lambda each: each.__name__
)
def test_no_float_and_no_other_source_of_chance(module: object) -> None:
    """43: where cells are planned, drawn and counted, there is no float, no division that makes one, no `random`."""
    tree = ast.parse(Path(str(getattr(module, "__file__", ""))).read_text())
    hits: list[str] = []
    for node in ast.walk(tree):
        match node:
            case ast.Constant(value=float()) | ast.BinOp(op=ast.Div()) | ast.Name(id="float" | "round"):
                hits.append(ast.dump(node))
            case ast.Import(names=names):
                hits += [name.name for name in names if name.name.split(".")[0] in BANNED]
            case ast.ImportFrom(module=str(name)) if name.split(".")[0] in BANNED:
                hits.append(name)
    assert hits == []


BANNED = {"random", "numpy", "math", "statistics", "scipy"}
