"""The composition root: builds everything, owns every long-lived task in one TaskGroup, and closes it in order."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from socket import AF_INET, AF_INET6, create_server, socket
from time import perf_counter
from typing import TypeVar

import structlog
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot import __version__, content, schedule
from bot.channels.telegram import COMMANDS, Profile, TelegramBot
from bot.channels.telegram.webhook import Hook
from bot.channels.web import WebChannel, WebGate
from bot.embedding import Worker, find
from bot.opening import CannotStart, open_store
from bot.ports import Channel, Clock
from bot.relay.process import Rebuilder
from bot.services.answers import Answers
from bot.services.delivery import Delivery
from bot.services.desk.desk import Desk
from bot.services.desk.fetching import Fetching
from bot.services.desk.holidays import holiday_of
from bot.services.desk.office import STANDARD, Link, Office
from bot.services.intake import Intake, Outlets
from bot.services.replies import Replies
from bot.services.retention import Retention
from bot.services.turning import Turning
from bot.settings import Settings
from bot.texts.days import day_words
from bot.web import server
from bot.web.app import Health, build
from flows.answers.matching import Embed, Matcher
from flows.cases.ladder import Ladder
from flows.cases.model import Role
from flows.desk.inputs import INVITATION
from flows.directory import GERMANY
from flows.model import RegionId
from storage import Invited, Store

TICK = timedelta(seconds=15)
"""How often the ladders of cases are looked at."""
SURVEY = timedelta(seconds=60)
"""How often the bot looks where people answer."""
TRIED_FOR = timedelta(days=1)
"""How long the links of a local trial can be used."""
DRAIN = 3.0
"""Seconds that shutting down waits for what is on its way."""

OPERATOR = {"operator": "Lotse", "contact": "http://127.0.0.1:8080"}
"""Who answers for the bot where no operator is set: only a local trial may do without."""

_log = structlog.get_logger()

Print = Callable[[str], None]
T = TypeVar("T")


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def set_aside(loaded: T) -> T:
    """Hide all that is loaded from the garbage collector: it would walk through it during turns, and find nothing."""
    gc.freeze()
    return loaded


@dataclass(slots=True)
class Core:
    """What every way of running shares: intake, answers and delivery over one store."""

    store: Store
    intake: Intake
    answers: Answers
    fetching: Fetching
    delivery: Delivery
    desk: Desk

    async def run(self) -> None:
        """Send what an earlier run left behind, then serve until cancelled."""
        self.delivery.add(await self.store.pending())
        await self.desk.survey()
        async with asyncio.TaskGroup() as group:
            group.create_task(self.intake.run(), name="intake")
            group.create_task(self.fetching.run(), name="fetching")
            group.create_task(self.answers.run(), name="answers")
            group.create_task(self.delivery.run(), name="delivery")

    async def tick(self) -> None:
        """Do what is due at the desk."""
        for committed in await self.desk.tick():
            self.intake.sent(committed)

    async def drained(self) -> bool:
        """Wait until everything taken in is stored and sent, at most `DRAIN` seconds in all."""
        end = perf_counter() + DRAIN
        return await self.intake.drained(DRAIN) and await self.delivery.drained(end - perf_counter())


def no_link(channel: str, bot: str, payload: str) -> str:
    """Return the payload alone, where nothing can be opened by a link."""
    return payload


def compose(
    store: Store,
    loaded: content.Loaded,
    channels: Sequence[Channel],
    clock: Clock,
    rates: Mapping[tuple[str, str], float] | None = None,
    known: Mapping[str, str] | None = None,
    homes: Mapping[tuple[str, str], RegionId] | None = None,
    embed: Embed | None = None,
    link: Link = no_link,
    *,
    ladder: Ladder = STANDARD,
    trial: bool = False,
) -> Core:
    """Wire the services around a store and the channels. `known` are arguments that every text may use, `homes` the
    regions of people by the bot they write to; without `embed`, questions are matched by their letters alone. `link`,
    `ladder` and `trial` as in `Office`.
    """
    by_bot = {(channel.name, channel.bot): channel for channel in channels}

    def matcher() -> Matcher:
        if embed is not None:
            embed("")  # it starts with its first text: not with the first question
        return set_aside(loaded.matcher(embed))

    answers = Answers(matcher)
    replies = Replies(loaded.content, loaded.catalogue, known or OPERATOR)
    capabilities = {bot: channel.capabilities for bot, channel in by_bot.items()}
    turning = Turning(loaded.content, replies, capabilities, clock, homes or {})
    office = Office(
        content=loaded.content,
        replies=replies,
        capabilities=capabilities,
        holidays=holiday_of,
        link=link,
        days=cache(lambda: day_words(loaded.catalogue)),
        ladder=ladder,
        trial=trial,
    )
    desk = Desk(store, office, turning)
    fetching = Fetching(by_bot, Rebuilder())
    delivery: Delivery
    intake = Intake(
        store=store,
        turning=turning,
        desk=desk,
        answers=answers,
        fetching=fetching,
        outlets=Outlets(
            send=lambda pending: delivery.add(pending),
            cancel=lambda address: delivery.cancel(address),
            forget=lambda case: delivery.forget(case),
            typing=lambda address: delivery.typing(address),
        ),
    )
    delivery = Delivery(by_bot, intake.settle, clock, rates, intake.take)
    return Core(store, intake, answers, fetching, delivery, desk)


async def serve(settings: Settings, *, say: Print, clock: Clock = now) -> None:
    """Run the bot until SIGTERM or SIGINT. Raise `CannotStart` or `BadContent`."""
    began = perf_counter()
    stop = asyncio.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    store = await open_store(settings, clock)
    try:
        house = House(settings, store, set_aside(content.read(clock)), clock)
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
            self._link,
            ladder=Ladder(tell_after=timedelta(hours=settings.answer_within_hours)),
            trial=self.trial,
        )
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
        )
        front = _Front(app, self._hooks(settings))
        proxied = settings.environment == "production"
        self._server = _Server(server.configure(front, settings.host, settings.port, behind_proxy=proxied))

    async def run(self, stop: asyncio.Event, started: Callable[[], None]) -> None:
        """Serve until `stop`, then: no new events, send what is on its way, cancel the rest."""
        async with asyncio.TaskGroup() as group:
            core = group.create_task(self.core.run(), name="core")
            jobs = {
                "retention": schedule.Job(self._retention.tick, timedelta(hours=6)),
                "desk": schedule.Job(self.core.tick, TICK),
                "survey": schedule.Job(self.core.desk.survey, SURVEY),
            }
            ticking = group.create_task(schedule.run(jobs), name="schedule")
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

    def _link(self, channel: str, bot: str, payload: str) -> str:
        """Return the address that opens a chat with a payload, on the channel somebody invites from."""
        for each in self.telegram.values():
            if (each.channel.name, each.channel.bot) == (channel, bot) and each.link:
                return f"{each.link}?start={payload}"
        return f"{self.address}/?room=team&start={payload}"

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
