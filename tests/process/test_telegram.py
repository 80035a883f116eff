"""The real bot process against a Bot API over HTTP: the same conversation by polling and by webhook, also killed."""

from __future__ import annotations

import socket
from collections.abc import Mapping
from functools import partial
from pathlib import Path

import pytest

from bot.content import Loaded
from bot.ports import Capabilities
from bot.services.replies import Replies
from flows.effects import Reply
from tests.flows.talk import Talk
from tests.process.running import Running
from tests.telegram.fake_api import FakeTelegram

CONVERSATION = (
    "/start",
    "en",
    "1",
    "recognition",
    "other",
    "nurse",
    "1",
    "abroad",
    "1",
    "beginner",
    "no",
    "/menu",
)
AROUND = (
    "recognition",
    "eu",
    "electrician",
    "1",
    "vocational",
    "germany",
    "complete",
    "advanced",
    "/menu",
    "help",
)
CAPABILITIES = Capabilities(text=4096, label=64, payload=64, buttons=100)


@pytest.fixture(params=["polling", "webhook"])
def mode(request: pytest.FixtureRequest) -> str:
    """How updates come in."""
    return str(request.param)


def settings(telegram: FakeTelegram, mode: str, port: int) -> Mapping[str, str]:
    """Return what the process needs to reach the Bot API, and to be reached by it."""
    return {
        "LOTSE_TELEGRAM_TOKEN": telegram.token,
        "LOTSE_TELEGRAM_API_URL": telegram.url,
        "LOTSE_TELEGRAM_MODE": mode,
        "LOTSE_TELEGRAM_SECRET": "a-secret-of-the-test",
        "LOTSE_PUBLIC_URL": f"http://127.0.0.1:{port}",
    }


def free_port() -> int:
    """Return a port that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


def answers(loaded: Loaded, said: tuple[str, ...]) -> list[list[str]]:
    """Return the texts that each line of a conversation must be answered with, from the engine alone."""
    talk = Talk(loaded.content, loaded.matcher(None), hint="en")
    replies = Replies(loaded.content, loaded.catalogue)
    expected = []
    for text in said:
        talk.says(text)
        assert talk.session
        rendered = [
            replies.render(e, talk.session, CAPABILITIES) for e in talk.effects if isinstance(e, Reply)
        ]
        expected.append([message.text for messages in rendered for message in messages])
    return expected


async def test_a_whole_conversation(mode: str, tmp_path: Path, loaded: Loaded) -> None:
    """From /start to the road map every line is answered as the engine says, and a stop is clean."""
    port = free_port()
    async with FakeTelegram() as telegram, Running(tmp_path, port, **settings(telegram, mode, port)) as bot:
        count = 0
        for text, expected in zip(CONVERSATION, answers(loaded, CONVERSATION), strict=True):
            telegram.say(1, text)
            count += len(expected)
            sent = await telegram.wait_sent(count)
            assert [message.text for message in sent[count - len(expected) : count]] == expected, text
        assert await bot.stop() == 0, bot.log
        assert len(telegram.sent) == count


async def test_buttons(mode: str, tmp_path: Path) -> None:
    """A pressed button leads on, pressed again it does nothing."""
    port = free_port()
    async with FakeTelegram() as telegram, Running(tmp_path, port, **settings(telegram, mode, port)):
        telegram.say(1, "/start", "tr")
        [asked] = await telegram.wait_sent(1)
        keyboard = asked.body["reply_markup"]["inline_keyboard"]
        assert keyboard[0][0]["text"] == "Türkçe"
        telegram.press(1, keyboard[0][0]["callback_data"], "tr")
        await telegram.wait_sent(2)
        telegram.press(1, keyboard[0][0]["callback_data"], "tr")
        telegram.say(1, "menü", "tr")
        assert "Lotse" in (await telegram.wait_sent(3))[1].text
        assert len(telegram.sent) == 3


async def test_killed_in_the_middle(mode: str, tmp_path: Path, loaded: Loaded) -> None:
    """Killed three times within 2,000 updates: no answer is lost, at most one comes twice per kill and chat."""
    port, chats, kills = free_port(), 50, 3
    said = (*CONVERSATION, *AROUND, *AROUND, *AROUND[:8])
    expected = [text for texts in answers(loaded, said) for text in texts]
    assert len(said) * chats == 2000
    async with FakeTelegram() as telegram:
        async with Running(tmp_path, port, **settings(telegram, mode, port)) as bot:
            for text in said:
                for chat in range(chats):
                    telegram.say(chat + 1, text)
            for kill in range(1, kills + 1):
                await telegram.wait(partial(has_sent, telegram, kill * 500), 60)
                bot.kill()
                await bot.ended()
                await bot.start()
            await telegram.wait(partial(have_all, telegram, expected, chats), 60)
            assert await bot.stop() == 0, bot.log
        for chat in range(1, chats + 1):
            texts = [message.text for message in telegram.sent if message.chat == chat]
            assert progress(texts, expected)[1] <= kills, f"chat {chat}"


def has_sent(telegram: FakeTelegram, count: int) -> bool:
    """Tell whether so many messages were sent."""
    return len(telegram.sent) >= count


def have_all(telegram: FakeTelegram, expected: list[str], chats: int) -> bool:
    """Tell whether every chat got every text."""
    if len(telegram.sent) < len(expected) * chats:
        return False
    said = {chat: [m.text for m in telegram.sent if m.chat == chat] for chat in range(1, chats + 1)}
    return all(progress(texts, expected)[0] == len(expected) for texts in said.values())


def progress(texts: list[str], expected: list[str]) -> tuple[int, int]:
    """Return how many of the expected texts came in order, and how often the last one came again."""
    position = copies = 0
    for text in texts:
        if position < len(expected) and text == expected[position]:
            position += 1
        elif position and text == expected[position - 1]:
            copies += 1
        else:
            pytest.fail(f"not expected after {position} messages: {text[:60]!r}")
    return position, copies
