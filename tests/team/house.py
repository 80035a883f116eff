"""A team in a group of Telegram: the real wiring, a Bot API over HTTP, inquirers on a channel that records."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta

from bot.channels.telegram import Profile, TelegramBot
from bot.content import Loaded
from bot.core import Core, compose
from bot.ports import Capabilities, Channel, Message, PersonGone, Rejected
from flows.desk.inputs import INVITATION
from flows.events import Address, Event, Incoming, Opened, Pressed, Said
from storage import Invited, Room, Store
from storage.volunteers import Role
from tests.desk.parties import _kept_matcher
from tests.storage.arrivals import Clock
from tests.telegram.fake_api import TOKEN, FakeTelegram
from tests.telegram.fake_groups import FakeGroup

SECONDS = 20.0
FORUM, PLAIN = -1001700000001, -4000000001
CORA, VERA, EMMA = 501, 502, 503


class Page(Channel):
    """A channel of inquirers that records. `gone` have left for good."""

    name, bot = "web", "main"
    capabilities = Capabilities(text=4000, label=80, payload=64, buttons=24, private=True)

    def __init__(self) -> None:
        self.sent: list[tuple[str, Message]] = []
        self.files: dict[str, bytes] = {}
        self.gone: set[str] = set()

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Record a message."""
        if chat in self.gone:
            raise PersonGone("gone")
        self.sent.append((chat, message))

    async def typing(self, chat: str) -> None:
        """Show nothing."""

    async def fetch(self, ref: str) -> bytes:
        """Return a file."""
        if ref not in self.files:
            raise Rejected("no such file")
        return self.files[ref]


@dataclass(slots=True)
class TeamHouse:
    """A running bot, its team and inquirers."""

    telegram: FakeTelegram
    page: Page
    store: Store
    clock: Clock
    loaded: Loaded
    tasks: asyncio.TaskGroup
    read: dict[tuple[str, object], int] = field(default_factory=dict)
    _count: int = 0
    _running: tuple[asyncio.Task[None], ...] = ()
    bot: TelegramBot = field(init=False)
    core: Core = field(init=False)

    def start(self) -> None:
        """Build everything anew and let it run."""
        telegram, clock = self.telegram, self.clock
        notice = "CANARYnotice"
        self.bot = TelegramBot(
            TOKEN, clock=clock, notice=lambda *_: notice, profile=Profile(), api_url=telegram.url
        )
        loaded = _kept_matcher(self.loaded)
        self.core = compose(self.store, loaded, [self.page, self.bot.channel], clock, trial=True)
        runs = (self.core.run(), self.bot.run(self.core.intake.take))
        self._running = tuple(map(self.tasks.create_task, runs))

    async def stop(self) -> None:
        """Let the process end where it stands."""
        for task in self._running:
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        await self.bot.close()

    async def restart(self) -> None:
        """Let the process end and begin again."""
        await self.stop()
        self.start()
        await self.settle()

    @property
    def group(self) -> FakeGroup:
        """The one group there is."""
        return next(iter(self.telegram.company.groups.values()))

    @property
    def thread(self) -> int:
        """The newest topic."""
        return max(self.group.topics)

    async def settle(self) -> None:
        """Wait until all is taken in, stored and sent."""
        for _ in range(4):
            await self.telegram.wait(lambda: not self.telegram.updates, SECONDS)
            assert await self.core.intake.drained(SECONDS)
            assert await self.core.delivery.drained(SECONDS)
        await asyncio.sleep(0)

    async def joins(self, who: int, role: Role = "volunteer", region: str = "germany") -> None:
        """Let an account of Telegram follow an invitation in its private chat."""
        token = await self.store.invite(Invited(region, role), self.clock() + timedelta(days=7))
        self.telegram.say(who, f"/start {INVITATION}{token}", "de")
        await self.settle()
        await self.core.desk.survey()

    async def joins_web(self, name: str, role: Role = "volunteer", region: str = "germany") -> None:
        """Let somebody with a web page follow an invitation."""
        token = await self.store.invite(Invited(region, role), self.clock() + timedelta(days=7))
        await self.ina(Opened(INVITATION + token), name)

    async def set_up(self) -> None:
        """Let there be a team of three, and let the coordinator make the group its desk."""
        await self.joins(CORA, "coordinator")
        await self.joins(VERA)
        await self.joins(EMMA)
        self.telegram.company.say(self.group.id, CORA, "/desk")
        await self.settle()
        self.news()

    async def asks(self, name: str = "ina") -> None:
        """Let an inquirer ask for a person."""
        for event in (Said("/start"), Said("/sq")):
            await self.ina(event, name)
        await self.ina(self.button("self", name), name)
        await self.ina(Said("/person"), name)
        await self.ina(self.button("yes", name), name)
        await self.ina(self.button("visa", name), name)

    async def ina(self, event: Event | str, name: str = "ina") -> None:
        """Let an inquirer do something."""
        async with asyncio.timeout(SECONDS):
            await self.core.intake.take(self.incoming(event, name))
        await self.settle()

    def incoming(self, event: Event | str, name: str = "ina") -> Incoming:
        """Return something an inquirer does."""
        self._count += 1
        happened = Said(event) if isinstance(event, str) else event
        return Incoming(self._count, Address("web", "main", name), self.clock(), happened, "sq")

    def button(self, ending: str, name: str = "ina") -> Pressed:
        """Return the newest button of an inquirer that says this."""
        messages = [message for chat, message in self.page.sent if chat == name]
        ids = [button.id for message in reversed(messages) for button in message.buttons]
        return Pressed(next(id for id in ids if id.rpartition(".")[2] == ending or id.endswith(ending)))

    async def says(self, who: int, text: str, **where: int | None) -> int:
        """Let somebody write in the group, in the newest topic unless it is told otherwise."""
        place = where or ({"thread": self.thread} if self.group.forum else {})
        number = self.telegram.company.say(self.group.id, who, text, **place)
        await self.settle()
        return number

    async def presses(self, who: int, payload: str) -> None:
        """Let somebody press a button in the group."""
        self.telegram.company.press(self.group.id, who, payload)
        await self.settle()

    def news(self) -> dict[str, list[str]]:
        """Return what everybody read since this was last asked: inquirers, accounts, `topic` and `group`."""
        found: dict[str, list[str]] = {}
        for chat, message in self.page.sent[self.read.get(("page", ""), 0) :]:
            found.setdefault(chat, []).append(message.text)
        for sent in self.telegram.sent[self.read.get(("telegram", ""), 0) :]:
            where = str(sent.chat)
            if sent.chat < 0:
                where = "topic" if sent.body.get("message_thread_id") else "group"
            found.setdefault(where, []).append(sent.text)
        self.read = {("page", ""): len(self.page.sent), ("telegram", ""): len(self.telegram.sent)}
        return found

    async def code(self) -> str:
        """Return the code of the one open case."""
        found: list[str] = []

        async def look(room: Room) -> Sequence[object]:
            key = room.key(Address("web", "main", "ina"))
            found.extend(row.code for row in await room.cases.of_inquirers(room.wire, [key]))
            return ()

        await self.store.tend(look)  # type: ignore[arg-type]
        return found[0]


@asynccontextmanager
async def team_house(store: Store, clock: Clock, loaded: Loaded) -> AsyncIterator[TeamHouse]:
    """Run a bot with a group."""
    async with FakeTelegram() as telegram, asyncio.TaskGroup() as tasks:
        house = TeamHouse(telegram, Page(), store, clock, loaded, tasks)
        house.start()
        try:
            yield house
        finally:
            await house.stop()
