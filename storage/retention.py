"""Deletes what is old enough, in small transactions between which turns go on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Database
from storage.days import day_of, hour_of
from storage.ids import first_at
from storage.statements import Query, Statements
from storage.wires import Wire

SEEN_KEPT = timedelta(days=8)
"""WhatsApp repeats an event for seven days."""
OUTBOX_KEPT = timedelta(days=30)
QUARANTINE_KEPT = timedelta(days=30)
PAGE = 500


@dataclass(frozen=True, slots=True)
class Pruned:
    """How many rows went, and how many were sealed anew with the current key. `files_clean` is False where another
    process reads the SQLite file right now, so that deleted rows may still stand in its log.
    """

    seen_events: int
    sessions: int
    outbox: int
    quarantine: int
    resealed: int = 0
    files_clean: bool = True


async def prune(database: Database, statements: Statements, now: datetime) -> Pruned:
    """Delete seen events, sessions, outbox rows and quarantine marks whose time is over."""

    async def clear(old: Query, before: int, delete: Query) -> int:
        return await _clear(database, old, before, delete)

    return Pruned(
        seen_events=await clear(statements.old_seen, day_of(now - SEEN_KEPT), statements.delete_seen),
        sessions=await clear(statements.old_sessions, day_of(now) + 1, statements.delete_old_session),
        outbox=await clear(statements.old_outbox, first_at(now - OUTBOX_KEPT), statements.delete_outbox),
        quarantine=await clear(
            statements.old_quarantine, hour_of(now - QUARANTINE_KEPT), statements.delete_quarantine
        ),
    )


async def _clear(database: Database, old: Query, before: int, delete: Query) -> int:
    """Delete page by page what `old` finds; a row that changed meanwhile is not found again."""

    async def page(wire: Wire) -> int:
        rows = await wire.rows(old, before, PAGE, 0)
        await wire.many(delete, [tuple(row) for row in rows])
        return len(rows)

    gone = 0
    while (found := await database.repeat(page)) == PAGE:
        gone += found
    return gone + found
