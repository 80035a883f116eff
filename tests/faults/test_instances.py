"""Every update brought three times, to two instances at once (scenario 3 of the faults): one effect each."""

from __future__ import annotations

import asyncio
import random
from typing import Any

import pytest

from bot.content import Loaded
from flows.events import Address, Incoming, Said
from storage import Keys
from tests.services.living import FlakyStore, Recorder, living
from tests.storage.arrivals import NOON, Clock
from tests.storage.raw import raw

CHATS = 20
AT_ONCE = 20


@pytest.mark.parametrize(
    ("url", "updates"),
    [
        ("sqlite", 400),
        pytest.param("sqlite", 10_000, marks=pytest.mark.slow),
        pytest.param("postgres", 10_000, marks=pytest.mark.slow),
    ],
    indirect=["url"],
)
async def test_three_times_to_two_instances(url: str, updates: int, loaded: Loaded) -> None:
    """Whatever instance is first takes an update; the other copies are acknowledged and have no effect."""
    keys, clock, channels = Keys.generate(), Clock(), (Recorder(), Recorder())
    stores: list[Any] = [await FlakyStore.open(url, keys, clock) for _ in channels]
    brought = [(number, instance) for number in range(updates) for instance in (0, 1, number % 2)]
    random.Random(1).shuffle(brought)
    async with (
        living(stores[0], loaded, clock, [channels[0]]) as one,
        living(stores[1], loaded, clock, [channels[1]]) as other,
    ):
        intakes, line = (one.core.intake, other.core.intake), iter(brought)

        async def bring() -> None:
            for number, instance in line:
                address = Address("test", "main", str(number % CHATS))
                await intakes[instance].take(Incoming(number, address, NOON, Said("/menu"), "en"))

        await asyncio.gather(*(bring() for _ in range(AT_ONCE)))
        assert await one.quiet()
        assert await other.quiet()
    sent = channels[0].sent + channels[1].sent
    assert len(sent) == updates
    assert len({key for _, key, _ in sent}) == updates
    assert await raw(url, "SELECT count(*) FROM seen_events") == [(updates,)]
    assert await stores[0].pending() == ()
    for store in stores:
        await store.close()
    print(f"{url.split(':')[0]}: {updates} updates, {len(brought)} deliveries, {len(sent)} answers")  # noqa: T201 - figures
