"""Which question to ask next about somebody's chance.

A question is asked only if an answer to it can still change what is said of a route that is looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from flows.model import RuleId, Value, Variable
from flows.rules.chance.seen import CARDS, Seen, look, view
from flows.rules.person import NOTHING, Kind, Qualification, Residence
from flows.rules.routes import Assessment, Finding, Result, RouteId
from flows.rules.rule import Known, Rule
from flows.rules.verdicts import State, Verdict

Probe = Mapping[str, Value]
"""Answers to try."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question, by the id of its step. It can settle the conditions `settles`; `probes` are answers that matter.

    Without probes whatever may be answered matters. It is not asked where one of `variables` is known already.
    """

    id: str
    variables: tuple[str, ...]
    settles: frozenset[str]
    probes: tuple[Probe, ...] = ()
    fits: Callable[[Seen], bool] = lambda _: True


def _ids(*names: str) -> frozenset[str]:
    return frozenset(names)


def _each(variable: str, *values: Value) -> tuple[Probe, ...]:
    return tuple({variable: value} for value in values)


_TRUTH = ("yes", "no")
_WORK = _ids("qualified_job", "fitting_job", "partnership_job")
_SALARIES = _ids("salary_blue_card_general", "salary_blue_card_reduced", "salary_or_agreement")
_LEARNT = _ids("experienced_qualification", "foreign_qualification", "basic_qualification")
_GERMAN = _ids(
    "german_a2", "german_a2_usual", "german_b1", "german_for_training", "german_or_english", "points"
)
_FUNDS = _ids(
    *(
        "livelihood_recognition",
        "livelihood_opportunity_card",
        "livelihood_training",
        "livelihood_training_search",
    ),
    *("livelihood_search", "livelihood_language_course"),
)


def _learnt(seen: Seen) -> Qualification | None:
    learnt = seen.it.person.qualification
    return learnt if isinstance(learnt, Qualification) else None


def _no_qualification(seen: Seen) -> bool:
    return seen.it.person.qualification is NOTHING


def _employed(seen: Seen) -> bool:
    return seen.employed


def _academic(seen: Seen) -> bool:
    learnt = _learnt(seen)
    return learnt is not None and learnt.kind is not Kind.VOCATIONAL


def _in_it(seen: Seen) -> bool:
    return bool(seen.it.within("blue_card_it_isco_groups"))


def _older(seen: Seen) -> bool:
    age = seen.it.person.age
    return age is not None and age >= seen.it.figure("age45_age").number


def _licensed_later(seen: Seen) -> bool:
    return seen.it.person.regulated is True and seen.it.person.licence is None


QUESTIONS = (
    Question(
        "nationality",
        ("nationality", "passport_group"),
        _ids("free_movement", "third_country", "nationality"),
    ),
    Question(
        "lives_in",
        ("lives_in",),
        _ids("from_abroad", "abroad_or_title", "completed_stay"),
        _each("lives_in", "abroad", "germany"),
    ),
    Question(
        "permit",
        ("permit",),
        _ids("abroad_or_title", "completed_stay"),
        _each("permit", *_TRUTH),
        lambda seen: seen.it.person.residence is Residence.GERMANY,
    ),
    Question(
        "qualification",
        ("qualification",),
        _ids("degree", "equivalence", "skilled_worker", *_LEARNT),
        _each("qualification", "vocational", "degree", "none"),
    ),
    Question(
        "occupation",
        ("occupation", "occupation_group"),
        _ids("it_occupation", "shortage_or_recent_degree", "driver", "care_assistant", "licence", "points"),
        fits=lambda seen: not _no_qualification(seen),
    ),
    Question(
        "field",
        ("occupation", "occupation_group"),
        _ids("it_occupation", "driver"),
        _each("occupation_group", "it", "driving", "nothing"),
        _no_qualification,
    ),
    Question(
        "recognition_status",
        ("recognition_status",),
        _ids("degree", "equivalence", "skilled_worker", "notice_of_measures", "care_assistant", "points"),
        _each("recognition_status", "germany", "recognised", "partial", "not_assessed"),
        lambda seen: not _no_qualification(seen),
    ),
    Question(
        "licence",
        ("licence",),
        _ids("licence"),
        _each("licence", "yes", "promised", "no"),
        _licensed_later,
    ),
    Question(
        "job_offer",
        ("job_offer",),
        _ids("job_offer", "training_place", *_WORK, *_SALARIES),
        (
            {"job_offer": "yes", "job_kind": "fits"},
            {"job_offer": "yes", "job_kind": "helper_field"},
            *_each("job_offer", "training", "no"),
        ),
    ),
    Question(
        "job_kind",
        ("job_kind",),
        _WORK,
        _each("job_kind", "fits", "qualified", "helper_field", "helper"),
        _employed,
    ),
    Question(
        "salary",
        ("salary",),
        _SALARIES,
        _each("salary", "general", "reduced", "experience", "less"),
        lambda seen: _employed(seen) and (_academic(seen) or _in_it(seen)),
    ),
    Question(
        "salary_experience",
        ("salary",),
        _SALARIES,
        _each("salary", "experience", "less"),
        lambda seen: _employed(seen) and not (_academic(seen) or _in_it(seen)),
    ),
    Question(
        "recent_degree",
        ("recent_degree",),
        _ids("shortage_or_recent_degree"),
        _each("recent_degree", *_TRUTH),
        _employed,
    ),
    Question("job_months", ("job_months",), _ids("offer_months"), _each("job_months", *_TRUTH), _employed),
    Question(
        "training_recognised",
        ("state_recognised",),
        _LEARNT,
        _each("state_recognised", "yes", "no", "ahk"),
        lambda seen: not _academic(seen) or seen.says("qualification", "unknown"),
    ),
    Question(
        "degree_recognised",
        ("state_recognised",),
        _LEARNT,
        _each("state_recognised", *_TRUTH),
        lambda seen: _academic(seen) and not seen.says("qualification", "unknown"),
    ),
    Question(
        "german_level",
        ("german_level",),
        _GERMAN,
        _each("german_level", "none", "a1", "a2", "b1", "b2"),
    ),
    Question(
        "experience_it",
        ("experience",),
        _ids("experience", "experience_it_blue_card", "points"),
        _each("experience", "long", "three", "medium", "less"),
        _in_it,
    ),
    Question(
        "experience",
        ("experience",),
        _ids("experience", "points"),
        _each("experience", "long", "medium", "less"),
        lambda seen: not _in_it(seen),
    ),
    Question(
        "collective_agreement",
        ("collective_agreement",),
        _ids("salary_or_agreement", "partnership_job"),
        _each("collective_agreement", *_TRUTH),
        _employed,
    ),
    Question(
        "partnership",
        ("partnership",),
        _ids("recognition_agreement", "suitable_employer"),
        _each("partnership", *_TRUTH),
        _employed,
    ),
    Question("age", ("age", "age_group"), _ids("age45", "under_age", "points"), _each("age", 20, 37, 43, 50)),
    Question(
        "pension",
        ("pension",),
        _ids("age45"),
        _each("pension", *_TRUTH),
        lambda seen: _employed(seen) and _older(seen),
    ),
    Question(
        "asylum_benefits",
        ("asylum_benefits",),
        _ids("asylum_benefits"),
        _each("asylum_benefits", *_TRUTH),
        _employed,
    ),
    Question(
        "driving",
        ("driving",),
        _ids("driver"),
        _each("driving", "eu", "programme", "no"),
        lambda seen: bool(seen.it.within("driver_isco")),
    ),
    Question("measure", ("measure",), _ids("measure"), _each("measure", *_TRUTH)),
    Question(
        "completed_stay",
        ("completed_stay",),
        _ids("completed_stay"),
        _each("completed_stay", *_TRUTH),
        lambda seen: seen.says("permit", "yes"),
    ),
    Question(
        "english_level",
        ("english_level",),
        _ids("german_or_english", "points"),
        _each("english_level", "below", "b2", "c1"),
    ),
    Question(
        "school_certificate",
        ("school_certificate",),
        _ids("school_certificate"),
        _each("school_certificate", *_TRUTH),
    ),
    Question("livelihood", ("livelihood",), _FUNDS, _each("livelihood", *_TRUTH)),
)
"""In the order in which people tell it."""

RESULT = "result"


def following(known: Mapping[Variable, Value], content: Known, day: date) -> str:
    """Return the question to ask next, or that nothing is left to ask."""
    seen = look(known, content, day)
    open_now = {finding.id for result in _asked(seen) for finding in _open(result)}
    for question in QUESTIONS:
        if any(seen.says(variable) for variable in question.variables) or not question.fits(seen):
            continue
        if question.settles & open_now and _matters(question, seen, known, content, day):
            return question.id
    return RESULT


def _asked(seen: Seen) -> tuple[Result, ...]:
    """Return the routes to ask about: who has a job is not asked for what only a search for one needs."""
    found = seen.says("job_offer", "yes", "training")
    return tuple(each for each in view(seen) if not (found and each.route.id in CARDS))


def _open(result: Result) -> Iterator[Finding]:
    return (each for each in result.missing if each.verdict.state is State.OPEN)


def _matters(
    question: Question, seen: Seen, known: Mapping[Variable, Value], content: Known, day: date
) -> bool:
    """Tell whether answers to a question lead to different things said of a route that is asked about."""
    if not question.probes:
        return True
    routes = [result.route.id for result in _asked(seen)]
    told = {_told(look(_with(known, probe), content, day).judged, routes) for probe in question.probes}
    return len(told) > 1


def _with(known: Mapping[Variable, Value], probe: Probe) -> dict[Variable, Value]:
    return {**known, **{Variable(name): value for name, value in probe.items()}}


def _told(judged: Assessment, routes: list[RouteId]) -> tuple[object, ...]:
    """Return what there is to say of routes: of one that is blocked now only whether it can still open."""
    results = [judged.results[id] for id in routes]
    return tuple(
        result.opens if result.failed else tuple(_say(each.verdict) for each in result.findings)
        for result in results
    )


def _say(verdict: Verdict) -> tuple[State, str]:
    return verdict.state, verdict.need if verdict.state is State.OPEN else ""


EARLIER = (
    "nationality",
    "passport_group",
    "qualification",
    "occupation",
    "job_offer",
    "german_level",
    "lives_in",
)
"""Answers that may come from an earlier conversation, perhaps about somebody else."""


def earlier(known: Mapping[Variable, Value], _: Known, __: date) -> str:
    """Return whether there are answers of before to ask about."""
    return "some" if any(Variable(name) in known for name in EARLIER) else "none"


NEXT = Rule(RuleId("chance_next"), frozenset({*(each.id for each in QUESTIONS), RESULT}), following)
EARLIER_ANSWERS = Rule(RuleId("chance_earlier"), frozenset({"some", "none"}), earlier)
