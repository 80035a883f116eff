"""What must hold for everybody: more of what is asked for never harms, and what is not known never refuses."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from flows.facts import Facts
from flows.rules.opportunity_card import tally
from flows.rules.person import JobOffer, Kind, Level, Person, Qualification, Status
from flows.rules.routes import ROUTES, Assessment, assess, mentions
from flows.rules.verdicts import State
from tests.rules.people import AGES, DAY, SALARIES, anybody, changed, facts, judged, near, offers

quick = settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.filter_too_much], derandomize=True
)

RECOGNITION = {
    *("blue_card_general", "blue_card_reduced", "skilled_academic_18b", "skilled_vocational_18a"),
    "opportunity_card_skilled",
}
STEPS_UP = {
    Kind.ACADEMIC: (Status.NOT_ASSESSED, Status.PARTIAL, Status.COMPARABLE, Status.RECOGNISED, Status.GERMAN),
    Kind.VOCATIONAL: (Status.NOT_ASSESSED, Status.PARTIAL, Status.RECOGNISED, Status.GERMAN),
}
WITHOUT_OFFER = {
    *(
        "eu_free_movement",
        "adaptation_16d1",
        "exam_16d5",
        "opportunity_card_skilled",
        "opportunity_card_points",
    ),
    *("apprenticeship_16a", "training_search_17", "job_search_20", "ict_19", "language_course_16f"),
}


def nothing_closed(before: Assessment, after: Assessment) -> bool:
    """Tell whether every route that was met still is, and nothing that could open has become closed."""
    closed = {id for id in after.results if id not in after.possible_if and id not in after.met}
    return set(before.met) <= set(after.met) and not closed & set(before.possible_if)


def points(found: Assessment) -> tuple[int, int]:
    """Return the points somebody surely has, and those she may have."""
    counted = tally(found.situation)
    return counted.points, counted.highest


@quick
@given(anybody, st.sampled_from(tuple(Level)), st.sampled_from(tuple(Level)))
def test_more_german_never_harms(person: Person, one: Level, other: Level) -> None:
    """A higher level of German closes no route and takes no point."""
    less, more = (judged(replace(person, german=level)) for level in sorted((one, other)))
    assert nothing_closed(less, more)
    assert points(less)[0] <= points(more)[0]
    assert points(less)[1] <= points(more)[1]


@quick
@given(anybody, st.sampled_from(tuple(Level)), st.sampled_from(tuple(Level)))
def test_more_english_never_harms(person: Person, one: Level, other: Level) -> None:
    """A higher level of English closes no route and takes no point."""
    less, more = (judged(replace(person, english=level)) for level in sorted((one, other)))
    assert nothing_closed(less, more)
    assert points(less)[0] <= points(more)[0]


@quick
@given(anybody, offers, st.sampled_from(SALARIES), st.sampled_from(SALARIES))
def test_a_higher_salary_never_closes_a_route(
    person: Person, new: JobOffer, one: float, other: float
) -> None:
    """With more pay all that was met still is; what is no longer told is spared by a better route."""
    offer = person.offer if isinstance(person.offer, JobOffer) else new
    less, more = (
        judged(replace(person, offer=replace(offer, gross_year=pay))) for pay in sorted((one, other))
    )
    assert nothing_closed(less, more)
    assert set(less.possible) <= {*more.possible, *more.not_needed}


@quick
@given(anybody, st.sampled_from(tuple(STEPS_UP)), st.data())
def test_recognition_never_closes_what_depends_on_it(person: Person, kind: Kind, data: st.DataObject) -> None:
    """Each step from "not assessed" to "recognised" keeps the routes that ask for recognition."""
    steps = STEPS_UP[kind]
    one, other = sorted(data.draw(st.tuples(*[st.sampled_from(range(len(steps)))] * 2)))
    learnt = person.qualification if isinstance(person.qualification, Qualification) else Qualification()
    learnt = replace(learnt, kind=kind)
    less, more = (
        judged(replace(person, qualification=replace(learnt, status=steps[step]))) for step in (one, other)
    )
    assert set(less.met) & RECOGNITION <= set(more.met)
    assert set(less.possible_if) & RECOGNITION <= {*more.met, *more.possible_if}


@quick
@given(anybody, st.sampled_from(AGES), st.sampled_from(AGES))
def test_a_younger_age_never_harms(person: Person, one: int, other: int) -> None:
    """A younger person never has fewer points and never loses a route."""
    old, young = (judged(replace(person, age=age)) for age in sorted((one, other), reverse=True))
    assert points(old)[0] <= points(young)[0]
    assert points(old)[1] <= points(young)[1]
    assert nothing_closed(old, young)


@quick
@given(anybody, offers)
def test_an_offer_never_closes_what_needs_none(person: Person, offer: JobOffer) -> None:
    """An offer keeps every route that asks for none, though a better one may spare it."""
    without, with_it = judged(replace(person, offer=None)), judged(replace(person, offer=offer))
    assert set(without.met) & WITHOUT_OFFER == set(with_it.met) & WITHOUT_OFFER
    assert set(without.possible) & WITHOUT_OFFER <= {*with_it.possible, *with_it.not_needed}


@quick
@given(anybody, st.data())
def test_what_is_not_known_never_refuses(person: Person, data: st.DataObject) -> None:
    """Forgetting an answer makes no met route impossible and no failed one possible, at most both open."""
    name = data.draw(st.sampled_from(_answers(person)))
    found, less = judged(person), judged(changed(person, **{name: None}))
    for id in found.met:
        assert id in less.met or (id in less.possible_if and id not in less.not_possible)
    assert set(less.met) <= set(found.met)


def _answers(person: Person) -> list[str]:
    """Name all that may be forgotten, also inside the qualification and the offer."""
    names = [each.name for each in fields(person)]
    names = [name for name in names if name not in {"driving", "transfer", "it_below_degree_level"}]
    for part, unasked in (
        ("qualification", {"tertiary", "ahk_certificate", "assistant_equivalence"}),
        ("offer", {"care_facility"}),
    ):
        value: Any = getattr(person, part)
        if isinstance(value, Qualification | JobOffer):
            names += [f"{part}__{each.name}" for each in fields(value) if each.name not in unasked]
    return names


@quick
@given(anybody)
def test_every_route_is_in_the_right_lists(person: Person) -> None:
    """Each route is met, or opens, or is blocked; only what is blocked and opens stands on two sides."""
    found = judged(person)
    assert list(found.results) == [route.id for route in ROUTES]
    for id, result in found.results.items():
        assert (id in found.met) is not (id in found.possible_if or id in found.not_possible)
        for finding in result.missing:
            verdict = finding.verdict
            assert verdict.need or not verdict.opens
            assert bool(verdict.why) is (verdict.state is State.FAILED)
    assert set(found.met) == {*found.possible, *found.not_needed}
    assert set(found.not_needed.values()) <= set(found.possible)
    assert all(mention.id and mention.phrase for mention in mentions(found))


@quick
@given(near)
def test_the_order_of_the_register_decides_nothing(person: Person) -> None:
    """The same facts in another order give the same result."""
    other = assess(person, Facts(reversed(list(facts().values()))), DAY)
    found = judged(person)
    assert other.results == found.results
    assert (other.card, mentions(other)) == (found.card, mentions(found))


@quick
@given(anybody)
def test_free_movement_and_other_routes_exclude_each_other(person: Person) -> None:
    """Who has freedom of movement is offered no residence title, and nobody else is told she needs none."""
    assume(person.nationality is not None)
    found = judged(person)
    if "eu_free_movement" in found.met:
        assert found.met == ("eu_free_movement",)
        assert found.possible_if == {}
