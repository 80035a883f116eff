"""The fact register: read whole, dated, and nothing unsure or stale passed off as current."""

from __future__ import annotations

import re
import time
from datetime import date, timedelta
from pathlib import Path

import pytest

import flows
from flows.facts import Confidence, Facts, Range, State, Unit, load
from flows.model import FactKey

REGISTER = Path(flows.__file__).parent / "knowledge" / "facts.yaml"
TODAY = date(2026, 11, 22)

ONE = """
visa:
  visa_fee:
    value: 75
    unit: EUR
    text: National visa.
    legal_basis: § 46 AufenthV
    source_url: https://example.org
    confidence: official
    checked_on: 2026-11-21
"""


@pytest.fixture(scope="module")
def facts() -> Facts:
    """The register that is shipped."""
    return load("facts.yaml", REGISTER.read_text())[0]


def one(**changes: str) -> tuple[Facts, list[str]]:
    """Load the small register with some of its lines changed or added."""
    text = ONE
    for name, value in changes.items():
        text, count = re.subn(rf"(?m)^    {name}: .*$", f"    {name}: {value}", text)
        text = text if count else f"{text}    {name}: {value}\n"
    facts, problems = load("f.yaml", text)
    return facts, [str(problem) for problem in problems]


def key(name: str) -> FactKey:
    """Shorten the tables below."""
    return FactKey(name)


def test_the_register_has_no_problem() -> None:
    """The shipped register loads without one complaint."""
    assert load("facts.yaml", REGISTER.read_text())[1] == []


def test_the_register_loads_quickly() -> None:
    """Reading some five hundred facts does not hold up the start (best of three)."""
    text = REGISTER.read_text()
    spent = []
    for _ in range(3):
        begin = time.perf_counter()
        load("facts.yaml", text)
        spent.append(time.perf_counter() - begin)
    assert min(spent) < 0.3


def test_every_fact_says_where_it_is_from(facts: Facts) -> None:
    """Everything but our own principle has a source to open, and a day it was checked."""
    unsourced = [fact.key for fact in facts.values() if not fact.source_url.startswith("http")]
    assert [name for name in unsourced if facts[name].group != "watch"] == ["inform_not_recruit"]
    assert {fact.checked_on for fact in facts.values()} >= {date(2026, 11, 21)}


@pytest.mark.parametrize(
    ("name", "value", "unit"),
    [
        ("zab_statement_fee", 208, Unit.EUR),
        ("zab_statement_fee_further", 104, Unit.EUR),
        ("recognition_fee_chambers", Range(100, 600), Unit.EUR),
        ("zab_statement_duration", 3, Unit.MONTHS),
        ("zab_statement_duration_fast_track", 2, Unit.MONTHS),
        ("zab_statement_duration_blue_card", 2, Unit.WEEKS),
        ("nursing_adaptation_max", 3, Unit.YEARS),
        ("visa_fee_minor", 37.5, Unit.EUR),
        ("blue_card_salary_reduced_2026", 45934.2, Unit.EUR_YEAR),
        ("hotline_phone", "+49 30 1815-1111", Unit.PHONE),
        ("recognition_finder", "https://www.anerkennung-in-deutschland.de", Unit.URL),
        ("western_balkans_countries", ("AL", "BA", "XK", "ME", "MK", "RS"), Unit.COUNTRIES),
        ("lang_recognition_partnership", "A2", Unit.CEFR),
        ("zsba_end", date(2026, 12, 31), Unit.DATE),
        ("remonstration_abolished", True, Unit.BOOL),
    ],
)
def test_a_value_is_typed_by_its_unit(facts: Facts, name: str, value: object, unit: Unit) -> None:
    """What a text needs as a number is a number, of a unit of the closed list."""
    assert (facts[key(name)].value, facts[key(name)].unit) == (value, unit)


@pytest.mark.parametrize(
    ("name", "day", "value", "state"),
    [
        ("blue_card_salary_general", date(2025, 12, 31), 48300, State.VALID),
        ("blue_card_salary_general", date(2026, 1, 1), 50700, State.VALID),
        ("blue_card_salary_general", date(2026, 12, 31), 50700, State.VALID),
        ("blue_card_salary_general", date(2027, 1, 1), 50700, State.STALE),
        ("min_wage", date(2026, 12, 31), 13.9, State.VALID),
        ("min_wage", date(2027, 1, 1), 14.6, State.VALID),
        ("min_wage_2026", date(2027, 1, 1), 13.9, State.STALE),
        ("min_wage_2027", date(2026, 12, 31), 14.6, State.FUTURE),
        ("care_min_wage_nurse", date(2027, 6, 30), 21.03, State.VALID),
        ("care_min_wage_nurse", date(2027, 7, 1), 21.58, State.VALID),
        ("oc_livelihood", date(2024, 10, 1), 1027, State.STALE),
    ],
)
def test_a_series_gives_the_figure_of_the_day(
    facts: Facts, name: str, day: date, value: float, state: State
) -> None:
    """Around every turn of the year the right figure is given, and an old one is known to be old."""
    assert (facts.at(key(name), day).value, facts.state(key(name), day)) == (value, state)


