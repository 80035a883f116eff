"""The process ends between any two steps, or after storing and before sending: nobody notices."""

from __future__ import annotations

import pytest

from bot.content import Loaded
from storage import Keys
from tests.desk.parties import parties
from tests.desk.stories import STORIES
from tests.desk.telling import tell
from tests.storage.arrivals import Clock

QUICK = (
    "she asks, is helped, closes and comes back",
    "one volunteer has two cases",
    "reminders of the owner",
    "her page is closed",
)
"""What the quick suite plays; `make faults` plays all."""

every_story = pytest.mark.parametrize(
    "name", [pytest.param(name, marks=() if name in QUICK else pytest.mark.slow) for name in STORIES]
)
both_engines = pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)


@both_engines
@every_story
async def test_between_two_steps(url: str, keys: Keys, clock: Clock, loaded: Loaded, name: str) -> None:
    """With a new process after every step the transcript is the same, and nothing is said twice."""
    async with parties(url, keys, clock, loaded) as house:
        await tell(house, STORIES[name], house.restart)


@both_engines
@every_story
async def test_before_anything_is_sent(url: str, keys: Keys, clock: Clock, loaded: Loaded, name: str) -> None:
    """A process that dies once an event is stored leaves all that follows from it to the next: each message arrives."""
    async with parties(url, keys, clock, loaded) as house:
        house.dies = True
        await tell(house, STORIES[name])
