"""Conditions of the routes for single occupations and for stays that end: care, driving, short jobs, transfers."""

from __future__ import annotations

from flows.rules.figures import Situation
from flows.rules.person import NOTHING, Kind, Licence, Qualification, Status
from flows.rules.routes.offered import offer_of
from flows.rules.verdicts import MET, Verdict, at_least, both, closed, condition, either, known, opened


@condition("care_assistant", "care_assistant_isco", "nursing_isco")
def care_assistant(it: Situation) -> Verdict:
    """§ 22a BeschV: a German state-regulated assistant training, or a foreign one found equivalent."""
    learnt = it.person.qualification
    need = "a care assistant training that is German or found equivalent"
    if learnt is NOTHING:
        return closed("no qualification")
    if isinstance(learnt, Qualification) and learnt.assistant_equivalence:
        return MET
    assistant = it.within("care_assistant_isco")
    if assistant is False and it.within("nursing_isco") is False:
        return closed("no care occupation")
    if learnt is None or not assistant or learnt.kind is None:
        return opened(need)
    if learnt.status is Status.REJECTED:
        return closed("equivalence rejected")
    settled = learnt.kind is Kind.VOCATIONAL and learnt.status in (Status.GERMAN, Status.RECOGNISED)
    return MET if settled else opened(need)


@condition("driver", "driver_isco", "driver_licence_months")
def driver(it: Situation) -> Verdict:
    """§ 24a Abs. 1, 2 BeschV: licence and qualification, or an employer's programme to obtain them."""
    if it.within("driver_isco") is False:
        return closed("no occupation of bus or truck drivers")
    driving, months = it.person.driving, it.figure("driver_licence_months")
    holds = True if it.person.licence is Licence.GRANTED else driving.eu_licence
    verdict = either(
        known(holds, "EU licence and qualification", "no EU licence"),
        both(
            known(driving.employer_programme, f"a programme of the employer within {months}", "no programme"),
            known(driving.home_licence, "the licence of the home country", "no licence of the home country"),
            known(driving.follow_up_offer, "an offer for the time after", "no offer for the time after"),
        ),
    )
    occupation = known(it.within("driver_isco"), "occupation bus or truck driver")
    return both(occupation, verdict)


@condition("hours", "short_term_hours")
def hours(it: Situation) -> Verdict:
    """§ 15d BeschV: at least 30 hours a week."""
    return at_least(offer_of(it.person).hours_week, it.figure("short_term_hours"), "working time")


@condition("short_duration", "short_term_months")
def short_duration(it: Situation) -> Verdict:
    """§ 15d BeschV: at most 8 months within 12."""
    most, months = it.figure("short_term_months"), offer_of(it.person).months
    short = None if months is None else months <= most.number
    return known(short, f"a job of at most {most}", f"the job is longer than {most}", figures=(most,))


@condition("travel_paid")
def travel_paid(it: Situation) -> Verdict:
    """§ 15d BeschV: the employer applies and pays the travel."""
    return known(offer_of(it.person).pays_travel, "an employer who pays the travel", "travel is not paid")


@condition("transfer_role")
def transfer_role(it: Situation) -> Verdict:
    """§ 19 Abs. 2, 3 AufenthG: a manager, a specialist or a trainee."""
    return known(it.person.transfer.role, "manager, specialist or trainee of the group", "none of these")


@condition("transfer_months", "ict_group_months")
def transfer_months(it: Situation) -> Verdict:
    """§ 19 Abs. 2 AufenthG: at least six months in the group directly before."""
    return at_least(it.person.transfer.months_in_group, it.figure("ict_group_months"), "time in the group")


@condition("transfer_days", "ict_transfer_days")
def transfer_days(it: Situation) -> Verdict:
    """§ 19 Abs. 2 AufenthG: a transfer of more than 90 days."""
    least, days = it.figure("ict_transfer_days"), it.person.transfer.days
    longer = None if days is None else days > least.number
    return known(longer, f"a transfer longer than {least}", f"the transfer is {days} days", figures=(least,))
