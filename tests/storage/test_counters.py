"""Counters: born with noise, counted in the open period, and never changed again once it is closed."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from fractions import Fraction

import msgspec.structs
import pytest
import pytest_asyncio

from flows.statistics.figures import Figures, total
from flows.statistics.periods import ZONE, block_of, parse, week_of
from flows.statistics.plan import Plan
from storage.database import Database
from storage.wires import Wire
from tests.storage.counting import ADA, BO, BOTH, LISTS, Ledger, cells, fixed, numbers
from tests.storage.raw import raw

W45 = datetime(2026, 11, 2, 9, tzinfo=ZONE)
"""A Monday, and the first day of the block 2026-B12."""
WEEK = timedelta(weeks=1)
MINUTE = timedelta(minutes=1)


@pytest_asyncio.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """An open database, on each engine."""
    opened = await Database.open(url)
    yield opened
    await opened.close()


async def test_all_cells_of_a_period_are_born_at_once_with_noise(database: Database, url: str) -> None:
    """One draw for each cell, with the epsilon of its table: those of a week, and those of a block."""
    drawn: list[tuple[Fraction, int]] = []

    def draw(epsilon: Fraction) -> int:
        drawn.append((epsilon, len(drawn) - 100))
        return drawn[-1][1]

    ledger = Ledger(database, Plan("week"), draw)
    assert await ledger.open(W45) == ("2026-W45", "2026-B12")
    found = await cells(url)
    assert sorted(found.values()) == [n for _, n in drawn]
    assert Counter(key[:2] for key in found) == {
        ("2026-W45", "topic"): 9,
        ("2026-W45", "language"): 11,
        ("2026-W45", "country_group"): 11,
        ("2026-W45", "channel"): 4,
        ("2026-W45", "outcome"): 6,
        ("2026-B12", "topic_language"): 99,
        ("2026-B12", "topic_outcome"): 54,
        ("2026-B12", "region"): 7,
        ("2026-B12", "campaign"): 3,
    }
    assert Counter(epsilon for epsilon, _ in drawn) == {Fraction(3, 10): 41, Fraction(1, 4): 163}
    assert await ledger.open(W45 + MINUTE) == ("2026-W45", "2026-B12")
    assert await cells(url) == found


async def test_an_inquiry_adds_one_to_one_cell_of_each_table(database: Database, url: str) -> None:
    """Also several in one transaction; all other cells stay as they are."""
    ledger = Ledger(database, Plan("week"), fixed(0))
    await ledger.count(W45, [ADA])
    await ledger.count(W45, [ADA, BO])
    assert {key: n for key, n in (await cells(url)).items() if n} == {
        ("2026-W45", "topic", "visa", ""): 2,
        ("2026-W45", "topic", "job", ""): 1,
        ("2026-W45", "language", "ar", ""): 2,
        ("2026-W45", "language", "other", ""): 1,
        ("2026-W45", "country_group", "middle_east", ""): 2,
        ("2026-W45", "country_group", "east_asia", ""): 1,
        ("2026-W45", "channel", "telegram", ""): 2,
        ("2026-W45", "channel", "web", ""): 1,
        ("2026-W45", "outcome", "answered", ""): 2,
        ("2026-W45", "outcome", "handed_over", ""): 1,
        ("2026-B12", "topic_language", "visa", "ar"): 2,
        ("2026-B12", "topic_language", "job", "other"): 1,
        ("2026-B12", "topic_outcome", "visa", "answered"): 2,
        ("2026-B12", "topic_outcome", "job", "handed_over"): 1,
        ("2026-B12", "region", "owl", ""): 2,
        ("2026-B12", "region", "germany", ""): 1,
        ("2026-B12", "campaign", "herbst", ""): 2,
        ("2026-B12", "campaign", "none", ""): 1,
    }


async def test_what_counts_in_the_week_alone(database: Database, url: str) -> None:
    """In block mode a person's second week adds to that week's total, and to nothing else."""
    ledger = Ledger(database, Plan("block"), fixed(0))
    await ledger.count(W45, [ADA])
    await ledger.count(W45 + WEEK, [ADA], frozenset(["week"]))
    await ledger.count(W45 + WEEK, [ADA], frozenset())
    found = await cells(url)
    assert found["2026-W45", "total", "", ""] == found["2026-W46", "total", "", ""] == 1
    assert {n for key, n in found.items() if key[0] == "2026-B12"} == {0, 1}
    assert sum(n for key, n in found.items() if key[:2] == ("2026-B12", "topic")) == 1
    assert {key[1] for key in found if "-W" in key[0]} == {"total"}


async def test_only_closed_periods_can_be_read(database: Database) -> None:
    """Neither the open ones nor those that never were; a closed one gives the same each time."""
    ledger = Ledger(database, Plan("week"), fixed(-3))
    await ledger.count(W45, [ADA, BO])
    for name in ("2026-W44", "2026-W45", "2026-W46", "2026-B12"):
        assert await ledger.figures(name) is None
    await ledger.open(W45 + WEEK)
    first = await ledger.figures("2026-W45")
    assert first is not None
    assert (first.period, first.mode, first.complete) == (parse("2026-W45"), "week", True)
    assert {table.name: table.epsilon for table in first.tables} == dict.fromkeys(
        ("topic", "language", "country_group", "channel", "outcome"), Fraction(3, 10)
    )
    assert numbers(first)["topic", "visa"] == numbers(first)["topic", "job"] == -2
    assert numbers(first)["topic", "rights"] == -3
    await ledger.count(W45 + WEEK, [ADA])
    assert await ledger.figures("2026-W45") == first
    assert await ledger.figures("2026-B12") is None
    await ledger.open(W45 + 4 * WEEK)
    assert numbers(await ledger.figures("2026-B12"))["topic_language", "visa", "ar"] == -1


async def test_a_late_outcome_counts_in_the_open_period(database: Database, url: str) -> None:
    """A clock that goes back, at this instance or another, neither opens a closed period nor counts in it."""
    ledger = Ledger(database, Plan("week"), fixed(0))
    await ledger.count(W45, [ADA])
    await ledger.open(W45 + 4 * WEEK)
    closed = await cells(url, "2026-W45", "2026-B12")
    opened = await ledger.count(W45, [ADA])
    assert (opened.week.name, opened.block.name) == ("2026-W49", "2026-B13")
    assert await cells(url, "2026-W45", "2026-B12") == closed
    assert (await cells(url))["2026-W49", "topic", "visa", ""] == 1
    assert (await cells(url))["2026-B13", "region", "owl", ""] == 1


async def test_the_mode_changes_with_a_block(database: Database, url: str) -> None:
    """In the middle of a block its weeks go on as they began, whatever is configured; a new epsilon takes effect with
    the next period that opens.
    """
    await Ledger(database, Plan("week")).open(W45)
    other = Ledger(database, Plan("block", total=Fraction(1), five=Fraction(1, 2)))
    for weeks in (1, 2, 3, 4):
        await other.open(W45 + weeks * WEEK)
    modes = dict(map(tuple, await raw(url, "SELECT name, mode FROM periods")))
    assert modes == {
        "2026-W45": "week",
        "2026-W46": "week",
        "2026-W47": "week",
        "2026-W48": "week",
        "2026-W49": "block",
        "2026-B12": "week",
        "2026-B13": "block",
    }
    opened = await raw(url, "SELECT length, period FROM open_periods")
    assert dict(map(tuple, opened)) == {"week": "2026-W49", "block": "2026-B13"}
    first, second = await other.figures("2026-W45"), await other.figures("2026-W46")
    assert first is not None
    assert second is not None
    assert {table.epsilon for table in first.tables} == {Fraction(3, 10)}
    assert {table.epsilon for table in second.tables} == {Fraction(1, 2)}
    assert {key[1] for key in await cells(url, "2026-W49")} == {"total"}


async def test_a_period_opened_late_is_not_complete(database: Database) -> None:
    """More than a day after it began, or in the middle of a block: nobody was there to count before."""
    ledger = Ledger(database)
    await ledger.open(W45 + WEEK)
    await ledger.open(W45 + 2 * WEEK + timedelta(hours=14))
    await ledger.open(W45 + 3 * WEEK + timedelta(hours=16))
    await ledger.open(W45 + 8 * WEEK)
    found = [await ledger.figures(name) for name in ("2026-W46", "2026-W47", "2026-W48", "2026-B12")]
    assert [each and each.complete for each in found] == [True, True, False, False]
    assert await ledger.figures("2026-W49") is None


async def test_a_value_that_came_later_is_other(database: Database, url: str) -> None:
    """A region that is added while a block is open gets its cells with the next one."""
    await Ledger(database, draw=fixed(0)).open(W45)
    regions = msgspec.structs.replace(LISTS["region"], values=("berlin", *LISTS["region"].values))
    ledger = Ledger(database, draw=fixed(0), lists={**LISTS, "region": regions})
    there = msgspec.structs.replace(ADA, region="berlin")
    await ledger.count(W45, [there])
    assert (await cells(url))["2026-B12", "region", "other", ""] == 1
    await ledger.count(W45 + 4 * WEEK, [there])
    assert (await cells(url))["2026-B13", "region", "berlin", ""] == 1


async def test_counted_with_its_transaction_or_not_at_all(database: Database, url: str) -> None:
    """What is rolled back counts nothing, and opens nothing."""
    ledger = Ledger(database, draw=fixed(0))

    async def fail(wire: Wire) -> None:
        opened = await ledger.counters.open(wire, W45)
        await ledger.counters.count(wire, opened, [(ADA, frozenset(["week"]))])
        raise ValueError("fail")

    with pytest.raises(ValueError, match="fail"):
        await database.transaction(fail)
    assert await cells(url) == {}
    assert await raw(url, "SELECT * FROM periods") == []


async def test_two_instances_open_and_count_at_once(database: Database, url: str) -> None:
    """Over the borders of weeks and blocks nothing is lost or counted twice, and what was read stays as it was."""
    other = await Database.open(url)
    instances = [Ledger(each, Plan("week"), fixed(0)) for each in (database, other)]
    border, read = parse("2026-W45").begins, list[tuple[str, Figures | None]]()
    await instances[0].open(border - MINUTE)
    for week in range(6):
        moments = [border + week * WEEK - MINUTE, border + week * WEEK + MINUTE] * 5
        counting = [ledger.count(moment, [ADA, BO]) for moment in moments for ledger in instances]
        names = [each.name for each in week_of(moments[1]).preceding(2)]
        names += [each.name for each in block_of(moments[1]).preceding(1)]
        reading = [ledger.figures(name) for ledger in instances for name in names * 3]
        await asyncio.gather(*counting, *reading)
        read += [(name, await ledger.figures(name)) for ledger in instances for name in names]
    found = await cells(url)
    assert sum(n for key, n in found.items() if key[1] == "topic") == 6 * 20 * 2
    assert sum(n for key, n in found.items() if key[1] == "topic_language") == 6 * 20 * 2
    assert len({name for name, figures in read if figures}) == 6 + 2
    for name, figures in read:
        assert figures is None or figures == await instances[0].figures(name)
    await other.close()


async def test_a_period_is_not_closed_under_whoever_counts(database: Database, url: str) -> None:
    """An instance that opens the next week waits for one that still counts in the last, and reads what that did."""
    other = await Database.open(url)
    counting, opening = Ledger(database, Plan("week")), Ledger(other, Plan("week"))
    await counting.open(W45)

    async def close_and_read(wire: Wire) -> Figures | None:
        await opening.counters.open(wire, W45 + WEEK)
        return await opening.counters.figures(wire, parse("2026-W45"))

    async def count(wire: Wire) -> asyncio.Task[Figures | None]:
        opened = await counting.counters.open(wire, W45)
        closing = asyncio.ensure_future(other.transaction(close_and_read))
        await asyncio.wait([closing], timeout=0.3)
        await counting.counters.count(wire, opened, [(ADA, BOTH)])
        return closing

    read = await (await database.transaction(count))
    assert read is not None
    assert read == await counting.figures("2026-W45")
    await other.close()


async def test_rows_tell_no_time_and_not_what_grew_together(database: Database, url: str) -> None:
    """Five columns, no row number, and on PostgreSQL one version for all rows of the open periods."""
    ledger = Ledger(database, Plan("week"))
    await ledger.count(W45, [ADA])
    await ledger.count(W45, [BO])
    if url.startswith("sqlite"):
        columns = [row[1] for row in await raw(url, "PRAGMA table_info(counters)")]
        assert columns == ["period", "name", "first", "second", "n"]
        with pytest.raises(Exception, match="no such column"):
            await raw(url, "SELECT rowid FROM counters")
    else:
        versions = "SELECT count(DISTINCT (xmin::text, cmin::text)) FROM counters GROUP BY period"
        assert await raw(url, versions) == [(1,), (1,)]
        assert await raw(url, "SELECT count(DISTINCT xmin::text) FROM counters") == [(1,)]


async def test_a_zero_week_has_figures(database: Database) -> None:
    """Nobody asked: the period is there all the same, with its noise, and its total is near 0."""
    ledger = Ledger(database, Plan("week"))
    await ledger.open(W45)
    await ledger.open(W45 + WEEK)
    figures = await ledger.figures("2026-W45")
    assert figures is not None
    estimate = total(figures)
    assert estimate is not None
    assert abs(estimate.n) < 60
    assert len(set(numbers(figures).values())) > 3
