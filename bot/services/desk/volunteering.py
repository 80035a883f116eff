"""What a volunteer's acts do: about a case, about answers, about herself. Words she writes come by `write`."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from msgspec import structs

from bot.relay.contacts import contacts_in
from bot.relay.refusal import Reason
from bot.services.desk import cards
from bot.services.desk.casework import Casework
from bot.services.desk.held import Held, Message, readable
from bot.services.desk.members import Mate
from bot.services.desk.parcels import Carried, parcel
from bot.services.desk.teamwork import Teamwork
from flows.answers.matching import Matching
from flows.cases.events import Claimed, Closed, Closing, Declined, HandedOn, Noted, Replied, Settled
from flows.cases.model import Outcome
from flows.cases.orders import Order, Refused, RelayToInquirer
from flows.desk.inputs import INSIDE, Act, Verb, payload
from flows.effects import Argument, Block, Lines, Offered, Prompt, Ref, Say, ShowAnswer
from flows.engine import Question
from flows.events import Event, Sent
from flows.model import AnswerId, Language, RegionId

FOUND = 5
"""How many answers are offered for a keyword."""
URGENT = AnswerId("urgent_help")
BLOCKED = timedelta(days=30)


@dataclass(slots=True)
class Volunteering:
    """The acts of one volunteer in one transaction. `matching` is what was found for the words she searches with."""

    work: Casework
    mate: Mate
    matching: Matching | None = None
    training: bool = False
    """She is to be let into the training now."""
    company: bool = False
    """She acts in the group of her team, where all see it and what she says goes to the case `here`, if to any."""
    apart: bool = False
    """She acts in a topic of her own chat, where what she says goes to the case `here`, if to any."""
    here: str = ""

    @property
    def code(self) -> str:
        """The case she writes to."""
        return self.here if self._placed else self.mate.profile.talking

    @property
    def _placed(self) -> bool:
        """Whether it is by the place that a case is hers to write to."""
        return self.company or self.apart

    def say(self, *said: Block) -> None:
        """Tell her something, where she acts."""
        self.work.sheets.say(self.work.reader(self.mate), None, *said)

    def _say_alone(self, *said: Block) -> None:
        """Tell her something that the group sees without being told."""
        if not self.company:
            self.say(*said)

    async def change(self, **changes: Any) -> None:
        """Change what is kept of her."""
        self.mate = await self.work.people.change(self.mate, **changes)

    async def act(self, act: Act) -> Question | None:
        """Do what she asked for. A question comes back where answers must be looked for first."""
        match act.verb:
            case Verb.FIND:
                return await self._find(act)
            case Verb.ME | Verb.AWAY | Verb.INVITE | Verb.TEAM | Verb.REMOVE | Verb.SUMMARY:
                team = Teamwork(self.work, self.mate)
                await team.act(act)
                self.training = team.training
            case Verb.CASES:
                await self._cases()
            case Verb.HELP:
                self._help()
            case Verb.PAUSE:
                await self.pause()
            case _:
                await self._about_case(act)
        return None

    async def pause(self) -> None:
        """Let what she writes go to no case."""
        if self.company:
            return
        await self.change(talking="", asked="")
        self.say(Say("desk-aside"))

    async def write(self, message: Message) -> None:
        """Pass on what she wrote to the case she writes to; with `//` at its beginning it stays inside."""
        held = await self._held(self.mate.profile.talking)
        if held is not None:
            await self.write_to(held, message)

    async def pass_on(self, held: Held, event: Event, carried: Carried) -> Sent | None:
        """Pass on what she wrote or sent about a case, or say why not; return a file that must be fetched first."""
        message = parcel(event, carried, held.case.opened_at)
        if isinstance(message, Sent):
            return message
        if isinstance(message, Reason):
            self.say(Say(f"relay-{message}"))
        else:
            await self.write_to(held, message)
        return None

    async def write_to(self, held: Held, message: Message) -> None:
        """Pass on what she wrote to a case, if she may."""
        if not self._may(held):
            return
        if message.text.startswith(INSIDE):
            note = replace(message, text=message.text.removeprefix(INSIDE).strip())
            await self.work.happen(held, Noted(self.mate.id), note)
            self._say_alone(Say("desk-note_kept"))
            return
        if await self._asks_first(message.text):
            return
        await self._reply(held, message)

    async def _asks_first(self, text: str) -> bool:
        """Ask before something is passed on by which somebody can be reached; the second time it passes."""
        asked = f"contact.{hashlib.sha256(text.encode()).hexdigest()[:16]}"
        if not contacts_in(text) or self.mate.profile.asked == asked:
            await self.change(asked="")
            return False
        await self.change(asked=asked)
        self.say(Say("desk-contact"))
        return True

    async def _reply(self, held: Held, message: Message) -> bool:
        """Send something to the inquirer; tell whether that was done."""
        orders = await self.work.happen(held, Replied(self.mate.id), message)
        return any(isinstance(order, RelayToInquirer) for order in orders)

    async def _about_case(self, act: Act) -> None:
        held = await self._held(act.arg())
        if held is None:
            return
        code, sure = held.case.code, act.arg(1)
        match act.verb:
            case Verb.TAKE:
                await self.work.happen(held, Claimed(self.mate.id))
            case Verb.DECLINE:
                await self.work.happen(held, Declined(self.mate.id))
                self._say_alone(Say("desk-passed"))
            case Verb.TALK:
                await self._talk(held)
            case Verb.ANSWER:
                if self._placed or await self._talk(held, quiet=True):
                    await self._ask_words()
            case Verb.MORE:
                self.say(cards.more(code, company=self._placed))
            case Verb.SETTLED:
                if not _refused(await self.work.happen(held, Settled(self.mate.id))):
                    self.say(Say("desk-settled", {"code": code}))
            case Verb.HAND_ON if sure:
                await self._end(held, HandedOn(self.mate.id), Say("desk-handed_on", {"code": code}))
            case Verb.HAND_ON:
                self.say(cards.sure("desk-hand_on_ask", act.verb, code))
            case Verb.CLOSE if sure in cards.CLOSINGS:
                closed = Closed(self.mate.id, _OUTCOMES[sure])
                await self._end(held, closed, Say("desk-closed", {"code": code}))
            case Verb.CLOSE:
                self.say(cards.closing(code))
            case Verb.SHOW:
                self._show(held, AnswerId(sure))
            case Verb.URGENT:
                self._show(held, URGENT)
            case Verb.SEND:
                await self._send(held, AnswerId(sure))
            case Verb.REPORT if sure:
                await self._report(held)
            case Verb.REPORT:
                self.say(cards.sure("desk-report_ask", act.verb, code))
            case _:
                raise ValueError(f"{act.verb} is about no case")

    async def _talk(self, held: Held, *, quiet: bool = False) -> bool:
        """Let what she writes go to a case, if that is hers; not said where she is there already, and `quiet`."""
        if self.company or self.here == held.case.code:
            return False
        if held.case.volunteer != self.mate.id:
            self.say(Say("desk-refused_not_owner"))
            return False
        if self.work.place is not None and await self._to_topic(held):
            return True
        if not quiet or self.mate.profile.talking != held.case.code:
            self.say(Say("desk-talking", {"code": held.case.code}))
        await self.change(talking=held.case.code, asked="")
        return True

    async def _to_topic(self, held: Held) -> bool:
        """Let a case go on in its own topic, as she is in some other one; tell whether that is possible."""
        if await self.work.board.shared(held, self.mate):
            return False
        led = await self.work.own.lead(held, self.mate, self.work.reader(self.mate))
        if led:
            await self.work.save(held, held.file)
        return led

    async def _end(self, held: Held, event: Closed | HandedOn, said: Say) -> bool:
        """Let a case go, and say so: where she acts, and in its topic, if it has one; tell whether that was done."""
        code, self.work.own.why = held.case.code, said
        refused = _refused(await self.work.happen(held, event))
        if not refused and not (self.apart and self.here == code):
            self._say_alone(said, *self._aside(code))
        self.work.own.why = None
        return not refused

    def _aside(self, code: str) -> tuple[Say, ...]:
        """Say that she writes to nobody now, if it was this case she wrote to before it went."""
        return (Say("desk-aside"),) if self.mate.profile.talking == code else ()

    async def _report(self, held: Held) -> None:
        """Close a case for abuse, and keep its inquirer from opening another for a while."""
        room, code = self.work.room, held.case.code
        closed = Closed(self.mate.id, Outcome.UNANSWERED)
        if not await self._end(held, closed, Say("desk-reported", {"code": code})):
            return
        await room.volunteers.block(room.wire, held.row.inquirer, room.now + BLOCKED)
        self.work.done.append((self.mate.id, "reported", code))
        roster = await self.work.people.roster(held.row.region)
        for id in roster.team.coordinators(room.now):
            if id != self.mate.id:
                self.work.sheets.say(roster.mates[id].reader, None, Say("desk-report_told", {"code": code}))

    async def _find(self, act: Act) -> Question | None:
        """Look for reviewed answers: the words come with the command, or with her next message."""
        code = self.code
        if self.matching is None:
            if not act.arg():
                await self._ask_words()
                return None
            return Question(act.arg(), Language(self.mate.profile.language))
        if not self._placed:
            await self.change(asked="")
        known = self.work.office.content.answers
        answers = [
            each.answer
            for each in self.matching.candidates
            if each.answer in known and not known[each.answer].off_subject
        ][:FOUND]
        if not answers:
            self.say(Say("desk-find_none"))
        elif not code:
            self.say(ShowAnswer(answers[0]), Say("desk-find_no_case"))
        else:
            self.say(cards.found(code, answers))
        return None

    async def _ask_words(self) -> None:
        if self._placed:
            self.say(Say("desk-group_find"))
            return
        await self.change(asked=Verb.FIND.value)
        self.say(Say("desk-find_ask"))

    def _show(self, held: Held, answer: AnswerId) -> None:
        """Show an answer in both languages before it is sent."""
        said = self.work.reviewed(held, answer)
        if said is None:
            self.say(Say("desk-find_none"))
            return
        self.say(said)
        if held.case.language != self.mate.profile.language:
            theirs = replace(held.inquirer, address=self.work.reader(self.mate).address)
            self.say(Say("desk-find_both"))
            self.work.sheets.say(theirs, None, said)
        code = held.case.code
        args = {"code": code}
        send = Offered(payload(Verb.SEND, code, answer), Ref("message", "desk-do_send"), args=args)
        self.say(Prompt("desk-find_send", (send, cards.cancel(code)), args))

    async def _send(self, held: Held, answer: AnswerId) -> None:
        if self.work.reviewed(held, answer) is None:
            self.say(Say("desk-find_none"))
        elif await self._reply(held, Message(answer=answer)):
            sent = (*held.file.sent, answer)
            await self.work.save(held, structs.replace(held.file, sent=sent))
            self.say(Say("desk-answer_sent", {"code": held.case.code, "title": cards.title(answer)}))

    async def _cases(self) -> None:
        """List her open cases, and those of her regions that nobody has."""
        room = self.work.room
        mine = _oldest_first(readable(await room.cases.of_volunteers(room.wire, [self.mate.id])))
        if mine:
            lines = [self._line(held, "waits" if held.case.waits_since else "answered") for held in mine]
            self.say(Lines((Say("desk-cases_head"), *lines)))
        else:
            self.say(Say("desk-cases_none"))
        offered = [cards.talk(held.case.code) for held in mine]
        for region in sorted(self.mate.row.roles):
            rows = await room.cases.waiting_in(room.wire, region) if self.mate.ready(region) else ()
            others = (row for row in rows if row.inquirer != self.mate.row.session)
            waiting = _oldest_first(readable(others))
            if waiting:
                lines = [self._line(held, "open") for held in waiting]
                self.say(Lines((Say("desk-open_head"), *lines)))
            offered += [cards.take(held.case.code) for held in waiting]
        if offered:
            self.say(Prompt("desk-cases_ask", tuple(offered)))

    @staticmethod
    def _line(held: Held, state: str) -> Say:
        case = held.case
        subject = Ref("message", f"subject-{case.topic or 'other'}")
        args: dict[str, Argument] = {
            "code": case.code,
            "language": Ref("language", case.language),
            "subject": subject,
        }
        return Say(f"desk-case_{state}", args)

    def _help(self) -> None:
        self.say(Say("desk-help"))
        if "coordinator" in self.mate.row.roles.values():
            self.say(Say("desk-help_coordinator"))

    async def _held(self, code: str) -> Held | None:
        """Return the open case of a code, in hand; else say what is the matter."""
        room = self.work.room
        found = await room.cases.by_codes(room.wire, [code]) if code else ()
        if not found:
            if self.mate.profile.talking == code:
                await self.change(talking="")
            self.say(Say("desk-refused_closed"))
            return None
        held = self.work.held(found[0])
        return held if self._may(held) else None

    def _may(self, held: Held) -> bool:
        """Tell whether she may work on a case; where not, say why to her."""
        refused = self._no_part(held.row.region)
        if refused:
            self.say(Say(refused))
        return not refused

    def _no_part(self, region: str) -> str:
        """Return what keeps her from the cases of a region, empty where nothing does."""
        if region not in self.mate.row.roles:
            return "desk-refused_no_access"
        return "" if self.mate.counts(RegionId(region)) else "desk-not_ready"


_OUTCOMES: Mapping[str, Closing] = {
    "answered": Outcome.ANSWERED,
    "referred": Outcome.REFERRED,
    "unanswered": Outcome.UNANSWERED,
}


def _oldest_first(cases: Iterable[Held]) -> list[Held]:
    return sorted(cases, key=lambda held: held.case.opened_at)


def _refused(orders: tuple[Order, ...]) -> bool:
    return any(isinstance(order, Refused) for order in orders)
