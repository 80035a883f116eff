"""The topic that a case has in the own chat of whoever has it, on channels where such chats have topics.

Whoever works in the group of her team has none. Changes no case's owner.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from bot.services.desk import cards, written
from bot.services.desk.board import MADE_AT_MOST, named
from bot.services.desk.held import Held
from bot.services.desk.members import Mate
from bot.services.desk.office import Office
from bot.services.desk.people import People
from bot.services.desk.sheets import Reader, Said, Sheets, TopicChange
from flows.cases.file import OwnTopic
from flows.cases.model import Case, Owner, VolunteerId
from flows.effects import Say
from storage import Room

LAST = 20
"""How many of the last messages are shown in a topic from the start."""


def own_topic(held: Held, volunteer: VolunteerId) -> OwnTopic:
    """Return the topic that a case has with somebody, be it one that is not there yet or no more."""
    return next((each for each in held.file.own if each.volunteer == volunteer), OwnTopic(volunteer))


def put(held: Held, own: OwnTopic) -> None:
    """Put the topic that a case has with somebody into its file, which is not written by that."""
    others = (each for each in held.file.own if each.volunteer != own.volunteer)
    held.file = replace(held.file, own=(*others, own))


@dataclass(slots=True)
class OwnTopics:
    """The topics of one transaction. Whoever calls writes the file of the case."""

    office: Office
    room: Room
    sheets: Sheets
    people: People
    why: Say | None = None
    """How the case in hand comes to its end, if its owner brings that about."""

    def reader(self, held: Held, mate: Mate) -> Reader:
        """Return where somebody reads about a case of hers: in its topic, else in her chat."""
        return self._at(mate, own_topic(held, mate.id).topic)

    def has(self, held: Held, volunteers: Iterable[VolunteerId]) -> bool:
        """Tell whether any of these people has a topic for a case."""
        return any(own_topic(held, each).topic for each in volunteers)

    def making(self, held: Held, mate: Mate) -> bool:
        """Tell whether the topic is on its way: all that is written will be shown in it."""
        return own_topic(held, mate.id).making

    async def lead(self, held: Held, mate: Mate, reader: Reader, *, anew: bool = False) -> bool:
        """Tell somebody that a case has a topic of its own, and give it one; tell whether that is possible. `anew`: in
        one that is there already the case is shown again.
        """
        own = own_topic(held, mate.id)
        if (anew or not (own.topic or own.making)) and not await self.begin(held, mate):
            return False
        self.sheets.say(reader, held.row.id, Say("desk-own_begun", cards.code_of(held.file)))
        return True

    async def begin(self, held: Held, mate: Mate, *before: Said) -> bool:
        """Show a case in the topic it had with somebody, else in a new one, with `before` above its card; tell whether
        that is possible. In a new topic what was written is shown once that is there.
        """
        own, code = own_topic(held, mate.id), held.case.code
        card = cards.card(held.file, self.office.content)
        if own.topic:
            shown = (*before, card, *await self.history(held), cards.taken(code))
            self.sheets.topic(self._at(mate, own.topic), held.row.id, named("reopen", held.case), *shown)
            return True
        if own.made >= MADE_AT_MOST or not self.office.threads(mate.row.address):
            return False
        put(held, replace(own, making=True))
        shown = (*before, card, cards.taken(code))
        self.sheets.topic(mate.reader, held.row.id, named("make", held.case), *shown)
        return True

    async def placed(self, held: Held, mate: Mate, topic: str) -> None:
        """Talk about a case in its new topic from now on; what was written until now is shown there."""
        own = own_topic(held, mate.id)
        put(held, OwnTopic(mate.id, topic, own.made + 1))
        self.sheets.say(self._at(mate, topic), held.row.id, *await self.history(held))

    async def history(self, held: Held) -> Sequence[Said]:
        """Return the last of what was written in a case."""
        return (await written.history(self.room, held))[-LAST:]

    async def changed(self, held: Held, before: Case) -> None:
        """Say in the topic of whoever had a case that it is over there, and name it so."""
        after, why, self.why = held.case, self.why, None
        if before.owner is not Owner.VOLUNTEER or before.volunteer is None:
            return
        if (before.owner, before.volunteer) == (after.owner, after.volunteer):
            return
        mate = await self.people.mate(held, before.volunteer)
        topic = own_topic(held, before.volunteer).topic
        if mate is None or not topic:
            return
        said = (*([why] if why else ()), Say("desk-own_over"))
        change = named("close", before, "desk-own_topic_over")
        self.sheets.topic(self._at(mate, topic), held.row.id, change, *said)

    async def remove(self, held: Held, *said: Say) -> None:
        """Take away all topics of a case, and say so to those in whose chats they are."""
        for own in held.file.own:
            mate = await self.people.mate(held, own.volunteer)
            if mate is not None and own.topic:
                if said:
                    self.sheets.say(mate.reader, None, *said)
                self.leave(held, mate)
        held.file = replace(held.file, own=())

    def leave(self, held: Held, mate: Mate) -> None:
        """Take away the topic that a case has with somebody."""
        if topic := own_topic(held, mate.id).topic:
            self.delete(self._at(mate, topic))
            put(held, OwnTopic(mate.id))

    def delete(self, reader: Reader) -> None:
        """Take a topic away with all that is in it."""
        self.sheets.topic(reader, None, TopicChange("delete"))

    @staticmethod
    def _at(mate: Mate, topic: str) -> Reader:
        return Reader(mate.row.address.within(topic), mate.reader.language)
