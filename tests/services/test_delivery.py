"""Messages arrive in order per chat, each chat at its own pace, again after trouble, and nothing is forgotten."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from datetime import timedelta

import msgspec
import pytest

from bot.ports import (
    Channel,
    ChannelError,
    Message,
    NotConnected,
    PersonGone,
    Rejected,
    Throttled,
    Unreachable,
)
from bot.services.delivery import AT_ONCE, MAX_ATTEMPTS, Delivery
from flows.events import Address, Incoming, Said
from flows.session import Session
from storage import Outcome, Pending, Settled, Store
from tests.services.living import SECONDS, FlakyStore, Recorder, running, settled_down
from tests.storage.arrivals import NOON, Clock


class Post:
    """Messages for chats in the outbox of a real store, and deliveries over it."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store = store
        self.clock = clock
        self._count = 0

    async def write(self, chat: str, *texts: str, bot: str = "main") -> tuple[Pending, ...]:
        """Store messages for a chat."""
        return await self.write_raw(
            chat, *(msgspec.json.encode(Message(text, "en")) for text in texts), bot=bot
        )

    async def write_raw(self, chat: str, *bodies: bytes, bot: str = "main") -> tuple[Pending, ...]:
        """Store bodies for a chat."""
        self._count += 1
        incoming = Incoming(self._count, Address("test", bot, chat), NOON, Said(""))
        return (await self.store.commit([incoming], lambda _, __: Outcome(Session(), bodies))).pending

    async def settle(self, settled: Settled) -> None:
        """Write down what became of a message."""
        await self.store.commit((), lambda _, __: None, [settled])

    def delivery(self, *channels: Recorder, rate: float = 0) -> Delivery:
        """Make a delivery over channels."""
        by_bot: dict[tuple[str, str], Channel] = {
            (channel.name, channel.bot): channel for channel in channels
        }
        return Delivery(by_bot, self.settle, self.clock, dict.fromkeys(by_bot, rate))

    async def left(self) -> list[str]:
        """Return the texts that wait in the store."""
        return [msgspec.json.decode(item.body, type=Message).text for item in await self.store.pending()]


@pytest.fixture
def post(store: FlakyStore, clock: Clock) -> Post:
    """An empty outbox."""
    return Post(store, clock)


@pytest.fixture
def channel() -> Recorder:
    """A channel where everything arrives."""
    return Recorder()


def texts(numbers: Iterable[int]) -> list[str]:
    """Return texts that tell their order."""
    return [f"text {number}" for number in numbers]


async def test_order(post: Post, channel: Recorder) -> None:
    """Every chat gets its messages one after the other, in the order in which they were made."""
    chats = {str(chat): await post.write(str(chat), *texts(range(10))) for chat in range(20)}
    sending = post.delivery(channel)
    async with running(sending):
        for row in zip(*chats.values(), strict=True):
            sending.add(row)
        assert await sending.drained(SECONDS)
    assert all(channel.texts(chat) == texts(range(10)) for chat in chats)
    assert len(channel.sent) == 200
    assert await post.left() == []
    assert sending.waiting == 0


async def test_order_of_ids_not_of_arrival(post: Post, channel: Recorder) -> None:
    """Messages that are handed over in any order, also twice, are sent once, by their ids."""
    first, *others = await post.write("ada", *texts(range(5)))
    arrives = channel.hold("ada")
    sending = post.delivery(channel)
    async with running(sending):
        sending.add([first])
        await channel.until(lambda: channel.calls == ["ada"])
        sending.add(reversed(others))
        sending.add([first, *others])
        assert sending.waiting == 5
        arrives.set()
        assert await sending.drained(SECONDS)
    assert channel.texts("ada") == texts(range(5))


