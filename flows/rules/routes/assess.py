"""Walks the table for one person and says which routes are possible, which open with what, and which do not fit.

A route with a failed condition that still opens stands in both `possible_if` and `not_possible`. A route whose
conditions are all met is `met`; it is `possible` unless another one of those spares it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from flows.facts import Facts
from flows.rules.figures import Figure, Situation
from flows.rules.opportunity_card import Tally, tally
from flows.rules.person import Person
from flows.rules.routes.learnt import basic_qualification, skilled_worker
from flows.rules.routes.origin import third_country
from flows.rules.routes.table import ROUTES, Route, RouteId, Row
from flows.rules.verdicts import State, Verdict

SKILLED_CARD, POINTS_CARD = RouteId("opportunity_card_skilled"), RouteId("opportunity_card_points")


@dataclass(frozen=True, slots=True)
class Finding:
    """What one condition of a route says of the person."""

    row: Row
    verdict: Verdict

    @property
    def id(self) -> str:
        """The id of the condition, which messages are named by."""
        return self.row.condition.id


@dataclass(frozen=True, slots=True)
class Result:
    """What all conditions of a route say of the person."""

    route: Route
    findings: tuple[Finding, ...]

    @property
    def failed(self) -> tuple[Finding, ...]:
        """What stands against it now."""
        return tuple(each for each in self.findings if each.verdict.state is State.FAILED)

    @property
    def missing(self) -> tuple[Finding, ...]:
        """What is not there yet: everything that is not met."""
        return tuple(each for each in self.findings if each.verdict.state is not State.MET)

    @property
    def met(self) -> bool:
        """Whether nothing is missing."""
        return not self.missing

    @property
    def opens(self) -> bool:
        """Whether it is not met, but the person can still come to meet all that is missing."""
        return bool(self.missing) and all(each.verdict.opens for each in self.failed)

    @property
    def eligible(self) -> bool | None:
        """Whether it is met; None while it is open only."""
        return False if self.failed else None if self.missing else True


@dataclass(frozen=True, slots=True)
class Card:
    """The Opportunity Card: by which path, whether she can have it now, and the points where they matter."""

    path: str
    """`skilled_worker`, `points` or `none`."""
    eligible: bool | None
    tally: Tally | None = None


@dataclass(frozen=True)
class Assessment:
    """All routes for one person on one day, in the order they are told."""

    situation: Situation
    results: Mapping[RouteId, Result]

    @cached_property
    def met(self) -> tuple[RouteId, ...]:
        """Every route of which all conditions are met."""
        return tuple(id for id, result in self.results.items() if result.met)

    @cached_property
    def not_needed(self) -> Mapping[RouteId, RouteId]:
        """Routes that are met, each with the possible one that spares it."""
        sparing = {id: [by for by in self.results[id].route.spared_by if by in self.met] for id in self.met}
        return {id: next(by for by in ways if not sparing[by]) for id, ways in sparing.items() if ways}

    @property
    def possible(self) -> tuple[RouteId, ...]:
        """The routes to name: all that are met and that no other one spares."""
        return tuple(id for id in self.met if id not in self.not_needed)

    @cached_property
    def possible_if(self) -> Mapping[RouteId, Result]:
        """Routes that open with what their result calls missing."""
        return {id: result for id, result in self.results.items() if result.opens}

    @cached_property
    def not_possible(self) -> Mapping[RouteId, Result]:
        """Routes that are blocked now, for what their result calls failed."""
        return {id: result for id, result in self.results.items() if result.failed}

    @cached_property
    def card(self) -> Card:
        """The Opportunity Card, § 20a Abs. 3 AufenthG: skilled workers need no points."""
        it = self.situation
        if third_country.decide(it).state is State.FAILED:
            return Card("none", eligible=False)
        if skilled_worker.decide(it).state is State.MET:
            return Card("skilled_worker", self.results[SKILLED_CARD].eligible)
        if basic_qualification.decide(it).state is State.FAILED:
            return Card("none", eligible=False)
        return Card("points", self.results[POINTS_CARD].eligible, tally(it))

    @cached_property
    def unconfirmed(self) -> tuple[Figure, ...]:
        """The figures a verdict went by that are not valid on the day."""
        used = dict.fromkeys(figure for figure in self._figures() if not figure.confirmed)
        return tuple(used)

    def _figures(self) -> Iterator[Figure]:
        for result in self.results.values():
            for finding in result.findings:
                yield from finding.verdict.figures


def assess(person: Person, facts: Facts, day: date) -> Assessment:
    """Judge every route for a person on a day."""
    it = Situation(person, facts, day)
    return Assessment(it, {route.id: _judged(route, it) for route in ROUTES})


def _judged(route: Route, it: Situation) -> Result:
    return Result(route, tuple(Finding(row, row.condition.decide(it)) for row in route.rows))
