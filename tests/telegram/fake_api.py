"""A fake Bot API over HTTP on loopback: what Telegram does, as far as a bot can tell, and faults on demand.

In a test: `async with FakeTelegram() as telegram:` and point the bot at `telegram.url` with `telegram.token`.
Say something as a person with `telegram.say(chat, text)` or `telegram.press(chat, payload)`; wait for answers with
`await telegram.wait_sent(2)`; they are in `telegram.sent`, in the order in which they came.
A file that a person sent is `telegram.shelf.keep(data)`; what the bot sends is in `telegram.sent` with its `file`.
`telegram.fail("sendMessage", Fault(status=429, retry_after=3))` breaks the next call of a method, `Fault(lost=True)`
carries it out and loses the answer.

As its own process: `python -m tests.telegram.fake_api PORT [--delay-ms N]` prints `up` when it serves. The token is
`42:FAKE`, any other is refused. Bots use `http://127.0.0.1:PORT` as their Bot API server; a bot that calls `setWebhook`
gets its updates there (100 connections, in order per chat, again until answered with 2xx), others by `getUpdates`.
Then, with any HTTP client:

    POST /control/push?count=2000&chats=50&text=Hello   make that many updates, `text` of chat 100000, 100001, ...
                     [&rate=500]                        ... as so many a second, however fast the bot is
    POST /control/updates      body: a JSON list of updates without `update_id`, which is added
    GET  /control/wait?sent=2000&seconds=60             come back when that many messages were sent, or with status 504
    GET  /control/sent?start=0&count=100                [{"chat": 100000, "text": "...", "body": {...}}, ...]
    GET  /control/state        counts of calls, waiting updates, and p50, p99 from due update to first answer in ms
    POST /control/fail?method=sendMessage&times=1       body: a `Fault` as JSON, e.g. {"status": 502}; downloads: `file`
    POST /control/reset        forget messages, calls, faults and waiting updates; keep the webhook
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import time
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping, MutableSequence
from itertools import islice
from types import TracebackType
from typing import Any, TypeAlias
from urllib.parse import parse_qsl, unquote, urlsplit

import msgspec

from bot.channels.http import Client, HttpError
from tests.telegram.fake_files import CAPTION_LIMIT, FETCHED_MOST, Enclosed, Shelf, enclosed
from tests.telegram.fake_groups import Company, Refuse
from tests.telegram.fake_http import Reply, Request, Server
from tests.telegram.forms import parameters

Json: TypeAlias = dict[str, Any]

TOKEN = "42:FAKE"
NAME = "fakebot"
FIRST_CHAT = 100_000
TEXT_LIMIT = 4096
RETRY_SECONDS = 0.05

_encode = msgspec.json.encode


class Fault(msgspec.Struct):
    """What goes wrong with a call. `chat` narrows it to messages to one chat.

    With `status`, a refusal. With `raw`, these bytes as answer. `lost`: carried out, then the connection is cut;
    `cut`: cut without doing anything; `hang`: no answer as long as the server lives. Without any of these, the call
    is let through: a place holder for one that goes well before the next fault.
    """

    status: int = 0
    description: str = "Fault"
    retry_after: int | None = None
    moved_to: int | None = None
    raw: str | None = None
    lost: bool = False
    cut: bool = False
    hang: bool = False
    chat: int | None = None


class Delivered(msgspec.Struct):
    """A message that arrived, with all that was said about it; of one with a `file`, `text` is the caption."""

    chat: int
    text: str
    body: Json
    file: Enclosed | None = None

    @property
    def keys(self) -> list[list[str]]:
        """The labels of the keyboard, row by row."""
        rows = self.body.get("reply_markup", {}).get("inline_keyboard", [])
        return [[key["text"] for key in row] for row in rows]


class Refusal(Exception):
    """The Bot API says no."""

    def __init__(self, status: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.reply = refusal(status, description, parameters)


def refusal(status: int, description: str, parameters: Mapping[str, int] | None = None) -> Reply:
    """Return an answer in the Bot API's words for no."""
    body: Json = {"ok": False, "error_code": status, "description": description}
    if parameters:
        body["parameters"] = dict(parameters)
    return Reply(_encode(body), status)


