"""Somebody's chance: which routes to show her, what is missing for which, and what stands in the way. Says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from flows.effects import ShowRoutes, Way
from flows.model import Value, Variable
from flows.rules.chance import Seen, look, view
from flows.rules.chance.seen import (
    CARDS,
    EU,
    IN_IT,
    OF_AN_OCCUPATION,
    TRAINING,
    TRAINING_SEARCH,
    WESTERN_BALKANS,
)
from flows.rules.person import NO_TITLE, NOTHING, Residence
from flows.rules.routes import Finding, Result, RouteId, mentions
from flows.rules.rule import Known
from flows.rules.verdicts import State

SHOWN = 3
"""How many routes that open are told with what is missing; one less for each that is possible, but one at least."""

_REDUCED, _GENERAL = RouteId("blue_card_reduced"), RouteId("blue_card_general")
_EXPERIENCE, _COURSE = RouteId("experience_19c2"), RouteId("language_course_16f")

_OFFER = ("fitting_job", "qualified_job", "partnership_job", "job_offer")
_OF_THE_OFFER = ("offer_months", "suitable_employer")
"""What nobody needs to hear as long as there is no offer at all."""

_RARELY = ("third_country", "age45", "asylum_benefits")
"""What most people meet: as long as nobody knows, it is worth saying only if nothing else is missing."""

_WITH_QUALIFICATION = ("basic_qualification", "experience")
_WITHOUT_QUALIFICATION = ("skilled_worker", "under_age", "school_certificate")
STANDING = (*_WITH_QUALIFICATION, *_WITHOUT_QUALIFICATION)
"""What may stand in the way for good and is worth saying, the weightiest first."""
_TOLD = 2

NOTES = ("licence", "nothing", "visa_free_entry", "quota", "in_germany")
"""What may have to be said besides."""


def show(known: Mapping[Variable, Value], content: Known, day: date) -> ShowRoutes:
    """Return what to show of the routes to a person with these answers, on a day."""
    seen = look(known, content, day)
    looked = [result for result in view(seen) if not _unasked(result, seen)]
    possible = [result for result in looked if result.met]
    opening = _worth_telling([result for result in looked if not result.met], seen, bool(possible))
    first = max(SHOWN - len(possible), 1)
    told = [*possible, *opening[:first]]
    return ShowRoutes(
        tuple(Way(result.route.id, result.route.approval.value) for result in possible),
        tuple(_way(result, seen) for result in opening[:first]),
        tuple(result.route.id for result in opening[first:]),
        () if possible else tuple(_standing(seen))[:_TOLD],
        tuple(_notes(seen, told)),
        _unconfirmed(told),
        tuple(dict.fromkeys(_read(told))),
    )


def _read(told: list[Result]) -> Iterator[str]:
    """Yield what the routes told of go by; that somebody is no citizen of the EU is no source for her."""
    for result in told:
        for row in result.route.rows:
            if row.condition.id != "third_country":
                yield from row.condition.reads


def _unasked(result: Result, seen: Seen) -> bool:
    """Tell whether a route depends on what nobody was asked: what she is, not what she can still come to have."""
    if result.route.id == TRAINING_SEARCH:
        return not seen.says("school_certificate")
    open_now = {each.id for each in result.missing if each.verdict.state is State.OPEN}
    return bool(open_now & {"nationality", "free_movement", "it_occupation"})


def _worth_telling(opening: list[Result], seen: Seen, possible: bool) -> list[Result]:
    """Return routes by how much is missing, without those that say the same as another one."""
    ids = {result.route.id for result in opening}
    beside = set(CARDS | TRAINING) if possible else set()
    if seen.employed:
        beside |= TRAINING if len(ids - TRAINING) > 0 else set()
    if {_REDUCED, _GENERAL} <= ids:
        beside.add(_GENERAL if _met("shortage_or_recent_degree", opening, _REDUCED) else _REDUCED)
    if ids & IN_IT:
        beside.add(_EXPERIENCE)
    found = [result for result in opening if result.route.id not in beside]
    return sorted(found, key=lambda each: (_rank(each.route.id), len(_missing(each, seen))))


def _rank(id: RouteId) -> int:
    """Return what comes before the number of things missing: the routes of her occupation first, a course last."""
    return 0 if id in OF_AN_OCCUPATION else 2 if id == _COURSE else 1


def _met(condition: str, results: Iterable[Result], route: RouteId) -> bool:
    result = next(each for each in results if each.route.id == route)
    return condition not in {each.id for each in result.missing}


def _way(result: Result, seen: Seen) -> Way:
    return Way(result.route.id, result.route.approval.value, _missing(result, seen))


def _missing(result: Result, seen: Seen) -> tuple[str, ...]:
    """Return what is missing: first what is known not to be there, then what nobody knows yet."""
    found = sorted(result.missing, key=lambda each: each.verdict.state is State.OPEN)
    rarely = set(_RARELY) if seen.it.person.age is None else set(_RARELY) - {"age45"}
    unasked = {each.id for each in found if each.verdict.state is State.OPEN} & rarely
    ids = dict.fromkeys(each.id for each in found if each.id not in unasked)
    if not ids:
        return tuple(sorted(unasked))
    if not seen.employed and ids.keys() & set(_OFFER):
        ids = dict.fromkeys(id for id in ids if id not in _OF_THE_OFFER)
    return tuple(ids)


def _standing(seen: Seen) -> Iterator[str]:
    """Yield what closes routes for good."""
    closed = {each.id for each in _failed(seen) if not each.verdict.opens}
    learnt_nothing = seen.it.person.qualification is NOTHING
    about = _WITHOUT_QUALIFICATION if learnt_nothing else _WITH_QUALIFICATION
    yield from (id for id in about if id in closed and "third_country" not in closed)


def _failed(seen: Seen) -> Iterator[Finding]:
    for result in seen.judged.results.values():
        yield from result.failed


def _notes(seen: Seen, told: list[Result]) -> Iterator[str]:
    """Yield what has to be said besides."""
    ids = {result.route.id for result in told}
    person = seen.it.person
    if EU in ids:
        yield "licence"
        return
    if not told:
        yield "nothing"
    if "visa_free_entry" in {mention.id for mention in mentions(seen.judged)}:
        yield "visa_free_entry"
    if WESTERN_BALKANS in ids:
        yield "quota"
    if person.residence is Residence.GERMANY and person.title == NO_TITLE:
        yield "in_germany"


def _unconfirmed(told: list[Result]) -> int | None:
    """Return of which year the figures are, where those of the day are not known yet."""
    figures = (figure for result in told for each in result.findings for figure in each.verdict.figures)
    return next((figure.year for figure in figures if not figure.confirmed), None)
