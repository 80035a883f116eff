"""People do as they please over the real wiring: no word reaches anybody it is not for, and none gets lost."""

from __future__ import annotations

import random
import re
from collections import Counter, defaultdict
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from bot.content import Loaded
from bot.core import OPERATOR
from bot.ports import Message
from flows.cases import file as files
from flows.cases.file import CaseFile
from flows.cases.model import holds
from flows.desk.profile import parse
from flows.events import Edited, Event, Opened, Pressed, Said
from storage import Keys, Letter, Room
from tests.desk.parties import Parties, parties
from tests.desk.reading import reader
from tests.storage.arrivals import Clock

LANGUAGES = ("sq", "tr", "de")
CANARY = re.compile(r"kanari\d+x")
OF_THE_BOT = ("main-", "welcome-", "input-", "person-", "volunteer-", "more-")
"""What the bot says by itself: not about her case, nor what she asked it herself."""
HERS = ("/privacy", "/language", "/tr", "/sq", "/de")


@dataclass(slots=True)
class Written:
    """Words of somebody: in whose case, and whether they were meant to stay inside."""

    author: str
    inquirer: str
    inside: bool = False


@dataclass(slots=True)
class Now:
    """What is stored: the open cases by their inquirer, and to whose case each volunteer writes."""

    cases: dict[str, CaseFile] = field(default_factory=dict)
    talking: dict[str, str] = field(default_factory=dict)