def test_a_draft_is_never_the_figure_of_a_series(facts: Facts) -> None:
    """On no day between 2024 and 2030 does a series give an unsure value where a publishable one exists."""
    for name in sorted(facts.names - set(facts)):
        for days in range(0, 2200, 20):
            assert facts.at(name, date(2024, 1, 1) + timedelta(days)).publishable, name


def test_what_is_unsure_is_not_publishable(facts: Facts) -> None:
    """Conflicting, draft or missing values are marked so that nothing can publish them."""
    unsure = {fact.key for fact in facts.values() if fact.confidence is Confidence.UNSURE}
    assert {"bbg_pension_2027_draft", "zab_dab_fee", "recognition_grant", "oc_livelihood_2027"} <= unsure
    assert not any(facts[name].publishable for name in unsure)
    assert facts[key("visa_fee")].publishable


def test_the_watch_list_brings_the_review_forward(facts: Facts) -> None:
    """A fact is due on the first of: its end, twelve months after the check, the days watched for it."""
    assert facts[key("zsba")].review_by == date(2026, 12, 31)
    assert facts[key("western_balkans_quota")].review_by == date(2027, 1, 1)
    assert facts[key("work_and_stay_agency")].review_by == date(2027, 3, 31)
    assert facts[key("visa_fee")].review_by == date(2027, 11, 21)


def test_due_names_what_is_late_and_no_figure_with_a_successor(facts: Facts) -> None:
    """Nothing is due today; at new year the thresholds are, while the minimum wage of 2025 never is."""
    assert facts.due(TODAY) == ()
    due = [fact.key for fact in facts.due(date(2027, 1, 1))]
    assert due[0] == "age45_min_salary_2026"
    assert "blue_card_salary_general_2026" in due
    assert "min_wage_2026" not in due
    assert "min_wage_2025" not in due


def test_checked_on_is_the_oldest_day() -> None:
    """Several facts together are as old as the oldest of them; none has no day."""
    text = ONE + ONE.replace("visa:", "other:").replace("visa_fee", "other_fee").replace("-21", "-02")
    facts, problems = load("f.yaml", text)
    assert problems == []
    assert facts.checked_on([key("visa_fee"), key("other_fee")], TODAY) == date(2026, 11, 2)
    assert facts.checked_on([], TODAY) is None


def test_an_address_is_the_value_or_the_source(facts: Facts) -> None:
    """A link can point to any fact: a URL is opened itself, of everything else the source."""
    assert facts[key("consular_portal")].address == "https://digital.diplo.de"
    assert facts[key("dir_zab")].address == "https://zab.kmk.org"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"unit": "Euro"}, "`Euro` is no unit"),
        ({"confidence": "offical"}, "is no confidence. Did you mean `official`?"),
        ({"value": "viel"}, "is `viel`, no value in EUR"),
        ({"value": "null"}, "is nothing, no value in EUR"),
        ({"value": "true"}, "is `True`, no value in EUR"),
        ({"value": "{from: 600, to: 100}"}, "no value in EUR"),
        ({"unit": "CEFR", "value": "B3"}, "`B3` is no language level"),
        ({"checked_on": "21.11.2026"}, "`21.11.2026` is no date"),
        ({"checked_on": "2026-11-31"}, "`2026-11-31` is no date"),
        ({"valid_from": "2026-12-01", "valid_until": "2026-11-01"}, "ends before it begins"),
        (
            {"vaild_from": "2026-12-01"},
            "Unknown key `vaild_from` in the fact `visa_fee`. Did you mean `valid_from`?",
        ),
        ({"concerns": "[visa_fees]"}, "concerns `visa_fees`, which is no fact. Did you mean `visa_fee`?"),
        ({"series": "visa_fee"}, "The series of `visa_fee` has the name of a fact"),
    ],
)
def test_a_mistake_is_named_with_its_place(changes: dict[str, str], said: str) -> None:
    """Every kind of mistake is said with file and line."""
    problems = one(**changes)[1]
    assert len(problems) == 1 or "21.11" in said or "11-31" in said
    assert any(said in problem for problem in problems), problems
    assert all(re.match(r"f\.yaml:\d+: ", problem) for problem in problems)


def test_all_mistakes_are_named_at_once() -> None:
    """A register with several mistakes is not corrected one run at a time."""
    _, problems = load(
        "f.yaml",
        ONE.replace("75", "viel").replace("    text:", "    txt:")
        + "  b: {unit: EUR}\n"
        + "  visa_fee: {}\n",
    )
    assert [problem.line for problem in problems] == [4, 6, 11, 11, 11, 12]


@pytest.mark.parametrize("text", ["visa: [", "- a", "visa: 3", "visa: {a: 3}", "\t- a: b: c"])
def test_broken_yaml_is_a_problem_not_a_crash(text: str) -> None:
    """Whatever the file holds, loading returns."""
    facts, problems = load("f.yaml", text)
    assert len(facts) == 0
    assert problems


def test_an_empty_register_is_a_problem() -> None:
    """A register that lost its content is not taken for one without facts."""
    facts, problems = load("f.yaml", "")
    assert len(facts) == 0
    assert [problem.text for problem in problems] == ["The file is empty."]
