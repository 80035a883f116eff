"""python-telegram-bot over our own client."""

from __future__ import annotations

import io
import logging
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from structlog.testing import capture_logs
from telegram import Bot
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.http import Client
from bot.channels.telegram.profile import Profile
from bot.channels.telegram.setup import introduce, make_bot
from tests.telegram.fake_api import TOKEN, FakeTelegram, Fault

pytestmark = pytest.mark.filterwarnings("ignore:.*retry_after:DeprecationWarning")
"""python-telegram-bot warns of its own next version whenever it makes a `RetryAfter`."""

PROFILE = Profile(
    commands={
        "en": [("start", "Begin"), ("menu", "Menu")],
        "ar": [("start", "ابدأ"), ("menu", "القائمة")],
        "nds": [("start", "Begünn")],
    },
    about={"en": "About", "ar": "نبذة"},
    description={"en": "What I can do", "ar": "ما أستطيع"},
    default="en",
)


@pytest_asyncio.fixture
async def bot(telegram: FakeTelegram) -> AsyncIterator[Bot]:
    """python-telegram-bot's `Bot` as the setup makes it."""
    async with Client(telegram.url) as client:
        yield make_bot(TOKEN, telegram.url, client)


async def test_a_call_and_its_result(bot: Bot, telegram: FakeTelegram) -> None:
    """Methods of `Bot` work, with arguments of every kind."""
    assert (await bot.get_me()).username == "fakebot"
    message = await bot.send_message(7, "Grüße 👋", disable_notification=True)
    assert message.text == "Grüße 👋"
    assert telegram.sent[0].body["disable_notification"] is True


async def test_files(bot: Bot, telegram: FakeTelegram) -> None:
    """Files are sent as a form with parts, their names cannot break it, and what goes with them arrives too."""
    content = bytes(range(256)) * 100
    await bot.send_document(7, io.BytesIO(content), caption="Grüße", filename='a"\r\nX: y.pdf')
    (arguments,) = telegram.arguments["sendDocument"]
    assert arguments["chat_id"] == "7"
    assert arguments["caption"] == "Grüße"
    assert content in arguments.values()


async def test_downloads(bot: Bot, telegram: FakeTelegram) -> None:
    """A file is fetched from the same server."""
    data = await bot.request.retrieve(f"{telegram.url}/bot{TOKEN}/getMe")
    assert b'"fakebot"' in data


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (Fault(status=400, description="Bad Request: x"), BadRequest),
        (Fault(status=401, description="Unauthorized"), InvalidToken),
        (Fault(status=403, description="Forbidden: x"), Forbidden),
        (Fault(status=409, description="Conflict: x"), Conflict),
        (Fault(status=429, description="Too Many", retry_after=9), RetryAfter),
        (Fault(status=400, description="moved", moved_to=-1001), ChatMigrated),
        (Fault(status=502, raw="<html>/bot42:FAKE/getMe</html>"), NetworkError),
        (Fault(raw="<html>/bot42:FAKE/getMe</html>"), TelegramError),
        (Fault(cut=True), NetworkError),
        (Fault(lost=True), NetworkError),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else "",
)
async def test_trouble(
    bot: Bot,
    telegram: FakeTelegram,
    fault: Fault,
    error: type[TelegramError],
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Trouble is what python-telegram-bot calls it, and neither error nor log shows the token."""
    telegram.fail("getMe", fault)
    with caplog.at_level(logging.DEBUG), pytest.raises(error) as caught:
        await bot.get_me()
    shown: BaseException | None = caught.value
    while shown is not None:
        assert "FAKE" not in repr(shown)
        shown = shown.__cause__
    assert "FAKE" not in caplog.text


async def test_late(bot: Bot, telegram: FakeTelegram) -> None:
    """A call that takes too long ends in python-telegram-bot's own way."""
    telegram.fail("getMe", Fault(hang=True))
    with pytest.raises(TimedOut):
        await bot.get_me(read_timeout=0.05)


async def test_introducing(bot: Bot, telegram: FakeTelegram) -> None:
    """Commands and texts are set for each language Telegram can tell apart, and for everybody else."""
    await introduce(bot, PROFILE)
    commands = {call.get("language_code"): call["commands"] for call in telegram.arguments["setMyCommands"]}
    english = [{"command": "start", "description": "Begin"}, {"command": "menu", "description": "Menu"}]
    assert commands.keys() == {"en", "ar", None}
    assert commands["en"] == commands[None] == english
    assert all(call["scope"] == {"type": "all_private_chats"} for call in telegram.arguments["setMyCommands"])
    about = {
        call.get("language_code"): call["short_description"]
        for call in telegram.arguments["setMyShortDescription"]
    }
    assert about == {"en": "About", "ar": "نبذة", None: "About"}
    texts = {
        call.get("language_code"): call["description"] for call in telegram.arguments["setMyDescription"]
    }
    assert texts == {"en": "What I can do", "ar": "ما أستطيع", None: "What I can do"}


async def test_what_is_shown_is_not_set_again(bot: Bot, telegram: FakeTelegram) -> None:
    """A restart asks what is shown and sets nothing; a changed text is set alone."""
    await introduce(bot, PROFILE)
    telegram.calls.clear()
    await introduce(bot, PROFILE)
    assert not [method for method in telegram.calls if method.startswith("set")]
    changed = Profile(PROFILE.commands, {"en": "About", "ar": "جديد"}, PROFILE.description)
    await introduce(bot, changed)
    assert {method: count for method, count in telegram.calls.items() if method.startswith("set")} == {
        "setMyShortDescription": 1
    }


@pytest.mark.parametrize(
    "fault",
    [
        Fault(status=429, retry_after=9000),
        Fault(cut=True),
        Fault(raw='{"ok":true,"result":true}'),
        Fault(raw="?"),
    ],
    ids=["throttled", "cut", "foreign shape", "no JSON"],
)
async def test_setup_that_fails_is_passed_over(bot: Bot, telegram: FakeTelegram, fault: Fault) -> None:
    """What cannot be set is logged without its words, and the rest is set."""
    telegram.fail("getMyCommands", fault)
    with capture_logs() as logs:
        await introduce(bot, PROFILE)
    assert [(line["event"], line["problem"]) for line in logs] == [("telegram_setup", "commands")]
    assert telegram.calls["setMyCommands"] == 2
    assert telegram.calls["setMyDescription"] == 3
