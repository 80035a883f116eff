"""The little bot, served on loopback."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from bot.channels.web import Limits
from tests.web.conversation import Conversation, application
from tests.web.serving import serving

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