class Play:
    """A bot, its people, and a second opinion on who may read what."""

    def __init__(self, house: Parties, seed: int, inquirers: int, volunteers: int) -> None:
        self.house, self.chance = house, random.Random(seed)
        self.inquirers = [f"i{number}" for number in range(inquirers)]
        self.volunteers = [f"v{number}" for number in range(volunteers)]
        self.ids: dict[str, str] = {}
        self.written: dict[str, Written] = {}
        self.owned: defaultdict[str, set[str]] = defaultdict(set)
        self.wrong: list[str] = []
        self.counts: Counter[str] = Counter()
        self.now = Now()

    async def fill(self) -> None:
        """Let everybody come."""
        for number, name in enumerate(self.volunteers):
            self.house.person(name, "de", self.chance.choice(("web", "telegram")))
            spoken = " ".join(self.chance.sample(LANGUAGES, 2))
            id = await self.house.volunteer(name, spoken, "coordinator" if number < 2 else "volunteer")
            self.ids[id] = name
        for name in self.inquirers:
            language = self.chance.choice(LANGUAGES)
            self.house.person(name, language, self.chance.choice(("web", "telegram")))
            await self.house.asks(name, self.chance.choice(("visa", "job", "family")))
        await self.look([])

    async def step(self) -> None:
        """Let one thing happen, and look at everything that came of it."""
        roll = self.chance.random()
        if roll < 0.03:
            self.counts["time"] += 1
            self.house.clock.forward(minutes=self.chance.choice((5, 60, 200, 600)))
            await self.house.tick()
            await self.look([])
        elif roll < 0.035:
            self.counts["restart"] += 1
            await self.house.restart()
            await self.look([])
        elif roll < 0.06:
            await self.doors()
        elif roll < 0.5:
            name = self.chance.choice(self.inquirers)
            if name not in self.now.cases and self.chance.random() < 0.3:
                await self.asks(name)
            else:
                await self.does(name, self.by_inquirer(name))
        else:
            name = self.chance.choice(self.volunteers)
            await self.does(name, self.by_volunteer(name))

    async def asks(self, name: str) -> None:
        """Let somebody ask for a person again, as far as she may today."""
        self.counts["asks"] += 1
        await self.house.come_back(name)
        await self.house.arrives(name)
        await self.house.say(name, "/person")
        for label in ("yes", "visa"):
            if any(id.endswith(f".{label}") for id in self.buttons(name, 1)):
                await self.house.press(name, label)
        await self.look([name])

    async def doors(self) -> None:
        """Let somebody close her page, and others come back."""
        name = self.chance.choice([*self.inquirers, *self.volunteers])
        if self.house.people[name].address.channel == "web" and self.chance.random() < 0.5:
            self.counts["page closed"] += 1
            self.house.post_of(name).away.add(self.house.people[name].address.chat)
        await self.open_doors(0.5)

    async def open_doors(self, likely: float = 1.0) -> None:
        """Let people whose pages are closed come back."""
        for name, person in self.house.people.items():
            away = person.address.chat in self.house.post_of(name).away
            if away and self.chance.random() < likely:
                await self.house.come_back(name)
        await self.look([])

    def by_inquirer(self, name: str) -> Event:
        """Return what an inquirer does: she writes, mostly."""
        roll = self.chance.random()
        case = self.now.cases.get(name)
        if roll < 0.75:
            return Said(self.words(name, name)) if roll < 0.7 else Edited(self.words(name, name))
        if roll < 0.8:
            return Said(self.chance.choice((*HERS, "/menu", "/help", "/person", "/start")))
        if roll < 0.805 and case is not None:
            return Said("/delete")
        buttons = self.buttons(name, 3)
        return Pressed(self.chance.choice(buttons)) if buttons else Opened()

    def by_volunteer(self, name: str) -> Event:
        """Return what a volunteer does: she writes, takes cases, and now and then the rest."""
        roll, talking = self.chance.random(), self.now.talking.get(name, "")
        if roll < 0.5 and talking:
            inside = roll < 0.06
            words = self.words(name, talking, inside=inside)
            return Said(f"// {words}" if inside else words) if roll < 0.45 else Edited(words)
        buttons = self.buttons(name, 6)
        taking = [button for button in buttons if button.startswith(("!take", "!talk"))]
        if roll < 0.8 and taking:
            return Pressed(self.chance.choice(taking))
        if roll < 0.9 and buttons:
            return Pressed(self.whole(self.chance.choice(buttons)))
        usual = ("/cases", "/cases", "/a blaue karte", "/me", "/menu", "/desk")
        return Said(self.chance.choice((*usual, "/away 2 Tage", "/away back", "/away back")))

    def whole(self, payload: str) -> str:
        """Return a press that goes through with what its button only asks about."""
        verb, _, code = payload.removeprefix("!").partition(".")
        endings = {"close": "answered", "hand_on": "yes", "report": "yes"}
        return f"{payload}.{endings[verb]}" if verb in endings and "." not in code else payload

    def buttons(self, name: str, messages: int) -> list[str]:
        """Return what the buttons of somebody's last messages say. Nobody leaves the team or is removed."""
        self.house.offered(name)
        last = self.house.people[name].messages[-messages:]
        every = [button.id for message in last for button in message.buttons]
        return [id for id in every if not id.startswith(("!me.leave", "!remove", "!me."))]

    def words(self, author: str, inquirer: str, *, inside: bool = False) -> str:
        """Return words that nobody else writes."""
        canary = f"kanari{len(self.written)}x"
        self.written[canary] = Written(author, inquirer, inside)
        return canary

    async def does(self, name: str, event: Event) -> None:
        """Let somebody do something."""
        self.counts[type(event).__name__] += 1
        before = self.now
        await self.house.event(name, event)
        text = event.text if isinstance(event, Said | Edited) else ""
        found = CANARY.search(text)
        fresh = await self.look([name] if text.startswith(HERS) or isinstance(event, Pressed) else [], before)
        if found:
            await self.check_arrived(found[0], before, fresh)

    async def look(self, asked: Sequence[str], before: Now | None = None) -> dict[str, list[Message]]:
        """Read all that is new, and compare who got it with who may."""
        before = before or self.now
        self.now = await self.stored()
        for inquirer, file in self.now.cases.items():
            if file.case.volunteer:
                self.owned[inquirer].add(self.ids[file.case.volunteer])
        fresh = {name: new for name in self.house.people if (new := self.house.new(name))}
        for name, messages in fresh.items():
            for message in messages:
                for canary in CANARY.findall(message.text):
                    self.check_reader(name, canary)
                if name in self.inquirers and name not in asked:
                    self.check_quiet(name, message, before)
        for name, inquirer in before.talking.items():
            if (
                inquirer
                and self.now.talking.get(name) != inquirer
                and name not in fresh
                and not self.closed(name)
            ):
                self.wrong.append(f"{name} is not told that she writes to {inquirer} no more")
        return fresh

    def closed(self, name: str) -> bool:
        """Tell whether somebody's page is closed."""
        return self.house.people[name].address.chat in self.house.post_of(name).away

    def check_reader(self, name: str, canary: str) -> None:
        """Compare a reader with those who may read what was written."""
        written = self.written[canary]
        self.counts["read"] += 1
        may = set(self.owned[written.inquirer])
        if written.author in self.volunteers and not written.inside:
            may.add(written.inquirer)
        if name not in may:
            self.wrong.append(f"{name} reads what {written.author} wrote in the case of {written.inquirer}")

    def check_quiet(self, name: str, message: Message, before: Now) -> None:
        """Fail where the bot speaks while people have the conversation, before and after."""
        held = [state.cases.get(name) for state in (before, self.now)]
        if not all(file is not None and holds(file.case) and file.case.volunteer for file in held):
            return
        ids = reader(self.house.loaded, message.language, dict(OPERATOR)).ids(message, "case").split()
        if any(id.startswith(OF_THE_BOT) and id != "person-hotline" for id in ids):
            self.wrong.append(f"{name} hears the bot: {ids}")

    async def kept(self, canary: str, inquirer: str) -> bool:
        """Tell whether words are stored with the open case of an inquirer."""
        found: list[bytes | None] = []

        async def look(room: Room) -> Sequence[Letter]:
            key = room.key(self.house.people[inquirer].address)
            for row in await room.cases.of_inquirers(room.wire, [key]):
                found.extend(each.body for each in await room.cases.messages(room.wire, row.id))
            return ()

        await self.house.tend(look)
        return any(canary.encode() in (body or b"") for body in found)

    async def check_arrived(self, canary: str, before: Now, fresh: dict[str, list[Message]]) -> None:
        """Fail where words went nowhere: neither to somebody, nor into a case, nor back with a word to their author."""
        written = self.written[canary]
        readers = [name for name, new in fresh.items() if any(canary in message.text for message in new)]
        if len(readers) > 1:
            self.wrong.append(f"{canary} has several readers: {readers}")
        kept = not readers and await self.kept(canary, written.inquirer)
        told = written.author in fresh or self.closed(written.author)
        if not (readers or kept or told):
            self.wrong.append(f"{canary} of {written.author} got lost")
        self.counts["delivered" if readers else "kept" if kept else "told"] += 1

    async def stored(self) -> Now:
        """Read what is stored."""
        now = Now()
        names = {person.address: name for name, person in self.house.people.items()}

        async def look(room: Room) -> Sequence[Letter]:
            now.cases.clear()
            keys = {room.key(person.address): name for name, person in self.house.people.items()}
            codes = {}
            for row in await room.cases.of_inquirers(room.wire, list(keys)):
                name = names[row.address]
                now.cases[name], codes[row.code] = files.parse(row.state), name
            for mate in await room.volunteers.in_region(room.wire, "germany"):
                now.talking[self.ids[mate.id]] = codes.get(parse(mate.profile).talking, "")
            return ()

        await self.house.tend(look)
        return now

    async def end(self) -> None:
        """Let time pass until nothing is due any more."""
        await self.open_doors()
        for _ in range(60):
            self.house.clock.forward(hours=17)
            await self.house.tick()
            await self.look([])
            if not self.now.cases:
                return


