"""Deletes what is old enough, in small transactions between which turns go on."""

from __future__ import annotations

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


async def prune(database: Database, statements: Statements, now: datetime) -> dict[str, int]:
    """Delete what is over in each table; return how many rows went."""
    old = {
        "seen_events": (statements.old_seen, day_of(now - SEEN_KEPT), statements.delete_seen),
        "sessions": (statements.old_sessions, day_of(now) + 1, statements.delete_old_session),
        "outbox": (statements.old_outbox, first_at(now - OUTBOX_KEPT), statements.delete_outbox),
        "quarantine": (
            statements.old_quarantine,
            hour_of(now - QUARANTINE_KEPT),
            statements.delete_quarantine,
        ),
    }
    return {table: await _clear(database, *each) for table, each in old.items()}


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
