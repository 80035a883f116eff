"""Asking the matcher from the command line: one question, many in a file, and lines that are none."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.content import Loaded
from bot.services.asking import Asked, BadLine, ask, read
from flows.model import Language

RUNNER = CliRunner()


def lines(text: str) -> list[dict[str, object]]:
    """Return the JSON objects of an output."""
    return [json.loads(line) for line in text.splitlines()]


def test_a_line_may_lack_its_language_and_its_number() -> None:
    """The text is all that is needed; an empty line is none; an id comes back as it was."""
    given = [
        '{"text": "visa"}',
        "",
        '{"id": 7, "lang": "tr", "text": "vize"}',
        '{"text": "a", "lang": null, "x": 1}',
    ]
    assert list(read(given)) == [
        Asked(1, "visa", None),
        Asked(7, "vize", Language("tr")),
        Asked(4, "a", None),
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("visa", "Line 2 is no JSON"),
        ('["visa"]', "Line 2 needs the shape"),
        ('{"id": "a"}', "Line 2 needs the shape"),
        ('{"text": 5}', "Line 2 needs the shape"),
    ],
)
def test_a_bad_line_is_named(line: str, problem: str) -> None:
    """Nobody has to guess which of a thousand lines is wrong, and why."""
    with pytest.raises(BadLine, match=problem):
        list(read(['{"text": "visa"}', line]))


def test_every_question_has_an_outcome(loaded: Loaded) -> None:
    """In their order, with scores best first, also where nothing is certain or the language is wrong."""

    def asked() -> Iterator[Asked]:
        yield Asked("a", "how much does recognition cost", Language("vi"))
        yield Asked("b", "", None)
        yield Asked("c", "\ud800 \x00", Language("no such"))
        yield Asked("d", "work visa for Poland", Language("en"))

    first, empty, broken, strange = ask(asked(), loaded.matcher(None))
    assert (first.outcome, first.answers[0].id, first.language) == ("answer", "recognition_cost", "en")
    assert (empty.outcome, empty.answers) == ("abstain", ())
    assert broken.outcome == "abstain"
    assert strange.answers[0].id == "off_other_country"
    assert all(found.ms >= 0 for found in (first, empty, broken, strange))


def test_a_file_of_questions(tmp_path: Path) -> None:
    """A line in, a line out, in the shape that is documented."""
    file = tmp_path / "asked.jsonl"
    file.write_text(
        '{"id": "q1", "lang": "de", "text": "was kostet das visum"}\n{"text": "hallo"}\n', encoding="utf-8"
    )
    found = RUNNER.invoke(app, ["ask", "--jsonl", str(file), "--letters"])
    first, second = lines(found.stdout)
    assert set(first) == {"id", "outcome", "answers", "language", "ms"}
    assert (first["id"], first["outcome"], first["language"]) == ("q1", "answer", "de")
    assert first["answers"][0]["id"] == "visa_fee"  # type: ignore[index]
    assert (second["id"], second["answers"][0]["id"]) == (2, "off_greeting")  # type: ignore[index]


def test_one_question_for_people() -> None:
    """The outcome first, then what was found, by score, id and title in her language."""
    found = RUNNER.invoke(app, ["ask", "--lang", "tr", "--letters", "vize ücreti ne kadar"])
    head, first, *_ = found.stdout.splitlines()
    assert head.startswith("answer  (language tr, ")
    assert first.split()[1] == "visa_fee"
    assert "Vize" in first


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ([], "Give a question"),
        (["visa", "--jsonl", "x"], "Give a question"),
        (["--jsonl", "no/such/file"], "No such file"),
    ],
)
def test_what_is_missing_is_said(arguments: list[str], problem: str) -> None:
    """A calm line and an exit code, no traceback."""
    found = RUNNER.invoke(app, ["ask", *arguments])
    assert found.exit_code == 1
    assert problem in found.stderr
