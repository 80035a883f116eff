"""Which pages show which chat, and sending to them. Knows no WebSocket: a visitor is a queue of frames."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field

from bot.channels.web.frames import Typing, encode, shown
from bot.ports import Capabilities, Message, NotConnected, Rejected, Unreachable

TRY_LATER = 1013
SLOWEST = 50_000
"""Characters a second that a page takes at least; a frame with a file gets that much more time."""
_TYPING = encode(Typing())


class Visitor:
    """One open page: frames wait here to be written; a number is the code to close with, and the last."""

    def __init__(self, chat: str, room: int = 256) -> None:
        self.chat = chat
        self.outbound: asyncio.Queue[str | int] = asyncio.Queue(room)

    def push(self, frame: str) -> bool:
        """Queue a frame; a page that left too many unread is ended and returns False."""
        if self.outbound.full():
            self.end(TRY_LATER)
            return False
        self.outbound.put_nowait(frame)
        return True

    def end(self, code: int) -> None:
        """Let the writer close after what waits, or at once where too much waits."""
        if self.outbound.full():
            while not self.outbound.empty():
                self.outbound.get_nowait()
        self.outbound.put_nowait(code)


@dataclass(slots=True)
class _Waiting:
    frame: str
    confirmed: asyncio.Future[bool]


@dataclass(slots=True)
class _Room:
    visitors: list[Visitor] = field(default_factory=list)
    waiting: dict[int, _Waiting] = field(default_factory=dict)


class WebChannel:
    """Reaches people in the web chat, on every page of the chat that is open now."""

    name = "web"
    capabilities = Capabilities(text=4000, label=80, payload=64, buttons=24, private=True)

    def __init__(self, bot: str = "main", *, patience: float = 15.0) -> None:
        self.bot = bot
        self._patience = patience
        self._rooms: dict[str, _Room] = {}

    @property
    def visitors(self) -> int:
        """Count the open pages."""
        return sum(len(room.visitors) for room in self._rooms.values())

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Show a message on every open page and return when one has it in its transcript."""
        frame = shown(key, message)
        try:
            async with asyncio.timeout(self._patience + len(frame) / SLOWEST):
                while not await self._confirmed(chat, key, frame):
                    pass
        except TimeoutError:
            raise Unreachable("no page confirmed the message") from None

    async def typing(self, chat: str) -> None:
        """Show on every open page that an answer is on its way."""
        self._push(chat, _TYPING)

    async def fetch(self, ref: str) -> bytes:
        """Raise `Rejected`: the page sends no files."""
        raise Rejected("no files come from the page")

    def enter(self, chat: str, first: str) -> Visitor:
        """Add a page; it gets the frame `first`, then what other pages have not confirmed."""
        room = self._rooms.setdefault(chat, _Room())
        visitor = Visitor(chat)
        visitor.push(first)
        for waiting in room.waiting.values():
            visitor.push(waiting.frame)
        room.visitors.append(visitor)
        return visitor

    def leave(self, visitor: Visitor) -> None:
        """Take a page away; with the last one, what it did not confirm is given back to delivery."""
        room = self._rooms.get(visitor.chat)
        if room is None or visitor not in room.visitors:
            return
        room.visitors.remove(visitor)
        if not room.visitors:
            del self._rooms[visitor.chat]
            for waiting in room.waiting.values():
                _settle(waiting, confirmed=False)

    def confirm(self, chat: str, key: int) -> None:
        """Note that a page has the message in its transcript."""
        room = self._rooms.get(chat)
        waiting = room.waiting.get(key) if room else None
        if waiting is not None:
            _settle(waiting, confirmed=True)

    def crowd(self, chat: str) -> int:
        """Count the open pages of one chat."""
        room = self._rooms.get(chat)
        return len(room.visitors) if room else 0

    async def _confirmed(self, chat: str, key: int, frame: str) -> bool:
        """Show a frame; False if all pages were closed first. Then another may be open by now, so ask again.

        Giving up at that point would lose the wake-up that its arrival already caused.
        """
        room = self._rooms.get(chat)
        if room is None:
            raise NotConnected("no page shows this chat")
        waiting = room.waiting[key] = _Waiting(frame, asyncio.get_running_loop().create_future())
        self._push(chat, frame)
        try:
            return await waiting.confirmed
        finally:
            if room.waiting.get(key) is waiting:
                del room.waiting[key]

    def _push(self, chat: str, frame: str) -> None:
        room = self._rooms.get(chat)
        for visitor in list(room.visitors) if room else ():
            if not visitor.push(frame):
                self.leave(visitor)


def _settle(waiting: _Waiting, *, confirmed: bool) -> None:
    if not waiting.confirmed.done():
        waiting.confirmed.set_result(confirmed)
