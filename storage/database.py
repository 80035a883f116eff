"""The engine: opens SQLite or PostgreSQL, and runs a piece of work as one whole transaction or not at all.

SQLAlchemy owns the connections and compiles the statements; a transaction then talks to the driver itself, because
a group commit runs each statement once for many rows, and SQLAlchemy's share of that would be the largest.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any, TypeAlias, TypeVar

from sqlalchemy.engine import Dialect, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from storage.errors import BadUrl, Locked, LostRace, Unavailable
from storage.migrations import migrate
from storage.statements import Query
from storage.wires import Kind, Row, Wire

T = TypeVar("T")
Work: TypeAlias = Callable[[Wire], Awaitable[T]]

RACES = 10
"""How often a transaction runs again after a lost race. The winner's rows are there the next time."""
START_WAITS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2)
"""Seconds between attempts to open an SQLite file that another process is making."""


class Database:
    """One engine and its connections: a single one on SQLite, which has a single writer anyhow."""

    def __init__(self, kind: Kind) -> None:
        self._kind = kind
        self._engine = kind.engine
        self._free = asyncio.Semaphore(kind.connections)
        self._held: tuple[AsyncConnection, Wire] | None = None
        self._closed = False

    @classmethod
    async def open(cls, url: str) -> Database:
        """Open the database and bring its schema up to date; raise `BadUrl`, `Newer`, `Unavailable`."""
        database = cls(_kind(url))
        try:
            await unbroken(database._start())
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

    async def _start(self) -> None:
        """Migrate. SQLite does not wait by itself where two processes make the same file, so this does."""
        for wait in START_WAITS:
            with suppress(Locked):
                return await self._migrate()
            await asyncio.sleep(wait)
        return await self._migrate()

    async def _migrate(self) -> None:
        try:
            async with self._engine.begin() as connection:
                await connection.run_sync(migrate)
        except (DBAPIError, OSError, TimeoutError) as error:
            raise self._kind.outage(error) or error from error

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
        for spare in range(self._kind.connections, -1, -1):
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
            raise self._kind.outage(error) or error from error
        return connection, self._kind.wire(driver)

    async def _give_back(self, connection: AsyncConnection, wire: Wire) -> None:
        """Keep SQLite's connection, return one of PostgreSQL to the pool, and throw away a broken one."""
        if self._kind.kept and wire.usable:
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
        for _ in range(self._kind.connections):
            await self._free.acquire()
        try:
            if self._held is not None:
                (connection, _), self._held = self._held, None
                await connection.close()
            await self._engine.dispose()
        finally:
            for _ in range(self._kind.connections):
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


def _kind(url: str) -> Kind:
    """Read the address of a database, in any of the spellings in use, and import what it needs."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise BadUrl("expected sqlite:///path/to/file or postgresql://user@host/name") from None
    match parsed.get_backend_name():
        case "sqlite":
            from storage import sqlite

            return sqlite.kind(parsed)
        case "postgresql" | "postgres":
            from storage import postgres

            return postgres.kind(parsed)
        case other:
            raise BadUrl(f"databases of the kind {other} are not supported: use sqlite or postgresql")
