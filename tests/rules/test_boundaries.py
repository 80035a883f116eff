"""Every condition of every route, and every threshold: just below, exactly, and above."""

from __future__ import annotations

from typing import Any

import pytest

from flows.rules.person import (
    NO_TITLE,
    NOTHING,
    Driving,
    Kind,
    Level,
    Licence,
    Residence,
    Status,
    TrainingKind,
)
from flows.rules.routes import BY_ID, ROUTES, RouteId
from flows.rules.verdicts import State
from tests.rules.people import DEGREE, FITS, OFFER, changed, fits, judged

ABROAD, HERE = Residence.ABROAD, Residence.GERMANY
MET, OPEN, FAILED = State.MET, State.OPEN, State.FAILED

Change = tuple[str, str, dict[str, Any], State]

CHANGES: tuple[Change, ...] = (
    ("eu_free_movement", "free_movement", {"nationality": "CH"}, MET),
    ("eu_free_movement", "free_movement", {"nationality": "NO"}, MET),
    ("eu_free_movement", "free_movement", {"nationality": "IS"}, MET),
    ("eu_free_movement", "free_movement", {"nationality": "LI"}, MET),
    ("eu_free_movement", "free_movement", {"nationality": "GB"}, FAILED),
    ("eu_free_movement", "free_movement", {"nationality": "TR"}, FAILED),
    ("eu_free_movement", "free_movement", {"nationality": None}, OPEN),
    *(("blue_card_general", "degree", {"qualification__status": status}, MET) for status in list(Status)[:3]),
    ("blue_card_general", "degree", {"qualification__status": Status.NOT_ASSESSED}, OPEN),
    ("blue_card_general", "degree", {"qualification__status": Status.REJECTED}, FAILED),
    ("blue_card_general", "degree", {"qualification__kind": Kind.VOCATIONAL}, FAILED),
    (
        "blue_card_general",
        "degree",
        {
            "qualification__kind": Kind.VOCATIONAL,
            "qualification__tertiary": True,
            "qualification__training_years": 3,
        },
        MET,
    ),
    (
        "blue_card_general",
        "degree",
        {
            "qualification__kind": Kind.VOCATIONAL,
            "qualification__tertiary": True,
            "qualification__training_years": 2.9,
        },
        FAILED,
    ),
    ("blue_card_general", "fitting_job", {"offer__fits": False}, FAILED),
    ("blue_card_general", "offer_months", {"offer__months": 6}, MET),
    ("blue_card_general", "offer_months", {"offer__months": 5.9}, FAILED),
    ("blue_card_general", "salary_blue_card_general", {"offer__gross_year": 50_699.99}, FAILED),
    ("blue_card_general", "salary_blue_card_general", {"offer__gross_year": 50_700}, MET),
    ("blue_card_general", "salary_blue_card_general", {"offer__gross_year": 50_700.01}, MET),
    ("blue_card_general", "licence", {"regulated": True, "licence": Licence.MISSING}, FAILED),
    ("blue_card_general", "licence", {"regulated": True, "licence": Licence.PROMISED}, MET),
    ("blue_card_general", "licence", {"regulated": True, "licence": Licence.GRANTED}, MET),
    ("blue_card_general", "licence", {"regulated": True, "licence": None}, OPEN),
    ("blue_card_reduced", "degree", {"qualification__status": Status.REJECTED}, FAILED),
    ("blue_card_reduced", "fitting_job", {"offer__fits": False}, FAILED),
    ("blue_card_reduced", "offer_months", {"offer__months": 5}, FAILED),
    ("blue_card_reduced", "licence", {"regulated": True, "licence": Licence.MISSING}, FAILED),
    ("blue_card_reduced", "salary_blue_card_reduced", {"offer__gross_year": 45_934.19}, FAILED),
    ("blue_card_reduced", "salary_blue_card_reduced", {"offer__gross_year": 45_934.20}, MET),
    ("blue_card_reduced", "salary_blue_card_reduced", {"offer__gross_year": 45_934.21}, MET),
    *(
        ("blue_card_reduced", "shortage_or_recent_degree", {"isco": isco}, MET)
        for isco in (
            *("1321", "1330", "1342", "2161", "2212", "2221", "2250", "2261", "2341", "2512"),
            *("132", "21", "25"),
        )
    ),
    *(
        ("blue_card_reduced", "shortage_or_recent_degree", {"isco": isco}, FAILED)
        for isco in ("1311", "2231", "2240", "2411", "2611", "3221", "5120", "7411", "8332")
    ),
    ("blue_card_reduced", "shortage_or_recent_degree", {"isco": "2"}, OPEN),
    ("blue_card_reduced", "shortage_or_recent_degree", {"isco": None}, OPEN),
    *(
        (
            "blue_card_reduced",
            "shortage_or_recent_degree",
            {"isco": "2411", "qualification__completed_year": y},
            s,
        )
        for y, s in ((2022, FAILED), (2023, OPEN), (2024, MET), (2026, MET), (None, OPEN))
    ),
    ("blue_card_it", "it_occupation", {"isco": "1330"}, MET),
    ("blue_card_it", "it_occupation", {"isco": "3512"}, FAILED),
    ("blue_card_it", "it_occupation", {"isco": "2120"}, FAILED),
    ("blue_card_it", "experience_it_blue_card", {"years_of_5": 2, "years_of_7": 3}, MET),
    ("blue_card_it", "experience_it_blue_card", {"years_of_5": 2, "years_of_7": 2.99}, FAILED),
    ("blue_card_it", "experience_it_blue_card", {"years_of_5": 2, "years_of_7": None}, OPEN),
    ("blue_card_it", "experience_it_blue_card", {"it_below_degree_level": True}, FAILED),
    ("blue_card_it", "offer_months", {"offer__months": 5}, FAILED),
    ("blue_card_it", "salary_blue_card_reduced", {"offer__gross_year": 45_934.19}, FAILED),
    ("blue_card_it", "salary_blue_card_reduced", {"offer__gross_year": 45_934.20}, MET),
    ("skilled_academic_18b", "degree", {"qualification__status": Status.REJECTED}, FAILED),
    ("skilled_academic_18b", "degree", {"qualification": NOTHING}, FAILED),
    ("skilled_academic_18b", "qualified_job", {"offer__qualified": False}, FAILED),
    ("skilled_academic_18b", "qualified_job", {"offer": NOTHING}, OPEN),
    ("skilled_academic_18b", "licence", {"regulated": True, "licence": Licence.MISSING}, FAILED),
    *(
        (route, "age45", {"age": age, "offer__gross_year": pay, "pension_provision": pension}, state)
        for route in ("skilled_academic_18b", "skilled_vocational_18a", "western_balkans_26_2", "driver_24a")
        for age, pay, pension, state in (
            (44, 30_000, False, MET),
            (45, 55_769.99, False, FAILED),
            (45, 55_770, False, MET),
            (45, 55_770.01, False, MET),
            (45, 30_000, True, MET),
            (45, 30_000, None, OPEN),
            (46, 30_000, False, FAILED),
            (None, 30_000, False, OPEN),
            (None, 55_770, False, MET),
        )
    ),
    ("skilled_vocational_18a", "equivalence", {"qualification__status": Status.GERMAN}, MET),
    ("skilled_vocational_18a", "equivalence", {"qualification__status": Status.PARTIAL}, FAILED),
    ("skilled_vocational_18a", "equivalence", {"qualification__status": Status.COMPARABLE}, FAILED),
    ("skilled_vocational_18a", "equivalence", {"qualification__status": Status.REJECTED}, FAILED),
    ("skilled_vocational_18a", "equivalence", {"qualification__status": Status.NOT_ASSESSED}, OPEN),
    ("skilled_vocational_18a", "equivalence", {"qualification__kind": Kind.ACADEMIC}, FAILED),
    ("skilled_vocational_18a", "qualified_job", {"offer__qualified": False}, FAILED),
    ("skilled_vocational_18a", "licence", {"regulated": True, "licence": Licence.MISSING}, FAILED),
    ("experience_19c2", "qualified_job", {"offer__qualified": False}, FAILED),
    ("experience_19c2", "experience", {"years_of_5": 2}, MET),
    ("experience_19c2", "experience", {"years_of_5": 1.99}, FAILED),
    ("experience_19c2", "experience", {"years_of_5": None}, OPEN),
    ("experience_19c2", "salary_or_agreement", {"offer__gross_year": 45_629.99}, FAILED),
    ("experience_19c2", "salary_or_agreement", {"offer__gross_year": 45_630.01}, MET),
    (
        "experience_19c2",
        "salary_or_agreement",
        {"offer__gross_year": 30_000, "offer__collective_agreement": True},
        MET,
    ),
    (
        "experience_19c2",
        "salary_or_agreement",
        {"offer__gross_year": 30_000, "offer__collective_agreement": None},
        OPEN,
    ),
    ("experience_19c2", "experienced_qualification", {"qualification": NOTHING}, FAILED),
    ("experience_19c2", "experienced_qualification", {"qualification__training_years": 2}, MET),
    ("experience_19c2", "experienced_qualification", {"qualification__training_years": 1.99}, FAILED),
    ("experience_19c2", "experienced_qualification", {"qualification__state_recognised": False}, FAILED),
    ("experience_19c2", "experienced_qualification", {"qualification__state_recognised": None}, OPEN),
    (
        "experience_19c2",
        "experienced_qualification",
        {"qualification__state_recognised": False, "qualification__ahk_certificate": True},
        MET,
    ),
    (
        "experience_19c2",
        "experienced_qualification",
        {"qualification__kind": Kind.ACADEMIC, "qualification__training_years": 1},
        MET,
    ),
    ("experience_19c2", "experienced_qualification", {"qualification__country": "DE"}, FAILED),
    ("experience_19c2", "licence", {"regulated": True, "licence": Licence.MISSING}, FAILED),
    ("experience_19c2", "age45", {"age": 45}, FAILED),
    ("experience_it_19c2", "it_occupation", {"isco": "2120"}, FAILED),
    ("experience_it_19c2", "qualified_job", {"offer__qualified": False}, FAILED),
    ("experience_it_19c2", "experience", {"years_of_5": 1.99}, FAILED),
    ("experience_it_19c2", "salary_or_agreement", {"offer__gross_year": 45_629.99}, FAILED),
    ("experience_it_19c2", "age45", {"age": 45}, FAILED),
    ("recognition_partnership_16d3", "foreign_qualification", {"qualification__training_years": 2}, MET),
    ("recognition_partnership_16d3", "foreign_qualification", {"qualification__training_years": 1.9}, FAILED),
    (
        "recognition_partnership_16d3",
        "foreign_qualification",
        {"qualification__state_recognised": False, "qualification__ahk_certificate": True},
        FAILED,
    ),
    ("recognition_partnership_16d3", "partnership_job", {"offer__fits": False}, FAILED),
    ("recognition_partnership_16d3", "partnership_job", {"offer__collective_agreement": False}, FAILED),
    ("recognition_partnership_16d3", "partnership_job", {"offer__collective_agreement": None}, OPEN),
    (
        "recognition_partnership_16d3",
        "partnership_job",
        {"offer__collective_agreement": False, "offer__care_facility": True},
        MET,
    ),
    ("recognition_partnership_16d3", "partnership_job", {"regulated": False}, FAILED),
    ("recognition_partnership_16d3", "partnership_job", {"regulated": False, "offer__qualified": True}, MET),
    (
        "recognition_partnership_16d3",
        "recognition_agreement",
        {"offer__recognition_agreement": False},
        FAILED,
    ),
    ("recognition_partnership_16d3", "suitable_employer", {"offer__suitable_for_training": False}, FAILED),
    ("recognition_partnership_16d3", "german_a2", {"german": Level.A1}, FAILED),
    ("recognition_partnership_16d3", "german_a2", {"german": None}, OPEN),
    ("adaptation_16d1", "notice_of_measures", {"qualification__status": Status.NOT_ASSESSED}, OPEN),
    ("adaptation_16d1", "notice_of_measures", {"qualification__status": Status.RECOGNISED}, FAILED),
    ("adaptation_16d1", "notice_of_measures", {"qualification__status": Status.COMPARABLE}, OPEN),
    ("adaptation_16d1", "measure", {"measure": False}, FAILED),
    ("adaptation_16d1", "measure", {"measure": None}, OPEN),
    ("adaptation_16d1", "german_a2_usual", {"german": Level.A1}, FAILED),
    ("adaptation_16d1", "livelihood_recognition", {"funds_month": 1090.99}, FAILED),
    ("exam_16d5", "exam", {"exam": False}, FAILED),
    ("exam_16d5", "exam", {"qualification__status": Status.RECOGNISED}, FAILED),
    ("exam_16d5", "german_a2_usual", {"german": Level.A1}, FAILED),
    *(
        ("western_balkans_26_2", "nationality", {"nationality": state}, MET)
        for state in ("AL", "BA", "XK", "ME", "MK", "RS")
    ),
    ("western_balkans_26_2", "nationality", {"nationality": "MD"}, FAILED),
    ("western_balkans_26_2", "job_offer", {"offer": NOTHING}, OPEN),
    ("western_balkans_26_2", "from_abroad", {"residence": HERE}, FAILED),
    ("western_balkans_26_2", "asylum_benefits", {"asylum_benefits": True}, FAILED),
    ("western_balkans_26_2", "asylum_benefits", {"asylum_benefits": None}, OPEN),
    ("western_balkans_26_2", "licence", {"regulated": True, "licence": Licence.MISSING}, FAILED),
    *(
        ("best_friends_26_1", "nationality", {"nationality": state}, MET)
        for state in ("AD", "AU", "IL", "JP", "CA", "KR", "MC", "NZ", "SM", "GB", "US")
    ),
    ("best_friends_26_1", "nationality", {"nationality": "BR"}, FAILED),
    ("best_friends_26_1", "job_offer", {"offer": NOTHING}, OPEN),
    ("best_friends_26_1", "licence", {"regulated": True, "licence": Licence.MISSING}, FAILED),
    ("care_assistant_22a", "care_assistant", {"qualification__status": Status.NOT_ASSESSED}, OPEN),
    ("care_assistant_22a", "care_assistant", {"qualification__status": Status.REJECTED}, FAILED),
    ("care_assistant_22a", "care_assistant", {"qualification": NOTHING}, FAILED),
    ("care_assistant_22a", "care_assistant", {"isco": "5120"}, FAILED),
    ("care_assistant_22a", "care_assistant", {"isco": "3221"}, OPEN),
    (
        "care_assistant_22a",
        "care_assistant",
        {"isco": "3221", "qualification__assistant_equivalence": True},
        MET,
    ),
    ("care_assistant_22a", "job_offer", {"offer": NOTHING}, OPEN),
    ("care_assistant_22a", "age45", {"age": 45, "offer__gross_year": 30_000}, FAILED),
    ("driver_24a", "driver", {"isco": "8322"}, FAILED),
    ("driver_24a", "driver", {"driving": Driving(eu_licence=False)}, OPEN),
    ("driver_24a", "driver", {"driving": Driving(), "licence": Licence.GRANTED}, MET),
    (
        "driver_24a",
        "driver",
        {
            "driving": Driving(
                eu_licence=False, employer_programme=True, home_licence=True, follow_up_offer=True
            )
        },
        MET,
    ),
    (
        "driver_24a",
        "driver",
        {"driving": Driving(eu_licence=False, employer_programme=True, home_licence=False)},
        FAILED,
    ),
    ("driver_24a", "job_offer", {"offer": NOTHING}, OPEN),
    ("opportunity_card_skilled", "skilled_worker", {"qualification__status": Status.NOT_ASSESSED}, OPEN),
    ("opportunity_card_skilled", "skilled_worker", {"qualification__status": Status.REJECTED}, FAILED),
    ("opportunity_card_skilled", "livelihood_opportunity_card", {"funds_month": 1090.99}, FAILED),
    ("opportunity_card_skilled", "livelihood_opportunity_card", {"funds_month": None}, OPEN),
    ("opportunity_card_skilled", "abroad_or_title", {"residence": HERE, "title": NO_TITLE}, FAILED),
    ("opportunity_card_skilled", "abroad_or_title", {"residence": HERE, "title": "schengen"}, FAILED),
    ("opportunity_card_skilled", "abroad_or_title", {"residence": HERE, "title": "25"}, FAILED),
    ("opportunity_card_skilled", "abroad_or_title", {"residence": HERE, "title": "16b"}, MET),
    ("opportunity_card_skilled", "abroad_or_title", {"residence": HERE, "title": "18a"}, MET),
    ("opportunity_card_skilled", "abroad_or_title", {"residence": HERE, "title": None}, OPEN),
    ("opportunity_card_points", "basic_qualification", {"qualification": NOTHING}, FAILED),
    ("opportunity_card_points", "basic_qualification", {"qualification__training_years": 2}, MET),
    ("opportunity_card_points", "basic_qualification", {"qualification__training_years": 1.99}, FAILED),
    (
        "opportunity_card_points",
        "basic_qualification",
        {"qualification__training_years": 1, "qualification__status": Status.PARTIAL},
        MET,
    ),
    ("opportunity_card_points", "german_or_english", {"german": Level.A1}, MET),
    ("opportunity_card_points", "german_or_english", {"german": Level.NONE}, FAILED),
    ("opportunity_card_points", "german_or_english", {"german": Level.NONE, "english": Level.B1}, FAILED),
    ("opportunity_card_points", "german_or_english", {"german": Level.NONE, "english": Level.B2}, MET),
    ("opportunity_card_points", "german_or_english", {"german": None}, OPEN),
    ("opportunity_card_points", "points", {"german": Level.A2}, FAILED),
    ("opportunity_card_points", "points", {"german": Level.A2, "stay_months": 6}, MET),
    ("opportunity_card_points", "points", {"german": Level.A2, "stay_months": None}, OPEN),
    ("opportunity_card_points", "livelihood_opportunity_card", {"funds_month": 1090.99}, FAILED),
    ("opportunity_card_points", "abroad_or_title", {"residence": HERE}, FAILED),
    ("apprenticeship_16a", "training_place", {"training": NOTHING}, OPEN),
    ("apprenticeship_16a", "german_for_training", {"german": Level.A2}, FAILED),
    (
        "apprenticeship_16a",
        "german_for_training",
        {"german": Level.A2, "training__preparatory_course": True},
        MET,
    ),
    ("apprenticeship_16a", "german_for_training", {"german": Level.A2, "training__german_tested": True}, MET),
    (
        "apprenticeship_16a",
        "german_for_training",
        {"german": Level.A2, "training__german_tested": None},
        OPEN,
    ),
    ("apprenticeship_16a", "livelihood_training", {"training__gross_month": 821.99}, FAILED),
    ("apprenticeship_16a", "livelihood_training", {"training__gross_month": 822}, MET),
    (
        "apprenticeship_16a",
        "livelihood_training",
        {"training__gross_month": 958.99, "training__kind": TrainingKind.SCHOOL},
        FAILED,
    ),
    (
        "apprenticeship_16a",
        "livelihood_training",
        {"training__gross_month": 0, "training__kind": TrainingKind.SCHOOL, "funds_month": 959},
        MET,
    ),
    (
        "apprenticeship_16a",
        "livelihood_training",
        {"training__gross_month": 900, "training__kind": None},
        OPEN,
    ),
    ("training_search_17", "under_age", {"age": 34}, MET),
    ("training_search_17", "under_age", {"age": 35}, FAILED),
    ("training_search_17", "under_age", {"age": 36}, FAILED),
    ("training_search_17", "livelihood_training_search", {"funds_month": 1090.99}, FAILED),
    ("training_search_17", "school_certificate", {"school_certificate": False}, FAILED),
    ("training_search_17", "school_certificate", {"school_certificate": None}, OPEN),
    ("training_search_17", "german_b1", {"german": Level.A2}, FAILED),
    ("job_search_20", "completed_stay", {"residence": ABROAD}, FAILED),
    ("job_search_20", "completed_stay", {"completed_stay": False}, FAILED),
    ("job_search_20", "completed_stay", {"completed_stay": None}, OPEN),
    ("job_search_20", "completed_stay", {"title": "18a"}, FAILED),
    ("job_search_20", "completed_stay", {"title": "16d"}, MET),
    ("job_search_20", "livelihood_search", {"funds_month": 1000}, OPEN),
    ("short_term_15d", "collective_agreement", {"offer__collective_agreement": False}, FAILED),
    ("short_term_15d", "hours", {"offer__hours_week": 29.9}, FAILED),
    ("short_term_15d", "short_duration", {"offer__months": 8.1}, FAILED),
    ("short_term_15d", "travel_paid", {"offer__pays_travel": False}, FAILED),
    ("ict_19", "transfer_role", {"transfer__role": False}, FAILED),
    ("ict_19", "transfer_months", {"transfer__months_in_group": 5.9}, FAILED),
    ("ict_19", "transfer_days", {"transfer__days": 90}, FAILED),
    ("ict_19", "from_abroad", {"residence": HERE}, FAILED),
    ("language_course_16f", "language_course", {"language_course": False}, FAILED),
    ("language_course_16f", "livelihood_language_course", {"funds_month": 1090.99}, FAILED),
    *((str(route.id), "third_country", {"nationality": "PL"}, FAILED) for route in ROUTES[1:]),
    *((str(route.id), "third_country", {"nationality": None}, OPEN) for route in ROUTES[1:]),
)


