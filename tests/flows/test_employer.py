"""Hiring: every kind of job and state of the qualification has its road map, and the right one."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from itertools import product

import pytest

from flows.content import Content
from flows.facts import Facts
from flows.model import Occupation, Value, Variable
from flows.rules.employer import ROUTE, TABLE
from tests.flows.talk import Talk


@dataclass(frozen=True)
class Nothing:
    """The rule looks nothing up."""

    occupations: dict[str, Occupation] = field(default_factory=dict)
    facts: Facts = field(default_factory=Facts)


JOBS = ("", "regulated", "it", "other", "unknown", "junk")
STATES = ("", "recognised", "comparable", "partial", "not_yet", "none", "unknown", "junk")


def decide(job: str, state: str) -> str:
    """Decide for two answers; an empty one was not given."""
    known: dict[Variable, Value] = {}
    if job:
        known[Variable("job_kind")] = job
    if state:
        known[Variable("hire_status")] = state
    return ROUTE.decide(known, Nothing(), date(2026, 11, 22))


@pytest.mark.parametrize(
    ("job", "outcomes"),
    [
        ("regulated", ("skilled", "recognition", "recognition", "recognition", "no_formal", "recognition")),
        ("it", ("skilled", "skilled", "it", "it", "it", "it")),
        ("other", ("skilled", "skilled", "recognition", "assess", "no_formal", "assess")),
        ("unknown", ("skilled", "skilled", "recognition", "assess", "no_formal", "assess")),
    ],
)
def test_each_job_and_state_has_its_road_map(job: str, outcomes: tuple[str, ...]) -> None:
    """Recognised first; IT needs no paper; a comparable degree is no licence; the rest is found out first."""
    assert tuple(decide(job, state) for state in STATES[1:-1]) == outcomes


def test_every_row_decides_something_and_names_its_section() -> None:
    """No row is hidden behind those above it, and nothing given or nonsense has an outcome too."""
    for at, row in enumerate(TABLE):
        mine = [pair for pair in product(JOBS, STATES) if row.fits(*pair)]
        assert any(not any(above.fits(*pair) for above in TABLE[:at]) for pair in mine), row
        assert "§" in row.basis
    assert {decide(*pair) for pair in product(JOBS, STATES)} == ROUTE.outcomes
    assert decide("", "") == decide("junk", "junk") == "assess"


Table = list[tuple[str, list[str]]]

PLAN = "? plan-after"
OFFICES = "offices iq_network make_it_in_germany"
ABROAD = "offices make_it_in_germany"
INTO: Table = [("@employer", ["employer-intro", "? employer-passport"])]

DIALOGUES: dict[str, Table] = {
    "an EU passport needs one question": [
        *INTO,
        ("eu", ["plan employer_eu", PLAN]),
        ("#continue", ["? employer-hundred"]),
        ("no thanks", [OFFICES, "? main-menu"]),
    ],
    "a nurse abroad, fast, and then the first hundred days": [
        *INTO,
        ("not eu", ["? employer-lives_in"]),
        ("abroad", ["? employer-fast_track"]),
        ("yes", ["? employer-job_kind"]),
        ("nurse", ["? employer-hire_status"]),
        ("not yet", ["plan employer_recognition", PLAN]),
        ("#continue", ["? employer-hundred"]),
        ("show it", ["plan employer_first_hundred_days", ABROAD, PLAN]),
        ("#continue", ["? main-menu"]),
    ],
    "somebody who is here already is not asked about the fast track": [
        *INTO,
        ("#other", ["? employer-lives_in"]),
        ("here", ["? employer-job_kind"]),
        ("software", ["? employer-hire_status"]),
        ("only experience", ["plan employer_it", PLAN]),
    ],
}


@pytest.mark.parametrize("name", DIALOGUES)
def test_dialogue(name: str, content: Content) -> None:
    """Every line of the table leads to exactly the blocks beside it."""
    talk = Talk(content)
    talk.says("/start", "#en", "@employer")
    for number, (said, expected) in enumerate(DIALOGUES[name], start=1):
        assert talk.says(said) == expected, f"line {number}: {said!r}"
