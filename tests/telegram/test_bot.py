"""The whole channel as the composition root uses it."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import msgspec
import pytest
import pytest_asyncio
from structlog.testing import capture_logs

from bot.channels.http import Client
from bot.channels.telegram import COMMANDS, Profile, TelegramBot
from bot.ports import Channel, Message
from flows.events import Incoming, Said
from tests.telegram.conftest import NOW, Taker, notice, until
from tests.telegram.fake_api import TOKEN, FakeTelegram, Fault
from tests.telegram.test_webhook import SECRET, served

PROFILE = Profile(commands={"en": [(name, name) for name in COMMANDS]}, about={"en": "About"})


def make(telegram: FakeTelegram, *, public_url: str = "", secret: str = "") -> TelegramBot:
    """Make a bot on the fake server."""
    return TelegramBot(
        TOKEN,
        clock=lambda: NOW,
        notice=notice,
        profile=PROFILE,
        api_url=telegram.url,
        public_url=public_url,
        secret=secret,
    )


@pytest_asyncio.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[TelegramBot]:
    """A bot that polls."""
    made = make(telegram)
    yield made
    await made.close()


@asynccontextmanager
async def running(bot: TelegramBot, taker: Taker) -> AsyncIterator[None]:
    """Run the bot while the context is entered."""
    task = asyncio.create_task(bot.run(taker.take))
    try:
        yield
    finally:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task


async def test_a_conversation_by_polling(bot: TelegramBot, telegram: FakeTelegram) -> None:
    """What a person writes is taken in, what is sent reaches her, and the bot introduces itself meanwhile."""
    channel: Channel = bot.channel

    class Answering(Taker):
        async def take(self, incoming: Incoming) -> None:
            await super().take(incoming)
            await channel.send(incoming.address.chat, 1, Message("Hello back", "en"))

    telegram.say(7, "Hello")
    async with running(bot, Answering()):
        (sent,) = await telegram.wait_sent(1)
        await telegram.wait(lambda: telegram.calls["setMyShortDescription"] == 2)
    assert (sent.chat, sent.text) == (7, "Hello back")
    assert (bot.mode, bot.link, bot.state) == ("polling", "https://t.me/fakebot", "fine")
    assert [command["command"] for command in telegram.arguments["setMyCommands"][0]["commands"]] == list(
        COMMANDS
    )


async def test_a_conversation_by_webhook(telegram: FakeTelegram, taker: Taker) -> None:
    """In webhook mode the bot tells Telegram its address, and what is pushed there is taken in."""
    bot = make(telegram, public_url="http://127.0.0.1:1", secret=SECRET)
    hook = bot.hook(taker.take)
    async with served(hook) as port:
        bot._public_url = f"http://127.0.0.1:{port}"
        await bot.run(taker.take)
        assert telegram.webhook["url"] == f"http://127.0.0.1:{port}{hook.path}"
        telegram.say(7, "Hello")
        await taker.until(lambda: bool(taker.taken))
        await telegram.wait(lambda: not telegram.updates)
        taker.refused = lambda _: True
        telegram.say(7, "Hello again")
        await telegram.wait(lambda: telegram.statuses[503] > 0)
        assert bot.state == "not_stored"
        taker.refused = lambda _: False
        await telegram.wait(lambda: not telegram.updates)
        assert bot.state == "fine"
    await bot.close()
    assert taker.events == [Said("Hello"), Said("Hello again")]
    assert bot.mode == "webhook"


async def test_a_bot_whose_name_is_not_known_yet_works(
    bot: TelegramBot, telegram: FakeTelegram, taker: Taker
) -> None:
    """The conversation does not wait for the bot's face."""
    telegram.fail("getMe", Fault(hang=True))
    telegram.say(7, "Hello")
    async with running(bot, taker):
        await taker.until(lambda: bool(taker.taken))
        assert not bot.known.is_set()
        assert bot.link == ""


