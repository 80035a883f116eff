"""The page of a week: one file by itself, in the right direction, headed, captioned, and complete."""

from __future__ import annotations

from base64 import b64decode
from html.parser import HTMLParser

import pytest

from bot.report import csv
from bot.report.page import name, page
from bot.report.seen import seen
from flows.statistics.summary import Summary
from tests.languages import LANGUAGES
from tests.report import samples
from tests.report.conftest import Speak

SVG = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
VOID = {"meta", "img", "br"}


class Read(HTMLParser):
    """A page as elements, with every start and end matched."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.text = ""
        self.feed(data.decode())
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {key: value or "" for key, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def all(self, *tags: str) -> list[dict[str, str]]:
        """Return the attributes of all elements of some names."""
        return [attributes for tag, attributes in self.found if tag in tags]


@pytest.mark.parametrize("language", LANGUAGES)
def test_language_and_direction(language: str, speak: Speak) -> None:
    """The page says its language and direction, and has nothing left open in it."""
    read = Read(page(samples.BUSY, speak(language), SVG))
    [html] = read.all("html")
    assert html == {"lang": language, "dir": "rtl" if language in ("ar", "fa") else "ltr"}
    assert "{" not in read.text
    assert len(read.all("h1")) == 1


@pytest.mark.parametrize("sample", samples.ALL.values(), ids=samples.ALL)
def test_nothing_from_elsewhere(sample: Summary, speak: Speak) -> None:
    """There is no script, frame, form or style sheet, and every address is within the file."""
    data = page(sample, speak("de"), SVG)
    read = Read(data)
    assert not read.all("script", "iframe", "form", "link", "object", "embed", "base", "svg")
    for _, attributes in read.found:
        assert all(attributes[key].startswith("data:") for key in ("href", "src") if key in attributes)
        assert not any(key.startswith("on") or key == "style" for key in attributes)
    assert b"url(" not in data
    assert b"@import" not in data
    assert "default-src 'none'" in data.decode()


@pytest.mark.parametrize("sample", samples.ALL.values(), ids=samples.ALL)
def test_tables_can_be_heard(sample: Summary, speak: Speak) -> None:
    """Every table has a caption, and every heading of a row or column says which it is."""
    read = Read(page(sample, speak("de"), SVG))
    assert len(read.all("table")) == len(read.all("caption")) >= 1
    assert all(heading.get("scope") in ("row", "col") for heading in read.all("th"))


def test_tasks_come_first(speak: Speak) -> None:
    """What is to be done stands before all numbers, every task of it."""
    read = Read(page(samples.BUSY, speak("de"), SVG))
    order = [
        read.text.index(heading) for heading in ("Zu tun", "Wer gefragt hat", "Ihr Team", "So lesen Sie")
    ]
    assert order == sorted(order)
    assert len(read.all("li")) == len(samples.BUSY.tasks)


def test_numbers_have_their_margin(speak: Speak) -> None:
    """Every number of a table stands with how far it may be off, what was before, and the comparison in words."""
    read = Read(page(samples.FEW, speak("de"), SVG))
    for found in samples.FEW.tables:
        for line in found.lines:
            if line.now.n is not None:
                assert f"{line.now.n} ± {line.now.margin}" in read.text
    for said in ("▲ mehr als sonst", "▼ weniger als sonst", "wie sonst", "unter 10"):
        assert said in read.text


def test_how_to_read(speak: Speak) -> None:
    """The page explains noise, "under 10", why nobody can be recognised, and the sum of epsilons."""
    text = Read(page(samples.FEW, speak("de"), SVG)).text
    for said in (
        "„40 ± 10“ heißt",
        "„Unter 10“ heißt",
        "Niemand kann an diesen Zahlen",
        "Epsilon. Hier ist er 3,1",
    ):
        assert said in text


def test_the_picture_is_told(speak: Speak) -> None:
    """Whoever does not see the picture is told what is seen; where there is none, that is said."""
    words = speak("de")
    [image] = Read(page(samples.FEW, words, SVG)).all("img")
    assert image["alt"] == seen(samples.FEW, words).alternative
    assert image["alt"].startswith("Am häufigsten ging es um: Anerkennung.")
    assert b64decode(image["src"].partition(",")[2]) == SVG
    without = Read(page(samples.FEW, words, None))
    assert without.all("img") == []
    assert "Das Bild konnte diesmal nicht gezeichnet werden." in without.text


def test_the_table_to_save(speak: Speak) -> None:
    """The link holds the very CSV that is sent, and a name for it."""
    [link] = Read(page(samples.BUSY, speak("de"), SVG)).all("a")
    assert link["download"] == name(samples.BUSY, "csv") == "lotse-owl-2026-W46.csv"
    assert b64decode(link["href"].partition(",")[2]) == csv.table(samples.BUSY)


def test_a_matrix_leaves_out_what_is_small(speak: Speak) -> None:
    """Of two-way tables only rows and columns with a number are shown, and it is said what the others are."""
    read = Read(page(samples.FEW, speak("de"), SVG))
    assert read.text.count("Was hier fehlt, war jeweils unter 10.") == 2
    assert "35 ± 20" in read.text