@pytest.mark.parametrize("route", FITS)
def test_who_fits_a_route_meets_all_of_it(route: str) -> None:
    """The person meant for a route meets every condition, so each change below is seen alone."""
    found = judged(fits(route))
    assert route in found.met
    assert route in {*found.possible, *found.not_needed}


@pytest.mark.parametrize(("route", "condition", "change", "state"), CHANGES)
def test_a_change_is_judged_by_its_condition(
    route: str, condition: str, change: dict[str, Any], state: State
) -> None:
    """Each value at and around a limit meets the condition, fails it or leaves it open, and the route follows."""
    found = judged(changed(fits(route), **change))
    result = found.results[RouteId(route)]
    verdict = next(each.verdict for each in result.findings if each.id == condition)
    assert verdict.state is state
    assert result.met is (not result.missing)
    if state is not State.MET:
        assert not result.met
        assert (route in found.not_possible) is bool(result.failed)


def test_every_condition_of_every_route_is_tried_both_ways() -> None:
    """No row of the table is without a person who misses just it."""
    tried = {(route, condition) for route, condition, _, state in CHANGES if state is not State.MET}
    rows = {(str(route.id), row.condition.id) for route in BY_ID.values() for row in route.rows}
    assert rows - tried == set()
    assert tried - rows == set()


