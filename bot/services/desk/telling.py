"""Who is told something about a case, and where: in her own chat, in its topic, in the group of the team."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import structlog
from msgspec.structs import replace

from bot.ports import Receipt
from bot.services.desk import cards
from bot.services.desk.board import Board
from bot.services.desk.held import Held
from bot.services.desk.members import Mate
from bot.services.desk.office import Office
from bot.services.desk.owntopics import OwnTopics
from bot.services.desk.people import People
from bot.services.desk.sheets import Reader, Said, Sheets
from flows.cases.ladder import too_old
from flows.cases.model import Owner, VolunteerId
from flows.cases.orders import ToInquirer, ToVolunteer
from flows.desk.asking import BOT, going_on, summary
from flows.desk.inputs import Verb
from flows.effects import Prompt, Say
from storage import Room

_STAYS = (
    ToInquirer.OPENED,
    ToInquirer.KEPT,
    ToInquirer.TAKEN,
    ToInquirer.REOPENED,
    ToInquirer.WAITING_ON,
    ToInquirer.LOOKING_AGAIN,
)
"""After these the conversation is still with people, and the way back to the bot is offered."""
_ENDS = (ToInquirer.CLOSED, ToInquirer.ENDED, ToInquirer.CLOSED_QUIET)

_log = structlog.get_logger()


@dataclass(slots=True)
class Telling:
    """Tells people something in one transaction. `actor` is whoever brought it about, if that is a volunteer."""

    office: Office
    room: Room
    people: People
    sheets: Sheets
    board: Board
    own: OwnTopics
    actor: VolunteerId | None = None
    place: Reader | None = None
    """Where the actor acts: in a group or in a topic, None in her own chat."""
    company: bool = False
    """That place is in the group of her team."""
    receipt: Receipt | None = None
    """What she wrote there, to be marked once it has been passed on."""
    done: list[tuple[VolunteerId | None, str, str]] = field(default_factory=list)
    """What is written into the audit at the end: who, what, in which case."""

    def say_to_inquirer(self, held: Held, *said: Said) -> None:
        """Tell the inquirer something about her case."""
        self.sheets.say(held.inquirer, held.row.id, *said)

    def tell_inquirer(self, held: Held, told: ToInquirer) -> None:
        """Tell the inquirer what became of her case, and how she can go on."""
        if told in _STAYS:
            self.say_to_inquirer(held, Prompt(told, (BOT,)))
            return
        if told is ToInquirer.CLOSED_LONG:
            self.say_to_inquirer(held, *summary(held.file, self.office.content), Prompt(told, (BOT,)))
            return
        self.say_to_inquirer(held, Say(told))
        if told in _ENDS:
            self.say_to_inquirer(held, *summary(held.file, self.office.content))
        over = held.case.owner is Owner.CLOSED and not too_old(held.case, self.room.now, self.office.ladder)
        if over and held.case.volunteer_at is None:
            self.say_to_inquirer(held, going_on())

    async def tell_owner(self, held: Held, *said: Said) -> None:
        """Tell whoever has a case something."""
        if held.case.volunteer is not None:
            await self.tell(held, [held.case.volunteer], *said)

    def reader(self, mate: Mate) -> Reader:
        """Return where somebody is answered: where she acts now, else in her own chat."""
        return self.place if self.place is not None and mate.id == self.actor else mate.reader

    def alone(self, mate: Mate) -> Reader:
        """Return where somebody is answered so that nobody else reads it."""
        return mate.reader if self.company else self.reader(mate)

    async def tell(
        self, held: Held, volunteers: Sequence[VolunteerId], *said: Said, hers: bool = True
    ) -> None:
        """Tell volunteers something: those who work in the group there, once, the others in their own chats; of a case
        that is or was `hers`, in its topic.
        """
        together = False
        for volunteer in volunteers:
            mate = await self.people.mate(held, volunteer)
            if mate is None:
                continue
            if mate.id != self.actor and await self.board.shared(held, mate):
                together = True
            else:
                elsewhere = mate.id == self.actor or not hers
                reader = self.reader(mate) if elsewhere else self.own.reader(held, mate)
                self.sheets.say(reader, held.row.id, *said)
        if together:
            await self.board.post(held, *said)

    async def tell_apart(self, held: Held, volunteers: Sequence[VolunteerId], *said: Said) -> None:
        """Tell only those something who do not work in the group, where it can be seen already."""
        for volunteer in volunteers:
            mate = await self.people.mate(held, volunteer)
            if mate is not None and not await self.board.shared(held, mate):
                self.sheets.say(mate.reader, held.row.id, *said)

    async def tell_each(self, held: Held, volunteers: Sequence[VolunteerId], *said: Said) -> None:
        """Tell each in her own chat."""
        for volunteer in volunteers:
            mate = await self.people.mate(held, volunteer)
            if mate is not None:
                self.sheets.say(mate.reader, held.row.id, *said)

    async def withdraw(self, held: Held, volunteers: Sequence[VolunteerId]) -> None:
        """Tell those who were offered a case that it is not to be had any more; its owner heard why she lost it."""
        told = "desk-closed" if held.case.owner is Owner.CLOSED else "desk-withdrawn"
        others = [each for each in volunteers if each not in (self.actor, held.row.volunteer)]
        await self.tell_apart(held, others, Say(told, cards.code_of(held.file)))

    async def remind(self, held: Held, volunteers: Sequence[VolunteerId], about: str) -> None:
        """Remind volunteers of an offer, or of what is theirs to do."""
        code = held.case.code
        if about == "offer":
            await self.tell(held, volunteers, cards.offer("desk-remind_offer", code), hers=False)
        else:
            menu = cards.more(code, company=self.own.has(held, volunteers))
            below = replace(menu, message=f"desk-remind_{about}")
            await self.tell(held, volunteers, below)

    async def tell_coordinators(self, held: Held, coordinators: Sequence[VolunteerId], reason: str) -> None:
        """Tell coordinators that a case needs them, with what they can do about it."""
        if not coordinators:
            _log.warning("case without coordinator", kind=reason, region=held.row.region)
        case, card = held.case, cards.card(held.file, self.office.content)
        told = Say(f"desk-told_{reason}", cards.code_of(held.file))
        offered = [offer.volunteer for offer in case.offers if offer.at == self.room.now]
        for each in coordinators:
            if each in offered:
                await self.tell_each(held, [each], told)
            elif reason == "closed":
                await self.tell_each(held, [each], told, card)
            elif case.owner is Owner.WAITING:
                await self.tell_each(held, [each], told, card, cards.offer("desk-remind_offer", case.code))
            else:
                give = cards.sure("desk-hand_on_ask", Verb.HAND_ON, case.code)
                await self.tell_each(held, [each], told, card, give)

    async def tell_fate(self, held: Held, volunteer: VolunteerId, told: ToVolunteer) -> None:
        """Tell somebody what became of her case; where that is its end, the group is told with that."""
        said = Say(told, cards.code_of(held.file))
        mate = await self.people.mate(held, volunteer)
        if held.case.owner is Owner.CLOSED and mate is not None and await self.board.shared(held, mate):
            self.board.why = said
        else:
            await self.tell(held, [volunteer], said)

    async def stop_talking(self, held: Held, volunteers: Sequence[VolunteerId]) -> None:
        """Let nobody go on writing to a case that is not hers; whoever gave it away herself is told by her act."""
        for volunteer in volunteers:
            mate = await self.people.mate(held, volunteer)
            if mate is not None and mate.profile.talking == held.case.code:
                await self.people.change(mate, talking="")
                if volunteer != self.actor and not await self.board.shared(held, mate):
                    self.sheets.say(mate.reader, None, Say("desk-aside"))
