"""The short message of a week: what stands first, what is left out, and that it says so."""

from __future__ import annotations

import msgspec
import pytest

from bot.content import Loaded
from bot.ports import Capabilities
from bot.report.message import message
from bot.services.replies import LIMIT, Replies
from flows.model import Language
from flows.statistics.summary import Summary, Task
from tests.languages import LANGUAGES
from tests.report import samples
from tests.report.conftest import Speak

WIDE = Capabilities(text=4096, label=64, payload=64, buttons=100)


@pytest.fixture
def tell(loaded: Loaded, speak: Speak) -> Tell:
    """Return a function that renders the message of a summary."""
    return Tell(loaded, speak)


class Tell:
    """Renders as the desk does."""

    def __init__(self, loaded: Loaded, speak: Speak) -> None:
        self._replies = Replies(loaded.content, loaded.catalogue)
        self._speak = speak

    def __call__(self, summary: Summary, language: str = "de") -> str:
        said = message(summary, self._speak(language))
        pages = self._replies.whole(said, Language(language), WIDE, None)
        return "\n".join(page.text for page in pages)


@pytest.mark.parametrize("sample", samples.ALL.values(), ids=samples.ALL)
def test_short(sample: Summary, tell: Tell) -> None:
    """In German it is one message, below 1,000 characters even in the busiest week."""
    assert len(tell(sample)) <= LIMIT < 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language(language: str, tell: Tell) -> None:
    """It can be said in every language, without anything left open, and is never long."""
    for sample in samples.ALL.values():
        told = tell(sample, language)
        assert "{" not in told
        assert "$" not in told
        assert len(told) < 1500


def test_what_is_asked_most(tell: Tell) -> None:
    """Three names for each table, those under 10 left out, and how far the numbers may be off."""
    told = tell(samples.FEW)
    assert "Gefragt haben 50 ± 10 Menschen, alle Regionen zusammen: wie sonst." in told
    assert "Themen: Anerkennung (85), Visum und Einreise (40), Arbeit finden (25)" in told
    assert "Weltregionen: Naher Osten (50), Türkei (40)\n" in told
    assert "± 15" in told
    assert "Vom 5. Oktober 2026 bis 1. November 2026" in told


def test_all_under_10_is_said(tell: Tell) -> None:
    """A table without any number is not left out, but says that all of it is under 10."""
    tables = (samples.table("topic", "2026-B11", samples.TOPICS), samples.table("language", "2026-B11", {}))
    told = tell(msgspec.structs.replace(samples.FEW, tables=tables))
    assert "Sprachen: überall unter 10" in told


def test_a_quiet_week(tell: Tell) -> None:
    """A quiet week is friendly, short and has no tables."""
    told = tell(samples.QUIET)
    assert "Es war ruhig" in told
    assert "niemand" in told
    assert "Themen" not in told
    assert len(told) < 300


def test_nothing_counted(tell: Tell) -> None:
    """Where nothing was counted, that is said, and nothing else of numbers."""
    told = tell(msgspec.structs.replace(samples.FEW, total=None))
    assert "gibt es keine Zahlen" in told
    assert "Themen" not in told


def test_late_and_incomplete(tell: Tell) -> None:
    """A summary that comes late or lacks a part of the week says so; any other does not."""
    assert "Verspätung in Tagen: 2" in tell(samples.BUSY)
    assert "nicht gezählt" in tell(samples.FIRST)
    assert "später" not in tell(samples.FEW)
    assert "nicht gezählt" not in tell(samples.FEW)


def test_who_waits(tell: Tell) -> None:
    """Those who wait are counted, and the three who wait longest named with the time."""
    assert "warten gerade: 3. Am längsten: K7F (3 Tage), M3P (30 Stunden), T9B (3 Stunden)" in tell(
        samples.BUSY
    )


def test_three_tasks(tell: Tell) -> None:
    """The three most urgent tasks are told in their order, and how many more there are."""
    told = tell(samples.BUSY)
    assert told.count("•") == 3
    assert told.index("K7F wartet zu lange") < told.index("Telegram") < told.index("retention")
    assert told.endswith("Weitere Aufgaben in der Datei: 9")


def test_a_long_question(tell: Tell) -> None:
    """A question is cut at a blank, or within a word that has none, and does no harm."""
    long = Task("unanswered", text="**Kann** " + "ich " * 200, count=2)
    told = tell(msgspec.structs.replace(samples.QUIET, tasks=(long,)))
    assert "ich…“" in told
    assert "**" not in told
    one = Task("unanswered", text="x" * 500, count=2)
    assert "xxx…" in tell(msgspec.structs.replace(samples.QUIET, tasks=(one,)))


def test_arabic_values_stand_alone(tell: Tell) -> None:
    """Right to left, every code and number is isolated, so that none turns what stands beside it."""
    told = tell(samples.BUSY, "ar")
    assert "\u2068K7F\u2069 (\u20683 أيام\u2069)" in told
    assert "\u20683010 ± 10\u2069" in told
