"""Takes events in: small batches, one transaction each, one lane per chat. The only writer of a running bot."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import assert_never

import msgspec
import structlog

from bot.ports import Capabilities, Clock, Message
from bot.services.answers import Answers
from bot.services.replies import Replies
from flows.answers.matching import Matching
from flows.content import Content
from flows.directory import GERMANY
from flows.effects import Effect, Forget, Rated, Reply, Say, StopSending
from flows.engine import Question, advance
from flows.events import Address, Incoming
from flows.model import RegionId
from flows.session import Session
from storage import Committed, Outcome, Pending, Settled, Store, Unavailable

BATCH = 128
RETRY = 0.2
"""Seconds to wait after a commit that failed."""
RIDE = 0.01
"""Seconds that what became of a message waits for an event, to be written down in the same transaction."""

_log = structlog.get_logger()
_encode = msgspec.json.Encoder().encode


class TurnFailed(Exception):
    """One event could not be taken through the engine: our own mistake. The batch is tried again without it."""


@dataclass(slots=True, eq=False)
class _Waiting:
    """An event on its way. `matching` rides along when the engine asked for it; `failed` sets it aside for good."""

    incoming: Incoming
    stored: asyncio.Future[None]
    came: float
    matching: Matching | None = None
    question: Question | None = None
    failed: BaseException | None = None
    outcome: str = "none"
    place: str = ""


@dataclass(slots=True)
class Outlets:
    """What happens after a commit: messages are sent, cancelled ones dropped, a slow answer announced."""

    send: Callable[[Sequence[Pending]], None]
    cancel: Callable[[Address], None]
    typing: Callable[[Address], None]


@dataclass(slots=True)
class Intake:
    """One per process. `capabilities` and `homes` by (channel, bot): the region of everybody new who writes to it."""

    store: Store
    content: Content
    replies: Replies
    answers: Answers
    outlets: Outlets
    capabilities: Mapping[tuple[str, str], Capabilities]
    clock: Clock
    homes: Mapping[tuple[str, str], RegionId] = field(default_factory=dict)
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
            self._refuse(batch, error)
            self._settled = settled + self._settled
            self._doubtful = True
            await asyncio.sleep(RETRY)
            self._wake.set()
            return
        if self._doubtful:
            await self._catch_up()
        self._after(committed, by_event, batch)
        for _, done in settled:
            if not done.done():
                done.set_result(None)

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
        try:
            if waiting.failed:
                return self._sorry(waiting, waiting.failed, session)
            address = waiting.incoming.address
            home = self.homes.get((address.channel, address.bot), GERMANY)
            turn = advance(self.content, session, waiting.incoming, self.clock(), waiting.matching, home)
            if isinstance(turn, Question):
                waiting.question = turn
                return None
            waiting.outcome, waiting.place = turn.outcome, turn.place
            after = turn.session or session or Session()
            return self._outcome(waiting, turn.session, after, turn.effects)
        except Exception as error:  # the boundary of one event: it is set aside, its batch and its chat go on
            if waiting.failed:  # not even the apology can be said
                return Outcome(quarantined=type(waiting.failed).__name__)
            waiting.failed = error
            raise TurnFailed from error

    def _outcome(
        self, waiting: _Waiting, session: Session | None, speaking: Session, effects: Sequence[Effect]
    ) -> Outcome:
        outgoing: list[bytes] = []
        rated: list[Rated] = []
        forget = stop = False
        for effect in effects:
            match effect:
                case Reply():
                    outgoing += [_encode(message) for message in self._render(waiting, effect, speaking)]
                case Forget():
                    forget = True
                case StopSending():
                    stop = True
                case Rated():
                    rated.append(effect)
                case _:
                    assert_never(effect)
        return Outcome(session, tuple(outgoing), forget=forget, stop_sending=stop, rated=tuple(rated))

    def _render(self, waiting: _Waiting, reply: Reply, session: Session) -> tuple[Message, ...]:
        address = waiting.incoming.address
        return self.replies.render(reply, session, self.capabilities[(address.channel, address.bot)])

    def _sorry(self, waiting: _Waiting, failed: BaseException, session: Session | None) -> Outcome:
        """Say calmly that something went wrong on our side, and leave the person where she was."""
        waiting.outcome = "quarantined"
        _log.error("event quarantined", exc_info=failed, kind=type(waiting.incoming.event).__name__)
        messages = self._render(waiting, Reply((Say("error-sorry"),)), session or Session())
        outgoing = tuple(_encode(message) for message in messages)
        return Outcome(session, outgoing, quarantined=type(failed).__name__)

    def _after(self, committed: Committed, by_event: Mapping[int, _Waiting], batch: list[_Waiting]) -> None:
        for address in committed.cancelled:
            self.outlets.cancel(address)
        self.outlets.send(committed.pending)
        deferred = [by_event[id(incoming)] for incoming in committed.deferred]
        for waiting in deferred:
            self._defer(waiting)
        for waiting in batch:
            if waiting not in deferred and not waiting.stored.done():
                waiting.stored.set_result(None)
                self._report(waiting)

    def _defer(self, waiting: _Waiting) -> None:
        address = waiting.incoming.address
        question, waiting.question = waiting.question, None
        held = self._held.get(address)
        if held is not None or question is None:
            (held if held is not None else self._queue).append(waiting)
            return
        self._held[address] = deque([waiting])

        def found(matching: Matching) -> None:
            waiting.matching = matching
            self._queue.extendleft(reversed(self._held.pop(address)))
            self._wake.set()

        self.answers.ask(question, found, lambda: self.outlets.typing(address))

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
