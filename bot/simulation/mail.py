"""Messengers without a network: what is sent to somebody lies in her box at once."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.channels.telegram.channel import CAPABILITIES as TELEGRAM
from bot.channels.web import WebChannel
from bot.core import Core
from bot.ports import Capabilities, Message, Rejected
from flows.events import Address
from storage import Pending

BOT = "main"
PATIENCE = 60.0
"""Seconds in which whatever is stored must have arrived."""
KEPT = 12
"""Messages that stay in a box when they are read."""


@dataclass(slots=True)
class Box:
    """What somebody got, and how much of it she has `read`."""

    messages: list[Message] = field(default_factory=list)
    read: int = 0

    def fresh(self) -> list[Message]:
        """Return what she has not read; it is read then, and all but the last of it put away."""
        found = self.messages[self.read :]
        del self.messages[:-KEPT]
        self.read = len(self.messages)
        return found

    def buttons(self) -> tuple[str, ...]:
        """Return what the buttons say that she sees last."""
        last = next((each for each in reversed(self.messages) if each.buttons), None)
        return tuple(button.id for button in last.buttons) if last else ()


class Mail:
    """All boxes. `channels` are those to build the bot with; then `watch` it."""

    def __init__(self) -> None:
        self.boxes: defaultdict[Address, Box] = defaultdict(Box)
        self.channels: tuple[Messenger, ...] = (
            Messenger(self, "telegram", TELEGRAM),
            Messenger(self, "web", WebChannel.capabilities),
        )
        self._due: Counter[Address] = Counter()
        self._came: dict[Address, asyncio.Event] = {}

    def watch(self, core: Core) -> None:
        """Take note of what is stored to be sent."""
        outlets = core.intake.outlets
        send, cancel = outlets.send, outlets.cancel

        def noting(pending: Sequence[Pending]) -> None:
            self._due.update(each.address for each in pending)
            send(pending)

        def cancelling(address: Address) -> None:
            self._due[address] = 0
            cancel(address)

        outlets.send, outlets.cancel = noting, cancelling

    def put(self, address: Address, message: Message) -> None:
        """Put a message into a box."""
        self.boxes[address].messages.append(message)
        self._due[address] = max(0, self._due[address] - 1)
        if not self._due[address]:
            self._came.pop(address, asyncio.Event()).set()

    async def all_here(self, address: Address) -> None:
        """Wait until somebody has everything that is stored for her; raise `TimeoutError` where it does not come."""
        async with asyncio.timeout(PATIENCE):
            while self._due[address]:
                await self._came.setdefault(address, asyncio.Event()).wait()

    async def quiet(self) -> None:
        """Wait until everybody has everything."""
        for address in [address for address, due in self._due.items() if due]:
            await self.all_here(address)


class Messenger:
    """A channel into the boxes."""

    bot = BOT

    def __init__(self, mail: Mail, name: str, capabilities: Capabilities) -> None:
        self._mail, self.name, self.capabilities = mail, name, capabilities

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Put a message into somebody's box."""
        self._mail.put(Address(self.name, self.bot, chat), message)

    async def typing(self, chat: str) -> None:
        """Show nothing: the answer comes at once."""

    async def fetch(self, ref: str) -> bytes:
        """Raise `Rejected`: nobody sends files."""
        raise Rejected("no files")
