"""Whether a volunteer passed the quiz at the end of the training."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.model import RuleId, Value, Variable
from flows.rules.rule import Known, Rule

RIGHT: Mapping[Variable, str] = {
    Variable("quiz_1"): "authority",
    Variable("quiz_2"): "decline",
    Variable("quiz_3"): "remove",
    Variable("quiz_4"): "ask_advice",
    Variable("quiz_5"): "refer",
    Variable("quiz_6"): "safety",
}
"""The right answer to each question."""

MISTAKES = 1
"""So many are forgiven: each was explained at once."""


def score(known: Mapping[Variable, Value]) -> int:
    """Count the right answers."""
    return sum(known.get(question) == answer for question, answer in RIGHT.items())


def answered(known: Mapping[Variable, Value]) -> bool:
    """Tell whether every question is answered, be it right or wrong."""
    return RIGHT.keys() <= known.keys()


def volunteer_quiz(known: Mapping[Variable, Value], _: Known, __: date) -> str:
    """Return whether it is passed; an answer that is missing is not right."""
    return "passed" if score(known) >= len(RIGHT) - MISTAKES else "again"


QUIZ = Rule(RuleId("volunteer_quiz"), frozenset({"passed", "again"}), volunteer_quiz)
