"""Conditions on what a person can and may do: licence, experience, languages. Pure."""

from __future__ import annotations

from flows.rules.figures import Situation
from flows.rules.person import Level, Licence, Person
from flows.rules.verdicts import MET, Condition, Verdict, at_least, closed, condition, either, known, opened


@condition("licence")
def licence(it: Situation) -> Verdict:
    """§ 18 Abs. 2 Nr. 3 AufenthG: a licence granted or promised, where the occupation is regulated."""
    person = it.person
    if person.regulated is False or person.licence in (
        Licence.NOT_NEEDED,
        Licence.GRANTED,
        Licence.PROMISED,
    ):
        return MET
    need = "licence granted or promised, if the occupation is regulated"
    if person.regulated and person.licence is Licence.MISSING:
        return known(value=False, need=need, why="licence missing")
    return opened(need)


@condition("it_occupation", "blue_card_it_isco_groups")
def it_occupation(it: Situation) -> Verdict:
    """§ 18g Abs. 2 AufenthG (ISCO-08 133 and 25); § 6 Abs. 1 S. 3 BeschV."""
    return known(it.within("blue_card_it_isco_groups"), "an IT occupation", "no IT occupation", opens=False)


@condition("experience_it_blue_card", "blue_card_it_experience", "blue_card_it_experience_window")
def experience_it_blue_card(it: Situation) -> Verdict:
    """§ 18g Abs. 2 AufenthG: 3 years of the last 7, on the level of a degree."""
    if it.person.it_below_degree_level:
        return closed("IT experience below the level of a degree")
    return _years(years_of_7(it.person), it, "blue_card_it_experience", "blue_card_it_experience_window")


@condition("experience", "experience_years", "experience_window")
def experience(it: Situation) -> Verdict:
    """§ 6 Abs. 1 S. 1 Nr. 1 BeschV: 2 years of the last 5 that enable for the job."""
    return _years(it.person.years_of_5, it, "experience_years", "experience_window")


def years_of_7(person: Person) -> float | None:
    """Return the years of the last seven, which are at least those of the last five; None if unknown."""
    return None if person.years_of_7 is None else max(person.years_of_7, person.years_of_5 or 0)


def _years(years: float | None, it: Situation, least: str, window: str) -> Verdict:
    return at_least(years, it.figure(least), f"experience in the last {it.figure(window)}", opens=bool(years))


def german(id: str, fact: str) -> Condition:
    """Ask for German of a level."""

    def decide(it: Situation) -> Verdict:
        least = it.level(fact)
        level = it.person.german
        enough = None if level is None else level >= least
        why = f"German {level.name} < {least.name}" if level is not None else ""
        return known(enough, f"German {least.name}", why)

    return Condition(id, decide, (fact,))


@condition("german_or_english", "oc_language_minimum", "oc_language_minimum_english")
def german_or_english(it: Situation) -> Verdict:
    """§ 20a Abs. 4 S. 3 Nr. 2, § 2 Abs. 9 AufenthG: German A1 or English B2."""
    english = it.level("oc_language_minimum_english")
    level = it.person.english
    enough = None if level is None else level >= english
    why = f"English {level.name} < {english.name}" if isinstance(level, Level) else ""
    return either(german("", "oc_language_minimum").decide(it), known(enough, f"English {english.name}", why))
