"""Questions nobody could answer, as they are stored: sealed, under random ids, with the week of their end and no more.

Nobody's address comes in here, so that no row can lead to who asked.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from datetime import datetime
from typing import TypeAlias

import structlog

from flows.effects import PassOn
from flows.unanswered.question import Unanswered
from storage.days import EPOCH, day_of
from storage.sealing import Sealer, Unsealable
from storage.wires import Row

TEXT = b"unanswered.text"
ID_BYTES = 16
WEEKS = 4
"""How long a question is kept, its own week included: 22 to 28 days."""

Kept: TypeAlias = tuple[bytes, str, str, bytes, int]
"""A row to write: id, region, language, sealed text, the day from which it must be gone."""

_log = structlog.get_logger("storage")


def kept(passed_on: Iterable[PassOn], sealer: Sealer, now: datetime) -> list[Kept]:
    """Return the rows of questions, in the order of their ids."""
    ids = ((secrets.token_bytes(ID_BYTES), question) for question in passed_on)
    return sorted(
        (id, each.region, each.language, sealer.seal(TEXT, id, each.text.encode()), expires_on(now))
        for id, each in ids
    )


def opened(rows: Iterable[Row], sealer: Sealer) -> tuple[Unanswered, ...]:
    """Return the questions of rows (id, language, sealed text), without those that do not open."""
    found = []
    for id, language, text in rows:
        try:
            found.append(Unanswered(language, sealer.unseal(TEXT, bytes(id), bytes(text)).decode()))
        except Unsealable:
            _log.warning("unanswered_row_unreadable")
    return tuple(found)


def expires_on(now: datetime) -> int:
    """Return the day from which a question must be gone: the Monday four weeks after that of its own week."""
    return day_of(now) - (EPOCH.weekday() + day_of(now)) % 7 + 7 * WEEKS
