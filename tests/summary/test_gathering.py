"""What a summary is gathered from: counters, verdicts, questions, mistakes, facts; each as it is stored."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

import pytest

from bot.content import Loaded
from bot.services.summary.gathering import Gathering
from flows.effects import PassOn, Rated
from flows.events import Address, Incoming, Said
from flows.model import RegionId
from flows.session import Session
from flows.statistics.periods import parse
from flows.statistics.summary import Summary, Task
from storage import Census, Keys, Outcome
from tests.desk.parties import parties
from tests.storage.arrivals import Clock
from tests.summary.offices import MONDAY, THURSDAY, Bureau

GERMANY, OWL = RegionId("germany"), RegionId("owl")
WEEK = parse("2026-W10")
SAID = "Can a beekeeper with forty years of practice come?"


def tasks(summary: Summary, kind: str) -> list[Task]:
    """Return the tasks of a kind."""
    return [task for task in summary.tasks if task.kind == kind]


async def test_what_is_to_be_done(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> None:
    """Questions of the own region alone, those alike in one; answers that do not help as they read today; events that
    failed in that week; facts that are due on the day.
    """
    clock.now = THURSDAY
    revision = loaded.content.answers[next(id for id in loaded.content.answers if id == "scams")].revision
    outcomes = {
        "a": Outcome(
            passed_on=(PassOn("owl", "en", SAID), PassOn("owl", "en", SAID.replace("forty", "ten")))
        ),
        "b": Outcome(passed_on=(PassOn("germany", "de", "Darf ich Honig verkaufen?"),)),
        "c": Outcome(rated=tuple(Rated("scams", revision, "not_quite") for _ in range(90))),
        "d": Outcome(quarantined="ValueError"),
    }

    def step(incoming: Incoming, session: Session | None) -> Outcome:
        assert isinstance(incoming.event, Said)
        return outcomes[incoming.event.text]

    async with parties(url, keys, clock, loaded) as house:
        events = [
            Incoming(number, Address("web", "main", text), THURSDAY, Said(text))
            for number, text in enumerate(outcomes)
        ]
        await house.store.commit(events, step)
        clock.now = MONDAY + timedelta(days=2000)
        gathering = Gathering(house.store, house.core.desk.office, loaded, clock)
        owl, germany = await gathering.gather(OWL, WEEK), await gathering.gather(GERMANY, WEEK.next)
    [question] = tasks(owl, "unanswered")
    assert (question.count, question.language) == (2, "en")
    assert "beekeeper" in question.text
    assert [task.text for task in tasks(germany, "unanswered")] == ["Darf ich Honig verkaufen?"]
    [answer] = tasks(owl, "not_quite")
    assert answer.subject == "scams"
    assert answer.share >= 80
    assert tasks(owl, "failed") == [Task("failed", count=1)]
    assert tasks(germany, "failed") == []
    assert len(tasks(owl, "fact")) == len(loaded.facts.due(clock.now.date())) > 0
    assert [task.kind for task in owl.tasks] == sorted((task.kind for task in owl.tasks), key=_urgency)


def _urgency(kind: str) -> int:
    order = ("failed", "unanswered", "not_quite", "fact", "translation")
    return order.index(kind)


@pytest.mark.parametrize(("asked", "shown"), [(3, None), (60, 60)])
async def test_what_was_counted(
    url: str,
    keys: Keys,
    clock: Clock,
    loaded: Loaded,
    monkeypatch: pytest.MonkeyPatch,
    asked: int,
    shown: int | None,
) -> None:
    """Inquiries that came through the whole bot are in the total of their week, but for its noise, which is 0 here."""
    monkeypatch.setattr("storage.store.Census", partial(Census, draw=lambda _: 0))
    clock.now = THURSDAY
    async with parties(url, keys, clock, loaded) as house:
        here = Bureau(house)
        await here.tick()
        for number in range(asked):
            house.person(f"ina{number}", "en")
            for text in ("/start", "/en", "self", "How do I recognise a fake job offer?"):
                await house.hand_in(f"ina{number}", Said(text))
        await here.pass_by(MONDAY, clock)
        gathering = Gathering(house.store, house.core.desk.office, loaded, clock)
        summary = await gathering.gather(GERMANY, WEEK)
    assert summary.total is not None
    assert summary.total.now.n == shown
    assert [week.week for week in summary.history] == ["2026-W10"]
