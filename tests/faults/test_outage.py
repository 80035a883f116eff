"""A platform that is away for hours, or slows one chat down (scenarios 9 and 10 of the faults), in virtual time."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import datetime, timedelta

import msgspec
import pytest

from bot.ports import Capabilities, Channel, Message, Rejected, Throttled, Unreachable
from bot.services.delivery import MAX_ATTEMPTS, Delivery
from flows.events import Address
from storage import Pending, Settled
from tests.faults import virtual
from tests.services.living import running
from tests.storage.arrivals import NOON

HOUR = 3600.0
BODY = msgspec.json.encode(Message("hello", "en"))


class Platform(Channel):
    """Takes messages, but not before `back`; until then each call takes `swallows` seconds to fail."""

    name = "test"
    bot = "main"
    capabilities = Capabilities(text=4096, label=64, payload=64, buttons=50)

    def __init__(self, back: float = 0.0, swallows: float = 0.0) -> None:
        self.back = back
        self.swallows = swallows
        self.calls: Counter[str] = Counter()
        self.arrived: dict[int, float] = {}
        self.order: list[int] = []
        self.punished: dict[str, float] = {}
        self.called_while_punished = 0

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Take a message, or fail."""
        now = asyncio.get_running_loop().time()
        self.calls[chat] += 1
        if now < self.punished.get(chat, 0):
            self.called_while_punished += 1
            raise Throttled(self.punished[chat] - now)
        if now < self.back:
            await asyncio.sleep(self.swallows)
            raise Unreachable("down")
        self.order.append(key)
        self.arrived[key] = now

    async def typing(self, chat: str) -> None:
        """Show nothing."""

    async def fetch(self, ref: str) -> bytes:
        """Have no files."""
        raise Rejected("no files")


class Outbox:
    """What waits, in memory: virtual time and threads do not go together."""

    def __init__(self, platform: Platform, rate: float = 30) -> None:
        self.rows: dict[int, Pending] = {}
        self.made: dict[int, float] = {}
        self.empty = asyncio.Event()
        self.delivery = Delivery(
            {("test", "main"): platform}, self.settle, self.clock, {("test", "main"): rate}
        )

    def clock(self) -> datetime:
        """Return the time."""
        return NOON + timedelta(seconds=asyncio.get_running_loop().time())

    def write(self, chat: str) -> None:
        """Queue a message for a chat."""
        now, number = self.clock(), len(self.made) + 1
        self.empty.clear()
        self.rows[number] = Pending(number, Address("test", "main", chat), BODY, 0, now, now)
        self.made[number] = asyncio.get_running_loop().time()
        self.delivery.add([self.rows[number]])

    async def settle(self, settled: Settled) -> None:
        """Write down what became of a message."""
        if settled.state != "retry":
            del self.rows[settled.id]
        if not self.rows:
            self.empty.set()


@pytest.mark.parametrize("swallows", [0.0, 20.0], ids=["refused", "black hole"])
def test_away_for_six_hours(swallows: float) -> None:
    """All 1,000 messages of an outage arrive within an hour and a half of its end, none after over 25 attempts."""
    platform = Platform(back=6 * HOUR, swallows=swallows)

    async def outage() -> None:
        outbox = Outbox(platform)
        async with running(outbox.delivery):
            for number in range(1000):
                outbox.write(str(number))
                await asyncio.sleep(6)
            await outbox.empty.wait()

    virtual.run(outage())
    assert len(platform.arrived) == 1000
    attempts, minutes = max(platform.calls.values()), (max(platform.arrived.values()) - 6 * HOUR) / 60
    print(f"attempts at most {attempts}, drained {minutes:.0f} minutes after its end")  # noqa: T201 - figures
    assert attempts <= MAX_ATTEMPTS
    assert minutes <= 90


def test_one_chat_is_throttled() -> None:
    """34 seconds for one chat, twenty others busy: they wait at most 2 s at p95, it is called once meanwhile."""
    platform = Platform()

    async def busy() -> Outbox:
        outbox = Outbox(platform)
        async with running(outbox.delivery):
            platform.punished["0"] = 34.0
            for _ in range(40):
                for chat in range(21):
                    outbox.write(str(chat))
                await asyncio.sleep(1)
            await outbox.empty.wait()
        return outbox

    outbox = virtual.run(busy())
    assert platform.called_while_punished == 1
    waits = sorted(platform.arrived[key] - outbox.made[key] for key in platform.arrived if key % 21 != 1)
    assert waits[len(waits) * 95 // 100] <= 2
    mine = [key for key in platform.order if key % 21 == 1]
    assert mine == sorted(mine)
    assert len(mine) == 40
