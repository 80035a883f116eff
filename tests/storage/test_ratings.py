"""Verdicts on answers: counted once each, in the transaction of their event, and never without noise."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import Connection

import storage.migrations
from storage import Keys, Rating, Store
from storage.database import _kind
from storage.migrations import HEAD
from storage.tables import metadata
from tests.storage.arrivals import Clock, rate, said
from tests.storage.raw import raw

COST, VISA = "cost@1a2b3c4d", "visa@00000000"


def cells(answer: str, revision: str, *numbers: int) -> tuple[Rating, ...]:
    """Return the three cells of a revision: helped, not quite, person."""
    helped, not_quite, person = numbers
    return (
        Rating(answer, revision, "helped", helped),
        Rating(answer, revision, "not_quite", not_quite),
        Rating(answer, revision, "person", person),
    )


@pytest_asyncio.fixture
async def loud(url: str, keys: Keys, clock: Clock) -> AsyncIterator[Store]:
    """A store, on each engine, whose noise is -100, -99, and so on."""
    opened = await Store.open(url, keys, clock, itertools.count(-100).__next__)
    yield opened
    await opened.close()


async def test_all_cells_are_born_together_with_noise(loud: Store) -> None:
    """The first verdict on a revision makes all three rows, each with noise of its own; a count may be below 0."""
    assert await loud.ratings() == ()
    await loud.commit([said(1, f"{COST} not_quite")], rate)
    assert await loud.ratings() == cells("cost", "1a2b3c4d", -100, -99 + 1, -98)


async def test_afterwards_they_only_grow_by_one(loud: Store) -> None:
    """Noise is drawn once; a verdict adds one to its own cell, several in a batch add up."""
    await loud.commit([said(1, f"{COST} helped")], rate)
    await loud.commit([said(2, f"{COST} helped")], rate)
    await loud.commit([said(3, f"{COST} helped"), said(4, f"{COST} person", chat="bo"), said(5)], rate)
    assert await loud.ratings() == cells("cost", "1a2b3c4d", -100 + 3, -99, -98 + 1)


async def test_revisions_are_counted_apart(loud: Store) -> None:
    """Another answer and another revision of the same one have rows of their own."""
    batch = [said(1, f"{VISA} person"), said(2, "cost@ffffffff helped"), said(3, f"{COST} helped")]
    await loud.commit(batch, rate)
    assert await loud.ratings() == (
        *cells("cost", "1a2b3c4d", -100 + 1, -99, -98),
        *cells("cost", "ffffffff", -97 + 1, -96, -95),
        *cells("visa", "00000000", -94, -93, -92 + 1),
    )


async def test_an_event_that_comes_again_counts_once(loud: Store) -> None:
    """A verdict brought twice, in one batch or later, is one."""
    await loud.commit([said(1, f"{COST} helped"), said(1, f"{COST} helped")], rate)
    await loud.commit([said(1, f"{COST} helped"), said("wamid.A", f"{COST} person")], rate)
    await loud.commit([said("wamid.A", f"{COST} person")], rate)
    assert await loud.ratings() == cells("cost", "1a2b3c4d", -100 + 1, -99, -98 + 1)


async def test_counted_with_the_event_or_not_at_all(loud: Store) -> None:
    """Where the batch is rolled back or the event set aside, its verdict is not counted either."""
    with pytest.raises(ValueError, match="fail"):
        await loud.commit([said(1, f"{COST} helped"), said(2, "fail")], rate)
    await loud.commit([said(3, "later"), said(1, f"{COST} helped")], rate)
    assert await loud.ratings() == ()
    await loud.commit([said(1, f"{COST} helped")], rate)
    assert [rating.n for rating in await loud.ratings()] == [-100 + 1, -99, -98]


async def test_verdicts_outlive_their_person(loud: Store, clock: Clock) -> None:
    """Nothing leads from a person to a verdict, so forgetting and retention leave them."""
    await loud.commit([said(1, f"{COST} helped")], rate)
    await loud.commit([said(2, "forget")], rate)
    await loud.prune(clock.forward(days=400))
    assert await loud.ratings() == cells("cost", "1a2b3c4d", -100 + 1, -99, -98)


async def test_a_store_draws_its_noise(store: Store) -> None:
    """Without being told, a store draws noise of the right size: of 300 cells about a quarter hold none."""
    await store.commit([said(n, f"answer{n}@1a2b3c4d helped", chat=str(n)) for n in range(100)], rate)
    noise = [rating.n - (rating.verdict == "helped") for rating in await store.ratings()]
    assert len(noise) == 300
    assert 35 < noise.count(0) < 115
    assert min(noise) < 0 < max(noise)
    assert max(map(abs, noise)) < 60


async def test_the_table_tells_no_time_and_no_order(loud: Store, url: str) -> None:
    """Four columns and no more, not even SQLite's row number, nor on PostgreSQL which cell a verdict fell into."""
    for number in range(4):
        await loud.commit([said(number, f"{COST} person")], rate)
    if url.startswith("sqlite"):
        assert [row[1] for row in await raw(url, "PRAGMA table_info(answer_ratings)")] == COLUMNS
        with pytest.raises(Exception, match="no such column"):
            await raw(url, "SELECT rowid FROM answer_ratings")
    else:
        named = "SELECT column_name FROM information_schema.columns WHERE table_name = 'answer_ratings'"
        assert sorted(name for (name,) in await raw(url, named)) == sorted(COLUMNS)
        assert await raw(url, "SELECT count(DISTINCT xmin::text) FROM answer_ratings") == [(1,)]


