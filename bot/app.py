"""The composition root: builds everything, owns every long-lived task in one TaskGroup, and closes it in order."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from datetime import timedelta
from socket import AF_INET, AF_INET6, create_server, socket
from time import perf_counter

import structlog
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import __version__, content
from bot.channels.telegram import COMMANDS, Profile, TelegramBot
from bot.channels.telegram.webhook import Hook
from bot.channels.web import WebChannel, WebGate
from bot.core import DRAIN, OPERATOR, compose, now, set_aside
from bot.embedding import Worker, find
from bot.jobs import Jobs
from bot.opening import CannotStart, open_store
from bot.ports import Channel, Clock
from bot.settings import Settings
from bot.web import server
from bot.web.app import Health, build
from flows.cases.ladder import Ladder
from flows.cases.model import Role
from flows.desk.inputs import INVITATION
from flows.directory import GERMANY
from flows.model import RegionId
from storage import Invited, Store

TRIED_FOR = timedelta(days=1)
"""How long the links of a local trial can be used."""
_log = structlog.get_logger()

Print = Callable[[str], None]


async def serve(settings: Settings, *, say: Print, clock: Clock = now) -> None:
    """Run the bot until SIGTERM or SIGINT. Raise `CannotStart` or `BadContent`."""
    began = perf_counter()
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    loaded = set_aside(content.read(clock))
    store = await open_store(settings, clock, loaded.content)
    try:
        house = House(settings, store, loaded, clock)
        links = await house.invitations()
        await house.run(stop, lambda: _announce(house, links, say, began))
    finally:
        await store.close()


class House:
    """All of a running bot: the core, its channels and its web server."""

    def __init__(self, settings: Settings, store: Store, loaded: content.Loaded, clock: Clock) -> None:
        self._settings = settings
        self._socket = _listen(settings.host, settings.port)
        self.web = WebChannel()
        self.telegram = _telegrams(settings, loaded, clock)
        channels: list[Channel] = [self.web, *(bot.channel for bot in self.telegram.values())]
        homes = {(bot.channel.name, bot.channel.bot): region for region, bot in self.telegram.items()}
        rates = {(c.name, c.bot): settings.telegram_rate for c in channels if c.name == "telegram"}
        known = {
            "operator": settings.operator_name or OPERATOR["operator"],
            "contact": settings.operator_contact or settings.web_url,
        }
        self._embedder = Worker(find) if settings.embedder else None
        self.core = compose(
            store,
            loaded,
            channels,
            clock,
            rates,
            known,
            homes,
            self._embedder,
            self.link,
            ladder=Ladder(tell_after=timedelta(hours=settings.answer_within_hours)),
            trial=self.trial,
        )
        self._jobs = Jobs(self.core, loaded, clock, lambda: self._health().channels, self._embedder)
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
        )
        front = _Front(app, self._hooks(settings))
        proxied = settings.environment == "production"
        self._server = _Server(server.configure(front, settings.host, settings.port, behind_proxy=proxied))

    async def run(self, stop: asyncio.Event, started: Callable[[], None]) -> None:
        """Serve until `stop`, then: no new events, send what is on its way, cancel the rest."""
        async with asyncio.TaskGroup() as group:
            core = group.create_task(self.core.run(), name="core")
            ticking = group.create_task(self._jobs.run(), name="schedule")
            serving = group.create_task(self._server.serve([self._socket]), name="web")
            intake = [ticking]
            for region, bot in self.telegram.items():
                name = f"telegram {region}"
                intake.append(group.create_task(bot.run(self.core.intake.take), name=name))
            started()
            waiting = group.create_task(stop.wait(), name="stop")
            await asyncio.wait({waiting, serving}, return_when=asyncio.FIRST_COMPLETED)
            for source in intake:
                source.cancel()
            self._server.should_exit = True
            if not await self.core.drained():
                _log.warning("stopped with messages left", count=self.core.delivery.waiting)
            await asyncio.wait({serving}, timeout=DRAIN)
            for task in (waiting, serving, core):
                task.cancel()
        if self._embedder is not None:
            self._embedder.close()
        for bot in self.telegram.values():
            await bot.close()

    @property
    def address(self) -> str:
        """Where people open the web chat."""
        host, port = self._socket.getsockname()[:2]
        return self._settings.public_url or f"http://{host}:{port}"

    @property
    def trial(self) -> bool:
        """Whether this is a local trial: nobody but whoever started it can open its pages."""
        alone = self._settings.host in ("127.0.0.1", "::1", "localhost")
        return self._settings.environment == "local" and alone and not self.telegram

    async def invitations(self) -> Mapping[str, str]:
        """Return addresses to try both sides of the desk at once, by role; none where others could open them."""
        if not self.trial:
            return {}
        until = now() + TRIED_FOR
        links = {}
        for role in Role:
            token = await self.core.store.invite(Invited(GERMANY, role.value), until)
            links[role.value] = f"{self.address}/?room={role.value}&start={INVITATION}{token}"
        return links

    def link(self, region: str) -> Mapping[str, str]:
        """Return where a team's people come in: by the region's own Telegram bot, else the one of all, and the web."""
        bot = self.telegram.get(RegionId(region)) or self.telegram.get(GERMANY)
        telegram = {"desk-invite_telegram": f"{bot.link}?start="} if bot and bot.link else {}
        return {**telegram, "desk-invite_web": f"{self.address}/?room=team&start="}

    def _hooks(self, settings: Settings) -> tuple[Hook, ...]:
        if settings.telegram_mode != "webhook":
            return ()
        return tuple(bot.hook(self.core.intake.take) for bot in self.telegram.values())

    def _health(self) -> Health:
        telegram = {_shown(region): bot.state for region, bot in self.telegram.items()}
        return Health(ok=True, channels={"web": "ok", **telegram}, answers=self._matching())

    def _matching(self) -> str:
        """Return how questions are matched: `ok`, or one word that says why by their letters alone."""
        if not self.core.answers.ready:
            return "loading"
        return self._embedder.state if self._embedder is not None else "off"


class _Front:
    """Lets Telegram's updates in by the shortest way: past the routes and headers made for browsers."""

    def __init__(self, app: ASGIApp, hooks: Sequence[Hook]) -> None:
        self._app = app
        self._hooks = {hook.path: hook for hook in hooks}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        hook = self._hooks.get(scope["path"]) if scope["type"] == "http" else None
        if hook is not None:
            await hook(scope, receive, send)
        else:
            await self._app(scope, receive, send)


