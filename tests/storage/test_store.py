"""What a commit promises, on both engines."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from flows.session import Session
from storage import Keys, Settled, Store
from tests.storage.arrivals import NOON, Clock, address, obey, said
from tests.storage.raw import raw


async def bodies(store: Store) -> list[bytes]:
    """Return what waits to be sent."""
    return [pending.body for pending in await store.pending()]


async def serial(store: Store, chat: str = "ada") -> int | None:
    """Return how many turns a session has had, None where there is none."""
    session = await store.session(address(chat))
    return session.serial if session else None


async def test_keeps_what_a_step_returns(store: Store) -> None:
    """A session and its messages are there after the commit, the same as the commit reported."""
    committed = await store.commit([said(1, "one"), said(2, "two", chat="bo")], obey)
    assert [(pending.address, pending.body) for pending in committed.pending] == [
        (address("ada"), b"one"),
        (address("bo"), b"two"),
    ]
    assert await store.pending() == committed.pending
    assert await store.session(address("ada")) == Session(serial=1)
    assert await store.session(address("cy")) is None


async def test_chains_sessions_in_a_batch(store: Store) -> None:
    """Each event of an address is taken on the session that the one before it left, in and across batches."""
    await store.commit([said(1), said(2), said(3, chat="bo"), said(4)], obey)
    await store.commit([said(5), said(6, chat="bo")], obey)
    assert (await serial(store), await serial(store, "bo")) == (4, 2)


async def test_answers_where_it_was_said(store: Store) -> None:
    """What is said in a topic of her own chat is answered there; it is the same session, and goes with it."""
    topic, company = "ada/45", "group/45"
    batch = [msgspec.structs.replace(said(key), place=place) for key, place in ((1, topic), (2, company))]
    committed = await store.commit([*batch, said(3)], obey)
    assert [pending.address for pending in committed.pending] == [
        address(topic),
        address("ada"),
        address("ada"),
    ]
    assert await serial(store) == 3
    committed = await store.commit([said(4, "stop")], obey)
    assert (committed.cancelled, await store.pending()) == ((address("ada"),), ())


async def test_takes_an_event_once(store: Store) -> None:
    """An event that comes again, in the same batch or a later one, has no second effect and is a duplicate."""
    first = await store.commit([said(1), said("wamid.A"), said(1)], obey)
    again = await store.commit([said("wamid.A"), said(1), said("wamid.B")], obey)
    assert [incoming.key for incoming in first.duplicates] == [1]
    assert [incoming.key for incoming in again.duplicates] == ["wamid.A", 1]
    assert (await serial(store), len(await store.pending())) == (3, 3)


async def test_tells_bots_apart(store: Store) -> None:
    """The same event number or chat of two bots is two events and two people."""
    committed = await store.commit([said(1, bot="one"), said(1, bot="two")], obey)
    assert committed.duplicates == ()
    assert (
        await store.session(address(bot="one"))
        == await store.session(address(bot="two"))
        == Session(serial=1)
    )


async def test_defers_the_rest_of_a_chat(store: Store) -> None:
    """After an event that is set aside, later ones of its address wait too, a repeated one as well; others do not."""
    batch = [said(1), said(2, "later"), said(3), said(4, chat="bo"), said(2, "later")]
    committed = await store.commit(batch, obey)
    assert [incoming.key for incoming in committed.deferred] == [2, 3, 2]
    assert committed.duplicates == ()
    assert (await serial(store), await serial(store, "bo")) == (1, 1)
    again = await store.commit([said(2, "now"), said(3)], obey)
    assert again.duplicates == ()
    assert await serial(store) == 3


async def test_rolls_back_when_a_step_fails(store: Store) -> None:
    """An exception in a step reaches the caller, and nothing of its batch is stored, not even what was settled."""
    sent = (await store.commit([said(1, "one")], obey)).pending[0]
    with pytest.raises(ValueError, match="fail"):
        await store.commit([said(2), said(3, chat="bo"), said(4, "fail")], obey, [Settled(sent.id, "sent")])
    assert await bodies(store) == [b"one"]
    assert (await serial(store), await serial(store, "bo")) == (1, None)
    assert (await store.commit([said(2), said(3, chat="bo")], obey)).duplicates == ()


async def test_forgets(store: Store) -> None:
    """Forgetting deletes the session and all waiting messages of that address, and still says its last words."""
    await store.commit([said(1, "one"), said(2, "two", chat="bo")], obey)
    committed = await store.commit([said(3, "three"), said(4, "forget")], obey)
    assert committed.cancelled == (address("ada"),)
    assert [pending.body for pending in committed.pending] == [b"forgotten"]
    assert await bodies(store) == [b"two", b"forgotten"]
    assert (await serial(store), await serial(store, "bo")) == (None, 1)


async def test_starts_anew_after_forgetting(store: Store) -> None:
    """What is said after forgetting, in the same batch, begins a new session."""
    await store.commit([said(1), said(2)], obey)
    await store.commit([said(3, "forget"), said(4, "again")], obey)
    assert await serial(store) == 1
    assert await bodies(store) == [b"forgotten", b"again"]


async def test_stops_sending(store: Store) -> None:
    """An address that is gone keeps its session and loses what waits to be sent, also out of the same batch."""
    await store.commit([said(1, "one"), said(2, "two", chat="bo")], obey)
    committed = await store.commit([said(3, "three"), said(4, "stop")], obey)
    assert (committed.cancelled, committed.pending) == ((address("ada"),), ())
    assert await bodies(store) == [b"two"]
    assert await serial(store) == 3


async def test_leaves_a_session_alone(store: Store) -> None:
    """An outcome without a session changes none and makes none."""
    await store.commit([said(1), said(2, "quiet"), said(3, "quiet", chat="bo")], obey)
    assert (await serial(store), await serial(store, "bo")) == (1, None)


async def test_settles_deliveries(store: Store) -> None:
    """Sent and failed messages are gone, failed ones are counted, one to retry keeps its attempts and due time."""
    sent, failed, retry = (await store.commit([said(1), said(2), said(3)], obey)).pending
    due = NOON + timedelta(minutes=5)
    settled = [Settled(sent.id, "sent"), Settled(failed.id, "failed"), Settled(retry.id, "retry", 2, due)]
    await store.commit([said(4, "four")], obey, settled)
    first, last = await store.pending()
    assert (first.id, first.attempts, first.due, first.made) == (retry.id, 2, due, NOON)
    assert last.body == b"four"
    assert store.counts.failed == 1


async def test_settles_without_events(store: Store) -> None:
    """Deliveries can be settled alone, also twice, and a commit of nothing does nothing."""
    (sent,) = (await store.commit([said(1)], obey)).pending
    for _ in range(2):
        await store.commit([], obey, [Settled(sent.id, "sent")])
    assert await store.pending() == ()
    assert (await store.commit([], obey)).pending == ()


async def test_reads_pending_in_pages(store: Store) -> None:
    """Waiting messages come in the order they were made, whole or page by page."""
    made = (await store.commit([said(number, f"t{number}") for number in range(7)], obey)).pending
    first = await store.pending(3)
    rest = await store.pending(100, after=first[-1].id)
    assert first + rest == await store.pending() == made


async def test_takes_large_batches(store: Store) -> None:
    """A batch larger than one statement can ask for is one commit all the same."""
    batch = [said(number, chat=str(number)) for number in range(700)]
    assert len((await store.commit(batch, obey)).pending) == 700
    assert len((await store.commit([*batch, said(700)], obey)).duplicates) == 700


async def test_quarantines(store: Store) -> None:
    """A quarantined event counts as seen and changes nothing else; twice does no harm."""
    for _ in range(2):
        await store.quarantine(said(1, "poison"), "RecursionError")
    committed = await store.commit([said(1, "poison"), said(2)], obey)
    assert [incoming.key for incoming in committed.duplicates] == [1]
    assert store.counts.quarantined == 1


async def test_quarantines_within_a_commit(store: Store, url: str) -> None:
    """An event that its step quarantines is marked in the same transaction, and the rest of its batch goes on."""
    batch = [said(1), said(2, "poison"), said(3)]
    assert [pending.body for pending in (await store.commit(batch, obey)).pending] == [
        b"hello",
        b"sorry",
        b"hello",
    ]
    assert await raw(url, "SELECT event, reason FROM quarantine") == [(2, "RecursionError")]
    assert len((await store.commit(batch, obey)).duplicates) == 3
    assert (await serial(store), store.counts.quarantined) == (2, 1)


async def test_outlives_a_restart(url: str, keys: Keys, clock: Clock) -> None:
    """A store that is opened again knows its people, events and messages, and goes on numbering upwards."""
    store = await Store.open(url, keys, clock)
    before = (await store.commit([said("wamid.A", "one")], obey)).pending
    await store.close()
    clock.forward(minutes=-10)
    store = await Store.open(url, keys, clock)
    after = await store.commit([said("wamid.A"), said("wamid.B", "two")], obey)
    assert [incoming.key for incoming in after.duplicates] == ["wamid.A"]
    assert await store.pending() == before + after.pending
    assert await serial(store) == 2
    await store.close()
