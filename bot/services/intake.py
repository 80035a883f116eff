"""Takes events in: small batches, one transaction each, one lane per chat. The only writer of a running bot."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

import structlog

from bot.services.answers import Answers
from bot.services.desk.desk import Desk
from bot.services.desk.fetching import Fetching
from bot.services.desk.parcels import Carried
from bot.services.turning import Turning
from flows.desk.inputs import of_desk
from flows.engine import Question
from flows.events import Address, Incoming, Sent
from flows.session import Session
from storage import CaseId, Committed, LostRace, Outcome, Pending, Room, Settled, Store, Unavailable

BATCH = 128
RETRY = 0.2
"""Seconds to wait after a commit that failed."""
RIDE = 0.01
"""Seconds that what became of a message waits for an event, to be written down in the same transaction."""

NOTHING = Carried()

_log = structlog.get_logger()


class TurnFailed(Exception):
    """One event could not be taken through the engine: our own mistake. The batch is tried again without it."""


@dataclass(slots=True, eq=False)
class _Waiting:
    """An event on its way. What it `carried` was fetched for it while it was set aside, with a `question` or a file to
    `fetch`. `attended`: it is for the desk. `failed` sets it aside for good.
    """

    incoming: Incoming
    stored: asyncio.Future[None]
    came: float
    carried: Carried = NOTHING
    question: Question | None = None
    fetch: Sent | Address | None = None
    attended: bool = False
    failed: BaseException | None = None
    outcome: str = "none"
    place: str = ""


@dataclass(slots=True)
class Outlets:
    """What happens after a commit: messages are sent, cancelled ones dropped, a slow answer announced."""

    send: Callable[[Sequence[Pending]], None]
    cancel: Callable[[Address], None]
    forget: Callable[[CaseId], None]
    typing: Callable[[Address], None]


@dataclass(slots=True)
class Intake:
    """One per process."""

    store: Store
    turning: Turning
    desk: Desk
    answers: Answers
    fetching: Fetching
    outlets: Outlets
    _queue: deque[_Waiting] = field(default_factory=deque)
    _held: dict[Address, deque[_Waiting]] = field(default_factory=dict)
    _settled: list[tuple[Settled, asyncio.Future[None]]] = field(default_factory=list)
    _ride: asyncio.TimerHandle | None = None
    _wake: asyncio.Event = field(default_factory=asyncio.Event)
    _doubtful: bool = False
    _calm: asyncio.Event = field(default_factory=asyncio.Event)

    async def take(self, incoming: Incoming) -> None:
        """Take an event in; come back once it and all that follows from it are stored. Raises what storage raises."""
        waiting = _Waiting(incoming, asyncio.get_running_loop().create_future(), time.perf_counter())
        held = self._held.get(incoming.address)
        if held is None:
            self._queue.append(waiting)
            self._wake.set()
        else:
            held.append(waiting)
        await waiting.stored

    async def settle(self, settled: Settled) -> None:
        """Write down what became of a message, with the next commit; one of its own only if no event comes soon."""
        loop = asyncio.get_running_loop()
        done = loop.create_future()
        if not self._settled:
            self._ride = loop.call_later(RIDE, self._wake.set)
        self._settled.append((settled, done))
        await done

    async def drained(self, seconds: float) -> bool:
        """Wait until nothing waits to be stored, at most so long; return whether that was reached."""
        try:
            async with asyncio.timeout(seconds):
                while self._queue or self._held or self._settled or not self._calm.is_set():
                    self._calm.clear()
                    await self._calm.wait()
        except TimeoutError:
            return False
        return True

    async def run(self) -> None:
        """Commit batch after batch until cancelled. Whatever arrives during a commit goes into the next one."""
        while True:
            self._calm.set()
            await self._wake.wait()
            self._wake.clear()
            going_on = True
            while going_on:
                self._calm.clear()
                batch = [self._queue.popleft() for _ in range(min(BATCH, len(self._queue)))]
                settled, self._settled = self._settled, []
                if self._ride:
                    self._ride.cancel()
                await self._commit(batch, settled)
                going_on = bool(self._queue)

    async def _commit(
        self, batch: list[_Waiting], settled: list[tuple[Settled, asyncio.Future[None]]]
    ) -> None:
        batch = self._hold_back(batch)
        by_event = {id(waiting.incoming): waiting for waiting in batch}

        def step(incoming: Incoming, session: Session | None) -> Outcome | None:
            return self._step(by_event[id(incoming)], session)

        try:
            committed = await self.store.commit([w.incoming for w in batch], step, [s for s, _ in settled])
        except TurnFailed:
            self._queue.extendleft(reversed(batch))
            self._settled = settled + self._settled
            return
        except Exception as error:  # the boundary of one batch: nothing was stored, so nobody is told it was
            _log.exception("commit failed", count=len(batch))
            self._settled = settled + self._settled
            await self._failed(batch, error)
            return
        if self._doubtful:
            await self._catch_up()
        rest = self._after(committed, batch)
        for _, done in settled:
            if not done.done():
                done.set_result(None)
        await self._attend_all(rest)
        for each, _ in settled:
            if each.about is not None:
                await self._undelivered(each)

    async def _failed(self, batch: Sequence[_Waiting], error: Exception) -> None:
        """Refuse events that could not be stored, and wait a moment before the next."""
        self._refuse(batch, error)
        self._doubtful = True
        await asyncio.sleep(RETRY)
        self._wake.set()

    def _refuse(self, batch: Sequence[_Waiting], error: Exception) -> None:
        """Say that a batch is not stored, nor what waits behind it in the same chats: it must not overtake."""
        chats = {waiting.incoming.address for waiting in batch}
        behind = [waiting for waiting in self._queue if waiting.incoming.address in chats]
        self._queue = deque(waiting for waiting in self._queue if waiting.incoming.address not in chats)
        for waiting in (*batch, *behind):
            if not waiting.stored.done():
                waiting.stored.set_exception(error)

    async def _catch_up(self) -> None:
        """Send what a commit stored although it seemed to fail: its events will only come again as known ones."""
        while self._doubtful:
            try:
                self.outlets.send(await self.store.pending())
                self._doubtful = False
            except Unavailable:
                _log.warning("outbox not readable")
                await asyncio.sleep(RETRY)

    def _hold_back(self, batch: list[_Waiting]) -> list[_Waiting]:
        """Keep events of chats whose question is being matched behind it, in their lane."""
        kept = []
        for waiting in batch:
            held = self._held.get(waiting.incoming.address)
            if held is None:
                kept.append(waiting)
            else:
                held.append(waiting)
        return kept

    def _step(self, waiting: _Waiting, session: Session | None) -> Outcome | None:
        waiting.attended, waiting.question = False, None
        try:
            if waiting.failed:
                return self._sorry(waiting, session)
            if waiting.incoming.company:
                return Outcome()  # only those are heard who work there, and they come by the desk's road
            if of_desk(waiting.incoming.event):
                waiting.attended = True
                return None
            turned = self.turning.take(waiting.incoming, session, waiting.carried.matching)
            if isinstance(turned, Question):
                waiting.question = turned
                return None
            if turned.opens is not None or turned.outcome.forget:
                waiting.attended = True
                return None
            waiting.outcome, waiting.place = turned.word, turned.place
            return turned.outcome
        except Exception as error:  # the boundary of one event: it is set aside, its batch and its chat go on
            return self._set_aside(waiting, error)

    async def _attend(self, waiting: _Waiting, room: Room, session: Session | None) -> Outcome | None:
        waiting.attended = False
        try:
            if waiting.failed:
                return self._sorry(waiting, session)
            attended = await self.desk.attend(room, waiting.incoming, session, waiting.carried)
        except (Unavailable, LostRace):
            raise
        except Exception as error:  # the boundary of one event, as above
            return self._set_aside(waiting, error)
        waiting.question, waiting.fetch = attended.question, attended.fetch
        waiting.outcome, waiting.place = attended.word, attended.place
        return attended.outcome

    @staticmethod
    def _set_aside(waiting: _Waiting, error: Exception) -> Outcome:
        """Take note that an event cannot be taken; where not even the apology can be said, set it aside for good."""
        if waiting.failed:
            return Outcome(quarantined=type(waiting.failed).__name__)
        waiting.failed = error
        raise TurnFailed from error

    def _sorry(self, waiting: _Waiting, session: Session | None) -> Outcome:
        waiting.outcome = "quarantined"
        kind = type(waiting.incoming.event).__name__
        _log.error("event quarantined", exc_info=waiting.failed, kind=kind)
        return self.turning.sorry(waiting.incoming, session, waiting.failed or TurnFailed())

    async def _attend_all(self, waiting: Sequence[_Waiting]) -> None:
        """Take the events of the desk, one transaction each; what is behind one that must wait, waits with it."""
        for number, each in enumerate(waiting, start=1):
            held = self._held.get(each.incoming.address)
            if held is not None:
                held.append(each)
                continue
            try:
                await self._attend_one(each)
            except Exception as error:  # nothing was stored, so nobody is told it was
                _log.exception("commit failed", count=1)
                self._queue.extendleft(reversed(waiting[number:]))
                await self._failed([each], error)
                return

    async def _attend_one(self, waiting: _Waiting) -> None:
        """Take one event of the desk. Raise what storage raises."""
        try:
            committed = await self.store.attend(waiting.incoming, partial(self._attend, waiting))
        except TurnFailed:  # it is tried once more, to say sorry
            committed = await self.store.attend(waiting.incoming, partial(self._attend, waiting))
        self._after(committed, [waiting])
        await self.desk.refresh()

    async def _undelivered(self, settled: Settled) -> None:
        try:
            self.sent(await self.desk.undelivered(settled))
        except Exception:  # that nobody hears of it must not stop the rest
            _log.exception("failed delivery not told")

    def sent(self, committed: Committed) -> None:
        """Send what was stored, drop what it cancelled."""
        for address in committed.cancelled:
            self.outlets.cancel(address)
        for case in committed.erased:
            self.outlets.forget(case)
        self.outlets.send(committed.pending)

    def _after(self, committed: Committed, batch: Sequence[_Waiting]) -> list[_Waiting]:
        """Send what was stored and look for what is missing; return the events that are for the desk, in order."""
        self.sent(committed)
        set_aside = {id(incoming) for incoming in (*committed.deferred, *committed.attended)}
        chats = {incoming.address for incoming in committed.attended}
        behind: list[_Waiting] = []
        desk: list[_Waiting] = []
        for waiting in batch:
            if id(waiting.incoming) not in set_aside:
                self._done(waiting)
            elif waiting.attended or waiting.incoming.address in chats:
                chats.add(waiting.incoming.address)
                desk.append(waiting)
            else:
                behind += self._defer(waiting)
        self._queue.extendleft(reversed(behind))
        return desk

    def _done(self, waiting: _Waiting) -> None:
        if not waiting.stored.done():
            waiting.stored.set_result(None)
            self._report(waiting)

    def _defer(self, waiting: _Waiting) -> list[_Waiting]:
        """Let an event wait in its lane for what it needs; return it where it needs nothing."""
        address = waiting.incoming.address
        question, fetch = waiting.question, waiting.fetch
        waiting.question = waiting.fetch = None
        held = self._held.get(address)
        if held is not None:
            held.append(waiting)
            return []
        if question is None and fetch is None:
            return [waiting]
        self._held[address] = deque([waiting])

        def carried(**found: Any) -> None:
            waiting.carried = replace(waiting.carried, **found)
            self._queue.extendleft(reversed(self._held.pop(address)))
            self._wake.set()

        if question is not None:
            self.answers.ask(
                question,
                lambda matching: carried(matching=matching),
                lambda: self.outlets.typing(waiting.incoming.answered),
            )
        elif isinstance(fetch, Address):
            self.fetching.look(fetch, lambda rights: carried(rights=rights, looked=True))
        elif fetch is not None:
            self.fetching.fetch(address, fetch, lambda file: carried(file=file))
        return []

    def _report(self, waiting: _Waiting) -> None:
        _log.info(
            "turn",
            turn=secrets.token_hex(4),
            channel=waiting.incoming.address.channel,
            kind=type(waiting.incoming.event).__name__.casefold(),
            outcome=waiting.outcome,
            step=waiting.place,
            ms=round((time.perf_counter() - waiting.came) * 1000, 1),
        )
