"""Opens the periods of the statistics when they begin, and counts who left without an outcome."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import Clock
from flows.engine import inquiries
from flows.session import Session
from flows.statistics.inquiry import Inquiry
from storage import Store


@dataclass(frozen=True, slots=True)
class Counting:
    """State decides what is due; when it ticks does not matter."""

    store: Store
    clock: Clock

    async def tick(self) -> None:
        """Do what is due now."""
        await self.store.count_left(self._leave)

    def _leave(self, session: Session, channel: str) -> Inquiry | None:
        return inquiries.leave(session, channel, self.clock())
