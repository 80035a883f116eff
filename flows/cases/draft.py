"""One turn of a case in the making: the case so far and what is to be done. Never leaves the state machine."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from msgspec import structs

from flows.cases.ladder import Ladder
from flows.cases.model import Case, OfferMade, Outcome, Owner, VolunteerId
from flows.cases.orders import (
    AskRating,
    CaseClosed,
    Offer,
    Order,
    ShowCase,
    TellInquirer,
    TellVolunteer,
    ToInquirer,
    ToVolunteer,
    Withdraw,
)
from flows.cases.team import Team


@dataclass(slots=True)
class Draft:
    """A case on its way through one event."""

    case: Case
    now: datetime
    team: Team
    ladder: Ladder
    orders: list[Order] = field(default_factory=list)

    def set(self, **changes: Any) -> None:
        """Change fields of the case."""
        self.case = structs.replace(self.case, **changes)

    def order(self, *orders: Order) -> None:
        """Add orders, in the order in which they are carried out."""
        self.orders.extend(orders)

    def tell(self, message: ToInquirer) -> None:
        """Tell the inquirer something."""
        self.order(TellInquirer(message))

    def tell_volunteer(self, volunteer: VolunteerId | None, message: ToVolunteer) -> None:
        """Tell a volunteer something, as long as she is in the team."""
        if volunteer is not None and self.team.role(volunteer):
            self.order(TellVolunteer(volunteer, message))

    def offer(self, volunteers: tuple[VolunteerId, ...]) -> None:
        """Offer the case to more people."""
        made = tuple(OfferMade(volunteer, self.now) for volunteer in volunteers)
        self.set(offers=(*self.case.offers, *made))
        self.order(Offer(volunteers))

    def withdraw(self, volunteers: tuple[VolunteerId, ...]) -> None:
        """Take back the offers to these people."""
        if volunteers:
            left = tuple(offer for offer in self.case.offers if offer.volunteer not in volunteers)
            self.set(offers=left)
            self.order(Withdraw(volunteers))

    def decline(self, volunteer: VolunteerId) -> None:
        """Offer the case to somebody no more."""
        if volunteer not in self.case.declined:
            self.set(declined=(*self.case.declined, volunteer))

    def take(self, volunteer: VolunteerId) -> None:
        """Make somebody the owner of a case that waits; the inquirer's clock runs on until she is answered."""
        self.withdraw(tuple(id for id in self.case.offered if id != volunteer))
        self.set(
            owner=Owner.VOLUNTEER,
            volunteer=volunteer,
            offers=(),
            first=None,
            aside=False,
            kept=0,
            taken_at=self.now,
            clock_at=self.now,
            reminders=0,
            nudged_at=None,
        )
        self.order(ShowCase(volunteer))
        self.tell(ToInquirer.TAKEN)

    def free(self, *, step: int = 0) -> None:
        """Let the case wait again, offered to nobody yet, and not to whom it was taken from."""
        owner = self.case.volunteer
        self.withdraw(self.case.offered)
        if owner is not None:
            self.set(previous=owner)
            self.decline(owner)
            self.order(Withdraw((owner,)))
            self.tell(ToInquirer.LOOKING_AGAIN)
        self.set(
            owner=Owner.WAITING,
            volunteer=None,
            first=None,
            step=step,
            clock_at=self.now,
            waits_since=self.case.waits_since or self.now,
            reminders=0,
            nudged_at=None,
        )

    def answered(self) -> None:
        """The inquirer waits for nothing any more."""
        self.set(waits_since=None, told_at=None, waits=False, reminders=0)

    def close(self, outcome: Outcome) -> None:
        """Close the case; whoever must hear of it was told before."""
        self.withdraw(self.case.offered)
        self.set(
            owner=Owner.CLOSED,
            previous=self.case.volunteer or self.case.previous,
            volunteer=None,
            first=None,
            aside=False,
            closed_at=self.now,
            waits_since=None,
            told_at=None,
            waits=False,
            outcome=outcome,
        )
        self.order(CaseClosed(outcome))

    def ask_rating(self) -> None:
        """Ask for a rating where there was an answer to rate."""
        if self.case.volunteer_at is not None:
            self.order(AskRating())
