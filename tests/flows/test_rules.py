"""The decision tables: every combination of answers has exactly one outcome, and the right one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import product

import pytest

from flows.facts import Facts
from flows.model import FactKey, Occupation, RuleId, Value, Variable
from flows.rules import RULES
from flows.rules.recognition import TABLE, Kind, Qualification

PATH = RULES[RuleId("recognition_path")]


def occupation(id: str, group: str, regulated: str) -> Occupation:
    """Return an occupation of which only group and regulation matter."""
    return Occupation(id, "0000", regulated, "no", group, "", FactKey("occ"))


@dataclass(frozen=True)
class Content:
    """One occupation of each kind the law tells apart."""

    occupations: Mapping[str, Occupation] = field(
        default_factory=lambda: {
            each.id: each
            for each in (
                occupation("nurse", "nursing", "yes"),
                occupation("dentist", "doctor", "yes"),
                occupation("physiotherapist", "health", "yes"),
                occupation("medical_assistant", "health", "no"),
                occupation("teacher", "education", "yes"),
                occupation("lawyer", "academic", "yes"),
                occupation("civil_engineer", "engineering", "title"),
                occupation("programmer", "it", "no"),
                occupation("baker", "craft", "own_business"),
                occupation("truck_driver", "transport", "licence"),
                occupation("clerk", "industry_trade", "no"),
            )
        }
    )
    facts: Facts = field(default_factory=Facts)


CONTENT = Content()
TODAY = date(2026, 11, 22)
PLACES = (None, "germany", "eu", "other", "unknown")
OCCUPATIONS = (None, "not_in_the_list", *CONTENT.occupations)
GROUPS = (None, "health", "education", "craft", "technical", "it", "office", "other", "unknown")
QUALIFICATIONS = (None, "vocational", "degree", "both", "none", "unknown")


def decide(place: str | None, work: str | None, group: str | None, qualification: str | None) -> str:
    """Decide for answers of which None were not given."""
    answers: dict[Variable, Value] = {}
    given = {
        "trained_in": place,
        "occupation": work,
        "occupation_group": group,
        "qualification": qualification,
    }
    for name, value in given.items():
        if value is not None:
            answers[Variable(name)] = value
    return PATH.decide(answers, CONTENT, TODAY)


REGULATED = {
    "nurse": "nursing",
    "dentist": "regulated_health",
    "physiotherapist": "regulated_health",
    "teacher": "regulated_other",
    "lawyer": "regulated_other",
}
FREE = ("medical_assistant", "civil_engineer", "baker", "truck_driver", "clerk")
BY_QUALIFICATION = {"vocational": "vocational", "degree": "degree", "both": "degree", "none": "no_formal"}


def expected(place: str | None, work: str | None, group: str | None, qualification: str | None) -> str:
    """Say in other words than the table what the law asks for."""
    if place == "germany":
        return "trained_here"
    known = work if work in CONTENT.occupations else None
    if known == "programmer" or (known is None and group == "it"):
        return "it"
    if qualification == "none":
        return "no_formal"
    if known is not None:
        return REGULATED.get(known) or BY_QUALIFICATION.get(qualification or "", "unclear")
    if group in {"health", "education"}:
        return {"health": "regulated_health", "education": "regulated_other"}[group]
    if group in {None, "unknown"}:
        return "unclear"
    return BY_QUALIFICATION.get(qualification or "", "unclear")


def test_every_combination_of_answers_has_its_outcome() -> None:
    """All of the more than three thousand combinations, missing answers included, go where the law points."""
    combinations = list(product(PLACES, OCCUPATIONS, GROUPS, QUALIFICATIONS))
    assert len(combinations) == 5 * 13 * 9 * 6
    assert [each for each in combinations if decide(*each) != expected(*each)] == []


def test_every_outcome_is_reached_and_declared() -> None:
    """The rule declares what it can decide, no more and no less."""
    reached = {decide(*each) for each in product(PLACES, OCCUPATIONS, GROUPS, QUALIFICATIONS)}
    assert reached == PATH.outcomes


def test_every_row_decides_something() -> None:
    """No row of the table is hidden behind those above it, and each names its section."""
    for at, row in enumerate(TABLE):
        mine = [pair for pair in product(Kind, Qualification) if row.fits(*pair)]
        assert any(not any(above.fits(*pair) for above in TABLE[:at]) for pair in mine), row
        assert "§" in row.basis


def test_the_last_row_fits_always() -> None:
    """There is no combination without an outcome."""
    assert all(TABLE[-1].fits(*pair) for pair in product(Kind, Qualification))


@pytest.mark.parametrize("junk", ["", "Nurse ", "none ", 7])
def test_answers_nobody_offered_decide_nothing(junk: str | int) -> None:
    """A stored answer that no longer exists counts as not given."""
    known: dict[Variable, Value] = {Variable("qualification"): junk, Variable("occupation"): junk}
    assert PATH.decide(known, CONTENT, TODAY) == "unclear"


def test_rules_are_found_by_their_own_id() -> None:
    """The registry has every rule under its id."""
    assert all(name == rule.id for name, rule in RULES.items())
