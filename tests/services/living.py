"""A bot that lives in a test: a store that can fail, a channel that records and refuses, somebody who writes."""

from __future__ import annotations

import asyncio
import threading
from collections import defaultdict, deque
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, Literal

from bot.content import Loaded
from bot.core import Core, compose
from bot.ports import Capabilities, Channel, Message, Rejected
from flows.answers.matching import Candidate, Matching
from flows.content import Content
from flows.events import Address, Event, Incoming, Said
from flows.load import load
from flows.model import AnswerId, Language
from flows.rules import RULES
from storage import Committed, Pending, Settled, Step, Store, Unavailable
from tests.storage.arrivals import NOON, Clock

SECONDS = 20.0
"""How long a test waits for what must happen."""

MAIN = """
flow: main
title: main-title
steps:
  - id: menu
    ask: main-menu
    choices: [{id: recognition, call: endless}, {id: question, next: menu}]
    next: menu
"""
ENDLESS = """
flow: endless
title: main-title
steps:
  - id: round
    say: welcome-notice
    next: round
"""


class FlakyStore(Store):
    """A store whose next commits fail as told: before anything is stored, or after all of it is."""

    def __init__(self, *parts: Any) -> None:
        super().__init__(*parts)
        self.faults: deque[Literal["", "before", "after"]] = deque()
        self.blind = 0
        self.commits: list[int] = []
        self.open_gate = asyncio.Event()
        self.open_gate.set()
        self.entered = asyncio.Event()

    async def commit(
        self, batch: Sequence[Incoming], step: Step, settled: Sequence[Settled] = ()
    ) -> Committed:
        """Commit once the gate is open, unless told to fail."""
        self.entered.set()
        await self.open_gate.wait()
        fault = self.faults.popleft() if self.faults else ""
        if fault == "before":
            raise Unavailable("planted")
        committed = await super().commit(batch, step, settled)
        self.commits.append(len(batch))
        if fault == "after":
            raise Unavailable("planted")
        return committed

    async def pending(self, limit: int | None = None, after: int = 0) -> tuple[Pending, ...]:
        """Return what waits to be sent, unless blind for so many times."""
        if self.blind:
            self.blind -= 1
            raise Unavailable("planted")
        return await super().pending(limit, after)


