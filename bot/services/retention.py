"""Deletes what has been kept long enough. State decides what is due; when it is called does not matter."""

from __future__ import annotations

import structlog

from bot.ports import Clock
from storage import Store

_log = structlog.get_logger()


class Retention:
    """Prunes at most once a day of its own accord; after a downtime, at the next tick."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    async def tick(self) -> None:
        """Delete what is due now."""
        pruned = await self._store.prune(self._clock())
        if any(pruned.values()):
            _log.info("pruned", count=sum(pruned.values()))
