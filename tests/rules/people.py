"""Persons for the rules: one who fits each route, changes to them, and any person at all."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from bot.services.routing import register
from flows.facts import Facts
from flows.rules.person import (
    NO_TITLE,
    NOTHING,
    Driving,
    JobOffer,
    Kind,
    Level,
    Licence,
    Person,
    Qualification,
    Residence,
    Status,
    TrainingKind,
    TrainingOffer,
    Transfer,
)
from flows.rules.routes import Assessment, RouteId, assess

DAY = date(2026, 11, 22)
facts = cache(register)


def judged(person: Person, day: date = DAY, known: Facts | None = None) -> Assessment:
    """Judge all routes for a person."""
    return assess(person, known or facts(), day)


OFFER = JobOffer(
    gross_year=60_000,
    months=math.inf,
    qualified=True,
    fits=True,
    collective_agreement=False,
    recognition_agreement=False,
    suitable_for_training=False,
)
DEGREE = Qualification(
    kind=Kind.ACADEMIC,
    status=Status.COMPARABLE,
    training_years=4,
    state_recognised=True,
    completed_year=2015,
    in_shortage_group=False,
    country="IN",
)
TRAINING = replace(DEGREE, kind=Kind.VOCATIONAL, training_years=3)
ANYBODY = Person(
    nationality="IN",
    residence=Residence.ABROAD,
    title=NO_TITLE,
    age=32,
    qualification=NOTHING,
    isco="4110",
    regulated=False,
    licence=Licence.NOT_NEEDED,
    years_of_5=0,
    years_of_7=0,
    german=Level.NONE,
    english=Level.NONE,
    offer=NOTHING,
    funds_month=0,
    pension_provision=False,
    stay_months=0,
    partner_applies=False,
    asylum_benefits=False,
    school_certificate=False,
)
"""Everything is known, and nothing fits."""


def changed(person: Person, **changes: Any) -> Person:
    """Change a person; `qualification__status` and the like change what is inside."""
    for name, value in changes.items():
        outer, _, inner = name.partition("__")
        part = replace(getattr(person, outer), **{inner: value}) if inner else value
        person = replace(person, **{outer: part})
    return person


ENGINEER = changed(ANYBODY, qualification=DEGREE, isco="2142", offer=OFFER)
COOK = changed(
    ANYBODY,
    qualification=replace(TRAINING, status=Status.NOT_ASSESSED),
    isco="5120",
    years_of_5=3,
    years_of_7=3,
)
NURSE = changed(
    ANYBODY,
    qualification=replace(TRAINING, status=Status.PARTIAL),
    isco="3221",
    regulated=True,
    licence=Licence.MISSING,
    german=Level.A2,
    offer=replace(
        OFFER,
        gross_year=37_000,
        qualified=False,
        collective_agreement=True,
        recognition_agreement=True,
        suitable_for_training=True,
    ),
    funds_month=1091,
)
CODER = changed(ANYBODY, isco="2513", years_of_5=3, years_of_7=3, offer=replace(OFFER, gross_year=45_934.20))

FITS: Mapping[str, Person] = {
    "eu_free_movement": changed(ANYBODY, nationality="RO"),
    "blue_card_general": ENGINEER,
    "blue_card_reduced": changed(ENGINEER, offer__gross_year=45_934.20),
    "blue_card_it": CODER,
    "skilled_academic_18b": changed(ENGINEER, offer__gross_year=30_000),
    "skilled_vocational_18a": changed(
        COOK, qualification__status=Status.RECOGNISED, offer=replace(OFFER, gross_year=30_000)
    ),
    "experience_19c2": changed(COOK, offer=replace(OFFER, gross_year=45_630)),
    "experience_it_19c2": changed(CODER, offer__gross_year=45_630, years_of_5=2),
    "recognition_partnership_16d3": NURSE,
    "adaptation_16d1": changed(NURSE, offer=NOTHING, measure=True),
    "exam_16d5": changed(NURSE, offer=NOTHING, exam=True),
    "western_balkans_26_2": changed(ANYBODY, nationality="BA", offer=replace(OFFER, gross_year=31_000)),
    "best_friends_26_1": changed(ANYBODY, nationality="CA", offer=replace(OFFER, gross_year=31_000)),
    "care_assistant_22a": changed(
        ANYBODY,
        qualification=replace(TRAINING, status=Status.RECOGNISED),
        isco="5321",
        offer=replace(OFFER, qualified=False, gross_year=31_000),
    ),
    "driver_24a": changed(ANYBODY, isco="8332", driving=Driving(eu_licence=True), offer=OFFER),
    "opportunity_card_skilled": changed(ANYBODY, qualification=DEGREE, funds_month=1091),
    "opportunity_card_points": changed(COOK, german=Level.B1, funds_month=1091),
    "apprenticeship_16a": changed(
        ANYBODY,
        german=Level.B1,
        training=TrainingOffer(
            kind=TrainingKind.IN_COMPANY, gross_month=1000, german_tested=False, preparatory_course=False
        ),
    ),
    "training_search_17": changed(
        ANYBODY, age=34, school_certificate=True, german=Level.B1, funds_month=1091
    ),
    "job_search_20": changed(
        ANYBODY, residence=Residence.GERMANY, title="16b", completed_stay=True, funds_month=1091
    ),
    "short_term_15d": changed(
        ANYBODY,
        offer=replace(OFFER, collective_agreement=True, hours_week=30, months=8, pays_travel=True),
    ),
    "ict_19": changed(ANYBODY, transfer=Transfer(role=True, months_in_group=6, days=91)),
    "language_course_16f": changed(ANYBODY, language_course=True, funds_month=1091),
}
"""For each route a person who meets all of its conditions, most of them exactly."""


def fits(route: str) -> Person:
    """Return the person who fits a route."""
    return FITS[RouteId(route)]


SALARIES = (0, 30_000, 45_629.99, 45_630, 45_934.19, 45_934.20, 50_699.99, 50_700, 55_769.99, 55_770, 90_000)
YEARS = (0, 0.5, 1.99, 2, 2.99, 3, 4.99, 5, 7)
AGES = (18, 34, 35, 36, 40, 41, 44, 45, 46, 60)
_truths = st.sampled_from((None, False, True))


def _perhaps(*values: Any) -> st.SearchStrategy[Any]:
    return st.sampled_from((None, *values))


offers = st.builds(
    JobOffer,
    gross_year=_perhaps(*SALARIES),
    months=_perhaps(5, 6, 8, 9, math.inf),
    qualified=_truths,
    fits=_truths,
    collective_agreement=_truths,
    recognition_agreement=_truths,
    suitable_for_training=_truths,
    care_facility=st.booleans(),
    hours_week=_perhaps(29.5, 30, 40),
    pays_travel=_truths,
)
qualifications = st.builds(
    Qualification,
    kind=_perhaps(*Kind),
    status=_perhaps(*Status),
    training_years=_perhaps(1, 1.99, 2, 3, 4),
    state_recognised=_truths,
    completed_year=_perhaps(2002, 2022, 2023, 2024, 2026),
    in_shortage_group=_truths,
    country=_perhaps("IN", "DE"),
    tertiary=st.booleans(),
    ahk_certificate=st.booleans(),
    assistant_equivalence=st.booleans(),
)
trainings = st.builds(
    TrainingOffer,
    kind=_perhaps(*TrainingKind),
    gross_month=_perhaps(821.99, 822, 958.99, 959),
    german_tested=_truths,
    preparatory_course=_truths,
)
persons = st.builds(
    Person,
    nationality=_perhaps("IN", "RO", "CH", "NO", "BA", "XK", "CA", "US", "AD"),
    residence=_perhaps(*Residence),
    title=_perhaps(NO_TITLE, "16b", "18a", "25", "schengen"),
    age=_perhaps(*AGES),
    qualification=st.one_of(_perhaps(NOTHING), qualifications),
    isco=_perhaps("2", "2142", "2221", "2513", "3221", "4110", "5120", "5321", "8332", "1330"),
    regulated=_truths,
    licence=_perhaps(*Licence),
    years_of_5=_perhaps(*YEARS),
    years_of_7=_perhaps(*YEARS),
    it_below_degree_level=st.booleans(),
    german=_perhaps(*Level),
    english=_perhaps(*Level),
    offer=st.one_of(_perhaps(NOTHING), offers),
    funds_month=_perhaps(0, 1090.99, 1091, 2000),
    pension_provision=_truths,
    stay_months=_perhaps(0, 5.9, 6),
    partner_applies=_truths,
    asylum_benefits=_truths,
    school_certificate=_truths,
    training=st.one_of(_perhaps(NOTHING), trainings),
    language_course=_truths,
    measure=_truths,
    exam=_truths,
    completed_stay=_truths,
    driving=st.builds(
        Driving, eu_licence=_truths, employer_programme=_truths, home_licence=_truths, follow_up_offer=_truths
    ),
    transfer=st.builds(Transfer, role=_truths, months_in_group=_perhaps(5.9, 6), days=_perhaps(90, 91)),
)
"""Anybody: every combination of answers, missing and contradictory ones included."""

near = st.builds(
    lambda person, changes: replace(person, **changes),
    st.sampled_from(tuple(FITS.values())),
    st.fixed_dictionaries(
        {},
        optional={
            "age": st.sampled_from(AGES),
            "german": st.sampled_from(tuple(Level)),
            "english": st.sampled_from(tuple(Level)),
            "funds_month": st.sampled_from((0, 1090.99, 1091)),
            "years_of_5": st.sampled_from(YEARS),
            "years_of_7": st.sampled_from(YEARS),
            "nationality": st.sampled_from(("IN", "BA", "CA")),
        },
    ),
)
"""Somebody who fits a route, or nearly: those of whom a property says something."""
anybody = st.one_of(near, persons)
