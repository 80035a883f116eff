"""How verdicts go together, and the few limits that depend on the day."""

from __future__ import annotations

from datetime import date

import pytest

from flows.rules.person import Level
from flows.rules.routes import RouteId
from flows.rules.verdicts import MET, State, Verdict, both, closed, either, known, opened
from tests.rules.people import OFFER, changed, fits, judged

LACKING = known(value=False, need="a licence", why="no licence")
CLOSED = closed("too old")
OPEN = opened("an answer")


@pytest.mark.parametrize(
    ("verdicts", "state", "opens"),
    [
        ((MET, CLOSED), State.MET, True),
        ((OPEN, CLOSED), State.OPEN, True),
        ((LACKING, OPEN), State.OPEN, True),
        ((LACKING, CLOSED), State.FAILED, True),
        ((CLOSED, CLOSED), State.FAILED, False),
    ],
)
def test_the_best_of_alternatives_counts(verdicts: tuple[Verdict, ...], state: State, opens: bool) -> None:
    """One way that is met or open is enough; they are closed only when each of them is."""
    found = either(*verdicts)
    assert (found.state, found.opens) == (state, opens)


@pytest.mark.parametrize(
    ("verdicts", "state", "opens"),
    [
        ((MET, MET), State.MET, True),
        ((MET, OPEN), State.OPEN, True),
        ((OPEN, LACKING), State.FAILED, True),
        ((LACKING, CLOSED), State.FAILED, False),
    ],
)
def test_the_worst_of_what_is_asked_together_counts(
    verdicts: tuple[Verdict, ...], state: State, opens: bool
) -> None:
    """All of it must be met, and one part that closes closes the whole."""
    found = both(*verdicts)
    assert (found.state, found.opens) == (state, opens)


def test_closed_ways_are_not_told_as_a_need() -> None:
    """What cannot open is named as a reason and never as something to do."""
    found = either(LACKING, CLOSED)
    assert (found.need, found.why) == ("a licence", "no licence and too old")


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2026, 1, 1), State.MET),
        (date(2026, 1, 2), State.OPEN),
        (date(2026, 12, 31), State.OPEN),
        (date(2027, 1, 1), State.FAILED),
    ],
)
def test_a_degree_is_recent_by_its_day(day: date, state: State) -> None:
    """Of a degree of 2023 the year alone decides on the first day and after the last; in between it is open."""
    person = changed(fits("blue_card_reduced"), isco="2411", qualification__completed_year=2023)
    result = judged(person, day).results[RouteId("blue_card_reduced")]
    verdict = next(each.verdict for each in result.findings if each.id == "shortage_or_recent_degree")
    assert verdict.state is state


def test_a_care_facility_helps_in_regulated_occupations_only() -> None:
    """§ 16d Abs. 3 S. 2-3 AufenthG makes its exception for regulated occupations."""
    person = changed(fits("recognition_partnership_16d3"), regulated=False, offer__care_facility=True)
    assert "recognition_partnership_16d3" in judged(person).not_possible


def test_a_spared_route_names_one_that_is_told() -> None:
    """Where the sparing route is spared itself, the one that is told is named."""
    person = changed(
        fits("opportunity_card_skilled"), offer=OFFER, years_of_5=5, years_of_7=5, german=Level.B1
    )
    found = judged(person)
    assert {"opportunity_card_skilled", "opportunity_card_points"} <= set(found.not_needed)
    assert set(found.not_needed.values()) <= set(found.possible)
