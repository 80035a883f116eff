"""The HTTP client, against a real server."""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gc
import ssl
import weakref
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
import uvloop

from bot.channels import http
from bot.channels.http import Answer, AnswerLost, Client, NotSent, TooLong
from tests.telegram.certificates import write_certificate
from tests.telegram.conftest import until
from tests.telegram.fake_http import Reply, Request, Server


class Echo:
    """Answers with what it was asked, until told otherwise."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.replies: list[Reply] = []
        self.held: asyncio.Event | None = None
        self.busy = 0
        self.busiest = 0

    def __call__(self, request: Request) -> Reply:
        """Answer at once."""
        self.requests.append(request)
        return self.replies.pop(0) if self.replies else Reply(request.body)

    async def slowly(self, request: Request) -> Reply:
        """Answer when the test says so."""
        assert self.held is not None
        self.busy += 1
        self.busiest = max(self.busy, self.busiest)
        await self.held.wait()
        self.busy -= 1
        return self(request)


@pytest.fixture
def echo() -> Echo:
    """What answers."""
    return Echo()


@pytest_asyncio.fixture
async def server(echo: Echo) -> AsyncIterator[Server]:
    """A server that echoes."""
    async with Server(echo) as running:
        yield running


@pytest_asyncio.fixture
async def client(server: Server) -> AsyncIterator[Client]:
    """A client of that server."""
    async with Client(server.url) as made:
        yield made


async def post(client: Client, body: bytes = b"hi", timeout: float = 5.0) -> Answer:
    """Send one request."""
    return await client.send(client.head("/x"), body, timeout)


async def test_request_and_answer(client: Client, echo: Echo) -> None:
    """A request arrives as it was given, its answer comes back as it is."""
    echo.replies.append(Reply(b"there", 418))
    head = client.head("/a/b?c=d", method="PUT", content_type="text/plain; charset=utf-8")
    assert await client.send(head, "grüß".encode(), 5.0) == Answer(418, b"there")
    request = echo.requests[0]
    assert (request.method, request.path, request.body) == ("PUT", "/a/b?c=d", "grüß".encode())
    assert request.headers["content-type"] == "text/plain; charset=utf-8"
    assert request.headers["host"].startswith("127.0.0.1:")


async def test_connections_are_kept(client: Client, server: Server) -> None:
    """Requests one after the other share one connection."""
    for number in range(20):
        assert (await post(client, b"%d" % number)).body == b"%d" % number
    assert server.opened == 1


@pytest.mark.parametrize("size", [0, 1, 65_536, 3_000_000])
async def test_bodies_of_any_size(client: Client, size: int) -> None:
    """Long bodies pass both ways."""
    assert (await post(client, b"x" * size)).body == b"x" * size


async def test_many_at_once_within_the_limit(echo: Echo) -> None:
    """No more connections than allowed; who waits is served later, and nobody gets another's answer."""
    echo.held = asyncio.Event()
    async with Server(echo.slowly) as server, Client(server.url, connections=4) as client:
        asked = [asyncio.create_task(post(client, b"%d" % number)) for number in range(50)]
        await until(lambda: echo.busy >= 4)
        echo.held.set()
        answers = await asyncio.gather(*asked)
        assert [answer.body for answer in answers] == [b"%d" % number for number in range(50)]
        assert (server.opened, echo.busiest) == (4, 4)


