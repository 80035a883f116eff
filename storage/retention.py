"""Deletes what is old enough, in small transactions between which turns go on."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from functools import partial

from storage.database import Database
from storage.days import day_of, hour_of
from storage.desk import Desk
from storage.ids import first_at
from storage.statements import Query, Statements
from storage.wires import Wire

SEEN_KEPT = timedelta(days=8)
"""WhatsApp repeats an event for seven days."""
OUTBOX_KEPT = timedelta(days=30)
QUARANTINE_KEPT = timedelta(days=30)
REMOVED_KEPT = timedelta(days=365)
"""How long a removed volunteer's id is kept, as long as the audit may name it."""
PAGE = 500


async def prune(database: Database, statements: Statements, desk: Desk, now: datetime) -> dict[str, int]:
    """Delete what is over in each table; return how many rows went. Of a case its messages are not counted."""
    team = desk.team_statements
    old = {
        "volunteers": (team.old_volunteers, day_of(now - REMOVED_KEPT), team.delete_volunteer),
        "blocked": (team.old_blocked, day_of(now) + 1, team.unblock),
        "invitations": (team.old_invitations, day_of(now) + 1, team.delete_invitation),
        "seen_events": (statements.old_seen, day_of(now - SEEN_KEPT), statements.delete_seen),
        "sessions": (statements.old_sessions, day_of(now) + 1, statements.delete_old_session),
        "unanswered": (statements.old_unanswered, day_of(now) + 1, statements.delete_unanswered),
        "outbox": (statements.old_outbox, first_at(now - OUTBOX_KEPT), statements.delete_outbox),
        "quarantine": (
            statements.old_quarantine,
            hour_of(now - QUARANTINE_KEPT),
            statements.delete_quarantine,
        ),
    }
    counts = {"cases": await _pages(database, partial(desk.cases.remove_due, now=now, limit=PAGE))}
    counts["audit"] = await database.repeat(partial(desk.audit.remove_due, now=now))
    return counts | {table: await _clear(database, *each) for table, each in old.items()}


async def _clear(database: Database, old: Query, before: int, delete: Query) -> int:
    """Delete page by page what `old` finds; a row that changed meanwhile is not found again."""

    async def page(wire: Wire) -> int:
        rows = await wire.rows(old, before, PAGE, 0)
        await wire.many(delete, [tuple(row) for row in rows])
        return len(rows)

    return await _pages(database, page)


async def _pages(database: Database, page: Callable[[Wire], Awaitable[int]]) -> int:
    """Run a page of at most `PAGE` rows after the other, each in a transaction; return how many rows it was."""
    gone = 0
    while (found := await database.repeat(page)) == PAGE:
        gone += found
    return gone + found
