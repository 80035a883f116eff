"""The example persons of the knowledge base.

How the expected data is read: `possible` names exactly the routes to tell (what is met, too, but spared by one of
them, is a mention). `possible_if` and `not_possible` name those that matter: all of them must come out, and none of
them on the wrong side, while further routes may come out as well (a Colombian has no freedom of movement, which no
example says). Points are equal, or one of `points_accepted`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bot.services.routing import route
from flows.rules.routes import ROUTES
from tests.rules.people import facts

FILE = Path(__file__).with_name("cases.json")
CASES: list[dict[str, Any]] = json.loads(FILE.read_text())
RESULTS = {result["id"]: result for result in route(FILE.read_text(), facts())[0]}

SAID = {
    "no BA approval for the general Blue Card": "no_ba_approval_general_blue_card",
    "1,091 EUR per month in 2026": "livelihood_opportunity_card",
    "may start as care assistant, hospital pays by collective agreement": "care_start_as_assistant",
    "quota and priority check": "quota_and_priority_check",
    "45+ rule met: 60,000 >= 55,770": "age45_rule_met",
    "how much is missing": "salary_missing",
    "visa-free entry, application within 90 days, no work before": "visa_free_entry",
    "B1 is required for § 17": "training_search_german",
}
"""What must be mentioned, and the key of the mention that does."""

each = pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])


def result_of(case: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return what is expected of a person and what came out."""
    return case["expected"], RESULTS[case["id"]]


def test_every_person_has_a_result_in_order() -> None:
    """The results carry the ids of the persons, in the same order, and there are no problems or notes."""
    assert list(RESULTS) == [case["id"] for case in CASES]
    report = route(FILE.read_text(), facts())[1]
    assert (report.problems, report.notes) == ([], [])


@each
def test_the_possible_routes_are_exactly_the_expected_ones(case: dict[str, Any]) -> None:
    """No route is missing and none is told that nobody needs."""
    expected, result = result_of(case)
    assert result["possible"] == expected["possible"]


@each
def test_what_opens_and_what_does_not_fit_is_as_expected(case: dict[str, Any]) -> None:
    """The named routes come out with a reason; what is expected on one side only is on that side only."""
    expected, result = result_of(case)
    sides = ("possible_if", "not_possible")
    for side, other in (sides, sides[::-1]):
        assert set(expected[side]) <= set(result[side])
        assert not (set(expected[side]) - set(expected[other])) & set(result[other])
        assert all(result[side].values())


@each
def test_the_opportunity_card_is_as_expected(case: dict[str, Any]) -> None:
    """Path, eligibility, points and the points by number are right."""
    expected, result = result_of(case)
    wanted, card = expected["opportunity_card"], result["opportunity_card"]
    for name in ("path", "eligible", "breakdown"):
        assert card[name] == wanted[name], name
    assert card["points"] in wanted.get("points_accepted", [wanted["points"]])
    assert set(card.get("points_accepted", ())) == set(wanted.get("points_accepted", ()))


@each
def test_what_must_be_mentioned_is_mentioned(case: dict[str, Any]) -> None:
    """Each point to mention has its key, and its figures come out as the examples say them."""
    expected, result = result_of(case)
    assert expected["must_mention"]
    for said in expected["must_mention"]:
        assert any(
            mention.startswith(f"{SAID[said]}: ") and said in mention for mention in result["mentions"]
        )


def test_the_reasons_name_the_figures() -> None:
    """A missed threshold is told with what is offered, what is asked, and of which year the figure is."""
    reasons = RESULTS["P06"]["not_possible"]
    assert "44,000 < 45,630 EUR/year (2026)" in reasons["experience_it_19c2"]
    assert "44,000 < 45,934.20 EUR/year (2026)" in reasons["blue_card_it"]


def test_everything_comes_in_the_order_of_the_table() -> None:
    """Routes are told in the order of presentation, whichever list they stand in."""
    order = [str(route.id) for route in ROUTES]
    for result in RESULTS.values():
        for name in ("possible", "possible_if", "not_possible"):
            assert sorted(result[name], key=order.index) == list(result[name])
