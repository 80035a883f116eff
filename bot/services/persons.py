"""Reads example persons from JSON, in the format of the knowledge base, for the rules. Decides nothing.

Null means "none" where the format uses it so (qualification, offer, title, languages) and "not known" elsewhere; a
field that is missing is not known.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.services.fields import Fields, Report, shown
from flows.rules.person import (
    NO_TITLE,
    NOTHING,
    Driving,
    JobOffer,
    Kind,
    Level,
    Licence,
    Offered,
    Person,
    Qualification,
    Qualified,
    Residence,
    Status,
    Trained,
    TrainingKind,
    TrainingOffer,
    Transfer,
)

_COUNTRY = re.compile(r"[A-Z]{2}")
_ISCO = re.compile(r"[0-9]{1,4}")
_PARAGRAPH = re.compile(r"\b([0-9]{1,3})\s?([a-z]?)\b")
_LEVELS = {**{level.name: level for level in Level if level}, "none": Level.NONE, "native": Level.C2}
_ROLES = ("manager", "specialist", "trainee", "none")
_RESIDENCES = {**{place.value: place for place in Residence}, "in_germany": Residence.GERMANY}
_NOT_READ = ("nationality_group", "field", "title")
"""Said otherwise by another field (the group follows from the nationality), or for people only."""


@dataclass(frozen=True, slots=True)
class Example:
    """A person to judge, and the day to judge for."""

    id: str
    day: date
    person: Person


def read(text: str) -> tuple[tuple[Example, ...], Report]:
    """Read a list of persons; what is wrong stands in the report, a line for each problem."""
    report = Report()
    try:
        entries = json.loads(text, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        report.problems.append(f"standard input: no JSON: {error}")
        return (), report
    if not isinstance(entries, list):
        report.problems.append("standard input: a list of persons is needed")
        return (), report
    found = [_example(entry, place, report) for place, entry in enumerate(entries, 1)]
    examples = tuple(example for example in found if example is not None)
    ids = [example.id for example in examples]
    for id in sorted({id for id in ids if ids.count(id) > 1}):
        report.problems.append(f"{id}: id: stands here more than once")
    return examples, report


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _example(entry: object, place: int, report: Report) -> Example | None:
    if not isinstance(entry, Mapping):
        report.problems.append(f"person {place} of the list: {shown(entry)} is no object")
        return None
    id = entry.get("id")
    who = id if isinstance(id, str) and id and id.isprintable() else f"person {place} of the list"
    fields = Fields(entry, who, "", report)
    needed = [fields.need(name) for name in ("id", "reference_date", "person")]
    if needed[0] and who != id:
        fields.problem("id", f"{shown(id)} is no name")
    day = fields.day("reference_date") if needed[1] else None
    if fields.none("person"):
        fields.problem("person", "`null` is no object")
    inner = fields.inner("person")
    person = _person(inner) if inner else None
    return Example(who, day, person) if day and person and who == id else None


def _person(fields: Fields) -> Person:
    work, years, spoken = (fields.inner(name) for name in ("occupation", "experience", "languages"))
    below = years.truth("it_at_degree_level") if years else None
    person = Person(
        nationality=_matching(fields, "nationality", _COUNTRY, "a country such as IN"),
        residence=_residence(fields),
        title=_title(fields),
        age=fields.whole("age"),
        qualification=_qualification(fields),
        isco=_matching(work, "isco08", _ISCO, "a code such as 2512") if work else None,
        regulated=work.truth("regulated") if work else None,
        licence=work.one_of("licence", Licence) if work else None,
        years_of_5=years.number("related_years_last5") if years else None,
        years_of_7=years.number("related_years_last7") if years else None,
        it_below_degree_level=below is False,
        german=_level(spoken, "de") if spoken else None,
        english=_level(spoken, "en") if spoken else None,
        offer=_offer(fields),
        funds_month=fields.number("funds_eur_month"),
        pension_provision=fields.truth("pension_provision_adequate"),
        stay_months=fields.number("lawful_stay_germany_months_last5"),
        partner_applies=fields.truth("partner_also_qualifies_and_applies"),
        asylum_benefits=fields.truth("asylblg_benefits_last24months"),
        school_certificate=fields.truth("school_leaving_certificate_university_access"),
        training=_training(fields),
        language_course=fields.truth("language_course_place"),
        measure=fields.truth("measure_place"),
        exam=fields.truth("recognition_exam_planned"),
        completed_stay=fields.truth("stay_completed"),
        driving=_driving(fields),
        transfer=_transfer(fields),
    )
    for each in (fields, work, years, spoken):
        _finish(each)
    return person


def _finish(fields: Fields | None) -> None:
    if fields:
        fields.read.update(_NOT_READ)
        fields.finish()


def _matching(fields: Fields, name: str, form: re.Pattern[str], what: str) -> str | None:
    value = fields.text(name)
    if value is not None and not form.fullmatch(value):
        fields.problem(name, f"{shown(value)} is not {what}")
        return None
    return value


def _residence(fields: Fields) -> Residence | None:
    value = fields.text("residence")
    if value is None or value in _RESIDENCES:
        return _RESIDENCES[value] if value is not None else None
    if _COUNTRY.fullmatch(value):
        return Residence.GERMANY if value == "DE" else Residence.ABROAD
    fields.among("residence", [*_RESIDENCES, "a country such as IN"])
    return None


def _title(fields: Fields) -> str | None:
    if fields.none("current_title"):
        return NO_TITLE
    value = fields.text("current_title")
    if value is None or value in {"", "none"}:
        return NO_TITLE if value is not None else None
    if match := _PARAGRAPH.search(value):
        return "".join(match.groups())
    fields.note("current_title", f"{shown(value)} names no paragraph, so it counts as none of §§ 16-21")
    return value


def _level(fields: Fields, name: str) -> Level | None:
    if fields.none(name):
        return Level.NONE
    word = fields.among(name, list(_LEVELS))
    return _LEVELS[word] if word is not None else None


def _qualification(person: Fields) -> Qualified:
    if person.none("qualification"):
        return NOTHING
    fields = person.inner("qualification")
    if fields is None:
        return None
    found = Qualification(
        kind=fields.one_of("kind", Kind),
        status=fields.one_of("status_in_germany", Status),
        training_years=fields.number("training_years"),
        state_recognised=fields.truth("state_recognised_in_origin"),
        completed_year=_year(fields, "completed_year"),
        in_shortage_group=fields.truth("in_shortage_group"),
        country=_matching(fields, "country", _COUNTRY, "a country such as IN"),
        tertiary=bool(fields.truth("tertiary_eqf6")),
        ahk_certificate=bool(fields.truth("ahk_certificate")),
        assistant_equivalence=bool(fields.truth("care_assistant_equivalence")),
    )
    _finish(fields)
    return found


def _year(fields: Fields, name: str) -> int | None:
    year = fields.whole(name)
    if year is not None and not 1900 <= year <= 2200:
        fields.problem(name, f"{shown(year)} is no year")
        return None
    return year


def _offer(person: Fields) -> Offered:
    if person.none("job_offer"):
        return NOTHING
    fields = person.inner("job_offer")
    if fields is None:
        return None
    unlimited = fields.get("duration_months") == "unlimited"
    found = JobOffer(
        gross_year=fields.number("gross_year_eur"),
        months=math.inf if unlimited else fields.number("duration_months"),
        qualified=fields.truth("qualified_job"),
        fits=fields.truth("fits_qualification"),
        collective_agreement=fields.truth("employer_bound_by_collective_agreement"),
        recognition_agreement=fields.truth("agreement_recognition"),
        suitable_for_training=fields.truth("employer_suitable_for_training"),
        care_facility=bool(fields.truth("care_facility_72_sgb_xi")),
        hours_week=fields.number("hours_week"),
        pays_travel=fields.truth("employer_pays_travel"),
    )
    _finish(fields)
    return found


def _training(person: Fields) -> Trained:
    if person.none("training_offer"):
        return NOTHING
    fields = person.inner("training_offer")
    if fields is None:
        return None
    found = TrainingOffer(
        kind=fields.one_of("kind", TrainingKind),
        gross_month=fields.number("gross_month_eur"),
        german_tested=fields.truth("german_tested_by_provider"),
        preparatory_course=fields.truth("preparatory_course"),
    )
    _finish(fields)
    return found


def _driving(person: Fields) -> Driving:
    fields = person.inner("driver")
    if fields is None:
        return Driving()
    found = Driving(
        eu_licence=fields.truth("eu_licence_and_qualification"),
        employer_programme=fields.truth("employer_programme"),
        home_licence=fields.truth("home_country_licence"),
        follow_up_offer=fields.truth("follow_up_offer"),
    )
    _finish(fields)
    return found


def _transfer(person: Fields) -> Transfer:
    fields = person.inner("ict")
    if fields is None:
        return Transfer()
    role = fields.among("role", _ROLES)
    found = Transfer(
        role=None if role is None else role != "none",
        months_in_group=fields.number("months_in_group"),
        days=fields.number("transfer_days"),
    )
    _finish(fields)
    return found
