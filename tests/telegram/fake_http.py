"""A fast HTTP/1.1 server on loopback for fakes: one function answers all requests. Knows nothing of Telegram."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from types import TracebackType
from typing import TypeAlias, cast

import httptools


@dataclass(slots=True)
class Request:
    """One request."""

    method: str = ""
    path: str = ""
    body: bytes = b""
    lines: list[tuple[bytes, bytes]] = field(default_factory=list)

    @property
    def headers(self) -> dict[str, str]:
        """The headers by their names in lower case; made anew at each look, for few look."""
        return {name.decode().lower(): value.decode("latin-1") for name, value in self.lines}


@dataclass(slots=True)
class Reply:
    """One answer. `drop` closes the connection without one; `raw` is written as it is, instead of all else."""

    body: bytes = b""
    status: int = 200
    drop: bool = False
    raw: bytes | None = None
    headers: tuple[tuple[str, str], ...] = (("Content-Type", "application/json"),)

    def encode(self) -> bytes:
        """Return the bytes to write."""
        if self.raw is not None:
            return self.raw
        lines = "".join(f"{name}: {value}\r\n" for name, value in self.headers)
        head = f"HTTP/1.1 {self.status} -\r\n{lines}Content-Length: {len(self.body)}\r\n\r\n"
        return head.encode() + self.body


Answering: TypeAlias = Callable[[Request], Reply | Awaitable[Reply]]


class _Connection(asyncio.Protocol):
    def __init__(self, server: Server) -> None:
        self._server = server
        self._parser = httptools.HttpRequestParser(self)
        self._request = Request()
        self._chunks: list[bytes] = []
        self.transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)
        self._server.connections.add(self)
        self._server.opened += 1

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.connections.discard(self)

    def data_received(self, data: bytes) -> None:
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserError:
            self.transport.close()

    def on_message_begin(self) -> None:
        self._request = Request()
        self._chunks = []

    def on_url(self, url: bytes) -> None:
        self._request.path += url.decode()

    def on_header(self, name: bytes, value: bytes) -> None:
        self._request.lines.append((name, value))

    def on_body(self, body: bytes) -> None:
        self._chunks.append(body)

    def on_message_complete(self) -> None:
        self._request.method = self._parser.get_method().decode()
        self._request.body = b"".join(self._chunks)
        reply = self._server.answer(self._request)
        if isinstance(reply, Reply):
            self._write(reply)
        else:
            self._server.later(self._answer(reply))

    async def _answer(self, reply: Awaitable[Reply]) -> None:
        self._write(await reply)

    def _write(self, reply: Reply) -> None:
        if self.transport.is_closing():
            return
        if reply.drop:
            self.transport.abort()
        else:
            self.transport.write(reply.encode())


@dataclass
class Server:
    """Serve `answer` on 127.0.0.1 while the context is entered. `opened` counts connections ever made."""

    answer: Answering
    port: int = 0
    tls: ssl.SSLContext | None = None
    opened: int = 0
    connections: set[_Connection] = field(default_factory=set)
    _server: asyncio.Server | None = None
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)

    @property
    def url(self) -> str:
        """Return the address of the server."""
        return f"{'https' if self.tls else 'http'}://127.0.0.1:{self.port}"

    async def __aenter__(self) -> Server:
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(
            lambda: _Connection(self), "127.0.0.1", self.port, ssl=self.tls, backlog=1024
        )
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self.hang_up()

    def later(self, work: Coroutine[None, None, None]) -> None:
        """Answer a request in its own time."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def hang_up(self) -> None:
        """Close all connections at once, as a server that restarts does."""
        for connection in list(self.connections):
            connection.transport.abort()
