"""Which road map to give somebody who asked what chance she has."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.model import RuleId, Value, Variable
from flows.rules.chance.seen import (
    ADAPTATION,
    BY_EXPERIENCE,
    BY_PASSPORT,
    CARDS,
    EU,
    IN_IT,
    JOB_SEARCH,
    PARTNERSHIP,
    TRAINING_SEARCH,
    WESTERN_BALKANS,
    Seen,
    look,
    view,
)
from flows.rules.person import NOTHING
from flows.rules.routes import RouteId
from flows.rules.routes.abilities import licence
from flows.rules.routes.table import WITH_A_JOB
from flows.rules.rule import Known, Rule
from flows.rules.verdicts import State


def chance_path(known: Mapping[Variable, Value], content: Known, day: date) -> str:
    """Return the road map that fits: to what is possible, else to what opens a way."""
    seen = look(known, content, day)
    looked = {result.route.id for result in view(seen)}
    possible = looked & set(seen.judged.possible)
    return _to_what_is_possible(seen, possible) or _to_what_opens(seen, looked)


def _to_what_is_possible(seen: Seen, possible: set[RouteId]) -> str | None:
    with_a_job = possible & set(WITH_A_JOB)
    if EU in possible:
        return "eu"
    if with_a_job:
        return _with_a_job(with_a_job)
    if ADAPTATION in possible:
        return "recognition"
    if seen.says("job_offer", "training"):
        return "training"
    if JOB_SEARCH in possible:
        return "job_first"
    if possible & CARDS and not _licence_missing(seen):
        return "card"
    return None


def _with_a_job(possible: set[RouteId]) -> str:
    if possible <= BY_PASSPORT:
        return _by_passport(possible)
    if possible <= BY_PASSPORT | BY_EXPERIENCE:
        return "experience"
    return "recognition" if possible <= BY_PASSPORT | BY_EXPERIENCE | {PARTNERSHIP} else "work"


def _to_what_opens(seen: Seen, looked: set[RouteId]) -> str:
    if seen.counts and not _licence_missing(seen):
        return "work" if seen.employed else "job_first"
    if seen.it.person.qualification is not NOTHING or looked & IN_IT:
        return "recognition"
    if looked & BY_PASSPORT:
        return _by_passport(looked)
    return "training" if TRAINING_SEARCH in looked else "later"


def _by_passport(routes: set[RouteId]) -> str:
    return "western_balkans" if WESTERN_BALKANS in routes else "best_friends"


def _licence_missing(seen: Seen) -> bool:
    return licence.decide(seen.it).state is State.FAILED


PATH = Rule(
    RuleId("chance_path"),
    frozenset(
        {
            "eu",
            "work",
            "experience",
            "western_balkans",
            "best_friends",
            "training",
            "job_first",
            "card",
            "recognition",
            "later",
        }
    ),
    chance_path,
)
