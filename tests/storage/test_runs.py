"""What is done once for a period and a recipient."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from flows.statistics.periods import parse
from storage.counterstatements import CounterStatements
from storage.database import Database
from storage.runs import Runs
from storage.wires import Wire

W45, W46 = parse("2026-W45"), parse("2026-W46")


@pytest_asyncio.fixture
async def databases(url: str) -> AsyncIterator[tuple[Database, Database]]:
    """Two instances on one database, on each engine."""
    one, other = await Database.open(url), await Database.open(url)
    yield one, other
    await asyncio.gather(one.close(), other.close())


async def test_once_for_each_period_and_recipient(databases: tuple[Database, Database]) -> None:
    """A second claim is refused; another week, recipient or job is another thing."""
    runs = Runs(CounterStatements(databases[0].dialect))

    async def claims(wire: Wire) -> list[bool]:
        wanted = [("summary", W45, "v1")] * 2 + [
            ("summary", W46, "v1"),
            ("summary", W45, "v2"),
            ("other", W45, "v1"),
        ]
        return [await runs.claim(wire, *each) for each in wanted]

    assert await databases[0].repeat(claims) == [True, False, True, True, True]
    assert await databases[1].repeat(lambda wire: runs.done(wire, "summary", "v1")) == {
        "2026-W45",
        "2026-W46",
    }
    await databases[0].repeat(lambda wire: runs.remove_before(wire, "summary", W46))
    assert await databases[1].repeat(lambda wire: runs.done(wire, "summary", "v1")) == {"2026-W46"}
    assert await databases[1].repeat(lambda wire: runs.done(wire, "summary", "v2")) == frozenset()
    assert await databases[1].repeat(lambda wire: runs.done(wire, "other", "v1")) == {"2026-W45"}


async def test_what_fails_is_not_done(databases: tuple[Database, Database]) -> None:
    """A claim is stored with the transaction that does the job, or not at all."""
    runs = Runs(CounterStatements(databases[0].dialect))

    async def fail(wire: Wire) -> None:
        assert await runs.claim(wire, "summary", W45, "v1")
        raise ValueError("fail")

    with pytest.raises(ValueError, match="fail"):
        await databases[0].transaction(fail)
    assert await databases[1].repeat(lambda wire: runs.claim(wire, "summary", W45, "v1"))


async def test_instances_at_once(databases: tuple[Database, Database]) -> None:
    """Of any number of claims at the same moment one is granted."""
    runs = Runs(CounterStatements(databases[0].dialect))
    for number in range(10):
        recipient = f"v{number}"
        granted = await asyncio.gather(
            *[
                database.repeat(lambda wire, who=recipient: runs.claim(wire, "summary", W45, who))  # type: ignore[misc]  # bound now
                for database in databases * 3
            ]
        )
        assert sorted(granted) == [False] * 5 + [True]


async def test_taken_back_once(databases: tuple[Database, Database]) -> None:
    """Of any number who take the same claim back at the same moment one is told that it was there."""
    runs = Runs(CounterStatements(databases[0].dialect))
    for number in range(10):
        recipient = f"v{number}"
        assert await databases[0].repeat(
            lambda wire, who=recipient: runs.claim(wire, "asked", W45, who)  # type: ignore[misc]  # bound now
        )
        taken = await asyncio.gather(
            *[
                database.repeat(lambda wire, who=recipient: runs.remove(wire, "asked", W45, who))  # type: ignore[misc]  # bound now
                for database in databases * 3
            ]
        )
        assert sorted(taken) == [False] * 5 + [True]
