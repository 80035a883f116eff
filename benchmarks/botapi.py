"""A Bot API that is faster than every bot: hands out updates, takes messages, measures. A process of its own.

`python -m benchmarks.botapi PORT DELAY_MS` prints `up` when it serves. A bot that calls `setWebhook` gets its updates
at the address the load names, others by `getUpdates`. It keeps nothing of what is said. Asked by another process:

    POST /control/load    body: a `Load` as JSON; answers with a `Result` when all updates are answered
    GET  /control/ready   tells whether a bot has come and has made no call but `getUpdates` for a while
    GET  /control/first   tells the time (CLOCK_MONOTONIC) of the first message since the last `reset`, or 0
    GET  /control/reset   forget the bot that was here
"""

from __future__ import annotations

import asyncio
import itertools
import re
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterable
from urllib.parse import urlsplit

import msgspec
import uvloop
from msgspec import Struct

from benchmarks.figures import percentile
from benchmarks.processes import Usage, usage
from benchmarks.walk import FIRST_CHAT, updates
from bot.channels.http import Client, HttpError
from tests.telegram.fake_http import Reply, Request, Server

CONNECTIONS = 100
"""As many as Telegram opens to a webhook."""
BATCH = 100
HOLD = 1.0
QUIET = 0.4
PATIENCE = 0.005
ATTEMPTS = 1000
"""How often an update is brought that the bot does not take, as Telegram would, but sooner."""

_CHAT = re.compile(rb"chat_id\D{1,60}?(\d{6,})")
_TRUE = b'{"ok":true,"result":true}'
_ANSWERS = {
    "getMe": b'{"ok":true,"result":{"id":42,"is_bot":true,"first_name":"Bench","username":"benchbot"}}',
    "getMyCommands": b'{"ok":true,"result":[]}',
    "getMyShortDescription": b'{"ok":true,"result":{"short_description":""}}',
    "getMyDescription": b'{"ok":true,"result":{"description":""}}',
    "sendMessage": (
        b'{"ok":true,"result":{"message_id":1,"from":{"id":42,"is_bot":true,"first_name":"Bench"},'
        b'"chat":{"id":100000,"type":"private","first_name":"Robin"},"date":1760000000,"text":"Thanks"}}'
    ),
}


class Load(Struct):
    """So many updates from so many chats to the bot of process `pid`, measured from message `warm` on. `first` goes on
    after an earlier load: a multiple of `chats`.

    `hook` and `secret` are where a webhook takes them, empty for polling. `rate`: so many a second, however fast the
    bot is; without it as fast as the bot takes them.
    """

    count: int
    warm: int
    chats: int
    pid: int
    hook: str = ""
    secret: str = ""
    rate: float = 0.0
    seconds: float = 120.0
    first: int = 0


class Result(Struct):
    """What came of it: seconds and the CPU seconds of bot and Bot API for `measured` messages, latencies in ms."""

    answered: int
    measured: int
    seconds: float
    cpu: float
    api_cpu: float
    p50: float
    p99: float


class _Run:
    """One load on its way. Knows when each update was due, and when it was answered."""

    def __init__(self, load: Load) -> None:
        self.load = load
        self.updates = updates(load.count, load.chats, load.first)
        self.handed = 0
        self.done = asyncio.Event()
        self._due: list[deque[float]] = [deque() for _ in range(load.chats)]
        self._answered = 0
        self._latencies: list[float] = []
        self._began = self._ended = (0.0, Usage(), Usage())

    def due(self, number: int, moment: float) -> bytes:
        """Note when an update is due, and return it."""
        self._due[number % self.load.chats].append(moment)
        return self.updates[number]

    def batch(self) -> bytes:
        """Return the next updates for a bot that polls."""
        first, self.handed = self.handed, min(self.handed + BATCH, self.load.count)
        now = time.perf_counter()
        found = (self.due(number, now) for number in range(first, self.handed))
        return b'{"ok":true,"result":[' + b",".join(found) + b"]}"

    def answered(self, chat: int) -> None:
        """Note that a message to a chat came."""
        waiting = self._due[chat - FIRST_CHAT]
        if not waiting:
            return
        self._latencies.append(time.perf_counter() - waiting.popleft())
        self._answered += 1
        if self._answered == self.load.warm:
            self._began = self._now()
        if self._answered == self.load.count:
            self._ended = self._now()
            self.done.set()

    def result(self) -> Result:
        """Return what was measured; if not all was answered, up to now."""
        (began, bot, api), (ended, bot_then, api_then) = (
            self._began,
            self._ended if self._ended[0] else self._now(),
        )
        measured = sorted(self._latencies[self.load.warm :])
        return Result(
            answered=self._answered,
            measured=len(measured),
            seconds=ended - began,
            cpu=bot_then.cpu - bot.cpu,
            api_cpu=api_then.cpu - api.cpu,
            p50=percentile(measured, 50) * 1000,
            p99=percentile(measured, 99) * 1000,
        )

    def _now(self) -> tuple[float, Usage, Usage]:
        return time.perf_counter(), usage(self.load.pid), usage()


