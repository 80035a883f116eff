"""Conditions on the job offered and on its pay. Pure.

An offer can be changed for a better one, so what it lacks never closes a route. Without an offer all of this is open.
"""

from __future__ import annotations

from flows.rules.figures import Situation
from flows.rules.person import JobOffer, Person
from flows.rules.verdicts import (
    MET,
    Condition,
    State,
    Verdict,
    at_least,
    both,
    condition,
    either,
    known,
    opened,
)

_NO_OFFER = JobOffer()


def offer_of(person: Person) -> JobOffer:
    """Return the offer, one of which nothing is known where there is none."""
    return person.offer if isinstance(person.offer, JobOffer) else _NO_OFFER


@condition("job_offer")
def job_offer(it: Situation) -> Verdict:
    """§ 18 Abs. 2 Nr. 1 AufenthG: a concrete job offer."""
    return MET if isinstance(it.person.offer, JobOffer) else opened("a job offer")


@condition("qualified_job")
def qualified_job(it: Situation) -> Verdict:
    """§ 2 Abs. 12b AufenthG: an offer of qualified work."""
    return known(
        offer_of(it.person).qualified, "an offer of a qualified job", "the job is not qualified work"
    )


@condition("fitting_job")
def fitting_job(it: Situation) -> Verdict:
    """§ 18g Abs. 1 S. 1 AufenthG: work appropriate to the degree."""
    return known(offer_of(it.person).fits, "an offer that fits the degree", "the job does not fit the degree")


@condition("offer_months", "blue_card_offer_months")
def offer_months(it: Situation) -> Verdict:
    """§ 18g Abs. 1 S. 1, Abs. 3 AufenthG: an offer for at least six months."""
    return at_least(offer_of(it.person).months, it.figure("blue_card_offer_months"), "duration of the job")


def salary(id: str, series: str) -> Condition:
    """Ask for a gross yearly salary."""

    def decide(it: Situation) -> Verdict:
        return at_least(offer_of(it.person).gross_year, it.figure(series), "salary")

    return Condition(id, decide, (series,))


@condition("salary_or_agreement", "experience_6beschv_min_salary")
def salary_or_agreement(it: Situation) -> Verdict:
    """§ 6 Abs. 1 S. 1 Nr. 2, S. 2 BeschV: 45 % of the ceiling, or pay by a collective agreement."""
    return either(
        at_least(offer_of(it.person).gross_year, it.figure("experience_6beschv_min_salary"), "salary"),
        collective_agreement.decide(it),
    )


@condition("collective_agreement")
def collective_agreement(it: Situation) -> Verdict:
    """Ask for an employer who is bound by a collective agreement."""
    bound = offer_of(it.person).collective_agreement
    return known(bound, "an employer bound by a collective agreement", "no collective agreement")


@condition("age45", "age45_age", "age45_min_salary")
def age45(it: Situation) -> Verdict:
    """§ 18 Abs. 2 Nr. 5 AufenthG, § 1 Abs. 2 BeschV: from the 45th birthday on, salary or old-age provision."""
    from_age = it.figure("age45_age")
    if it.person.age is not None and it.person.age < from_age.number:
        return MET
    provided = either(
        at_least(offer_of(it.person).gross_year, it.figure("age45_min_salary"), "salary"),
        known(it.person.pension_provision, "adequate old-age provision", "no adequate old-age provision"),
    )
    if it.person.age is None and provided.state is not State.MET:
        return opened(f"younger than {from_age}, or {provided.need}", *provided.figures)
    return provided


@condition("partnership_job")
def partnership_job(it: Situation) -> Verdict:
    """§ 16d Abs. 3 S. 1-3 AufenthG: qualified work in the same occupational group.

    In a regulated occupation other work will do where a collective agreement or a care facility stands behind it.
    """
    offer = offer_of(it.person)
    fits = known(offer.fits, "an offer in the same occupational group", "another occupational group")
    level = qualified_job.decide(it)
    if it.person.regulated and offer.care_facility:
        level = MET
    elif it.person.regulated:
        level = either(level, collective_agreement.decide(it))
    return both(fits, level)


@condition("recognition_agreement")
def recognition_agreement(it: Situation) -> Verdict:
    """§ 16d Abs. 3 S. 1 AufenthG: a written agreement to start recognition after entry."""
    agreed = offer_of(it.person).recognition_agreement
    return known(
        agreed, "a written agreement on recognition with the employer", "no agreement on recognition"
    )


@condition("suitable_employer")
def suitable_employer(it: Situation) -> Verdict:
    """§ 16d Abs. 3 S. 1 AufenthG: an employer suited to training."""
    return known(
        offer_of(it.person).suitable_for_training, "an employer suited to training", "employer not suited"
    )
