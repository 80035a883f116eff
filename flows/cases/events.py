"""What came in about a case, told apart from what anybody wrote: the messages themselves stay with the caller."""

from __future__ import annotations

from typing import Literal, TypeAlias

from msgspec import Struct

from flows.cases.model import CaseCode, Outcome, Rating, VolunteerId

Closing: TypeAlias = Literal[Outcome.ANSWERED, Outcome.REFERRED, Outcome.UNANSWERED]
"""What a volunteer can say a case came to."""


class Wrote(Struct, frozen=True, tag="wrote"):
    """The inquirer wrote or sent something, or changed it."""


class Left(Struct, frozen=True, tag="left"):
    """The inquirer went back to the bot; `keep`: the case shall go on waiting. It closes where somebody has it."""

    keep: bool = False


class Ended(Struct, frozen=True, tag="ended"):
    """The inquirer closed the case."""


class ChoseToWait(Struct, frozen=True, tag="chose_to_wait"):
    """The inquirer wants to go on waiting, or came back from the bot to do so."""


class Rated(Struct, frozen=True, tag="rated"):
    """The inquirer said how helpful it was."""

    rating: Rating


class Reopened(Struct, frozen=True, tag="reopened"):
    """The inquirer wants a closed case open again; `code` is its name from now on."""

    code: CaseCode


class Gone(Struct, frozen=True, tag="gone"):
    """The inquirer deleted everything or can no longer be reached."""


class Claimed(Struct, frozen=True, tag="claimed"):
    """A volunteer takes the case."""

    volunteer: VolunteerId


class Declined(Struct, frozen=True, tag="declined"):
    """A volunteer does not want the case; its owner gives it back by that."""

    volunteer: VolunteerId


class Replied(Struct, frozen=True, tag="replied"):
    """A volunteer wrote or sent something to the inquirer, or changed it. Takes a case that waits."""

    volunteer: VolunteerId


class Noted(Struct, frozen=True, tag="noted"):
    """A volunteer wrote something that stays inside."""

    volunteer: VolunteerId


class Settled(Struct, frozen=True, tag="settled"):
    """The owner says that the last message ("thank you") needs no reply."""

    volunteer: VolunteerId


class HandedOn(Struct, frozen=True, tag="handed_on"):
    """The owner or a coordinator hands the case on: to somebody, or to whom the ladder finds."""

    volunteer: VolunteerId
    to: VolunteerId | None = None


class Released(Struct, frozen=True, tag="released"):
    """The owner gives the case back."""

    volunteer: VolunteerId


class Closed(Struct, frozen=True, tag="closed"):
    """The owner or a coordinator closes the case."""

    volunteer: VolunteerId
    outcome: Closing


class Removed(Struct, frozen=True, tag="removed"):
    """A volunteer has no part in the region any more, or can no longer be reached."""

    volunteer: VolunteerId


class TimePassed(Struct, frozen=True, tag="time_passed"):
    """Something may be due, or the team has changed."""


ByVolunteer: TypeAlias = Claimed | Declined | Replied | Noted | Settled | HandedOn | Released | Closed
ByInquirer: TypeAlias = Wrote | Left | Ended | ChoseToWait | Rated | Reopened | Gone
CaseEvent: TypeAlias = ByInquirer | ByVolunteer | Removed | TimePassed
