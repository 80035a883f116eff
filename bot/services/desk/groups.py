"""What becomes of the groups of teams: begun, ended, moved, lost; topics made and gone. Heals what can be healed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from msgspec import structs

from bot.ports import Rights
from bot.services.desk.board import MADE_AT_MOST
from bot.services.desk.casework import Casework
from bot.services.desk.held import Held, readable
from bot.services.desk.members import Mate
from bot.services.desk.sheets import Reader, TopicChange
from bot.services.desk.written import history
from flows.cases.model import Owner
from flows.cases.orders import Offer
from flows.desk.inputs import Verb, payload
from flows.effects import Offered, Prompt, Ref, Say
from flows.events import Address, GroupLost, GroupMoved, Nameless, OfGroup, Placed, Strayed, TopicClosed
from flows.model import Language
from storage import CaseId
from storage.groups import TOPIC, Group

LAST = 20
"""How many of the last messages are shown again in a new topic."""


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of one transaction."""

    work: Casework

    async def case_of(self, place: Address, reply_to: str) -> CaseId | None:
        """Return which case is talked about in a place: by the topic, else by the post that is replied to."""
        room = self.work.room
        if "/" in place.chat:
            return await room.groups.case_of(room.wire, place, TOPIC)
        if reply_to.isdecimal():
            return await room.groups.case_of(room.wire, place, int(reply_to))
        return None

    async def happened(self, address: Address, event: OfGroup, reply_to: str) -> None:
        """Take note of what happened to a group or in it, or to a message that was meant for it."""
        chat = address.whole
        room = self.work.room
        group = await room.groups.at(room.wire, chat)
        if group is None:
            return
        match event:
            case Placed():
                await self._placed(group, event)
            case Strayed(why="topic"):
                await self._without_topic(group, address, event)
            case GroupMoved(to=to) | Strayed(why="moved", to=to):
                await self._move(group, to)
            case GroupLost() | Strayed():
                await self._lose(group)
            case Nameless():
                if await self.case_of(address, reply_to) is not None:
                    reader = Reader(address, Language(group.language))
                    self.work.sheets.say(reader, None, Say("desk-group_nameless"))
            case TopicClosed():
                await self._closed_by_hand(group, address)

    def ask_region(self, place: Address, mate: Mate, regions: Sequence[str]) -> None:
        """Ask for which of her regions a group is to be the desk."""
        choices = tuple(Offered(payload(Verb.HELP, region), Ref("place", region)) for region in regions)
        self.work.sheets.say(Reader(place, mate.reader.language), None, Prompt("desk-group_which", choices))

    async def begin(self, chat: Address, region: str, language: Language, rights: Rights | None) -> None:
        """Make a group the desk of a region, say what works there and what is missing, and show its open cases."""
        room, sheets = self.work.room, self.work.sheets
        topics = rights is not None and rights.topics and rights.may_make
        before = await room.groups.of_region(room.wire, region)
        group = Group(region, chat, topics, language)
        if before is not None and before.address != chat:
            reader = Reader(before.address, Language(before.language))
            sheets.say(reader, None, Say("desk-group_off", {"team": Ref("place", region)}))
        await room.groups.keep(room.wire, group)
        self.work.board.forget()
        told = "desk-group_topics" if topics else "desk-group_replies"
        missing = [Say(f"desk-group_{each}") for each in lacking(rights)]
        sheets.say(Reader(chat, language), None, Say(told, {"team": Ref("place", region)}), *missing)
        self.work.done.append((self.work.actor, "group begun", ""))
        if before is None or (before.address, before.topics) != (chat, topics):
            await self._show_all(region)

    async def end(self, chat: Address) -> None:
        """Let a group be no desk any more; its cases go on in the chats of those who have them."""
        room = self.work.room
        group = await room.groups.at(room.wire, chat)
        if group is None:
            return
        reader = Reader(chat, Language(group.language))
        self.work.sheets.say(reader, None, Say("desk-group_off", {"team": Ref("place", group.region)}))
        self.work.done.append((self.work.actor, "group ended", ""))
        await self._hand_back(group)

    async def failed(self, held: Held, address: Address) -> None:
        """Tell the coordinators that something could not be said in the group, for whatever reason."""
        chat = address.whole
        room = self.work.room
        if await room.groups.at(room.wire, chat) is not None:
            await self._tell_coordinators(held.row.region, Say("desk-group_failed", {"code": held.case.code}))

    async def tidy(self) -> None:
        """Take away the topics of cases that are deleted within a day: what was written must not outlive them there."""
        room = self.work.room
        for row in await room.cases.ending(room.wire, room.now):
            held = self.work.held(row)
            group = await self.work.board.group(row.region)
            if held.file.topic and group is not None and group.topics:
                reader = Reader(group.address.within(held.file.topic), Language(group.language))
                self.work.sheets.topic(reader, None, TopicChange("delete"))
            if held.file.topic or held.file.own:
                await self.work.own.remove(held)
                await self.work.save(held, structs.replace(held.file, topic=""))

    async def _placed(self, group: Group, placed: Placed) -> None:
        room = self.work.room
        case = CaseId(bytes.fromhex(placed.case)) if placed.case else None
        row = await room.cases.by_id(room.wire, case) if case is not None else None
        held = self.work.held(row) if row is not None and row.region == group.region else None
        if placed.topic:
            await self._made(group, held, placed.topic)
        elif held is not None:
            await room.groups.post(room.wire, group.address, placed.posts, held.row.id)

    async def _made(self, group: Group, held: Held | None, topic: str) -> None:
        """Talk about a case in its new topic from now on; what was written meanwhile is shown there."""
        place = group.address.within(topic)
        reader = Reader(place, Language(group.language))
        if held is None or held.file.topic or not group.topics:
            self.work.sheets.topic(reader, None, TopicChange("delete"))
            return
        await self.work.save(held, structs.replace(held.file, topic=topic, made=held.file.made + 1))
        await self.work.room.groups.post(self.work.room.wire, place, [TOPIC], held.row.id)
        written = await self.work.room.cases.messages(self.work.room.wire, held.row.id)
        if written:
            await self.work.board.post(held, *(await history(self.work.room, held))[-LAST:])
        if held.case.volunteer is not None:
            await self.work.board.show_owner(held)

    async def _without_topic(self, group: Group, address: Address, strayed: Strayed) -> None:
        """Give a case a new topic, as the one it had is gone; not without end, for somebody may keep deleting it."""
        room = self.work.room
        row = await room.cases.by_id(room.wire, CaseId(bytes.fromhex(strayed.case))) if strayed.case else None
        held = self.work.held(row) if row is not None else None
        if held is None or address != group.address.within(held.file.topic):
            return
        await self.work.save(held, structs.replace(held.file, topic=""))
        if held.file.made < MADE_AT_MOST:
            await self.work.board.open(held, Say("desk-group_topic_gone"))
        else:
            await self._tell_coordinators(group.region, Say("desk-group_failed", {"code": held.case.code}))

    async def _closed_by_hand(self, group: Group, address: Address) -> None:
        room = self.work.room
        case = await room.groups.case_of(room.wire, address, TOPIC)
        row = await room.cases.by_id(room.wire, case) if case is not None else None
        if row is None or row.region != group.region:
            return
        held = self.work.held(row)
        told = Say("desk-group_still_open", {"code": held.case.code})
        reader = Reader(address, Language(group.language))
        self.work.sheets.topic(reader, row.id, TopicChange("reopen"), told)

    async def _move(self, group: Group, to: str) -> None:
        """Follow a group to its new id. Nothing of the old one can be replied to, so its cases are shown again."""
        moved = structs.replace(group, address=Address(group.address.channel, group.address.bot, to))
        await self.work.room.groups.keep(self.work.room.wire, moved)
        self.work.board.forget()
        await self._show_all(group.region)

    async def _lose(self, group: Group) -> None:
        """Go on without a group, and tell the coordinators."""
        await self._hand_back(group)
        await self._tell_coordinators(
            group.region, Say("desk-group_lost", {"team": Ref("place", group.region)})
        )

    async def _show_all(self, region: str) -> None:
        """Show the open cases of a region to its group."""
        group = await self.work.board.group(region)
        for held in await self._open(region):
            await self.work.save(held, structs.replace(held.file, topic="", made=0))
            await self.work.board.open(held)
            if group is not None and not group.topics:
                await self.work.board.post(held, *(await history(self.work.room, held))[-LAST:])
                if held.case.owner is Owner.VOLUNTEER:
                    await self.work.board.show_owner(held)

    async def _hand_back(self, group: Group) -> None:
        """Let the cases of a group go on in the chats of those who have them or are offered them."""
        room = self.work.room
        await room.groups.forget(room.wire, group.region)
        self.work.board.forget()
        self.work.place = None
        for held in await self._open(group.region):
            await self.work.save(held, structs.replace(held.file, topic="", made=0))
            if held.case.volunteer is not None:
                await self.work.show(held, held.case.volunteer)
            elif held.case.offered:
                await self.work.obey(held, Offer(held.case.offered))

    async def _open(self, region: str) -> list[Held]:
        room = self.work.room
        roster = await self.work.people.roster(region)
        taken = await room.cases.of_volunteers(room.wire, sorted(roster.mates))
        waiting = await room.cases.waiting_in(room.wire, region)
        return [held for held in readable((*taken, *waiting)) if held.row.region == region]

    async def _tell_coordinators(self, region: str, said: Say) -> None:
        roster = await self.work.people.roster(region)
        for id in roster.team.coordinators(self.work.room.now):
            self.work.sheets.say(roster.mates[id].reader, None, said)


def lacking(rights: Rights | None) -> list[str]:
    """Return what would have to change in a group so that all works there, as ids of messages."""
    if rights is None:
        return ["unknown"]
    found = []
    if not rights.topics:
        found.append("no_topics")
    elif not rights.may_make:
        found.append("no_rights")
    elif not rights.may_pin:
        found.append("no_pin")
    if not rights.hears_all:
        found.append("unheard")
    return found
