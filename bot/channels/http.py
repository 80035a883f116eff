"""A small keep-alive HTTP/1.1 client for the calls a messenger makes: one request, one whole answer.

Owns connections, their pool and their timeouts. It must not know any platform, follow redirects, or put a
path or a header in an error or a log: paths hold tokens. It never repeats a request of which a byte may have left.
"""

from __future__ import annotations

import asyncio
import re
import socket
import ssl
import time
from types import TracebackType
from typing import NamedTuple, cast
from urllib.parse import urlsplit

import httptools

JSON = "application/json"
MAX_ANSWER = 64 * 2**20
SAFE_HEAD = re.compile(r"[!-~]+( [!-~]+)*")


class HttpError(Exception):
    """The request brought no answer."""


class NotSent(HttpError):
    """No connection came about: the other side has seen nothing of the request."""


class AnswerLost(HttpError):
    """The request was written, the answer did not come: nobody knows whether it was carried out."""


class TooLong(AnswerLost):
    """The answer has more bytes than were asked for; the rest of it was not read."""


class Answer(NamedTuple):
    """A complete answer, whatever its status."""

    status: int
    body: bytes


class Connection(asyncio.Protocol):
    """One connection: at most one request at a time."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._asked: asyncio.Future[Answer] | None = None
        self._parser = httptools.HttpResponseParser(self)
        self._parts: list[bytes] = []
        self._size = 0
        self._most = 0
        self._framed = False
        self.gone: asyncio.Future[None] = loop.create_future()
        self.idle_since = 0.0
        self.transport: asyncio.Transport

    @property
    def usable(self) -> bool:
        """Tell whether another request may be written."""
        return self._asked is None and not self.transport.is_closing()

    def ask(self, head: bytes, body: bytes, most: int) -> asyncio.Future[Answer]:
        """Write one request and return the future of its answer, of at most so many bytes."""
        self._most = most
        asked = self._asked = self.gone.get_loop().create_future()
        self.transport.write(b"%b%d\r\n\r\n%b" % (head, len(body), body))
        return asked

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        if self._asked is None:
            self.transport.abort()
            return
        try:
            self._parser.feed_data(data)
        except (httptools.HttpParserError, httptools.HttpParserUpgrade):
            self._fail("answer is not HTTP")

    def connection_lost(self, exc: Exception | None) -> None:
        if self._asked is not None and exc is None and self._unframed_answer():
            self._answer()
        self._fail("connection lost")
        if not self.gone.done():
            self.gone.set_result(None)

    def on_message_begin(self) -> None:
        self._framed = False
        self._size = 0
        self._parts.clear()

    def on_header(self, name: bytes, value: bytes) -> None:
        if len(name) in (14, 17) and name.lower() in (b"content-length", b"transfer-encoding"):
            self._framed = True

    def on_body(self, body: bytes) -> None:
        self._parts.append(body)
        self._size += len(body)
        if self._size > self._most:
            self._fail("answer is too long", TooLong)

    def on_message_complete(self) -> None:
        if self._parser.get_status_code() >= 200:
            if not self._parser.should_keep_alive():
                self.transport.close()
            self._answer()

    def _unframed_answer(self) -> bool:
        """Tell whether an answer without a length has begun, which ends with its connection."""
        return not self._framed and self._size > 0 and self._parser.get_status_code() >= 200

    def _answer(self) -> None:
        asked, self._asked = self._asked, None
        if asked is not None and not asked.done():
            asked.set_result(Answer(self._parser.get_status_code(), b"".join(self._parts)))

    def _fail(self, reason: str, kind: type[AnswerLost] = AnswerLost) -> None:
        asked, self._asked = self._asked, None
        self.transport.abort()
        if asked is not None and not asked.done():
            asked.set_exception(kind(reason))


class Client:
    """Keep connections to one server and send requests over them, the most recently used first."""

    def __init__(
        self,
        url: str,
        *,
        connections: int = 128,
        idle: float = 50.0,
        connect_timeout: float = 5.0,
        tls: ssl.SSLContext | None = None,
    ) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("the address of a server starts with http:// or https://")
        self._host = parts.hostname
        self._netloc = parts.netloc.rpartition("@")[2]
        self._secure = parts.scheme == "https"
        self._port = parts.port or (443 if self._secure else 80)
        self._tls = tls if self._secure else None
        self._idle_limit = idle
        self._connect_timeout = connect_timeout
        self._slots = asyncio.Semaphore(connections)
        self._idle: list[Connection] = []
        self._all: set[Connection] = set()
        self.prefix = parts.path.rstrip("/")

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def head(self, path: str, *, method: str = "POST", content_type: str = JSON) -> bytes:
        """Prepare all of a request that does not change: `path` is absolute on the server."""
        if not (SAFE_HEAD.fullmatch(path) and " " not in path and SAFE_HEAD.fullmatch(content_type)):
            raise ValueError("a path or content type holds characters that HTTP forbids")
        lines = (f"{method} {path} HTTP/1.1", f"Host: {self._netloc}", f"Content-Type: {content_type}")
        return "\r\n".join((*lines, "Content-Length: ")).encode()

    async def send(self, head: bytes, body: bytes, timeout: float, most: int | None = None) -> Answer:
        """Send a prepared request and return its answer within `timeout` seconds. Raise `HttpError`.

        An answer of more than `most` bytes raises `TooLong` as soon as that is seen.
        """
        connection: Connection | None = None
        try:
            async with asyncio.timeout(timeout), self._slots:
                connection = self._kept() or await self._connect()
                answer = await connection.ask(head, body, MAX_ANSWER if most is None else most)
        except TimeoutError as error:
            if connection is None:
                raise NotSent("no connection in time") from error
            connection.transport.abort()
            raise AnswerLost("no answer in time") from error
        except BaseException:
            if connection is not None:
                connection.transport.abort()
            raise
        if connection.usable:
            connection.idle_since = time.monotonic()
            self._idle.append(connection)
        return answer

    async def close(self) -> None:
        """Drop every connection; requests under way fail."""
        connections = list(self._all)
        for connection in connections:
            connection.transport.abort()
        await asyncio.gather(*(connection.gone for connection in connections))

    def _kept(self) -> Connection | None:
        """Take the last used connection that still stands; drop those that were idle too long."""
        while self._idle:
            connection = self._idle.pop()
            if connection.usable:
                if time.monotonic() - connection.idle_since < self._idle_limit:
                    return connection
                connection.transport.close()
        return None

    async def _connect(self) -> Connection:
        """Open a connection to the first address of the server that answers. Raise `NotSent`."""
        loop = asyncio.get_running_loop()
        if self._secure and self._tls is None:
            self._tls = ssl.create_default_context()
        try:
            found = await loop.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)
        except OSError as error:
            raise NotSent("name of the server not found") from error
        failure: Exception | None = None
        for family, _, _, _, address in found:
            try:
                return await self._connect_to(str(address[0]), family)
            except (OSError, TimeoutError) as error:
                failure = error
        raise NotSent("no connection") from failure

    async def _connect_to(self, address: str, family: int) -> Connection:
        """Open a connection to one address, so that one that swallows everything does not hide the next."""
        loop = asyncio.get_running_loop()
        name = self._host if self._secure else None
        async with asyncio.timeout(self._connect_timeout):
            _, connection = await loop.create_connection(
                lambda: Connection(loop),
                address,
                self._port,
                family=family,
                ssl=self._tls,
                server_hostname=name,
            )
        self._all.add(connection)
        connection.gone.add_done_callback(lambda _: self._forget(connection))
        return connection

    def _forget(self, connection: Connection) -> None:
        self._all.discard(connection)
        if connection in self._idle:
            self._idle.remove(connection)