async def test_a_throttled_chat_waits_alone(post: Post, channel: Recorder) -> None:
    """Twenty others are served while one chat is punished; it is not called again meanwhile, and keeps its order."""
    punished = await post.write("ada", *texts(range(3)))
    channel.errors["ada"].append(Throttled(34))
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(punished)
        for number in range(20):
            sending.add(await post.write(str(number), "hello"))
        await channel.got(20)
        sending.add(await post.write("ada", "text 3"))
        assert await sending.drained(SECONDS)
    assert channel.calls.count("ada") == 1
    [item, *others] = await post.store.pending()
    assert (item.id, item.attempts, item.due) == (punished[0].id, 0, NOON + timedelta(seconds=34))
    early = post.delivery(channel)
    async with running(early):
        early.add([item, *others])
        assert await early.drained(SECONDS)
    assert channel.calls.count("ada") == 1
    post.clock.forward(seconds=34)
    again = post.delivery(channel)
    async with running(again):
        again.add([*others, item])
        assert await again.drained(SECONDS)
    assert channel.texts("ada") == texts(range(4))


async def test_a_throttled_chat_goes_on_by_itself(post: Post, channel: Recorder) -> None:
    """When the time is over the chat goes on, in order, without anybody asking."""
    channel.errors["ada"].extend([Throttled(0), Throttled(0)])
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", *texts(range(3))))
        await channel.got(3)
        assert await sending.drained(SECONDS)
    assert channel.texts("ada") == texts(range(3))
    assert len(channel.calls) == 5


@pytest.mark.parametrize("rate", [0, 1000])
async def test_a_throttled_bot_is_held_as_a_whole(post: Post, channel: Recorder, rate: float) -> None:
    """With or without a rate: no chat of the bot is called before its time is over; another bot goes on."""
    other = Recorder("other")
    channel.errors["ada"].append(Throttled(0.3, everywhere=True))
    sending = post.delivery(channel, other, rate=rate)
    loop = asyncio.get_running_loop()
    async with running(sending):
        sending.add(await post.write("ada", "hello"))
        await channel.until(lambda: channel.calls == ["ada"])
        began = loop.time()
        sending.add(await post.write("bob", "hello"))
        sending.add(await post.write("eve", "hello", bot="other"))
        await other.got(1)
        assert channel.calls == ["ada"]
        await channel.until(lambda: len(channel.calls) > 1)
        assert loop.time() - began > 0.25
        post.clock.forward(seconds=1)
        await channel.got(2)


async def test_a_held_bot_holds_those_in_line(post: Post, channel: Recorder) -> None:
    """Messages that wait for their turn already when the bot is throttled wait for the end of that, too."""
    times: list[float] = []
    loop = asyncio.get_running_loop()
    sending = post.delivery(channel, rate=10)
    for number in range(16):
        sending.add(await post.write(str(number), "hello"))
    channel.errors["9"].append(Throttled(0.6, everywhere=True))
    answers = channel.hold("9")
    async with running(sending):
        await channel.until(lambda: "9" in channel.calls)
        await settled_down()
        answers.set()
        began, before = loop.time(), len(channel.calls)
        await channel.until(lambda: len(channel.calls) > before)
        times.append(loop.time() - began)
    assert before <= 11
    assert times[0] > 0.55


async def test_pace(post: Post, channel: Recorder) -> None:
    """A bot sends a burst of one second at once, then evenly at its rate."""
    loop = asyncio.get_running_loop()
    sending = post.delivery(channel, rate=20)
    for number in range(30):
        sending.add(await post.write(str(number), "hello"))
    async with running(sending):
        began = loop.time()
        await channel.got(19)
        assert loop.time() - began < 0.4
        await channel.got(30)
        assert loop.time() - began > 0.45


async def test_unreachable(post: Post, channel: Recorder) -> None:
    """An attempt that failed is written down with its number and the time of the next, later each time."""
    channel.errors["ada"].extend([Unreachable("down")] * 3)
    waits = []
    [item] = await post.write("ada", "hello")
    for attempt in (1, 2, 3):
        sending = post.delivery(channel)
        async with running(sending):
            sending.add([item])
            assert await sending.drained(SECONDS)
        [item] = await post.store.pending()
        assert item.attempts == attempt
        waits.append((item.due - post.clock.now).total_seconds())
        post.clock.now = item.due
    assert all(2**n / 2 <= wait <= 2**n for n, wait in enumerate(waits, start=1))
    last = post.delivery(channel)
    async with running(last):
        last.add([item])
        await channel.got(1)
        assert await last.drained(SECONDS)
    assert await post.left() == []


