"""From scores to what is done: the borders between giving, offering and admitting that nothing is known."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.answers.deciding import (
    BOTH,
    LETTERS,
    OFFERED,
    SOFTER,
    Thresholds,
    decide,
    is_off,
    thresholds,
)
from flows.answers.matching import Candidate, Matching
from flows.model import AnswerId


def ranked(scores: Mapping[str, float]) -> list[Candidate]:
    """Return candidates, the likeliest first."""
    return [Candidate(AnswerId(id), score) for id, score in sorted(scores.items(), key=lambda pair: -pair[1])]


def found(scores: Mapping[str, float], *, several_words: bool = True) -> Matching:
    """Decide over some scores."""
    return decide(ranked(scores), BOTH, None, several_words=several_words)


@pytest.mark.parametrize(
    ("scores", "outcome", "answers"),
    [
        ({"visa": 0.9, "cost": 0.05, "off_tourism": 0.05}, "answer", ["visa", "cost"]),
        ({"visa": 0.45, "cost": 0.40, "time": 0.1, "nurse": 0.05}, "offer", ["visa", "cost", "time"]),
        ({"visa": 0.1, "cost": 0.05, "off_tourism": 0.09}, "offer", ["visa", "cost"]),
        ({"visa": 0.3, "cost": 0.05, "off_tourism": 0.65}, "answer", ["off_tourism"]),
        ({"visa": 0.3, "cost": 0.05, "off_tourism": 0.33, "off_studies": 0.32}, "answer", ["off_tourism"]),
        ({"visa": 0.3, "cost": 0.2, "off_tourism": 0.28, "off_studies": 0.2}, "abstain", ["visa", "cost"]),
        ({"visa": 0.05, "cost": 0.04, "time": 0.001}, "abstain", ["visa", "cost"]),
        ({"cost": 0.6, "urgent_help": 0.3, "off_insult": 0.1}, "answer", ["urgent_help", "cost"]),
        ({"cost": 0.9, "urgent_help": 0.05}, "answer", ["cost", "urgent_help"]),
    ],
)
def test_borders(scores: dict[str, float], outcome: str, answers: list[str]) -> None:
    """Each row is one reason to give, to offer or to admit."""
    matching = found(scores)
    assert (matching.outcome, [each.answer for each in matching.candidates]) == (outcome, answers)


@pytest.mark.parametrize(
    ("variety", "with_meaning", "limits"),
    [("de", True, BOTH), ("ar", True, SOFTER), ("el-Latn", True, SOFTER), ("ar", False, LETTERS)],
)
def test_thresholds_by_script(variety: str, with_meaning: bool, limits: Thresholds) -> None:
    """Scores mean the same in all scripts once the thresholds follow them."""
    assert thresholds(variety, with_meaning=with_meaning) == limits


def test_one_word_is_never_answered_at_once() -> None:
    """“Visa” may be one of many questions; but a greeting is a greeting, and one word is no emergency."""
    assert found({"visa": 0.95}, several_words=False).outcome == "offer"
    assert found({"urgent_help": 0.95}, several_words=False).outcome == "offer"
    assert found({"off_greeting": 0.95, "visa": 0.05}, several_words=False).outcome == "answer"


@given(
    st.dictionaries(
        st.sampled_from(["a", "b", "c", "d", "urgent_help", "off_a", "off_b"]), st.floats(0, 1), min_size=1
    )
)
def test_what_is_not_ours_is_never_offered(scores: dict[str, float]) -> None:
    """Whatever the scores: at most three are named, best first, and a reply that it is not ours only stands alone."""
    matching = found({"visa": 0.001, **scores})
    named = [each.answer for each in matching.candidates]
    assert len(named) <= OFFERED
    if any(map(is_off, named)):
        assert (matching.outcome, len(named)) == ("answer", 1)
    if matching.outcome != "abstain":
        assert named
