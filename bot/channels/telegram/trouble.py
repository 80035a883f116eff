"""What to do when Telegram does not answer as hoped: wait longer each time, and say so once, not each time."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from secrets import SystemRandom
from typing import TypeAlias

import structlog

from bot.channels.http import HttpError
from bot.channels.telegram.api import Refused

Pause: TypeAlias = Callable[[float], Awaitable[None]]

FINE = "fine"
FIRST_WAIT = 0.5
LONGEST_WAIT = 60.0

_log = structlog.get_logger()
_between = SystemRandom().uniform


class Trouble:
    """The state of one conversation with Telegram: `fine`, or what is wrong and since how many attempts."""

    def __init__(self, what: str, pause: Pause = asyncio.sleep) -> None:
        self.state = FINE
        self.pause = pause
        self._what = what
        self._failures = 0

    def over(self) -> None:
        """Note that all is well."""
        self._failures = 0
        self.note(FINE)

    async def wait(self, state: str, error: BaseException | None = None) -> None:
        """Note what is wrong and wait: twice as long each time, give or take, or as long as Telegram wants."""
        longest = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(self._failures, 10))
        self._failures += 1
        self.note(state, error)
        wanted = error.retry_after if isinstance(error, Refused) else None
        await self.pause(max(_between(longest / 2, longest), wanted or 0.0))

    def note(self, state: str, error: BaseException | None = None) -> None:
        """Remember the state, and log it if it is new."""
        if state == self.state:
            return
        self.state = state
        if error is None:
            _log.info(self._what, state=state)
        else:
            _log.warning(self._what, state=state, error=type(error).__name__)


def state_of(error: HttpError | Refused) -> str:
    """Name what is wrong in one word for logs and health."""
    if isinstance(error, HttpError) or error.status >= 500:
        return "unreachable"
    names = {401: "token_refused", 404: "token_refused", 409: "conflict", 429: "throttled"}
    return names.get(error.status, f"refused_{error.status}")
