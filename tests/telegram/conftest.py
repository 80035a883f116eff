"""What the tests of the Telegram channel share: the fake server, a bot's API on it, somebody who takes events."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.channels.http import Client
from bot.channels.telegram.api import Api, Me
from bot.channels.telegram.translate import Translator
from flows.events import Event, Incoming
from tests.telegram.fake_api import NAME, TOKEN, FakeTelegram

PAYLOADS = Path(__file__).parent / "payloads"
NOW = datetime(2026, 1, 1, 12, 0, tzinfo=UTC)


class Taker:
    """Takes events in; raises for those in `refused`, and holds all back until `gate` is open."""

    def __init__(self) -> None:
        self.taken: list[Incoming] = []
        self.begun: list[Incoming] = []
        self.refused: Callable[[Incoming], bool] = lambda _: False
        self.gate = asyncio.Event()
        self.gate.set()
        self._happened = asyncio.Event()

    async def take(self, incoming: Incoming) -> None:
        """Take one event."""
        self.begun.append(incoming)
        self._happened.set()
        await self.gate.wait()
        if self.refused(incoming):
            raise OSError("disk full")
        self.taken.append(incoming)
        self._happened.set()

    @property
    def events(self) -> list[Event]:
        """What was taken, in order."""
        return [incoming.event for incoming in self.taken]

    async def until(self, happened: Callable[[], bool]) -> None:
        """Come back when something is the case."""
        async with asyncio.timeout(10):
            while not happened():
                self._happened.clear()
                await self._happened.wait()


async def until(happened: Callable[[], object]) -> None:
    """Come back when something that tells nobody is the case, looked at in each turn of the loop."""
    async with asyncio.timeout(10):
        while not happened():  # noqa: ASYNC110 - there is no event to wait for
            await asyncio.sleep(0)


def payload(name: str) -> bytes:
    """Return a recorded update."""
    return (PAYLOADS / f"{name}.json").read_bytes()


def notice(language: str | None, url: str) -> str:
    """Word the notice to groups."""
    return f"{language}: {url}"


@pytest.fixture
async def telegram() -> AsyncIterator[FakeTelegram]:
    """A fake Bot API server."""
    async with FakeTelegram() as fake:
        yield fake


@pytest.fixture
async def api(telegram: FakeTelegram) -> AsyncIterator[Api]:
    """The bot's calls to the fake server."""
    async with Client(telegram.url) as client:
        yield Api(TOKEN, client)


@pytest.fixture
def translator() -> Translator:
    """A translator that knows who the bot is."""
    made = Translator("42", lambda: NOW, notice)
    made.me = Me(id=42, username=NAME)
    return made


@pytest.fixture
def taker() -> Taker:
    """Somebody who takes events."""
    return Taker()
