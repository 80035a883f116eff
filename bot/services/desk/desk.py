"""The one door to the desk: an event, time that passed, a message that did not arrive. Each in one transaction."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial

import structlog
from msgspec import structs

from bot.services.desk.board import Board
from bot.services.desk.casework import Casework
from bot.services.desk.groups import Groups
from bot.services.desk.groupwork import Attended
from bot.services.desk.held import readable
from bot.services.desk.members import Roster, mates_of, roster
from bot.services.desk.office import Office
from bot.services.desk.owntopics import OwnTopics
from bot.services.desk.parcels import Carried
from bot.services.desk.people import People
from bot.services.desk.sheets import Sheets
from bot.services.desk.visiting import Visit
from bot.services.turning import Turning
from flows.cases import file as files
from flows.cases.events import TimePassed
from flows.cases.hours import Expectation, expect
from flows.cases.model import Owner
from flows.effects import Say
from flows.events import Incoming
from flows.model import RegionId
from flows.session import Session
from storage import CaseId, Committed, Letter, Room, Settled, Store, Unavailable
from storage.cases import Case as Row

RECENT = 40
"""How many cases of a region are looked at to learn how long an answer takes."""
POSTPONED = timedelta(hours=1)
"""When a case is looked at again whose tick failed: the others must not wait behind it."""

_log = structlog.get_logger()


@dataclass(slots=True)
class Desk:
    """One per process. What it takes in, ticks and hears of failed deliveries goes through `store` alone."""

    store: Store
    office: Office
    turning: Turning
    _changed: bool = False

    async def attend(
        self, room: Room, incoming: Incoming, session: Session | None, carried: Carried
    ) -> Attended:
        """Take an event of somebody who helps or is helped, inside the transaction of `room`."""
        work = self._work(room)
        attended = await Visit(self.turning, work, incoming, session, carried).take()
        if attended.outcome is None:
            return attended
        letters = await self._end(work)
        self._changed |= work.people.changed
        return replace(attended, outcome=structs.replace(attended.outcome, letters=letters))

    async def tick(self) -> Sequence[Committed]:
        """Do all that is due in cases now; return what was stored, so that it is sent."""
        done = []
        while True:
            found: list[CaseId] = []
            try:
                done.append(await self.store.tend(partial(self._tick, found=found)))
            except Unavailable:
                raise
            except Exception:  # the boundary of one case: the others must not wait behind it
                _log.exception("tick of a case failed")
                await self.store.tend(partial(self._postpone, cases=tuple(found)))
            if not found:
                return [*done, await self.store.tend(self._tidy)]

    async def undelivered(self, settled: Settled) -> Committed:
        """Take note that a message about a case could not be delivered, or waits for the page to be opened."""
        return await self.store.tend(partial(self._undelivered, settled=settled))

    async def refresh(self) -> None:
        """Survey the regions anew if an event has changed a team; where that fails now, the next survey does it."""
        if self._changed:
            self._changed = False
            with suppress(Unavailable):
                await self.survey()

    async def survey(self) -> None:
        """See in which regions people answer, and how long that takes there; the engine goes by it from now on."""
        people: dict[RegionId, Roster] = {}
        found: dict[RegionId, Expectation] = {}

        async def look(room: Room) -> Sequence[Letter]:
            people.clear()
            for region in self.office.content.regions:
                there = await roster(room, self.office, region)
                if any(mate.ready(region) for mate in there.mates.values()):
                    people[region] = there
            return ()

        async def learn(room: Room) -> Sequence[Letter]:
            found.clear()
            for region, there in people.items():
                found[region] = await self._expect(room, region, there)
            return ()

        await self.store.tend(look)
        if people:
            await asyncio.to_thread(self._load_holidays)
            await self.store.tend(learn)
        self.turning.teams = found

    def _load_holidays(self) -> None:
        """Ask for a holiday: the first time it takes half a second, for which nobody shall wait."""
        self.office.holidays("")(date(2026, 1, 1))

    async def _expect(self, room: Room, region: RegionId, people: Roster) -> Expectation:
        """Return what may be expected in a region."""
        cases = [held.case for held in readable(await room.cases.recent_in(room.wire, region, RECENT))]
        over = [case for case in cases if case.first_reply_at or case.owner is Owner.CLOSED]
        took = (case.first_reply_at - case.opened_at if case.first_reply_at else None for case in over)
        return expect(people.team.calendar, took, room.now)

    async def _tick(self, room: Room, found: list[CaseId]) -> Sequence[Letter]:
        found.clear()
        work = self._work(room)
        for row in await room.cases.due(room.wire, room.now, 1):
            found.append(row.id)
            await self._pass_time(work, row)
        return await self._end(work)

    async def _postpone(self, room: Room, cases: Sequence[CaseId]) -> Sequence[Letter]:
        """Look at cases again later, whatever is the matter with them."""
        for case in cases:
            row = await room.cases.by_id(room.wire, case)
            if row is not None:
                await room.cases.save(room.wire, case, row.state, room.now + POSTPONED)
        return ()

    async def _tidy(self, room: Room) -> Sequence[Letter]:
        work = self._work(room)
        await Groups(work).tidy()
        return await self._end(work)

    async def _pass_time(self, work: Casework, row: Row) -> None:
        held = work.held(row)
        await work.happen(held, TimePassed())
        due = await work.due(held.case, row.inquirer)
        if due is not None and due <= work.room.now:
            later = work.room.now + POSTPONED
            await work.room.cases.save(work.room.wire, row.id, files.dump(held.file), later)

    async def _undelivered(self, room: Room, settled: Settled) -> Sequence[Letter]:
        work = self._work(room)
        row = await room.cases.by_id(room.wire, settled.about) if settled.about is not None else None
        if row is not None and settled.address is not None:
            held = work.held(row)
            waits = settled.state == "waits"
            told = "desk-waits_for_page" if waits else "desk-undelivered"
            if row.address == settled.address.whole:
                if not waits or held.file.closed != held.case.volunteer:
                    await work.tell_owner(held, Say(told, {"code": held.case.code}))
                await work.save(
                    held, structs.replace(held.file, closed=held.case.volunteer if waits else None)
                )
            elif not waits:
                key = room.key(settled.address.whole)
                for mate in mates_of(await room.volunteers.of_sessions(room.wire, [key])):
                    await work.lose(mate)
                await Groups(work).failed(held, settled.address)
        return await self._end(work)

    def _work(self, room: Room) -> Casework:
        sheets = Sheets(self.office)
        people, board = People(self.office, room), Board(self.office, room, sheets)
        own = OwnTopics(self.office, room, sheets, people)
        return Casework(self.office, room, people, sheets, board, own)

    async def _end(self, work: Casework) -> tuple[Letter, ...]:
        """Write down who did what, which comes last in every transaction, and return what is to be sent."""
        for who, what, code in work.done:
            await work.room.audit.append(work.room.wire, who, what, code, work.room.now)
        return work.sheets.letters()
