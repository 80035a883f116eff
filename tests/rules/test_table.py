"""The table of routes against the register it stands on."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from typing import Any

import pytest

from flows.facts import Fact, Facts, Unit
from flows.model import FactKey
from flows.rules.figures import Situation
from flows.rules.routes import CONDITION_IDS, ROUTES, RouteId, mentions
from flows.rules.routes.mentions import IDS
from flows.rules.routes.table import BY_ID
from tests.rules.people import DAY, FITS, OFFER, changed, facts, fits, judged

RULE_FACTS = {
    str(fact.value["id"]): fact
    for fact in facts().values()
    if isinstance(fact.value, dict) and fact.unit is Unit.RULE
}


def test_every_rule_of_the_register_is_a_route_on_the_same_basis() -> None:
    """The 23 routes of the register and of the table are the same, and rest on the same sections."""
    assert len(ROUTES) == 23
    assert {str(route.id): route.basis for route in ROUTES} == {
        id: fact.legal_basis for id, fact in RULE_FACTS.items()
    }
    assert set(BY_ID) == set(RULE_FACTS)


def test_every_row_names_its_section() -> None:
    """Nothing is asked of anybody without the law that asks it."""
    for route in ROUTES:
        for row in route.rows:
            assert "§" in row.basis, (route.id, row.condition.id)


def test_routes_are_told_in_the_order_of_presentation() -> None:
    """Freedom of movement, Blue Card, skilled work, experience, recognition, nationality, card, training, the rest."""
    at = [str(route.id) for route in ROUTES].index
    order = (
        *("eu_free_movement", "blue_card_general", "skilled_academic_18b", "experience_19c2"),
        *("recognition_partnership_16d3", "western_balkans_26_2", "opportunity_card_skilled"),
        *("apprenticeship_16a", "short_term_15d"),
    )
    assert [at(id) for id in order] == sorted(at(id) for id in order)


def test_routes_that_spare_another_exist() -> None:
    """No route is spared by one that is not in the table, or by itself."""
    for route in ROUTES:
        assert set(route.spared_by) <= set(BY_ID) - {route.id}


class Watched(Facts):
    """A register that remembers what was asked of it."""

    def __init__(self, facts: Facts) -> None:
        super().__init__(facts.values())
        self.asked: set[str] = set()

    def __getitem__(self, key: FactKey) -> Fact:
        self.asked.add(key)
        return super().__getitem__(key)

    def at(self, name: FactKey, today: date) -> Fact:
        self.asked.add(name)
        return super().at(name, today)


@pytest.mark.parametrize("route", ROUTES, ids=[str(route.id) for route in ROUTES])
def test_conditions_declare_what_they_read(route: Any) -> None:
    """Every figure a condition goes by is declared, exists and may be published, so a review finds its routes."""
    for row in route.rows:
        for person in FITS.values():
            watched = Watched(facts())
            row.condition.decide(Situation(person, watched, DAY))
            assert watched.asked <= set(row.condition.reads), row.condition.id
        for name in row.condition.reads:
            assert facts().at(FactKey(name), DAY).publishable, name


def test_ids_of_conditions_can_name_messages() -> None:
    """Every condition has an id that a message can be written for."""
    assert all(id.replace("_", "").isalnum() and id.islower() for id in CONDITION_IDS)


def test_every_mention_has_a_declared_id() -> None:
    """What comes out over many persons and years is exactly what is declared."""
    people = [
        *FITS.values(),
        changed(fits("eu_free_movement"), regulated=True),
        changed(fits("skilled_academic_18b"), age=50, pension_provision=True),
        changed(fits("skilled_academic_18b"), age=50),
        changed(fits("blue_card_general"), nationality="CA"),
        changed(fits("blue_card_general"), offer__gross_year=50_000, isco="2411"),
        changed(fits("opportunity_card_points"), age=35),
        changed(fits("opportunity_card_points"), isco="3221"),
        changed(fits("training_search_17"), german=None),
        changed(fits("opportunity_card_skilled"), offer=OFFER),
    ]
    days = (DAY, date(2027, 1, 1))
    assert {
        mention.id for person in people for day in days for mention in mentions(judged(person, day))
    } == set(IDS)


@pytest.mark.parametrize(
    ("salary", "day", "possible", "figure"),
    [
        (48_300, date(2025, 12, 31), True, "48,300 EUR/year (2025)"),
        (48_300, date(2026, 1, 1), False, "50,700 EUR/year (2026)"),
        (50_700, date(2026, 12, 31), True, "50,700 EUR/year (2026)"),
        (50_700, date(2027, 1, 1), True, "50,700 EUR/year (figure of 2026, to be confirmed)"),
        (45_300, date(2024, 1, 1), True, "45,300 EUR/year (2024)"),
        (45_300, date(2023, 12, 31), True, "45,300 EUR/year (figure of 2024, to be confirmed)"),
    ],
)
def test_the_figure_of_the_day_decides(salary: int, day: date, possible: bool, figure: str) -> None:
    """Around the turn of the year the right year decides; another year's figure is never used silently."""
    found = judged(changed(fits("blue_card_general"), offer__gross_year=salary), day)
    result = found.results[RouteId("blue_card_general")]
    verdict = next(each.verdict for each in result.findings if each.id == "salary_blue_card_general")
    assert result.met is possible
    assert verdict.need == f"salary >= {figure}"
    told = [str(mention) for mention in mentions(found) if mention.id == "figure_to_be_confirmed"]
    assert any("blue_card_salary_general" in line for line in told) is ("confirmed" in figure)
    if told:
        assert all(f"the one of {day.year} is to be confirmed" in line for line in told)


def test_no_draft_ever_decides() -> None:
    """The projections for 2027 stand in the register and decide nothing."""
    found = judged(changed(fits("blue_card_general"), offer__gross_year=51_000), date(2027, 6, 1))
    assert "blue_card_general" in found.met
    assert all(facts()[figure.key].publishable for figure in found.unconfirmed)


def test_the_core_of_the_rules_stands_alone() -> None:
    """The rules load without the bot, its texts or its storage."""
    code = "import sys, json, flows.rules.routes; print(json.dumps(sorted(m.split('.')[0] for m in sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"bot", "storage", "sqlalchemy", "fluent", "asyncio"} & set(json.loads(done.stdout))
