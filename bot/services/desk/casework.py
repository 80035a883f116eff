"""One event that happens to a case: written down, and its orders carried out, in the transaction it is given.

Only here is a case changed. Who decides is `flows.cases`; what anybody is told is gathered in sheets (`telling`).
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from msgspec.structs import replace

from bot.services.desk import cards, written
from bot.services.desk.held import NOTHING, Held, Message, readable
from bot.services.desk.members import Mate
from bot.services.desk.sheets import Said, Words
from bot.services.desk.telling import Telling
from flows.cases import file as files
from flows.cases.events import CaseEvent, TimePassed
from flows.cases.file import CaseFile
from flows.cases.ladder import due
from flows.cases.model import ALPHABET, CODE_LENGTH, Case, CaseCode, Outcome, Owner, Role, VolunteerId
from flows.cases.orders import (
    AlreadyTaken,
    AskRating,
    AskToWait,
    CaseClosed,
    Keep,
    KeepNote,
    Offer,
    Order,
    Refused,
    RelayToInquirer,
    RelayToVolunteer,
    Remind,
    ShowCase,
    TellCoordinators,
    TellInquirer,
    TellVolunteer,
    Withdraw,
)
from flows.cases.owning import CaseTurn, advance_case
from flows.desk.asking import END, rating, waiting_longer
from flows.effects import Block, Ref, Say
from flows.model import AnswerId
from storage import LostRace
from storage.cases import Case as Row
from storage.cases import Sender
from storage.sealing import SessionKey

SENDERS: Mapping[Role, Sender] = {Role.VOLUNTEER: "volunteer", Role.COORDINATOR: "coordinator"}


@dataclass(slots=True)
class Casework(Telling):
    """The work of one transaction: what happens to cases in it."""

    async def recheck(self, regions: Iterable[str]) -> None:
        """Let the cases of regions that nobody has look again at a team that has changed."""
        for region in regions:
            self.people.forget(region)
            for held in readable(await self.room.cases.waiting_in(self.room.wire, region)):
                await self.happen(held, TimePassed())

    def held(self, row: Row) -> Held:
        """Take a stored case in hand."""
        return Held(row, files.parse(row.state))

    async def code(self) -> CaseCode:
        """Draw a code that no open case has."""
        while True:
            code = "".join(secrets.choice(ALPHABET) for _ in range(CODE_LENGTH))
            if not await self.room.cases.by_codes(self.room.wire, [code]):
                return CaseCode(code)

    async def happen(self, held: Held, event: CaseEvent, message: Message = NOTHING) -> tuple[Order, ...]:
        """Let an event happen to a case; return the orders that were carried out."""
        before = held.case
        team = await self.people.team(held.row.region, held.row.inquirer)
        turn = advance_case(held.case, event, self.room.now, team, self.office.ladder)
        await self._move(held, turn.case)
        await self.save(held, replace(held.file, case=turn.case))
        await self.carry_out(held, turn, message)
        await self.board.changed(held, before)
        await self.own.changed(held, before)
        return turn.orders

    async def save(self, held: Held, file: CaseFile) -> None:
        """Write a file, and when its ladder ticks next."""
        held.file = file
        await self.room.cases.save(
            self.room.wire, held.row.id, files.dump(file), await self.due(file.case, held.row.inquirer)
        )

    async def due(self, case: Case, inquirer: SessionKey) -> datetime | None:
        """Return when something is to be done about a case if nobody does anything."""
        team = await self.people.team(case.region, inquirer)
        coming = due(case, self.room.now, team, self.office.ladder)
        return coming.at if coming else None

    async def _move(self, held: Held, after: Case) -> None:
        """Change hands in the row as well. The row is locked, so whoever lost a race learns of it by the race alone."""
        before, cases, wire = held.case, self.room.cases, self.room.wire
        if (before.owner, before.volunteer) == (after.owner, after.volunteer):
            return
        moved = True
        match before.owner, after.owner:
            case _, Owner.CLOSED:
                moved = await cases.close(wire, held.row, self.room.now)
            case Owner.CLOSED, _:
                moved = await cases.reopen(
                    wire, held.row, after.code, await self.due(after, held.row.inquirer)
                )
            case Owner.WAITING, _ if after.volunteer:
                moved = (await cases.claim(wire, held.row.id, after.volunteer)).moved
            case _ if before.volunteer:
                moved = (await cases.hand_on(wire, held.row.id, before.volunteer, after.volunteer)).moved
        if not moved:
            raise LostRace

    async def carry_out(self, held: Held, turn: CaseTurn, message: Message) -> None:
        """Carry out the orders of one turn, in their order."""
        for order in turn.orders:
            await self.obey(held, order, message)

    async def obey(self, held: Held, order: Order, message: Message = NOTHING) -> None:
        """Carry out one order."""
        match order:
            case RelayToInquirer(role=role):
                await self._keep(held, SENDERS[role], message)
                self._answer(held, role, message)
                await self._mirror(held, written.mirrored(SENDERS[role], held, message))
            case RelayToVolunteer(volunteer=volunteer):
                await self._keep(held, "inquirer", message)
                await self.board.words(held, written.read(held, message))
                await self._pass_on(held, volunteer, message)
            case Keep():
                await self._keep(held, "inquirer", message)
                await self.board.words(held, written.read(held, message))
            case KeepNote(volunteer=volunteer):
                role = (await self.people.roster(held.row.region)).team.role(volunteer) or Role.VOLUNTEER
                await self.room.cases.append(self.room.wire, held.row.id, SENDERS[role], "note", message.body)
            case ShowCase(volunteer=volunteer):
                await self.show(held, volunteer)
            case Offer(volunteers=volunteers):
                team = {"team": Ref("place", held.row.region)}
                asked = cards.offer("desk-offer", held.case.code, **team)
                await self.tell_apart(held, volunteers, cards.card(held.file, self.office.content), asked)
            case Withdraw(volunteers=volunteers):
                await self.withdraw(held, volunteers)
                await self.stop_talking(held, volunteers)
            case AlreadyTaken(volunteer=volunteer):
                await self.tell(held, [volunteer], Say("desk-already_taken", cards.code_of(held.file)))
            case Refused(volunteer=volunteer, reason=reason):
                await self.tell(held, [volunteer], Say(f"desk-refused_{reason}"))
                await self.stop_talking(held, [volunteer])
            case Remind(volunteers=volunteers, about=about):
                await self.remind(held, volunteers, about)
            case TellCoordinators(coordinators=coordinators, reason=reason):
                await self.tell_coordinators(held, coordinators, reason)
            case TellVolunteer(volunteer=volunteer, message=told):
                await self.tell_fate(held, volunteer, told)
                await self.stop_talking(held, [volunteer])
            case TellInquirer(message=told):
                self.tell_inquirer(held, told)
            case AskToWait():
                again = "_again" if held.case.first_reply_at else ""
                self.say_to_inquirer(held, Say(f"case-unanswered{again}"), waiting_longer())
            case AskRating():
                self.say_to_inquirer(held, *rating())
            case CaseClosed(outcome=outcome):
                await self._closed(held, outcome)
            case _:
                assert_never(order)

    def reviewed(self, held: Held, answer: AnswerId) -> Block | None:
        """Return what a reviewed answer says to somebody with this case; None where there is none."""
        return cards.reviewed(answer, held.case, self.office.content, self.room.now.date())

    async def _keep(self, held: Held, sender: Sender, message: Message) -> None:
        await self.room.cases.append(self.room.wire, held.row.id, sender, message.kind, message.body)

    def _answer(self, held: Held, role: Role, message: Message) -> None:
        if message.answer:
            said = self.reviewed(held, message.answer)
            self.say_to_inquirer(held, Say("case-reviewed"), *([said] if said else []))
            return
        head, changed = f"case-from_{role}", "case-changed" if message.changed else ""
        words = Words(
            head, message.text, changed=changed, file=message.file, below=(END,), receipt=self.receipt
        )
        self.say_to_inquirer(held, words)

    async def _mirror(self, held: Held, said: Said) -> None:
        """Show what a volunteer wrote to the inquirer where the case is talked about, if she wrote it elsewhere."""
        if self.company:
            return
        await self.board.post(held, said)
        mate = await self.people.mate(held, self.actor) if self.actor else None
        topic = self.own.reader(held, mate) if mate is not None else None
        if mate and topic and topic.address not in (mate.row.address, self.reader(mate).address):
            self.sheets.say(topic, held.row.id, said)

    async def _pass_on(self, held: Held, volunteer: VolunteerId, message: Message) -> None:
        mate = await self.people.mate(held, volunteer)
        if mate is None or await self.board.shared(held, mate) or self.own.making(held, mate):
            return
        code, reader = held.case.code, self.own.reader(held, mate)
        talking = reader != mate.reader or mate.profile.talking == code
        below = cards.below_words(code, talking=talking)
        self.sheets.say(reader, held.row.id, written.read(held, message, below))

    async def show(self, held: Held, volunteer: VolunteerId) -> None:
        """Show the card and all that was written, in a topic if there are such; from now on she writes to this case."""
        mate = await self.people.mate(held, volunteer)
        if mate is None:
            return
        if await self.board.shared(held, mate):
            self._show_in_group(held, mate)
            return
        self.done.append((volunteer, "taken", held.case.code))
        if await self.own.lead(held, mate, self.alone(mate), anew=True):
            await self.save(held, held.file)
            return
        say = [cards.card(held.file, self.office.content), *await written.history(self.room, held)]
        self.sheets.say(mate.reader, held.row.id, *say, cards.taken(held.case.code))
        await self.people.change(mate, talking=held.case.code, asked="")

    def _show_in_group(self, held: Held, mate: Mate) -> None:
        """Let her go on in the group: it is shown there that the case is hers."""
        code = held.case.code
        self.done.append((mate.id, "taken", code))
        if self.place is None or not self.company:
            self.sheets.say(self.alone(mate), held.row.id, Say("desk-group_yours", {"code": code}))
        elif held.case.taken_at != self.room.now:
            self.sheets.say(self.place, held.row.id, cards.more(code, company=True))

    async def _closed(self, held: Held, outcome: Outcome) -> None:
        self.done.append((self.actor, f"closed {outcome}", held.case.code))
        if held.case.previous:
            await self.stop_talking(held, [held.case.previous])

    async def lose(self, mate: Mate) -> None:
        """Look for somebody else in all cases of a volunteer who can no longer be reached, and say so."""
        await self.people.change(mate, reachable=False)
        for held in readable(await self.room.cases.of_volunteers(self.room.wire, [mate.id])):
            self.people.forget(held.row.region)
            await self.happen(held, TimePassed())
            people = await self.people.roster(held.row.region)
            told = people.team.coordinators(self.room.now)
            await self.tell(held, told, Say("desk-left", cards.code_of(held.file)))
        await self.recheck(sorted(mate.row.roles))
