"""What happens in topics of a volunteer's own chat: what she says and presses there, and what becomes of a topic."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from msgspec.structs import replace

from bot.ports import Message, Receipt
from bot.services.desk import cards
from bot.services.desk.board import MADE_AT_MOST
from bot.services.desk.casework import Casework
from bot.services.desk.groupwork import Attended
from bot.services.desk.held import Held
from bot.services.desk.members import Mate, mates_of
from bot.services.desk.owntopics import own_topic, put
from bot.services.desk.parcels import Carried
from bot.services.desk.sheets import ISOLATES, Reader
from bot.services.desk.volunteering import Volunteering
from flows.desk.asking import command, speaks
from flows.desk.inputs import ABOUT_CASES, Verb, is_command, read
from flows.effects import Prompt, Say
from flows.events import Address, Edited, Event, Incoming, OfGroup, Placed, Said, Sent, Strayed
from flows.model import Language
from storage import CaseId, Outcome
from storage.groups import TOPIC

_messages = msgspec.json.Decoder(Message)


@dataclass(frozen=True, slots=True)
class Ownwork:
    """The topics of volunteers' own chats in one transaction."""

    work: Casework

    async def take(self, mate: Mate, incoming: Incoming, event: Event, carried: Carried) -> Attended | None:
        """Take what she does in a topic of her own chat; None for what means the same anywhere in it.

        What she writes goes to the case of the topic and to nobody else, whichever case she writes to in the chat
        itself.
        """
        room, place = self.work.room, incoming.answered
        case = await room.groups.case_of(room.wire, place, TOPIC)
        if case is None:
            return await self._elsewhere(mate, incoming, event)
        row = await room.cases.by_id(room.wire, case)
        held = self.work.held(row) if row is not None and row.volunteer == mate.id else None
        if held is not None and held.case.volunteer != mate.id:
            held = None
        acts = Volunteering(self.work, mate, carried.matching)
        acts.apart, acts.here = True, held.case.code if held is not None else ""
        act = read(event)
        if act is not None and act.verb in ABOUT_CASES:
            question = await acts.act(act)
            return Attended(question=question) if question else Attended(Outcome(), word=f"topic {act.verb}")
        if act is not None or not self._words(event):
            return None
        if held is None:
            acts.say(Say("desk-own_over"))
        elif isinstance(event, Said) and is_command(event.text):
            acts.say(Say("desk-group_command"))
        else:
            self.work.receipt = Receipt(place, incoming.ref)
            return await self._write(acts, held, event, carried)
        return Attended(Outcome(), word="topic refused")

    @staticmethod
    async def _write(acts: Volunteering, held: Held, event: Event, carried: Carried) -> Attended:
        missing = await acts.pass_on(held, event, carried)
        return Attended(fetch=missing) if missing else Attended(Outcome(), word="topic wrote")

    async def _elsewhere(self, mate: Mate, incoming: Incoming, event: Event) -> Attended | None:
        """Take what she does in a topic that no case has: words are not passed on where they may be meant for somebody,
        which they are if she has a conversation at all, or if the bot made that topic.
        """
        searching = mate.profile.asked.startswith(Verb.FIND)
        if searching or read(event) is not None or not self._words(event):
            return None
        if isinstance(event, Said) and is_command(event.text):
            return None
        room = self.work.room
        meant = incoming.reply_to or await room.cases.of_volunteers(room.wire, [mate.id])
        if not meant and not mate.profile.talking:
            return None
        self.work.sheets.say(self.work.reader(mate), None, Say("desk-own_over"))
        return Attended(Outcome(), word="topic of nothing")

    def _words(self, event: Event) -> bool:
        """Tell whether an event is something written or sent, and not for the bot."""
        for_bot = command(event) is not None or speaks(event, self.work.office.content)
        return isinstance(event, Said | Edited | Sent) and not for_bot

    async def happened(self, address: Address, event: OfGroup) -> None:
        """Take note of a topic that was made in somebody's own chat, or of a message that could not arrive in one."""
        room = self.work.room
        if not isinstance(event, Placed | Strayed):
            return
        rows = await room.volunteers.of_sessions(room.wire, [room.key(address.whole)])
        mate = next(iter(mates_of(rows)), None)
        row = await room.cases.by_id(room.wire, CaseId(bytes.fromhex(event.case))) if event.case else None
        held = self.work.held(row) if row is not None else None
        if isinstance(event, Placed):
            if mate is not None and event.topic:
                await self._placed(address.within(event.topic), event.topic, held, mate)
        elif event.why == "thread":
            await self._strayed(address, event, held, mate)

    async def _placed(self, place: Address, topic: str, held: Held | None, mate: Mate) -> None:
        """Use a new topic; take it away where the case is not hers any more."""
        room = self.work.room
        if held is not None and held.case.volunteer == mate.id and self.work.own.making(held, mate):
            await self.work.own.placed(held, mate, topic)
            await self.work.save(held, held.file)
            await room.groups.post(room.wire, place, [TOPIC], held.row.id)
            return
        self.work.own.delete(Reader(place, mate.reader.language))
        if held is not None:
            put(held, replace(own_topic(held, mate.id), making=False))
            await self.work.save(held, held.file)

    async def _strayed(self, address: Address, event: Strayed, held: Held | None, mate: Mate | None) -> None:
        """Say elsewhere what could not be said in a topic, unless it is said with all the rest in a new one."""
        message = _messages.decode(event.body)
        again = replace(message, topic=None)
        if held is not None and held.row.address == address.whole:
            if address == address.whole.within(held.file.thread):
                await self.work.save(held, replace(held.file, thread=""))
            self.work.sheets.again(held.inquirer, held.row.id, again)
        elif held is not None and mate is not None:
            if self._lost(address, held, mate):
                await self._heal(held, mate)
            if held.case.volunteer != mate.id or not await self._shown_again(held, message):
                gone = Say("desk-own_gone", {"code": held.case.code})
                self._say_in_chat(mate.reader, held.row.id, again, gone)
        elif not event.case:
            reader = mate.reader if mate is not None else Reader(address.whole, Language(message.language))
            self._say_in_chat(reader, None, again)

    def _say_in_chat(self, reader: Reader, about: CaseId | None, message: Message, *before: Say) -> None:
        if message.text or message.file is not None:
            self.work.sheets.again(reader, about, message, *before)

    @staticmethod
    def _lost(address: Address, held: Held, mate: Mate) -> bool:
        """Tell whether it is the present topic of a case that is not there, or one that cannot be made."""
        own = own_topic(held, mate.id)
        if address == address.whole:
            return own.making
        return bool(own.topic) and address == address.whole.within(own.topic)

    async def _heal(self, held: Held, mate: Mate) -> None:
        """Give a case a new topic; where that is not possible, let it go on in the chat itself.

        Nobody is switched to it there: what she is writing just now may be for another.
        """
        own = own_topic(held, mate.id)
        limit = MADE_AT_MOST if own.making else own.made
        put(held, replace(own, topic="", making=False, made=limit))
        gone = Say("desk-group_topic_gone")
        if held.case.volunteer == mate.id and not await self.work.own.begin(held, mate, gone):
            written = await self.work.own.history(held)
            go_on = Prompt("desk-own_none", (cards.talk(held.case.code),), cards.code_of(held.file))
            card = cards.card(held.file, self.work.office.content)
            self.work.sheets.say(mate.reader, held.row.id, card, *written, go_on)
        await self.work.save(held, held.file)

    async def _shown_again(self, held: Held, message: Message) -> bool:
        """Tell whether a message is shown in the new topic as well: the card, and texts, which are kept."""
        if message.topic is not None:
            return True
        text = "".join(each for each in message.text if each not in ISOLATES)
        kept = await self.work.room.cases.messages(self.work.room.wire, held.row.id)
        texts = [each.body.decode() for each in kept if each.kind == "text" and each.body]
        return message.file is None and any(map(text.endswith, texts))
