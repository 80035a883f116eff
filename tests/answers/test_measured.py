"""How often the shipped content finds the right answer, on questions it has never seen. Holds what was reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

import flows
from bot.content import questions, read
from flows.answers.matching import Matcher, Matching
from flows.answers.spelling import fold
from flows.model import AnswerId, Language

LOCALES = Path(flows.__file__).parent.parent / "locales"
SET = Path(__file__).parent / "questions.yaml"
STRANGE = "-"


@dataclass(frozen=True)
class Asked:
    """A question, the answer it wants (none if it is not ours) and what was found."""

    language: Language
    text: str
    wanted: AnswerId | None
    found: Matching

    @property
    def place(self) -> int:
        """The place of the right answer among the candidates, 0 if it is not there."""
        answers = [candidate.answer for candidate in self.found.candidates]
        return answers.index(self.wanted) + 1 if self.wanted in answers else 0


def _questions() -> Mapping[str, Mapping[str, list[str]]]:
    """Return the set by language and answer, for the languages in which people's phrasings are written down."""
    loaded: Mapping[str, Mapping[str, list[str]]] = yaml.safe_load(SET.read_text(encoding="utf-8"))
    return {code: own for code, own in loaded.items() if (LOCALES / code / "questions").is_dir()}


def _asked(matcher: Matcher) -> Iterator[Asked]:
    for code, by_answer in _questions().items():
        for answer, texts in by_answer.items():
            for text in texts:
                wanted = None if answer == STRANGE else AnswerId(answer)
                yield Asked(Language(code), text, wanted, matcher.match(text, Language(code)))


@pytest.fixture(scope="module")
def asked() -> list[Asked]:
    """Ask everything once."""
    return list(_asked(read().matcher()))


def share(part: int, whole: int) -> float:
    """Return a share in percent."""
    return 100 * part / whole


def test_the_set_is_large_enough_and_was_never_shown() -> None:
    """At least fifteen questions of ours in each language and twenty strange ones; none of them is a phrasing."""
    for code, by_answer in _questions().items():
        own = {fold(text) for answer, texts in by_answer.items() if answer != STRANGE for text in texts}
        known = {fold(text) for texts in questions(LOCALES, Language(code)).values() for text in texts}
        assert len(own) >= 15
        assert len(by_answer[STRANGE]) >= 5
        assert own & known == set()


def test_every_question_wants_an_answer_there_is() -> None:
    """The set asks for nothing that does not exist."""
    known = set(read().content.answers)
    wanted = {answer for by_answer in _questions().values() for answer in by_answer}
    assert wanted - known == {STRANGE}


def test_the_right_answer_is_found(asked: list[Asked]) -> None:
    """First in most cases, and nearly always among the three that are offered."""
    ours = [each for each in asked if each.wanted]
    assert share(sum(each.place == 1 for each in ours), len(ours)) >= 82
    assert share(sum(each.place > 0 for each in ours), len(ours)) >= 92


def test_what_is_answered_is_right(asked: list[Asked]) -> None:
    """Where the bot is sure enough to answer at once, it is nearly always right."""
    answered = [each for each in asked if each.found.outcome == "answer"]
    assert share(sum(each.place == 1 for each in answered), len(answered)) >= 91


def test_what_is_not_ours_is_refused(asked: list[Asked]) -> None:
    """Weather, football and recipes are not answered."""
    strange = [each for each in asked if each.wanted is None]
    assert share(sum(each.found.outcome == "abstain" for each in strange), len(strange)) >= 80


@pytest.mark.parametrize("language", list(_questions()))
def test_no_language_is_left_behind(asked: list[Asked], language: str) -> None:
    """In every language the right answer is among the candidates in most cases."""
    ours = [each for each in asked if each.wanted and each.language == language]
    assert share(sum(each.place > 0 for each in ours), len(ours)) >= 85
