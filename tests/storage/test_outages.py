"""A database that is away, locked, or gone in the middle."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing, contextmanager

import pytest
import pytest_asyncio

from storage import Keys, Settled, Store, Unavailable
from storage.statements import Query
from storage.wires import Wire
from tests.storage.arrivals import Clock, address, obey, rate, said
from tests.storage.conftest import Server
from tests.storage.cutting import Cutter, Mode, cutter
from tests.storage.raw import raw


@pytest_asyncio.fixture
async def wire(server: Server) -> AsyncIterator[Cutter]:
    """A wire to PostgreSQL that can be cut."""
    async with cutter(server.directory) as running:
        yield running


@pytest_asyncio.fixture
async def remote(wire: Cutter, postgres_url: str, keys: Keys, clock: Clock) -> AsyncIterator[Store]:
    """A store at the other end of that wire."""
    name = postgres_url.split("?")[0].rsplit("/", 1)[1]
    store = await Store.open(f"postgresql://postgres@127.0.0.1:{wire.port}/{name}", keys, clock)
    yield store
    await store.close()


@pytest.mark.parametrize("mode", ["cut_before", "cut_after", "cut_and_delay"])
async def test_cut_at_commit(remote: Store, wire: Cutter, mode: Mode) -> None:
    """Cut at COMMIT, whether it arrives, does not or does later: one effect each, and what waits is reported once."""
    await remote.commit([said(0)], obey)
    made = []
    for number in range(1, 11):
        wire.mode = mode
        committed = await remote.commit([said(number, f"t{number}"), said(number, "again")], obey)
        made += [pending.body for pending in committed.pending]
        assert len(committed.duplicates) == 1
    assert wire.cuts == 10
    assert made == [f"t{number}".encode() for number in range(1, 11)]
    assert [pending.body for pending in await remote.pending()][1:] == made
    session = await remote.session(address())
    assert session is not None
    assert session.serial == 11


@pytest.mark.parametrize("mode", ["cut_before", "cut_after"])
async def test_cut_while_settling(remote: Store, wire: Cutter, mode: Mode) -> None:
    """A settled delivery, or an event without a message, survives a cut at COMMIT too."""
    (sent,) = (await remote.commit([said(0)], obey)).pending
    wire.mode = mode
    await remote.commit([], obey, [Settled(sent.id, "sent")])
    wire.mode = mode
    await remote.commit([said(1, "quiet")], obey)
    assert wire.cuts == 2
    assert await remote.pending() == ()
    assert len((await remote.commit([said(1)], obey)).duplicates) == 1


@pytest.mark.parametrize("mode", ["cut_before", "cut_after", "cut_and_delay"])
async def test_cut_while_a_verdict_is_counted(remote: Store, wire: Cutter, mode: Mode) -> None:
    """A verdict whose COMMIT is cut counts once, whether that arrives, does not or does later."""
    await remote.commit([said(0, "cost@1a2b3c4d helped")], rate)
    before = await remote.ratings()
    for number in range(1, 6):
        wire.mode = mode
        await remote.commit([said(number, "cost@1a2b3c4d helped")], rate)
    assert wire.cuts == 5
    grown = [after.n - was.n for after, was in zip(await remote.ratings(), before, strict=True)]
    assert grown == [5, 0, 0]


async def test_server_away(remote: Store, wire: Cutter) -> None:
    """While the server is away a commit says so and stores nothing; once back, the same commit goes through."""
    await remote.commit([said(0)], obey)
    await wire.down()
    for _ in range(2):
        with pytest.raises(Unavailable):
            await remote.commit([said(1)], obey)
    await wire.up()
    assert (await remote.commit([said(1)], obey)).duplicates == ()


async def test_backends_killed(remote: Store, postgres_url: str) -> None:
    """Connections that the server closed in the meantime are replaced without anybody noticing."""
    for number in range(5):
        kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'lotse'"
        await raw(postgres_url, kill)
        assert len((await remote.commit([said(number)], obey)).pending) == 1


async def test_killed_inside_a_transaction(postgres_url: str, keys: Keys, clock: Clock) -> None:
    """A backend that dies in the middle of a transaction leaves nothing of it, and the next attempt works."""
    store = await Store.open(postgres_url, keys, clock)
    kill = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE state = 'idle in transaction' AND datname = current_database()"
    )

    async def die(wire: Wire) -> None:
        await wire.many(store._statements.insert_seen, [(7, 7, 7)])
        await raw(postgres_url, kill)
        await wire.rows(store._statements.sources)

    with pytest.raises(Unavailable):
        await store._database.transaction(die)
    assert await raw(postgres_url, "SELECT count(*) FROM seen_events") == [(0,)]
    assert len((await store.commit([said(1)], obey)).pending) == 1
    await store.close()


@pytest_asyncio.fixture
async def local(sqlite_url: str, keys: Keys, clock: Clock) -> AsyncIterator[Store]:
    """A store in a file."""
    store = await Store.open(sqlite_url, keys, clock)
    yield store
    await store.close()


@contextmanager
def foreign(url: str, begin: str) -> Iterator[sqlite3.Connection]:
    """Another process that has begun a transaction."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as connection:
        connection.execute(begin)
        connection.execute("SELECT count(*) FROM sessions").fetchall()
        yield connection


async def test_foreign_reader_and_writer(local: Store, sqlite_url: str, clock: Clock) -> None:
    """A reader that stays, and a writer that holds the file for a while, delay a commit and do not fail it."""
    await local.commit([said(0)], obey)
    with foreign(sqlite_url, "BEGIN"), foreign(sqlite_url, "BEGIN IMMEDIATE") as writer:
        async with asyncio.TaskGroup() as group:
            commit = group.create_task(local.commit([said(1)], obey))
            for _ in range(10):
                await asyncio.sleep(0)
            assert not commit.done()
            writer.execute("COMMIT")
        assert len(commit.result().pending) == 1
        assert set((await local.prune(clock.now)).values()) == {0}


async def test_locked_for_too_long(local: Store, sqlite_url: str) -> None:
    """A file that stays locked is reported as unavailable; unlocked, the same commit goes through."""
    await local._database.read(Query("PRAGMA busy_timeout = 20", ()))
    with foreign(sqlite_url, "BEGIN IMMEDIATE"), pytest.raises(Unavailable, match="locked"):
        await local.commit([said(1)], obey)
    assert len((await local.commit([said(1)], obey)).pending) == 1


async def test_full_disk(local: Store) -> None:
    """A full disk is reported as unavailable and stores nothing; with room again, the same commit goes through."""
    await local._database.read(Query("PRAGMA max_page_count = 1", ()))
    batch = [said(number, "x" * 1000, chat=str(number)) for number in range(100)]
    with pytest.raises(Unavailable, match="full"):
        await local.commit(batch, obey)
    await local._database.read(Query("PRAGMA max_page_count = 100000", ()))
    assert len((await local.commit(batch, obey)).pending) == 100
