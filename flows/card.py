"""The Opportunity Card for a person: what to show her of the path, the points and what is missing. Says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from typing import Literal

from flows.effects import Points, ShowPoints
from flows.model import Value, Variable
from flows.rules.answers import Answers
from flows.rules.figures import Situation
from flows.rules.opportunity_card import READS, TABLE, Tally, age_open, gains, nursing_open, tally
from flows.rules.person import NOTHING, Qualification
from flows.rules.routes import Assessment, Finding, RouteId, assess
from flows.rules.routes.assess import POINTS_CARD, SKILLED_CARD
from flows.rules.rule import Known
from flows.rules.verdicts import State

_NATIONALITY, _SUM = "third_country", "points"
"""Conditions without a line of their own: the first question of all, and what the points come to."""

_WITHIN_REACH = (1, 2, 3, 4, 5, 6, 7, 12)
"""Numbers a person can do something for. Age, occupation and earlier stays are as they are."""

_READ = ("oc_two_paths", "oc_livelihood")
_POINTS_READ = ("oc_points_nr02", "oc_livelihood", "oc_two_paths", "oc_min_points", "oc_training_min", *READS)


def show(known: Mapping[Variable, Value], content: Known, day: date) -> ShowPoints:
    """Return what to show of the Opportunity Card to a person with these answers, on a day."""
    it = Answers(known, content, day).situation()
    judged = assess(it.person, it.facts, day)
    match judged.card.path:
        case "skilled_worker":
            findings = _findings(judged, SKILLED_CARD)
            return ShowPoints(
                "skilled",
                _eligible(findings),
                missing=_in(State.FAILED, findings),
                unknown=_in(State.OPEN, findings),
                facts=_READ,
            )
        case "points":
            return _counted(it, _findings(judged, POINTS_CARD))
        case _:
            lacking = "qualification" if it.person.qualification is NOTHING else "basic_qualification"
            return ShowPoints("none", "no", missing=(lacking,), facts=(*_READ, "oc_training_min"))


def _counted(it: Situation, findings: list[Finding]) -> ShowPoints:
    counted = tally(it)
    opened = tuple(_opened(counted))
    uncertain = {each.number for each in opened}
    won = [each for each in gains(it) if each.number in _WITHIN_REACH and not _row(each.number) & uncertain]
    learnt = it.person.qualification
    assessed = isinstance(learnt, Qualification) and learnt.status is not None
    lines = [each for each in findings if each.id != _SUM]
    return ShowPoints(
        "points" if assessed else "open",
        _eligible(findings),
        points=counted.points,
        lacking=max(int(it.figure("oc_min_points").number) - counted.points, 0),
        counted=tuple(Points(number, points) for number, points in counted.sure.items()),
        open=opened,
        gains=tuple(Points(each.number, each.more) for each in won),
        missing=_in(State.FAILED, lines),
        unknown=_in(State.OPEN, lines),
        notes=tuple(_notes(it, counted)),
        facts=_POINTS_READ,
    )


def _findings(judged: Assessment, route: RouteId) -> list[Finding]:
    """Return what the conditions of a route say, but for the nationality: nobody is asked which one she has."""
    return [each for each in judged.results[route].findings if each.id != _NATIONALITY]


def _eligible(findings: Iterable[Finding]) -> Literal["yes", "no", "open"]:
    states = {each.verdict.state for each in findings}
    return "no" if State.FAILED in states else "open" if State.OPEN in states else "yes"


def _in(state: State, findings: Iterable[Finding]) -> tuple[str, ...]:
    return tuple(each.id for each in findings if each.verdict.state is state)


def _row(number: int) -> frozenset[int]:
    """Return the numbers of which only one counts along with this one."""
    return next(frozenset(row.numbers) for row in TABLE if number in row.numbers)


def _opened(counted: Tally) -> Iterator[Points]:
    """Yield what may come on top, with the number it would be for."""
    for row in TABLE:
        sure = sum(counted.sure.get(number, 0) for number in row.numbers)
        for number in row.numbers:
            if (more := counted.most.get(number, 0) - sure) > 0:
                yield Points(number, more)


def _notes(it: Situation, counted: Tally) -> Iterator[str]:
    """Yield why the law can be read in two ways for this person."""
    if age_open(it):
        yield "age"
    if 8 in counted.most and 8 not in counted.sure and it.person.isco:
        yield "nursing" if nursing_open(it) else "classification"
