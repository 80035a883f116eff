"""Servers on loopback for tests of the web chat: one in this process, one that can be killed."""

from __future__ import annotations

import asyncio
import contextlib
import signal
import socket
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from bot.web import configure

ROOT = Path(__file__).parents[2]


class Announcing(uvicorn.Server):
    """Says `ready` on standard output once it listens."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start and say so."""
        await super().startup(sockets)
        sys.stdout.write("ready\n")
        sys.stdout.flush()


class _Embedded(uvicorn.Server):
    """Leaves the signals to pytest and tells the port it got."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening: asyncio.Future[int] = asyncio.get_running_loop().create_future()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Take no signal."""
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start and say on which port."""
        await super().startup(sockets)
        self.listening.set_result(self.servers[0].sockets[0].getsockname()[1])


@contextlib.asynccontextmanager
async def serving(app: ASGIApp) -> AsyncIterator[int]:
    """Serve an application in this event loop; give its port."""
    server = _Embedded(configure(app, "127.0.0.1", 0))
    async with asyncio.TaskGroup() as group:
        group.create_task(server.serve())
        try:
            yield await server.listening
        finally:
            server.should_exit = True


class Process:
    """The little bot as a process of its own, on a port it keeps when it is started again."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        self._process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        """Start and wait until it listens."""
        command = (sys.executable, "-m", "tests.web.conversation", str(self.port), str(self.file))
        self._process = await asyncio.create_subprocess_exec(
            *command, cwd=ROOT, stdout=asyncio.subprocess.PIPE
        )
        assert self._process.stdout is not None
        assert await self._process.stdout.readline() == b"ready\n"

    async def died(self) -> None:
        """Wait until it has died of itself."""
        assert self._process is not None
        assert await self._process.wait() == -signal.SIGKILL
        self._process = None

    def freeze(self) -> None:
        """Stop it where it stands: connections stay open, nothing is read."""
        assert self._process is not None
        self._process.send_signal(signal.SIGSTOP)

    async def kill(self) -> None:
        """Kill without warning."""
        if self._process is not None:
            self._process.kill()
            await self._process.wait()
            self._process = None


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