def accepted(result: object) -> Reply:
    """Return an answer in the Bot API's words for yes."""
    return Reply(_encode({"ok": True, "result": result}))


class FakeTelegram:
    """One Bot API server with one bot. All that happens to it can be read off."""

    def __init__(self, port: int = 0, *, delay: float = 0.0, token: str = TOKEN) -> None:
        self.token = token
        self.delay = delay
        self.refused = 0
        self.sent: list[Delivered] = []
        self.calls: Counter[str] = Counter()
        self.arguments: dict[str, list[Json]] = defaultdict(list)
        self.updates: OrderedDict[int, bytes] = OrderedDict()
        self.confirmed: list[int] = []
        self.gone: set[int] = set()
        self.webhook: Json = {}
        self.latencies: list[float] = []
        self.statuses: Counter[int] = Counter()
        self.shelf = Shelf()
        self.company = Company(self.update)
        self.server = Server(self._serve, port)
        self._faults: dict[str, deque[Fault]] = defaultdict(deque)
        self._next = 10_000_000
        self._due: dict[int, float] = {}
        self._waiters: list[tuple[Callable[[], bool], asyncio.Future[None]]] = []
        self._poller: asyncio.Future[None] | None = None
        self._shown: Json = {}
        self._hooks = _Hooks(self)

    @property
    def url(self) -> str:
        """The address to give to the bot."""
        return self.server.url

    async def __aenter__(self) -> FakeTelegram:
        await self.server.__aenter__()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._hooks.stop()
        await self.server.__aexit__(kind, error, trace)

    # What people do

    def say(self, chat: int, text: str, language: str | None = "en", due: float | None = None) -> int:
        """Write a text to the bot as a person; return the number of the update. `due` is on `time.perf_counter`."""
        self._due.setdefault(chat, due or time.perf_counter())
        return self.update({"message": _message(chat, language) | {"text": text}})

    def press(self, chat: int, payload: str, language: str | None = "en") -> int:
        """Press a button as a person; return the number of the update."""
        press = {"id": f"press-{self._next}", "from": _person(chat, language), "chat_instance": "1"}
        return self.update({"callback_query": press | {"message": _message(chat, language), "data": payload}})

    def update(self, update: Json) -> int:
        """Add an update of any shape; return its number."""
        message = update.get("message") or update.get("callback_query", {}).get("message", {})
        chat = message.get("chat", {}).get("id", 0)
        return self.update_bytes(b'{"update_id":%d,%b' % (self._next, _encode(update)[1:]), chat)

    def update_bytes(self, body: bytes, chat: int = 0) -> int:
        """Add an update as the bytes it has on the wire, whatever its own number says."""
        number, self._next = self._next, self._next + 1
        self.updates[number] = body
        if self.webhook:
            self._hooks.add(number, chat, body)
        elif self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
        return number

    # What a test wants to know or to break

    def fail(self, method: str, fault: Fault, times: int = 1) -> None:
        """Break the next calls of a method."""
        self._faults[method].extend([fault] * times)

    async def wait(self, happened: Callable[[], bool], seconds: float = 10.0) -> None:
        """Come back when something is the case, looked at after each call. Raise `TimeoutError`."""
        if not happened():
            waiter = asyncio.get_running_loop().create_future()
            self._waiters.append((happened, waiter))
            async with asyncio.timeout(seconds):
                await waiter

    async def wait_sent(self, count: int, seconds: float = 10.0) -> list[Delivered]:
        """Come back when so many messages arrived, and return them all."""
        await self.wait(lambda: len(self.sent) >= count, seconds)
        return self.sent

    def reset(self) -> None:
        """Forget messages, calls, faults and waiting updates; keep the webhook."""
        held: tuple[MutableSequence[Any] | MutableMapping[Any, Any], ...] = (
            *(self.sent, self.calls, self.arguments, self.updates, self.confirmed, self.statuses),
            *(self.latencies, self._faults, self._due, self._hooks.lanes),
        )
        for one in held:
            one.clear()

    # The server

    def _serve(self, request: Request) -> Reply | Awaitable[Reply]:
        path = urlsplit(request.path).path
        if path.startswith("/control/"):
            return _Control(self).serve(request)
        if path.startswith("/file/"):
            return self._serve_file(path.removeprefix("/file/bot"))
        bot, _, method = path.removeprefix("/bot").partition("/")
        if bot != self.token:
            self.refused += 1
            self._notify()
            return refusal(401, "Unauthorized")
        arguments = parameters(request)
        self.calls[method] += 1
        fault = self._fault(method, arguments)
        if method == "getUpdates" and fault is None:
            return self._get_updates(arguments)
        if self.delay or (fault is not None and fault.hang):
            return self._slowly(method, arguments, fault)
        return self._do(method, arguments, fault)

    def _serve_file(self, path: str) -> Reply:
        token, _, place = path.partition("/")
        if token != self.token:
            self.refused += 1
            return refusal(401, "Unauthorized")
        self.calls["file"] += 1
        fault = self._fault("file", {})
        return self.shelf.serve(place) if fault is None else _broken(fault)

    async def _slowly(self, method: str, arguments: Json, fault: Fault | None) -> Reply:
        await asyncio.sleep(3600 if fault is not None and fault.hang else self.delay)
        return self._do(method, arguments, fault)

    def _fault(self, method: str, arguments: Json) -> Fault | None:
        faults = self._faults.get(method)
        if not faults or faults[0].chat not in (None, int(arguments.get("chat_id", 0))):
            return None
        fault = faults.popleft()
        harmless = not fault.status and fault.raw is None and not (fault.lost or fault.cut or fault.hang)
        return None if harmless else fault

    def _do(self, method: str, arguments: Json, fault: Fault | None) -> Reply:
        """Carry a call out, or break it."""
        if fault is not None and not fault.lost:
            self._notify()
            return _broken(fault)
        try:
            in_groups = getattr(self.company, f"do_{method}", None)
            if in_groups is not None:
                reply = accepted(in_groups(arguments))
            else:
                reply = getattr(self, f"do_{method}", self._do_anything)(arguments)
        except Refusal as refused:
            reply = refused.reply
        except Refuse as refused:
            reply = refusal(refused.status, refused.description, refused.parameters)
        if method not in ("sendMessage", "sendPhoto", "sendVoice"):
            self.arguments[method].append(arguments)
        self._notify()
        return Reply(drop=True) if fault is not None else reply

    def _notify(self) -> None:
        for happened, waiter in list(self._waiters):
            if waiter.done() or happened():
                self._waiters.remove((happened, waiter))
                if not waiter.done():
                    waiter.set_result(None)

    # The methods of the Bot API

    def do_getMe(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Tell who the bot is."""
        me = {"id": int(self.token.split(":")[0]), "is_bot": True, "first_name": "Fake", "username": NAME}
        return accepted(me | ({"has_topics_enabled": True} if self.company.threads else {}))

    def do_sendMessage(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Deliver a message, if Telegram would."""
        text = str(arguments.get("text", ""))
        check_message(text, arguments)
        return self._deliver(text, arguments)

    def do_sendPhoto(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Deliver a photo."""
        return self._deliver_file("photo", arguments)

    def do_sendVoice(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Deliver a voice message."""
        return self._deliver_file("voice", arguments)

    def do_sendDocument(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Deliver a document."""
        return self._deliver_file("document", arguments)

    def do_getFile(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Tell where a file is."""
        place = self.shelf.place(str(arguments.get("file_id", "")))
        if place is None:
            raise Refusal(400, "Bad Request: wrong file_id or the file is temporarily unavailable")
        if place.get("file_size", 0) > FETCHED_MOST:
            raise Refusal(400, "Bad Request: file is too big")
        return accepted(place)

    def _deliver_file(self, field: str, arguments: Json) -> Reply:
        said = dict(arguments)
        file = enclosed(field, said)
        if file is None or not file.data:
            raise Refusal(400, f"Bad Request: there is no {field} in the request")
        caption = str(said.get("caption", ""))
        check_caption(caption, said)
        return self._deliver(caption, said, file)

    def _deliver(self, text: str, arguments: Json, file: Enclosed | None = None) -> Reply:
        chat = int(arguments.get("chat_id", 0))
        if chat in self.gone:
            raise Refusal(403, "Forbidden: bot was blocked by the user")
        private = chat > 0 and (self.company.threads or "message_thread_id" in arguments)
        if private or chat in self.company.groups:
            posted = self.company.deliver(chat, text, arguments)
            self.sent.append(Delivered(chat, text, arguments, file))
            return accepted(posted)
        self.sent.append(Delivered(chat, text, arguments, file))
        due = self._due.pop(chat, None)
        if due is not None:
            self.latencies.append(time.perf_counter() - due)
        sender = {"id": 42, "is_bot": True, "first_name": "Fake", "username": NAME}
        receiver = {"id": chat, "type": "private", "first_name": "Robin"}
        return accepted(
            {"message_id": len(self.sent), "from": sender, "chat": receiver, "date": 1760000000, "text": text}
        )

    def do_setWebhook(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Push updates from now on, also those that wait."""
        self.webhook = arguments
        self._hooks.start(arguments["url"], arguments.get("secret_token", ""))
        for number, body in self.updates.items():
            self._hooks.add(number, 0, body)
        return accepted(True)

    def do_deleteWebhook(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Push no more."""
        self.webhook = {}
        if arguments.get("drop_pending_updates"):
            self.updates.clear()
        return accepted(True)

    def _do_anything(self, arguments: Json) -> Reply:
        return accepted(True)

    def do_getMyCommands(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Return the commands set for a language."""
        return accepted(self._shown.get(f"commands-{arguments.get('language_code', '')}", []))

    def do_setMyCommands(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Set the commands for a language."""
        self._shown[f"commands-{arguments.get('language_code', '')}"] = arguments["commands"]
        return accepted(True)

    def do_getMyShortDescription(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Return the short text for a language."""
        return accepted(
            {"short_description": self._shown.get(f"short-{arguments.get('language_code', '')}", "")}
        )

    def do_setMyShortDescription(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Set the short text for a language."""
        self._shown[f"short-{arguments.get('language_code', '')}"] = arguments["short_description"]
        return accepted(True)

    def do_getMyDescription(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Return the long text for a language."""
        return accepted({"description": self._shown.get(f"long-{arguments.get('language_code', '')}", "")})

    def do_setMyDescription(self, arguments: Json) -> Reply:  # noqa: N802 - the Bot API's name
        """Set the long text for a language."""
        self._shown[f"long-{arguments.get('language_code', '')}"] = arguments["description"]
        return accepted(True)

    async def _get_updates(self, arguments: Json) -> Reply:
        """Hand out what waits; what lies before the offset is confirmed. Only the latest poller is served."""
        if self.webhook:
            return refusal(409, "Conflict: can't use getUpdates method while webhook is active")
        self.arguments["getUpdates"] = [arguments]
        offset, limit = int(arguments.get("offset", 0)), int(arguments.get("limit", 100))
        while self.updates and next(iter(self.updates)) < offset:
            self.confirmed.append(self.updates.popitem(last=False)[0])
        self._notify()
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(Refusal(409, "Conflict: terminated by other getUpdates request"))
        if not self.updates:
            self._poller = asyncio.get_running_loop().create_future()
            self._notify()
            try:
                async with asyncio.timeout(float(arguments.get("timeout", 0))):
                    await self._poller
            except TimeoutError:
                pass
            except Refusal as refused:
                return refused.reply
        if self.delay:
            await asyncio.sleep(self.delay)
        found = islice(self.updates.values(), limit)
        return Reply(b'{"ok":true,"result":[%b]}' % b",".join(found))


class _Hooks:
    """Bring updates to the webhook: in order per chat, many chats at once, again until they are taken."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self.lanes: dict[int, deque[tuple[int, bytes]]] = {}
        self._telegram = telegram
        self._ready: asyncio.Queue[int] = asyncio.Queue()
        self._workers: list[asyncio.Task[None]] = []
        self._client: Client | None = None
        self._head = b""

    def start(self, url: str, secret: str) -> None:
        """Bring them to this address from now on."""
        self._client = Client(url)
        head = self._client.head(self._client.prefix)
        self._head = head.replace(b"\r\n", f"\r\nX-Telegram-Bot-Api-Secret-Token: {secret}\r\n".encode(), 1)
        if not self._workers:
            self._workers = [asyncio.create_task(self._work()) for _ in range(100)]

    def add(self, number: int, chat: int, body: bytes) -> None:
        """Line up an update."""
        lane = self.lanes.setdefault(chat, deque())
        lane.append((number, body))
        if len(lane) == 1:
            self._ready.put_nowait(chat)

    async def stop(self) -> None:
        """Bring no more."""
        for worker in self._workers:
            worker.cancel()
        await asyncio.gather(*self._workers, return_exceptions=True)
        if self._client is not None:
            await self._client.close()

    async def _work(self) -> None:
        while True:
            chat = await self._ready.get()
            lane = self.lanes.get(chat)
            if not lane:
                continue
            if not await self._bring(*lane[0]):
                await asyncio.sleep(RETRY_SECONDS)
            elif lane:
                lane.popleft()
            if lane:
                self._ready.put_nowait(chat)
            else:
                self.lanes.pop(chat, None)

    async def _bring(self, number: int, body: bytes) -> bool:
        assert self._client is not None
        telegram = self._telegram
        try:
            answer = await self._client.send(self._head, body, 30.0)
        except HttpError:
            telegram.statuses[0] += 1
            return False
        telegram.statuses[answer.status] += 1
        telegram._notify()
        if not 200 <= answer.status < 300:
            return False
        telegram.updates.pop(number, None)
        telegram.confirmed.append(number)
        call = msgspec.json.decode(answer.body) if answer.body else {}
        if method := call.pop("method", ""):
            telegram.calls[method] += 1
            telegram._do(method, call, None)
        telegram._notify()
        return True


class _Control:
    """What another process may ask of the fake."""

    def __init__(self, telegram: FakeTelegram) -> None:
        self._telegram = telegram

    def serve(self, request: Request) -> Reply | Awaitable[Reply]:
        """Answer one request below `/control/`."""
        parts = urlsplit(request.path)
        query = dict(parse_qsl(parts.query))
        answer: Reply | Awaitable[Reply] = getattr(self, f"on_{parts.path.split('/')[2]}")(
            query, request.body
        )
        return answer

    async def on_push(self, query: Json, body: bytes) -> Reply:
        """Make many updates, all at once or as so many a second."""
        count, chats = int(query["count"]), int(query.get("chats", 50))
        text, rate = unquote(query.get("text", "Hello")), float(query.get("rate", 0))
        began = time.perf_counter()
        for number in range(count):
            due = began + number / rate if rate else time.perf_counter()
            if (early := due - time.perf_counter()) > 0:
                await asyncio.sleep(early)
            self._telegram.say(FIRST_CHAT + number % chats, text, due=due)
        return Reply(b"{}")

    def on_updates(self, query: Json, body: bytes) -> Reply:
        """Add updates of any shape."""
        updates: Iterable[Json] = msgspec.json.decode(body)
        return Reply(_encode([self._telegram.update(update) for update in updates]))

    async def on_wait(self, query: Json, body: bytes) -> Reply:
        """Come back when so many messages arrived."""
        try:
            sent = await self._telegram.wait_sent(int(query["sent"]), float(query.get("seconds", 60)))
        except TimeoutError:
            return Reply(_encode({"sent": len(self._telegram.sent)}), 504)
        return Reply(_encode({"sent": len(sent)}))

    def on_sent(self, query: Json, body: bytes) -> Reply:
        """Return messages in the order in which they arrived."""
        start, count = int(query.get("start", 0)), int(query.get("count", 10**9))
        return Reply(_encode(self._telegram.sent[start : start + count]))

    def on_state(self, query: Json, body: bytes) -> Reply:
        """Return counts and latencies."""
        telegram = self._telegram
        ordered = sorted(telegram.latencies) or [0.0]
        state = {
            "sent": len(telegram.sent),
            "waiting": len(telegram.updates),
            "confirmed": len(telegram.confirmed),
            "calls": dict(telegram.calls),
            "statuses": {str(status): count for status, count in telegram.statuses.items()},
            "webhook": telegram.webhook.get("url", ""),
            "p50_ms": ordered[len(ordered) // 2] * 1000,
            "p99_ms": ordered[len(ordered) * 99 // 100] * 1000,
        }
        return Reply(_encode(state))

    def on_fail(self, query: Json, body: bytes) -> Reply:
        """Break the next calls of a method."""
        self._telegram.fail(
            query["method"], msgspec.json.decode(body, type=Fault), int(query.get("times", 1))
        )
        return Reply(b"{}")

    def on_reset(self, query: Json, body: bytes) -> Reply:
        """Forget what happened."""
        self._telegram.reset()
        return Reply(b"{}")


def check_message(text: str, arguments: Json) -> None:
    """Refuse what Telegram refuses in a message, in its words. Raise `Refusal`."""
    if not text.strip():
        raise Refusal(400, "Bad Request: message text is empty")
    if _units(text) > TEXT_LIMIT:
        raise Refusal(400, "Bad Request: message is too long")
    _check_dress(_units(text), arguments.get("entities") or (), arguments)


def check_caption(caption: str, arguments: Json) -> None:
    """Refuse what Telegram refuses below a file, in its words. Raise `Refusal`."""
    if _units(caption) > CAPTION_LIMIT:
        raise Refusal(400, "Bad Request: message caption is too long")
    _check_dress(_units(caption), arguments.get("caption_entities") or (), arguments)


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def _check_dress(length: int, entities: Iterable[Json], arguments: Json) -> None:
    for entity in entities:
        if entity["offset"] < 0 or entity["length"] < 1 or entity["offset"] + entity["length"] > length:
            raise Refusal(400, "Bad Request: entity beginning or length is out of the text")
    for row in (arguments.get("reply_markup") or {}).get("inline_keyboard", ()):
        for key in row:
            if not 1 <= len(key["callback_data"].encode()) <= 64:
                raise Refusal(400, "Bad Request: BUTTON_DATA_INVALID")


def _broken(fault: Fault) -> Reply:
    if fault.cut:
        return Reply(drop=True)
    if fault.raw is not None:
        return Reply(fault.raw.encode(), fault.status or 200)
    known = {"retry_after": fault.retry_after, "migrate_to_chat_id": fault.moved_to}
    return refusal(fault.status, fault.description, {name: value for name, value in known.items() if value})


def _person(chat: int, language: str | None) -> Json:
    person: Json = {"id": chat, "is_bot": False, "first_name": "Robin", "username": f"robin{chat}"}
    return person | {"language_code": language} if language else person


def _message(chat: int, language: str | None) -> Json:
    place = {"id": chat, "type": "private", "first_name": "Robin", "username": f"robin{chat}"}
    return {"message_id": 1, "from": _person(chat, language), "chat": place, "date": int(time.time())}


async def _main() -> None:
    parser = argparse.ArgumentParser(description="A fake Bot API on 127.0.0.1.")
    parser.add_argument("port", type=int)
    parser.add_argument("--delay-ms", type=float, default=0.0)
    options = parser.parse_args()
    gc.disable()  # it keeps all that was sent: looking through it again and again would slow down what is measured
    async with FakeTelegram(options.port, delay=options.delay_ms / 1000):
        print("up", flush=True)  # noqa: T201 - the sign that it serves
        await asyncio.Event().wait()


if __name__ == "__main__":
    import contextlib

    import uvloop

    with contextlib.suppress(KeyboardInterrupt):
        uvloop.run(_main())
