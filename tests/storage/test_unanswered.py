"""Questions nobody could answer, at rest: sealed, without a person, a time or an order, and gone after four weeks."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec.structs
import pytest

from flows.effects import PassOn
from flows.events import Incoming, Said
from flows.session import Session
from flows.unanswered.question import Unanswered
from storage import Keys, Outcome, Store
from storage.days import EPOCH, day_of
from storage.unanswered import expires_on
from tests.storage.arrivals import Clock, address, obey, said
from tests.storage.raw import files_of, raw

COLUMNS = ["expires_on", "id", "language", "region", "text"]


def passing(incoming: Incoming, session: Session | None) -> Outcome | None:
    """Obey, and pass on the text for the region that stands before it: `owl/May I bring a cat?`."""
    assert isinstance(incoming.event, Said)
    region, found, text = incoming.event.text.partition("/")
    outcome = obey(incoming, session)
    if not found or outcome is None:
        return outcome
    return msgspec.structs.replace(outcome, outgoing=(), passed_on=(PassOn(region, "en", text),))


async def test_kept_by_region(store: Store) -> None:
    """Each region gets its own questions, in whatever order; an event that comes again is one question."""
    batch = [said(1, "owl/cat?"), said(1, "owl/cat?"), said(2, "owl/dog?", chat="bo"), said(3, "ruhr/bird?")]
    await store.commit(batch, passing)
    await store.commit([said(3, "ruhr/bird?")], passing)
    assert set(await store.unanswered("owl")) == {Unanswered("en", "cat?"), Unanswered("en", "dog?")}
    assert await store.unanswered("ruhr") == (Unanswered("en", "bird?"),)
    assert await store.unanswered("mv") == ()


async def test_kept_with_the_event_or_not_at_all(store: Store) -> None:
    """Where the batch is rolled back, the question is not kept either."""
    with pytest.raises(ValueError, match="fail"):
        await store.commit([said(1, "owl/cat?"), said(2, "fail")], passing)
    assert await store.unanswered("owl") == ()


async def test_stays_without_its_person(store: Store, url: str) -> None:
    """Who deletes everything leaves the question behind: no other row of the database leads to it."""
    await store.commit([said(1, "owl/cat?")], passing)
    await store.commit([said(2, "forget")], passing)
    assert await store.session(address()) is None
    assert await store.unanswered("owl") == (Unanswered("en", "cat?"),)
    ((id, text),) = await raw(url, "SELECT id, text FROM unanswered")
    for table in ("sessions", "seen_events", "outbox", "sources", "meta"):
        values = [value for row in await raw(url, f"SELECT * FROM {table}") for value in row]
        assert id not in values
        assert text not in values


async def test_the_table_tells_no_time_and_no_order(store: Store, url: str) -> None:
    """Five columns, ids at random, not even SQLite's row number, nor on PostgreSQL which transaction wrote which."""
    for number in range(20):
        await store.commit([said(number, f"owl/question {number}?", chat=str(number))], passing)
    found = [each.text for each in await store.unanswered("owl")]
    assert found != sorted(found, key=lambda text: int(text[9:-1]))
    if url.startswith("sqlite"):
        assert sorted(row[1] for row in await raw(url, "PRAGMA table_info(unanswered)")) == COLUMNS
        with pytest.raises(Exception, match="no such column"):
            await raw(url, "SELECT rowid FROM unanswered")
    else:
        named = "SELECT column_name FROM information_schema.columns WHERE table_name = 'unanswered'"
        assert sorted(name for (name,) in await raw(url, named)) == COLUMNS
        assert await raw(url, "SELECT count(DISTINCT xmin::text) FROM unanswered") == [(1,)]


def test_the_day_tells_only_the_week() -> None:
    """All of a week have to be gone on the same Monday, at the latest 28 days later."""
    monday = datetime(2026, 11, 16, tzinfo=UTC)
    for hours in range(7 * 24):
        assert expires_on(monday + timedelta(hours=hours)) == day_of(monday + timedelta(days=28))
    assert (EPOCH + timedelta(days=expires_on(monday))).weekday() == 0
    assert expires_on(monday + timedelta(days=7)) == expires_on(monday) + 7


@pytest.mark.parametrize("weekday", range(7))
async def test_gone_within_thirty_days(store: Store, clock: Clock, weekday: int) -> None:
    """On whatever day it is passed on, it is there for three weeks, and no longer than thirty days."""
    await store.commit([said(1, "owl/cat?")], passing) if not weekday else clock.forward(days=weekday)
    await store.commit([said(2, "owl/dog?")], passing)
    assert (await store.prune(clock.forward(days=21)))["unanswered"] == 0
    await store.prune(clock.forward(days=9))
    assert await store.unanswered("owl") == ()


async def test_sealed_anew(url: str, keys: Keys, clock: Clock) -> None:
    """After a rotation it opens with the new key alone."""
    store = await Store.open(url, keys, clock)
    await store.commit([said(n, f"owl/question {n}?") for n in range(5)], passing)
    before = await store.unanswered("owl")
    await store.close()
    both = keys.rotated()
    store = await Store.open(url, both, clock)
    assert await store.unanswered("owl") == before
    assert (await store.prune(clock.now))["resealed"] == 5 + 1
    await store.close()
    store = await Store.open(url, Keys(dict(both.items()[:1])), clock)
    assert await store.unanswered("owl") == before
    await store.close()


async def test_a_moved_question_does_not_open(store: Store, url: str) -> None:
    """A text in another row is left out; the others are read."""
    await store.commit([said(1, "owl/cat?"), said(2, "owl/dog?")], passing)
    (one, _), (_, text) = await raw(url, "SELECT id, text FROM unanswered ORDER BY id")
    row, other = ("?", "?") if url.startswith("sqlite") else ("$2", "$1")
    await raw(url, f"UPDATE unanswered SET text = {other} WHERE id = {row}", text, one)
    assert len(await store.unanswered("owl")) == 1


async def test_no_file_holds_a_word(sqlite_url: str, sqlite_file: Path, keys: Keys, clock: Clock) -> None:
    """The words stand in no file; once they are over, their sealed bytes do not either."""
    store = await Store.open(sqlite_url, keys, clock)
    await store.commit([said(1, "owl/canary-question")], passing)
    ((text,),) = await raw(sqlite_url, "SELECT text FROM unanswered")
    files = files_of(sqlite_file)
    assert {"lotse.db", "lotse.db-wal", "lotse.db-shm"} <= set(files)
    assert not [name for name, data in files.items() if b"canary" in data]
    assert any(text[:40] in data for data in files.values())
    await store.prune(clock.forward(days=28))
    assert not [
        name for name, data in files_of(sqlite_file).items() if text[:40] in data or b"canary" in data
    ]
    await store.close()


async def test_instances_write_at_once(url: str, keys: Keys, clock: Clock) -> None:
    """Instances that write and touch the same rows at once lose none."""
    stores = await asyncio.gather(*[Store.open(url, keys, clock) for _ in range(3)])
    for round_ in range(5):
        numbers = [100 * round_ + 10 * instance for instance in range(3)]
        batches = [[said(n + k, f"owl/{n + k}?", chat=str(n + k)) for k in range(4)] for n in numbers]
        await asyncio.gather(
            *[store.commit(batch, passing) for store, batch in zip(stores, batches, strict=True)]
        )
    assert len(set(await stores[0].unanswered("owl"))) == 60
    await asyncio.gather(*[store.close() for store in stores])
