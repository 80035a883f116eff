"""The stage of a story over real wires: a Bot API, the bot as a process that can be killed, and people."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.content import Loaded
from tests.process.noon import until_noon
from tests.process.parties import OnTelegram, OnWeb, Party, readable
from tests.process.running import Running
from tests.process.test_telegram import free_port
from tests.telegram.fake_api import NAME, FakeTelegram
from tests.telegram.fake_http import Reply, Request

FIRST_CHAT = 7_311_000_001
MOMENT, MOMENTS = 0.004, 8
"""Seconds; so many of them after somebody did something the bot is killed at most."""


class Overheard(FakeTelegram):
    """A Bot API that keeps every request as it came: path and body."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[tuple[str, bytes]] = []

    def _serve(self, request: Request) -> Reply | Awaitable[Reply]:
        self.requests.append((request.path, request.body))
        return super()._serve(request)


@dataclass
class Stage:
    """`async with on_stage(folder, loaded) as stage`. At the steps `kills` the bot is killed and started again."""

    loaded: Loaded
    port: int
    telegram: Overheard
    bot: Running
    group: asyncio.TaskGroup
    kills: Collection[int] = ()
    amid: bool = False
    """Killed while the answers to the step are on their way, not after they came."""
    killed: int = 0
    steps: list[str] = field(default_factory=list)
    people: dict[str, Party] = field(default_factory=dict)
    ahead: float = 0.0
    """Seconds that the bot's clock is ahead."""
    pages: dict[str, asyncio.Task[None]] = field(default_factory=dict)

    def on_telegram(self, name: str, language: str) -> OnTelegram:
        """Let somebody come who has a chat with the bot on Telegram."""
        person = OnTelegram(self.telegram, name, language, FIRST_CHAT + len(self.people), self.ahead)
        self.people[name] = person
        return person

    def on_web(self, name: str, language: str, agent: str = "test") -> OnWeb:
        """Let somebody come who has a page open."""
        person = OnWeb(self.port, name, language, agent)
        self.people[name] = person
        self.open(person)
        return person

    def open(self, person: OnWeb) -> None:
        """Open somebody's page, once more if she closed it."""
        self.pages[person.name] = self.group.create_task(person.run(), name=person.name)

    async def close(self, person: OnWeb) -> None:
        """Close her page, and wait until the bot knows."""
        self.pages[person.name].cancel()
        await asyncio.wait([self.pages.pop(person.name)])
        await asyncio.sleep(MOMENT * MOMENTS)

    async def link(self, role: str = "coordinator") -> str:
        """Return the payload of an invitation, as the operator prints it."""
        printed = await self.bot.lotse("invite", "--role", role)
        found = re.search(r"[?&]start=(\S+)", printed)
        assert found, printed
        return found[1]

    def text(self, person: Party, message: str, **values: str) -> str:
        """Return a text in somebody's language as it can be read."""
        return readable(self.loaded.catalogue.format(person.language, message, values).text)

    async def acted(self) -> None:
        """Somebody did something: the answers are on their way."""
        number = len(self.steps)
        if self.amid and number in self.kills:
            await asyncio.sleep(number % MOMENTS * MOMENT)
            await self.kill()

    async def step(self, name: str) -> None:
        """One step of the story is done."""
        number = len(self.steps)
        self.steps.append(name)
        if not self.amid and number in self.kills:
            await self.kill()

    async def kill(self) -> None:
        """Kill the bot and start it again; pages come back by themselves."""
        self.killed += 1
        self.bot.kill()
        await self.bot.ended()
        await self.bot.start()

    async def calm(self) -> None:
        """Wait until nothing more comes: nothing is to be had from the Bot API, and nothing came for a while."""
        quiet, before = 0, -1
        while quiet < 4:
            await asyncio.sleep(0.1)
            now = sum(len(person.seen) for person in self.people.values()) + len(self.telegram.updates) * 1000
            quiet = quiet + 1 if now == before and not self.telegram.updates else 0
            before = now


@asynccontextmanager
async def on_stage(
    folder: Path, loaded: Loaded, kills: Collection[int] = (), *, amid: bool = False, **settings: str
) -> AsyncIterator[Stage]:
    """Start everything; at the end the bot must stop cleanly. In a setting, PORT stands for that of the web chat."""
    port = free_port()
    ahead = until_noon()
    clock = ("-m", "tests.process.noon", str(ahead))
    telegram = Overheard()
    async with telegram:
        known = {
            "LOTSE_TELEGRAM_TOKEN": telegram.token,
            "LOTSE_TELEGRAM_NAME": NAME,
            "LOTSE_TELEGRAM_API_URL": telegram.url,
        }
        known |= {name: value.replace("PORT", str(port)) for name, value in settings.items()}
        async with Running(folder, port, clock, **known) as bot, asyncio.TaskGroup() as group:
            stage = Stage(loaded, port, telegram, bot, group, kills, amid, ahead=ahead)
            yield stage
            assert await bot.stop() == 0, bot.log
            for page in stage.pages.values():
                page.cancel()
