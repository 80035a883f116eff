"""Parties with the jobs of the statistics beside them."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from bot.content import Loaded
from bot.ports import Message
from bot.services.counting import Counting
from bot.services.summary.gathering import Gathering
from bot.services.summary.sending import Sending
from flows.statistics.summary import Task
from storage import Keys
from tests.desk.parties import Parties, parties
from tests.storage.arrivals import Clock

THURSDAY = datetime(2026, 3, 5, 12, tzinfo=UTC)
MONDAY = datetime(2026, 3, 9, 6, tzinfo=UTC)
"""Seven o'clock in Germany."""


class Bureau:
    """One instance: it counts and sends when it ticks."""

    def __init__(self, house: Parties, troubles: Sequence[Task] = ()) -> None:
        self.house = house
        self._counting = Counting(house.store, house.clock)
        office = house.core.desk.office
        gathering = Gathering(house.store, office, house.loaded, house.clock, lambda: troubles)
        self._sending = Sending(house.store, office, gathering)

    async def tick(self) -> None:
        """Let both jobs run, and everybody get what follows."""
        await self._counting.tick()
        for committed in await self._sending.tick():
            self.house.core.intake.sent(committed)
        await self.house.settle()

    async def pass_by(self, until: datetime, clock: Clock) -> None:
        """Let time pass, six hours at a time, with a tick after each."""
        while clock.now < until:
            clock.now = min(until, clock.now + timedelta(hours=6))
            await self.tick()

    def summaries(self, name: str) -> list[tuple[Message, Message]]:
        """Return what somebody was sent by herself: each message, and the report that followed."""
        self.house.offered(name)
        got = self.house.people[name].messages
        return [(one, next_) for one, next_ in pairwise(got) if next_.file and next_.file.media == "report"]


@asynccontextmanager
async def bureau(
    url: str, keys: Keys, clock: Clock, loaded: Loaded, troubles: Sequence[Task] = ()
) -> AsyncIterator[Bureau]:
    """Run an instance from a Thursday on, with a coordinator called Dora who has been there since then."""
    clock.now = THURSDAY
    async with parties(url, keys, clock, loaded) as house:
        await house.volunteer("dora", role="coordinator")
        here = Bureau(house, troubles)
        await here.tick()
        yield here
