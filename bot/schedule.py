"""The clock that ticks. It decides nothing: each job asks its own state what is due."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

Job = Callable[[], Awaitable[None]]

_log = structlog.get_logger()


async def run(jobs: dict[str, tuple[Job, int]]) -> None:
    """Tick each job every so many seconds, the first time at once, until cancelled. A failing job ticks again."""
    scheduler = AsyncIOScheduler(timezone="UTC")
    for name, (job, seconds) in jobs.items():
        scheduler.add_job(
            _guarded,
            IntervalTrigger(seconds=seconds),
            args=[name, job],
            coalesce=True,
            misfire_grace_time=None,
        )
    scheduler.start()
    try:
        for name, (job, _) in jobs.items():
            await _guarded(name, job)
        await asyncio.Event().wait()
    finally:
        scheduler.shutdown(wait=False)


async def _guarded(name: str, job: Job) -> None:
    try:
        await job()
    except Exception:  # the boundary of one scheduled job
        _log.exception("job failed", kind=name)
