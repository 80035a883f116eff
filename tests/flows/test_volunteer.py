"""The quiz of the training: what is passed, and that every question has exactly one right answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import product

from bot.content import Loaded
from flows.facts import Facts
from flows.model import Ask, FlowId, Occupation, StepId, Value, Variable
from flows.rules.quiz import QUIZ, RIGHT, score


@dataclass(frozen=True)
class Nothing:
    """The rule looks nothing up."""

    occupations: dict[str, Occupation] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)


def decide(known: dict[Variable, Value]) -> str:
    """Decide on a day."""
    return QUIZ.decide(known, Nothing(), date(2026, 11, 22))


def test_one_mistake_is_forgiven_and_two_are_not() -> None:
    """Of all ways to answer, missing answers included, those with at most one mistake pass."""
    for rights in product((True, False, None), repeat=len(RIGHT)):
        known: dict[Variable, Value] = {
            question: RIGHT[question] if right else "wrong"
            for question, right in zip(RIGHT, rights, strict=True)
            if right is not None
        }
        assert score(known) == rights.count(True)
        assert decide(known) == ("passed" if rights.count(True) >= len(RIGHT) - 1 else "again")


def test_each_question_has_one_right_answer_and_says_why(loaded: Loaded) -> None:
    """The right choice of the rule, and no other, leads to the words for right; the rule knows every question."""
    steps = loaded.content.flows[FlowId("volunteer")].steps
    asked = {
        step.save: step for step in steps.values() if isinstance(step, Ask) and step.save.startswith("quiz_")
    }
    assert asked.keys() == RIGHT.keys()
    for question, step in asked.items():
        for choice in step.choices:
            end = "right" if choice.id == RIGHT[question] else "wrong"
            assert choice.next == StepId(f"{question}_{end}")


def test_the_right_answer_has_no_place_of_its_own(loaded: Loaded) -> None:
    """Whoever always presses the same place does not pass."""
    steps = loaded.content.flows[FlowId("volunteer")].steps
    for place in range(3):
        known: dict[Variable, Value] = {}
        for question in RIGHT:
            step = steps[StepId(question)]
            assert isinstance(step, Ask)
            known[question] = step.choices[min(place, len(step.choices) - 1)].id
        assert decide(known) == "again"
