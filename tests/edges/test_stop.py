"""A stop is quick and clean whatever hangs, and loses nothing (scenario 20 of the faults)."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from bot.content import Loaded
from tests.edges.commands import lotse
from tests.process.running import Running
from tests.process.test_telegram import answers, free_port, settings
from tests.telegram.fake_api import FakeTelegram, Fault

STUCK = 1


@pytest.mark.parametrize("mode", ["polling", pytest.param("webhook", marks=pytest.mark.slow)])
async def test_stopped_with_messages_waiting(mode: str, tmp_path: Path, loaded: Loaded) -> None:
    """With 100 messages queued and one send that hangs it ends within 5 seconds with 0; later all arrive."""
    port = free_port()
    expected = [text for texts in answers(loaded, ("/help",) * 100) for text in texts]
    async with FakeTelegram() as telegram, Running(tmp_path, port, **settings(telegram, mode, port)) as bot:
        telegram.fail("sendMessage", Fault(hang=True, chat=STUCK))
        for _ in range(100):
            telegram.say(STUCK, "/help")
        telegram.say(2, "/start")
        await telegram.wait(lambda: len(telegram.confirmed) + bool(mode == "polling") >= 100)
        await telegram.wait_sent(1)
        began = time.monotonic()
        assert await bot.stop() == 0, bot.log
        seconds = time.monotonic() - began
        assert seconds < 5
        assert "Traceback" not in bot.log
        assert [message.chat for message in telegram.sent] == [2]
        await bot.start()
        sent = await telegram.wait_sent(1 + len(expected))
        assert [message.text for message in sent if message.chat == STUCK] == expected
        assert await bot.stop() == 0
        print(f"{mode}: stopped after {seconds:.2f} s")  # noqa: T201 - a figure of the report


async def test_stopped_at_once_when_nothing_waits(tmp_path: Path) -> None:
    """A bot that has nothing to do ends within a second, asked by a terminal or by a container; it was healthy."""
    async with Running(tmp_path) as bot:
        healthy = await lotse("health", "--url", f"{bot.url}/health", home=tmp_path)
        assert (healthy.code, healthy.err) == (0, "")
        assert '"ok":true' in healthy.out.replace(" ", "")
        began = time.monotonic()
        assert await bot.stop() == 0
        assert time.monotonic() - began < 2
        assert "Traceback" not in bot.log