@pytest.mark.parametrize(
    ("raw", "body"),
    [
        (
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n",
            b"abcde",
        ),
        (b"HTTP/1.1 200 OK\r\ncontent-length:3\r\n\r\nabc", b"abc"),
        (b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", b"ok"),
        (b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok", b"ok"),
        (b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok", b"ok"),
        (b"HTTP/1.1 204 No Content\r\n\r\n", b""),
    ],
)
async def test_every_frame_of_an_answer(client: Client, echo: Echo, raw: bytes, body: bytes) -> None:
    """Chunked, closing, old and provisional answers are understood, and the next request works."""
    echo.replies.append(Reply(raw=raw))
    assert (await post(client)).body == body
    assert (await post(client, b"next")).body == b"next"


async def test_an_answer_that_ends_with_its_connection() -> None:
    """An answer without a length is complete when the server closes."""
    async with raw_server(b"HTTP/1.1 200 OK\r\n\r\nall of it") as url, Client(url) as client:
        assert await post(client) == Answer(200, b"all of it")


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhal",
        b"HTTP/1.1 200 OK\r\nContent-Le",
        b"220 smtp.example.org ready\r\n",
        b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    ],
)
async def test_half_an_answer_is_none(raw: bytes) -> None:
    """An answer that breaks off, or is none of HTTP, is lost: it never counts as a short one."""
    async with raw_server(raw) as url, Client(url) as client:
        with pytest.raises(AnswerLost):
            await post(client)


async def test_a_request_that_left_is_not_repeated(client: Client, echo: Echo) -> None:
    """A connection that breaks after a request was written does not make it go out twice."""
    await post(client, b"warm")
    echo.replies.append(Reply(drop=True))
    with pytest.raises(AnswerLost):
        await post(client, b"once")
    assert [request.body for request in echo.requests] == [b"warm", b"once"]


async def test_connections_closed_while_idle_are_not_used(client: Client, server: Server) -> None:
    """A server that restarted between two requests is not noticed."""
    await post(client)
    server.hang_up()
    await until(lambda: not client._idle)
    assert (await post(client, b"again")).body == b"again"
    assert server.opened == 2


async def test_connections_about_to_close_are_not_used(client: Client, server: Server) -> None:
    """A connection whose end is known, but not yet worked through, takes no further request."""
    await post(client)
    client._idle[0].transport.abort()
    assert (await post(client, b"again")).body == b"again"
    assert server.opened == 2


async def test_connections_idle_too_long_are_not_used(server: Server) -> None:
    """The client gives up a connection before the server would."""
    async with Client(server.url, idle=0.0) as client:
        await post(client)
        await post(client)
        assert server.opened == 2


async def test_nobody_listens() -> None:
    """A refused connection is an error that says that nothing was sent."""
    async with Server(Echo()) as server:
        url = server.url
    async with Client(url) as client:
        with pytest.raises(NotSent):
            await post(client)


async def test_an_answer_in_time_or_none(echo: Echo) -> None:
    """A request that takes too long ends, its connection is not used again, and the next one works."""
    echo.held = asyncio.Event()
    async with Server(echo.slowly) as server, Client(server.url) as client:
        with pytest.raises(AnswerLost):
            await post(client, b"late", timeout=0.05)
        await until(lambda: not client._all)
        echo.held.set()
        assert (await post(client, b"next")).body == b"next"
        assert server.opened == 2


async def test_waiting_for_a_connection_counts_too(echo: Echo) -> None:
    """Who does not get a connection in time knows that nothing was sent."""
    echo.held = asyncio.Event()
    async with Server(echo.slowly) as server, Client(server.url, connections=1) as client:
        first = asyncio.create_task(post(client, b"first"))
        await until(lambda: echo.busy)
        with pytest.raises(NotSent):
            await post(client, b"second", timeout=0.05)
        echo.held.set()
        assert (await first).body == b"first"
        assert len(echo.requests) == 1


async def test_a_cancelled_request_leaves_nothing_behind(echo: Echo) -> None:
    """A cancelled request's late answer is not taken for that of the next."""
    echo.held = asyncio.Event()
    async with Server(echo.slowly) as server, Client(server.url) as client:
        first = asyncio.create_task(post(client, b"first"))
        await until(lambda: echo.busy)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        await until(lambda: not client._all)
        echo.held.set()
        assert (await post(client, b"second")).body == b"second"


async def test_answers_nobody_asked_for(client: Client, server: Server) -> None:
    """A server that talks unasked loses the connection, and no later request gets what it said."""
    await post(client)
    for connection in server.connections:
        connection.transport.write(b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nevil")
    await until(lambda: not client._idle)
    assert (await post(client, b"mine")).body == b"mine"


async def test_an_answer_too_long(client: Client, echo: Echo, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server cannot fill our memory."""
    monkeypatch.setattr(http, "MAX_ANSWER", 1000)
    with pytest.raises(AnswerLost):
        await post(client, b"x" * 2000)
    assert (await post(client, b"short")).body == b"short"


async def test_an_answer_longer_than_asked_for(client: Client, echo: Echo) -> None:
    """What is asked for with a limit is read up to it and no further, whatever length the server names, or none."""
    limited = functools.partial(client.send, client.head("/x"), timeout=5.0, most=1000)
    assert (await limited(b"x" * 1000)).body == b"x" * 1000
    for raw in (
        b"HTTP/1.1 200 OK\r\nContent-Length: 1001\r\n\r\n" + b"x" * 1001,
        b"HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n" + b"x" * 1001,
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1F4\r\n%b\r\n" % (b"x" * 500) * 3,
        b"HTTP/1.1 200 OK\r\n\r\n" + b"x" * 1001,
    ):
        echo.replies.append(Reply(raw=raw))
        with pytest.raises(TooLong):
            await limited(b"")
    assert (await post(client, b"x" * 2000)).body == b"x" * 2000


async def test_closing_ends_requests_under_way(echo: Echo) -> None:
    """Nothing hangs when the client is closed."""
    echo.held = asyncio.Event()
    async with Server(echo.slowly) as server:
        client = Client(server.url)
        asked = asyncio.create_task(post(client))
        await until(lambda: echo.busy)
        await client.close()
        with pytest.raises(AnswerLost):
            await asked
        assert not client._all


async def test_tls(tmp_path: Path, echo: Echo) -> None:
    """HTTPS works and keeps its connection; a certificate nobody vouches for is refused before anything is sent."""
    certificate, key = write_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    trusting = ssl.create_default_context(cafile=str(certificate))
    async with Server(echo, tls=context) as server:
        async with Client(server.url, tls=trusting) as client:
            assert (await post(client, b"x" * 200_000)).body == b"x" * 200_000
            assert (await post(client, b"secret")).body == b"secret"
            assert server.opened == 1
        async with Client(server.url) as client:
            with pytest.raises(NotSent):
                await post(client)
    assert len(echo.requests) == 2


@pytest.mark.parametrize("path", ["/a b", "/a\r\nX: y", "/ä", "", "/a\x00"])
def test_a_path_cannot_smuggle(path: str) -> None:
    """A path that would write another header is refused, without being shown."""
    with pytest.raises(ValueError) as caught:
        Client("http://127.0.0.1").head(path)
    assert path.strip("/") not in str(caught.value) or path == ""


@pytest.mark.parametrize("url", ["ftp://x", "127.0.0.1", "http://", ""])
def test_addresses_of_servers(url: str) -> None:
    """Only an address of HTTP is one."""
    with pytest.raises(ValueError):
        Client(url)


def raw_server(raw: bytes) -> contextlib.AbstractAsyncContextManager[str]:
    """Serve these bytes to every request, then close."""

    @contextlib.asynccontextmanager
    async def running() -> AsyncIterator[str]:
        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(raw)
            writer.close()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        async with server:
            yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    return running()


async def test_connections_are_freed(client: Client, server: Server) -> None:
    """A connection that was closed is forgotten, also by the collector of garbage."""
    await post(client)
    (connection,) = map(weakref.ref, client._all)
    server.hang_up()
    await until(lambda: not client._all)
    gc.collect()
    assert connection() is None


def test_on_uvloop(tmp_path: Path) -> None:
    """On the loop the bot really runs on, long, broken, late and refused requests end as on asyncio's."""
    certificate, key = write_certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    trusting = ssl.create_default_context(cafile=str(certificate))

    async def scenario() -> None:
        echo = Echo()
        for tls in (None, context):
            async with Server(echo, tls=tls) as server, Client(server.url, tls=trusting) as client:
                assert (await post(client, b"x" * 3_000_000)).body == b"x" * 3_000_000
                echo.replies.append(Reply(drop=True))
                with pytest.raises(AnswerLost):
                    await post(client, b"once")
                assert (await post(client, b"again")).body == b"again"
                echo.held = asyncio.Event()
                server.answer = echo.slowly
                with pytest.raises(AnswerLost):
                    await post(client, timeout=0.05)
            async with Client(server.url, tls=trusting) as client:
                with pytest.raises(NotSent):
                    await post(client)

    uvloop.run(scenario())
