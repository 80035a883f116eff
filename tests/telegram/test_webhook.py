"""The hook on a real server: who is let in, what is answered, and when."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

import msgspec
import pytest
import pytest_asyncio
import uvicorn
from structlog.testing import capture_logs

from bot.channels.telegram.api import Api
from bot.channels.telegram.translate import Translator
from bot.channels.telegram.trouble import Trouble
from bot.channels.telegram.webhook import MAX_BODY, Hook, hook_path, register
from flows.events import Pressed, Said
from tests.telegram.conftest import Taker, payload
from tests.telegram.fake_api import TOKEN, FakeTelegram, Fault

SECRET = "a-Secret_of-32-characters-or-more"
PATH = "/hooks/telegram/0123456789abcdef"


@dataclass
class Hooked:
    """A hook that is served on a port."""

    port: int
    taker: Taker

    async def exchange(self, request: bytes, *, close: bool = False) -> bytes:
        """Write bytes, read what comes back until the server closes or the answer is complete."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.write(request)
        if close:
            writer.write_eof()
        async with asyncio.timeout(10):
            head = await reader.readuntil(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0])
            body = await reader.readexactly(length)
        writer.close()
        return head + body

    async def status(self, request: bytes) -> int:
        """Return the status of the answer to a request."""
        return int((await self.exchange(request)).split(b" ")[1])


@pytest_asyncio.fixture
async def hooked(translator: Translator, taker: Taker) -> AsyncIterator[Hooked]:
    """The hook on uvicorn, as in production, with a short patience for slow bodies."""
    hook = Hook(PATH, SECRET, translator, taker.take, seconds=0.3)
    async with served(hook) as port:
        yield Hooked(port, taker)


class served:  # noqa: N801 - reads as a verb
    """Serve an ASGI app on a free port while the context is entered."""

    def __init__(self, app: Hook) -> None:
        config = uvicorn.Config(
            app, port=0, log_level="critical", lifespan="off", http="httptools", ws="none"
        )
        self._server = uvicorn.Server(config)
        self._server.config.load()
        self._server.lifespan = config.lifespan_class(config)

    async def __aenter__(self) -> int:
        await self._server.startup()
        port: int = self._server.servers[0].sockets[0].getsockname()[1]
        return port

    async def __aexit__(self, *_: object) -> None:
        self._server.force_exit = True
        await self._server.shutdown()


def request(
    body: bytes = b"",
    *,
    secret: bytes | None = SECRET.encode(),
    path: str = PATH,
    method: str = "POST",
    kind: bytes | None = b"application/json",
    more: bytes = b"",
    length: int | None = None,
) -> bytes:
    """Write a request as it goes over the wire."""
    lines = f"{method} {path} HTTP/1.1\r\nHost: x\r\n".encode()
    if secret is not None:
        lines += b"X-Telegram-Bot-Api-Secret-Token: " + secret + b"\r\n"
    if kind is not None:
        lines += b"Content-Type: " + kind + b"\r\n"
    if b"chunked" not in more:
        lines += b"Content-Length: %d\r\n" % (len(body) if length is None else length)
    return lines + more + b"\r\n" + body


async def test_an_update_is_taken(hooked: Hooked) -> None:
    """An update of Telegram is stored and answered with an empty 200."""
    answer = await hooked.exchange(request(payload("text")))
    assert answer.startswith(b"HTTP/1.1 200 ")
    assert answer.endswith(b"\r\n\r\n")
    assert hooked.taker.events == [Said("Kardeşim hemşire. Almanya'da çalışabilir mi?")]


async def test_yes_is_said_when_it_is_stored(hooked: Hooked) -> None:
    """As long as an update is not stored, Telegram gets no answer."""
    hooked.taker.gate.clear()
    asked = asyncio.create_task(hooked.exchange(request(payload("text"))))
    await hooked.taker.until(lambda: bool(hooked.taker.begun))
    assert not asked.done()
    hooked.taker.gate.set()
    assert (await asked).startswith(b"HTTP/1.1 200 ")


async def test_telegram_is_asked_to_come_again(hooked: Hooked) -> None:
    """If storing fails the answer is 503, said once in the log, and the same update is taken the next time."""
    hooked.taker.refused = lambda _: len(hooked.taker.begun) < 3
    with capture_logs() as logs:
        statuses = [await hooked.status(request(payload("text"))) for _ in range(3)]
    assert statuses == [503, 503, 200]
    assert [line.get("state") for line in logs] == ["not_stored", "fine"]
    assert len(hooked.taker.taken) == 1


