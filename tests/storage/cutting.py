"""A wire to PostgreSQL that can be cut at the worst moment."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Literal

Mode = Literal["pass", "cut_before", "cut_after", "cut_and_delay"]

COMMIT = b"COMMIT\0"
LOCKING = b"FOR UPDATE"


class Cutter:
    """Passes bytes between clients and the server's socket, and cuts the client off at its next COMMIT.

    `cut_before` drops the COMMIT, `cut_after` drops only its answer. `cut_and_delay` keeps the COMMIT until some
    client asks for the locks again. The mode then goes back to `pass`. `down` refuses every connection.
    """

    def __init__(self, socket: str) -> None:
        self._socket = socket
        self._server: asyncio.Server | None = None
        self._writers: set[asyncio.StreamWriter] = set()
        self._asked = asyncio.Event()
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
            if LOCKING in data:
                self._asked.set()
            if COMMIT in data and self.mode != "pass":
                await self._cut(data, to_server, to_client)
                return
            to_server.write(data)
        to_server.transport.abort()

    async def _answers(
        self, server: asyncio.StreamReader, to_client: asyncio.StreamWriter, to_server: asyncio.StreamWriter
    ) -> None:
        while data := await _read(server):
            if not to_client.is_closing():
                to_client.write(data)
            elif COMMIT in data:
                break
        to_client.transport.abort()
        to_server.transport.abort()

    async def _cut(
        self, data: bytes, to_server: asyncio.StreamWriter, to_client: asyncio.StreamWriter
    ) -> None:
        mode, self.mode, self.cuts = self.mode, "pass", self.cuts + 1
        self._asked.clear()
        if mode == "cut_before":
            to_server.transport.abort()
        elif mode == "cut_after":
            to_server.write(data)
        to_client.transport.abort()
        if mode == "cut_and_delay":
            await self._asked.wait()
            to_server.write(data)


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
