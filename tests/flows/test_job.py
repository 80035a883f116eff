"""Checking a job offer: every combination of answers has its outcome, and what an earlier check left does not count."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import product

import pytest

from flows.content import Content
from flows.facts import Facts
from flows.model import Occupation, Value, Variable
from flows.rules.job_offer import DANGER, FIRST_SIGNS, GOOD, OFFER
from tests.flows.talk import Talk


@dataclass(frozen=True)
class Nothing:
    """The rule looks nothing up."""

    occupations: dict[str, Occupation] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)


TODAY = date(2026, 11, 22)
YES_NO = (None, "yes", "no", "unknown")
ANSWERS = {
    "offer_money": (None, "no", "before", "after", "unknown"),
    "offer_passport": YES_NO,
    "offer_employer": YES_NO,
    "offer_contract": YES_NO,
    "offer_pay_stated": YES_NO,
    "offer_pay_enough": YES_NO,
}


def known(**given: str | None) -> dict[Variable, Value]:
    """Return the answers that were given."""
    return {Variable(name): value for name, value in given.items() if value is not None}


def expected(given: dict[str, str | None]) -> str:
    """Say in other words than the table what an offer deserves."""
    unpaid = given["offer_pay_stated"] == "yes" and given["offer_pay_enough"] == "no"
    empty = given["offer_contract"] == given["offer_pay_stated"] == "no"
    taken = given["offer_money"] == "before" or given["offer_passport"] == "yes"
    if taken or given["offer_employer"] == "no" or unpaid or empty:
        return "danger"
    best = {"offer_money": "no", "offer_passport": "no"}
    return "good" if all(given[name] == best.get(name, "yes") for name in ANSWERS) else "unclear"


def test_every_combination_of_answers_has_its_outcome() -> None:
    """All combinations, missing answers included: a danger sign outweighs everything, and only all good is good."""
    for values in product(*ANSWERS.values()):
        given = dict(zip(ANSWERS, values, strict=True))
        assert OFFER.decide(known(**given), Nothing(), TODAY) == expected(given), given


def test_a_sign_alone_is_danger_and_has_a_reason() -> None:
    """No sign hides behind another, and each says what it rests on."""
    for sign in DANGER:
        answers = known(**{**GOOD, **sign.answers})
        assert OFFER.decide(answers, Nothing(), TODAY) == "danger"
        assert [other for other in DANGER if other.shows(answers)] == [sign]
        assert sign.basis


@pytest.mark.parametrize(
    ("money", "passport", "outcome"),
    [
        ("no", "no", "open"),
        ("before", "no", "danger"),
        ("no", "yes", "danger"),
        ("after", "unknown", "open"),
        (None, None, "open"),
    ],
)
def test_the_first_signs_know_nothing_of_an_earlier_offer(
    money: str | None, passport: str | None, outcome: str
) -> None:
    """After two answers only these two count: the others may be of another offer."""
    left = {"offer_employer": "no", "offer_pay_stated": "yes", "offer_pay_enough": "no"}
    answers = known(offer_money=money, offer_passport=passport, **left)
    assert FIRST_SIGNS.decide(answers, Nothing(), TODAY) == outcome


Table = list[tuple[str, list[str]]]

PLAN = "? plan-after"
INTO: Table = [("#job", ["? job-topic"]), ("#check", ["job-check", "? job-money"])]
NO_MONEY: Table = [("nobody", ["? job-passport_taken"])]
NO_SIGNS: Table = [*INTO, *NO_MONEY, ("no", ["? job-employer_found"])]

DIALOGUES: dict[str, Table] = {
    "money in advance: two questions are enough": [
        *INTO,
        ("deposit", ["? job-passport_taken"]),
        ("no", ["job-danger", "job-danger_money", "plan job_danger", PLAN]),
    ],
    "the passport: its danger is named": [
        *INTO,
        *NO_MONEY,
        ("yes", ["job-danger", "job-danger_passport", "plan job_danger", PLAN]),
    ],
    "all good so far": [
        *NO_SIGNS,
        ("found", ["? job-contract"]),
        ("yes", ["? job-pay_stated"]),
        ("both", ["? job-pay_enough"]),
        ("at least", ["job-good", "plan job_good", PLAN]),
    ],
    "no pay stated: nothing to compare, and it stays open": [
        *NO_SIGNS,
        ("not yet", ["? job-contract"]),
        ("yes", ["? job-pay_stated"]),
        ("something is missing", ["job-unclear", "plan job_unclear", PLAN]),
    ],
    "a second offer is not judged by the first": [
        *NO_SIGNS,
        ("only whatsapp", ["? job-contract"]),
        ("yes", ["? job-pay_stated"]),
        ("no", ["job-danger", "plan job_danger", PLAN]),
        ("~menu", ["? main-menu"]),
        *NO_SIGNS,
    ],
    "looking for work, with a word on the application": [
        ("#job", ["? job-topic"]),
        ("cv", ["answer application_cv", "answer-general", "? job-topic"]),
        ("find work", ["? recognition-lives_in"]),
        ("#abroad", ["? recognition-qualification"]),
        ("#degree", ["plan job_search", PLAN]),
    ],
}


@pytest.mark.parametrize("name", DIALOGUES)
def test_dialogue(name: str, content: Content) -> None:
    """Every line of the table leads to exactly the blocks beside it."""
    talk = Talk(content)
    talk.says("/start", "#en", "#self")
    for number, (said, expected) in enumerate(DIALOGUES[name], start=1):
        assert talk.says(said) == expected, f"line {number}: {said!r}"
