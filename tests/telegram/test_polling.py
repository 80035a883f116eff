"""The polling loop against the fake Bot API: an update is confirmed when it is stored, and not before."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from structlog.testing import capture_logs

from bot.channels.http import Client
from bot.channels.telegram.api import Api
from bot.channels.telegram.polling import Polling
from bot.channels.telegram.translate import Translator
from bot.channels.telegram.trouble import Trouble
from flows.events import Incoming, Pressed, Said
from tests.telegram.conftest import Taker, payload, until
from tests.telegram.fake_api import TOKEN, FakeTelegram, Fault


class Pauses:
    """Takes the place of sleeping: notes how long, and gives others a turn."""

    def __init__(self) -> None:
        self.taken: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.taken.append(seconds)
        await asyncio.sleep(0)


class Run:
    """A polling loop under way."""

    def __init__(self, api: Api, translator: Translator, hold: int = 5) -> None:
        self.pauses = Pauses()
        self.trouble = Trouble("telegram_intake", self.pauses)
        self.polling = Polling(api, translator, self.trouble, hold=hold)

    @asynccontextmanager
    async def __call__(self, taker: Taker) -> AsyncIterator[Run]:
        """Poll while the context is entered, then stop; that it stops cleanly is part of every test."""
        task = asyncio.create_task(self.polling.run(taker.take))
        try:
            yield self
        finally:
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task


@pytest.fixture
def run(api: Api, translator: Translator) -> Run:
    """A polling loop to start."""
    return Run(api, translator)


def words(taker: Taker) -> list[str]:
    """Return the texts that were taken."""
    return [event.text for event in taker.events if isinstance(event, Said)]


async def test_updates_are_taken_in_order(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """What people write before and while the bot polls is taken, in order."""
    for number in range(150):
        telegram.say(number % 7, f"{number}")
    async with run(taker):
        await taker.until(lambda: len(taker.taken) == 150)
        telegram.say(1, "later")
        await taker.until(lambda: len(taker.taken) == 151)
        await telegram.wait(lambda: len(telegram.confirmed) == 151)
    assert words(taker) == [*(str(number) for number in range(150)), "later"]
    assert run.trouble.state == "fine"


async def test_a_batch_is_confirmed_when_all_of_it_is_stored(
    run: Run, telegram: FakeTelegram, taker: Taker
) -> None:
    """As long as one update of a batch is not stored, Telegram keeps them all."""
    taker.gate.clear()
    for number in range(3):
        telegram.say(number, "hi")
    async with run(taker):
        await taker.until(lambda: len(taker.begun) == 3)
        assert (len(telegram.updates), telegram.calls["getUpdates"]) == (3, 1)
        taker.gate.set()
        await telegram.wait(lambda: len(telegram.confirmed) == 3)


async def test_stopped_before_storing_nothing_is_lost(
    api: Api, translator: Translator, telegram: FakeTelegram, taker: Taker
) -> None:
    """A bot that is stopped between fetching and storing gets the same updates after its restart."""
    taker.gate.clear()
    numbers = [telegram.say(number, "hi") for number in range(5)]
    async with Run(api, translator)(taker):
        await taker.until(lambda: len(taker.begun) == 5)
    after = Taker()
    async with Run(api, translator)(after):
        await after.until(lambda: len(after.taken) == 5)
    assert [incoming.key for incoming in after.taken] == numbers
    assert not taker.taken


async def test_what_is_not_stored_is_fetched_again(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """If storing fails, the update comes again until it works; those before it are confirmed, later ones are kept."""
    numbers = [telegram.say(number, f"{number}") for number in range(4)]
    tries: list[Incoming] = []

    def refused(incoming: Incoming) -> bool:
        tries.append(incoming)
        return incoming.key == numbers[2] and len(tries) < 10

    taker.refused = refused
    async with run(taker):
        await telegram.wait(lambda: len(telegram.confirmed) == 4)
    keys = [incoming.key for incoming in taker.taken]
    assert set(keys) == set(numbers)
    assert [keys.count(number) for number in numbers[:2]] == [1, 1]
    assert keys.count(numbers[2]) == 1
    assert len(run.pauses.taken) >= 3


async def test_storage_down_is_said_once(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """A long outage of storage makes two lines in the log and longer and longer waits, no more."""
    taker.refused = lambda _: len(run.pauses.taken) < 12
    telegram.say(1, "my secret")
    with capture_logs() as logs:
        async with run(taker):
            await taker.until(lambda: bool(taker.taken))
            await telegram.wait(lambda: bool(telegram.confirmed))
    assert [(line["event"], line["state"]) for line in logs] == [
        ("telegram_intake", "not_stored"),
        ("telegram_intake", "fine"),
    ]
    assert logs[0]["error"] == "OSError"
    assert all(0.25 <= pause <= 60 for pause in run.pauses.taken)
    assert run.pauses.taken[11] > run.pauses.taken[0] * 10


@pytest.mark.parametrize(
    ("fault", "state"),
    [
        (Fault(status=500), "unreachable"),
        (Fault(status=502, raw="<html>"), "unreachable"),
        (Fault(cut=True), "unreachable"),
        (Fault(raw="<html>"), "unreachable"),
        (Fault(status=429, retry_after=34), "throttled"),
        (Fault(status=401), "token_refused"),
        (Fault(status=404), "token_refused"),
        (Fault(status=409, description="Conflict: terminated by other getUpdates request"), "conflict"),
        (Fault(status=400), "refused_400"),
    ],
)
async def test_trouble_with_telegram(
    run: Run, telegram: FakeTelegram, taker: Taker, fault: Fault, state: str
) -> None:
    """Whatever Telegram answers, the loop waits, says so once, and loses nothing."""
    telegram.fail("getUpdates", fault, times=5)
    telegram.say(1, "hi")
    with capture_logs() as logs:
        async with run(taker):
            await telegram.wait(lambda: bool(telegram.confirmed))
    assert words(taker) == ["hi"]
    assert [line["state"] for line in logs] == [state, "fine"]
    assert len(run.pauses.taken) == 5
    assert min(run.pauses.taken) >= (34 if fault.retry_after else 0.25)
    assert TOKEN.partition(":")[2] not in str(logs)


async def test_telegram_hangs(
    run: Run, telegram: FakeTelegram, taker: Taker, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A poll that is never answered is given up."""
    monkeypatch.setattr("bot.channels.telegram.polling.SLACK_SECONDS", -4.9)
    telegram.fail("getUpdates", Fault(hang=True))
    telegram.say(1, "hi")
    async with run(taker):
        await taker.until(lambda: bool(taker.taken))
    assert len(run.pauses.taken) == 1


