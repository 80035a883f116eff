"""Translations: whether one still says what the source says follows from the texts and from what was recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.texts import source, translation
from bot.texts.translation import Mark, State, digest
from flows.model import Language
from tests.texts.house import catalogue, write

DE, EN, TR = Language("de"), Language("en"), Language("tr")
GERMAN = """
    fee = Das Visum kostet Geld.
        .title = Was kostet das Visum?
        .title-words = preis, gebühr
    greeting = Guten Tag.
"""
TURKISH = """
    fee = Vize ücretlidir.
        .title = Vize ne kadar?
        .title-words = ücret
    greeting = Merhaba.
"""


def recorded(root: Path, languages: tuple[Language, ...] = (TR,)) -> None:
    """Record everything as it is."""
    german = translation.digests(source.read(root, DE))
    for language in languages:
        own = translation.digests(source.read(root, language))
        marks = {id: Mark(german[id], own[id]) for id in own}
        (root / language / translation.RECORD).write_text(translation.write_record(marks), encoding="utf-8")


def state(root: Path, id: str) -> State:
    """Return the state of a Turkish message."""
    return translation.read(root, TR).state(id)


def test_a_translation_is_current_until_the_source_changes(tmp_path: Path) -> None:
    """Another German text makes its translation outdated, and no other one; the old German text makes it current."""
    write(tmp_path, {"de/a.ftl": GERMAN, "tr/a.ftl": TURKISH})
    recorded(tmp_path)
    assert state(tmp_path, "fee") is State.CURRENT
    write(tmp_path, {"de/a.ftl": GERMAN.replace("Geld", "viel Geld")})
    assert (state(tmp_path, "fee"), state(tmp_path, "greeting")) == (State.OUTDATED, State.CURRENT)
    write(tmp_path, {"de/a.ftl": GERMAN})
    assert state(tmp_path, "fee") is State.CURRENT


def test_an_outdated_translation_stays_so_until_it_is_recorded(tmp_path: Path) -> None:
    """That its own text changes is not yet word that somebody compared it."""
    write(tmp_path, {"de/a.ftl": GERMAN, "tr/a.ftl": TURKISH})
    recorded(tmp_path)
    write(tmp_path, {"de/a.ftl": GERMAN.replace("Geld", "viel Geld"), "tr/a.ftl": TURKISH.replace("V", "W")})
    there = translation.read(tmp_path, TR)
    assert (there.state("fee"), there.unrecorded) == (State.OUTDATED, ("fee",))


@pytest.mark.parametrize("less", ["greeting = Merhaba.", ".title = Vize ne kadar?", " Vize ücretlidir."])
def test_what_a_language_has_in_part_is_missing(less: str, tmp_path: Path) -> None:
    """A message is there when its value and every attribute is."""
    write(tmp_path, {"de/a.ftl": GERMAN, "tr/a.ftl": TURKISH.replace(less, "")})
    recorded(tmp_path)
    assert State.MISSING in (state(tmp_path, "fee"), state(tmp_path, "greeting"))


@pytest.mark.parametrize(
    "other",
    [
        "fee = Das Visum kostet Geld.\n    .title = Was?\n\n# A note on the next one\n",
        "fee =   Das Visum kostet Geld.   \n        .title = Was?\n",
        "fee = Das Visum kostet Geld.\n    .title = Was?\n    .title-words = preis, gebühr\n",
        "fee = Das Visum kostet Geld.\n    .title-words =\n        preis,\n        gebühr\n    .title = Was?",
    ],
)
def test_comments_spaces_and_synonyms_do_not_count(other: str) -> None:
    """Only what is to be translated makes a translation outdated."""
    text = "fee = Das Visum kostet Geld.\n    .title = Was?\n"
    assert digest(other) == digest(text)


@pytest.mark.parametrize(
    "other", ["Geld,", "Geld.\n    .title = Wie?", "Geld.\n    Viel.\n    .title = Was?"]
)
def test_every_word_counts(other: str) -> None:
    """A changed value, attribute or line is another text."""
    assert digest(f"fee = {other}\n") != digest("fee = Geld.\n    .title = Was?\n")


def test_an_outdated_message_is_said_in_the_next_language(tmp_path: Path) -> None:
    """It falls back like a missing one, with all that is made of it; the text says which language it is in."""
    greeting = "\n    outer = { greeting }\n    .title = Ja\n"
    texts = {"de/a.ftl": GERMAN + greeting, "tr/a.ftl": TURKISH + greeting}
    write(tmp_path, texts)
    recorded(tmp_path)
    changed = texts["de/a.ftl"].replace("Guten Tag", "Guten Abend")
    said = catalogue(tmp_path, {"de/a.ftl": changed})
    assert said.format("tr", "greeting") == ("Guten Abend.", "de")
    assert said.format("tr", "outer") == ("Guten Abend.", "de")
    assert said.format("tr", "fee") == ("Vize ücretlidir.", "tr")
    assert said.own("tr", "greeting") == "Merhaba."


def test_outdated_everywhere_is_still_said(tmp_path: Path) -> None:
    """Where no language has it better, an outdated text is better than none."""
    write(tmp_path, {"de/a.ftl": GERMAN, "tr/a.ftl": TURKISH})
    recorded(tmp_path)
    said = catalogue(tmp_path, {"de/a.ftl": GERMAN.replace("Tag", "Abend")}, languages=("tr",))
    assert said.format("tr", "greeting").text == "Merhaba."


def test_a_record_survives_a_merge(tmp_path: Path) -> None:
    """Lines are sorted by id and read one by one; what is no line is named and harms no other."""
    marks = {"b": Mark("0" * 12, "1" * 12), "a": Mark("2" * 12, "3" * 12)}
    text = translation.write_record(marks)
    assert [line[0] for line in text.splitlines()] == ["a", "b"]
    write(tmp_path, {"tr/translated.tsv": text.replace("b\t", "<<<<<<< HEAD\nb\t")})
    assert translation.read_record(tmp_path, TR) == marks
    (problem,) = translation.broken_lines(tmp_path, TR)
    assert (problem.file, problem.line) == ("locales/tr/translated.tsv", 2)


def test_a_language_is_offered_when_nothing_essential_is_missing(tmp_path: Path) -> None:
    """A beginning can be merged: people are offered a language once menus, buttons and the page are all there."""
    essential = {name: f"{name[:-4]}-text = Ja\n" for name in translation.ESSENTIAL}
    write(
        tmp_path, {f"{code}/{name}": text for code in ("de", "tr", "en") for name, text in essential.items()}
    )
    write(tmp_path, {f"{code}/answers/a.ftl": "answer-a = Ja" for code in ("de", "tr", "en")})
    assert translation.offered(tmp_path) == ("de", "en", "tr")
    write(tmp_path, {"de/web.ftl": "web-text = Ja\n    .title = Ja"})
    assert translation.offered(tmp_path) == ("de",)


def test_a_language_stays_when_the_source_says_something_anew(tmp_path: Path) -> None:
    """What is outdated is said in German; a button more in German takes no language away from anybody."""
    write(tmp_path, {"de/main.ftl": GERMAN, "tr/main.ftl": TURKISH})
    recorded(tmp_path)
    write(tmp_path, {"de/main.ftl": GERMAN.replace(".title =", ".more = Mehr\n        .title =")})
    assert state(tmp_path, "fee") is State.OUTDATED
    assert translation.offered(tmp_path) == ("de", "tr")


def test_the_packaged_record_holds_every_message() -> None:
    """Nobody forgot to record, and every digest is that of a text that exists."""
    for language in source.languages_in(source.packaged()):
        there = translation.read(source.packaged(), language)
        assert (there.unrecorded, there.left_over) == ((), ())
