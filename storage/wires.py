"""One connection's driver, for the length of one transaction. Translates the driver's errors, and decides nothing."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol, TypeAlias

import aiosqlite
import asyncpg

from storage.errors import LostRace, Unavailable, Uncertain
from storage.statements import Query

CHECKPOINT_MILLISECONDS = 200
"""How long a checkpoint waits for readers; turns wait for it meanwhile."""

Row: TypeAlias = Sequence[Any]


class Wire(Protocol):
    """What a transaction can do."""

    async def begin(self, *, write: bool) -> None:
        """Begin; with `write`, take SQLite's only write lock at once, so that reading first cannot fail later."""

    async def rows(self, query: Query, *values: object) -> Sequence[Row]:
        """Run a statement and return its rows."""

    async def many(self, query: Query, rows: Sequence[Row]) -> None:
        """Run a statement once for every row of parameters; not at all where there is none."""

    async def commit(self) -> None:
        """Commit."""

    async def rollback(self) -> None:
        """Roll back what was begun, if anything was."""

    async def checkpoint(self) -> bool:
        """Move all of a write-ahead log into the database and empty it; False where a reader is in the way."""

    @property
    def usable(self) -> bool:
        """Whether the connection can be used again."""


class SqliteWire:
    """aiosqlite. Its thread runs calls in the order they were made, also those whose caller was cancelled:
    so a rollback always comes after everything that belongs to the transaction.
    """

    def __init__(self, driver: aiosqlite.Connection) -> None:
        self._driver = driver

    async def begin(self, *, write: bool) -> None:
        with _sqlite_errors():
            await self._driver.execute_fetchall("BEGIN IMMEDIATE" if write else "BEGIN")

    async def rows(self, query: Query, *values: object) -> Sequence[Row]:
        with _sqlite_errors():
            return list(await self._driver.execute_fetchall(query.sql, values))

    async def many(self, query: Query, rows: Sequence[Row]) -> None:
        if rows:
            with _sqlite_errors():
                await self._driver.executemany(query.sql, rows)

    async def commit(self) -> None:
        with _sqlite_errors():
            await self._driver.commit()

    async def rollback(self) -> None:
        with _sqlite_errors():
            await self._driver.rollback()

    async def checkpoint(self) -> bool:
        with _sqlite_errors():
            ((patience,),) = await self._driver.execute_fetchall("PRAGMA busy_timeout")
            await self._driver.execute_fetchall(f"PRAGMA busy_timeout = {CHECKPOINT_MILLISECONDS}")
            try:
                ((blocked, *_),) = await self._driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")
            finally:
                await self._driver.execute_fetchall(f"PRAGMA busy_timeout = {patience}")
        return not blocked

    @property
    def usable(self) -> bool:
        return not self._driver.in_transaction


class PostgresWire:
    """asyncpg. After any trouble its connection is cut: what the server still thinks of it cannot be known."""

    def __init__(self, driver: asyncpg.Connection) -> None:
        self._driver = driver

    async def begin(self, *, write: bool) -> None:
        with self._errors():
            await self._driver.execute(
                "BEGIN ISOLATION LEVEL READ COMMITTED" + ("" if write else " READ ONLY")
            )

    async def rows(self, query: Query, *values: object) -> Sequence[Row]:
        with self._errors():
            found: Sequence[Row] = await self._driver.fetch(query.sql, *values)
            return found

    async def many(self, query: Query, rows: Sequence[Row]) -> None:
        if rows:
            with self._errors():
                await self._driver.executemany(query.sql, rows)

    async def commit(self) -> None:
        try:
            with self._errors():
                await self._driver.execute("COMMIT")
        except Unavailable as error:
            raise Uncertain(*error.args) from error

    async def rollback(self) -> None:
        if not self._driver.is_closed() and self._driver.is_in_transaction():
            with self._errors():
                await self._driver.execute("ROLLBACK")

    async def checkpoint(self) -> bool:
        return True

    @property
    def usable(self) -> bool:
        return not self._driver.is_closed() and not self._driver.is_in_transaction()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except _POSTGRES_RACES as error:
            raise LostRace from error
        except _POSTGRES_TROUBLE as error:
            self._driver.terminate()
            raise Unavailable(type(error).__name__) from error


_SQLITE_TROUBLE = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOTADB,
}

_POSTGRES_TROUBLE = (
    asyncpg.PostgresConnectionError,
    asyncpg.InvalidAuthorizationSpecificationError,
    asyncpg.InsufficientResourcesError,
    asyncpg.OperatorInterventionError,
    asyncpg.ObjectNotInPrerequisiteStateError,
    asyncpg.PostgresSystemError,
    asyncpg.ReadOnlySQLTransactionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,
    OSError,
    TimeoutError,
)
_POSTGRES_RACES = (
    asyncpg.UniqueViolationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
)


def sqlite_trouble(error: BaseException) -> bool:
    """Tell an outage (locked, full, damaged) from a mistake of ours."""
    return (
        isinstance(error, sqlite3.Error) and getattr(error, "sqlite_errorcode", 0) & 0xFF in _SQLITE_TROUBLE
    )


def postgres_trouble(error: BaseException) -> bool:
    """Tell an outage (gone, restarting, full) from a mistake of ours."""
    return isinstance(error, _POSTGRES_TROUBLE)


@contextmanager
def _sqlite_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise LostRace from error
    except sqlite3.Error as error:
        if sqlite_trouble(error):
            raise Unavailable(str(error)) from error
        raise
