"""`lotse run` by a clock that is so many seconds ahead: `python -m tests.process.noon SECONDS`. Teams keep hours."""

from __future__ import annotations

import asyncio
import sys
from datetime import UTC, datetime, timedelta

from bot import settings
from bot.app import serve
from bot.logs import configure

NOON = datetime(2026, 6, 17, 10, 0, tzinfo=UTC)
"""Noon in Germany, on a Wednesday without a holiday."""


def until_noon() -> float:
    """Return how many seconds a clock must be ahead (less than 0: behind) to show noon now."""
    return (NOON - datetime.now(UTC)).total_seconds()


def main(ahead: timedelta) -> None:
    """Run the bot until it is told to stop."""
    configured = settings.read()
    configure(configured.log_level, readable=True)
    asyncio.run(
        serve(
            configured,
            say=lambda line: print(line, flush=True),  # noqa: T201 - where it is, and that it serves
            clock=lambda: datetime.now(UTC) + ahead,
        )
    )


if __name__ == "__main__":
    main(timedelta(seconds=float(sys.argv[1])))
