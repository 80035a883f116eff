"""The clock ticks at once and then again and again; a job that fails stops neither itself nor another."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from bot.schedule import Job, run
from tests.services.living import SECONDS

OFTEN = timedelta(milliseconds=20)
NEVER = timedelta(days=1)


class Ticks:
    """Counts its ticks; fails at some of them."""

    def __init__(self, *failing: int) -> None:
        self.count = 0
        self._failing = failing
        self._changed = asyncio.Event()

    async def tick(self) -> None:
        """Count, and fail if it is time for that."""
        self.count += 1
        self._changed.set()
        if self.count in self._failing:
            raise ValueError("planted")

    async def reach(self, count: int) -> None:
        """Come back at that tick."""
        async with asyncio.timeout(SECONDS):
            while self.count < count:
                self._changed.clear()
                await self._changed.wait()


async def test_ticks_at_once_and_again() -> None:
    """The first tick comes at the start, not after the first interval; later ones by themselves."""
    often, never = Ticks(), Ticks()
    async with asyncio.TaskGroup() as group:
        task = group.create_task(
            run({"often": Job(often.tick, OFTEN), "never": Job(never.tick, NEVER)}, set())
        )
        await often.reach(3)
        assert never.count == 1
        task.cancel()


async def test_a_failing_job_ticks_again() -> None:
    """A job that fails at its first and second tick comes to its third, and so do the jobs beside it. It is said to
    fail until a tick of it does not.
    """
    failing, other, named = Ticks(1, 2), Ticks(), set[str]()
    async with asyncio.TaskGroup() as group:
        jobs = {"failing": Job(failing.tick, OFTEN), "other": Job(other.tick, OFTEN)}
        task = group.create_task(run(jobs, named))
        await failing.reach(2)
        assert named == {"failing"}
        await failing.reach(4)
        assert named == set()
        await other.reach(3)
        task.cancel()


async def test_cancellation_ends_it() -> None:
    """Cancelled, it ends, a tick that is under way with it, and nothing ticks any more."""
    begun, ended = asyncio.Event(), asyncio.Event()
    ticks = Ticks()

    async def long() -> None:
        await ticks.tick()
        if ticks.count == 2:
            begun.set()
            try:
                await asyncio.Event().wait()
            finally:
                ended.set()

    task = asyncio.ensure_future(run({"long": Job(long, OFTEN)}, set()))
    async with asyncio.timeout(SECONDS):
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await ended.wait()
    assert ticks.count == 2
