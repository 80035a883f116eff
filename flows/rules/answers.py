"""A person's answers, in whichever conversation she gave them, as the person the rules judge.

Decides no law of its own: what counts is in `flows.rules.opportunity_card` and `flows.rules.routes`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from flows.model import Occupation, Value, Variable
from flows.rules.figures import Situation
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
    TrainingOffer,
)
from flows.rules.rule import Known

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

_STATES = {
    "eu": "free_movement_countries",
    "western_balkans": "western_balkans_countries",
    "best_friends": "best_friends_rule",
}
"""Groups of passports by the fact that lists them: the first state of a list stands for each of them."""
_ANOTHER_STATE = "ZZ"
"""Stands for a state of none of these groups."""

_FIELDS = {"it": "25", "craft": "7", "office": "4", "education": "23", "health": "22", "driving": "8332"}
_TECHNICAL = {True: "21", False: "31"}
"""Groups of ISCO-08 that stand for a field of work; technical ones with a degree and without."""
_UNREGULATED = ("it", "craft", "office", "technical", "driving", "nothing")

_LICENCE = {"yes": Licence.GRANTED, "promised": Licence.PROMISED, "no": Licence.MISSING}
_WORK = {
    "fits": (True, True),
    "qualified": (True, False),
    "helper_field": (False, True),
    "helper": (False, False),
}
"""Whether the work offered is qualified, and whether it is in the field of the qualification."""
_SALARIES = {
    "general": "blue_card_salary_general",
    "reduced": "blue_card_salary_reduced",
    "experience": "experience_6beschv_min_salary",
}
_DRIVING = {
    "eu": Driving(eu_licence=True),
    "programme": Driving(eu_licence=False, employer_programme=True, home_licence=True, follow_up_offer=True),
    "home": Driving(eu_licence=False, employer_programme=False, home_licence=True),
    "no": Driving(eu_licence=False, employer_programme=False, home_licence=False),
}


class Answers:
    """A person's answers, read as what the rules ask for; what she did not say is unknown."""

    def __init__(self, known: Mapping[Variable, Value], content: Known, day: date) -> None:
        self._known = known
        self._content = content
        self._facts = Situation(Person(), content.facts, day)

    def situation(self) -> Situation:
        """Return who asks, with the register and the day."""
        seven, five = self._experience()
        learnt, regulated = self._qualification(), self._regulated()
        person = Person(
            nationality=self._nationality(),
            residence=self._one({each.value: each for each in Residence}, "lives_in"),
            title=self._one({"yes": _SECTION_3_OR_4, "no": NO_TITLE}, "permit"),
            age=self._age(),
            qualification=learnt,
            isco=self._isco(),
            regulated=regulated,
            licence=self._licence(learnt, regulated),
            years_of_7=seven,
            years_of_5=five,
            german=self._one(_GERMAN, "german_level"),
            english=self._one(_ENGLISH, "english_level"),
            offer=self._offer(),
            funds_month=self._least("livelihood", "oc_livelihood"),
            pension_provision=self._one(_YES_OR_NO, "pension"),
            stay_months=self._least("stay_germany", "oc_nr11_stay"),
            partner_applies=self._one(_YES_OR_NO, "partner"),
            asylum_benefits=self._one(_YES_OR_NO, "asylum_benefits"),
            school_certificate=self._one(_YES_OR_NO, "school_certificate"),
            training=self._training(),
            measure=self._one(_YES_OR_NO, "measure"),
            completed_stay=self._one(_YES_OR_NO, "completed_stay"),
            driving=self._one(_DRIVING, "driving") or Driving(),
        )
        return Situation(person, self._facts.facts, self._facts.day)

    @property
    def occupation(self) -> Occupation | None:
        """The occupation she named, if it is in the list."""
        return self._content.occupations.get(self.said("occupation"))

    def said(self, variable: str) -> str:
        """Return an answer, empty where there is none."""
        return str(self._known.get(Variable(variable), ""))

    def _one(self, meanings: Mapping[str, Meaning], variable: str) -> Meaning | None:
        return meanings.get(self.said(variable))

    def _number(self, figure: str) -> float:
        return self._facts.figure(figure).number

    def _least(self, variable: str, figure: str) -> float | None:
        """Return the figure itself for "yes", nothing for "no"."""
        answer = self._one(_YES_OR_NO, variable)
        return None if answer is None else self._number(figure) if answer else 0

    def _nationality(self) -> str | None:
        if named := self.said("nationality"):
            return named
        group = self.said("passport_group")
        if group in _STATES:
            return self._facts.codes(_STATES[group])[0]
        return _ANOTHER_STATE if group == "other" else None

    def _age(self) -> int | None:
        if isinstance(age := self._known.get(Variable("age")), int):
            return age
        match self.said("age_group"):
            case "young":
                return int(self._number("training_search_age")) - 1
            case "middle":
                return int(self._number("age45_age")) - 1
            case "older":
                return int(self._number("age45_age"))
            case _:
                return None

    def _experience(self) -> tuple[float | None, float | None]:
        """Return the years of the last seven and of the last five."""
        match self.said("experience"):
            case "long":
                years, window = self._number("oc_nr06_experience"), self._number("oc_nr06_window")
                return years, years - (window - self._number("oc_nr07_window"))
            case "three":
                years = self._number("blue_card_it_experience")
                return years, years
            case "medium":
                years = self._number("oc_nr07_experience")
                return years, years
            case "less":
                return 0, 0
            case _:
                return (0, 0) if self.said("occupation_group") == "nothing" else (None, None)

    def _qualification(self) -> Qualified:
        if self.said("qualification") == "none":
            return NOTHING
        kind, status = self._one(_KINDS, "qualification"), self._one(_STATUS, "recognition_status")
        if status in (Status.GERMAN, Status.RECOGNISED):
            kind = kind or Kind.ACADEMIC  # makes a skilled worker of either kind: § 18 Abs. 3 AufenthG
        if status is Status.RECOGNISED and self._one(_KINDS, "qualification") is Kind.ACADEMIC:
            status = Status.COMPARABLE  # says nothing yet of a licence, which a regulated occupation needs
        recognised = self.said("state_recognised")
        return Qualification(
            kind=kind,
            status=status,
            training_years=self._number("oc_training_min") if recognised == "yes" else None,
            state_recognised=_YES_OR_NO.get(recognised),
            completed_year=self._completed(),
            in_shortage_group=self._in_shortage_group(kind),
            ahk_certificate=recognised == "ahk",
        )

    def _completed(self) -> int | None:
        """Return a year of graduation that is recent, or one that is not."""
        recent, year = self._one(_YES_OR_NO, "recent_degree"), self._facts.day.year
        return (
            None
            if recent is None
            else year
            if recent
            else year - int(self._number("blue_card_new_entrant")) - 1
        )

    def _in_shortage_group(self, kind: Kind | None) -> bool | None:
        """Tell whether the qualification belongs to the groups of § 18g Abs. 1 S. 2 Nr. 1 AufenthG.

        They are groups of occupations on the level of a degree: how vocational training is classified stays open.
        """
        occupation = self.occupation
        listed = occupation.shortage if occupation else self.said("shortage_group")
        if listed == "no":
            return False
        sure = {"yes"} if self.said("qualification") == "both" else {"yes", "academic"}
        return True if kind is Kind.ACADEMIC and listed in sure else None

    def _isco(self) -> str | None:
        if self.occupation:
            return self.occupation.isco08.partition("/")[0]
        field = self.said("occupation_group")
        if field == "technical":
            return _TECHNICAL[self.said("qualification") in ("degree", "both")]
        if self.said("qualification") == "none" and field in ("other", "nothing"):
            return "9"  # IT and driving were offered, and she does neither
        return _FIELDS.get(field)

    def _regulated(self) -> bool | None:
        """Tell whether she needs a licence for the work: a helper, or who learnt nothing, does no regulated work."""
        if self.said("qualification") == "none" or self.said("job_kind") == "helper":
            return False
        if self.occupation:
            return self.occupation.regulated == "yes"
        field = self.said("occupation_group")
        return True if field in ("health", "education") else False if field in _UNREGULATED else None

    def _licence(self, learnt: Qualified, regulated: bool | None) -> Licence | None:
        if regulated is False:
            return Licence.NOT_NEEDED
        status = learnt.status if isinstance(learnt, Qualification) else None
        if regulated and status in (Status.NOT_ASSESSED, Status.PARTIAL):
            return Licence.MISSING  # nobody grants one before the decision
        return self._one(_LICENCE, "licence")

    def _offer(self) -> Offered:
        offer = self.said("job_offer")
        if offer != "yes":
            return NOTHING if offer in ("no", "training") else None
        qualified, fits = self._one(_WORK, "job_kind") or (None, None)
        agreed = self._one(_YES_OR_NO, "partnership")
        return JobOffer(
            gross_year=self._salary(),
            months=self._least("job_months", "blue_card_offer_months"),
            qualified=qualified,
            fits=fits,
            collective_agreement=self._one(_YES_OR_NO, "collective_agreement"),
            recognition_agreement=agreed,
            suitable_for_training=agreed or None,
        )

    def _salary(self) -> float | None:
        answer = self.said("salary")
        return self._number(_SALARIES[answer]) if answer in _SALARIES else 0 if answer == "less" else None

    def _training(self) -> Trained:
        offer = self.said("job_offer")
        return TrainingOffer() if offer == "training" else NOTHING if offer in ("yes", "no") else None
