"""One event at the desk: whose it is, what it means, and who takes it on. Ownership is asked before any routing."""

from __future__ import annotations

from dataclasses import dataclass, replace

from msgspec import structs

from bot.relay.refusal import Reason
from bot.services.desk.casework import Casework
from bot.services.desk.groupwork import Attended, Groupwork
from bot.services.desk.held import Held
from bot.services.desk.inquiring import Inquiring
from bot.services.desk.members import Mate, mates_of
from bot.services.desk.opening import open_for
from bot.services.desk.ownwork import Ownwork
from bot.services.desk.parcels import Carried, parcel
from bot.services.desk.sheets import Reader
from bot.services.desk.teamwork import join, remove
from bot.services.desk.volunteering import Volunteering
from bot.services.turning import Turning
from flows.cases.model import Owner, Role, holds
from flows.desk import joining
from flows.desk.asking import HER_OWN, Wish, command, speaks, wants_bot, wish
from flows.desk.inputs import Act, Verb, invitation, is_command, read, spoken
from flows.desk.profile import qualify
from flows.effects import Say
from flows.engine import Question
from flows.events import Edited, Event, Incoming, Left, OfGroup, Opened, Pressed, Said, Sent
from flows.model import MAIN, MENU, FlowId, Language, Variable
from flows.rules.quiz import answered, volunteer_quiz
from flows.session import Frame, Session
from flows.words import Word
from storage import CaseId, Outcome

_OVERLAYS = ("delete", "language")
"""Questions of the bot about herself, which she may answer while people have the conversation."""

TRAINING = FlowId("volunteer")
"""The flow that qualifies, once it is over."""
_MORE = f"~{Word.MORE}"
"""How the payload ends that shows the rest of what she was told."""


