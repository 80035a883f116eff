"""What a transaction can do, and what differs between the engines. Each engine has a module that says it in its way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, TypeAlias

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

from storage.statements import Query

BUSY_SECONDS = 5
"""How long a transaction waits for one of another process."""

Row: TypeAlias = Sequence[Any]


class Wire(Protocol):
    """One connection's driver, for the length of one transaction. Translates the driver's errors, decides nothing."""

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


@dataclass(frozen=True, slots=True)
class Kind:
    """An engine: how to connect, how to talk, and what its errors mean. `kept`: its connection is never given back."""

    engine: AsyncEngine
    wire: Callable[[Any], Wire]
    outage: Callable[[BaseException], Exception | None]
    connections: int
    kept: bool


def cause_of(error: BaseException) -> BaseException:
    """Return what the driver raised, without SQLAlchemy's wrapping."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    return cause.__cause__ or cause
