"""The clock that ticks. It decides nothing: each job asks its own state what is due."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

_log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Job:
    """Something to do when the clock ticks: it asks its own state whether anything is due."""

    tick: Callable[[], Awaitable[None]]
    every: timedelta


async def run(jobs: Mapping[str, Job], failing: set[str]) -> None:
    """Tick each job at its interval, the first time at once, until cancelled. A failing job ticks again; as long as its
    last tick failed, it is one of `failing`.
    """
    scheduler = AsyncIOScheduler(timezone="UTC")
    for name, job in jobs.items():
        every = IntervalTrigger(seconds=job.every.total_seconds())
        scheduler.add_job(_guarded, every, args=[name, job, failing], coalesce=True, misfire_grace_time=None)
    scheduler.start()
    try:
        for name, job in jobs.items():
            await _guarded(name, job, failing)
        await asyncio.Event().wait()
    finally:
        scheduler.shutdown(wait=False)


async def _guarded(name: str, job: Job, failing: set[str]) -> None:
    try:
        await job.tick()
    except Exception:  # the boundary of one scheduled job
        _log.exception("job failed", kind=name)
        failing.add(name)
    else:
        failing.discard(name)