class Recorder(Channel):
    """A channel that records, and raises for a chat what it was told to, one after the other."""

    name = "test"
    capabilities = Capabilities(text=4096, label=64, payload=64, buttons=50)

    def __init__(self, bot: str = "main") -> None:
        self.bot = bot
        self.calls: list[str] = []
        self.sent: list[tuple[str, int, Message]] = []
        self.typed: list[str] = []
        self.files: dict[str, bytes] = {}
        self.errors: dict[str, deque[Exception]] = defaultdict(deque)
        self.holds: dict[str, asyncio.Event] = {}
        self._changed = asyncio.Event()

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Record a message, or raise what was planned."""
        self.calls.append(chat)
        self._changed.set()
        if chat in self.holds:
            await self.holds[chat].wait()
        if self.errors[chat]:
            raise self.errors[chat].popleft()
        self.sent.append((chat, key, message))
        self._changed.set()

    async def typing(self, chat: str) -> None:
        """Record it."""
        self.typed.append(chat)
        self._changed.set()

    async def fetch(self, ref: str) -> bytes:
        """Return a file, or raise `Rejected` where nobody put one."""
        if ref not in self.files:
            raise Rejected("no such file")
        return self.files[ref]

    def hold(self, chat: str) -> asyncio.Event:
        """Let messages to a chat hang until the event is set."""
        return self.holds.setdefault(chat, asyncio.Event())

    def texts(self, chat: str) -> list[str]:
        """Return what a chat got."""
        return [message.text for to, _, message in self.sent if to == chat]

    async def until(self, happened: Callable[[], bool]) -> None:
        """Come back when something is the case, looked at after each call."""
        async with asyncio.timeout(SECONDS):
            while not happened():
                self._changed.clear()
                await self._changed.wait()

    async def got(self, count: int) -> None:
        """Come back when so many messages arrived."""
        await self.until(lambda: len(self.sent) >= count)


class SlowMatcher:
    """A matcher that finds nothing, and takes as long as the test wants."""

    def __init__(self) -> None:
        self.asked = threading.Semaphore(0)
        self.release = threading.Event()
        self.texts: list[str] = []

    def match(self, text: str, language: Language | None, after: AnswerId | None = None) -> Matching:
        """Wait until the test lets it go on; one text is a mistake of our own."""
        self.texts.append(text)
        self.asked.release()
        assert self.release.wait(SECONDS)
        if text == "raise":
            raise ValueError(text)
        return Matching("answer", (Candidate(AnswerId("recognition_cost"), 0.9),))


class Living:
    """A composed bot over a store and a channel, and people who write to it."""

    def __init__(
        self, core: Core, store: FlakyStore, channel: Recorder, clock: Clock, matcher: SlowMatcher
    ) -> None:
        self.core = core
        self.store = store
        self.channel = channel
        self.clock = clock
        self.matcher = matcher
        self._count = 0

    def incoming(self, chat: str, event: str | Event, key: int | None = None) -> Incoming:
        """Return an event of a chat; without a key it is a new one."""
        self._count += 1
        happened = Said(event) if isinstance(event, str) else event
        number = self._count if key is None else key
        return Incoming(number, Address("test", self.channel.bot, chat), NOON, happened, "en")

    async def take(self, chat: str, event: str | Event, key: int | None = None) -> None:
        """Take an event in."""
        async with asyncio.timeout(SECONDS):
            await self.core.intake.take(self.incoming(chat, event, key))

    async def takes(self, *events: tuple[str, str | Event]) -> list[BaseException | None]:
        """Take events in at once; return what each came to."""
        return await asyncio.gather(*(self.take(*event) for event in events), return_exceptions=True)

    @asynccontextmanager
    async def behind_a_commit(self) -> AsyncIterator[None]:
        """Let all that is taken in meanwhile wait for one commit that is under way."""
        self.store.open_gate.clear()
        self.store.entered.clear()
        async with asyncio.TaskGroup() as group:
            group.create_task(self.take("first", "/menu"))
            await self.store.entered.wait()
            yield
            await settled_down()
            self.store.open_gate.set()

    async def quiet(self) -> bool:
        """Wait until all is stored and sent; a busy machine may need longer than a stop allows."""
        return await self.core.intake.drained(SECONDS) and await self.core.delivery.drained(SECONDS)

    async def matching(self) -> None:
        """Come back when the matcher was asked."""
        assert await asyncio.to_thread(self.matcher.asked.acquire, timeout=SECONDS)


async def settled_down() -> None:
    """Let everything run that can run without waiting."""
    for _ in range(10):
        await asyncio.sleep(0)


def small_content(content: Content) -> Content:
    """Return the real content with flows of two steps, one of which never ends."""
    flows = load({"main.yaml": MAIN, "endless.yaml": ENDLESS}, {r: v.outcomes for r, v in RULES.items()})
    assert not flows.problems
    return replace(content, flows=flows.flows)


@asynccontextmanager
async def living(
    store: FlakyStore,
    loaded: Loaded,
    clock: Clock,
    channels: Sequence[Recorder] = (),
    rates: Mapping[tuple[str, str], float] | None = None,
    content: Content | None = None,
) -> AsyncIterator[Living]:
    """Run a bot on the small flows, or on those given."""
    matcher = SlowMatcher()
    used = replace(loaded, content=content or small_content(loaded.content), matcher=lambda embed: matcher)
    present = channels or [Recorder()]
    core = compose(store, used, present, clock, rates)
    async with running(core):
        try:
            yield Living(core, store, present[0], clock, matcher)
        finally:
            matcher.release.set()


@asynccontextmanager
async def running(service: Any) -> AsyncIterator[None]:
    """Run something that runs until cancelled."""
    async with asyncio.TaskGroup() as group:
        task = group.create_task(service.run())
        yield
        task.cancel()
