"""The engine: opens SQLite or PostgreSQL, and runs a piece of work as one whole transaction or not at all.

SQLAlchemy owns the connections and compiles the statements; a transaction then talks to the driver itself, because
a group commit runs each statement once for many rows, and SQLAlchemy's share of that would be the largest.
"""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import event
from sqlalchemy.engine import URL, Dialect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from storage.errors import BadUrl, LostRace, Unavailable
from storage.migrations import migrate
from storage.statements import Query
from storage.wires import PostgresWire, Row, SqliteWire, Wire, postgres_trouble, sqlite_trouble

T = TypeVar("T")
Work: TypeAlias = Callable[[Wire], Awaitable[T]]

RACES = 10
"""How often a transaction runs again after a lost race. The winner's rows are there the next time."""
BUSY_SECONDS = 5
"""How long a transaction waits for one of another process."""
POSTGRES_CONNECTIONS = 8
POSTGRES_SECONDS = 10
"""How long one statement may take, and connecting."""

_PRAGMAS = {
    "busy_timeout": BUSY_SECONDS * 1000,
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
}


class Database:
    """One engine and its connections: a single one on SQLite, which has a single writer anyhow."""

    def __init__(self, engine: AsyncEngine) -> None:
        self._engine = engine
        self._sqlite = engine.dialect.name == "sqlite"
        self._connections = 1 if self._sqlite else POSTGRES_CONNECTIONS
        self._free = asyncio.Semaphore(self._connections)
        self._held: tuple[AsyncConnection, Wire] | None = None
        self._closed = False

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open the database and bring its schema up to date; raise `BadUrl`, `Newer`, `Unavailable`."""
        database = cls(_engine(_normal(url)))
        try:
            await unbroken(database._migrate())
        except BaseException:
            await database.close()
            raise
        return database

    @property
    def dialect(self) -> Dialect:
        """The engine's dialect, to compile statements for."""
        return self._engine.dialect

    async def transaction(self, work: Work[T], *, write: bool = True) -> T:
        """Run work and commit it. Once begun it ends, also when the caller is cancelled: that goes on after it.

        Whatever `work` raises goes on to the caller, and nothing is stored. Raise `LostRace`, `Uncertain` and
        `Unavailable` for the database's own troubles.
        """
        async with self._free:
            return await unbroken(self._transaction(work, write=write))

    async def repeat(self, work: Work[T]) -> T:
        """Run work like `transaction`, again after each lost race."""
        for _ in range(RACES):
            with suppress(LostRace):
                return await self.transaction(work)
        raise Unavailable("other instances keep writing the same rows")

    async def read(self, query: Query, *values: object) -> Sequence[Row]:
        """Return the rows of one statement that only reads."""
        return await self.transaction(lambda wire: wire.rows(query, *values), write=False)

    async def truncate(self) -> bool:
        """Empty the write-ahead log, so that what was deleted stands in no file any more; False if a reader is busy.

        PostgreSQL's own log ages on its server: there, what is sealed is all that protects.
        """
        async with self._free:
            return await unbroken(self._truncate())

    async def close(self) -> None:
        """Wait for running transactions, then close every connection. Twice does no harm."""
        self._closed = True
        await unbroken(self._close())

    async def _migrate(self) -> None:
        try:
            async with self._engine.begin() as connection:
                await connection.run_sync(migrate)
        except (DBAPIError, OSError, TimeoutError) as error:
            raise _outage(error) from error

    async def _transaction(self, work: Work[T], *, write: bool) -> T:
        connection, wire = await self._begin(write=write)
        try:
            result = await work(wire)
            await wire.commit()
        except BaseException:
            with suppress(Unavailable):
                await wire.rollback()
            raise
        finally:
            await self._give_back(connection, wire)
        return result

    async def _begin(self, *, write: bool) -> tuple[AsyncConnection, Wire]:
        """Begin on a connection that answers: those kept from before a restart of the server do not."""
        for spare in range(self._connections, -1, -1):
            connection, wire = await self._connect()
            try:
                await wire.begin(write=write)
            except BaseException as error:
                with suppress(Unavailable):
                    await wire.rollback()
                stale = isinstance(error, Unavailable) and not wire.usable
                await self._give_back(connection, wire)
                if not (stale and spare):
                    raise
            else:
                return connection, wire
        raise AssertionError("the last attempt returns or raises")

    async def _connect(self) -> tuple[AsyncConnection, Wire]:
        while True:
            if self._closed:
                raise Unavailable("the store is closed")
            connection, wire = self._held or await self._new_connection()
            if wire.usable:
                return connection, wire
            await self._give_back(connection, wire)

    async def _new_connection(self) -> tuple[AsyncConnection, Wire]:
        try:
            connection = await self._engine.connect()
            driver: Any = (await connection.get_raw_connection()).driver_connection
        except (DBAPIError, OSError, TimeoutError) as error:
            raise _outage(error) from error
        return connection, SqliteWire(driver) if self._sqlite else PostgresWire(driver)

    async def _give_back(self, connection: AsyncConnection, wire: Wire) -> None:
        """Keep SQLite's connection, return one of PostgreSQL to the pool, and throw away a broken one."""
        if self._sqlite and wire.usable:
            self._held = connection, wire
            return
        self._held = None
        if not wire.usable:
            await connection.invalidate()
        await connection.close()

    async def _truncate(self) -> bool:
        connection, wire = await self._connect()
        try:
            return await wire.checkpoint()
        finally:
            await self._give_back(connection, wire)

    async def _close(self) -> None:
        for _ in range(self._connections):
            await self._free.acquire()
        try:
            if self._held is not None:
                (connection, _), self._held = self._held, None
                await connection.close()
            await self._engine.dispose()
        finally:
            for _ in range(self._connections):
                self._free.release()


