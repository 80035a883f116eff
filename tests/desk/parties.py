"""Three parties and the bot between them: a real store, the real wiring, and two bots that record what they send."""

from __future__ import annotations

import asyncio
import itertools
import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from typing import Any, Literal

import msgspec

from bot.content import Loaded
from bot.core import OPERATOR, Core, compose
from bot.ports import Capabilities, Channel, Message, NotConnected, PersonGone, Rejected
from flows.answers.matching import Matcher
from flows.cases import file as files
from flows.cases.file import CaseFile
from flows.cases.model import VolunteerId
from flows.desk.inputs import INVITATION
from flows.desk.profile import Profile, dump
from flows.events import Address, Edited, Event, Incoming, Left, Opened, Pressed, Said, Sent
from storage import Committed, Invited, Keys, Letter, Room, Store
from storage.cases import Case as Row
from tests.desk.reading import reader
from tests.storage.arrivals import Clock

SECONDS = 20.0
"""How long a test waits for what must happen."""
WEB = Capabilities(text=4000, label=80, payload=64, buttons=24, private=True)
TELEGRAM = Capabilities(text=4096, label=64, payload=64, buttons=50)
_CODE = re.compile(r"\.[2-9A-HJ-NP-Z]{3}(?=\.|$)")
_PROMPT = re.compile(r"^\d*[.~]|^!")


