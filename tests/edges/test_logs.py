"""A log line holds allow-listed fields only: no text, name, number, chat id or token, at no level, however it fails."""

from __future__ import annotations

import asyncio
import io
import json
import logging
from collections.abc import AsyncIterator, Iterator
from contextlib import redirect_stderr
from pathlib import Path

import pytest
import pytest_asyncio
import structlog

from bot.content import Loaded
from bot.logs import FIELDS, configure
from bot.ports import Rejected
from storage import Keys, Unavailable
from tests.process.running import Running
from tests.process.test_telegram import free_port, settings
from tests.services.living import FlakyStore, Living, living
from tests.storage.arrivals import Clock
from tests.telegram.fake_api import FakeTelegram, Fault

CANARY = "kanarienvogel"
"""Stands in every text, name and error that a test plants."""
CHAT = 987_654_321_012
TOKEN = f"424242:AA{CANARY}"


@pytest.fixture(params=["readable", "json"])
def log(request: pytest.FixtureRequest) -> Iterator[io.StringIO]:
    """All logs at debug, in both forms; as they were before, afterwards."""
    before, root = structlog.get_config(), logging.getLogger()
    handlers, level = root.handlers[:], root.level
    written = io.StringIO()
    with redirect_stderr(written):
        configure("debug", readable=request.param == "readable")
        structlog.configure(cache_logger_on_first_use=False)
        yield written
    structlog.configure(**before)
    logging.raiseExceptions = True
    root.handlers[:] = handlers
    root.setLevel(level)


def lines(log: io.StringIO) -> list[str]:
    """Return the lines written since the last time, and make sure that no canary is in them."""
    found = log.getvalue()
    assert CANARY not in found.casefold()
    assert str(CHAT) not in found
    return found.splitlines()


def test_only_known_fields(log: io.StringIO) -> None:
    """A field that is not on the list is dropped, whoever logs it."""
    structlog.get_logger().info("turn", text=CANARY, chat=CHAT, kind="said", name=CANARY)
    [line] = lines(log)
    assert "said" in line
    assert "text" not in line
    assert "name" not in line


def test_exceptions(log: io.StringIO) -> None:
    """Of an exception, also of one in a group, the class and the place are kept: its message may quote a person."""
    for error in (ValueError(CANARY), ExceptionGroup(CANARY, [ExceptionGroup(CANARY, [ValueError(CANARY)])])):
        try:
            try:
                raise KeyError(CANARY)
            except KeyError:
                raise error from None
        except Exception as caught:
            structlog.get_logger().exception("planted")
            structlog.get_logger().error("planted", exc_info=caught)
            structlog.get_logger().error("planted", exc_info=(type(caught), caught, caught.__traceback__))
    found = lines(log)
    assert len(found) == 6
    assert all("ValueError" in line for line in found)
    assert all("test_exceptions" in line for line in (found[0], found[1], found[2]))


