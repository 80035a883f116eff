"""Talking to the bot in a terminal: for people, and for scripts in JSON. The same road as every other channel."""

from __future__ import annotations

import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from typing import TextIO

from rich.console import Console as Terminal
from rich.text import Text

from bot.ports import Button, Capabilities, Clock, File, Message, Rejected, Take
from flows.events import Address, Event, Incoming, Opened, Pressed, Said

ADDRESS = Address("console", "main", "me")
SYMBOLS = {"photo": "📷", "voice": "🎤", "pdf": "📄", "chart": "📊", "report": "📄"}


class ConsoleChannel:
    """Keeps what is sent until the conversation prints it."""

    name = ADDRESS.channel
    bot = ADDRESS.bot
    capabilities = Capabilities(text=4096, label=80, payload=64, buttons=50, private=True)

    def __init__(self) -> None:
        self._sent: list[Message] = []

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Take a message."""
        self._sent.append(message)

    async def typing(self, chat: str) -> None:
        """Show nothing: the answer comes at once."""

    async def fetch(self, ref: str) -> bytes:
        """Raise `Rejected`: a terminal sends no files."""
        raise Rejected("no files come from a terminal")

    def collect(self) -> list[Message]:
        """Return what was sent since the last time."""
        sent, self._sent = self._sent, []
        return sent


class Conversation:
    """One person at a terminal. `settled` waits until all that follows from an event was sent."""

    def __init__(
        self, channel: ConsoleChannel, take: Take, settled: Callable[[], Awaitable[object]], clock: Clock
    ) -> None:
        self._channel = channel
        self._take = take
        self._settled = settled
        self._clock = clock
        self._count = 0
        self._buttons: tuple[Button, ...] = ()

    async def open(self, language: str) -> list[Message]:
        """Begin in a language; return what the bot says."""
        await self._turn(Opened(), language)
        self._channel.collect()
        return await self.say(f"/{language}")

    async def say(self, line: str) -> list[Message]:
        """Write a line, or press the button whose id it is; return what the bot says."""
        payload = next((button.id for button in self._buttons if short_id(button) == line.strip()), None)
        await self._turn(Pressed(payload) if payload else Said(line), None)
        messages = self._channel.collect()
        shown = [message.buttons for message in messages if message.buttons]
        self._buttons = shown[-1] if shown else self._buttons
        return messages

    async def _turn(self, event: Event, language: str | None) -> None:
        self._count += 1
        await self._take(Incoming(self._count, ADDRESS, self._clock(), event, language))
        await self._settled()


def short_id(button: Button) -> str:
    """Return a button's id as it is typed: without the number of its prompt."""
    return button.id.lstrip("0123456789").lstrip(".~")


def as_json(message: Message) -> str:
    """Write a message as one line of JSON."""
    buttons = [{"id": short_id(button), "label": button.label} for button in message.buttons]
    written: dict[str, object] = {"text": message.text, "buttons": buttons, "language": message.language}
    if message.file is not None:
        written["file"] = {"media": message.file.media, "size": len(message.file.data)}
    return json.dumps(written, ensure_ascii=False)


def show(terminal: Terminal, message: Message) -> None:
    """Print a message for a person, its choices numbered."""
    text = Text(message.text)
    for start, length in message.bold:
        text.stylize("bold", start, start + length)
    terminal.print()
    if message.file is not None:
        terminal.print(Text(_sign(message.file), style="cyan"))
    if message.text or message.file is None:
        terminal.print(text)
    choices = [button for button in message.buttons if button.kind == "choice"]
    for number, button in enumerate(choices, start=1):
        terminal.print(Text(f"  {number}  {button.label}", style="cyan"))
    if navigation := [button.label for button in message.buttons if button.kind == "nav"]:
        terminal.print(Text("  " + "  ·  ".join(navigation), style="dim"))


def _sign(file: File) -> str:
    return f"{SYMBOLS[file.media]} {-(-len(file.data) // 1000)} kB"


def lines(source: TextIO = sys.stdin) -> Iterator[str]:
    """Read inputs, one per line; bytes that are no UTF-8 arrive as lone surrogates."""
    for line in source:
        yield line.rstrip("\r\n")
