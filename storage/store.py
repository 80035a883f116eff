"""The door to everything that is stored. Nothing else opens the database; what is personal is sealed in here."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from functools import partial
from typing import TypeAlias

import structlog

from flows.events import Address, Incoming
from flows.session import Session
from flows.unanswered.question import Unanswered
from storage.audit import Entry
from storage.casekeys import CaseId
from storage.counters import Census, Counters
from storage.counterstatements import CounterStatements
from storage.database import RACES, Database
from storage.days import Clock, day_of, hour_of, milliseconds_of, moment_of
from storage.desk import Desk
from storage.errors import LostRace, Unavailable, Uncertain
from storage.ids import Ids, made_at
from storage.leaving import PAGE as LEAVING
from storage.leaving import Leave, Leaving
from storage.noise import laplace
from storage.retention import prune
from storage.room import Room
from storage.rotation import open_root, reseal
from storage.runs import Runs
from storage.sealing import Keys, Pseudonyms, Sealer, Unsealable
from storage.sources import Sources
from storage.statements import Statements, slices
from storage.turns import (
    BODY,
    Arrival,
    Committed,
    Letter,
    Noise,
    Outcome,
    Pending,
    Rating,
    Settled,
    Step,
    Turns,
    Writes,
    class_name,
    outbox_row_key,
    read_address,
    read_session,
)
from storage.unanswered import opened
from storage.volunteers import Invited
from storage.wires import Row, Wire

RATINGS_EPSILON = Fraction(1, 2)
"""How little the verdicts on an answer tell about one person: the smaller, the less, and the more noise."""
PAGE = 500
"""How many outbox rows are read at a time."""
DOUBT_WAITS = (0.05, 0.1, 0.2, 0.5, 1, 2, 3, 5, 5)
"""Seconds between attempts to learn whether a commit arrived before its connection broke."""

Attending: TypeAlias = Callable[[Room, Session | None], Awaitable[Outcome | None]]
"""Take one event inside the desk's transaction. A lost race runs it again. None sets the event aside."""
Tending: TypeAlias = Callable[[Room], Awaitable[Sequence[Letter]]]
"""Do what no event brought about inside the desk's transaction; return what is to be sent."""

_log = structlog.get_logger("storage")


def ratings_noise() -> int:
    """Draw what a new counter of verdicts begins with."""
    return laplace(RATINGS_EPSILON)


class _SetAside(Exception):
    """An event waits for something: what was written for it goes, as what it leads to is not known."""


@dataclass(slots=True)
class Counts:
    """What went wrong since the start, for the metrics."""

    unreadable: int = 0
    failed: int = 0
    races: int = 0
    quarantined: int = 0


