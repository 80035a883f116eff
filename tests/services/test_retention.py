"""What is old enough is deleted at the next tick, whenever that comes, in the store of a bot that was used."""

from __future__ import annotations

import pytest

from bot.content import Loaded
from bot.services.retention import Retention
from flows.events import Address
from flows.session import Session
from storage import Keys, Store
from tests.services.living import FlakyStore, living
from tests.storage.arrivals import Clock
from tests.storage.raw import raw

WAY = ("/en", "1", "recognition", "other", "nurse", "1", "abroad", "1", "beginner", "no")
"""From the first word to the road map."""


async def use(store: FlakyStore, loaded: Loaded, clock: Clock) -> None:
    """Let Ada get a road map and keep it, Bob get one, and Eve only look in."""
    async with living(store, loaded, clock, content=loaded.content) as bot:
        for chat in ("ada", "bob"):
            for text in WAY:
                await bot.take(chat, text)
        await bot.take("ada", "keep")
        await bot.take("eve", "/start")
        assert await bot.quiet()


def there(sessions: dict[str, Session | None]) -> list[str]:
    """Return whose session is kept."""
    return [chat for chat, session in sessions.items() if session]


async def sessions(store: Store) -> dict[str, Session | None]:
    """Return the sessions of the three."""
    return {chat: await store.session(Address("test", "main", chat)) for chat in ("ada", "bob", "eve")}


async def test_how_long_things_are_kept(store: FlakyStore, loaded: Loaded, clock: Clock, url: str) -> None:
    """Seen events go after 8 days, sessions after 30, those with a road map that is to be kept after 180."""
    await use(store, loaded, clock)
    retention = Retention(store, clock)
    kept = []
    for days in (8, 1, 20, 1, 149, 1):
        clock.forward(days=days)
        await retention.tick()
        [(seen,)] = await raw(url, "SELECT count(*) FROM seen_events")
        kept.append((seen > 0, there(await sessions(store))))
    assert kept == [
        (True, ["ada", "bob", "eve"]),
        (False, ["ada", "bob", "eve"]),
        (False, ["ada", "bob", "eve"]),
        (False, ["ada"]),
        (False, ["ada"]),
        (False, []),
    ]


async def test_after_a_downtime(
    store: FlakyStore, loaded: Loaded, clock: Clock, url: str, keys: Keys
) -> None:
    """A bot that was down for weeks deletes what became due meanwhile at its first tick."""
    await use(store, loaded, clock)
    await store.close()
    clock.forward(days=60)
    again = await Store.open(url, keys, clock)
    await Retention(again, clock).tick()
    assert there(await sessions(again)) == ["ada"]
    await again.close()


async def test_what_is_logged(
    store: FlakyStore, loaded: Loaded, clock: Clock, capsys: pytest.CaptureFixture[str]
) -> None:
    """A tick that deletes says how much, one that does not says nothing."""
    await use(store, loaded, clock)
    capsys.readouterr()
    await Retention(store, clock).tick()
    assert capsys.readouterr().out == ""
    clock.forward(days=400)
    await Retention(store, clock).tick()
    assert "count=" in capsys.readouterr().out
