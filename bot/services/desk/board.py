"""What the group of a team sees of a case: its topic, the card, who has it, what was written. Changes no case's owner.

Without topics everything stands in the group itself, and a reply to any post of a case goes to that case.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from bot.services.desk import cards
from bot.services.desk.held import Held
from bot.services.desk.members import Mate, sign
from bot.services.desk.office import Office
from bot.services.desk.sheets import Reader, Said, Sheets, TopicChange, Words
from flows.cases.model import Case, Owner
from flows.effects import Argument, Ref, Say
from flows.model import Language
from storage import Room
from storage.groups import Group

MADE_AT_MOST = 3
"""How often a case gets a new topic where the one it had is gone."""


@dataclass(slots=True)
class Board:
    """The groups of one transaction."""

    office: Office
    room: Room
    sheets: Sheets
    why: Say | None = None
    """How the case in hand came to its end, if its owner is told that."""
    _groups: dict[str, Group | None] = field(default_factory=dict)

    async def group(self, region: str) -> Group | None:
        """Return the group of a region, if there is one on a channel that is there."""
        if region not in self._groups:
            found = await self.room.groups.of_region(self.room.wire, region)
            known = (
                found is not None and (found.address.channel, found.address.bot) in self.office.capabilities
            )
            self._groups[region] = found if known else None
        return self._groups[region]

    def forget(self) -> None:
        """Read all groups anew the next time: they have changed."""
        self._groups.clear()

    async def shared(self, held: Held, mate: Mate) -> bool:
        """Tell whether somebody sees a case in the group: those do whose own chat is on the same bot."""
        group = await self.group(held.row.region)
        address = mate.row.address
        return group is not None and (address.channel, address.bot) == (
            group.address.channel,
            group.address.bot,
        )

    async def open(self, held: Held, *said: Said) -> None:
        """Show a case to the group, in a new topic if there are topics; `said` stands above its card."""
        group = await self.group(held.row.region)
        if group is None:
            return
        shown = (*said, cards.card(held.file, self.office.content), cards.board(held.case.code))
        reader = Reader(group.address, Language(group.language), noted=not group.topics)
        if group.topics:
            self.sheets.topic(reader, held.row.id, named("make", held.case), *shown)
        else:
            self.sheets.say(reader, held.row.id, *shown)

    async def reader(self, held: Held) -> Reader | None:
        """Return where a case is talked about; None without a group, and while its topic is being made."""
        group = await self.group(held.row.region)
        if group is None or (group.topics and not held.file.topic):
            return None
        address = group.address.within(held.file.topic if group.topics else "")
        return Reader(address, Language(group.language), noted=not group.topics)

    async def post(self, held: Held, *said: Said) -> None:
        """Say something where a case is talked about."""
        if (reader := await self.reader(held)) is not None:
            self.sheets.say(reader, held.row.id, *said)

    async def words(self, held: Held, words: Words) -> None:
        """Show what the inquirer wrote; where there are no topics, with what can be done about it."""
        group = await self.group(held.row.region)
        if group is not None and held.case.volunteer is None:
            below = cards.free(held.case.code).choices
        elif group is not None and not group.topics:
            below = cards.below_words(held.case.code, talking=True)
        else:
            below = ()
        words = Words(words.head, words.text, words.args, words.changed, words.file, below)
        await self.post(held, words)

    async def changed(self, held: Held, before: Case) -> None:
        """Show that a case changed hands."""
        after = held.case
        if (before.owner, before.volunteer) == (after.owner, after.volunteer):
            return
        match before.owner, after.owner:
            case Owner.CLOSED, _:
                await self._reopened(held)
            case _, Owner.CLOSED:
                await self._closed(held)
            case _, Owner.WAITING:
                await self.post(held, cards.free(after.code))
            case _:
                await self.show_owner(held)

    async def show_owner(self, held: Held) -> None:
        """Show who has a case."""
        name = sign(held.case.volunteer)
        await self.post(held, Say("desk-group_taken", {**cards.code_of(held.file), "name": name}))

    async def remove(self, held: Held) -> None:
        """Take the topic of a case away, whose inquirer deleted everything, and say so in the group."""
        group = await self.group(held.row.region)
        if group is None:
            return
        language = Language(group.language)
        self.sheets.say(
            Reader(group.address, language), None, Say("desk-group_erased", cards.code_of(held.file))
        )
        if held.file.topic and group.topics:
            self.sheets.topic(
                Reader(group.address.within(held.file.topic), language), None, TopicChange("delete")
            )

    async def _closed(self, held: Held) -> None:
        reader = await self.reader(held)
        if reader is None:
            return
        told = self.why or Say("desk-group_closed", cards.code_of(held.file))
        self.why = None
        if held.file.topic:
            self.sheets.topic(reader, held.row.id, TopicChange("close"), told)
        else:
            self.sheets.say(reader, held.row.id, told)

    async def _reopened(self, held: Held) -> None:
        reader = await self.reader(held)
        again = Say("desk-group_reopened", cards.code_of(held.file))
        if reader is None or not held.file.topic:
            await self.open(held, again)
            return
        card = cards.card(held.file, self.office.content)
        self.sheets.topic(
            reader, held.row.id, named("reopen", held.case), again, card, cards.board(held.case.code)
        )


def named(do: Literal["make", "reopen", "close"], case: Case, name: str = "desk-group_topic") -> TopicChange:
    """Return what makes, opens or closes the topic of a case under the name that the message `name` gives it."""
    subject = Ref("message", f"subject-{case.topic or 'other'}")
    args: dict[str, Argument] = {
        "code": case.code,
        "language": Ref("language", case.language),
        "subject": subject,
    }
    return TopicChange(do, Say(name, args))
