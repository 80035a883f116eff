"""One person at the bot: she opens it by a link, chooses her language, presses buttons or asks, and goes away."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from bot.ports import Clock, Take
from bot.simulation.chance import Chance
from bot.simulation.mail import BOT, Mail
from bot.simulation.people import Inquirer, Visit
from bot.simulation.words import Words
from flows.content import Content
from flows.desk.asking import Wish
from flows.desk.inputs import MARK
from flows.events import Address, Event, Incoming, Left, Opened, Pressed, Said
from flows.model import FlowId, Input, Language, StepId
from flows.session import Session

FLOWS: Mapping[str, tuple[str, ...]] = {
    "recognition": ("recognition", "occupation"),
    "visa": ("visa", "chance", "points"),
    "job": ("job",),
    "rights": ("rights",),
    "language": ("language",),
    "family": ("family",),
    "arrival": ("arrival",),
    "employer": ("employer",),
    "other": ("offices", "question"),
}
"""By which conversations somebody learns about a subject."""
MENU = frozenset(("visa", "family", "question"))
"""What the menu offers, and nothing else offers together."""
FOR_WHOM = {"self": 80.0, "relative": 20.0}
VERDICT = 0.25
"""How many say of an answer whether it helped."""
HELPED = {"helped": 70.0, "not_quite": 30.0}
BLOCKS = 0.03
"""How many block the bot when they have what they wanted."""
WRITES_ON = 0.4
"""How often somebody writes again after a word of a volunteer."""
RATES: Mapping[Wish | None, float] = {
    Wish.RATE_YES: 55,
    Wish.RATE_PARTLY: 20,
    Wish.RATE_NO: 8,
    None: 17,
}

Look = Callable[[Address], Awaitable[Session | None]]
"""Return what is stored of somebody: which question it is that she is asked in words."""


@dataclass(frozen=True, slots=True)
class Place:
    """What everybody finds there. `count` gives each event a number of its own."""

    take: Take
    look: Look
    mail: Mail
    words: Words
    content: Content
    clock: Clock
    count: Callable[[], int]

    async def happens(self, address: Address, event: Event, language: Language) -> None:
        """Let somebody do something; come back when she has what follows from it."""
        await self.take(Incoming(self.count(), address, self.clock(), event, language))
        await self.mail.all_here(address)


@dataclass(slots=True)
class Walk:
    """An inquirer and her chat. `gone`: she has blocked the bot."""

    place: Place
    person: Inquirer
    chance: Chance
    gone: bool = False
    _known: bool = False

    @property
    def address(self) -> Address:
        """Where she writes."""
        return Address(self.person.channel, BOT, f"inquirer-{self.person.number}")

    async def visit(self, visit: Visit) -> None:
        """Come, and do what she came for."""
        if self.gone:
            return
        await (self._return() if self._known else self._arrive())
        self._known = True
        match visit.way:
            case "asks":
                await self._ask(visit)
            case "walks":
                await self._walk(visit)
            case "person":
                await self._want_person(visit)
        self.place.mail.boxes[self.address].fresh()
        if self.chance.share() < BLOCKS and not self.in_hands():
            self.gone = True
            await self._do(Left())

    async def react(self, subject: str) -> None:
        """Answer what came from a volunteer since she was here last."""
        box = self.place.mail.boxes[self.address]
        if self.gone or not box.fresh():
            return
        offered = box.buttons()
        if MARK + Wish.RATE_YES in offered:
            wish = self.chance.weighed(RATES)
            if wish is not None:
                await self._do(Pressed(MARK + wish))
        elif MARK + Wish.WAIT in offered:
            await self._do(Pressed(MARK + Wish.WAIT))
        elif self.chance.share() < WRITES_ON:
            await self._do(Said(self._question(subject)))
        box.fresh()

    async def _arrive(self) -> None:
        await self._do(Opened(self.person.payload))
        await self._do(Said(f"/{self.person.language}"))
        await self._press(self.chance.weighed(FOR_WHOM))

    async def _return(self) -> None:
        await self._do(Said("/menu"))

    async def _ask(self, visit: Visit) -> None:
        for _ in range(visit.questions):
            await self._do(Said(self._question(visit.subject)))
            if self.chance.share() < VERDICT:
                await self._press(self.chance.weighed(HELPED))

    async def _walk(self, visit: Visit) -> None:
        flow = self.chance.one(FLOWS[visit.subject])
        if not await self._press(flow):
            await self._press("topics")
            await self._press(flow)
        for _ in range(visit.patience):
            names = tuple(each for each in self._choices() if each != "unknown")
            if set(names) >= MENU:
                return
            if self.in_hands():
                return
            if names:
                await self._press(self.chance.one(names))
            else:
                await self._write(visit.subject)

    async def _want_person(self, visit: Visit) -> None:
        await self._do(Said("/person"))
        if await self._press("yes"):
            await self._press(visit.subject)

    async def _write(self, subject: str) -> None:
        """Write what she is asked for in words; where that is nothing, or she does not know it, say so by button."""
        session = await self.place.look(self.address)
        step = None
        if session is not None and session.stack and session.overlay is None:
            here = session.stack[-1]
            step = self.place.content.flows[FlowId(here.flow)].steps[StepId(here.step)]
        if isinstance(step, Input):
            words, person = self.place.words, self.person
            text = words.value(step.kind, person.language, person.country, subject, self.chance)
            await self._do(Said(text))
        elif not await self._press("unknown"):
            await self._do(Said("/menu"))

    async def _press(self, name: str) -> bool:
        """Press a button that she sees; return whether there is one."""
        found = [id for id in self.place.mail.boxes[self.address].buttons() if _name(id) == name]
        if found:
            await self._do(Pressed(found[0]))
        return bool(found)

    async def _do(self, event: Event) -> None:
        await self.place.happens(self.address, event, self.person.language)

    def _choices(self) -> tuple[str, ...]:
        buttons = self.place.mail.boxes[self.address].buttons()
        return tuple(_name(id) for id in buttons if _mark(id) == ".")

    def in_hands(self) -> bool:
        """Tell whether people have her conversation, by the buttons she sees last."""
        return any(id.startswith(MARK) for id in self.place.mail.boxes[self.address].buttons())

    def _question(self, subject: str) -> str:
        return self.place.words.question(self.person.language, subject, self.chance)


def _name(id: str) -> str:
    """Return a button's id without the number of its prompt."""
    return id.lstrip("0123456789")[1:]


def _mark(id: str) -> str:
    return id.lstrip("0123456789")[:1]
