"""The revision of an answer: another one as soon as a reader is told something else, and only then."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bot.content import Loaded, revised
from flows.model import Answer, AnswerId, FactKey
from tests.texts.house import catalogue

COST = AnswerId("cost")
TEXT = """
    # For translators
    answer-cost = Es kostet { FACT("fee") }.
        .title = Was kostet es?
        .detail = Genauer: { FACT("fee") } und mehr.
    answer-time = Drei Monate.
        .title = Wie lange?
"""


def revision(folder: Path, text: str = TEXT, answer: Answer | None = None, others: str = "") -> str:
    """Return the revision of the answer on costs."""
    folder.mkdir()
    files = {"de/answers.ftl": text, "en/answers.ftl": others or "answer-cost = It costs."}
    return revised({COST: answer or Answer(COST, "cost", ())}, catalogue(folder, files, []).digests)[
        COST
    ].revision


def test_every_answer_has_one(loaded: Loaded) -> None:
    """All answers as loaded have eight characters, no two the same."""
    found = [answer.revision for answer in loaded.content.answers.values()]
    assert all(re.fullmatch("[0-9a-f]{8}", each) for each in found)
    assert len(set(found)) == len(found)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("Es kostet", "Das kostet"),
        ("Was kostet es?", "Wie teuer ist es?"),
        ("Genauer", "Ganz genau"),
        ('kostet { FACT("fee") }', 'kostet { FACT("other_fee") }'),
        ('        .detail = Genauer: { FACT("fee") } und mehr.\n', ""),
    ],
)
def test_other_words_make_another_one(tmp_path: Path, old: str, new: str) -> None:
    """Text, title, detail and the facts named in them count."""
    assert old in TEXT
    assert revision(tmp_path / "new", TEXT.replace(old, new)) != revision(tmp_path / "old")


def test_other_facts_make_another_one(tmp_path: Path) -> None:
    """The facts behind an answer give its sources and its date."""
    fees = Answer(COST, "cost", (FactKey("fee"),))
    assert revision(tmp_path / "new", answer=fees) != revision(tmp_path / "old")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# For translators", "# For nobody"),
        ("Es kostet {", "Es   kostet\n        {"),
        ("Drei Monate", "Ein Jahr"),
    ],
)
def test_what_no_reader_sees_does_not(tmp_path: Path, old: str, new: str) -> None:
    """Comments, line breaks and other answers leave a revision as it is."""
    assert old in TEXT
    assert revision(tmp_path / "new", TEXT.replace(old, new)) == revision(tmp_path / "old")


def test_translations_do_not(tmp_path: Path) -> None:
    """Only the language texts are written in counts: verdicts of all languages come together."""
    english = "answer-cost = Costs a lot."
    assert revision(tmp_path / "new", others=english) == revision(tmp_path / "old")


def test_where_it_leads_to_does_not(tmp_path: Path) -> None:
    """Topic, sources, related answers and the flow are not what the answer says."""
    related = Answer(COST, "other", (), ("https://example.org",), related=(AnswerId("time"),), refers=True)
    assert revision(tmp_path / "new", answer=related) == revision(tmp_path / "old")
