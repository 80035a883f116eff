"""A coordinator and four volunteers: they take what they are offered after hours, answer, and close it later."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.simulation.chance import Chance
from bot.simulation.mail import BOT
from bot.simulation.walking import Place
from flows.cases.model import Role
from flows.desk.inputs import INVITATION, Verb, payload
from flows.events import Address, Event, Opened, Pressed
from flows.model import Language
from flows.statistics.periods import ZONE

LANGUAGE = Language("de")
DAY = range(9, 21)
"""The hours, by local time, in which they look."""
LATER = 9
"""After at most so many hours a case is taken."""
HARD = 0.06
"""How many cases nobody likes to take."""
LAST = timedelta(days=3)
"""When somebody takes those after all."""
SHARES = (4.0, 3.0, 2.0, 1.0)
"""How much each volunteer takes on."""
OPEN_FOR = 40
"""After at most so many hours more it is closed."""
CLOSINGS = {"answered": 76.0, "referred": 18.0, "unanswered": 6.0}
_TAKE = payload(Verb.TAKE, "")
_CLOSE = payload(Verb.CLOSE, "")

Invite = Callable[[Role], Awaitable[str]]
"""Make an invitation; return its token."""


@dataclass(slots=True)
class Team:
    """Everybody who helps. What they do with a case follows from its code and nothing else."""

    place: Place
    seed: int
    _members: list[Address] = field(default_factory=list)
    _offered: dict[str, datetime] = field(default_factory=dict)
    _taken: dict[str, tuple[Address, datetime]] = field(default_factory=dict)

    async def join(self, invite: Invite) -> None:
        """Follow the links into the team."""
        for number in range(1 + len(SHARES)):
            channel = "telegram" if number % 2 else "web"
            member = Address(channel, BOT, f"team-{number}")
            self._members.append(member)
            token = await invite(Role.VOLUNTEER if number else Role.COORDINATOR)
            await self._do(member, Opened(INVITATION + token))

    async def work(self, now: datetime) -> None:
        """Do what is to be done in this hour."""
        self._look(now)
        if now.astimezone(ZONE).hour not in DAY:
            return
        async with asyncio.TaskGroup() as group:
            for member in self._members[1:]:
                group.create_task(self._work(member, now))

    async def _work(self, member: Address, now: datetime) -> None:
        for code, since in list(self._offered.items()):
            if self._taker(code) == member and now >= since + self._waits(code):
                del self._offered[code]
                await self._take(code, member, now)
        for code, (owner, since) in list(self._taken.items()):
            chance = Chance(self.seed, code, "close")
            if owner == member and now >= since + timedelta(hours=1 + chance.below(OPEN_FOR)):
                del self._taken[code]
                await self._do(member, Pressed(payload(Verb.CLOSE, code, chance.weighed(CLOSINGS))))

    def _look(self, now: datetime) -> None:
        """Read what is new: offers, and news that a case is taken or closed."""
        for member in self._members:
            for message in self.place.mail.boxes[member].fresh():
                for button in message.buttons:
                    code = button.id.removeprefix(_TAKE)
                    if button.id != code and code not in self._taken:
                        self._offered.setdefault(code, now)

    def _waits(self, code: str) -> timedelta:
        """Return how long a case waits until it is taken."""
        chance = Chance(self.seed, code, "take")
        return LAST if chance.share() < HARD else timedelta(hours=chance.below(LATER))

    def _taker(self, code: str) -> Address:
        shares = dict(zip(self._members[1:], SHARES, strict=True))
        return Chance(self.seed, code, "member").weighed(shares)

    async def _take(self, code: str, member: Address, now: datetime) -> None:
        await self._do(member, Pressed(payload(Verb.TAKE, code)))
        if not any(id.startswith(_CLOSE) for id in self.place.mail.boxes[member].buttons()):
            return
        answer = Chance(self.seed, code, "answer").one(self.place.words.answers())
        await self._do(member, Pressed(payload(Verb.SEND, code, answer)))
        self._taken[code] = (member, now)

    async def _do(self, member: Address, event: Event) -> None:
        await self.place.happens(member, event, LANGUAGE)
