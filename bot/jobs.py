"""What a running bot does by itself: each job asks its own state what is due whenever the clock ticks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from bot import schedule
from bot.content import Loaded
from bot.core import Core
from bot.ports import Clock
from bot.schedule import Job
from bot.services.counting import Counting
from bot.services.retention import Retention
from bot.services.summary.gathering import Gathering
from bot.services.summary.sending import Sending
from flows.answers.matching import Embed
from flows.statistics.summary import Task

DESK = timedelta(seconds=15)
"""How often the ladders of cases are looked at."""
SURVEY = timedelta(seconds=60)
"""How often the bot looks where people answer."""
COUNTING = timedelta(seconds=60)
"""How often new periods are opened."""
SUMMARIES = timedelta(seconds=15)
"""How often the bot looks whether somebody is to be sent a summary: she may have asked for it just now."""
RETENTION = timedelta(hours=6)

States = Callable[[], Mapping[str, str]]
"""Tell how the channels are: `ok`, or one word that says what is wrong."""


@dataclass(slots=True)
class Jobs:
    """One per process. `failing` are those whose last tick went wrong."""

    core: Core
    loaded: Loaded
    clock: Clock
    states: States
    embed: Embed | None = None
    failing: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """Tick until cancelled."""
        store, office = self.core.store, self.core.desk.office
        gathering = Gathering(store, office, self.loaded, self.clock, self.troubles, self.embed)
        sending = Sending(store, office, gathering)

        async def summarize() -> None:
            for committed in await sending.tick():
                self.core.intake.sent(committed)

        jobs = {
            "retention": Job(Retention(store, self.clock).tick, RETENTION),
            "desk": Job(self.core.tick, DESK),
            "survey": Job(self.core.desk.survey, SURVEY),
            "counting": Job(Counting(store, self.clock).tick, COUNTING),
            "summaries": Job(summarize, SUMMARIES),
        }
        await schedule.run(jobs, self.failing)

    def troubles(self) -> list[Task]:
        """Return which channels and jobs do not work now."""
        channels = (name for name, state in self.states().items() if state != "ok")
        return [
            *(Task("channel", name) for name in channels),
            *(Task("job", name) for name in sorted(self.failing)),
        ]