@asynccontextmanager
async def playing(
    url: str, keys: Keys, clock: Clock, loaded: Loaded, size: tuple[int, int], seed: int
) -> AsyncIterator[Play]:
    """Let everybody be there."""
    async with parties(url, keys, clock, loaded) as house:
        play = Play(house, seed, *size)
        await play.fill()
        yield play


@pytest.mark.parametrize(
    ("size", "steps", "seed"),
    [((20, 5), 300, 1), pytest.param((200, 20), 1_500, 2, marks=pytest.mark.slow)],
)
async def test_random_play(
    url: str, keys: Keys, clock: Clock, loaded: Loaded, size: tuple[int, int], steps: int, seed: int
) -> None:
    """Whatever people do, no word reaches a wrong person, none gets lost, the bot keeps quiet while people have the
    conversation, and every case comes to an end after which the bot answers again.
    """
    async with playing(url, keys, clock, loaded, size, seed) as play:
        for _ in range(steps):
            await play.step()
            assert play.wrong == []
        print(dict(play.counts))  # noqa: T201 - figures
        assert play.counts["delivered"] > steps // 20
        await play.end()
        assert play.wrong == []
        assert play.now.cases == {}, "a case has no end"
        for name in play.inquirers:
            await play.house.say(name, "/menu")
            assert play.house.new(name), f"{name} hears nothing any more"