SECRETS = {
    "missing": None,
    "empty": b"",
    "wrong": b"another-Secret_of-32-characters",
    "prefix": SECRET[:-1].encode(),
    "longer": SECRET.encode() + b"x",
    "case": SECRET.swapcase().encode(),
    "non-ascii": SECRET.encode() + b"\xc3\xa9",
    "latin": b"\xe9" * 32,
    "doubled": SECRET.encode() + b"\r\nX-Telegram-Bot-Api-Secret-Token: " + SECRET.encode(),
    "right then wrong": SECRET.encode() + b"\r\nx-telegram-bot-api-secret-token: wrong",
    "wrong then right": b"wrong\r\nX-TELEGRAM-BOT-API-SECRET-TOKEN: " + SECRET.encode(),
    "listed": SECRET.encode() + b", " + SECRET.encode(),
    "of another bot": b"1" * 32,
}


@pytest.mark.parametrize("name", SECRETS)
async def test_only_telegram_is_let_in(hooked: Hooked, name: str) -> None:
    """Whoever does not know the secret is refused before a byte of the body is read, and the secret is not shown."""
    with capture_logs() as logs:
        answer = await hooked.exchange(request(secret=SECRETS[name], length=5000))
    assert answer.startswith(b"HTTP/1.1 403 ")
    assert SECRET.encode() not in answer
    assert not hooked.taker.begun
    assert SECRET not in str(logs)


async def test_the_body_of_a_stranger_is_not_read(translator: Translator, taker: Taker) -> None:
    """The refusal comes without the app ever asking for the body."""
    hook = Hook(PATH, SECRET, translator, taker.take)
    written: list[int] = []

    async def receive() -> dict[str, object]:
        raise AssertionError("the body was read")

    async def send(message: object) -> None:
        assert isinstance(message, dict)
        written.append(message.get("status", 0))

    headers = [(b"x-telegram-bot-api-secret-token", b"wrong"), (b"content-type", b"application/json")]
    scope = {"type": "http", "path": PATH, "method": "POST", "headers": headers}
    await hook(scope, receive, send)
    assert written[0] == 403


@pytest.mark.parametrize("secret", ["", " ", "with space", "ä", "x" * 257, "a\r\nb", "a/b"])
def test_a_hook_has_a_secret(translator: Translator, taker: Taker, secret: str) -> None:
    """A hook without a secret that Telegram would take cannot be made."""
    with pytest.raises(ValueError):
        Hook(PATH, secret, translator, taker.take)


@pytest.mark.parametrize(
    ("status", "sent"),
    [
        (404, request(path="/hooks/telegram/")),
        (404, request(path=PATH + "/")),
        (404, request(path=PATH[:-1])),
        (405, request(method="GET")),
        (405, request(method="PUT")),
        (415, request(b"{}", kind=None)),
        (415, request(b"a=b", kind=b"application/x-www-form-urlencoded")),
        (415, request(b"{}", kind=b"text/plain")),
        (415, request(b"x", more=b"Content-Encoding: gzip\r\n")),
        (413, request(length=MAX_BODY + 1)),
        (413, request(length=10**15)),
        (400, request(length=10**30)),
        (400, request(b"")),
        (400, request(b"{")),
        (400, request(b"[]")),
        (400, request(b"null")),
        (400, request(b'{"update_id":"1"}')),
        (400, request(b'{"update_id":' + b"9" * 5000 + b"}")),
        (400, request(b'{"update_id":1,"message":' + b"[" * 100_000 + b"]" * 100_000 + b"}")),
        (200, request(b'{"update_id":1}')),
        (200, request(b'{"update_id":1,"message":{"of":"a foreign shape"}}')),
        (200, request(payload("ignored_poll_answer"))),
        (200, request(payload("text"), kind=b"Application/JSON; charset=utf-8")),
    ],
)
async def test_answers(hooked: Hooked, status: int, sent: bytes) -> None:
    """Each kind of bad request has its answer, and the hook works afterwards."""
    assert await hooked.status(sent) == status
    assert await hooked.status(request(payload("photo"))) == 200