async def test_nobody_there_at_first(translator: Translator, taker: Taker) -> None:
    """A bot that starts before its Bot API server polls as soon as that is there."""
    async with FakeTelegram() as telegram:
        port = telegram.server.port
    async with Client(telegram.url) as client:
        run = Run(Api(TOKEN, client), translator)
        async with run(taker):
            await until(lambda: len(run.pauses.taken) >= 3)
            async with FakeTelegram(port) as telegram:
                telegram.say(1, "hi")
                await taker.until(lambda: bool(taker.taken))


async def test_two_pollers_lose_nothing(
    api: Api, translator: Translator, telegram: FakeTelegram, taker: Taker
) -> None:
    """While an old and a new instance poll side by side, every update reaches at least one of them."""
    async with Run(api, translator)(taker), Run(api, translator)(taker):
        numbers = []
        for round_ in range(20):
            numbers.append(telegram.say(round_, "hi"))
            await taker.until(lambda: numbers[-1] in {incoming.key for incoming in taker.taken})
    assert {incoming.key for incoming in taker.taken} == set(numbers)


async def test_a_webhook_is_taken_back(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """A webhook from before is removed, also when somebody sets it again; the updates that wait are kept."""
    telegram.say(1, "from before")
    telegram.webhook = {"url": "https://example.org"}
    async with run(taker):
        await taker.until(lambda: len(taker.taken) == 1)
        assert telegram.arguments["deleteWebhook"] == [{"drop_pending_updates": False}]
        await telegram.wait(lambda: telegram._poller is not None)
        telegram.say(1, "ends the poll")
        telegram.webhook = {"url": "https://example.org"}
        await telegram.wait(lambda: telegram.calls["deleteWebhook"] == 2)
        telegram.say(1, "still there")
        await taker.until(lambda: len(taker.taken) == 3)


async def test_one_bad_update_does_not_cost_the_others(
    run: Run, telegram: FakeTelegram, taker: Taker
) -> None:
    """Updates of a foreign shape are stepped over, in any place of a batch."""
    for number in range(6):
        telegram.say(number, f"{number}")
        telegram.update_bytes(b'{"update_id":%d,"message":{"text":7}}' % telegram._next)
    telegram.update_bytes(b'{"hologram":"without a number"}')
    telegram.say(6, "last")
    with capture_logs() as logs:
        async with run(taker):
            await telegram.wait(lambda: len(telegram.confirmed) == 14)
    assert words(taker) == ["0", "1", "2", "3", "4", "5", "last"]
    assert [line["event"] for line in logs] == ["telegram_unreadable_update"] * 7


@pytest.mark.parametrize(
    "bad",
    [
        b'{"update_id":%d,"x":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        b'{"update_id":%d,"x":}',
        b'{"update_id":%d,"x":"',
    ],
    ids=["deep", "malformed", "open"],
)
async def test_an_answer_that_is_no_json(run: Run, telegram: FakeTelegram, taker: Taker, bad: bytes) -> None:
    """One update that makes a whole answer unreadable is found and stepped over; those around it are taken."""
    telegram.say(1, "before")
    telegram.update_bytes(bad % telegram._next)
    telegram.say(1, "after")
    async with run(taker):
        await telegram.wait(lambda: len(telegram.confirmed) == 3)
        assert words(taker) == ["before", "after"]
        assert run.polling._limit == 100


async def test_unknown_kinds_are_confirmed(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """What is none of ours is confirmed, or Telegram would bring it for ever."""
    telegram.update({"hologram_call": {"id": 1}})
    telegram.update({"poll_answer": {"poll_id": "1"}})
    async with run(taker):
        await telegram.wait(lambda: len(telegram.confirmed) == 2)
    assert not taker.begun


async def test_only_what_is_needed_is_asked_for(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """Telegram is told which kinds of update to send."""
    async with run(taker):
        await telegram.wait(lambda: telegram._poller is not None)
    kinds = ["message", "edited_message", "callback_query", "my_chat_member"]
    assert telegram.arguments["getUpdates"] == [
        {"offset": 0, "limit": 100, "timeout": 5, "allowed_updates": kinds}
    ]


async def test_a_press_is_answered_when_it_is_stored(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """The button stops spinning once the press is stored, and not before."""
    taker.gate.clear()
    telegram.press(1, "4.germany")
    async with run(taker):
        await taker.until(lambda: len(taker.begun) == 1)
        assert not telegram.calls["answerCallbackQuery"]
        taker.gate.set()
        await telegram.wait(lambda: telegram.calls["answerCallbackQuery"] == 1)
    assert taker.events == [Pressed("4.germany")]
    assert telegram.arguments["answerCallbackQuery"][0]["callback_query_id"].startswith("press-")


async def test_a_press_that_is_not_stored_is_not_answered(
    run: Run, telegram: FakeTelegram, taker: Taker
) -> None:
    """As long as storing fails the button spins: nothing has happened yet."""
    taker.refused = lambda _: len(taker.begun) < 4
    telegram.press(1, "4.germany")
    async with run(taker):
        await telegram.wait(lambda: bool(telegram.confirmed))
        await telegram.wait(lambda: telegram.calls["answerCallbackQuery"] > 0)
    assert (len(taker.begun), telegram.calls["answerCallbackQuery"]) == (4, 1)


@pytest.mark.parametrize("fault", [Fault(status=400), Fault(cut=True), Fault(hang=True)])
async def test_an_answer_to_a_press_is_no_condition(
    run: Run, telegram: FakeTelegram, taker: Taker, fault: Fault
) -> None:
    """When Telegram does not take the answer to a press, the conversation goes on, and stopping does not wait."""
    telegram.fail("answerCallbackQuery", fault)
    telegram.press(1, "4.germany")
    telegram.say(1, "next")
    async with run(taker):
        await telegram.wait(lambda: len(telegram.confirmed) == 2)
    assert len(taker.taken) == 2


async def test_a_group_is_told(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """The notice reaches the group, and nothing is taken in."""
    telegram.update_bytes(payload("group_added").replace(b"519284756", b"%d" % telegram._next))
    async with run(taker):
        (sent,) = await telegram.wait_sent(1)
    assert (sent.chat, sent.text) == (-1001700000002, "tr: https://t.me/fakebot")
    assert not taker.begun


@pytest.mark.parametrize("answer", ['{"ok":true,"result":[]}', '{"ok":true,"result":[{"x":1}]}'])
async def test_a_hasty_server_does_not_make_the_loop_spin(
    run: Run, telegram: FakeTelegram, taker: Taker, answer: str
) -> None:
    """A server that does not hold empty answers back, or repeats itself, is asked at a calm pace."""
    telegram.fail("getUpdates", Fault(raw=answer), times=20)
    telegram.say(1, "hi")
    async with run(taker):
        await taker.until(lambda: bool(taker.taken))
    assert run.pauses.taken[:20] == [0.5] * 20


async def test_numbers_may_start_anew(run: Run, telegram: FakeTelegram, taker: Taker) -> None:
    """After a quiet week Telegram may number updates from anywhere, also from below."""
    for number in (b"10000000", b"500"):
        update = payload("text").replace(b"519284701", number).decode()
        telegram.fail("getUpdates", Fault(raw=f'{{"ok":true,"result":[{update}]}}'))
    async with run(taker):
        await telegram.wait(lambda: telegram._poller is not None)
        assert [incoming.key for incoming in taker.taken] == [10000000, 500]
        assert run.polling._offset == 501