class Store:
    """Sessions, seen events and the outbox of one database. Safe beside other instances on the same PostgreSQL."""

    def __init__(
        self,
        database: Database,
        statements: Statements,
        sealer: Sealer,
        root: bytes,
        ids: Ids,
        clock: Clock,
        noise: Noise,
        census: Census,
    ) -> None:
        self._database = database
        self._statements = statements
        self._sealer = sealer
        self._pseudonyms = Pseudonyms(root)
        self._ids = ids
        self._clock = clock
        self._noise = noise
        self._sources = Sources(database, statements)
        self._desk = Desk.make(database.dialect, statements, sealer, root)
        counting = CounterStatements(database.dialect)
        self._counters = Counters(counting, census)
        self._runs = Runs(counting)
        self._leaving = Leaving(statements, sealer, self._counters)
        self.counts = Counts()

    @classmethod
    async def open(
        cls,
        url: str,
        keys: Keys,
        clock: Clock,
        noise: Noise = ratings_noise,
        census: Census | None = None,
    ) -> Store:
        """Open a database and bring it up to date; new counters of verdicts begin with `noise`. Inquiries are counted
        by the lists of `census`.

        Raise `BadUrl`, `BadKeys`, `Newer` or `Unavailable`.
        """
        database = await Database.open(url)
        try:
            statements, sealer = Statements(database.dialect), Sealer(keys)
            root = await open_root(database, statements, sealer)
            rows = await database.read(statements.last_outbox)
            ids = Ids(rows[0][0] or 0)
            return cls(database, statements, sealer, root, ids, clock, noise, census or Census())
        except BaseException:
            await database.close()
            raise

    async def close(self) -> None:
        """Close every connection, after what is being committed. Twice does no harm."""
        await self._database.close()

    async def commit(
        self, batch: Sequence[Incoming], step: Step, settled: Sequence[Settled] = ()
    ) -> Committed:
        """Take events and settle deliveries in one transaction; what comes back is stored for good.

        Events of one address are taken in the order of the batch, each on the session that the one before left. An
        event that `step` sets aside sets aside all later ones of its address; those of chats with an open case and of
        volunteers are set aside unasked. What `step` raises goes on to the caller, and then nothing of the batch is
        stored. A caller that is cancelled while its transaction runs waits for its end. Raise `Unavailable` where the
        database is.
        """
        if not batch and not settled:
            return Committed()
        arrivals = [await self._arrival(incoming) for incoming in batch]
        committed = await self._run(arrivals, partial(self._work, step=step, settled=settled))
        self.counts.failed += sum(each.state == "failed" for each in settled)
        return committed

    async def attend(self, incoming: Incoming, attending: Attending) -> Committed:
        """Take one event in a transaction of its own, in which cases and volunteers can be read and written.

        Otherwise as `commit`. Of an event that is set aside nothing is stored, whatever was written until then.
        """
        arrivals = [await self._arrival(incoming)]
        try:
            return await self._run(arrivals, partial(self._attend, attending=attending))
        except _SetAside:
            return Committed(deferred=(incoming,))

    async def tend(self, tending: Tending) -> Committed:
        """Do in such a transaction what no event brings about: time that passed, a message that was not delivered."""
        return await self._run([], partial(self._tend, tending=tending))

    async def invite(self, invited: Invited, until: datetime) -> str:
        """Store an invitation that is refused from the day of `until`; return the token of its link."""
        return await self._database.repeat(lambda wire: self._desk.volunteers.invite(wire, invited, until))

    async def quarantine(self, incoming: Incoming, reason: str) -> None:
        """Mark an event that cannot be taken as seen; keep the hour and `reason`, the class of the error."""
        arrival = await self._arrival(incoming)
        event = (arrival.source, arrival.event)
        now = self._clock()

        async def mark(wire: Wire) -> bool:
            if await wire.rows(self._statements.seen_among(1), *event):
                return False
            await wire.many(self._statements.insert_seen, [(*event, day_of(now))])
            await wire.many(self._statements.insert_quarantine, [(*event, hour_of(now), class_name(reason))])
            return True

        self.counts.quarantined += await self._database.repeat(mark)

    async def set_aside(self, since: datetime, until: datetime) -> int:
        """Return how many events could not be taken between two moments, both on a full hour."""
        rows = await self._database.read(self._statements.count_quarantine, hour_of(since), hour_of(until))
        return int(rows[0][0])

    async def audit(self) -> tuple[tuple[Entry, ...], int | None]:
        """Return who did what, the oldest first, and the first entry that does not fit; None where all do."""

        async def read(wire: Wire) -> tuple[tuple[Entry, ...], int | None]:
            found: list[Entry] = []
            while page := await self._desk.audit.entries(wire, found[-1].number if found else 0):
                found += page
            return tuple(found), await self._desk.audit.verify(wire)

        return await self._database.repeat(read)

    async def session(self, address: Address) -> Session | None:
        """Return the session of an address as it is stored now."""
        key = self._pseudonyms.session(address)
        rows = await self._database.read(self._statements.session, key)
        return read_session(self._sealer, key, rows[0][0]) if rows else None

    async def pending(self, limit: int | None = None, after: int = 0) -> tuple[Pending, ...]:
        """Return what waits to be sent, in order, all of it or the first `limit` with ids above `after`."""
        found: list[Pending] = []
        while limit is None or len(found) < limit:
            page = PAGE if limit is None else min(PAGE, limit - len(found))
            rows = await self._database.read(self._statements.pending, after, page, 0)
            if not rows:
                break
            found.extend(pending for row in rows if (pending := self._pending(row)) is not None)
            after = rows[-1][0]
        return tuple(found)

    async def ratings(self) -> tuple[Rating, ...]:
        """Return all verdicts as they are counted, by answer, revision and verdict."""
        rows = await self._database.read(self._statements.ratings)
        return tuple(Rating(*row) for row in sorted(map(tuple, rows)))

    async def count_left(self, leave: Leave) -> int:
        """Open the periods that are due, and count those who have left what they began; return how many they were."""
        await self._database.repeat(lambda wire: self._counters.open(wire, self._clock()))
        gone = 0
        while (
            found := await self._database.repeat(lambda wire: self._leaving.page(wire, leave, self._clock()))
        ) == LEAVING:
            gone += found
        return gone + found

    async def unanswered(self, region: str) -> tuple[Unanswered, ...]:
        """Return the questions nobody could answer that people of a region agreed to pass on, in no order of time."""
        return opened(await self._database.read(self._statements.unanswered, region), self._sealer)

    async def prune(self, now: datetime) -> dict[str, int]:
        """Delete what is too old, seal anew what is sealed with an old key, and empty SQLite's log.

        Return how many rows it was, by table, and as `resealed`.
        """
        counts = await prune(self._database, self._statements, self._desk, now)
        counts["resealed"] = await reseal(self._database, self._statements, self._desk, self._sealer)
        if not await self._database.truncate():
            _log.warning("checkpoint_blocked")
        return counts

    async def _arrival(self, incoming: Incoming) -> Arrival:
        return Arrival(
            incoming,
            self._pseudonyms.session(incoming.address),
            await self._sources.number(incoming.address),
            self._pseudonyms.event(incoming.key, incoming.at),
        )

    async def _run(
        self, arrivals: Sequence[Arrival], work: Callable[[Turns, Wire], Awaitable[None]]
    ) -> Committed:
        """Run the transaction until it is stored, and return what was done."""
        turns = await self._stored(arrivals, work)
        self.counts.unreadable += turns.unreadable
        self.counts.quarantined += turns.quarantined
        return turns.committed

    async def _stored(
        self, arrivals: Sequence[Arrival], work: Callable[[Turns, Wire], Awaitable[None]]
    ) -> Turns:
        """Run the transaction until it is stored, and return the run that was."""
        now = self._clock()
        doubtful: list[Turns] = []
        for _ in range(RACES):
            turns = Turns(arrivals, self._sealer, self._pseudonyms, self._ids, self._noise, now)
            try:
                await self._database.transaction(partial(work, turns))
            except LostRace:
                self.counts.races += 1
                self._ids.redraw()
                continue
            except Uncertain:
                doubtful.append(turns)
                if not await self._arrived(turns):
                    continue
            return await self._first_stored(doubtful, turns)
        raise Unavailable("other instances keep writing the same rows")

    async def _first_stored(self, doubtful: Sequence[Turns], last: Turns) -> Turns:
        """Return the run that was stored: a server may finish a doubtful one after it was asked about it, and then
        the next run found nothing but duplicates.
        """
        for turns in doubtful:
            if turns is not last and await self._arrived(turns):
                return turns
        return last

    async def _work(self, turns: Turns, wire: Wire, *, step: Step, settled: Sequence[Settled]) -> None:
        await self._load(wire, turns)
        for keys in slices(turns.keys):
            rows = await wire.rows(self._desk.team_statements.attended(len(keys)), *keys, *keys)
            turns.attend(row[0] for row in rows)
        turns.run(step)
        await self._count(wire, turns)
        await self._settle(wire, settled)
        await self._write(wire, turns.writes())

    async def _attend(self, turns: Turns, wire: Wire, *, attending: Attending) -> None:
        await self._load(wire, turns)
        (arrival,) = turns.arrivals
        outcome = None
        if turns.new(arrival):
            outcome = await attending(self._room(wire), turns.session(arrival))
            if outcome is None:
                raise _SetAside
        turns.run(lambda _, __: outcome)
        await self._count(wire, turns)
        await self._write(wire, turns.writes())

    async def _tend(self, turns: Turns, wire: Wire, *, tending: Tending) -> None:
        turns.send(await tending(self._room(wire)))
        await self._write(wire, turns.writes())

    def _room(self, wire: Wire) -> Room:
        desk = self._desk
        return Room(
            wire=wire,
            cases=desk.cases,
            volunteers=desk.volunteers,
            groups=desk.groups,
            audit=desk.audit,
            counters=self._counters,
            runs=self._runs,
            pseudonyms=self._pseudonyms,
            now=self._clock(),
        )

    async def _load(self, wire: Wire, turns: Turns) -> None:
        """Read, and on PostgreSQL lock, the sessions; only then read which events were seen, by whomever."""
        for keys in slices(turns.keys):
            turns.load(await wire.rows(self._statements.sessions_among(len(keys)), *keys))
        for source, events in turns.events.items():
            for some in slices(events):
                rows = await wire.rows(self._statements.seen_among(len(some)), source, *some)
                turns.known((source, row[0]) for row in rows)

    async def _count(self, wire: Wire, turns: Turns) -> None:
        """Count inquiries, of which the sessions take note; so this comes before they are written."""
        if turns.countable():
            opened = await self._counters.open(wire, turns.now)
            counted = turns.count(opened.week.name, opened.block.name)
            await self._counters.count(wire, opened, counted)

    async def _settle(self, wire: Wire, settled: Sequence[Settled]) -> None:
        gone = sorted((each.id,) for each in settled if each.state in ("sent", "failed"))
        again = sorted(
            (each.attempts, milliseconds_of(each.due or self._clock()), each.id)
            for each in settled
            if each.state == "retry"
        )
        await wire.many(self._statements.delete_outbox, gone)
        await wire.many(self._statements.retry_outbox, again)

    async def _write(self, wire: Wire, writes: Writes) -> None:
        statements = self._statements
        await wire.many(statements.cancel_outbox, writes.cancelled)
        await wire.many(statements.cancel_about, writes.erased)
        await wire.many(statements.delete_session, writes.deleted)
        await wire.many(statements.update_session, writes.updated)
        await wire.many(statements.insert_session, writes.inserted)
        await wire.many(statements.insert_seen, writes.seen)
        await wire.many(statements.insert_outbox, writes.outbox)
        await wire.many(statements.insert_quarantine, writes.quarantined)
        await wire.many(statements.rate, writes.rated)
        await wire.many(statements.insert_unanswered, writes.unanswered)
        await wire.many(statements.touch_unanswered, [(0,)] if writes.unanswered else [])

    async def _arrived(self, turns: Turns) -> bool:
        """Find out whether a commit arrived whose answer did not; raise `Unavailable` when nobody answers."""
        for wait in DOUBT_WAITS:
            with suppress(Unavailable):
                if turns.committed.pending:
                    rows = await self._database.read(
                        self._statements.outbox_row, turns.committed.pending[0].id
                    )
                elif turns.taken:
                    first = turns.taken[0]
                    rows = await self._database.read(
                        self._statements.seen_among(1), first.source, first.event
                    )
                else:
                    rows = ()
                return bool(rows)
            await asyncio.sleep(wait)
        raise Unavailable("the connection broke while committing, and the database does not come back")

    def _pending(self, row: Row) -> Pending | None:
        number, address, body, attempts, due, about = row
        key = outbox_row_key(number)
        try:
            return Pending(
                id=number,
                address=read_address(self._sealer, key, address),
                body=self._sealer.unseal(BODY, key, body),
                attempts=attempts,
                due=moment_of(due),
                made=made_at(number),
                about=None if about is None else CaseId(bytes(about)),
            )
        except Unsealable:
            self.counts.unreadable += 1
            _log.warning("outbox_row_unreadable")
            return None
