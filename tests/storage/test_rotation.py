"""The change of keys, on both engines."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from flows.session import Session
from storage import BadKeys, Keys, Pending, Store
from tests.storage.arrivals import Clock, address, obey, said


async def everything(url: str, keys: Keys, clock: Clock) -> tuple[list[Session | None], Sequence[Pending]]:
    """Open a store, return all there is, and close it."""
    store = await Store.open(url, keys, clock)
    found = [await store.session(address(str(chat))) for chat in range(5)], await store.pending()
    await store.close()
    return found


async def fill(url: str, keys: Keys, clock: Clock) -> None:
    """Store five people and their messages."""
    store = await Store.open(url, keys, clock)
    await store.commit([said(number, chat=str(number)) for number in range(5)], obey)
    await store.close()


async def test_rotates_without_a_gap(url: str, keys: Keys, clock: Clock) -> None:
    """With a new key in front everything opens, pruning seals it anew, and then the old key can go."""
    await fill(url, keys, clock)
    before = await everything(url, keys, clock)
    both = keys.rotated()
    assert await everything(url, both, clock) == before
    store = await Store.open(url, both, clock)
    await store.commit([said(9, "quiet", chat="1")], obey)
    assert (await store.prune(clock.now))["resealed"] == 10
    assert (await store.prune(clock.now))["resealed"] == 0
    await store.close()
    new = Keys(dict(both.items()[:1]))
    assert await everything(url, new, clock) == before
    with pytest.raises(BadKeys):
        await Store.open(url, keys, clock)


async def test_refuses_to_lose_the_old_key(url: str, keys: Keys, clock: Clock) -> None:
    """A store without a key that rows still need does not open, and says so; nothing is lost by the attempt."""
    await fill(url, keys, clock)
    with pytest.raises(BadKeys, match="keep the old key"):
        await Store.open(url, Keys(dict(keys.rotated().items()[:1])), clock)
    with pytest.raises(BadKeys, match="do not open this database"):
        await Store.open(url, Keys.generate(), clock)
    sessions, pending = await everything(url, keys, clock)
    assert (sessions, len(pending)) == ([Session(serial=1)] * 5, 5)
