"""The routes to Germany: for each its conditions, each with its section, in the order they are told.

The table is law. What is only an authority's step (approval of the Federal Employment Agency, a quota) stands in
`approval`: nobody can know it beforehand, so it opens and closes nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

from flows.rules.routes import abilities, learnt, means, offered, origin, points, special
from flows.rules.verdicts import Condition

RouteId = NewType("RouteId", str)


class Approval(Enum):
    """What the Federal Employment Agency (BA) has to do with it."""

    NONE = "none"
    BA = "ba"
    PRIORITY = "priority"
    """With a priority check."""
    QUOTA = "quota"
    """Within a yearly number."""
    PRIORITY_AND_QUOTA = "priority_and_quota"


@dataclass(frozen=True, slots=True)
class Row:
    """A condition and where it stands."""

    condition: Condition
    basis: str


@dataclass(frozen=True, slots=True)
class Route:
    """All rows must hold. `spared_by` are routes beside which nobody needs this one."""

    id: RouteId
    basis: str
    rows: tuple[Row, ...]
    approval: Approval = Approval.NONE
    spared_by: tuple[RouteId, ...] = field(default=())


def _ids(*names: str) -> tuple[RouteId, ...]:
    return tuple(map(RouteId, names))


THIRD_COUNTRY = Row(origin.third_country, "§ 1 Abs. 2 Nr. 1 AufenthG")
LICENCE = Row(abilities.licence, "§ 18 Abs. 2 Nr. 3 AufenthG")
FIRST_AT_45 = Row(offered.age45, "§ 18 Abs. 2 Nr. 5 AufenthG")
FIRST_AT_45_BESCHV = Row(offered.age45, "§ 1 Abs. 2 BeschV")
OFFER = Row(offered.job_offer, "§ 18 Abs. 2 Nr. 1 AufenthG")
REDUCED = offered.salary("salary_blue_card_reduced", "blue_card_salary_reduced")

SKILLED = _ids("skilled_academic_18b", "skilled_vocational_18a")
WITH_A_JOB = (
    *_ids("blue_card_general", "blue_card_reduced", "blue_card_it"),
    *SKILLED,
    *_ids("experience_19c2", "experience_it_19c2", "recognition_partnership_16d3"),
    *_ids("western_balkans_26_2", "best_friends_26_1", "care_assistant_22a", "driver_24a"),
)
"""Who can come with the job she has needs no card to search for one."""

ROUTES = (
    Route(
        RouteId("eu_free_movement"),
        "FreizügG/EU",
        (Row(origin.free_movement, "§§ 1, 2, 12 FreizügG/EU; Agreement EU-Switzerland"),),
    ),
    Route(
        RouteId("blue_card_general"),
        "§ 18g Abs. 1 S. 1 AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.degree, "§ 18g Abs. 1 S. 1, S. 5, § 18 Abs. 3 Nr. 2 AufenthG"),
            Row(offered.fitting_job, "§ 18g Abs. 1 S. 1 AufenthG"),
            Row(offered.offer_months, "§ 18g Abs. 1 S. 1, Abs. 3 AufenthG"),
            Row(
                offered.salary("salary_blue_card_general", "blue_card_salary_general"),
                "§ 18g Abs. 1 S. 1, Abs. 7 AufenthG",
            ),
            LICENCE,
        ),
    ),
    Route(
        RouteId("blue_card_reduced"),
        "§ 18g Abs. 1 S. 2 AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.degree, "§ 18g Abs. 1 S. 1, S. 5, § 18 Abs. 3 Nr. 2 AufenthG"),
            Row(learnt.shortage_or_recent_degree, "§ 18g Abs. 1 S. 2 Nr. 1, 2 AufenthG"),
            Row(offered.fitting_job, "§ 18g Abs. 1 S. 1 AufenthG"),
            Row(offered.offer_months, "§ 18g Abs. 1 S. 1, Abs. 3 AufenthG"),
            Row(REDUCED, "§ 18g Abs. 1 S. 2, Abs. 7 AufenthG"),
            LICENCE,
        ),
        Approval.BA,
        _ids("blue_card_general"),
    ),
    Route(
        RouteId("blue_card_it"),
        "§ 18g Abs. 2 AufenthG",
        (
            THIRD_COUNTRY,
            Row(abilities.it_occupation, "§ 18g Abs. 2 AufenthG"),
            Row(abilities.experience_it_blue_card, "§ 18g Abs. 2 AufenthG"),
            Row(offered.offer_months, "§ 18g Abs. 2, 3 AufenthG"),
            Row(REDUCED, "§ 18g Abs. 2, 7 AufenthG"),
        ),
        Approval.BA,
        _ids("blue_card_general", "blue_card_reduced"),
    ),
    Route(
        RouteId("skilled_academic_18b"),
        "§ 18b AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.academic, "§ 18 Abs. 3 Nr. 2 AufenthG"),
            Row(offered.qualified_job, "§ 18b, § 2 Abs. 12b AufenthG"),
            LICENCE,
            FIRST_AT_45,
        ),
        Approval.BA,
    ),
    Route(
        RouteId("skilled_vocational_18a"),
        "§ 18a AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.equivalence, "§ 18 Abs. 3 Nr. 1 AufenthG"),
            Row(offered.qualified_job, "§ 18a, § 2 Abs. 12b AufenthG"),
            LICENCE,
            FIRST_AT_45,
        ),
        Approval.BA,
    ),
    Route(
        RouteId("experience_19c2"),
        "§ 19c Abs. 2 AufenthG, § 6 BeschV",
        (
            THIRD_COUNTRY,
            Row(offered.qualified_job, "§ 19c Abs. 2 AufenthG"),
            Row(abilities.experience, "§ 6 Abs. 1 S. 1 Nr. 1 BeschV"),
            Row(offered.salary_or_agreement, "§ 6 Abs. 1 S. 1 Nr. 2, S. 2 BeschV"),
            Row(learnt.experienced_qualification, "§ 6 Abs. 1 S. 1 Nr. 3 BeschV"),
            LICENCE,
            FIRST_AT_45_BESCHV,
        ),
        Approval.BA,
        SKILLED,
    ),
    Route(
        RouteId("experience_it_19c2"),
        "§ 19c Abs. 2 AufenthG, § 6 Abs. 1 S. 3 BeschV",
        (
            THIRD_COUNTRY,
            Row(abilities.it_occupation, "§ 6 Abs. 1 S. 3 BeschV"),
            Row(offered.qualified_job, "§ 19c Abs. 2 AufenthG"),
            Row(abilities.experience, "§ 6 Abs. 1 S. 1 Nr. 1 BeschV"),
            Row(offered.salary_or_agreement, "§ 6 Abs. 1 S. 1 Nr. 2, S. 2 BeschV"),
            FIRST_AT_45_BESCHV,
        ),
        Approval.BA,
        SKILLED,
    ),
    Route(
        RouteId("recognition_partnership_16d3"),
        "§ 16d Abs. 3 AufenthG, § 2a BeschV",
        (
            THIRD_COUNTRY,
            Row(learnt.recognisable, "§ 16d Abs. 3 S. 1 AufenthG"),
            Row(offered.partnership_job, "§ 16d Abs. 3 S. 1-3 AufenthG"),
            Row(offered.recognition_agreement, "§ 16d Abs. 3 S. 1 AufenthG"),
            Row(offered.suitable_employer, "§ 16d Abs. 3 S. 1 AufenthG"),
            Row(abilities.german("german_a2", "lang_recognition_partnership"), "§ 16d Abs. 3 Nr. 5 AufenthG"),
        ),
        Approval.BA,
        SKILLED,
    ),
    Route(
        RouteId("adaptation_16d1"),
        "§ 16d Abs. 1-2 AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.notice_of_measures, "§ 16d Abs. 1 S. 1 AufenthG"),
            Row(learnt.measure, "§ 16d Abs. 1 S. 2 AufenthG"),
            Row(abilities.german("german_a2_usual", "lang_16d1"), "§ 16d Abs. 1 S. 2 Nr. 1 AufenthG"),
            Row(means.livelihood("livelihood_recognition", "s16d_livelihood"), "§ 2 Abs. 3 S. 5-6 AufenthG"),
        ),
    ),
    Route(
        RouteId("exam_16d5"),
        "§ 16d Abs. 5 AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.exam, "§ 16d Abs. 5 AufenthG"),
            Row(abilities.german("german_a2_usual", "s16d5_german"), "§ 16d Abs. 5 AufenthG"),
        ),
    ),
    Route(
        RouteId("western_balkans_26_2"),
        "§ 26 Abs. 2 BeschV, § 19c Abs. 1 AufenthG",
        (
            THIRD_COUNTRY,
            Row(origin.national_of("western_balkans_countries"), "§ 26 Abs. 2 BeschV"),
            OFFER,
            Row(origin.from_abroad, "§ 26 Abs. 2 BeschV"),
            Row(origin.no_asylum_benefits, "§ 26 Abs. 2 BeschV"),
            LICENCE,
            FIRST_AT_45_BESCHV,
        ),
        Approval.PRIORITY_AND_QUOTA,
    ),
    Route(
        RouteId("best_friends_26_1"),
        "§ 26 Abs. 1 BeschV",
        (THIRD_COUNTRY, Row(origin.national_of("best_friends_rule"), "§ 26 Abs. 1 BeschV"), OFFER, LICENCE),
        Approval.PRIORITY,
    ),
    Route(
        RouteId("care_assistant_22a"),
        "§ 22a BeschV",
        (THIRD_COUNTRY, Row(special.care_assistant, "§ 22a BeschV"), OFFER, FIRST_AT_45_BESCHV),
        Approval.BA,
    ),
    Route(
        RouteId("driver_24a"),
        "§ 24a BeschV",
        (THIRD_COUNTRY, Row(special.driver, "§ 24a Abs. 1, 2 BeschV"), OFFER, FIRST_AT_45_BESCHV),
        Approval.BA,
    ),
    Route(
        RouteId("opportunity_card_skilled"),
        "§ 20a Abs. 3 Nr. 1 AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.skilled_worker, "§ 20a Abs. 3 Nr. 1, § 18 Abs. 3 AufenthG"),
            Row(
                means.livelihood("livelihood_opportunity_card", "oc_livelihood"), "§ 20a Abs. 4 S. 1 AufenthG"
            ),
            Row(origin.abroad_or_title, "§ 20a Abs. 4 S. 2 AufenthG"),
        ),
        spared_by=WITH_A_JOB,
    ),
    Route(
        RouteId("opportunity_card_points"),
        "§ 20a Abs. 3 Nr. 2, Abs. 4, § 20b AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.basic_qualification, "§ 20a Abs. 4 S. 3 Nr. 1, S. 4 AufenthG"),
            Row(abilities.german_or_english, "§ 20a Abs. 4 S. 3 Nr. 2 AufenthG"),
            Row(points.enough, "§ 20a Abs. 3 Nr. 2, § 20b AufenthG"),
            Row(
                means.livelihood("livelihood_opportunity_card", "oc_livelihood"), "§ 20a Abs. 4 S. 1 AufenthG"
            ),
            Row(origin.abroad_or_title, "§ 20a Abs. 4 S. 2 AufenthG"),
        ),
        spared_by=(RouteId("opportunity_card_skilled"), *WITH_A_JOB),
    ),
    Route(
        RouteId("apprenticeship_16a"),
        "§ 16a AufenthG",
        (
            THIRD_COUNTRY,
            Row(means.training_place, "§ 16a Abs. 1, 2 AufenthG"),
            Row(means.german_for_training, "§ 16a Abs. 3 AufenthG"),
            Row(means.livelihood_training, "§ 2 Abs. 3 AufenthG"),
        ),
        Approval.BA,
    ),
    Route(
        RouteId("training_search_17"),
        "§ 17 Abs. 1 AufenthG",
        (
            THIRD_COUNTRY,
            Row(origin.under_age, "§ 17 Abs. 1 Nr. 1 AufenthG"),
            Row(
                means.livelihood("livelihood_training_search", "s16d_livelihood"),
                "§ 17 Abs. 1 Nr. 2 AufenthG",
            ),
            Row(learnt.school_certificate, "§ 17 Abs. 1 Nr. 3 AufenthG"),
            Row(abilities.german("german_b1", "lang_training_search"), "§ 17 Abs. 1 Nr. 4 AufenthG"),
        ),
        spared_by=_ids("apprenticeship_16a"),
    ),
    Route(
        RouteId("job_search_20"),
        "§ 20 AufenthG",
        (
            THIRD_COUNTRY,
            Row(origin.completed_stay, "§ 20 Abs. 1 Nr. 1-4 AufenthG"),
            Row(means.livelihood_search, "§ 5 Abs. 1 Nr. 1 AufenthG"),
        ),
    ),
    Route(
        RouteId("short_term_15d"),
        "§ 15d BeschV",
        (
            THIRD_COUNTRY,
            Row(offered.collective_agreement, "§ 15d BeschV"),
            Row(special.hours, "§ 15d BeschV"),
            Row(special.short_duration, "§ 15d BeschV"),
            Row(special.travel_paid, "§ 15d BeschV"),
        ),
        Approval.QUOTA,
    ),
    Route(
        RouteId("ict_19"),
        "§ 19 AufenthG",
        (
            THIRD_COUNTRY,
            Row(special.transfer_role, "§ 19 Abs. 2, 3 AufenthG"),
            Row(special.transfer_months, "§ 19 Abs. 2 AufenthG"),
            Row(special.transfer_days, "§ 19 Abs. 2 AufenthG"),
            Row(origin.from_abroad, "§ 19 Abs. 1 AufenthG; § 41 Abs. 4 AufenthV"),
        ),
    ),
    Route(
        RouteId("language_course_16f"),
        "§ 16f Abs. 1 AufenthG",
        (
            THIRD_COUNTRY,
            Row(learnt.language_course, "§ 16f Abs. 1 AufenthG"),
            Row(
                means.livelihood("livelihood_language_course", "s16d_livelihood"),
                "§ 2 Abs. 3 S. 5-6 AufenthG",
            ),
        ),
    ),
)

BY_ID: Mapping[RouteId, Route] = {route.id: route for route in ROUTES}