class Post(Channel):
    """A messenger that records. `gone` have blocked the bot, `away` have their page closed, `stuck` takes nothing."""

    def __init__(self, name: str, bot: str, capabilities: Capabilities) -> None:
        self.name, self.bot, self.capabilities = name, bot, capabilities
        self.sent: list[tuple[str, int, Message]] = []
        self.gone: set[str] = set()
        self.away: set[str] = set()
        self.stuck = False
        self.sorted = 0
        self.fetched = 0

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Record a message, unless nobody can take it."""
        if self.stuck:
            await asyncio.Event().wait()
        if chat in self.gone:
            raise PersonGone("blocked")
        if chat in self.away:
            raise NotConnected("closed")
        self.sent.append((chat, key, message))

    async def typing(self, chat: str) -> None:
        """Show nothing."""

    async def fetch(self, ref: str) -> bytes:
        """Have no file, and count how often one was asked for."""
        self.fetched += 1
        raise Rejected("no such file")


@dataclass(slots=True)
class Person:
    """Somebody with a chat. `messages` is all she got, `read` how much of it a test has looked at."""

    name: str
    language: str
    address: Address
    messages: list[Message]
    read: int = 0
    helps: bool = False


@cache
def _matchers() -> dict[int, Matcher]:
    return {}


def _kept_matcher(loaded: Loaded) -> Loaded:
    """Return content whose matcher is read once for all tests."""

    def matcher(_: object) -> Matcher:
        kept = _matchers()
        if id(loaded) not in kept:
            kept[id(loaded)] = loaded.matcher(None)
        return kept[id(loaded)]

    return replace(loaded, matcher=matcher)


class Parties:
    """A bot and people. What is outside the process outlives `restart`: people, their messengers, the database."""

    def __init__(self, url: str, keys: Keys, clock: Clock, loaded: Loaded, *, trial: bool) -> None:
        self.url, self.keys, self.clock, self.loaded = url, keys, clock, _kept_matcher(loaded)
        self.trial, self.dies = trial, False
        self.posts: tuple[Post, ...] = (Post("web", "main", WEB), Post("telegram", "lotse_bot", TELEGRAM))
        self.people: dict[str, Person] = {}
        self.links: dict[str, str] = {}
        self.doors = {
            "desk-invite_telegram": "https://t.me/lotse_bot?start=",
            "desk-invite_web": "https://lotse.example/?start=",
        }
        self._keys = itertools.count(1)
        self._running: asyncio.Task[None] | None = None
        self.store: Store
        self.core: Core

    async def beside(self) -> Parties:
        """Start another instance of the same bot on the same database, among the same people."""
        other = Parties(self.url, self.keys, self.clock, self.loaded, trial=self.trial)
        other.posts, other.people, other._keys = self.posts, self.people, self._keys
        await other.start()
        return other

    def forget(self) -> None:
        """Let nobody have got anything so far."""
        for post in self.posts:
            post.sent.clear()
            post.sorted = 0
        for person in self.people.values():
            person.messages, person.read = [], 0

    async def start(self) -> None:
        """Open the database and build everything anew."""
        self.store = await Store.open(self.url, self.keys, self.clock)
        self.core = compose(
            self.store,
            self.loaded,
            self.posts,
            self.clock,
            link=lambda _: self.doors,
            trial=self.trial,
        )
        self._running = asyncio.create_task(self.core.run())

    async def stop(self) -> None:
        """End the process where it stands: what is not stored is lost."""
        if self._running is not None:
            self._running.cancel()
            with suppress(asyncio.CancelledError):
                await self._running
            self._running = None
            await self.store.close()

    async def restart(self) -> None:
        """Let the process end and begin again."""
        await self.stop()
        await self.start()
        await self.settle()

    async def settle(self) -> None:
        """Wait until all is stored and sent."""
        for _ in range(3):  # what was not delivered is told, and that is delivered too
            assert await self.core.intake.drained(SECONDS)
            assert await self.core.delivery.drained(SECONDS)
        assert self._running is not None
        assert not self._running.done(), "the bot has stopped"

    def person(self, name: str, language: str = "de", channel: str = "web") -> Person:
        """Let somebody exist who writes in a language on a channel."""
        if name not in self.people:
            post = next(post for post in self.posts if post.name == channel)
            address = Address(post.name, post.bot, f"chat-of-{name}")
            self.people[name] = Person(name, language, address, [])
        return self.people[name]

    async def event(self, name: str, event: Event, key: int | None = None) -> None:
        """Let somebody do something; come back when everybody has what follows from it."""
        async with self._perhaps_dying():
            await self.hand_in(name, event, key)

    @asynccontextmanager
    async def _perhaps_dying(self) -> AsyncIterator[None]:
        """Settle afterwards. A house that `dies` ends as soon as all is stored, before anything is sent."""
        for post in self.posts:
            post.stuck = self.dies
        yield
        if self.dies:
            await self.stop()
            for post in self.posts:
                post.stuck = False
            await self.start()
        await self.settle()

    async def hand_in(self, name: str, event: Event, key: int | None = None) -> None:
        """Let somebody do something; come back when it is stored."""
        person = self.person(name)
        number = next(self._keys) if key is None else key
        incoming = Incoming(number, person.address, self.clock(), event, person.language)
        async with asyncio.timeout(SECONDS):
            await self.core.intake.take(incoming)

    async def say(self, name: str, text: str) -> None:
        """Let somebody write."""
        await self.event(name, Said(text))

    async def edit(self, name: str, text: str) -> None:
        """Let somebody change what she wrote."""
        await self.event(name, Edited(text))

    async def send(self, name: str, kind: Any = "photo", ref: str = "file") -> None:
        """Let somebody send a file."""
        await self.event(name, Sent(kind, ref))

    async def press(self, name: str, label: str) -> None:
        """Let somebody press the newest button with this label: `take`, `close.answered`, `me.join`."""
        await self.event(name, Pressed(self.button(name, label)))

    async def leave(self, name: str) -> None:
        """Let somebody block the bot."""
        self.post_of(name).gone.add(self.people[name].address.chat)
        await self.event(name, Left())

    def button(self, name: str, label: str) -> str:
        """Return what the newest button with a label says, or one whose label only begins so if there is none."""
        offered = self.offered(name)
        exact = [each for each in offered if _short(each) == label]
        begins = [each for each in offered if _short(each).startswith(label)]
        for found in (exact, begins):
            if found:
                return found[0]
        raise AssertionError(f"{name} has no button {label}, but {list(map(_short, offered[:12]))}")

    def offered(self, name: str) -> list[str]:
        """Return what all buttons of somebody say, the newest message first."""
        self._sort()
        return [button.id for message in reversed(self.people[name].messages) for button in message.buttons]

    def post_of(self, name: str) -> Post:
        """Return the messenger somebody uses."""
        return next(post for post in self.posts if post.name == self.person(name).address.channel)

    async def come_back(self, name: str) -> None:
        """Let somebody open her page again."""
        self.post_of(name).away.discard(self.people[name].address.chat)
        self.core.delivery.wake(self.people[name].address)
        await self.settle()

    async def tick(self) -> None:
        """Let the clock's jobs run."""
        await self.core.desk.survey()
        async with self._perhaps_dying():
            await self.core.tick()

    async def pass_by(self, **time: float) -> None:
        """Let time pass, an hour at a time, with a tick after each."""
        until = self.clock.now + timedelta(**time)
        while self.clock.now < until:
            self.clock.now = min(until, self.clock.now + timedelta(hours=1))
            await self.tick()

    async def arrives(self, name: str) -> None:
        """Let somebody come, if she has not been here: she chooses her language, and asks for herself."""
        person = self.person(name)
        if await self.store.session(person.address) is None:
            await self.say(name, "/start")
            await self.say(name, f"/{person.language}")
            await self.press(name, "self")

    async def asks(self, name: str, subject: str = "visa") -> None:
        """Let somebody come and ask for a person, as far as the case is open."""
        await self.arrives(name)
        await self.say(name, "/person")
        await self.press(name, "yes")
        await self.press(name, subject)

    async def volunteer(
        self,
        name: str,
        languages: str = "de sq",
        role: Literal["volunteer", "coordinator"] = "volunteer",
        region: str = "germany",
        **said: Any,
    ) -> VolunteerId:
        """Let somebody be in the team already, on the channel she has: qualified, with these languages."""
        person = self.person(name)
        await self.invited(name, role, region)
        said = {"qualified": True, "language": person.language, **said}
        profile = dump(Profile(languages=tuple(languages.split()), **said))
        found: list[VolunteerId] = []

        async def declare(room: Room) -> Sequence[Letter]:
            [mate] = await room.volunteers.of_sessions(room.wire, [room.key(person.address)])
            await room.volunteers.save_profile(room.wire, mate.id, profile)
            found.append(mate.id)
            return ()

        await self.store.tend(declare)
        await self.core.desk.survey()
        self.new(name)
        return found[-1]

    async def invited(
        self, name: str, role: Literal["volunteer", "coordinator"] = "volunteer", region: str = "germany"
    ) -> None:
        """Let somebody follow a new link into the team."""
        self.links[name] = await self.store.invite(Invited(region, role), self.clock() + timedelta(days=7))
        await self.follows(name, self.links[name])

    async def follows(self, name: str, token: str) -> None:
        """Let somebody follow a link into the team."""
        self.person(name).helps = True
        await self.event(name, Opened(INVITATION + token))

    async def remove(self, coordinator: str, name: str, region: str = "germany") -> None:
        """Let a coordinator take somebody out of the team: she presses, and is asked once more."""
        payload = f"!remove.{await self.id_of(name)}.{region}"
        assert payload in self.offered(coordinator)
        await self.event(coordinator, Pressed(payload))
        await self.event(coordinator, Pressed(f"{payload}.yes"))

    async def id_of(self, name: str) -> VolunteerId:
        """Return what a volunteer is called in storage."""
        found: list[VolunteerId] = []

        async def look(room: Room) -> Sequence[Letter]:
            key = room.key(self.people[name].address)
            found.extend(mate.id for mate in await room.volunteers.of_sessions(room.wire, [key]))
            return ()

        await self.store.tend(look)
        return found[0]

    async def case(self, name: str) -> tuple[Row, CaseFile] | None:
        """Return the open case of an inquirer as it is stored."""
        found: list[Row] = []

        async def look(room: Room) -> Sequence[Letter]:
            key = room.key(self.people[name].address)
            found.extend(await room.cases.of_inquirers(room.wire, [key]))
            return ()

        await self.store.tend(look)
        return (found[0], files.parse(found[0].state)) if found else None

    async def tend(self, work: Any) -> Committed:
        """Do something in a transaction of the desk."""
        return await self.store.tend(work)

    def new(self, name: str) -> list[Message]:
        """Return what somebody got since this was last asked."""
        self._sort()
        person = self.people[name]
        fresh, person.read = person.messages[person.read :], len(person.messages)
        return fresh

    def read(self) -> list[str]:
        """Return what everybody got since last asked: `vera: card desk-offer`, people by name."""
        lines = []
        for name, person in sorted(self.people.items()):
            side = "desk" if person.helps else "case"
            for message in self.new(name):
                said = reader(self.loaded, message.language, dict(OPERATOR)).ids(message, side)
                lines.append(f"{name}: {said}")
        return lines

    def everything(self) -> dict[str, list[bytes]]:
        """Return all messages of everybody as they were sent."""
        self._sort()
        return {
            name: [msgspec.json.encode(m) for m in person.messages] for name, person in self.people.items()
        }

    def _sort(self) -> None:
        """Put what was sent to those it was sent to."""
        people = {(each.address.channel, each.address.chat): each for each in self.people.values()}
        for post in self.posts:
            fresh, post.sorted = post.sent[post.sorted :], len(post.sent)
            for chat, _, message in fresh:
                assert (post.name, chat) in people, "sent to nobody"
                people[post.name, chat].messages.append(message)


def _short(payload: str) -> str:
    return _CODE.sub("", _PROMPT.sub("", payload))


@asynccontextmanager
async def parties(
    url: str, keys: Keys, clock: Clock, loaded: Loaded, *, trial: bool = False
) -> AsyncIterator[Parties]:
    """Run a bot among people."""
    house = Parties(url, keys, clock, loaded, trial=trial)
    await house.start()
    try:
        yield house
    finally:
        await house.stop()
