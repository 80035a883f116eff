"""What is known of the person a rule decides about. Holds answers, decides nothing; everywhere, None means unknown.

Where having nothing is an answer of its own (no qualification, no offer, no training place), it is `NOTHING`.
What hardly anybody has (a certificate of a chamber abroad, for example) counts as "no" until somebody says "yes".
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum
from typing import Literal, TypeAlias


class Level(IntEnum):
    """A level of the European framework for languages."""

    NONE = 0
    A1 = 1
    A2 = 2
    B1 = 3
    B2 = 4
    C1 = 5
    C2 = 6


class Kind(StrEnum):
    """What a person learnt."""

    VOCATIONAL = "vocational"
    ACADEMIC = "academic"


class Status(StrEnum):
    """What Germany says of the qualification."""

    GERMAN = "german"
    RECOGNISED = "recognised"
    """Fully equivalent, or a licence was granted."""
    COMPARABLE = "comparable"
    """A degree that anabin or the ZAB calls comparable."""
    PARTIAL = "partial"
    """A notice says which measures are needed for equivalence or for the licence."""
    NOT_ASSESSED = "not_assessed"
    REJECTED = "rejected"


class Licence(StrEnum):
    """Whether a person may work in a regulated occupation."""

    GRANTED = "granted"
    PROMISED = "promised"
    MISSING = "missing"
    NOT_NEEDED = "not_needed"


class Residence(StrEnum):
    """Where a person lives now."""

    ABROAD = "abroad"
    GERMANY = "germany"


class TrainingKind(StrEnum):
    """Where vocational training takes place."""

    IN_COMPANY = "in_company"
    SCHOOL = "school"


class Nothing(Enum):
    """Known to have none."""

    NOTHING = "nothing"


NOTHING: Literal[Nothing.NOTHING] = Nothing.NOTHING

NO_TITLE = ""
"""A person without any residence title of Germany."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """The highest one. `tertiary` is a programme of level 6 that is no degree; `ahk_certificate` matches German law."""

    kind: Kind | None = None
    status: Status | None = None
    training_years: float | None = None
    state_recognised: bool | None = None
    """In the country it comes from."""
    completed_year: int | None = None
    in_shortage_group: bool | None = None
    country: str | None = None
    tertiary: bool = False
    ahk_certificate: bool = False
    assistant_equivalence: bool = False
    """Found equivalent to a German training as care assistant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOffer:
    """A concrete offer. `gross_year` in EUR; `months` is infinite when it has no end."""

    gross_year: float | None = None
    months: float | None = None
    qualified: bool | None = None
    fits: bool | None = None
    collective_agreement: bool | None = None
    """The employer is bound by one and pays by it."""
    recognition_agreement: bool | None = None
    suitable_for_training: bool | None = None
    care_facility: bool = False
    """Approved under § 72 SGB XI."""
    hours_week: float | None = None
    pays_travel: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainingOffer:
    """A training contract or a place at a school. `gross_month` in EUR."""

    kind: TrainingKind | None = None
    gross_month: float | None = None
    german_tested: bool | None = None
    """By the one who trains."""
    preparatory_course: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Driving:
    """What § 24a BeschV asks of professional drivers."""

    eu_licence: bool | None = None
    employer_programme: bool | None = None
    home_licence: bool | None = None
    follow_up_offer: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Transfer:
    """What § 19 AufenthG asks of a transfer within a group of companies."""

    role: bool | None = None
    """Manager, specialist or trainee."""
    months_in_group: float | None = None
    days: float | None = None


Qualified: TypeAlias = Qualification | Nothing | None
Offered: TypeAlias = JobOffer | Nothing | None
Trained: TypeAlias = TrainingOffer | Nothing | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Everything the routes ask about. `isco` and `regulated` are of the occupation she wants to work in."""

    nationality: str | None = None
    """ISO 3166 alpha-2; XK is Kosovo."""
    residence: Residence | None = None
    title: str | None = None
    """The paragraph of her German residence title, such as `16b`; `NO_TITLE` without one."""
    age: int | None = None
    qualification: Qualified = None
    isco: str | None = None
    regulated: bool | None = None
    licence: Licence | None = None
    years_of_5: float | None = None
    years_of_7: float | None = None
    it_below_degree_level: bool = False
    """Her IT experience is not on the level of a degree."""
    german: Level | None = None
    english: Level | None = None
    offer: Offered = None
    funds_month: float | None = None
    pension_provision: bool | None = None
    stay_months: float | None = None
    partner_applies: bool | None = None
    asylum_benefits: bool | None = None
    """Under AsylbLG, within the months the rule looks back on."""
    school_certificate: bool | None = None
    """One that opens the way to university, or that of a German school abroad."""
    training: Trained = None
    language_course: bool | None = None
    measure: bool | None = None
    """A place in a suitable adaptation or qualification measure."""
    exam: bool | None = None
    """An examination for recognition is ahead."""
    completed_stay: bool | None = None
    """What her German title was for (degree, training, research, recognition) is completed."""
    driving: Driving = Driving()
    transfer: Transfer = Transfer()
