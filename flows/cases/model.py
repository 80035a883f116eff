"""What a case is, and what a volunteer says of herself. No names, no addresses, nothing anybody wrote."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Literal, NewType, TypeAlias

from msgspec import Struct, field

from flows.cases.hours import Hours
from flows.model import Language, RegionId

CaseCode = NewType("CaseCode", str)
"""What people call a case (`K7F`): characters of `ALPHABET`, unique among open cases, drawn by the caller."""
VolunteerId = NewType("VolunteerId", str)
"""Made at random by `storage`; says nothing about who it is."""

ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
"""No look-alikes: neither 0, O, 1, I and L, nor U."""
CODE_LENGTH = 3
CASE = "case"
"""What a handover in a flow is about that opens the case itself."""

Rating: TypeAlias = Literal[1, 2, 3, 4, 5]
"""5 is the best."""


class Owner(StrEnum):
    """Who owns the conversation. The bot does where there is no open case."""

    WAITING = "waiting"
    VOLUNTEER = "volunteer"
    CLOSED = "closed"


class Role(StrEnum):
    """What somebody is in a region; also all that anybody else learns of her."""

    VOLUNTEER = "volunteer"
    COORDINATOR = "coordinator"


class Outcome(StrEnum):
    """What a case came to. `left`: the inquirer went before anybody answered her."""

    ANSWERED = "answered"
    REFERRED = "referred"
    UNANSWERED = "unanswered"
    LEFT = "left"


class OfferMade(Struct, frozen=True, array_like=True):
    """Offered to a volunteer, when, and how often she has been reminded of it since."""

    volunteer: VolunteerId
    at: datetime
    reminders: int = 0


class Case(Struct, frozen=True, omit_defaults=True):
    """A conversation handed to people; `region` to `occupation` are what the inquirer told the bot.

    `volunteer` owns it, `previous` did before. `offers` stand open while it waits; who `declined`, gave it back or let
    it lie is offered it no more. `first` is asked before everybody else, `step` is how far the ladder is widened.
    `aside`: the inquirer is back with the bot while the case goes on waiting. `kept` counts messages that nobody has
    seen yet.

    All moments are aware. `clock_at` is when it last changed hands, or when a question to its owner came up; the ladder
    counts from there. `waits_since` is when the inquirer began to wait for a word, None while she has it, `told_at`
    when she and the coordinators last heard that nobody has answered, `waits` that she chose to wait then. `reminders`
    and `nudged_at` are those of the owner: to answer, to close. When a case is reopened `first_reply_at` stays, while
    `volunteer_at` begins anew.
    """

    code: CaseCode
    region: RegionId
    language: Language
    opened_at: datetime
    clock_at: datetime
    inquirer_at: datetime
    asking_for: str = ""
    topic: str = ""
    country_group: str = ""
    occupation: str = ""
    owner: Owner = Owner.WAITING
    volunteer: VolunteerId | None = None
    previous: VolunteerId | None = None
    first: VolunteerId | None = None
    offers: tuple[OfferMade, ...] = ()
    declined: tuple[VolunteerId, ...] = ()
    step: int = 0
    aside: bool = False
    kept: int = 0
    taken_at: datetime | None = None
    volunteer_at: datetime | None = None
    first_reply_at: datetime | None = None
    closed_at: datetime | None = None
    waits_since: datetime | None = None
    told_at: datetime | None = None
    waits: bool = False
    reminders: int = 0
    nudged_at: datetime | None = None
    rating: Rating | None = None
    outcome: Outcome | None = None

    @property
    def offered(self) -> tuple[VolunteerId, ...]:
        """Who has an open offer."""
        return tuple(offer.volunteer for offer in self.offers)

    @property
    def active_at(self) -> datetime:
        """When anybody last wrote, or took it."""
        return max(at for at in (self.inquirer_at, self.volunteer_at, self.taken_at) if at)


def holds(case: Case | None) -> bool:
    """Tell whether what the inquirer writes goes to the case and not to the flows."""
    return case is not None and case.owner is not Owner.CLOSED and not case.aside


class VolunteerProfile(Struct, frozen=True):
    """What a volunteer declared, and how many open cases she has (`load`).

    `topics` are those of `Case.topic`, `countries` those of `Case.country_group`. Without `hours` those of the region
    count. She is away from `away_from` up to `away_until`, both aware.
    """

    id: VolunteerId
    roles: Mapping[RegionId, Role]
    languages: tuple[Language, ...]
    topics: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    hours: Hours = field(default_factory=Hours)
    away_from: datetime | None = None
    away_until: datetime | None = None
    load: int = 0
