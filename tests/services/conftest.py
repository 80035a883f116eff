"""A store on a file of its own, that can be told to fail."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import structlog

from storage import Keys
from storage.database import Database
from tests.services.living import FlakyStore
from tests.storage.arrivals import Clock


@pytest.fixture(scope="session", autouse=True)
def _plain_tracebacks() -> None:
    """Write tracebacks without the values of variables: among them is all of the content, which takes seconds."""
    renderer = structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    structlog.configure(processors=[structlog.processors.add_log_level, renderer])


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the schema and no row."""
    path = tmp_path_factory.mktemp("migrated") / "lotse.db"

    async def make() -> None:
        await (await Database.open(f"sqlite:///{path}")).close()

    asyncio.run(make())
    return path


@pytest.fixture
def url(tmp_path: Path, migrated: Path) -> str:
    """The address of an SQLite database with the schema and no row."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return f"sqlite:///{shutil.copy(migrated, folder)}"


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves."""
    return Clock()


@pytest.fixture
def keys() -> Keys:
    """The instance's keys."""
    return Keys.generate()


@pytest_asyncio.fixture
async def store(url: str, keys: Keys, clock: Clock) -> AsyncIterator[FlakyStore]:
    """An open store, whose counters begin without noise."""
    opened = await FlakyStore.open(url, keys, clock, lambda: 0)
    assert isinstance(opened, FlakyStore)
    yield opened
    await opened.close()
