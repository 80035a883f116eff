"""PostgreSQL through asyncpg, for several instances. Imported only where it is used."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import asyncpg
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage.errors import LostRace, Unavailable, Uncertain
from storage.statements import Query
from storage.wires import BUSY_SECONDS, Kind, Row, cause_of

CONNECTIONS = 8
SECONDS = 10
"""How long one statement may take, and connecting."""


def kind(url: URL) -> Kind:
    """Prepare the engine."""
    ssl = url.query.get("sslmode")
    plain = url.difference_update_query(["sslmode"]).set(drivername="postgresql+asyncpg")
    engine = _engine(plain.update_query_dict({"ssl": ssl}) if ssl else plain)
    return Kind(engine, PostgresWire, outage, connections=CONNECTIONS, kept=False)


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
        except _RACES as error:
            raise LostRace from error
        except _TROUBLE as error:
            self._driver.terminate()
            raise Unavailable(type(error).__name__) from error


def outage(error: BaseException) -> Exception | None:
    """Return `Unavailable` for what connecting raised, None for a mistake of ours."""
    cause = cause_of(error)
    return Unavailable(str(cause) or type(cause).__name__) if isinstance(cause, _TROUBLE) else None


def _engine(url: URL) -> AsyncEngine:
    settings = {
        "application_name": "lotse",
        "jit": "off",
        "lock_timeout": str(BUSY_SECONDS * 1000),
        "idle_in_transaction_session_timeout": str(3 * SECONDS * 1000),
    }
    limits = {"timeout": SECONDS, "command_timeout": SECONDS}
    return create_async_engine(
        url,
        connect_args={"server_settings": settings, **limits},
        pool_size=CONNECTIONS,
        max_overflow=0,
    )


_TROUBLE = (
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
_RACES = (
    asyncpg.UniqueViolationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.SerializationError,
)
