"""What has to be said beside the routes: key and, after a colon, a short phrase for developers. Decides no route.

Each mention is a function of the assessment; its key is stable, so that a message can be written for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flows.rules.figures import Figure
from flows.rules.opportunity_card import age_open, nursing_open
from flows.rules.person import JobOffer
from flows.rules.routes.assess import POINTS_CARD, SKILLED_CARD, Assessment
from flows.rules.routes.offered import age45, offer_of
from flows.rules.routes.table import BY_ID, WITH_A_JOB, Approval, RouteId
from flows.rules.verdicts import State, shown


@dataclass(frozen=True, slots=True)
class Mention:
    """Something to say, with a phrase that gives its figures."""

    id: str
    phrase: str

    def __str__(self) -> str:
        return f"{self.id}: {self.phrase}"


def mentions(found: Assessment) -> tuple[Mention, ...]:
    """Return what has to be said to this person."""
    return tuple(dict.fromkeys(mention for rule in _RULES for mention in rule(found)))


def _approval(found: Assessment) -> Iterator[Mention]:
    """§ 18g Abs. 1 S. 1 (none), § 39 AufenthG, § 26 BeschV: what the Federal Employment Agency checks."""
    if RouteId("blue_card_general") in found.possible:
        yield Mention("no_ba_approval_general_blue_card", "no BA approval for the general Blue Card")
    for id in (*found.possible, *found.possible_if):
        approval = BY_ID[id].approval
        if id in found.possible and approval is not Approval.NONE:
            yield Mention("ba_approval", f"approval of the BA needed for {id}")
        if approval is Approval.PRIORITY_AND_QUOTA:
            yield Mention("quota_and_priority_check", "quota and priority check")
        if approval is Approval.PRIORITY:
            yield Mention("priority_check", "BA approval with priority check")


def _freedom(found: Assessment) -> Iterator[Mention]:
    if RouteId("eu_free_movement") in found.possible:
        yield Mention("no_visa_no_work_permit", "no visa, no work permit")
        if found.situation.person.regulated:
            yield Mention("licence_if_regulated", "licence needed for the regulated occupation")


def _livelihood(found: Assessment) -> Iterator[Mention]:
    """§ 20a Abs. 4 S. 1 AufenthG: the amount to prove."""
    told = {SKILLED_CARD, POINTS_CARD} & {*found.met, *found.possible_if}
    if told and found.card.path != "none":
        figure = found.situation.figure("oc_livelihood")
        phrase = f"{shown(figure.number)} EUR per month in {figure.year}{_doubt(figure)}"
        yield Mention("livelihood_opportunity_card", phrase)


def _age45(found: Assessment) -> Iterator[Mention]:
    """§ 18 Abs. 2 Nr. 5 AufenthG, § 1 Abs. 2 BeschV."""
    it = found.situation
    age, limit = it.person.age, it.figure("age45_age")
    if age is None or age < limit.number:
        return
    verdict, least = age45.decide(it), it.figure("age45_min_salary")
    salary = offer_of(it.person).gross_year
    if verdict.state is State.MET:
        enough = salary is not None and salary >= least.number
        how = f"{shown(salary or 0)} >= {shown(least.number)}" if enough else "old-age provision"
        yield Mention("age45_rule_met", f"45+ rule met: {how}{_doubt(least)}")
    elif isinstance(it.person.offer, JobOffer):
        yield Mention("age45_rule_open", f"45+ rule: {verdict.need}")


def _care(found: Assessment) -> Iterator[Mention]:
    """§ 16d Abs. 3 S. 2-3 AufenthG: other work than that of a nurse until recognition."""
    offer = offer_of(found.situation.person)
    if RouteId("recognition_partnership_16d3") not in found.met or offer.qualified:
        return
    if offer.care_facility:
        yield Mention("care_start_as_assistant", "may start as care assistant in an approved care facility")
    else:
        phrase = "may start as care assistant, hospital pays by collective agreement"
        yield Mention("care_start_as_assistant", phrase)


def _salary(found: Assessment) -> Iterator[Mention]:
    """Say for each threshold how much is missing."""
    salary = offer_of(found.situation.person).gross_year
    if salary is None:
        return
    for id, result in found.possible_if.items():
        for finding in result.failed:
            for figure in finding.verdict.figures:
                if figure.unit == "EUR/year" and salary < figure.number:
                    short = shown(round(figure.number - salary, 2))
                    phrase = f"how much is missing for {id}: {short} EUR/year to {figure}"
                    yield Mention("salary_missing", phrase)


def _entry(found: Assessment) -> Iterator[Mention]:
    """§ 41 Abs. 1, 3 AufenthV."""
    it = found.situation
    if it.national("visa_free_entry_work") and any(id in WITH_A_JOB for id in found.met):
        days = it.figure("visa_free_application")
        phrase = f"visa-free entry, application within {shown(days.number)} days, no work before"
        yield Mention("visa_free_entry", phrase)


def _training(found: Assessment) -> Iterator[Mention]:
    """§ 17 Abs. 1 Nr. 4 AufenthG."""
    result = found.possible_if.get(RouteId("training_search_17"))
    if result and any(each.id == "german_b1" for each in result.missing):
        level = found.situation.level("lang_training_search").name
        yield Mention("training_search_german", f"{level} is required for § 17")


def _readings(found: Assessment) -> Iterator[Mention]:
    """§ 20b Abs. 1 Nr. 8, 9, 10 AufenthG: where the law can be read in two ways, both are told."""
    it = found.situation
    if found.card.path != "points":
        return
    if age_open(it):
        yield Mention("age_boundary_open", "the points for this age depend on the exact birthday: ask")
    if nursing_open(it):
        yield Mention(
            "nursing_shortage_open", "whether a vocational nurse gets the point of Nr. 8 is open: ask"
        )


def _stale(found: Assessment) -> Iterator[Mention]:
    """Never pass the figure of another year off as that of the day."""
    for figure in found.unconfirmed:
        phrase = f"{figure.name} is {figure}; the one of {found.situation.day.year} is to be confirmed"
        yield Mention("figure_to_be_confirmed", phrase)


def _spared(found: Assessment) -> Iterator[Mention]:
    for id, by in found.not_needed.items():
        yield Mention("not_needed", f"{id} is met, too, but not needed beside {by}")


def _doubt(figure: Figure) -> str:
    return "" if figure.confirmed else f" (figure of {figure.year}, to be confirmed)"


_RULES: tuple[Callable[[Assessment], Iterator[Mention]], ...] = (
    *(_freedom, _approval, _livelihood, _age45, _care, _salary, _entry, _training, _readings),
    *(_spared, _stale),
)

IDS = (
    *("no_visa_no_work_permit", "licence_if_regulated", "no_ba_approval_general_blue_card", "ba_approval"),
    *("quota_and_priority_check", "priority_check", "livelihood_opportunity_card", "age45_rule_met"),
    *("age45_rule_open", "care_start_as_assistant", "salary_missing", "visa_free_entry"),
    *("training_search_german", "age_boundary_open", "nursing_shortage_open", "not_needed"),
    "figure_to_be_confirmed",
)
"""Every key a mention can have."""
