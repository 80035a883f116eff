"""Conditions on what a person learnt: qualification and its recognition, school, courses. Pure."""

from __future__ import annotations

from datetime import date

from flows.rules.figures import Situation
from flows.rules.person import NOTHING, Kind, Qualification, Status
from flows.rules.routes.abilities import licence
from flows.rules.verdicts import (
    MET,
    Condition,
    State,
    Verdict,
    at_least,
    both,
    closed,
    condition,
    either,
    known,
    opened,
)

_NO_QUALIFICATION = closed("no qualification")
_EQUIVALENT = (Status.GERMAN, Status.RECOGNISED)
_COMPARABLE = (*_EQUIVALENT, Status.COMPARABLE)


@condition("degree", "blue_card_tertiary_min")
def degree(it: Situation) -> Verdict:
    """§ 18g Abs. 1 S. 1 and 5, § 18 Abs. 3 Nr. 2 AufenthG: German, recognised or comparable degree."""
    learnt = it.person.qualification
    if isinstance(learnt, Qualification) and learnt.kind is Kind.VOCATIONAL and learnt.tertiary:
        return at_least(
            learnt.training_years, it.figure("blue_card_tertiary_min"), "tertiary programme", opens=False
        )
    return academic.decide(it)


@condition("degree")
def academic(it: Situation) -> Verdict:
    """§ 18 Abs. 3 Nr. 2 AufenthG: German, recognised or comparable degree."""
    need = "German, recognised or comparable degree"
    learnt = it.person.qualification
    if learnt is NOTHING:
        return _NO_QUALIFICATION
    if learnt is None or learnt.kind is None:
        return opened(need)
    if learnt.kind is not Kind.ACADEMIC:
        return closed("no degree")
    if learnt.status is Status.REJECTED:
        return closed("degree not comparable")
    return MET if learnt.status in _COMPARABLE else opened(need)


@condition("equivalence")
def equivalence(it: Situation) -> Verdict:
    """§ 18 Abs. 3 Nr. 1 AufenthG: German or fully equivalent vocational qualification."""
    need = "German or fully equivalent vocational qualification"
    learnt = it.person.qualification
    if learnt is NOTHING:
        return _NO_QUALIFICATION
    if learnt is None or learnt.kind is None:
        return opened(need)
    if learnt.kind is not Kind.VOCATIONAL:
        return closed("no vocational qualification")
    if learnt.status is Status.REJECTED:
        return closed("equivalence rejected")
    if learnt.status in (Status.PARTIAL, Status.COMPARABLE):
        return known(value=False, need=need, why="equivalence not fully established")
    return MET if learnt.status in _EQUIVALENT else opened(need)


@condition("skilled_worker")
def skilled_worker(it: Situation) -> Verdict:
    """§ 20a Abs. 3 Nr. 1 with § 18 Abs. 3 AufenthG: a skilled worker, vocational or academic."""
    return either(academic.decide(it), equivalence.decide(it))


@condition("notice_of_measures")
def notice_of_measures(it: Situation) -> Verdict:
    """§ 16d Abs. 1 S. 1 AufenthG: a notice that measures are needed for equivalence or for the licence."""
    if decided := _decided(it):
        return decided
    learnt = it.person.qualification
    if isinstance(learnt, Qualification) and learnt.status is Status.PARTIAL:
        return MET
    return opened("notice: measures needed for equivalence or the licence")


@condition("exam")
def exam(it: Situation) -> Verdict:
    """§ 16d Abs. 5 AufenthG: an examination for recognition."""
    return _decided(it) or known(it.person.exam, "an examination for recognition", "no examination ahead")


def _decided(it: Situation) -> Verdict | None:
    """Say that there is nothing left to recognise: no qualification, a final decision, or a licence nobody needs."""
    learnt = it.person.qualification
    if learnt is NOTHING:
        return _NO_QUALIFICATION
    status = learnt.status if learnt else None
    if status in (*_EQUIVALENT, Status.REJECTED):
        return closed("recognition is decided")
    if status is Status.COMPARABLE and licence.decide(it).state is State.MET:
        return closed("a comparable degree needs no further recognition here")
    return None


