"""Several instances on one database."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest_asyncio

from flows.events import Incoming
from storage import Committed, Keys, Settled, Store
from tests.storage.arrivals import Clock, address, obey, said
from tests.storage.raw import raw

CHATS = ("ada", "bo", "cy")


@pytest_asyncio.fixture
async def stores(url: str, keys: Keys, clock: Clock) -> AsyncIterator[tuple[Store, Store]]:
    """Two instances that opened the same new database at the same moment."""
    both = await asyncio.gather(Store.open(url, keys, clock), Store.open(url, keys, clock))
    yield both[0], both[1]
    await asyncio.gather(*[store.close() for store in both])


async def test_same_events_at_once(stores: tuple[Store, Store]) -> None:
    """Events that both instances get at once, three times and in different orders, have exactly one effect each."""
    events = [said(number, f"t{number}", chat=CHATS[number % 3]) for number in range(60)]
    batches = [events[start : start + 6] for start in range(0, 60, 6)]
    work = [store.commit(batch, obey) for batch in batches for store in stores]
    work += [store.commit(batch[::-1], obey) for batch in batches[::-1] for store in stores]
    committed = await asyncio.gather(*work)
    made = [pending for each in committed for pending in each.pending]
    assert len(made) == len({pending.id for pending in made}) == len({pending.body for pending in made}) == 60
    assert {pending.id for pending in await stores[0].pending()} == {pending.id for pending in made}
    sessions = [await stores[1].session(address(chat)) for chat in CHATS]
    assert [session.serial if session else 0 for session in sessions] == [20, 20, 20]


async def test_same_new_person_at_once(stores: tuple[Store, Store]) -> None:
    """Two first messages of one person, one at each instance, are two turns of one session."""
    for round_ in range(10):
        chat = f"new{round_}"
        pair = [said(2 * round_, chat=chat), said(2 * round_ + 1, chat=chat)]
        await asyncio.gather(
            *[store.commit([event], obey) for store, event in zip(stores, pair, strict=True)]
        )
        session = await stores[0].session(address(chat))
        assert session is not None
        assert session.serial == 2


async def test_forgetting_against_speaking(stores: tuple[Store, Store]) -> None:
    """Forgetting at one instance while the other takes a message ends as if one came after the other."""
    for number in range(0, 40, 2):
        await stores[0].commit([said(-1 - number, "before")], obey)
        spoken, _ = await asyncio.gather(
            stores[0].commit([said(number, "spoken")], obey),
            stores[1].commit([said(number + 1, "forget")], obey),
        )
        session = await stores[0].session(address())
        waiting = [pending.body for pending in await stores[1].pending()]
        if session is None:
            assert waiting == [b"forgotten"]
        else:
            assert session.serial == 1
            assert sorted(waiting) == [b"forgotten", b"spoken"]
        assert len(spoken.pending) == 1
        await stores[0].commit([said(1000 + number, "forget")], obey)
        settled = [Settled(pending.id, "sent") for pending in await stores[0].pending()]
        await stores[0].commit([], obey, settled)


async def test_chats_in_opposite_orders(stores: tuple[Store, Store]) -> None:
    """Batches that touch the same people in opposite orders do not block each other for good."""

    def batch(start: int, chats: list[str]) -> list[Incoming]:
        return [said(start + number, chat=chat) for number, chat in enumerate(chats)]

    chats = [f"chat{number}" for number in range(20)]
    for start in range(0, 400, 40):
        await asyncio.gather(
            stores[0].commit(batch(start, chats), obey),
            stores[1].commit(batch(start + 20, chats[::-1]), obey),
        )
    sessions = [await stores[0].session(address(chat)) for chat in chats]
    assert {session.serial if session else 0 for session in sessions} == {20}


async def test_quarantine_at_once(stores: tuple[Store, Store], url: str) -> None:
    """An event that both instances set aside for good has one mark; one that the other took meanwhile has none."""
    await asyncio.gather(*[store.quarantine(said(1), "ValueError") for store in stores])
    await stores[0].commit([said(2)], obey)
    await stores[1].quarantine(said(2), "ValueError")
    assert await raw(url, "SELECT event FROM quarantine") == [(1,)]


async def test_pruning_at_once(stores: tuple[Store, Store], clock: Clock) -> None:
    """Two instances that prune while turns go on delete each row once and leave what is new."""
    await stores[0].commit([said(number, chat=str(number)) for number in range(600)], obey)
    clock.forward(days=31)
    results: tuple[dict[str, int], dict[str, int], Committed] = await asyncio.gather(
        stores[0].prune(clock.now), stores[1].prune(clock.now), stores[0].commit([said(9999, chat="5")], obey)
    )
    assert len(results[2].pending) == 1
    assert await stores[1].session(address("5")) is not None
    assert await stores[1].session(address("6")) is None
    assert len(await stores[1].pending()) == 1
