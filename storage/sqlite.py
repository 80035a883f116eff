"""SQLite through aiosqlite: one file, one connection, everything on disk before a commit comes back."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiosqlite
from sqlalchemy import event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.errors import BadUrl, Locked, LostRace, Unavailable
from storage.statements import Query
from storage.wires import BUSY_SECONDS, Kind, Row, cause_of

CHECKPOINT_MILLISECONDS = 200
"""How long a checkpoint waits for readers; turns wait for it meanwhile."""

_PRAGMAS = {
    "busy_timeout": BUSY_SECONDS * 1000,
    "journal_mode": "wal",
    "synchronous": 2,
    "secure_delete": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
}


def kind(url: URL) -> Kind:
    """Prepare the file and the engine; raise `BadUrl`, `Unavailable`."""
    if url.database in (None, "", ":memory:"):
        raise BadUrl("an SQLite database needs the path of a file: sqlite:///path/to/file")
    _prepare_file(Path(str(url.database)))
    engine = _engine(url.set(drivername="sqlite+aiosqlite"))
    return Kind(engine, SqliteWire, outage, connections=1, kept=True)


class SqliteWire:
    """aiosqlite. Its thread runs calls in the order they were made, also those whose caller was cancelled:
    so a rollback always comes after everything that belongs to the transaction.
    """

    def __init__(self, driver: aiosqlite.Connection) -> None:
        self._driver = driver

    async def begin(self, *, write: bool) -> None:
        with _errors():
            await self._driver.execute_fetchall("BEGIN IMMEDIATE" if write else "BEGIN")

    async def rows(self, query: Query, *values: object) -> Sequence[Row]:
        with _errors():
            return list(await self._driver.execute_fetchall(query.sql, values))

    async def many(self, query: Query, rows: Sequence[Row]) -> None:
        if rows:
            with _errors():
                await self._driver.executemany(query.sql, rows)

    async def commit(self) -> None:
        with _errors():
            await self._driver.commit()

    async def rollback(self) -> None:
        with _errors():
            await self._driver.rollback()

    async def checkpoint(self) -> bool:
        with _errors():
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


def outage(error: BaseException) -> Exception | None:
    """Return `Unavailable` or `Locked` for what connecting raised, None for a mistake of ours."""
    cause = cause_of(error)
    if _code(cause) == sqlite3.SQLITE_BUSY:
        return Locked(str(cause))
    return Unavailable(str(cause)) if _code(cause) in _TROUBLE else None


def _engine(url: URL) -> AsyncEngine:
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


def _prepare_file(path: Path) -> None:
    """Make the file before SQLite does, readable for its owner alone; SQLite gives its other files the same rights."""
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        path.chmod(0o600)
    except OSError as error:
        raise Unavailable(f"the database file cannot be opened: {error.strerror}") from error


_TROUBLE = {
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


def _code(error: BaseException) -> int:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF


@contextmanager
def _errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.IntegrityError as error:
        raise LostRace from error
    except sqlite3.Error as error:
        if _code(error) in _TROUBLE:
            raise Unavailable(str(error)) from error
        raise
