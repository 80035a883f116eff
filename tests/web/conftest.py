"""The little bot, served on loopback, and people who visit it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext

from bot.channels.web import Limits
from tests.web.browser import Person, chromium
from tests.web.conversation import Conversation, application
from tests.web.serving import Process, serving

Meet = Callable[..., Awaitable[Person]]

LIMITS = Limits(
    rate=400, burst=30, mistakes=5, greeting=0.3, silence=0.2, idle=0.8, pages=40, pages_per_chat=3
)


@dataclass
class Served:
    """A running bot: its port, and its conversation to look into."""

    port: int
    bot: Conversation


@asynccontextmanager
async def _served(file: Path) -> AsyncIterator[Served]:
    conversation = Conversation(file)
    async with serving(application(conversation, LIMITS)) as port, asyncio.TaskGroup() as group:
        delivering = group.create_task(conversation.deliver())
        yield Served(port, conversation)
        delivering.cancel()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def served(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Served]:
    """The little bot for all tests of a module, with limits small enough to reach."""
    async with _served(tmp_path_factory.mktemp("web") / "bot.db") as bot:
        yield bot


@pytest_asyncio.fixture(loop_scope="module")
async def fresh(tmp_path: Path) -> AsyncIterator[Served]:
    """The little bot for one test alone."""
    async with _served(tmp_path / "bot.db") as bot:
        yield bot


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    """One browser for all tests."""
    async with chromium() as browser:
        yield browser


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def bot(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Process]:
    """The little bot in a process of its own."""
    process = Process(tmp_path_factory.mktemp("browser") / "bot.db")
    await process.start()
    yield process
    await process.kill()


@pytest_asyncio.fixture(loop_scope="session")
async def meet(browser: Browser, bot: Process) -> AsyncIterator[Meet]:
    """Meet people, each with a browser profile of her own; nobody may see a script error or a broken rule."""
    contexts: list[BrowserContext] = []
    people: list[Person] = []

    async def arrive(query: str = "?lang=de", *, friend: Person | None = None, **options: Any) -> Person:
        still = {"reduced_motion": "reduce", **options}  # or each click waits for the scrolling to end
        context = friend.page.context if friend else await browser.new_context(**still)
        contexts.append(context)
        person = Person(await context.new_page())
        people.append(person)
        await person.open(f"{bot.origin}/{query}")
        return person

    yield arrive
    for person in people:
        assert person.troubles == []
    for context in contexts:
        await context.close()
