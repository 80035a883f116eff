"""Lets weeks of inquiries pass in a minute, on the real road: intake, engine, one transaction, delivery, desk."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from bot import content
from bot.content import Loaded
from bot.core import compose, set_aside
from bot.core import now as real_now
from bot.opening import CannotStart, open_store
from bot.ports import Clock
from bot.services.counting import Counting
from bot.services.retention import Retention
from bot.settings import Settings
from bot.simulation.chance import Chance
from bot.simulation.mail import Mail
from bot.simulation.people import Inquirer, Visit, week_of_people
from bot.simulation.team import Team
from bot.simulation.walking import Place, Walk
from bot.simulation.words import Words
from flows.cases.model import Role
from flows.directory import GERMANY, Region
from flows.model import RegionId
from flows.session import Session
from flows.statistics.periods import ZONE, Period, block_of, week_of
from flows.statistics.plan import Mode
from storage import Invited, Store
from storage.counters import Draw
from storage.noise import laplace

BUSY = 150
"""From so many inquiries a week on, figures are told by the week."""
HOUR = timedelta(hours=1)
WATCHED = timedelta(days=12)
"""So long somebody looks whether a volunteer has written."""

Say = Callable[[str], None]
Watch = Callable[[Walk, Session | None], None]
"""Look at somebody and what is stored of her: before and after each visit, and in the end."""


@dataclass(frozen=True, slots=True)
class Scale:
    """How much happens: for so many full weeks, and from then on until now."""

    weeks: int
    per_week: int
    seed: int


class Time:
    """A clock that is set."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        """Return the time that was set."""
        return self.now


def prepared(settings: Settings, scale: Scale) -> Settings:
    """Return settings for a database of its own in the data directory; raise `CannotStart` where it is not empty."""
    folder = settings.data_dir
    if folder.exists() and any(folder.iterdir()):
        raise CannotStart(f"{folder} is not empty: simulate needs an empty directory.")
    statistics = settings.statistics
    if "mode" not in statistics.model_fields_set:
        mode = "week" if scale.per_week >= BUSY else "block"
        statistics = statistics.model_copy(update={"mode": mode})
    return settings.model_copy(update={"database_url": "", "statistics": statistics})


async def simulate(
    settings: Settings,
    scale: Scale,
    say: Say,
    *,
    now: Clock = real_now,
    draw: Draw = laplace,
    watch: Watch | None = None,
    loaded: Loaded | None = None,
) -> Mode:
    """Fill a new database in the data directory of the settings, with noise that `draw` draws. Return in which mode it
    counts; raise `CannotStart`.
    """
    configured, end = prepared(settings, scale), now()
    first = week_of(end)
    for _ in range(scale.weeks):
        first = first.before
    time, loaded = Time(first.begins), loaded or set_aside(content.read())
    store = await open_store(configured, time, loaded.content, draw)
    try:
        world = World(store, loaded, time, scale.seed, watch)
        people = _Coming(scale, loaded.content.regions, rising_from(end, configured.statistics.mode))
        await world.live(first, end, people, say)
    finally:
        await store.close()
    return configured.statistics.mode


@dataclass(frozen=True, slots=True)
class _Coming:
    """Who comes in a week."""

    scale: Scale
    regions: Mapping[RegionId, Region]
    rising: datetime

    def of(self, week: Period) -> Iterator[Inquirer]:
        rising = week.begins >= self.rising
        return week_of_people(self.scale.seed, week, self.scale.per_week, self.regions, rising=rising)


def rising_from(now: datetime, mode: Mode) -> datetime:
    """Return since when one subject is asked about more: in the periods that are told of last."""
    if mode == "block":
        return block_of(now).before.begins
    return week_of(now).before.before.begins


class World:
    """The bot and everybody around it."""

    def __init__(self, store: Store, loaded: Loaded, time: Time, seed: int, watch: Watch | None) -> None:
        self._store, self._time, self._seed, self._watch = store, time, seed, watch
        self._mail = Mail()
        self._core = compose(store, loaded, self._mail.channels, time, trial=True)
        self._mail.watch(self._core)
        self._place = Place(
            take=self._core.intake.take,
            look=store.session,
            mail=self._mail,
            words=Words(loaded),
            content=loaded.content,
            clock=time,
            count=count(1).__next__,
        )
        self._team = Team(self._place, seed)
        self._daily = (Counting(store, time).tick, Retention(store, time).tick, self._core.desk.survey)
        self._coming: defaultdict[datetime, list[tuple[Walk, Visit]]] = defaultdict(list)
        self._waiting: list[tuple[Walk, Visit]] = []
        self._everybody: list[Walk] = []
        self._visits = 0

    async def live(self, first: Period, end: datetime, people: _Coming, say: Say) -> None:
        """Let everything happen from the beginning of a week to a moment."""
        async with asyncio.TaskGroup() as group:
            running = group.create_task(self._core.run())
            await self._begin()
            week = first
            while week.begins < end:
                before = self._visits
                for person in people.of(week):
                    self._expect(person)
                while self._time.now < min(week.ends, end):
                    await self._hour()
                    self._time.now += HOUR
                say(f"{week.name}: {self._visits - before} people")
                week = week.next
            self._time.now = end
            await self._end()
            running.cancel()

    def _expect(self, person: Inquirer) -> None:
        walk = Walk(self._place, person, Chance(self._seed, "walk", person.number))
        self._everybody.append(walk)
        for visit in person.visits:
            self._coming[visit.at.astimezone(UTC)].append((walk, visit))

    async def _begin(self) -> None:
        for job in self._daily:
            await job()
        await self._team.join(self._invite)

    async def _invite(self, role: Role) -> str:
        return await self._store.invite(Invited(GERMANY, role.value), self._time.now + timedelta(days=1))

    async def _hour(self) -> None:
        """Let everybody do what is theirs to do in this hour, and the bot what is due."""
        now = self._time.now
        if not now.astimezone(ZONE).hour:
            for job in self._daily:
                await job()
        visits = self._coming.pop(now, [])
        async with asyncio.TaskGroup() as group:
            for walk, visit in visits:
                group.create_task(self._visit(walk, visit))
        self._waiting = [(walk, visit) for walk, visit in self._waiting if visit.at + WATCHED > now]
        again = {id(walk) for walk, _ in visits}
        self._waiting = [(walk, visit) for walk, visit in self._waiting if id(walk) not in again]
        self._waiting += [(walk, visit) for walk, visit in visits if walk.in_hands()]
        if self._waiting:
            await self._core.tick()
            await self._mail.quiet()
            await self._team.work(now)
            async with asyncio.TaskGroup() as group:
                for walk, visit in self._waiting:
                    group.create_task(walk.react(visit.subject))

    async def _visit(self, walk: Walk, visit: Visit) -> None:
        self._visits += 1
        await self._look_at(walk)
        await walk.visit(visit)
        await self._look_at(walk)

    async def _look_at(self, walk: Walk) -> None:
        if self._watch is not None:
            self._watch(walk, await self._store.session(walk.address))

    async def _end(self) -> None:
        for job in self._daily:
            await job()
        await self._core.tick()
        await self._mail.quiet()
        await self._core.drained()
        for walk in self._everybody:
            await self._look_at(walk)
