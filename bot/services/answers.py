"""Finds candidates for questions, off the event loop. The engine decides what is done with them."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread

import structlog

from flows.answers.matching import Matcher, Matching
from flows.engine import Question

SLOW = 0.3
"""Seconds after which the person is shown that an answer is on its way."""
PATIENCE = 10.0
"""Seconds after which a question is given up, so that others are answered."""

Found = Callable[[Matching], None]

_log = structlog.get_logger()


class Answers:
    """One per process. `load` builds the matcher in a thread, so that start-up does not wait for it."""

    def __init__(self, load: Callable[[], Matcher], patience: float = PATIENCE) -> None:
        self._load = load
        self._patience = patience
        self.ready = False
        """Whether questions are answered already; before, they wait."""
        self._questions: asyncio.Queue[tuple[Question, Found, Callable[[], None]]] = asyncio.Queue()

    def ask(self, question: Question, found: Found, slow: Callable[[], None]) -> None:
        """Look for candidates; `found` is called with them, `slow` before that when it takes long."""
        self._questions.put_nowait((question, found, slow))

    async def run(self) -> None:
        """Answer one question after the other until cancelled."""
        matcher = await _aside(self._load)
        self.ready = True
        while True:
            question, found, slow = await self._questions.get()
            timer = asyncio.get_running_loop().call_later(SLOW, slow)
            try:
                async with asyncio.timeout(self._patience):
                    matching = await asyncio.to_thread(
                        matcher.match, question.text, question.language, question.after
                    )
            except Exception:  # the boundary of one question: it is answered by "we do not know"
                _log.exception("matching failed")
                matching = Matching("abstain")
            finally:
                timer.cancel()
            found(matching)


def _aside(load: Callable[[], Matcher]) -> asyncio.Future[Matcher]:
    """Build the matcher in a thread that nobody waits for: a bot that is stopped while it builds ends at once."""
    loop = asyncio.get_running_loop()
    built: asyncio.Future[Matcher] = loop.create_future()

    def settle(matcher: Matcher | None, error: Exception | None) -> None:
        if built.cancelled():
            return
        if error is not None:
            built.set_exception(error)
        elif matcher is not None:
            built.set_result(matcher)

    def build() -> None:
        matcher: Matcher | None = None
        failed: Exception | None = None
        try:
            matcher = load()
        except Exception as error:  # it is raised where it is awaited
            failed = error
        with suppress(RuntimeError):  # the loop is closed: nobody asks any more
            loop.call_soon_threadsafe(settle, matcher, failed)

    Thread(target=build, name="answers", daemon=True).start()
    return built