def test_libraries(log: io.StringIO, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of what a library warns of, the place is kept: neither message, arguments, extra nor exception.

    A logger that lets more through, as the one of python-telegram-bot is set to, changes nothing.
    """
    monkeypatch.setattr(logging.getLogger("telegram"), "level", logging.INFO)
    for name in (
        "uvicorn.error",
        "websockets.server",
        "aiosqlite",
        "sqlalchemy.engine",
        "asyncio",
        "telegram",
    ):
        library = logging.getLogger(name)
        library.warning("somebody wrote %s", CANARY, extra={"text": CANARY, "event": CANARY})
        try:
            raise ValueError(CANARY)
        except ValueError:
            library.exception(CANARY, stack_info=True)
        library.info(CANARY)
        library.debug(CANARY)
    found = lines(log)
    assert len(found) == 12
    assert all("library" in line for line in found)
    assert "uvicorn.error:" in found[0]
    assert "ValueError" in found[1]


@pytest.mark.parametrize("log", ["json"], indirect=True)
def test_json_lines(log: io.StringIO) -> None:
    """In production each line is one JSON object whose fields are all on the list."""
    structlog.get_logger().info("turn", outcome="line\nbreak", ms=1.5)
    [line] = lines(log)
    assert set(json.loads(line)) <= FIELDS
    assert json.loads(line)["level"] == "info"


def test_a_log_that_cannot_be_written(log: io.StringIO) -> None:
    """When writing a line of a library fails, Python's logging does not print what the line was made of."""

    class Unprintable:
        def __str__(self) -> str:
            raise ValueError(CANARY)

    logging.getLogger("library").warning("%s %s", CANARY, Unprintable())
    assert lines(log) == []


@pytest_asyncio.fixture
async def bot(tmp_path: Path, loaded: Loaded, log: io.StringIO) -> AsyncIterator[Living]:
    """A bot whose logs are read."""
    store = await FlakyStore.open(f"sqlite:///{tmp_path}/lotse.db", Keys.generate(), Clock())
    assert isinstance(store, FlakyStore)
    async with living(store, loaded, Clock()) as living_bot:
        living_bot.matcher.release.set()
        yield living_bot
    await store.close()


async def test_whatever_fails(bot: Living, log: io.StringIO) -> None:
    """The engine, the matcher, the storage and the channel fail, each with a text in hand: no line holds it."""
    chat = str(CHAT)
    bot.channel.errors[chat].extend([ValueError(CANARY), Rejected(CANARY)])
    bot.store.faults.append("before")
    outcomes = await bot.takes((chat, f"/start {CANARY}"))
    assert [type(outcome) for outcome in outcomes] == [Unavailable]
    for text in (f"/start {CANARY}", "1", "raise", CANARY, f"/{CANARY}", "/menu"):
        await bot.take(chat, text)
    assert await bot.quiet()
    found = "\n".join(lines(log))
    for event in ("commit failed", "event quarantined", "matching failed", "message not sendable", "turn"):
        assert event in found
    assert "Runaway" in found


@pytest.mark.parametrize("environment", [pytest.param("local", marks=pytest.mark.slow), "production"])
async def test_a_whole_run(environment: str, tmp_path: Path) -> None:
    """A whole process at debug, in which Telegram misbehaves while somebody writes, logs and prints no canary."""
    port = free_port()
    async with FakeTelegram(token=TOKEN) as telegram:
        given = {
            **settings(telegram, "polling", port),
            "LOTSE_ENVIRONMENT": environment,
            "LOTSE_LOG_LEVEL": "debug",
            "LOTSE_KEY": f"{Keys.generate()}",
            "LOTSE_OPERATOR_NAME": CANARY,
            "LOTSE_OPERATOR_CONTACT": CANARY,
            "PYTHONASYNCIODEBUG": "1",
        }
        async with Running(tmp_path, port, **given) as bot:
            for fault in (
                Fault(chat=CHAT, status=400, description=f"Bad Request: {CANARY} {CHAT}"),
                Fault(chat=CHAT, status=500, description=CANARY),
                Fault(chat=CHAT, raw=f"{CANARY} {TOKEN}", status=502),
                Fault(chat=CHAT, raw=f'{{"ok":true,"result":"{CANARY}"}}'),
            ):
                telegram.fail("sendMessage", fault)
            telegram.fail("getUpdates", Fault(raw=f'{{"ok":true,"result":[{{"update_id":{CANARY}'))
            for text in (
                f"/start {CANARY}",
                CANARY,
                f"/{CANARY}",
                "/privacy",
                f"what does {CANARY} cost",
                "/menu",
            ):
                telegram.say(CHAT, text)
            telegram.update_bytes(f'{{"update_id":{telegram._next},"message":{{"text":"{CANARY}'.encode())
            await web(bot.url)
            telegram.say(CHAT + 1, "/help")
            await telegram.wait(lambda: any(message.chat == CHAT + 1 for message in telegram.sent), 30)
            assert await bot.stop() == 0
            log = bot.log.casefold()
    assert "turn" in log
    for canary in (CANARY, str(CHAT), TOKEN.casefold(), "robin"):
        assert canary not in log


async def web(url: str) -> None:
    """Send canaries to the web server: in paths, in headers, and in frames that are none."""
    host, port = url.removeprefix("http://").split(":")
    upgrade = "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: QQ==\r\n"
    for request in (
        f"GET /{CANARY}?{CANARY}={CHAT} HTTP/1.1\r\nHost: {host}:{port}\r\nX: {CANARY}\r\nConnection: close\r\n\r\n",
        f"GET /ws?{CANARY} HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: http://{CANARY}\r\n{upgrade}\r\n",
        f"{CANARY} {CHAT}\r\n\r\n",
    ):
        reader, writer = await asyncio.open_connection(host, int(port))
        writer.write(request.encode())
        async with asyncio.timeout(10):
            assert await reader.readline()
        writer.close()
        await writer.wait_closed()
