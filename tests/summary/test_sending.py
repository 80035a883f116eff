"""The summary reaches each coordinator on Monday morning: once, whatever happens to clock, bot and database."""

from __future__ import annotations

import asyncio
import itertools
from datetime import timedelta

import pytest

from bot.content import Loaded
from bot.report.drawing import NoPicture
from bot.services.summary import editing
from flows.statistics.summary import Task
from storage import Keys
from tests.storage.arrivals import Clock
from tests.summary.conftest import DRAWN
from tests.summary.offices import MONDAY, Bureau, bureau

both_engines = pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)


def said(loaded: Loaded, message: str, language: str = "de", words: int = 2) -> str:
    """Return the first words of a message, before any argument."""
    return " ".join(loaded.catalogue.format(language, message).text.replace("*", "").split()[:words])


@both_engines
async def test_one_message_one_picture_one_file(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> None:
    """On Monday at seven, not before, also about a week in which nobody asked; volunteers get none."""
    async with bureau(url, keys, clock, loaded) as here:
        await here.house.volunteer("vera")
        await here.pass_by(MONDAY - timedelta(minutes=1), clock)
        assert here.summaries("dora") == []
        await here.pass_by(MONDAY, clock)
        [(told, report)] = here.summaries("dora")
        assert told.file is not None
        assert (told.file.media, told.file.data) == ("chart", DRAWN.png)
        assert told.text.startswith(said(loaded, "report-hello"))
        assert len(told.text) <= 1024, "it is the caption of the picture"
        assert report.file is not None
        assert report.file.media == "report"
        assert report.file.data.startswith(b"<!doctype html>")
        assert here.summaries("vera") == []


@both_engines
async def test_once_a_week(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> None:
    """However often it ticks, and over a restart."""
    async with bureau(url, keys, clock, loaded) as here:
        await here.pass_by(MONDAY + timedelta(days=6), clock)
        assert len(here.summaries("dora")) == 1
        await here.house.restart()
        await Bureau(here.house).pass_by(MONDAY + timedelta(days=15), clock)
        assert len(here.summaries("dora")) == 3


@pytest.mark.parametrize(("down", "weeks"), [(timedelta(hours=39), 1), (timedelta(weeks=3), 3)])
async def test_after_a_downtime(
    url: str, keys: Keys, clock: Clock, loaded: Loaded, down: timedelta, weeks: int
) -> None:
    """Down from Sunday evening: each week that was missed is told of once, at the first tick, and that it is late
    (scenario 18).
    """
    async with bureau(url, keys, clock, loaded) as here:
        await here.pass_by(MONDAY - timedelta(hours=11), clock)
        await here.house.stop()
        clock.forward(seconds=down.total_seconds())
        await here.house.start()
        again = Bureau(here.house)
        await again.tick()
        await again.tick()
        texts = [told.text for told, _ in again.summaries("dora")]
        assert len(texts) == weeks
        assert all(said(loaded, "report-late") in text for text in texts)


async def test_whoever_is_new_begins_with_this_week(
    url: str, keys: Keys, clock: Clock, loaded: Loaded
) -> None:
    """A coordinator who joins on a Tuesday is not told of a week before her time, but of hers."""
    async with bureau(url, keys, clock, loaded) as here:
        await here.pass_by(MONDAY + timedelta(days=1), clock)
        await here.house.volunteer("emil", role="coordinator")
        await here.tick()
        assert here.summaries("emil") == []
        await here.pass_by(MONDAY + timedelta(days=7), clock)
        assert len(here.summaries("emil")) == 1
        assert len(here.summaries("dora")) == 2


async def test_each_in_her_language_and_of_her_region(
    url: str, keys: Keys, clock: Clock, loaded: Loaded
) -> None:
    """Two coordinators of two regions get two summaries; who coordinates both gets both."""
    async with bureau(url, keys, clock, loaded) as here:
        here.house.person("tara", "tr", "telegram")
        await here.house.volunteer("tara", role="coordinator", region="owl")
        await here.tick()
        await here.pass_by(MONDAY, clock)
        [(told, report)] = here.summaries("tara")
        assert told.text.startswith(said(loaded, "report-hello", "tr", 1))
        assert (told.language, report.language) == ("tr", "tr")
        assert report.file is not None
        assert b'lang="tr"' in report.file.data
        assert "OWL" in told.text or "Ostwestfalen" in told.text


@both_engines
async def test_two_instances_at_once(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> None:
    """Whoever comes first sends it; the other one sees that and does nothing."""
    async with bureau(url, keys, clock, loaded) as here:
        other = await here.house.beside()
        clock.now = MONDAY
        await asyncio.gather(here.tick(), Bureau(other).tick())
        await other.stop()
        assert len(here.summaries("dora")) == 1


async def test_asking_for_it_again(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> None:
    """`/summary` sends the last closed week once more, over a restart too; to a volunteer it says no."""
    async with bureau(url, keys, clock, loaded) as here:
        await here.pass_by(MONDAY, clock)
        for _ in range(2):
            await here.house.say("dora", "/summary")
        await here.house.restart()
        again = Bureau(here.house)
        await again.tick()
        await again.tick()
        first, second = again.summaries("dora")
        assert first[0].text == second[0].text
        await here.house.volunteer("vera")
        await here.house.say("vera", "/summary")
        assert said(loaded, "desk-invite_none") in here.house.new("vera")[-1].text


async def test_who_left_or_cannot_be_reached(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> None:
    """Whoever blocked the bot gets none until she is back, and then what she missed; who left the team none at all."""
    async with bureau(url, keys, clock, loaded) as here:
        for name in ("emil", "fred"):
            await here.house.volunteer(name, role="coordinator")
        await here.tick()
        await here.house.leave("emil")
        await here.house.say("dora", "/team")
        await here.house.remove("dora", "fred")
        await here.pass_by(MONDAY + timedelta(days=7), clock)
        assert (len(here.summaries("dora")), here.summaries("emil"), here.summaries("fred")) == (2, [], [])
        here.house.post_of("emil").gone.clear()
        await here.house.say("emil", "/menu")
        await here.tick()
        assert len(here.summaries("emil")) == 2


async def test_without_a_picture(
    url: str, keys: Keys, clock: Clock, loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It goes out all the same, and says so."""

    async def fail(spec: object, *, rtl: bool) -> None:
        raise NoPicture("no memory")

    monkeypatch.setattr(editing, "draw", fail)
    async with bureau(url, keys, clock, loaded) as here:
        await here.pass_by(MONDAY, clock)
        here.house.offered("dora")
        *_, told, report = here.house.people["dora"].messages
        assert told.file is None
        assert said(loaded, "report-no_picture") in told.text
        assert report.file is not None


async def test_one_that_fails_stops_no_other(
    url: str, keys: Keys, clock: Clock, loaded: Loaded, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A summary that cannot be made is tried again at the next tick; the others go out meanwhile."""
    async with bureau(url, keys, clock, loaded) as here:
        await here.house.volunteer("emil", role="coordinator", region="owl")
        await here.tick()
        edit, tries = editing.edit, itertools.count()

        async def fail_first(*args: object) -> object:
            if not next(tries):
                raise ValueError("broken")
            return await edit(*args)  # type: ignore[arg-type]  # whatever it was given

        monkeypatch.setattr("bot.services.summary.sending.edit", fail_first)
        await here.pass_by(MONDAY, clock)
        assert len(here.summaries("dora")) + len(here.summaries("emil")) == 1
        await here.tick()
        assert len(here.summaries("dora")) == len(here.summaries("emil")) == 1


async def test_what_is_to_be_done_is_told(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> None:
    """A channel that does not work, and somebody who waits, stand in the message itself."""
    async with bureau(url, keys, clock, loaded, [Task("channel", "telegram")]) as here:
        await here.house.asks("ina")
        await here.pass_by(MONDAY, clock)
        [(told, _)] = here.summaries("dora")
        found = await here.house.case("ina")
        assert found is not None
        assert found[1].case.code in told.text
        assert "telegram" in told.text.casefold()
