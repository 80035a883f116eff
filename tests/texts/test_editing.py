"""Fluent files changed text by text: what is changed is there, and everything else keeps every byte."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.texts.editing import NotFluent, parsed, pieces, put

MODEL = """\
### The file.

first = Erstens
    .title = Titel
    .detail =
        Zeile eins
        Zeile zwei

## A group

# About the second
second = Zweitens
third = { $count ->
    [one] eins
   *[other] viele
}

## Another group

fourth = Viertens
"""
FILES = sorted(Path(__file__).parents[2].glob("locales/ar/*.ftl"))


def texts(file: str) -> dict[str, str]:
    """Return the texts of a file."""
    return {id: piece.text for id, piece in pieces(file).items()}


def test_texts_are_shown_as_they_are_written() -> None:
    """Without indentation, placeables and comments as they are."""
    found = pieces(MODEL)
    assert list(found) == ["first", "first.title", "first.detail", "second", "third", "fourth"]
    assert found["first.detail"].text == "Zeile eins\nZeile zwei"
    assert found["third"].text == "{ $count ->\n    [one] eins\n   *[other] viele\n}"
    assert found["second"].comment == "The file.\nA group\nAbout the second"


PARTS = (
    "word",
    " ",
    "\n",
    "\n\n",
    "**b**",
    "*",
    "[x]",
    ".",
    "•",
    "{ $n }",
    '{ FACT("f") }',
    "=",
    "#",
    "    ",
    "{",
    "}",
)


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(list(pieces(MODEL))), st.lists(st.sampled_from(PARTS)).map("".join)))
def test_what_says_the_same_changes_no_byte(said: dict[str, str]) -> None:
    """Whatever people write: as it is shown afterwards, it can be put back, and the file stays as it is."""
    file = put(MODEL, {id: text for id, text in said.items() if _is_text(text)}, MODEL)
    assert list(pieces(file)) == list(pieces(MODEL))
    assert put(file, texts(file), MODEL) == file


def _is_text(text: str) -> bool:
    try:
        parsed(text)
    except NotFluent:
        return False
    return True


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_real_files_survive(file: Path) -> None:
    """Every text of a file can be put back as it is shown, and be written to an empty file."""
    model = (file.parents[1] / "de" / file.name).read_text(encoding="utf-8")
    text = file.read_text(encoding="utf-8")
    assert put(text, texts(text), model) == text
    kept = {id: said for id, said in texts(text).items() if id in texts(model)}
    assert texts(put("", texts(text), model)) == kept


def test_texts_arrive_in_the_order_of_the_source() -> None:
    """Whichever texts come first, the file ends up with all of them as the source has them."""
    original = texts(MODEL)
    for number in range(len(original) + 1):
        for first in combinations(original, number):
            half = put("", {id: original[id] for id in first}, MODEL)
            whole = put(half, {id: text for id, text in original.items() if id not in first}, MODEL)
            assert list(texts(whole).items()) == list(original.items())


def test_a_new_file_has_the_comments_of_the_source() -> None:
    """Whoever opens the file sees what the source says about its groups."""
    written = put("", texts(MODEL), MODEL)
    assert [line for line in written.splitlines() if line.startswith("#")] == [
        "### The file.",
        "## A group",
        "# About the second",
        "## Another group",
    ]


def test_only_the_text_that_changes_is_touched() -> None:
    """Comments, order and layout of all other texts stay as somebody wrote them."""
    own = "# mine\nsecond  =   İkinci\n\n\n# note\nfirst = Bir\n    .title = Başlık\n"
    changed = put(own, {"first.title": "Yeni başlık", "first.detail": "Bir\nİki"}, MODEL)
    assert changed == own.replace("Başlık", "Yeni başlık\n    .detail =\n        Bir\n        İki")


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("**Bold** at once\nand on", "**Bold** at once\nand on"),
        ("Points:\n* one\n[two]\n.three", 'Points:\n{ "" }* one\n{ "" }[two]\n{ "" }.three'),
        ("{ FACT(“visa_fee”) }", '{ FACT("visa_fee") }'),
        ("  spaces \r\n around  ", "spaces\n around"),
        ("{ $for ->\n    [self] Siz\n   *[other] O\n}", "{ $for ->\n    [self] Siz\n   *[other] O\n}"),
    ],
)
def test_what_people_write_becomes_fluent(said: str, shown: str) -> None:
    """Stars, dots and brackets at the beginning of a line and the quotes of a word processor do no harm."""
    written = put("", {"second": said}, MODEL)
    assert texts(written) == {"second": shown}


@pytest.mark.parametrize("text", ["{ $name", "} no", "", "{ FACT('x') }", "{ -> }"])
def test_what_is_no_fluent_is_refused(text: str) -> None:
    """A text that would break the file is never put into one."""
    with pytest.raises(NotFluent):
        parsed(text)