@dataclass(slots=True)
class Visit:
    """One event, and whoever it comes from: an inquirer with or without a case, a volunteer, or both."""

    turning: Turning
    work: Casework
    incoming: Incoming
    session: Session | None
    carried: Carried

    async def take(self) -> Attended:
        """Take the event."""
        event, room = self.incoming.event, self.work.room
        if isinstance(event, OfGroup):
            await Ownwork(self.work).happened(self.incoming.address, event)
        if self.incoming.company or isinstance(event, OfGroup):
            return await Groupwork(self.work, self.incoming, self.carried).take()
        key = room.key(self.incoming.address)
        held = next(map(self.work.held, await room.cases.of_inquirers(room.wire, [key])), None)
        mate = next(iter(mates_of(await room.volunteers.of_sessions(room.wire, [key]))), None)
        self.work.actor = mate.id if mate else None
        if self.incoming.thread:
            spoken_to = mate.reader.language if mate else self._language(self.session or Session())
            self.work.place = Reader(self.incoming.answered, spoken_to)
        if isinstance(event, Left):
            return await self._gone(held, mate)
        if mate is not None and not mate.profile.reachable:
            mate = await self.work.people.change(mate, reachable=True)
            await self.work.recheck(sorted(mate.row.roles))
        if token := invitation(event):
            return await self._join(token)
        if language := spoken(event):
            return await self._bot(Said(f"/{language}"), held, mate)
        if mate is not None and (attended := await self._volunteer(mate, event)) is not None:
            return attended
        if held is not None and mate is None and held.file.thread != self.incoming.thread:
            await self.work.save(held, structs.replace(held.file, thread=self.incoming.thread))
        if (wanted := wish(event)) is not None:
            return await self._wish(held, wanted)
        if held is not None and holds(held.case):
            return await self._inquirer(Inquiring(self.work, held), event)
        return await self._bot(event, held, mate)

    async def _gone(self, held: Held | None, mate: Mate | None) -> Attended:
        if held is not None:
            await Inquiring(self.work, held).gone()
        if mate is not None:
            await self.work.lose(mate)
        turned = self.turning.take(self.incoming, self.session, self.carried.matching)
        if isinstance(turned, Question):
            raise TypeError("nothing is asked of whoever is gone")
        return Attended(_uncounted(turned.outcome) if mate else turned.outcome, word=turned.word)

    async def _join(self, token: str) -> Attended:
        session = self.session or Session()
        language = self._language(session)
        mate = await join(self.work, self.incoming.address, token, language)
        if mate is None:
            self.work.sheets.say(Reader(self.incoming.answered, language), None, Say("desk-invite_void"))
            return Attended(Outcome(self.session), word="invitation void")
        region = next(iter(mate.row.roles))
        if session.language is None:
            start = (Frame(MAIN, MENU),)
            session = structs.replace(
                session, language=language, asking_for="volunteer", region=region, stack=start
            )
        return Attended(Outcome(session), word="joined")

    async def _volunteer(self, mate: Mate, event: Event) -> Attended | None:
        """Take what a volunteer does at the desk; None for what is for the bot, or about a case of her own."""
        acts = Volunteering(self.work, mate, self.carried.matching)
        if isinstance(event, Edited) and is_command(event.text):
            event = Said(event.text)
        if self.incoming.thread:
            attended = await Ownwork(self.work).take(mate, self.incoming, event, self.carried)
            if attended is not None:
                outcome = attended.outcome
                kept = structs.replace(outcome, session=self.session) if outcome is not None else None
                return replace(attended, outcome=kept)
        if (act := self._act(mate, event)) is not None:
            question = await acts.act(act)
            if question is not None:
                return Attended(question=question)
            if acts.training:
                serial = self.session.serial if self.session else 0
                return await self._bot(Pressed(f"{serial}~go.volunteer"), None, mate)
            return Attended(Outcome(self.session), word=f"desk {act.verb}")
        if not mate.profile.talking or self.incoming.thread:
            return None
        chooses = speaks(event, self.work.office.content)
        if command(event) is not None or chooses or isinstance(event, Pressed | Opened):
            await acts.pause()
            return None
        if isinstance(event, Said) and is_command(event.text):
            await acts.act(Act(Verb.HELP))
            return Attended(Outcome(self.session), word="desk command")
        message = parcel(event, self.carried, mate.profile.talking_since)
        if isinstance(message, Sent):
            return Attended(fetch=message)
        if isinstance(message, Reason):
            acts.say(Say(f"relay-{message}"))
        else:
            await acts.write(message)
        return Attended(Outcome(self.session), word="desk wrote")

    @staticmethod
    def _act(mate: Mate, event: Event) -> Act | None:
        """Return what she means; a text while a keyword is asked for is one."""
        searching = mate.profile.asked.startswith(Verb.FIND)
        if searching and isinstance(event, Said) and not event.text.startswith("/"):
            return Act(Verb.FIND, (event.text,))
        return read(event)

    async def _wish(self, held: Held | None, wanted: Wish) -> Attended:
        """Do what an inquirer wants by a button: about her open case, else about the last one that is kept."""
        room = self.work.room
        if held is None:
            closed = await room.cases.closed_of(room.wire, room.key(self.incoming.address))
            held = self.work.held(closed[0]) if closed else None
        if held is None or (wanted is Wish.BOT and not holds(held.case)):
            plan = self.session is not None and self.session.plan is not None
            serial = self.session.serial if self.session else 0
            return await self._bot(Pressed(f"{serial}~{'plan' if plan else 'menu'}"), held, None)
        await Inquiring(self.work, held).want(wanted)
        return Attended(Outcome(self.session), word=f"case {wanted}")

    async def _inquirer(self, her: Inquiring, event: Event) -> Attended:
        """Take what somebody does whose conversation people have."""
        overlay = self.session.overlay if self.session else None
        answers = isinstance(event, Pressed) and (
            event.payload.endswith(_MORE) or (overlay is not None and overlay.kind in _OVERLAYS)
        )
        if command(event) in HER_OWN or answers or speaks(event, self.work.office.content):
            return await self._bot(event, her.held, None)
        if command(event) is Word.PERSON:
            await her.want(Wish.STAY)
            return Attended(Outcome(self.session), word="case stay")
        if wants_bot(event, self.work.office.content, her.held.case.language):
            her.leave()
            return Attended(Outcome(self.session), word="case leaving")
        if isinstance(event, Sent) and her.held.case.owner is Owner.WAITING:
            her.no_file_yet()
            return Attended(Outcome(self.session), word="case file")
        message = parcel(event, self.carried, her.held.case.opened_at)
        if isinstance(message, Sent):
            if her.may_send():
                return Attended(fetch=message)
            return Attended(Outcome(self.session), word="case file")
        if self.carried.file is not None:
            await her.count_file()
        if isinstance(message, Reason):
            self.work.say_to_inquirer(her.held, Say(f"relay-{message}"))
        else:
            await her.write(message)
        return Attended(Outcome(self.session), word="case wrote")

    async def _bot(self, event: Event, held: Held | None, mate: Mate | None) -> Attended:
        """Let the bot answer, and see to what its answer means for the desk."""
        incoming = structs.replace(self.incoming, event=event)
        aside = held is not None and holds(held.case)
        turned = self.turning.take(
            incoming, self.session, self.carried.matching, aside=aside, of_team=mate is not None
        )
        if isinstance(turned, Question):
            return Attended(question=turned)
        outcome, session = turned.outcome, turned.outcome.session
        if turned.opens is not None and session is not None:
            if held is not None:
                await Inquiring(self.work, held).want(Wish.WAIT)
            else:
                opened = await open_for(self.work, self.incoming, session, turned.opens)
                outcome = outcome if opened else _referred(outcome)
        if held is not None and session is not None and session.language:
            await Inquiring(self.work, held).speaks(Language(session.language))
        if outcome.forget:
            outcome = structs.replace(outcome, erased=await self._erase(held, mate))
        elif mate is not None and session is not None:
            await self._learnt(mate, session)
        return Attended(_uncounted(outcome) if mate else outcome, word=turned.word, place=turned.place)

    async def _erase(self, held: Held | None, mate: Mate | None) -> tuple[CaseId, ...]:
        """Let nothing be left of somebody at the desk, and tell whoever works for her that she is gone."""
        room = self.work.room
        if held is not None:
            await Inquiring(self.work, held).gone()
        if mate is not None:
            for region in sorted(mate.row.roles):
                await remove(self.work, mate, region)
        key = room.key(self.incoming.address)
        kept = map(self.work.held, await room.cases.closed_of(room.wire, key))
        for each in kept:
            await self.work.board.remove(each)
            await self.work.own.remove(each, Say("desk-group_erased", {"code": each.case.code}))
        gone = await room.cases.erase(room.wire, key)
        return tuple(each.id for each in gone)

    async def _learnt(self, mate: Mate, session: Session) -> None:
        """Take over the language she chose, and that she passed the training."""
        if session.language and session.language != mate.profile.language:
            mate = await self.work.people.change(mate, language=session.language)
        known = {Variable(name): value for name, value in session.answers.items()}
        accepted = known.get(Variable("code_accepted")) == "yes"
        today = self.work.room.now.date()
        learning = any(frame.flow == TRAINING for frame in session.stack)
        if mate.profile.qualified or not accepted or learning or not answered(known):
            return
        if volunteer_quiz(known, self.work.office.content, today) != "passed":
            return
        mate = await self.work.people.keep(replace(mate, profile=qualify(mate.profile)))
        role = Role.VOLUNTEER if Role.VOLUNTEER in mate.roles.values() else Role.COORDINATOR
        step = joining.here(mate.profile, role, self.work.office.content)
        mate = await self.work.people.keep(replace(mate, profile=step.profile))
        reader = Reader(self.incoming.answered, mate.reader.language)
        self.work.sheets.say(reader, None, *step.blocks)
        await self.work.recheck(sorted(mate.row.roles))

    def _language(self, session: Session) -> Language:
        hint = (self.incoming.language or "").replace("_", "-").split("-")[0].casefold()
        codes = self.work.office.content.languages
        return Language(session.language or (hint if hint in codes else "de"))


def _uncounted(outcome: Outcome) -> Outcome:
    """Return an outcome without what is to be counted: questions of the team are no inquiries."""
    return structs.replace(outcome, inquiry=None)


def _referred(outcome: Outcome) -> Outcome:
    """Return an outcome that counts as a referral: no case could be opened, and she was told where else to ask."""
    if outcome.inquiry is None:
        return outcome
    return structs.replace(outcome, inquiry=structs.replace(outcome.inquiry, outcome="referred"))