async def unbroken(work: Coroutine[Any, Any, T]) -> T:
    """Run work to its end even if the caller is cancelled meanwhile; then let the cancellation go on.

    A cancelled await does not stop what a driver does: it would run on beside the next transaction.
    """
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None:
        if not task.cancelled():
            task.exception()
        raise cancelled
    return task.result()


def _normal(url: str) -> URL:
    """Read the address of a database, in any of the spellings in use."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise BadUrl("expected sqlite:///path/to/file or postgresql://user@host/name") from None
    kind = parsed.get_backend_name()
    if kind == "sqlite":
        if parsed.database in (None, "", ":memory:"):
            raise BadUrl("an SQLite database needs the path of a file: sqlite:///path/to/file")
        return parsed.set(drivername="sqlite+aiosqlite")
    if kind not in ("postgresql", "postgres"):
        raise BadUrl(f"databases of the kind {kind} are not supported: use sqlite or postgresql")
    ssl = parsed.query.get("sslmode")
    without = parsed.difference_update_query(["sslmode"])
    return without.set(drivername="postgresql+asyncpg").update_query_dict({"ssl": ssl} if ssl else {})


def _engine(url: URL) -> AsyncEngine:
    return _sqlite_engine(url) if url.get_backend_name() == "sqlite" else _postgres_engine(url)


def _sqlite_engine(url: URL) -> AsyncEngine:
    _prepare_file(Path(str(url.database)))
    engine = create_async_engine(url, connect_args={"isolation_level": None}, pool_size=1, max_overflow=0)

    @event.listens_for(engine.sync_engine, "connect")
    def set_pragmas(connection: Any, _: object) -> None:
        cursor = connection.cursor()
        for name, value in _PRAGMAS.items():
            cursor.execute(f"PRAGMA {name} = {value}")
            cursor.execute(f"PRAGMA {name}")
            found = cursor.fetchone()[0]
            if found != value:
                raise Unavailable(f"SQLite refuses {name} = {value} for this file (it stays {found})")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _postgres_engine(url: URL) -> AsyncEngine:
    settings = {
        "application_name": "lotse",
        "jit": "off",
        "lock_timeout": str(BUSY_SECONDS * 1000),
        "idle_in_transaction_session_timeout": str(3 * POSTGRES_SECONDS * 1000),
    }
    limits = {"timeout": POSTGRES_SECONDS, "command_timeout": POSTGRES_SECONDS}
    return create_async_engine(
        url,
        connect_args={"server_settings": settings, **limits},
        pool_size=POSTGRES_CONNECTIONS,
        max_overflow=0,
    )


def _prepare_file(path: Path) -> None:
    """Make the file before SQLite does, readable for its owner alone; SQLite gives its other files the same rights."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise Unavailable(f"the database file cannot be opened: {error.strerror}") from error


def _outage(error: BaseException) -> BaseException:
    """Return `Unavailable` for what connecting raised, or the error itself where it is a mistake of ours."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    origin = cause.__cause__ or cause
    if any(sqlite_trouble(each) or postgres_trouble(each) for each in (error, cause, origin)):
        return Unavailable(type(origin).__name__)
    return error
