"""A page without a browser: speaks the frames of the web chat over a real WebSocket."""

from __future__ import annotations

import asyncio
import contextlib
import json
import secrets
from collections.abc import AsyncIterator
from typing import Any, TypeAlias

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Origin

from tests.web.conversation import now

Frame: TypeAlias = dict[str, Any]


def new_id() -> str:
    """Make an id as the page does."""
    return secrets.token_hex(16)


def at() -> int:
    """Return the time in milliseconds."""
    return int(now().timestamp() * 1000)


class Visitor:
    """Sends frames and reads what comes back; confirms messages like a page unless told not to."""

    def __init__(self, socket: ClientConnection) -> None:
        self.socket = socket
        self.chat = new_id()
        self.confirms = True

    async def send(self, kind: str, **values: object) -> None:
        """Send one frame."""
        await self.socket.send(json.dumps({"t": kind, **values}))

    async def say(self, text: str, id: str | None = None, time: int | None = None) -> str:
        """Say something and return the id of the event."""
        name = id or new_id()
        await self.send("say", id=name, at=at() if time is None else time, text=text)
        return name

    async def read(self) -> Frame:
        """Read the next frame, whatever it is."""
        async with asyncio.timeout(5):
            frame: Frame = json.loads(await self.socket.recv())
        if frame["t"] == "msg" and self.confirms:
            await self.send("got", id=frame["id"])
        return frame

    async def until(self, kind: str) -> Frame:
        """Read on to the next frame of a kind."""
        while True:
            frame = await self.read()
            if frame["t"] == kind:
                return frame

    async def closed(self) -> int:
        """Read to the end and return the code it was closed with."""
        async with asyncio.timeout(5):
            with contextlib.suppress(ConnectionClosed):
                while True:
                    await self.socket.recv()
        return self.socket.close_code or 0


@contextlib.asynccontextmanager
async def visit(
    port: int, chat: str | None = None, *, confirms: bool = True, lang: str = "de"
) -> AsyncIterator[Visitor]:
    """Open the chat as a page does, up to `ready`."""
    async with plain(port) as visitor:
        visitor.confirms = confirms
        visitor.chat = chat or visitor.chat
        await visitor.send("hello", chat=visitor.chat, lang=lang)
        assert (await visitor.read())["t"] == "ready"
        yield visitor


@contextlib.asynccontextmanager
async def plain(port: int, origin: str | None = None) -> AsyncIterator[Visitor]:
    """Connect and say nothing yet."""
    own = f"http://127.0.0.1:{port}"
    async with connect(
        f"ws://127.0.0.1:{port}/ws", origin=Origin(origin or own), proxy=None, compression=None
    ) as socket:
        yield Visitor(socket)