def foreign_qualification(id: str, least: str) -> Condition:
    """Ask for a qualification that its country recognises: vocational of some years, a degree, or of an AHK."""

    def decide(it: Situation) -> Verdict:
        learnt = it.person.qualification
        if learnt is NOTHING:
            return _NO_QUALIFICATION
        if learnt is None:
            return opened("a qualification that its country of origin recognises")
        if learnt.status is Status.GERMAN or learnt.country == "DE":
            return closed("no foreign qualification")
        return _recognised_at_home(learnt, it, least)

    return Condition(id, decide, (least,))


def _recognised_at_home(learnt: Qualification, it: Situation, least: str) -> Verdict:
    if learnt.ahk_certificate:
        return MET
    recognised = known(
        learnt.state_recognised,
        "a qualification that its country of origin recognises",
        "not recognised in its country of origin",
        opens=False,
    )
    if learnt.kind is Kind.ACADEMIC:
        return recognised
    long_enough = at_least(learnt.training_years, it.figure(least), "training", opens=False)
    if learnt.kind is None and long_enough.state is not State.MET:
        long_enough = opened("vocational training or a degree")
    return both(recognised, long_enough)


experienced_qualification = foreign_qualification("experienced_qualification", "experience_training_min")
"""§ 6 Abs. 1 S. 1 Nr. 3 BeschV."""

_partnership = foreign_qualification("foreign_qualification", "qualified_training_min")
_basic = foreign_qualification("basic_qualification", "oc_training_min")


@condition("foreign_qualification", *_partnership.reads)
def recognisable(it: Situation) -> Verdict:
    """§ 16d Abs. 3 S. 1 AufenthG: the same without the certificate of an AHK, which it does not name."""
    learnt = it.person.qualification
    if isinstance(learnt, Qualification) and learnt.ahk_certificate and not learnt.state_recognised:
        return known(learnt.state_recognised, "a qualification that its country recognises", opens=False)
    return _partnership.decide(it)


@condition("basic_qualification", *_basic.reads)
def basic_qualification(it: Situation) -> Verdict:
    """§ 20a Abs. 4 S. 3 Nr. 1, S. 4 AufenthG; falls away with the points of § 20b Abs. 1 Nr. 1."""
    learnt = it.person.qualification
    if isinstance(learnt, Qualification) and learnt.status is Status.PARTIAL:
        return MET
    return _basic.decide(it)


@condition("shortage_or_recent_degree", "blue_card_shortage_isco_groups", "blue_card_new_entrant")
def shortage_or_recent_degree(it: Situation) -> Verdict:
    """§ 18g Abs. 1 S. 2 Nr. 1 and 2 AufenthG: a shortage group, or a degree of the last three years."""
    shortage = known(
        it.within("blue_card_shortage_isco_groups"),
        "an occupation of the shortage groups",
        "no occupation of the shortage groups",
        opens=False,
    )
    return either(shortage, _recent(it))


def _recent(it: Situation) -> Verdict:
    """Judge by the year of the degree; where the day in that year decides, it is open."""
    most = it.figure("blue_card_new_entrant")
    need = f"a degree not older than {most}"
    learnt = it.person.qualification
    if learnt is NOTHING:
        return _NO_QUALIFICATION
    year = learnt.completed_year if learnt else None
    if year is None:
        return opened(need, most)
    ends = year + int(most.number)
    recent = True if date(ends, 1, 1) >= it.day else (False if date(ends, 12, 31) < it.day else None)
    return known(recent, need, f"degree of {year}", opens=False, figures=(most,))


@condition("school_certificate")
def school_certificate(it: Situation) -> Verdict:
    """§ 17 Abs. 1 Nr. 3 AufenthG: leaving certificate with access to university, or of a German school abroad."""
    return known(
        it.person.school_certificate,
        "school leaving certificate with university access or of a German school abroad",
        "no such school leaving certificate",
        opens=False,
    )


@condition("measure")
def measure(it: Situation) -> Verdict:
    """§ 16d Abs. 1 S. 2 Nr. 2 AufenthG: a place in a suitable measure."""
    return known(it.person.measure, "a place in a suitable measure", "no place in a measure")


@condition("language_course")
def language_course(it: Situation) -> Verdict:
    """§ 16f Abs. 1 AufenthG: a place in a language course that does not prepare for studies."""
    return known(it.person.language_course, "a place in a language course", "no place in a course")
