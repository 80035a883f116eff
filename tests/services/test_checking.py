"""`lotse check` over real directories: a mistake anywhere in the content is found where it stands."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.services.checking import Roots, check
from flows.problems import Problem

HERE = Path(__file__).parents[2]
Broken = Callable[[str, str, str], list[Problem]]


def _now() -> datetime:
    return datetime(2026, 11, 22, 12, tzinfo=UTC)


def _copy(to: Path) -> Roots:
    """Copy the content, of the languages the source only: each is checked the same way."""
    shutil.copytree(HERE / "flows", to / "flows", ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    shutil.copytree(HERE / "locales" / "de", to / "locales" / "de")
    return Roots(to / "flows", to / "locales", HERE / "bot")


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> set[Problem]:
    """What is wrong with the content as it is."""
    return set(check(_now, _copy(tmp_path_factory.mktemp("before"))))


@pytest.fixture
def broken(tmp_path: Path, before: set[Problem]) -> Broken:
    """Replace a piece of a file of the content by another, and return what is wrong since."""
    roots = _copy(tmp_path)

    def breaking(file: str, piece: str, other: str) -> list[Problem]:
        path = tmp_path / file
        text = path.read_text(encoding="utf-8")
        assert piece in text
        path.write_text(text.replace(piece, other, 1), encoding="utf-8")
        return [problem for problem in check(_now, roots) if problem not in before]

    return breaking


MISTAKES = {
    "flow": (
        "flows/definitions/main.yaml",
        "say: welcome-notice",
        "sya: welcome-notice",
        "Unknown step kind `sya`",
    ),
    "rule": ("flows/definitions/recognition.yaml", "decide: recognition_path", "decide: path", "rule `path`"),
    "fact": ("flows/knowledge/facts.yaml", "confidence: official", "confidence: oficial", "oficial"),
    "answer": ("flows/knowledge/answers/overview.yaml", "topic:", "toppic:", "Unknown key `toppic`"),
    "occupation": ("flows/knowledge/occupations.yaml", "group:", "gruop:", "`gruop`"),
    "name": ("locales/de/occupations.yaml", "nurse", "nrse", "`nrse` is no occupation"),
    "question": (
        "locales/de/questions/recognition.yaml",
        "recognition_cost:",
        "recognition_price:",
        "which is no answer",
    ),
    "fluent": ("locales/de/main.ftl", "main-title = ", "main-title : ", "is not Fluent"),
    "text": (
        "locales/de/main.ftl",
        "main-title = ",
        "main-title = 75 Euro ",
        "an amount, period or date of its own",
    ),
    "message": ("locales/de/system.ftl", "help-text =", "help-txt =", "needs the message `help-text`"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_in_any_kind_of_file_is_found(mistake: str, broken: Broken) -> None:
    """Every kind of content file is checked, and the problem names what is wrong."""
    file, piece, other, text = MISTAKES[mistake]
    problems = broken(file, piece, other)
    assert any(text in problem.text for problem in problems), [str(problem) for problem in problems]
    assert all(problem.file.startswith(("flows/", "locales/")) for problem in problems)


def test_texts_that_code_names_are_in_use(before: set[Problem]) -> None:
    """A text that only the web page or a channel takes is not called unused."""
    unused = {problem.text for problem in before if problem.text.startswith("Nothing says")}
    assert not [text for text in unused if "`web-" in text or "`command-" in text or "`unit-" in text]