class _Server(uvicorn.Server):
    """uvicorn without its own signal handlers: the house decides when to stop."""

    def capture_signals(self) -> nullcontext[None]:  # type: ignore[override]
        return nullcontext()


def _shown(region: RegionId) -> str:
    return "telegram" if region == GERMANY else f"telegram_{region}"


def _telegrams(settings: Settings, loaded: content.Loaded, clock: Clock) -> dict[RegionId, TelegramBot]:
    """Build the bot of all, and those that regions bring; each by the region people who write to it belong to."""
    tokens = {GERMANY: settings.telegram_token}
    for name, own in settings.regions.items():
        if name not in loaded.content.regions:
            known = ", ".join(loaded.content.regions)
            raise CannotStart(f"LOTSE_REGIONS__{name.upper()}: there is no region “{name}”, only {known}.")
        tokens[RegionId(name)] = own.telegram_token or tokens.get(RegionId(name))
    bots: dict[RegionId, TelegramBot] = {}
    for region, token in tokens.items():
        if token is not None:
            bots[region] = _telegram(settings, region, token.get_secret_value(), loaded, clock)
    if len({bot.channel.bot for bot in bots.values()}) < len(bots):
        raise CannotStart("Two regions have the token of the same Telegram bot. Each needs a bot of its own.")
    return bots


def _telegram(
    settings: Settings, region: RegionId, token: str, loaded: content.Loaded, clock: Clock
) -> TelegramBot:
    catalogue = loaded.catalogue

    def text(language: str, message: str, args: Mapping[str, str] | None = None) -> str:
        return catalogue.format(language, message, args).text

    def notice(language: str | None, url: str) -> str:
        code = language if language in loaded.content.languages else "en"
        return text(code, "group-notice", {"url": url})

    languages = loaded.content.languages
    profile = Profile(
        commands={code: [(name, text(code, f"command-{name}")) for name in COMMANDS] for code in languages},
        about={code: text(code, "bot-about") for code in languages},
        description={code: text(code, "bot-description") for code in languages},
    )
    webhook = settings.telegram_mode == "webhook"
    try:
        return TelegramBot(
            token,
            clock=clock,
            notice=notice,
            profile=profile,
            api_url=settings.own(region).telegram_api_url or settings.telegram_api_url,
            public_url=settings.public_url if webhook else "",
            secret=settings.telegram_secret.get_secret_value() if settings.telegram_secret else "",
        )
    except ValueError as error:
        raise CannotStart(str(error)) from error


def _listen(host: str, port: int) -> socket:
    """Open the port; raise `CannotStart` if that is not possible."""
    try:
        family = AF_INET6 if ":" in host else AF_INET
        return create_server((host, port), family=family, backlog=1024)
    except OSError as error:
        why = os.strerror(error.errno) if error.errno and error.errno > 0 else error.strerror
        advice = f"Cannot listen on {host}:{port} ({why}). Set LOTSE_HOST or LOTSE_PORT."
        raise CannotStart(advice) from error


def _announce(house: House, links: Mapping[str, str], say: Print, began: float) -> None:
    say(f"Lotse {__version__} is running.")
    say(f"  Web chat   {house.address}")
    for role, link in links.items():
        say(f"  {role.capitalize():<12}{link}")
    for region, bot in house.telegram.items():
        say(f"  Telegram   {bot.mode}" + (f" ({region})" if region != GERMANY else ""))
    say("  Stop with Ctrl+C.")
    _log.info("started", version=__version__, seconds=round(perf_counter() - began, 2))
