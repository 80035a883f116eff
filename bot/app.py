"""The composition root: builds everything, owns every long-lived task in one TaskGroup, and closes it in order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter

import structlog
import uvicorn
from starlette.routing import BaseRoute, Mount

from bot import __version__, content, schedule
from bot.channels.telegram import TelegramBot
from bot.channels.web import WebChannel, WebGate
from bot.ports import Channel, Clock
from bot.services.answers import Answers
from bot.services.delivery import Delivery
from bot.services.intake import Intake, Outlets
from bot.services.replies import Replies
from bot.services.retention import Retention
from bot.settings import Settings
from bot.web import server
from bot.web.app import Health, build
from flows.events import Address
from storage import BadKeys, Keys, Newer, Store, Unavailable

DRAIN = 3.0
"""Seconds that shutting down waits for what is on its way."""

_log = structlog.get_logger()

Print = Callable[[str], None]


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Core:
    """What every way of running shares: intake, answers and delivery over one store."""

    store: Store
    intake: Intake
    answers: Answers
    delivery: Delivery

    async def run(self) -> None:
        """Send what an earlier run left behind, then serve until cancelled."""
        self.delivery.add(await self.store.pending())
        async with asyncio.TaskGroup() as group:
            group.create_task(self.intake.run(), name="intake")
            group.create_task(self.answers.run(), name="answers")
            group.create_task(self.delivery.run(), name="delivery")

    async def drained(self) -> bool:
        """Wait until everything taken in is stored and sent, at most `DRAIN` seconds."""
        return await self.intake.drained(DRAIN) and await self.delivery.drained(DRAIN)


def compose(
    store: Store,
    loaded: content.Loaded,
    channels: Sequence[Channel],
    clock: Clock,
    rates: Mapping[tuple[str, str], float] | None = None,
) -> Core:
    """Wire the services around a store and the channels."""
    by_bot = {(channel.name, channel.bot): channel for channel in channels}
    answers = Answers(loaded.matcher)
    replies = Replies(loaded.content, loaded.catalogue, clock, loaded.privacy)
    delivery: Delivery

    def send_typing(address: Address) -> None:
        delivery.typing(address)

    intake = Intake(
        store=store,
        content=loaded.content,
        replies=replies,
        answers=answers,
        outlets=Outlets(
            send=lambda pending: delivery.add(pending),
            cancel=lambda address: delivery.cancel(address),
            typing=send_typing,
        ),
        capabilities={bot: channel.capabilities for bot, channel in by_bot.items()},
        clock=clock,
    )
    delivery = Delivery(by_bot, intake.settle, clock, rates)
    return Core(store, intake, answers, delivery)


class CannotStart(Exception):
    """Something an operator must mend first; the text says what."""


async def serve(settings: Settings, *, say: Print, clock: Clock = now) -> int:
    """Run the bot until SIGTERM or SIGINT; return the exit code."""
    began = perf_counter()
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    try:
        store = await open_store(settings, clock)
    except CannotStart as error:
        say(str(error))
        return 1
    try:
        house = House(settings, store, content.read(settings.operator_name, settings.operator_contact), clock)
        await house.run(stop, lambda: _announce(house, say, began))
    finally:
        await store.close()
    return 0


async def open_store(settings: Settings, clock: Clock) -> Store:
    """Open the database with its keys; raise `CannotStart` with what to do."""
    try:
        return await Store.open(settings.database, _keys(settings), clock)
    except (BadKeys, Newer, Unavailable, OSError) as error:
        raise CannotStart(str(error)) from error


class House:
    """All of a running bot: the core, its channels and its web server."""

    def __init__(self, settings: Settings, store: Store, loaded: content.Loaded, clock: Clock) -> None:
        self._settings = settings
        self.web = WebChannel()
        self.telegram = self._telegram(loaded)
        channels: list[Channel] = [self.web, *([self.telegram.channel] if self.telegram else [])]
        rates = {(c.name, c.bot): settings.telegram_rate for c in channels if c.name == "telegram"}
        self.core = compose(store, loaded, channels, clock, rates)
        self._retention = Retention(store, clock)
        gate = WebGate(
            self.web,
            self.core.intake.take,
            clock=clock,
            on_connect=self.core.delivery.wake,
            origins=frozenset({settings.public_url} if settings.public_url else ()),
        )
        app = build(
            chat=gate,
            text=lambda language, message: loaded.catalogue.format(language, message).text,
            languages=loaded.content.languages,
            health=self._health,
            origin=settings.public_url or None,
            mounts=self._mounts(),
        )
        proxied = settings.environment == "production"
        self._server = _Server(server.configure(app, settings.host, settings.port, behind_proxy=proxied))

    async def run(self, stop: asyncio.Event, started: Callable[[], None]) -> None:
        """Serve until `stop`, then: no new events, send what is on its way, cancel the rest."""
        async with asyncio.TaskGroup() as group:
            core = group.create_task(self.core.run(), name="core")
            jobs = {"retention": (self._retention.tick, int(timedelta(hours=6).total_seconds()))}
            ticking = group.create_task(schedule.run(jobs), name="schedule")
            serving = group.create_task(self._server.serve(), name="web")
            await self._server.listening(serving)
            polling = None
            if self.telegram:
                polling = group.create_task(self.telegram.run(self.core.intake.take), name="telegram")
            started()
            waiting = group.create_task(stop.wait(), name="stop")
            await asyncio.wait({waiting, serving}, return_when=asyncio.FIRST_COMPLETED)
            for task in (polling, ticking):
                if task:
                    task.cancel()
            self._server.should_exit = True
            if not await self.core.drained():
                _log.warning("stopped with messages left", count=self.core.delivery.waiting)
            await asyncio.wait({serving}, timeout=DRAIN)
            for task in (waiting, serving, core):
                task.cancel()

    @property
    def address(self) -> str:
        """Where people open the web chat."""
        return self._settings.public_url or f"http://{self._settings.host}:{self._server.port}"

    def _telegram(self, loaded: content.Loaded) -> TelegramBot | None:
        raise NotImplementedError

    def _mounts(self) -> list[BaseRoute]:
        if self.telegram and self._settings.telegram_mode == "webhook":
            return [Mount("/telegram", self.telegram.hook)]
        return []

    def _health(self) -> Health:
        telegram = {"telegram": self.telegram.state} if self.telegram else {}
        return Health(ok=True, channels={"web": "ok", **telegram})


class _Server(uvicorn.Server):
    """uvicorn without its own signal handlers: the house decides when to stop."""

    def capture_signals(self) -> nullcontext[None]:  # type: ignore[override]
        return nullcontext()

    async def listening(self, serving: asyncio.Task[None]) -> None:
        """Wait until the port is open; raise what kept it from opening."""
        while not self.started and not serving.done():
            await asyncio.sleep(0.005)
        if serving.done() and not self.started:
            raise CannotStart("the port is taken")

    @property
    def port(self) -> int:
        """The port that is open."""
        sockets = [socket for listener in self.servers for socket in listener.sockets]
        return int(sockets[0].getsockname()[1]) if sockets else self.config.port


def _announce(house: House, say: Print, began: float) -> None:
    say(f"Lotse {__version__} is running.")
    say(f"  Web chat   {house.address}")
    if house.telegram:
        say(f"  Telegram   {house.telegram.link}")
    say("  Stop with Ctrl+C.")
    _log.info("started", version=__version__, seconds=round(perf_counter() - began, 2))


def _keys(settings: Settings) -> Keys:
    """Return the keys: of the settings, or of a file made at the first start of a local run."""
    if settings.key:
        return Keys.parse(settings.key.get_secret_value())
    file = Path(settings.data_dir) / "lotse.key"
    settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(f"{Keys.generate()}\n", encoding="ascii")
    return Keys.parse(file.read_text(encoding="ascii").strip())