async def test_lone_surrogates_are_taken(hooked: Hooked) -> None:
    """Half a character in a text is no reason to refuse it."""
    body = rb'{"update_id":1,"message":{"chat":{"id":1,"type":"private"},"date":1,"from":{"id":1},"text":"a\ud800"}}'
    assert await hooked.status(request(body)) == 200
    assert hooked.taker.events == [Said("a\ufffd")]


async def test_chunked_bodies(hooked: Hooked) -> None:
    """A body without a length is read, up to the limit."""
    more = b"Transfer-Encoding: chunked\r\n"
    body = payload("text")
    chunks = b"".join(
        b"%x\r\n%b\r\n" % (len(body[i : i + 100]), body[i : i + 100]) for i in range(0, len(body), 100)
    )
    assert await hooked.status(request(chunks + b"0\r\n\r\n", more=more)) == 200
    chunk = b"10000\r\n" + b" " * 65536 + b"\r\n"
    assert await hooked.status(request(chunk * 17, more=more)) == 413


async def test_slow_bodies(hooked: Hooked) -> None:
    """Who does not finish his body in time is sent away; meanwhile others are served."""
    slow = [asyncio.create_task(hooked.status(request(b'{"upd', length=500))) for _ in range(50)]
    assert await hooked.status(request(payload("text"))) == 200
    assert set(await asyncio.gather(*slow)) == {408}


async def test_who_leaves_in_the_middle(hooked: Hooked) -> None:
    """A connection that breaks off takes nothing with it, and nothing half is taken."""
    _, writer = await asyncio.open_connection("127.0.0.1", hooked.port)
    writer.write(request(payload("text")[:50], length=2000))
    await writer.drain()
    writer.transport.abort()
    with capture_logs() as logs:
        assert await hooked.status(request(payload("photo"))) == 200
    assert len(hooked.taker.begun) == 1
    assert not logs


async def test_a_press_is_answered_in_the_answer(hooked: Hooked) -> None:
    """The button stops spinning without another call."""
    answer = await hooked.exchange(request(payload("press")))
    head, _, body = answer.partition(b"\r\n\r\n")
    assert b"content-type: application/json" in head.lower()
    assert msgspec.json.decode(body) == {
        "method": "answerCallbackQuery",
        "callback_query_id": "30064771073000001",
    }
    assert hooked.taker.events == [Pressed("4.germany")]


async def test_registering(api: Api, telegram: FakeTelegram) -> None:
    """Telegram is told the address, the secret and what to send, until it has understood."""
    telegram.fail("setWebhook", Fault(status=502), times=2)
    telegram.fail("setWebhook", Fault(status=429, retry_after=7))
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    with capture_logs() as logs:
        await register(api, "http://127.0.0.1:1/hook", SECRET, Trouble("telegram_intake", pause))
    assert telegram.webhook == {
        "url": "http://127.0.0.1:1/hook",
        "secret_token": SECRET,
        "allowed_updates": ["message", "edited_message", "callback_query", "my_chat_member"],
        "max_connections": 100,
        "drop_pending_updates": False,
    }
    assert len(pauses) == 3
    assert pauses[2] == 7
    assert [line["state"] for line in logs] == ["unreachable", "throttled", "fine"]
    assert SECRET not in str(logs)


def test_the_path_tells_nothing() -> None:
    """The path is the same after each start, different for each bot, and does not show the token."""
    assert hook_path(TOKEN) == hook_path(TOKEN)
    assert hook_path(TOKEN) != hook_path("43:FAKE")
    assert "FAKE" not in hook_path(TOKEN)
    assert len(hook_path(TOKEN).rpartition("/")[2]) == 32


async def test_pushed_by_telegram(hooked: Hooked, api: Api, telegram: FakeTelegram) -> None:
    """Pushed over many connections, with storage failing now and then, each update is stored, in order per chat."""
    hooked.taker.refused = lambda _: len(hooked.taker.begun) % 5 == 0
    await register(api, f"http://127.0.0.1:{hooked.port}{PATH}", SECRET, Trouble("telegram_intake"))
    with capture_logs():
        for number in range(300):
            telegram.say(number % 10, f"{number}")
        await telegram.wait(lambda: not telegram.updates)
    for chat in range(10):
        said = [i.event for i in hooked.taker.taken if i.address.chat == str(chat)]
        assert said == [Said(f"{number}") for number in range(chat, 300, 10)]
    assert telegram.statuses[503] > 0