COLUMNS = ["answer", "revision", "verdict", "n"]


async def test_two_instances_rate_in_opposite_orders(url: str, keys: Keys, clock: Clock) -> None:
    """Instances that make and raise the same rows at once, in any order, neither block each other nor lose one."""
    stores = await asyncio.gather(*[Store.open(url, keys, clock, lambda: 0) for _ in range(3)])
    texts = [f"answer{n}@1a2b3c4d {verdict}" for n in range(8) for verdict in ("helped", "person")]
    for round_ in range(5):
        batches = []
        for instance, store in enumerate(stores):
            first = 1000 * round_ + 100 * instance
            batch = [said(first + n, text, chat=str(first + n)) for n, text in enumerate(texts)]
            batches.append(store.commit(batch if instance % 2 else batch[::-1], rate))
        await asyncio.gather(*batches)
    found = {(rating.answer, rating.verdict): rating.n for rating in await stores[0].ratings()}
    assert found == {
        (f"answer{n}", verdict): 0 if verdict == "not_quite" else 15
        for n in range(8)
        for verdict in ("helped", "not_quite", "person")
    }
    assert [store.counts.races for store in stores] == [0, 0, 0]
    await asyncio.gather(*[store.close() for store in stores])


async def test_a_database_of_the_first_revision_gets_the_table(
    empty_url: str, keys: Keys, clock: Clock
) -> None:
    """What stood in it stays, the schema is that of the statements, and verdicts count."""
    engine = _kind(empty_url).engine

    def first(connection: Connection) -> None:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(Path(storage.migrations.__file__).parent))
        command.upgrade(config, "0001")

    def differences(connection: Connection) -> object:
        return compare_metadata(MigrationContext.configure(connection), metadata)

    async with engine.begin() as connection:
        await connection.run_sync(first)
    await raw(empty_url, "INSERT INTO quarantine VALUES (1, 2, 3, 'ValueError')")
    store = await Store.open(empty_url, keys, clock, lambda: 7)
    await store.commit([said(1, f"{COST} person")], rate)
    assert await store.ratings() == cells("cost", "1a2b3c4d", 7, 7, 8)
    await store.close()
    assert await raw(empty_url, "SELECT source, event, hour, reason FROM quarantine") == [
        (1, 2, 3, "ValueError")
    ]
    assert await raw(empty_url, "SELECT version_num FROM alembic_version") == [(HEAD,)]
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()
