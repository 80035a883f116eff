"""Conditions on where a person comes from, where she is, and how old she is. Pure; decides no route."""

from __future__ import annotations

import re

from flows.rules.figures import Situation
from flows.rules.person import NO_TITLE, Residence
from flows.rules.verdicts import MET, Condition, Verdict, closed, condition, known

_SEARCHABLE = ("16a", "16b", "16c", "16d", "18d", "18f")
"""§ 20 Abs. 1 AufenthG: the stays a search may follow."""

_SECTION_3_OR_4 = re.compile(r"(16|17|18|19|20|21)[a-g]?")
"""Chapter 2 of the AufenthG: section 3 is §§ 16 to 17 (training), section 4 is §§ 18 to 21 (work)."""


@condition("free_movement", "free_movement_countries")
def free_movement(it: Situation) -> Verdict:
    """§ 2 FreizügG/EU; § 12 for the EEA; Agreement EU-Switzerland."""
    return known(
        it.national("free_movement_countries"),
        "nationality of an EU or EEA state or Switzerland",
        "no national of the EU, the EEA or Switzerland",
        opens=False,
    )


@condition("third_country", "free_movement_countries")
def third_country(it: Situation) -> Verdict:
    """§ 1 Abs. 2 Nr. 1 AufenthG: who has freedom of movement needs no title of this Act."""
    free = it.national("free_movement_countries")
    if free:
        return closed("freedom of movement: no residence title needed")
    return known(None if free is None else True, "nationality of another state")


def national_of(name: str) -> Condition:
    """Ask for the nationality of one of the states of a fact."""

    def decide(it: Situation) -> Verdict:
        need = f"nationality: one of {', '.join(it.codes(name))}"
        return known(it.national(name), need, f"no {need}", opens=False)

    return Condition("nationality", decide, (name,))


@condition("from_abroad")
def from_abroad(it: Situation) -> Verdict:
    """Ask for an application from abroad: § 26 Abs. 2 BeschV (mission in the region), § 19 AufenthG."""
    residence = it.person.residence
    abroad = None if residence is None else residence is Residence.ABROAD
    return known(abroad, "application at a German mission abroad", "lives in Germany")


@condition("abroad_or_title")
def abroad_or_title(it: Situation) -> Verdict:
    """§ 20a Abs. 4 S. 2 AufenthG: in Germany only with a title of chapter 2 section 3 or 4."""
    person = it.person
    need = "application from abroad, or a title under §§ 16-21"
    if person.residence is Residence.ABROAD or (person.title and _SECTION_3_OR_4.fullmatch(person.title)):
        return MET
    if person.residence is None or person.title is None:
        return known(None, need)
    return known(value=False, need=need, why="in Germany without a title under §§ 16-21")


@condition("completed_stay")
def completed_stay(it: Situation) -> Verdict:
    """§ 20 Abs. 1 Nr. 1-4 AufenthG: degree, training, research or recognition completed in Germany."""
    person = it.person
    need = f"a completed stay in Germany under § {', '.join(_SEARCHABLE)}"
    if person.residence is Residence.ABROAD or person.title == NO_TITLE:
        return closed("abroad, or without such a stay in Germany")
    if person.title is not None and person.title not in _SEARCHABLE:
        return closed(f"the title under § {person.title} is none of those")
    in_place = person.residence is not None and person.title is not None
    return known(person.completed_stay if in_place else None, need, "what the title is for is not completed")


@condition("asylum_benefits", "western_balkans_asylum_benefits")
def no_asylum_benefits(it: Situation) -> Verdict:
    """§ 26 Abs. 2 BeschV: no benefits under AsylbLG in the last 24 months before the application."""
    months = it.figure("western_balkans_asylum_benefits")
    drawn = it.person.asylum_benefits
    need = f"no AsylbLG benefits within {months}"
    return known(None if drawn is None else not drawn, need, "AsylbLG benefits drawn", figures=(months,))


@condition("under_age", "training_search_age")
def under_age(it: Situation) -> Verdict:
    """§ 17 Abs. 1 Nr. 1 AufenthG: not yet 35."""
    limit = it.figure("training_search_age")
    age = it.person.age
    young = None if age is None else age < limit.number
    return known(young, f"younger than {limit}", f"age {age}", opens=False, figures=(limit,))
