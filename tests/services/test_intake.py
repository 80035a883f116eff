"""Events are stored before they are acknowledged, in order per chat, and none of them can hold up the others."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio

from bot.content import Loaded
from bot.ports import Message
from bot.services import intake
from bot.services.answers import SLOW
from flows.events import Address, Incoming, Left, Pressed, Said
from flows.model import AnswerId
from flows.session import Frame
from storage import Keys, Settled, Store, Unavailable
from tests.services.living import FlakyStore, Living, living, settled_down
from tests.storage.arrivals import NOON, Clock
from tests.storage.raw import raw

SORRY = "Something went wrong on my side"
MENU = "How can I help?"


def address(chat: str) -> Address:
    """Return the address of a chat."""
    return Address("test", "main", chat)


@pytest_asyncio.fixture
async def bot(store: FlakyStore, loaded: Loaded, clock: Clock) -> AsyncIterator[Living]:
    """A bot on small flows."""
    async with living(store, loaded, clock) as living_bot:
        yield living_bot


async def test_stored_before_acknowledged(bot: Living, url: str, keys: Keys, clock: Clock) -> None:
    """When `take` comes back, another process sees the session and the answer that waits."""
    bot.channel.hold("ada")
    await bot.take("ada", "/menu")
    other = await Store.open(url, keys, clock)
    session = await other.session(address("ada"))
    assert session
    assert session.stack == (Frame("main", "menu"),)
    assert [pending.address for pending in await other.pending()] == [address("ada")]
    await other.close()


async def test_nothing_is_acknowledged_while_it_is_being_stored(bot: Living) -> None:
    """As long as the commit is under way, `take` does not come back and nothing is sent."""
    bot.store.open_gate.clear()
    taking = asyncio.ensure_future(bot.take("ada", "/menu"))
    await bot.store.entered.wait()
    await settled_down()
    assert not taking.done()
    assert not bot.channel.calls
    bot.store.open_gate.set()
    await taking
    await bot.channel.got(1)


async def test_an_event_that_fails_is_set_aside(bot: Living, url: str) -> None:
    """It is answered by an apology and written down without content; its batch and its chat go on."""
    async with bot.behind_a_commit():
        outcomes = asyncio.ensure_future(
            bot.takes(("ada", "/menu"), ("ada", "1"), ("bob", "/menu"), ("ada", "/menu"), ("eve", "/menu"))
        )
    assert await outcomes == [None] * 5
    await bot.channel.got(6)
    said = bot.channel.texts("ada")
    assert [text.startswith(SORRY) for text in said] == [False, True, False]
    assert bot.channel.texts("bob") == bot.channel.texts("eve") == bot.channel.texts("first")
    assert [row[0] for row in await raw(url, "SELECT reason FROM quarantine")] == ["Runaway"]


async def test_a_failed_event_leaves_the_person_where_she_was(bot: Living) -> None:
    """The session is the same before and after; the event is not taken again when it is repeated."""
    await bot.take("ada", "/menu")
    before = await bot.store.session(address("ada"))
    await bot.take("ada", "1", key=77)
    assert await bot.store.session(address("ada")) == before
    await bot.take("ada", "1", key=77)
    await bot.quiet()
    assert len(bot.channel.texts("ada")) == 2


async def test_an_apology_that_cannot_be_said(bot: Living, url: str) -> None:
    """An event that not even an apology can be said for is set aside as well, and holds nothing up."""
    stranger = Incoming(1, Address("test", "unknown", "eve"), NOON, Said("/menu"), "en")
    async with bot.behind_a_commit():
        taken = asyncio.gather(bot.core.intake.take(stranger), bot.take("ada", "/menu"))
    await asyncio.wait_for(taken, 5)
    await bot.channel.got(2)
    assert [row[0] for row in await raw(url, "SELECT reason FROM quarantine")] == ["KeyError"]


async def test_duplicates(bot: Living) -> None:
    """An event brought three times, at once and later, is acknowledged each time and answered once."""
    await asyncio.gather(bot.take("ada", "/menu", key=5), bot.take("ada", "/menu", key=5))
    await bot.take("ada", "/menu", key=5)
    assert await bot.quiet()
    assert len(bot.channel.sent) == 1


async def test_matching_holds_back_its_own_chat_only(bot: Living) -> None:
    """While candidates are looked for, later events of the chat wait in order, and others are answered."""
    first = asyncio.ensure_future(bot.take("ada", "what does it cost"))
    await bot.matching()
    second = asyncio.ensure_future(bot.take("ada", "/help"))
    third = asyncio.ensure_future(bot.take("ada", "/menu"))
    await bot.take("bob", "/menu")
    await settled_down()
    assert not any(taking.done() for taking in (first, second, third))
    assert await bot.store.session(address("ada")) is None
    bot.matcher.release.set()
    await asyncio.gather(first, second, third)
    assert await bot.quiet()
    said = "\n".join(bot.channel.texts("ada"))
    assert said.index("208") < said.index("/privacy") < said.rindex(MENU)
    assert bot.channel.sent[0][0] == "bob"


async def test_events_of_a_held_chat_that_were_in_line_already(bot: Living) -> None:
    """Events in the same batch behind a text that must be matched are taken after it, in order."""
    async with bot.behind_a_commit():
        taken = asyncio.ensure_future(
            bot.takes(("ada", "what does it cost"), ("ada", "/help"), ("bob", "/menu"))
        )
    await bot.matching()
    bot.matcher.release.set()
    assert await taken == [None] * 3
    assert await bot.quiet()
    said = "\n".join(bot.channel.texts("ada"))
    assert said.index("208") < said.index("/privacy")


async def test_events_that_came_while_the_text_was_being_stored(bot: Living) -> None:
    """Events that came during the commit in which a text turned out to need candidates wait for it as well."""
    bot.store.open_gate.clear()
    first = asyncio.ensure_future(bot.take("ada", "what does it cost"))
    await bot.store.entered.wait()
    second = asyncio.ensure_future(bot.take("ada", "/help"))
    await settled_down()
    bot.store.open_gate.set()
    await bot.matching()
    await bot.take("bob", "/menu")
    assert not bot.channel.texts("ada")
    bot.matcher.release.set()
    await asyncio.gather(first, second)
    assert await bot.quiet()
    said = "\n".join(bot.channel.texts("ada"))
    assert said.index("208") < said.index("/privacy")


async def test_a_slow_answer_is_announced(bot: Living) -> None:
    """Where candidates take longer than a moment, the person is shown that an answer comes."""
    began = time.monotonic()
    taking = asyncio.ensure_future(bot.take("ada", "what does it cost"))
    await bot.channel.until(lambda: bot.channel.typed == ["ada"])
    assert time.monotonic() - began >= SLOW
    bot.matcher.release.set()
    await taking


async def test_waiting_for_a_quiet_moment_costs_nothing(bot: Living) -> None:
    """`drained` is false while a text is being matched, does not spin meanwhile, and true afterwards."""
    taking = asyncio.ensure_future(bot.take("ada", "what does it cost"))
    await bot.matching()
    used = time.thread_time()
    assert not await bot.core.intake.drained(0.3)
    assert time.thread_time() - used < 0.1
    bot.matcher.release.set()
    assert await bot.core.intake.drained(5)
    await taking


@pytest.mark.parametrize("fault", ["before", "after"])
async def test_storage_that_fails(bot: Living, fault: str) -> None:
    """Whether the failed commit was stored or not: nothing is acknowledged, and repeated it is answered once."""
    bot.store.faults.extend([fault])  # type: ignore[list-item]  # one of the faults
    for chat, key in (("ada", 1), ("bob", 2)):
        bot.clock.forward(seconds=1)
        with pytest.raises(Unavailable):
            await bot.take(chat, "/menu", key=key)
        assert not bot.channel.calls
        await bot.take(chat, "/menu", key=key)
        await bot.channel.until(lambda chat=chat: chat in bot.channel.calls)  # type: ignore[misc]  # bound now
        bot.channel.calls.clear()
        bot.store.faults.extend([fault])  # type: ignore[list-item]  # one of the faults
    bot.store.faults.clear()
    assert await bot.quiet()
    assert [len(bot.channel.texts(chat)) for chat in ("ada", "bob")] == [1, 1]
    assert await bot.store.pending() == ()


async def test_an_outbox_that_cannot_be_read_after_a_doubtful_commit(bot: Living) -> None:
    """Looking for what a doubtful commit stored may fail, too: it is done again, and the answer is sent once."""
    bot.store.faults.append("after")
    with pytest.raises(Unavailable):
        await bot.take("ada", "/menu", key=1)
    bot.store.blind = 2
    await bot.take("ada", "/menu", key=1)
    await bot.take("bob", "/menu")
    assert await bot.quiet()
    assert [chat for chat, _, _ in bot.channel.sent] == ["ada", "bob"]


async def test_nothing_overtakes_a_refused_event(bot: Living) -> None:
    """What waits behind a refused batch is refused where it is of the same chat, and stored where it is not."""
    crowd = [(f"chat {number}", "/menu") for number in range(intake.BATCH - 1)]
    bot.store.faults.extend(["", "before"])
    async with bot.behind_a_commit():
        taken = asyncio.ensure_future(bot.takes(("ada", "/menu"), *crowd, ("ada", "/help"), ("bob", "/menu")))
    outcomes = await taken
    assert [type(outcome) for outcome in outcomes[:-1]] == [Unavailable] * (intake.BATCH + 1)
    assert outcomes[-1] is None
    assert await bot.store.session(address("ada")) is None


async def test_what_became_of_messages_is_written_later_if_not_now(bot: Living) -> None:
    """A commit that fails does not lose that a message was sent."""
    await bot.take("ada", "/menu")
    bot.store.faults.append("before")
    await bot.channel.got(1)
    assert await bot.quiet()
    assert await bot.store.pending() == ()
    assert not bot.store.faults


async def test_a_take_that_is_given_up(bot: Living) -> None:
    """Who waits may be cancelled: the event is stored and answered nevertheless, and those beside it are told."""
    async with bot.behind_a_commit():
        given_up = asyncio.ensure_future(bot.take("ada", "/menu"))
        other = asyncio.ensure_future(bot.take("bob", "/menu"))
        await settled_down()
        given_up.cancel()
    await other
    with pytest.raises(asyncio.CancelledError):
        await given_up
    await bot.channel.got(3)
    assert len(bot.channel.texts("ada")) == 1


async def test_delete(store: FlakyStore, loaded: Loaded, clock: Clock) -> None:
    """`/delete` drops the session and what waits to be sent; only the confirmation still comes."""
    async with living(store, loaded, clock, content=loaded.content) as bot:
        arrives = bot.channel.hold("ada")
        await bot.take("ada", "/start")
        await bot.take("ada", "/help")
        await bot.take("ada", "/delete")
        await bot.channel.until(lambda: bot.channel.calls == ["ada"])
        asked = msgspec.json.decode((await bot.store.pending())[-1].body, type=Message)
        [yes] = [button.id for button in asked.buttons if button.id.endswith(".yes")]
        await bot.take("ada", Pressed(yes))
        assert await bot.store.session(address("ada")) is None
        assert len(await bot.store.pending()) == 1
        arrives.set()
        assert await bot.quiet()
        done = loaded.catalogue.format("en", "delete-done").text
        assert [done in text for text in bot.channel.texts("ada")] == [False, True]
        assert await bot.store.pending() == ()


@pytest.mark.parametrize("fault", ["", "before", "after"])
async def test_a_verdict_is_counted_once(store: FlakyStore, loaded: Loaded, clock: Clock, fault: str) -> None:
    """A verdict is stored with its event; brought again, also after a commit that failed, it counts no more."""
    async with living(store, loaded, clock, content=loaded.content) as bot:
        bot.matcher.release.set()
        for said in ("/start", "/en", "For myself", "what does it cost"):
            await bot.take("ada", said)
        assert await bot.quiet()
        assert await store.ratings() == ()
        [helped] = [each.id for each in bot.channel.sent[-1][2].buttons if each.id.endswith("~helped")]
        if fault:
            bot.store.faults.append(fault)  # type: ignore[arg-type]  # one of the faults
            with pytest.raises(Unavailable):
                await bot.take("ada", Pressed(helped), key=77)
        await bot.take("ada", Pressed(helped), key=77)
        before = await store.ratings()
        await bot.take("ada", Pressed(helped), key=77)
        await bot.take("ada", Pressed(helped))
        assert await bot.quiet()
        assert await store.ratings() == before
        revision = loaded.content.answers[AnswerId("recognition_cost")].revision
        verdicts = ("helped", "not_quite", "person")
        assert [(each.answer, each.revision, each.verdict) for each in before] == [
            ("recognition_cost", revision, verdict) for verdict in verdicts
        ]
        assert [each.n for each in before] == [1, 0, 0]


async def test_somebody_who_left(bot: Living) -> None:
    """Who blocks the bot gets nothing of what still waits; the session stays for when she comes back."""
    arrives = bot.channel.hold("ada")
    for _ in range(3):
        await bot.take("ada", "/menu")
    await bot.channel.until(lambda: bot.channel.calls == ["ada"])
    await bot.take("ada", Left())
    assert await bot.store.pending() == ()
    arrives.set()
    assert await bot.quiet()
    assert len(bot.channel.sent) == 1
    assert await bot.store.session(address("ada"))


async def test_many_chats_share_a_commit(bot: Living) -> None:
    """A hundred chats that write while a commit is under way are stored by the next one together."""
    async with bot.behind_a_commit():
        taken = asyncio.ensure_future(bot.takes(*((str(number), "/menu") for number in range(100))))
    assert set(await taken) == {None}
    assert bot.store.commits[:2] == [1, 100]
    await bot.channel.got(101)


async def test_settling_shares_a_commit(bot: Living) -> None:
    """What became of messages rides along with the next commit, and comes back once it is stored."""
    arrives = bot.channel.hold("ada")
    await bot.take("ada", "/menu")
    [pending] = await bot.store.pending()
    async with bot.behind_a_commit():
        done = asyncio.ensure_future(bot.core.intake.settle(Settled(pending.id, "sent")))
        taken = asyncio.ensure_future(bot.take("bob", "/menu"))
        await settled_down()
        assert not done.done()
    await asyncio.gather(done, taken)
    assert bot.store.commits[:3] == [1, 1, 1]
    arrives.set()
