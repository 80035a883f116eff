"""How long things are kept, on both engines."""

from __future__ import annotations

import pytest

from storage import Store
from storage.retention import PAGE
from tests.storage.arrivals import Clock, address, obey, said
from tests.storage.raw import raw


async def test_remembers_events_for_eight_days(store: Store, clock: Clock) -> None:
    """An event repeated eight days later is still known; a day after that it is forgotten."""
    await store.commit([said(1), said("wamid.A")], obey)
    assert (await store.prune(clock.forward(days=8)))["seen_events"] == 0
    assert len((await store.commit([said(1), said("wamid.A")], obey)).duplicates) == 2
    assert (await store.prune(clock.forward(days=1)))["seen_events"] == 2


@pytest.mark.parametrize(("text", "days"), [("hello", 30), ("keep", 180)])
async def test_keeps_sessions(store: Store, clock: Clock, text: str, days: int) -> None:
    """A session goes 30 days after the last message, or 180 where the person keeps the road map."""
    await store.commit([said(1, text)], obey)
    clock.forward(days=10)
    await store.commit([said(2, text)], obey)
    assert (await store.prune(clock.forward(days=days - 1)))["sessions"] == 0
    assert await store.session(address()) is not None
    assert (await store.prune(clock.forward(days=1)))["sessions"] == 1
    assert await store.session(address()) is None


async def test_keeps_messages_for_thirty_days(store: Store, clock: Clock) -> None:
    """What could not be sent for thirty days is dropped."""
    await store.commit([said(1)], obey)
    clock.forward(hours=1)
    await store.commit([said(2)], obey)
    assert (await store.prune(clock.forward(days=30)))["outbox"] == 1
    assert len(await store.pending()) == 1


async def test_drops_quarantine_marks(store: Store, clock: Clock) -> None:
    """A quarantine mark goes after thirty days."""
    await store.quarantine(said(1), "ValueError")
    assert (await store.prune(clock.forward(days=30)))["quarantine"] == 0
    assert (await store.prune(clock.forward(hours=1)))["quarantine"] == 1


async def test_prunes_more_than_a_page(store: Store, clock: Clock) -> None:
    """All that is due goes at once, however much; twice finds nothing."""
    await store.commit([said(number, "quiet") for number in range(2 * PAGE + 3)], obey)
    assert (await store.prune(clock.forward(days=9)))["seen_events"] == 2 * PAGE + 3
    assert set((await store.prune(clock.now)).values()) == {0}


async def test_leaves_nothing_overdue(store: Store, url: str, clock: Clock) -> None:
    """Through fifty days with somebody new every day, no daily check finds a row past its day."""
    for day in range(50):
        await store.commit([said(day, "keep" if day % 7 == 0 else "hello", chat=str(day))], obey)
        await store.prune(clock.forward(days=1))
        ((seen,),) = await raw(url, "SELECT count(*) FROM seen_events")
        ((sessions,),) = await raw(url, "SELECT count(*) FROM sessions")
        assert seen == min(day + 1, 8)
        assert sessions == min(day + 1, 29) + len(range(0, day - 28, 7))
