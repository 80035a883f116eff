"""A store against a model of it in a few lines, on any sequence of batches."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage import Committed, Keys, Settled, Store
from tests.storage.arrivals import Clock, address, obey, said

WORDS = ("hello", "later", "forget", "stop", "quiet", "keep")
EVENTS = st.tuples(st.integers(1, 12), st.sampled_from(WORDS), st.sampled_from("abc"))
BATCHES = st.lists(st.tuples(st.lists(EVENTS, max_size=6), st.integers(0, 2), st.booleans()), max_size=6)

Given = tuple[int, str, str]


@dataclass
class Model:
    """What a store must hold: turns by chat, events seen, and messages waiting."""

    serials: dict[str, int] = field(default_factory=dict)
    seen: set[int] = field(default_factory=set)
    waiting: list[tuple[str, str]] = field(default_factory=list)
    deferred: int = 0
    duplicates: int = 0

    def take(self, batch: list[Given]) -> None:
        """Take a batch as `obey` does."""
        held: set[str] = set()
        for key, word, chat in batch:
            if key in self.seen:
                self.duplicates += 1
            elif chat in held or word == "later":
                held.add(chat)
                self.deferred += 1
            else:
                self.seen.add(key)
                self._obey(word, chat)

    def _obey(self, word: str, chat: str) -> None:
        if word in ("forget", "stop"):
            self.waiting = [each for each in self.waiting if each[0] != chat]
        if word == "forget":
            self.serials.pop(chat, None)
            self.waiting.append((chat, "forgotten"))
        elif word != "quiet":
            self.serials[chat] = self.serials.get(chat, 0) + 1
        if word == "hello":
            self.waiting.append((chat, word))


@pytest.fixture
def runner() -> Iterator[asyncio.Runner]:
    """A loop for many examples."""
    with asyncio.Runner() as running:
        yield running


def test_store_equals_its_model(url: str, runner: asyncio.Runner) -> None:
    """After any batches, with repeated, deferred and forgetting events, a store holds what the model holds."""
    keys, clock, bots = Keys.generate(), Clock(), itertools.count()
    store = runner.run(Store.open(url, keys, clock))

    async def compare(batches: list[tuple[list[Given], int, bool]], bot: str) -> None:
        model, total = Model(), Committed()
        for batch, sent, retried in batches:
            waiting = [each for each in await store.pending() if each.address.bot == bot]
            settled = [Settled(each.id, "sent") for each in waiting[:sent]]
            settled += [Settled(each.id, "retry", 1) for each in waiting[sent:] if retried]
            del model.waiting[:sent]
            model.take(batch)
            done = await store.commit([said(*event, bot=bot) for event in batch], obey, settled)
            total = Committed((), total.deferred + done.deferred, total.duplicates + done.duplicates)
        sessions = {chat: await store.session(address(chat, bot)) for chat in "abc"}
        left = [each for each in await store.pending() if each.address.bot == bot]
        assert {chat: session.serial for chat, session in sessions.items() if session} == model.serials
        assert [(each.address.chat, each.body.decode()) for each in left] == model.waiting
        assert (len(total.deferred), len(total.duplicates)) == (model.deferred, model.duplicates)

    @settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
    @given(batches=BATCHES)
    def holds(batches: list[tuple[list[Given], int, bool]]) -> None:
        runner.run(compare(batches, f"bot{next(bots)}"))

    try:
        holds()
    finally:
        runner.run(store.close())