@pytest.mark.parametrize("failures", [MAX_ATTEMPTS - 1, MAX_ATTEMPTS])
async def test_at_most_25_attempts(post: Post, channel: Recorder, failures: int) -> None:
    """The 25th attempt may still succeed; after it a message is given up, and the next one of the chat is sent."""
    channel.errors["ada"].extend([Unreachable("down", retry_after=0)] * failures)
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", "first", "second"))
        await channel.until(lambda: "second" in channel.texts("ada"))
        assert await sending.drained(SECONDS)
    assert len(channel.calls) == MAX_ATTEMPTS + 1
    assert ("first" in channel.texts("ada")) == (failures < MAX_ATTEMPTS)
    assert await post.left() == []


async def test_nobody_there(post: Post, channel: Recorder) -> None:
    """Messages for a closed page wait without any attempt until she is there again; then they come in order."""
    channel.errors["ada"].append(NotConnected("closed"))
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", *texts(range(2))))
        assert await sending.drained(SECONDS)
        sending.add(await post.write("ada", "text 2"))
        assert await sending.drained(SECONDS)
        assert channel.calls == ["ada"]
        assert await post.left() == texts(range(3))
        assert {(item.attempts, item.due) for item in await post.store.pending()} == {(0, post.clock.now)}
        sending.wake(Address("test", "main", "ada"))
        await channel.got(3)
        assert await sending.drained(SECONDS)
    assert channel.texts("ada") == texts(range(3))
    assert await post.left() == []


async def test_there_again(post: Post, channel: Recorder) -> None:
    """What was to be tried again later is sent at once when the person is known to be there."""
    channel.errors["ada"].append(Unreachable("no answer", retry_after=1000))
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", *texts(range(2))))
        await channel.until(lambda: channel.calls == ["ada"])
        assert await sending.drained(SECONDS)
        sending.wake(Address("test", "main", "ada"))
        await channel.got(2)
    assert channel.texts("ada") == texts(range(2))


async def test_somebody_who_is_gone(post: Post, channel: Recorder) -> None:
    """Who blocked the bot costs one attempt; what waits for her is dropped, and the others are served."""
    channel.errors["100"].append(PersonGone("blocked"))
    sending = post.delivery(channel)
    for number in range(200):
        sending.add(await post.write(str(number), *texts(range(2))))
    async with running(sending):
        await channel.got(398)
        assert await sending.drained(SECONDS)
    assert channel.calls.count("100") == 1
    assert not channel.texts("100")
    assert await post.left() == []


@pytest.mark.parametrize("error", [Rejected("too long"), ValueError("a mistake of our own")])
async def test_a_message_that_cannot_be_sent(post: Post, channel: Recorder, error: Exception) -> None:
    """A message that the platform or our own code refuses is dropped after one attempt; its chat goes on."""
    channel.errors["ada"].append(error)
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", *texts(range(3))))
        await channel.got(2)
        assert await sending.drained(SECONDS)
    assert channel.texts("ada") == texts((1, 2))
    assert len(channel.calls) == 3
    assert await post.left() == []


async def test_a_body_that_is_no_message(post: Post, channel: Recorder) -> None:
    """What another version of the bot stored and this one cannot read is dropped, and does not stop the bot."""
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write_raw("ada", b"{"))
        sending.add(await post.write("ada", "hello"))
        await channel.got(1)
        assert await sending.drained(SECONDS)
    assert await post.store.pending() == ()