def test_what_can_still_be_mended_opens_the_route() -> None:
    """Pay, German and a licence open a blocked route, and it stands on both sides; age and nationality do not."""
    blocked = judged(changed(fits("blue_card_general"), offer__gross_year=50_000, isco="2411"))
    assert "blue_card_general" in blocked.possible_if
    assert "blue_card_general" in blocked.not_possible
    old = judged(changed(fits("training_search_17"), age=35))
    assert "training_search_17" in old.not_possible
    assert "training_search_17" not in old.possible_if


def test_nobody_without_experience_is_told_to_wait_for_it() -> None:
    """Some experience opens a route in time, none at all closes it."""
    some = judged(changed(fits("experience_it_19c2"), years_of_5=1))
    assert "experience_it_19c2" in {*some.possible_if} & {*some.not_possible}
    none = judged(changed(fits("experience_it_19c2"), years_of_5=0))
    assert "experience_it_19c2" not in none.possible_if


def test_a_card_to_search_is_not_needed_beside_a_job() -> None:
    """Who can come with the job is not sent searching; who cannot is."""
    with_job = judged(changed(fits("opportunity_card_skilled"), offer=OFFER))
    assert "opportunity_card_skilled" in with_job.met
    assert with_job.not_needed[RouteId("opportunity_card_skilled")] == "blue_card_general"
    assert with_job.card.eligible
    without = judged(changed(fits("opportunity_card_skilled"), qualification=DEGREE))
    assert without.possible == ("opportunity_card_skilled",)
