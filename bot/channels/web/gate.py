"""The WebSocket endpoint: lets pages in, reads their frames, hands events on. Keeps nothing about a person.

Frames of one page are taken one after the other, each only after the one before is stored. A page that writes
too fast is not thrown out but read more slowly, down to its network connection: it loses and costs nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never
from urllib.parse import urlsplit

import structlog
from starlette.datastructures import Headers
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from bot.channels.web.channel import TRY_LATER, Visitor, WebChannel
from bot.channels.web.frames import (
    Beat,
    Got,
    Happening,
    Hello,
    MalformedFrameError,
    Open,
    Outgoing,
    Press,
    Problem,
    Ready,
    Say,
    Stored,
    decode,
    encode,
    happened,
    moment,
)
from bot.channels.web.pace import Pace
from bot.ports import Clock, Take, where
from flows.events import Address, Incoming

GONE, GOING_AWAY, MISBEHAVED, TOO_LARGE = 1000, 1001, 1008, 1009
_BEAT = encode(Beat())

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Limits:
    """What one page may do. Times in seconds, sizes in bytes of UTF-8, `rate` in frames a second."""

    frame: int = 32 * 1024
    rate: float = 5
    burst: int = 40
    mistakes: int = 20
    greeting: float = 10
    silence: float = 20
    idle: float = 65
    pages: int = 2000
    pages_per_chat: int = 12


class _Ended(Exception):
    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


class WebGate:
    """An ASGI application for the path of the WebSocket."""

    def __init__(
        self,
        channel: WebChannel,
        take: Take,
        *,
        clock: Clock,
        on_connect: Callable[[Address], None],
        origins: frozenset[str] = frozenset(),
        limits: Limits | None = None,
    ) -> None:
        self._channel = channel
        self._take = take
        self._clock = clock
        self._on_connect = on_connect
        self._origins = frozenset(origin.rstrip("/").lower() for origin in origins)
        self._limits = limits or Limits()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one page from its first frame to its last."""
        socket = WebSocket(scope, receive, send)
        if refusal := self._refusal(socket.headers):
            await socket.send_denial_response(PlainTextResponse(status_code=refusal))
            return
        await socket.accept()
        try:
            hello = await self._greeting(socket)
            await self._serve(socket, hello)
        except _Ended as end:
            await _close(socket, end.code)

    def _refusal(self, headers: Headers) -> int | None:
        origin = headers.get("origin", "").lower()
        own = bool(origin) and urlsplit(origin).netloc == headers.get("host", "").lower()
        if not own and origin not in self._origins:
            return 403
        return 503 if self._channel.visitors >= self._limits.pages else None

    async def _greeting(self, socket: WebSocket) -> Hello:
        hello = None
        with suppress(TimeoutError, MalformedFrameError):
            async with asyncio.timeout(self._limits.greeting):
                hello = decode(await self._frame(socket))
        if not isinstance(hello, Hello):
            await self._write(socket, encode(Problem("malformed")))
            raise _Ended(MISBEHAVED)
        if self._channel.crowd(hello.chat) >= self._limits.pages_per_chat:
            raise _Ended(TRY_LATER)
        return hello

    async def _serve(self, socket: WebSocket, hello: Hello) -> None:
        visitor = self._channel.enter(hello.chat, encode(Ready(_milliseconds(self._clock()))))
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._write_all(socket, visitor))
                self._on_connect(where(self._channel, hello.chat))
                code = await self._read_all(socket, visitor, hello)
                self._channel.leave(visitor)
                visitor.end(code)
        finally:
            self._channel.leave(visitor)

    async def _write_all(self, socket: WebSocket, visitor: Visitor) -> None:
        while True:
            try:
                async with asyncio.timeout(self._limits.silence):
                    frame = await visitor.outbound.get()
            except TimeoutError:
                frame = _BEAT
            if isinstance(frame, int):
                await _close(socket, frame)
                return
            await self._write(socket, frame)

    async def _read_all(self, socket: WebSocket, visitor: Visitor, hello: Hello) -> int:
        pace = Pace(self._limits.rate, self._limits.burst, asyncio.get_running_loop().time)
        mistakes = 0
        try:
            while True:
                try:
                    await self._read(socket, visitor, hello, pace)
                except MalformedFrameError as error:
                    mistakes += 1
                    _say(visitor, Problem("malformed", error.id))
                    if mistakes >= self._limits.mistakes:
                        raise _Ended(MISBEHAVED) from None
        except _Ended as end:
            return end.code

    async def _read(self, socket: WebSocket, visitor: Visitor, hello: Hello, pace: Pace) -> None:
        try:
            async with asyncio.timeout(self._limits.idle):
                frame = decode(await self._frame(socket))
        except TimeoutError:
            raise _Ended(GOING_AWAY) from None
        if wait := pace.wait():
            if pace.tell():
                _say(visitor, Problem("fast"))
            await asyncio.sleep(wait)
        match frame:
            case Got():
                self._channel.confirm(visitor.chat, int(frame.id))
            case Open() | Say() | Press():
                _say(visitor, await self._taken(frame, hello))
            case Hello():
                raise MalformedFrameError("")
            case Beat():
                pass
            case _:
                assert_never(frame)

    async def _taken(self, frame: Happening, hello: Hello) -> Outgoing:
        now = self._clock()
        at = moment(frame, now)
        if at is None:
            return Problem("clock", frame.id, _milliseconds(now))
        address = where(self._channel, hello.chat)
        key = f"{hello.chat}.{frame.id}"
        try:
            await self._take(Incoming(key, address, at, happened(frame), hello.lang))
        except Exception as error:
            log.error("web_event_not_taken", error=type(error).__name__)
            return Problem("later", frame.id)
        return Stored(frame.id)

    async def _write(self, socket: WebSocket, frame: str) -> None:
        with suppress(
            WebSocketDisconnect, RuntimeError, TimeoutError
        ):  # the reader notices that the page is gone
            async with asyncio.timeout(self._limits.idle):
                await socket.send_text(frame)

    async def _frame(self, socket: WebSocket) -> str:
        message = await socket.receive()
        if message["type"] == "websocket.disconnect":
            raise _Ended(GONE)
        text = message.get("text")
        if not isinstance(text, str):
            raise MalformedFrameError("")
        if len(text) > self._limits.frame or len(text.encode(errors="replace")) > self._limits.frame:
            raise _Ended(TOO_LARGE)
        return text


def _say(visitor: Visitor, frame: Outgoing) -> None:
    if not visitor.push(encode(frame)):
        raise _Ended(TRY_LATER)


async def _close(socket: WebSocket, code: int) -> None:
    with suppress(WebSocketDisconnect, RuntimeError):  # the page may be gone already
        await socket.close(code)


def _milliseconds(time: datetime) -> int:
    return int(time.timestamp() * 1000)