async def test_a_refused_token_shows_in_the_state(
    bot: TelegramBot, telegram: FakeTelegram, taker: Taker
) -> None:
    """A token that Telegram no longer takes is seen in the health; nothing stops, nothing shows it."""
    telegram.token = "42:OTHER"
    telegram.say(7, "Hello")
    with capture_logs() as logs:
        async with running(bot, taker):
            await telegram.wait(lambda: telegram.refused >= 2)
            await until(lambda: bot.state != "fine")
            assert bot.state == "token_refused"
            telegram.token = TOKEN
            await taker.until(lambda: bool(taker.taken))
    assert "FAKE" not in str(logs)


@pytest.mark.parametrize("secret", ["", "with space"])
async def test_a_webhook_needs_a_secret(telegram: FakeTelegram, secret: str) -> None:
    """A webhook that anybody could call is not made."""
    with pytest.raises(ValueError):
        make(telegram, public_url="https://example.org", secret=secret)


async def test_nothing_private_is_logged(
    bot: TelegramBot, telegram: FakeTelegram, taker: Taker, caplog: pytest.LogCaptureFixture
) -> None:
    """At DEBUG, with trouble on every side, no log holds a text, a name, a chat or the token."""
    taker.refused = lambda _: len(taker.begun) < 2
    for method in ("getUpdates", "getMe", "deleteWebhook", "getMyCommands"):
        telegram.fail(method, Fault(status=502, description="my secret 7000000001 FAKE"))
    telegram.say(7000000001, "my secret")
    person = {"id": 7000000001, "is_bot": False, "first_name": "Robin"}
    photo = {"file_id": "my secret", "file_size": 1, "width": 1, "height": 1}
    place = {"id": 7000000001, "type": "private"}
    telegram.update(
        {"message": {"chat": place, "from": person, "date": 1, "photo": [photo], "caption": "my secret"}}
    )
    telegram.update_bytes(b'{"update_id":%d,"message":"my secret of robin"}' % telegram._next)
    with caplog.at_level(logging.DEBUG), capture_logs() as logs:
        async with running(bot, taker):
            await taker.until(lambda: bool(taker.taken))
            await telegram.wait(lambda: telegram.calls["setMyShortDescription"] > 0)
    said = caplog.text + str(logs)
    assert logs
    for canary in ("my secret", "7000000001", "robin", "Robin", "FAKE"):
        assert canary not in said


async def test_the_fake_as_its_own_process() -> None:
    """The fake server runs as a process that other processes push and read."""
    async with FakeTelegram() as free:
        port = free.server.port
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.telegram.fake_api", str(port), "--delay-ms", "1"),
        stdout=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert await process.stdout.readline() == b"up\n"
    taker = Taker()
    async with FakeTelegram(0) as unused, Client(f"http://127.0.0.1:{port}") as client:
        unused.server.port = port
        bot = make(unused)
        async with running(bot, taker):
            await _control(client, "POST", "push?count=200&chats=20&text=Hello%20there")
            await taker.until(lambda: len(taker.taken) == 200)
            for chat in range(100_000, 100_020):
                await bot.channel.send(str(chat), 1, Message(f"Hi {chat}", "en"))
            assert await _control(client, "GET", "wait?sent=20&seconds=5") == {"sent": 20}
            sent = await _control(client, "GET", "sent?start=5&count=2")
            state = await _control(client, "GET", "state")
        await bot.close()
    process.terminate()
    await process.wait()
    assert [(one["chat"], one["text"]) for one in sent] == [(100_005, "Hi 100005"), (100_006, "Hi 100006")]
    assert state["sent"] == 20
    assert taker.events == [Said("Hello there")] * 200


async def _control(client: Client, method: str, path: str) -> Any:
    answer = await client.send(client.head(f"/control/{path}", method=method), b"", 10.0)
    assert answer.status == 200
    return msgspec.json.decode(answer.body)
