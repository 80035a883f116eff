"""Candidates are found one question after the other, off the event loop, and a mistake costs one question."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.content import Loaded
from bot.services.answers import SLOW, Answers
from flows.answers.matching import Matching
from flows.engine import Question
from flows.model import AnswerId, Language
from tests.services.living import SECONDS, SlowMatcher, running

QUICK = 0.05


@pytest.fixture
def matcher() -> SlowMatcher:
    """A matcher that waits for the test."""
    return SlowMatcher()


@pytest_asyncio.fixture
async def answers(matcher: SlowMatcher) -> AsyncIterator[Answers]:
    """The service over that matcher."""
    service = Answers(lambda: matcher)
    async with running(service):
        try:
            yield service
        finally:
            matcher.release.set()


async def ask(answers: Answers, text: str, slow: list[str] | None = None) -> Matching:
    """Ask, and wait for what is found."""
    found: asyncio.Future[Matching] = asyncio.get_running_loop().create_future()
    announced = slow if slow is not None else []
    answers.ask(Question(text, Language("en")), found.set_result, lambda: announced.append(text))
    async with asyncio.timeout(SECONDS):
        return await found


async def test_in_order(answers: Answers, matcher: SlowMatcher) -> None:
    """Questions are matched one after the other, as they came."""
    matcher.release.set()
    found = await asyncio.gather(*(ask(answers, text) for text in ("one", "two", "three")))
    assert matcher.texts == ["one", "two", "three"]
    assert {matching.outcome for matching in found} == {"answer"}


async def test_quick_ones_are_not_announced(answers: Answers, matcher: SlowMatcher) -> None:
    """Nobody is told to wait for an answer that is there at once, also not afterwards."""
    matcher.release.set()
    slow: list[str] = []
    later = asyncio.Event()
    await asyncio.gather(*(ask(answers, "hello", slow) for _ in range(20)))
    asyncio.get_running_loop().call_later(1.2 * SLOW, later.set)
    await later.wait()
    assert slow == []


async def test_a_mistake_costs_one_question(answers: Answers, matcher: SlowMatcher) -> None:
    """Where matching raises, the question is answered by "we do not know", and the next one as ever."""
    matcher.release.set()
    assert await ask(answers, "raise") == Matching("abstain")
    assert (await ask(answers, "hello")).outcome == "answer"


async def test_a_matcher_that_never_comes_back(matcher: SlowMatcher) -> None:
    """A question that hangs is given up after a while, and the next one is answered."""
    hanging, free = SlowMatcher(), SlowMatcher()
    free.release.set()

    class Both:
        def match(self, text: str, language: Language | None, after: AnswerId | None = None) -> Matching:
            return (hanging if text == "hang" else free).match(text, language)

    answers = Answers(Both, patience=QUICK)
    async with running(answers):
        assert await ask(answers, "hang") == Matching("abstain")
        assert (await ask(answers, "hello")).outcome == "answer"
        hanging.release.set()


async def test_loading_does_not_hold_up_the_start(matcher: SlowMatcher) -> None:
    """Questions that come while the matcher is built wait for it; the event loop goes on meanwhile."""
    built = threading.Event()
    matcher.release.set()

    def load() -> SlowMatcher:
        assert built.wait(SECONDS)
        return matcher

    answers = Answers(load)
    async with running(answers):
        asked = asyncio.ensure_future(ask(answers, "hello"))
        await asyncio.sleep(0)
        assert not asked.done()
        built.set()
        assert (await asked).outcome == "answer"


async def test_the_real_matcher(loaded: Loaded) -> None:
    """A question in the words of the content finds its answer."""
    answers = Answers(lambda: loaded.matcher(None))
    async with running(answers):
        found = await ask(answers, "how much does recognition cost")
    assert found.candidates[0].answer == "recognition_cost"
