"""The picture of a week: what is drawn of which number, in words as well as in colour, and mirrored right to left."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from bot.report import chart
from bot.report.canvas import INSIDE, Spec
from bot.report.seen import seen
from flows.statistics.comparing import Line
from flows.statistics.summary import Summary
from tests.languages import LANGUAGES
from tests.report import samples
from tests.report.conftest import Speak

Row = dict[str, Any]


def rows(spec: Spec) -> list[Row]:
    """Return the data of the layer that names the rows."""
    found = [layer for layer in spec["layer"] if layer["encoding"].get("text", {}).get("field") == "label"]
    values: list[Row] = found[0]["data"]["values"]
    return values


def said(spec: Spec) -> list[str]:
    """Return every text that is drawn by itself."""
    return [layer["mark"]["text"] for layer in spec["layer"] if "text" in layer["mark"]]


def words_in(spec: Spec) -> str:
    """Return the texts as one."""
    return " ".join(said(spec))


def places(spec: Spec) -> Iterator[float]:
    """Yield every fixed place across the picture."""
    for layer in spec["layer"]:
        for axis in ("x", "x2"):
            if "value" in (place := layer["encoding"].get(axis, {})):
                yield place["value"]


def test_the_greatest_topic_stands_at_the_top(speak: Speak) -> None:
    """Topics are sorted by size; those under 10 come last, in the order in which they always stand."""
    drawn = rows(chart.spec(samples.FEW, speak("de")))
    assert [row["label"] for row in drawn[:3]] == ["Anerkennung", "Visum und Einreise", "Arbeit finden"]
    assert [row["now"] for row in drawn] == [85, 40, 25, 15, 10, None, None, None, None]
    assert [row["label"] for row in drawn[5:]] == [
        "Familie",
        "Leben in Deutschland",
        "Rechte bei der Arbeit",
        "Arbeitgeber",
    ]


def test_uncertainty_is_drawn(speak: Speak) -> None:
    """Each bar has a line as far as the number may be off, never below 0, and the number says it too."""
    drawn = {row["label"]: row for row in rows(chart.spec(samples.FEW, speak("de")))}
    assert (drawn["Anerkennung"]["low"], drawn["Anerkennung"]["high"]) == (70, 100)
    assert (drawn["Anderes"]["low"], drawn["Anderes"]["high"]) == (0, 25)
    assert drawn["Anerkennung"]["number"] == "85 ± 15"


@pytest.mark.parametrize("sample", samples.ALL.values(), ids=samples.ALL)
def test_under_10_is_no_number(sample: Summary, speak: Speak) -> None:
    """A number under 10 is a pale band up to 10 with the words, has no line of its own, and all of them look alike."""
    for row in rows(chart.spec(sample, speak("de"))):
        if row["number"] == "unter 10":
            assert row["few"] == 10
            assert (row["now"], row["low"], row["high"], row["known"]) == (None, None, None, False)
        else:
            assert row["few"] is None


def test_what_was_usual_is_drawn(speak: Speak) -> None:
    """The mean of the periods before is a stroke at its number; under 10 it is an open band, and no number either."""
    drawn = {row["label"]: row for row in rows(chart.spec(samples.FEW, speak("de")))}
    assert (drawn["Anerkennung"]["before"], drawn["Anerkennung"]["rarely"]) == (60, None)
    assert (drawn["Arbeit finden"]["before"], drawn["Arbeit finden"]["rarely"]) == (None, 10)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_is_told_in_words(language: str, speak: Speak) -> None:
    """More and fewer stand there as words with arrows of different form, never as a colour alone."""
    spec = chart.spec(samples.FEW, speak(language))
    changes = [row["change"] for row in rows(spec)]
    assert [bool(change) for change in changes] == [
        False,
        False,
        True,
        True,
        False,
        False,
        False,
        False,
        False,
    ]
    assert changes[2] != changes[3]
    shapes = {
        layer["mark"]["shape"]: len(layer["data"]["values"])
        for layer in spec["layer"]
        if "shape" in layer["mark"]
    }
    assert shapes == {"triangle-up": 1, "triangle-down": 1}


def test_the_title_says_what_is_seen(speak: Speak) -> None:
    """The heading is sentences; below it stand the days, and that these are numbers of all regions."""
    told = words_in(chart.spec(samples.FEW, speak("de")))
    assert told.startswith(
        "Am häufigsten ging es um: Anerkennung. Mehr als sonst: Arbeit finden. Weniger als sonst:"
    )
    assert "Vom 5. Oktober 2026 bis 1. November 2026" in told
    assert "Zahlen aller Regionen, auf 5 gerundet" in told


def test_weeks_until_topics_are_known(speak: Speak) -> None:
    """Before the first block is closed whole weeks are drawn, with what explains them and nothing else."""
    spec = chart.spec(samples.FIRST, speak("de"))
    assert [(row["label"], row["number"]) for row in rows(spec)] == [("Woche 46", "25 ± 10")]
    assert "So viele Menschen" in words_in(spec)
    assert "sonst" not in words_in(spec)


def test_a_quiet_week_says_so(speak: Speak) -> None:
    """A week of fewer than 10, and one in which nothing was counted, have a picture that says it."""
    assert "Eine ruhige Woche: Unter 10 Menschen" in words_in(chart.spec(samples.QUIET, speak("de")))
    uncounted = msgspec.structs.replace(samples.QUIET, total=None, history=(), tables=())
    spec = chart.spec(uncounted, speak("de"))
    assert "keine Zahlen" in words_in(spec)
    assert not any("text" in layer["encoding"] for layer in spec["layer"])


def test_all_topics_under_10(speak: Speak) -> None:
    """Where no topic has a number, the title says that."""
    few = msgspec.structs.replace(samples.FEW, tables=(samples.table("topic", "2026-B11", {}),))
    assert seen(few, speak("de")).sentences == ("Bei jedem Thema waren es unter 10.",)


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_right_to_left_is_mirrored(language: str, speak: Speak) -> None:
    """Every place, side and scale is that of a left-to-right picture in a mirror."""
    there, here = (chart.spec(samples.FEW, speak(each)) for each in (language, "en"))
    here_places = sorted(set(places(here)))
    assert sorted({INSIDE - place for place in places(there)}) == here_places
    for spec, ends in ((here, [0, 780]), (there, [1000, 220])):
        scales = [
            layer["encoding"]["x"]["scale"]["range"]
            for layer in spec["layer"]
            if "scale" in layer["encoding"]["x"]
        ]
        assert scales
        assert all(scale == ends for scale in scales)
    sides = {"left": "right", "right": "left"}
    aligned = [
        [layer["mark"]["align"] for layer in spec["layer"] if "align" in layer["mark"]]
        for spec in (here, there)
    ]
    assert [sides[side] for side in aligned[0][-10:]] == aligned[1][-10:]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_fetched(language: str, speak: Speak) -> None:
    """A picture holds all its data: no address stands in it, and it is plain JSON."""
    for sample in samples.ALL.values():
        spec = chart.spec(sample, speak(language))
        assert "url" not in json.dumps({**spec, "$schema": ""})


def test_what_is_unknown_is_not_compared(speak: Speak) -> None:
    """A topic that cannot be compared has neither stroke nor words of change."""
    first = msgspec.structs.replace(
        samples.FEW, tables=(samples.table("topic", "2026-B11", samples.TOPICS, first=True),)
    )
    for row in rows(chart.spec(first, speak("de"))):
        assert (row["compared"], row["rarely"], row["change"]) == (False, None, "")
    assert "Mehr als" not in words_in(chart.spec(first, speak("de")))


def test_a_region_does_not_change_the_picture(speak: Speak) -> None:
    """The numbers are those of all regions, so the picture of every region is the same."""
    other = msgspec.structs.replace(samples.FEW, region="mv")
    assert chart.spec(other, speak("de")) == chart.spec(samples.FEW, speak("de"))
    assert isinstance(samples.FEW.total, Line)
