"""What somebody learns from the statistics who has the database, or reads all that is published (scenarios 37 to 43).

Noise is the real one, so each bound here is wrong less than once in a million runs.
"""

from __future__ import annotations

import ast
import asyncio
import itertools
import random
import shutil
import sqlite3
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from math import sqrt
from pathlib import Path
from statistics import NormalDist, correlation, stdev

import pytest
import structlog

import storage.noise
from flows.statistics import capping, dimensions, periods, plan
from flows.statistics.dimensions import LANGUAGES, OUTCOMES, Inquiry
from flows.statistics.figures import Cell, Figures, Table, total
from flows.statistics.periods import Period, block_of, parse
from flows.statistics.plan import FIVE, Mode, Plan
from flows.subjects import SUBJECTS
from storage import counters
from storage.database import Database
from storage.noise import laplace
from storage.wires import Wire
from tests.storage.counting import ADA, REGIONS, Cells, Ledger, cells, fixed, numbers
from tests.storage.distribution import deviation, deviations
from tests.storage.raw import raw

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
    """37: ten thousands of cells in the database are distributed as the formula says, with its deviation."""
    for epsilon in (Fraction(3, 10), Fraction(1, 4)):
        drawn = decade.drawn(epsilon)
        strays = deviations(drawn, epsilon, least=100)
        found = stdev(drawn)
        print(f"{len(drawn)} cells, p {NormalDist().cdf(-strays):.3f}, sd {found:.2f}")  # noqa: T201 - the figures of the report
        assert strays < SURELY
        if len(drawn) > 20_000:
            assert found == pytest.approx(deviation(epsilon), rel=0.04)


def some(count: int, chance: random.Random) -> list[Inquiry]:
    """Return inquiries of every kind."""
    return [
        Inquiry(
            topic=chance.choice(SUBJECTS),
            language=chance.choice(LANGUAGES),
            country=chance.choice(("SY", "IN", "TR", "VN", "")),
            channel=chance.choice(("telegram", "web")),
            outcome=chance.choice(OUTCOMES),
            region=chance.choice(REGIONS).id,
            campaign=chance.choice(("", "owl-herbst")),
        )
        for _ in range(count)
    ]


@pytest.mark.parametrize("mode", ["week", "block"])
@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
async def test_what_is_stored_is_the_truth_and_its_noise(url: str, mode: Mode) -> None:
    """37: after 300 inquiries each cell differs from the true number by what was drawn for it, no more and no less."""
    drawn: list[int] = []

    def draw(epsilon: Fraction) -> int:
        drawn.append(laplace(epsilon))
        return drawn[-1]

    database, inquiries = await Database.open(url), some(300, random.Random(37))
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


@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
async def test_reading_a_thousand_times_tells_no_more(url: str) -> None:
    """40: over restarts, while others count, a closed period has one value for each cell."""
    database = await Database.open(url)
    await Ledger(database, Plan("week")).count(FIRST.begins, some(60, random.Random(40)))
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
