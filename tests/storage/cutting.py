"""A wire to PostgreSQL that can be cut at the worst moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

Mode = Literal["pass", "cut_before_commit", "cut_after_commit", "cut_during_commit"]


class Cutter:
    """Passes bytes between a client and the server's socket.

    `cut_before_commit` drops the next COMMIT, `cut_after_commit` lets it through and drops the answer. The mode then
    goes back to `pass`. `down` refuses every connection.
    """

    def __init__(self, socket: str) -> None:
        self._socket = socket
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self.port = 0
        self.mode: Mode = "pass"
        self.cuts = 0

    async def up(self) -> None:
        """Listen, on the same port each time."""
        self._server = await asyncio.start_server(self._pass_on, "127.0.0.1", self.port)
        self.port = self._server.sockets[0].getsockname()[1]

    async def down(self) -> None:
        """Stop listening and cut all connections."""
        if self._server is not None:
            self._server.close()
        for writer in tuple(self._writers):
            writer.transport.abort()
        await asyncio.sleep(0)

    async def _pass_on(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        server, to_server = await asyncio.open_unix_connection(self._socket)
        self._writers |= {to_client, to_server}
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._requests(client, to_server, to_client))
                group.create_task(self._answers(server, to_client, to_server))
        finally:
            self._writers -= {to_client, to_server}
            to_client.transport.abort()
            to_server.transport.abort()

    async def _requests(
        self, client: asyncio.StreamReader, to_server: asyncio.StreamWriter, to_client: asyncio.StreamWriter
    ) -> None:
        while data := await _read(client):
            if b"COMMIT" in data and self.mode == "cut_before_commit":
                self._cut(to_client)
                break
            to_server.write(data)
            if b"COMMIT" in data and self.mode == "cut_after_commit":
                self.mode = "cut_during_commit"
        to_server.transport.abort()

    async def _answers(
        self, server: asyncio.StreamReader, to_client: asyncio.StreamWriter, to_server: asyncio.StreamWriter
    ) -> None:
        while data := await _read(server):
            if b"COMMIT" in data and self.mode == "cut_during_commit":
                self._cut(to_client)
                break
            to_client.write(data)
        to_client.transport.abort()
        to_server.transport.abort()

    def _cut(self, to_client: asyncio.StreamWriter) -> None:
        self.mode, self.cuts = "pass", self.cuts + 1
        to_client.transport.abort()


async def _read(reader: asyncio.StreamReader) -> bytes:
    try:
        return await reader.read(1 << 16)
    except ConnectionError:
        return b""


@asynccontextmanager
async def cutter(directory: str) -> AsyncIterator[Cutter]:
    """Run a wire to the server whose socket lies in a directory."""
    running = Cutter(f"{directory}/.s.PGSQL.5432")
    await running.up()
    try:
        yield running
    finally:
        await running.down()