class BotApi:
    """One Bot API server with one bot."""

    def __init__(self, port: int, delay: float) -> None:
        self.server = Server(self._answer, port)
        self._delay = delay
        self._run: _Run | None = None
        self._poller: asyncio.Future[None] | None = None
        self._came = False
        self._last_call = 0.0
        self._first = 0.0

    def _answer(self, request: Request) -> Reply | Awaitable[Reply]:
        path = urlsplit(request.path).path
        method = path.rpartition("/")[2]
        if path.startswith("/control/"):
            control: Callable[[bytes], Awaitable[Reply]] = getattr(self, f"on_{method}")
            return control(request.body)
        if method == "getUpdates":
            return self._get_updates()
        self._last_call = time.monotonic()
        self._came = self._came or method == "setWebhook"
        if method == "sendMessage":
            self._sent(request.body)
        reply = Reply(_ANSWERS.get(method, _TRUE))
        return self._later(reply) if self._delay else reply

    async def _later(self, reply: Reply) -> Reply:
        await asyncio.sleep(self._delay)
        return reply

    def _sent(self, body: bytes) -> None:
        self._first = self._first or time.monotonic()
        chat = _CHAT.search(body)
        if self._run is not None and chat is not None:
            self._run.answered(int(chat[1]))

    async def _get_updates(self) -> Reply:
        """Hand out what waits; if nothing does, wait for it as Telegram would, but not as long."""
        self._came = True
        if not self._waiting():
            self._poller = asyncio.get_running_loop().create_future()
            await asyncio.wait([self._poller], timeout=HOLD)
        return Reply(
            self._run.batch() if self._run is not None and self._waiting() else b'{"ok":true,"result":[]}'
        )

    def _waiting(self) -> bool:
        run = self._run
        return run is not None and not run.load.hook and run.handed < run.load.count

    # What the benchmark asks for

    async def on_reset(self, body: bytes) -> Reply:
        """Forget the bot that was here."""
        self._run, self._came, self._first = None, False, 0.0
        return Reply(_TRUE)

    async def on_ready(self, body: bytes) -> Reply:
        """Tell whether a bot is here and at rest."""
        return Reply(msgspec.json.encode(self._came and time.monotonic() - self._last_call > QUIET))

    async def on_first(self, body: bytes) -> Reply:
        """Tell when the first message came, 0 if none has."""
        return Reply(msgspec.json.encode(self._first))

    async def on_load(self, body: bytes) -> Reply:
        """Put a load on the bot and come back with what was measured."""
        run = self._run = _Run(msgspec.json.decode(body, type=Load))
        if self._poller is not None and not self._poller.done() and not run.load.hook:
            self._poller.set_result(None)
        try:
            async with asyncio.timeout(run.load.seconds):
                if run.load.hook:
                    await _push(run)
                await run.done.wait()
        except TimeoutError:
            pass
        return Reply(msgspec.json.encode(run.result()))


async def _push(run: _Run) -> None:
    """Bring all updates to the webhook."""
    client = Client(run.load.hook, connections=CONNECTIONS, connect_timeout=30)
    head = client.head(urlsplit(run.load.hook).path)
    head = head.replace(
        b"Content-Type", b"X-Telegram-Bot-Api-Secret-Token: %b\r\nContent-Type" % run.load.secret.encode()
    )

    async def bring(number: int, moment: float) -> None:
        body = run.due(number, moment)
        for _ in range(ATTEMPTS):
            if await _accepted(client, head, body):
                return
            await asyncio.sleep(PATIENCE)

    async def one_after_the_other(numbers: Iterable[int]) -> None:
        for number in numbers:
            await bring(number, time.perf_counter())

    async with client, asyncio.TaskGroup() as group:
        if run.load.rate:
            await _as_they_fall_due(run.load, lambda number, due: group.create_task(bring(number, due)))
        else:
            lanes = min(CONNECTIONS, run.load.chats)
            for lane in range(lanes):
                group.create_task(one_after_the_other(range(lane, run.load.count, lanes)))


async def _as_they_fall_due(load: Load, start: Callable[[int, float], object]) -> None:
    began = time.perf_counter()
    numbers = itertools.count()
    number = next(numbers)
    while number < load.count:
        now = time.perf_counter()
        while number < load.count and began + number / load.rate <= now:
            start(number, began + number / load.rate)
            number = next(numbers)
        await asyncio.sleep(0.001)


async def _accepted(client: Client, head: bytes, body: bytes) -> bool:
    try:
        answer = await client.send(head, body, 30.0)
    except HttpError:
        return False
    return 200 <= answer.status < 300


async def _main(port: int, delay: float) -> None:
    async with BotApi(port, delay).server:
        print("up", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(_main(int(sys.argv[1]), float(sys.argv[2]) / 1000))