async def test_a_restart_sends_what_was_left(post: Post, channel: Recorder) -> None:
    """What was not sent when the bot stopped is sent once by the next one, in order."""
    never = channel.hold("ada")
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("bob", "hello"))
        sending.add(await post.write("ada", *texts(range(3))))
        await channel.until(lambda: "ada" in channel.calls)
        await channel.got(1)
        assert not await sending.drained(0.05)
    assert not never.is_set()
    after = Recorder()
    again = post.delivery(after)
    async with running(again):
        again.add(await post.store.pending())
        await after.got(3)
        assert await again.drained(SECONDS)
    assert after.texts("ada") == texts(range(3))
    assert len(after.sent) + len(channel.sent) == 4


async def test_a_bot_that_hangs_leaves_others_alone(post: Post, channel: Recorder) -> None:
    """As many chats as may be sent to at once hang on one bot: another bot sends as if nothing were."""
    other = Recorder("other")
    sending = post.delivery(channel, other)
    for number in range(AT_ONCE + 4):
        channel.hold(str(number))
        sending.add(await post.write(str(number), "hello"))
    async with running(sending):
        await channel.until(lambda: len(channel.calls) == AT_ONCE)
        sending.add(await post.write("ada", "hello", bot="other"))
        await other.got(1)
        for arrives in channel.holds.values():
            arrives.set()
        assert await sending.drained(SECONDS)
    assert len(channel.sent) == AT_ONCE + 4


async def test_a_bot_that_is_not_here(post: Post, channel: Recorder) -> None:
    """Messages of a bot that is not configured any more stay where they are, and hold nothing up."""
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", "hello", bot="gone"))
        sending.add(await post.write("bob", "hello"))
        await channel.got(1)
        assert await sending.drained(SECONDS)
    assert await post.left() == ["hello"]


async def test_cancelling(post: Post, channel: Recorder) -> None:
    """What waits for an address is dropped, except the message on its way; later ones are sent."""
    arrives = channel.hold("ada")
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", *texts(range(3))))
        await channel.until(lambda: channel.calls == ["ada"])
        sending.cancel(Address("test", "main", "ada"))
        assert sending.waiting == 0
        sending.add(await post.write("ada", "last"))
        arrives.set()
        assert await sending.drained(SECONDS)
    assert channel.texts("ada") == ["text 0", "last"]


async def test_cancelling_takes_the_topics_along(post: Post, channel: Recorder) -> None:
    """What waits for a topic of a chat is dropped with what waits for the chat; that of other chats is not."""
    sending = post.delivery(channel)
    for chat in ("ada", "ada/45", "adam/45"):
        sending.add(await post.write(chat, "dropped"))
    sending.cancel(Address("test", "main", "ada"))
    assert sending.waiting == 1


async def test_a_cancelled_chat_that_was_to_be_tried_again(post: Post, channel: Recorder) -> None:
    """Nothing is sent when the time of a cancelled message comes, and the chat works afterwards."""
    channel.errors["ada"].append(Throttled(0.05))
    sending = post.delivery(channel)
    async with running(sending):
        sending.add(await post.write("ada", "dropped"))
        await channel.until(lambda: channel.calls == ["ada"])
        assert await sending.drained(SECONDS)
        address, past = Address("test", "main", "ada"), asyncio.Event()
        timer = sending._lanes[address].timer
        assert timer
        sending.cancel(address)
        asyncio.get_running_loop().call_at(timer.when() + 0.001, past.set)
        await past.wait()
        assert not sending._lanes
        post.clock.forward(seconds=1)
        sending.add(await post.write("ada", "kept"))
        assert await sending.drained(SECONDS)
    assert channel.texts("ada") == ["kept"]


async def test_typing(post: Post, channel: Recorder) -> None:
    """That an answer comes is shown on a bot that is there, and nothing happens for one that is not."""
    sending = post.delivery(channel)
    async with running(sending):
        await settled_down()
        sending.typing(Address("test", "gone", "ada"))
        sending.typing(Address("test", "main", "ada"))
        await channel.until(lambda: channel.typed == ["ada"])


def test_all_errors_are_told_apart() -> None:
    """Which errors are worth another attempt is the contract between channels and delivery."""
    again = {error.__name__ for error in ChannelError.__subclasses__() if error.retryable}
    assert again == {"Throttled", "Unreachable", "NotConnected"}
