"""Outbox to channel: in order per chat, within limits, again after trouble. Never decides what is said."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Mapping
from contextlib import nullcontext
from dataclasses import dataclass, field
from datetime import timedelta

import msgspec
import structlog
from msgspec import structs

from bot.ports import (
    Arrived,
    Astray,
    Channel,
    ChannelError,
    Clock,
    Company,
    Message,
    NotConnected,
    PersonGone,
    Receipt,
    Take,
    Throttled,
)
from flows.events import Address, Event, Incoming, Placed, Strayed
from storage import CaseId, Pending, Settled

MAX_ATTEMPTS = 25
AT_ONCE = 256
"""How many chats of one bot are sent to at once."""
_FIRST_WAIT = 1.0
_LONGEST_WAIT = 3600.0
REPORT_WAIT = 5.0
"""Seconds at most between attempts to store where a message ended up."""

_log = structlog.get_logger()
_messages = msgspec.json.Decoder(Message)

Settle = Callable[[Settled], Awaitable[None]]
"""Write down what became of a message; comes back when that is stored."""


@dataclass(slots=True, eq=False)
class _Lane:
    """What waits for one chat. `running`: a task is to send it, `sending`: it has the first in hand. `parked`: nobody
    is there to take it.
    """

    address: Address
    waiting: deque[Pending] = field(default_factory=deque)
    running: bool = False
    sending: bool = False
    parked: bool = False
    timer: asyncio.TimerHandle | None = None

    def queue(self, item: Pending) -> None:
        """Queue a message in the order of the ids, but never before one that is being sent."""
        if not self.waiting or item.id > self.waiting[-1].id:
            self.waiting.append(item)
        elif all(item.id != other.id for other in self.waiting):
            first = [self.waiting.popleft()] if self.sending else []
            later = sorted([*self.waiting, item], key=lambda pending: pending.id)
            self.waiting = deque([*first, *later])


class Delivery:
    """One per process. `rates` are messages a second for a whole bot, by (channel, bot). What became of a message in
    company is news that `take` takes in.
    """

    def __init__(
        self,
        channels: Mapping[tuple[str, str], Channel],
        settle: Settle,
        clock: Clock,
        rates: Mapping[tuple[str, str], float] | None = None,
        take: Take | None = None,
    ) -> None:
        self._channels = channels
        self._settle = settle
        self._clock = clock
        self._take = take
        self._pacers = {bot: _Pacer((rates or {}).get(bot, 0)) for bot in channels}
        self._slots = {bot: asyncio.Semaphore(AT_ONCE) for bot in channels}
        self._lanes: dict[Address, _Lane] = {}
        self._ready: asyncio.Queue[_Lane] = asyncio.Queue()
        self._group: asyncio.TaskGroup | None = None
        self._running = 0
        self._quiet = asyncio.Event()
        self._quiet.set()

    def add(self, pending: Iterable[Pending]) -> None:
        """Take over messages that are stored and wait to be sent, in any order; one that waits already counts once."""
        for item in pending:
            lane = self._lanes.get(item.address)
            if lane is None:
                lane = self._lanes[item.address] = _Lane(item.address)
            lane.queue(item)
            self._start(lane)

    def cancel(self, address: Address) -> None:
        """Drop what waits for a chat and the topics in it: its rows are gone."""
        for lane in self._lanes.values():
            if lane.address.whole == address.whole:
                lane.waiting.clear()

    def forget(self, case: CaseId) -> None:
        """Drop what waits about a case, to whomever: its rows are gone."""
        for lane in self._lanes.values():
            if any(item.about == case for item in lane.waiting):
                lane.waiting = deque(item for item in lane.waiting if item.about != case)

    def wake(self, address: Address) -> None:
        """The person is there again: send what waits for her, also what was to be tried again later."""
        lane = self._lanes.get(address)
        if lane:
            lane.parked = False
            if lane.timer is not None:
                lane.timer.cancel()
                lane.timer = None
            if lane.waiting and not lane.running:
                lane.waiting[0] = structs.replace(lane.waiting[0], due=self._clock())
            self._start(lane)

    @property
    def waiting(self) -> int:
        """How many messages wait to be sent."""
        return sum(len(lane.waiting) for lane in self._lanes.values())

    def typing(self, address: Address) -> None:
        """Show the person that an answer is on its way, if that is possible now."""
        channel = self._channels.get((address.channel, address.bot))
        if channel and self._group:
            self._group.create_task(channel.typing(address.chat))

    async def run(self) -> None:
        """Send until cancelled."""
        async with asyncio.TaskGroup() as group:
            self._group = group
            while True:
                lane = await self._ready.get()
                group.create_task(self._drain(lane))

    async def drained(self, seconds: float) -> bool:
        """Wait until nothing can be sent any more, at most so long; return whether that was reached."""
        try:
            async with asyncio.timeout(seconds):
                await self._quiet.wait()
        except TimeoutError:
            return False
        return True

    def _start(self, lane: _Lane) -> None:
        if lane.waiting and not lane.running and not lane.parked and lane.timer is None:
            lane.running = True
            self._running += 1
            self._quiet.clear()
            self._ready.put_nowait(lane)

    async def _drain(self, lane: _Lane) -> None:
        bot = (lane.address.channel, lane.address.bot)
        try:
            async with self._slots.get(bot) or nullcontext():
                lane.sending = True
                while lane.waiting and await self._send(lane, lane.waiting[0]):
                    pass
        finally:
            lane.running = lane.sending = False
            self._running -= 1
            if not lane.waiting and lane.timer is None:
                self._lanes.pop(lane.address, None)
            else:
                self._start(lane)
            if not self._running:
                self._quiet.set()

    async def _send(self, lane: _Lane, item: Pending) -> bool:
        """Send one message; return whether the lane may go on."""
        wait = (item.due - self._clock()).total_seconds()
        if wait > 0:
            self._later(lane, wait)
            return False
        bot = (lane.address.channel, lane.address.bot)
        channel = self._channels.get(bot)
        if channel is None:
            lane.parked = True
            return False
        await self._pacers[bot].turn()
        try:
            message = _messages.decode(item.body)
            stripped = structs.replace(message, receipt=None)
            arrived = await channel.send(lane.address.chat, item.id, stripped)
        except ChannelError as error:
            return await self._failed(lane, item, error)
        except Exception as error:  # the boundary of one message: it would fail again after every start
            _log.exception("message not sendable", channel=lane.address.channel, error=type(error).__name__)
            await self._done(lane, item, _failed(item))
            return True
        if arrived is not None and (message.noted or arrived.topic):
            await self._report(item, _placed(item, arrived))
        await self._done(lane, item, Settled(item.id, "sent"))
        if message.receipt is not None:
            self._mark(message.receipt)
        return True

    def _mark(self, receipt: Receipt) -> None:
        """Mark what somebody wrote in company, now that it was passed on; nothing hangs on it."""
        channel = self._channels.get((receipt.address.channel, receipt.address.bot))
        if isinstance(channel, Company) and self._group:
            self._group.create_task(channel.mark(receipt.address.chat, receipt.ref))

    async def _report(self, item: Pending, event: Event) -> None:
        """Hand in what became of a message in company; it is known again should this happen twice."""
        if self._take is None:
            return
        name = type(event).__name__.casefold()
        incoming = Incoming(f"{name}.{item.id}", item.address, item.made, event)
        for attempt in range(MAX_ATTEMPTS):
            try:
                await self._take(incoming)
            except (
                Exception
            ):  # the boundary of one message: without storage it would fail in the same way again
                _log.warning("report not stored", kind=name)
                await asyncio.sleep(min(_backoff(attempt), REPORT_WAIT))
            else:
                return

    async def _failed(self, lane: _Lane, item: Pending, error: ChannelError) -> bool:
        if isinstance(error, NotConnected):
            lane.parked = True
            if item.about is not None:
                await self._settle(Settled(item.id, "waits", about=item.about, address=item.address))
            return False
        if isinstance(error, Astray):
            _log.warning("message astray", channel=lane.address.channel, kind=error.why)
            about = item.about.hex() if item.about is not None else ""
            await self._report(item, Strayed(error.why, item.body, about, error.to))
            await self._done(lane, item, Settled(item.id, "failed"))
            return True
        if isinstance(error, PersonGone):
            _log.info("person gone", channel=lane.address.channel, count=len(lane.waiting))
            while lane.waiting:
                await self._done(lane, lane.waiting[0], _failed(lane.waiting[0]))
            return False
        if not error.retryable or item.attempts + 1 >= MAX_ATTEMPTS:
            _log.warning("message given up", channel=lane.address.channel, error=type(error).__name__)
            await self._done(lane, item, _failed(item))
            return True
        attempts = item.attempts if isinstance(error, Throttled) else item.attempts + 1
        wait = error.retry_after if error.retry_after is not None else _backoff(attempts)
        if isinstance(error, Throttled) and error.everywhere:
            self._pacers[(lane.address.channel, lane.address.bot)].hold(wait)
        due = self._clock() + timedelta(seconds=wait)
        again = structs.replace(item, attempts=attempts, due=due)
        if lane.waiting and lane.waiting[0] is item:
            lane.waiting[0] = again
        await self._settle(Settled(item.id, "retry", attempts, due))
        self._later(lane, wait)
        return False

    async def _done(self, lane: _Lane, item: Pending, settled: Settled) -> None:
        await self._settle(settled)
        if lane.waiting and lane.waiting[0].id == item.id:
            lane.waiting.popleft()

    def _later(self, lane: _Lane, seconds: float) -> None:
        def fire() -> None:
            lane.timer = None
            if lane.waiting:
                self._start(lane)
            else:
                self._lanes.pop(lane.address, None)

        lane.timer = asyncio.get_running_loop().call_later(seconds, fire)


class _Pacer:
    """Lets so many messages a second through, evenly, with a burst of one second; 0 is no limit."""

    def __init__(self, rate: float) -> None:
        self._gap = 1 / rate if rate else 0.0
        self._next = 0.0
        self._held = 0.0

    async def turn(self) -> None:
        """Wait for the turn of one message."""
        now = asyncio.get_running_loop().time()
        while True:
            self._next = max(self._next, now - 1) + self._gap
            if self._next <= now:
                return
            await asyncio.sleep(self._next - now)
            now = asyncio.get_running_loop().time()
            if now >= self._held:
                return

    def hold(self, seconds: float) -> None:
        """Let nothing through for so long."""
        self._held = max(self._held, asyncio.get_running_loop().time() + seconds)
        self._next = max(self._next, self._held)


def _backoff(attempts: int) -> float:
    longest = min(_LONGEST_WAIT, _FIRST_WAIT * 2.0 ** min(attempts, 12))
    return longest * (0.5 + secrets.randbelow(1000) / 2000)


def _placed(item: Pending, arrived: Arrived) -> Placed:
    return Placed(item.about.hex() if item.about is not None else "", arrived.topic, arrived.posts)


def _failed(item: Pending) -> Settled:
    if item.about is None:
        return Settled(item.id, "failed")
    return Settled(item.id, "failed", about=item.about, address=item.address)
