"""One event in a group: what a volunteer says and presses where her team works. Whoever else is there is not heard."""

from __future__ import annotations

from dataclasses import dataclass

from bot.ports import Receipt
from bot.services.desk.casework import Casework
from bot.services.desk.groups import Groups
from bot.services.desk.held import Held
from bot.services.desk.members import Mate, mates_of
from bot.services.desk.parcels import Carried
from bot.services.desk.sheets import Reader
from bot.services.desk.volunteering import Volunteering
from flows.cases.model import Role
from flows.desk.inputs import Act, Verb, is_command, read
from flows.effects import Say
from flows.engine import Question
from flows.events import Address, Edited, Event, Incoming, OfGroup, Opened, Pressed, Said, Sent
from flows.model import Language, RegionId
from storage import Outcome
from storage.groups import Group

OWN = (Verb.ME, Verb.INVITE, Verb.TEAM, Verb.REMOVE, Verb.SUMMARY)
"""What is about one person, or secret: it is answered in her own chat."""


@dataclass(frozen=True, slots=True)
class Attended:
    """What came of an event: an outcome to store, or what must be fetched first: candidates for a question, a file, or
    what the bot may do in the group of an address. For the log `word` and `place`.
    """

    outcome: Outcome | None = None
    question: Question | None = None
    fetch: Sent | Address | None = None
    word: str = "desk"
    place: str = ""


NOTHING = Attended(Outcome(), word="group")


@dataclass(slots=True)
class Groupwork:
    """One event with a place, or about a group itself."""

    work: Casework
    incoming: Incoming
    carried: Carried

    async def take(self) -> Attended:
        """Take the event. No session is touched by it."""
        event, room = self.incoming.event, self.work.room
        if isinstance(event, OfGroup):
            await Groups(self.work).happened(self.incoming.address, event, self.incoming.reply_to)
            return NOTHING
        key = room.key(self.incoming.address)
        mate = next(iter(mates_of(await room.volunteers.of_sessions(room.wire, [key]))), None)
        if mate is None:
            return NOTHING
        group = await room.groups.at(room.wire, self._chat)
        if isinstance(event, Edited) and is_command(event.text):
            event = Said(event.text)
        act = read(event)
        if group is None or group.region not in mate.row.roles:
            setting_up = group is None and act is not None and act.verb is Verb.HELP
            return await self._set_up(mate, act) if setting_up and act else NOTHING
        self.work.actor = mate.id
        if not mate.profile.reachable:
            mate = await self.work.people.change(mate, reachable=True)
            await self.work.recheck(sorted(mate.row.roles))
        self.work.company = True
        self.work.place = Reader(self._place, Language(group.language), noted=not group.topics)
        self.work.receipt = Receipt(self._place, self.incoming.ref) if self.incoming.ref else None
        leads = mate.roles.get(RegionId(group.region)) is Role.COORDINATOR
        if act is not None and act.verb is Verb.HELP and leads:
            return await self._set_up(mate, act)
        return await self._at_desk(group, mate, event, act)

    @property
    def _place(self) -> Address:
        return Address(self.incoming.address.channel, self.incoming.address.bot, self.incoming.place)

    @property
    def _chat(self) -> Address:
        return self._place.whole

    @property
    def _of_bot(self) -> bool:
        """Whether this is a topic that the bot made: whoever writes there means somebody, even if that is over."""
        return "/" in self.incoming.place and bool(self.incoming.reply_to)

    async def _set_up(self, mate: Mate, act: Act) -> Attended:
        """Make a group the desk of a region, or let it be one no longer; only coordinators do that."""
        regions = sorted(region for region, role in mate.roles.items() if role is Role.COORDINATOR)
        if not regions:
            return NOTHING
        self.work.actor = mate.id
        groups = Groups(self.work)
        if act.arg().casefold() == "off":
            await groups.end(self._chat)
            return Attended(Outcome(), word="group ended")
        known = await self.work.room.groups.at(self.work.room.wire, self._chat)
        chosen = act.arg() if act.arg() in regions else known.region if known else ""
        if not chosen and len(regions) > 1:
            groups.ask_region(self._place, mate, regions)
            return Attended(Outcome(), word="group asked")
        if not self.carried.looked:
            return Attended(fetch=self._chat)
        language = Language(mate.profile.language)
        await groups.begin(self._chat, chosen or regions[0], language, self.carried.rights)
        return Attended(Outcome(), word="group begun")

    async def _at_desk(self, group: Group, mate: Mate, event: Event, act: Act | None) -> Attended:
        held, known = await self._case(group)
        acts = Volunteering(self.work, mate, self.carried.matching)
        acts.here = held.case.code if held is not None else ""
        acts.company = True
        if act is not None:
            return await self._act(acts, act)
        if isinstance(event, Pressed | Opened) or not (known or self._of_bot):
            return NOTHING
        if held is None:
            acts.say(Say("desk-refused_closed"))
            return NOTHING
        if isinstance(event, Said) and is_command(event.text):
            acts.say(Say("desk-group_command"))
            return NOTHING
        missing = await acts.pass_on(held, event, self.carried)
        return Attended(fetch=missing) if missing else Attended(Outcome(), word="group wrote")

    async def _act(self, acts: Volunteering, act: Act) -> Attended:
        if act.verb in OWN:
            acts.say(Say("desk-group_private"))
            self.work.place = None
            acts.company = False
        question = await acts.act(act)
        return (
            Attended(question=question)
            if question is not None
            else Attended(Outcome(), word=f"group {act.verb}")
        )

    async def _case(self, group: Group) -> tuple[Held | None, bool]:
        """Return the open case that is talked about here, and whether any case is: by the topic, else by the post that
        is replied to.
        """
        room = self.work.room
        found = await Groups(self.work).case_of(self._place, self.incoming.reply_to)
        row = await room.cases.by_id(room.wire, found) if found is not None else None
        mine = row is not None and row.region == group.region
        return (self.work.held(row) if row is not None and mine else None), found is not None
