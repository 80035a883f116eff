"""The quiz of the training: what is passed, and that every question has exactly one right answer."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import product

import pytest

from bot.content import Loaded
from flows.content import Content
from flows.facts import Facts
from flows.model import Ask, FlowId, Occupation, StepId, Value, Variable
from flows.rules.quiz import QUIZ, RIGHT, score
from tests.flows.talk import Talk


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


Table = list[tuple[str, list[str]]]

PLAN = "? plan-after"
ANSWERS = ("authority", "decline", "remove", "ask_advice", "refer", "safety")


def quiz(*wrong: int) -> Table:
    """Return the six questions answered, those named wrongly, without what follows the last."""
    table: Table = []
    for number, answer in enumerate(ANSWERS, start=1):
        missed = number in wrong
        pressed = {1: "#promise", 2: "#accept", 6: "#wait"}[number] if missed else f"#{answer}"
        said = f"volunteer-quiz_{number}_{'wrong' if missed else 'right'}"
        table.append((pressed, [said, f"? volunteer-quiz_{number + 1}"] if number < len(ANSWERS) else [said]))
    return table


def ending(table: Table, *blocks: str) -> Table:
    """Return the table with what follows its last line."""
    *others, (said, expected) = table
    return [*others, (said, [*expected, *blocks])]


STRAIGHT: Table = [
    ("@volunteer", ["? volunteer-start"]),
    ("#quiz", ["? volunteer-code"]),
    ("i accept", ["volunteer-quiz", "? volunteer-quiz_1"]),
]

DIALOGUES: dict[str, Table] = {
    "all cards, the rules, the quiz": [
        ("@volunteer", ["? volunteer-start"]),
        ("#cards", ["? volunteer-card_role"]),
        ("1", ["? volunteer-card_inform"]),
        ("go on", ["? volunteer-card_say"]),
        ("1", ["? volunteer-card_never"]),
        ("1", ["? volunteer-card_roadmap"]),
        ("1", ["? volunteer-card_privacy"]),
        ("1", ["? volunteer-card_scams"]),
        ("1", ["? volunteer-card_limits"]),
        ("1", ["? volunteer-card_urgent"]),
        ("1", ["? volunteer-code"]),
        ("yes", ["volunteer-quiz", "? volunteer-quiz_1"]),
        *ending(quiz(2), "volunteer-passed", "plan volunteer_first_steps", PLAN),
    ],
    "two mistakes, and once more": [
        *STRAIGHT,
        *ending(quiz(1, 6), "? volunteer-again"),
        ("another quiz", ["? volunteer-quiz_1"]),
        *ending(quiz(), "volunteer-passed", "plan volunteer_first_steps", PLAN),
    ],
    "not now: the cards again, or later": [
        *STRAIGHT,
        *ending(quiz(1, 2), "? volunteer-again"),
        ("later", ["volunteer-later", "person-contact", "? main-menu"]),
    ],
    "who does not accept the rules does not go on": [
        ("@volunteer", ["? volunteer-start"]),
        ("#quiz", ["? volunteer-code"]),
        ("no", ["volunteer-code_refused", "person-contact", "? main-menu"]),
    ],
}


@pytest.mark.parametrize("name", DIALOGUES)
def test_dialogue(name: str, content: Content) -> None:
    """Every line of the table leads to exactly the blocks beside it."""
    talk = Talk(content)
    talk.says("/start", "#en", "@volunteer")
    for number, (said, expected) in enumerate(DIALOGUES[name], start=1):
        assert talk.says(said) == expected, f"line {number}: {said!r}"
