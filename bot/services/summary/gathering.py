"""Gathers the summary of a week for a region: anonymous figures, what the team did, and what is to be done."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.content import Loaded
from bot.ports import Clock
from bot.services.coverage import coverage
from bot.services.desk.held import readable
from bot.services.desk.members import roster, sign
from bot.services.desk.office import Office
from bot.texts.source import packaged
from bot.texts.translation import State
from flows.answers.matching import Embed
from flows.cases.tally import Member, Tally
from flows.model import Language, RegionId
from flows.statistics import mornings, reporting, verdicts
from flows.statistics.figures import Figures
from flows.statistics.periods import ZONE, Period
from flows.statistics.reporting import Reported
from flows.statistics.summary import KINDS, Summary, Task
from flows.unanswered.grouping import group
from storage import Letter, Room, Store

CASES = 5_000
"""How many cases of a region are looked at: more than a team can have within their 90 days."""

QUESTIONS = 20
"""How many groups of questions are told."""

Troubles = Callable[[], Iterable[Task]]
"""Tell which channels and jobs do not work now."""


@dataclass(slots=True)
class Gathering:
    """Reads only. `troubles` as far as somebody knows of them who gathers; without `embed`, questions are grouped by
    their letters alone.
    """

    store: Store
    office: Office
    loaded: Loaded
    clock: Clock
    troubles: Troubles = tuple
    embed: Embed | None = None
    _outdated: tuple[Task, ...] | None = field(default=None)

    async def gather(self, region: RegionId, week: Period, *, on_time: bool = True) -> Summary:
        """Return the summary of a closed week; not `on_time`, it says how late it is."""
        found: list[tuple[Reported, Tally, float]] = []
        await self.store.tend(partial(self._look, region=region, week=week, found=found))
        reported, tally, loss = found[-1]
        tasks = [*tally.tasks(), *self.troubles(), *await self._failed(week), *await self._not_quite()]
        tasks += [*await self._unanswered(region), *self._facts(), *await self._translations()]
        return Summary(
            region=region,
            week=week.name,
            begins=reporting.first_day(week),
            ends=reporting.last_day(week),
            made_at=tally.now,
            late=0 if on_time else mornings.late(week, tally.now),
            complete=reported.complete,
            mode=reported.mode,
            loss=loss,
            total=reported.total,
            history=reported.history,
            tables=reported.tables,
            operations=tally.operations(week),
            tasks=tuple(sorted(tasks, key=lambda task: KINDS.index(task.kind))),
        )

    async def _look(
        self, room: Room, region: RegionId, week: Period, found: list[tuple[Reported, Tally, float]]
    ) -> Sequence[Letter]:
        figures: dict[Period, Figures] = {}
        for period in reporting.wanted(week):
            known = await room.counters.figures(room.wire, period)
            if known is not None:
                figures[period] = known
        tally = await self._tally(room, region)
        found.append((reporting.report(week, figures, room.counters.mode), tally, float(room.counters.loss)))
        return ()

    async def _tally(self, room: Room, region: RegionId) -> Tally:
        people = await roster(room, self.office, region)
        cases = [held.case for held in readable(await room.cases.recent_in(room.wire, region, CASES))]
        members = {
            mate.id: Member(sign(mate.id), people.team.profiles[mate.id], mate.profile.joined)
            for mate in people.mates.values()
            if mate.ready(region)
        }
        return Tally(region, cases, members, room.now, self.office.ladder.tell_after)

    async def _failed(self, week: Period) -> list[Task]:
        count = await self.store.set_aside(week.begins, week.ends)
        return [Task("failed", count=count)] if count else []

    async def _not_quite(self) -> list[Task]:
        revisions = {str(answer.id): answer.revision for answer in self.loaded.content.answers.values()}
        ratings = ((each.answer, each.revision, each.verdict, each.n) for each in await self.store.ratings())
        return list(verdicts.not_quite(ratings, revisions))

    async def _unanswered(self, region: RegionId) -> list[Task]:
        """Return what people asked that the bot could not answer, those alike in one, the most frequent first."""
        questions = await self.store.unanswered(region)
        groups = await asyncio.to_thread(group, questions, self.embed)
        return [
            Task(
                "unanswered",
                count=len(each.questions),
                text=each.central.text,
                language=Language(each.central.language),
            )
            for each in groups[:QUESTIONS]
        ]

    def _facts(self) -> list[Task]:
        today = self.clock().astimezone(ZONE).date()
        return [Task("fact", fact.key, due=fact.review_by) for fact in self.loaded.facts.due(today)]

    async def _translations(self) -> tuple[Task, ...]:
        """Return how many texts of each language are outdated: as Lotse was installed, so this is looked up once."""
        if self._outdated is None:
            self._outdated = await asyncio.to_thread(_translations)
        return self._outdated


def _translations() -> tuple[Task, ...]:
    counted = (
        (each.language, each.counted()[State.OUTDATED]) for each in coverage(packaged()) if each.offered
    )
    return tuple(Task("translation", language, count=count) for language, count in counted if count)
