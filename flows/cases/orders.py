"""What must happen about a case. Orders name who, never what was written; whoever is not named learns nothing."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

from msgspec import Struct

from flows.cases.model import Outcome, Role, VolunteerId


class ToInquirer(StrEnum):
    """The ids of the messages an inquirer is told."""

    OPENED = "case-opened"
    KEPT = "case-kept"
    """The first message while nobody has the case: it is kept for whoever takes it."""
    TAKEN = "case-taken"
    LOOKING_AGAIN = "case-looking_again"
    """Whoever had it has it no more; somebody else is looked for."""
    WAITING_ON = "case-waiting_on"
    STAYS_OPEN = "case-stays_open"
    """She is back with the bot and hears when somebody takes it."""
    REOPENED = "case-reopened"
    CLOSED = "case-closed"
    ENDED = "case-ended"
    """She closed it herself."""
    CLOSED_QUIET = "case-closed_quiet"
    CLOSED_LONG = "case-closed_long"
    """It cannot be kept, or go on, any longer."""
    CLOSED_UNANSWERED = "case-closed_unanswered"
    CLOSED_ALREADY = "case-closed_already"
    THANKS = "case-thanks"


class ToVolunteer(StrEnum):
    """The ids of the messages a volunteer is told about a case that was hers."""

    FREED = "desk-freed"
    """It lay too long, or she is away: it is offered to others."""
    HANDED_ON = "desk-reassigned"
    """A coordinator handed it on."""
    ENDED = "desk-ended_by_inquirer"
    GONE = "desk-inquirer_gone"
    CLOSED = "desk-closed_by_coordinator"
    CLOSED_QUIET = "desk-closed_quietly"
    CLOSED_LONG = "desk-closed_long"
    """It cannot be kept any longer."""


class RelayToInquirer(Struct, frozen=True, tag="relay_to_inquirer"):
    """Send the message to the inquirer; she learns the role of who wrote it."""

    role: Role


class RelayToVolunteer(Struct, frozen=True, tag="relay_to_volunteer"):
    """Send the message to the owner of the case."""

    volunteer: VolunteerId


class Keep(Struct, frozen=True, tag="keep"):
    """Keep the message with the case until somebody takes it."""


class KeepNote(Struct, frozen=True, tag="keep_note"):
    """Keep the message inside, as a note."""

    volunteer: VolunteerId


class ShowCase(Struct, frozen=True, tag="show_case"):
    """Show a volunteer the card and everything written so far: it is hers."""

    volunteer: VolunteerId


class Offer(Struct, frozen=True, tag="offer"):
    """Offer the case, best first, with what the inquirer told the bot and nothing she wrote."""

    volunteers: tuple[VolunteerId, ...]


class Withdraw(Struct, frozen=True, tag="withdraw"):
    """Take back what these were offered, or were shown as owners."""

    volunteers: tuple[VolunteerId, ...]


class AlreadyTaken(Struct, frozen=True, tag="already_taken"):
    """Tell a volunteer that somebody else has the case and that nothing of hers was sent."""

    volunteer: VolunteerId
    by: Role


class Refused(Struct, frozen=True, tag="refused"):
    """Tell somebody that nothing was done and nothing sent.

    `no_access`: no part in this region. `unavailable`: nobody can be handed a case who is away or out of hours.
    `unanswered`: what was never replied to is not settled.
    """

    volunteer: VolunteerId
    reason: Literal["no_access", "closed", "not_owner", "unavailable", "unanswered"]


class Remind(Struct, frozen=True, tag="remind"):
    """Remind of an `offer` that nobody has taken, of a message that waits for a `reply`, or to `close`."""

    volunteers: tuple[VolunteerId, ...]
    about: Literal["offer", "reply", "close"]


class TellCoordinators(Struct, frozen=True, tag="tell_coordinators"):
    """Tell the coordinators of the region; where there is none, say so to whoever runs the bot.

    `nobody`: there is no volunteer to offer it to. `unanswered`: the inquirer has waited too long. `closed`: it was
    closed without an answer.
    """

    coordinators: tuple[VolunteerId, ...]
    reason: Literal["nobody", "unanswered", "closed"]


class TellVolunteer(Struct, frozen=True, tag="tell_volunteer"):
    """Tell somebody what became of her case."""

    volunteer: VolunteerId
    message: ToVolunteer


class TellInquirer(Struct, frozen=True, tag="tell_inquirer"):
    """Tell the inquirer what became of her case."""

    message: ToInquirer


class AskToWait(Struct, frozen=True, tag="ask_to_wait"):
    """Tell the inquirer that nobody has answered, with the official hotline, and ask: wait or close."""


class AskRating(Struct, frozen=True, tag="ask_rating"):
    """Ask the inquirer how helpful it was."""


class CaseClosed(Struct, frozen=True, tag="case_closed"):
    """The case is closed: from now on the conversation is the bot's."""

    outcome: Outcome


Order: TypeAlias = (
    RelayToInquirer
    | RelayToVolunteer
    | Keep
    | KeepNote
    | ShowCase
    | Offer
    | Withdraw
    | AlreadyTaken
    | Refused
    | Remind
    | TellCoordinators
    | TellVolunteer
    | TellInquirer
    | AskToWait
    | AskRating
    | CaseClosed
)
