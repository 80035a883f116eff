"""The answers about the Opportunity Card as the person the rules judge, and which questions they leave to ask.

Decides no law of its own: what counts is in `flows.rules.opportunity_card` and `flows.rules.routes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from flows.model import Occupation, RuleId, Value, Variable
from flows.rules.figures import Situation
from flows.rules.person import (
    NO_TITLE,
    NOTHING,
    Kind,
    Level,
    Person,
    Qualification,
    Qualified,
    Residence,
    Status,
)
from flows.rules.routes.learnt import basic_qualification, skilled_worker
from flows.rules.rule import Known, Rule
from flows.rules.verdicts import State

Meaning = TypeVar("Meaning")

_YES_OR_NO = {"yes": True, "no": False}
_KINDS = {"vocational": Kind.VOCATIONAL, "degree": Kind.ACADEMIC, "both": Kind.ACADEMIC}
_STATUS = {
    "germany": Status.GERMAN,
    "recognised": Status.RECOGNISED,
    "partial": Status.PARTIAL,
    "not_assessed": Status.NOT_ASSESSED,
}
_GERMAN = {"none": Level.NONE, "a1": Level.A1, "a2": Level.A2, "b1": Level.B1, "b2": Level.B2}
_ENGLISH = {"below": Level.NONE, "b2": Level.B2, "c1": Level.C1}
_SECTION_3_OR_4 = "16b"
"""Stands for any title of chapter 2, section 3 or 4 AufenthG: § 20a Abs. 4 S. 2 asks for no particular one."""


class Answers:
    """A person's answers, read as what the rules ask for; what she did not say is unknown."""

    def __init__(self, known: Mapping[Variable, Value], content: Known, day: date) -> None:
        self._known = known
        self._content = content
        self._facts = Situation(Person(), content.facts, day)

    def situation(self) -> Situation:
        """Return who asks, with the register and the day."""
        seven, five = self._experience()
        person = Person(
            residence=self._one({each.value: each for each in Residence}, "lives_in"),
            title=self._one({"yes": _SECTION_3_OR_4, "no": NO_TITLE}, "permit"),
            age=age if isinstance(age := self._known.get(Variable("age")), int) else None,
            qualification=self._qualification(),
            isco=self.occupation.isco08.partition("/")[0] if self.occupation else None,
            years_of_7=seven,
            years_of_5=five,
            german=self._one(_GERMAN, "german_level"),
            english=self._one(_ENGLISH, "english_level"),
            funds_month=self._least("livelihood", "oc_livelihood"),
            stay_months=self._least("stay_germany", "oc_nr11_stay"),
            partner_applies=self._one(_YES_OR_NO, "partner"),
        )
        return Situation(person, self._facts.facts, self._facts.day)

    @property
    def occupation(self) -> Occupation | None:
        """The occupation she named, if it is in the list."""
        return self._content.occupations.get(self._said("occupation"))

    def _said(self, variable: str) -> str:
        return str(self._known.get(Variable(variable), ""))

    def _one(self, meanings: Mapping[str, Meaning], variable: str) -> Meaning | None:
        return meanings.get(self._said(variable))

    def _least(self, variable: str, figure: str) -> float | None:
        """Return the figure itself for "yes", nothing for "no"."""
        answer = self._one(_YES_OR_NO, variable)
        return None if answer is None else self._facts.figure(figure).number if answer else 0

    def _experience(self) -> tuple[float | None, float | None]:
        """Return the years of the last seven and of the last five."""
        match self._said("experience"):
            case "long":
                return self._facts.figure("oc_nr06_experience").number, None
            case "medium":
                years = self._facts.figure("oc_nr07_experience").number
                return years, years
            case "less":
                return 0, 0
            case _:
                return None, None

    def _qualification(self) -> Qualified:
        if self._said("qualification") == "none":
            return NOTHING
        kind, status = self._one(_KINDS, "qualification"), self._one(_STATUS, "recognition_status")
        if status in (Status.GERMAN, Status.RECOGNISED):
            kind = kind or Kind.ACADEMIC  # makes a skilled worker of either kind: § 18 Abs. 3 AufenthG
        recognised = self._said("state_recognised")
        return Qualification(
            kind=kind,
            status=status,
            training_years=self._facts.figure("oc_training_min").number if recognised == "yes" else None,
            state_recognised=_YES_OR_NO.get(recognised),
            in_shortage_group=self._in_shortage_group(kind),
            ahk_certificate=recognised == "ahk",
        )

    def _in_shortage_group(self, kind: Kind | None) -> bool | None:
        """Tell whether the qualification belongs to the groups of § 18g Abs. 1 S. 2 Nr. 1 AufenthG.

        They are groups of occupations on the level of a degree: how vocational training is classified stays open.
        """
        occupation = self.occupation
        listed = occupation.shortage if occupation else self._said("shortage_group")
        if listed == "no":
            return False
        sure = {"yes"} if self._said("qualification") == "both" else {"yes", "academic"}
        return True if kind is Kind.ACADEMIC and listed in sure else None


def questions(known: Mapping[Variable, Value], content: Known, day: date) -> str:
    """Return which questions decide, once the qualification is known: § 20a Abs. 3, 4 AufenthG."""
    it = Answers(known, content, day).situation()
    if it.person.qualification is NOTHING:
        return "none"
    if skilled_worker.decide(it).state is State.MET:
        return "skilled"
    return "closed" if basic_qualification.decide(it).state is State.FAILED else "points"


def occupation(known: Mapping[Variable, Value], content: Known, day: date) -> str:
    """Return whether the list of occupations tells the group of § 20b Abs. 1 Nr. 8 AufenthG, or she has to."""
    return "known" if Answers(known, content, day).occupation else "unknown"


QUESTIONS = Rule(RuleId("card_questions"), frozenset({"none", "skilled", "closed", "points"}), questions)
OCCUPATION = Rule(RuleId("card_occupation"), frozenset({"known", "unknown"}), occupation)
