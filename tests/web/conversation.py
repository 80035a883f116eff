"""A little bot for tests of the web chat: it remembers in a file, answers, and survives being killed.

Run as a program it serves the real page: `python -m tests.web.conversation PORT FILE` and says `ready` when it does.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import msgspec
from starlette.types import ASGIApp

from bot.channels.web import Limits, WebChannel, WebGate
from bot.ports import Button, ChannelError, File, Message
from bot.web import Health, build, configure
from flows.events import Address, Event, Incoming, Opened, Pressed, Said
from tests.web import texts
from tests.web.script import PDF, SCRIPTS, message
from tests.web.serving import Announcing

TABLES = """
CREATE TABLE IF NOT EXISTS seen (key TEXT PRIMARY KEY, chat TEXT, said TEXT, at TEXT);
CREATE TABLE IF NOT EXISTS deaths (cause TEXT PRIMARY KEY);
CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY AUTOINCREMENT, chat TEXT, body BLOB);
"""

DIES_WHEN_STORED = "stirb, bevor du bestätigst"
DIES_WHEN_SENT = "stirb, bevor du es dir merkst"
"""Said once, these kill the process: after storing and before confirming, after sending and before noting it."""
DESK = (("!take.K7F", "Take K7F"), ("!me.lang.tr", "Türkçe"), ("9.a", "Not now"))
"""What the message after the word `desk` offers."""


def now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


@dataclass
class Conversation:
    """Takes events, answers each once, and delivers in order."""

    file: Path
    channel: WebChannel = field(default_factory=WebChannel)
    changed: asyncio.Event = field(default_factory=asyncio.Event)
    empty: asyncio.Event = field(default_factory=asyncio.Event)
    refuse: int = 0

    def __post_init__(self) -> None:
        self.database = sqlite3.connect(self.file, isolation_level=None)
        self.database.executescript("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;" + TABLES)

    async def take(self, incoming: Incoming) -> None:
        """Store an event and its answers in one transaction."""
        if self.refuse:
            self.refuse -= 1
            raise OSError("disk full")
        with self._transaction():
            said = msgspec.json.encode(incoming.event).decode()
            row = (str(incoming.key), incoming.address.chat, said, incoming.at.isoformat())
            if self.database.execute("INSERT OR IGNORE INTO seen VALUES (?, ?, ?, ?)", row).rowcount:
                for answer in answers(incoming):
                    body = msgspec.json.encode(answer)
                    chat = incoming.address.chat
                    self.database.execute("INSERT INTO outbox (chat, body) VALUES (?, ?)", (chat, body))
                    self.empty.clear()
        self._die_once(DIES_WHEN_STORED, incoming.event)
        self.changed.set()

    def wake(self, address: Address) -> None:
        """Somebody is there: look again for what waits."""
        self.changed.set()

    async def deliver(self) -> None:
        """Send what waits, chat by chat and in order, until cancelled."""
        busy: set[str] = set()
        async with asyncio.TaskGroup() as group:
            while True:
                await self.changed.wait()
                self.changed.clear()
                for (chat,) in self.database.execute("SELECT DISTINCT chat FROM outbox").fetchall():
                    if chat not in busy:
                        busy.add(chat)
                        group.create_task(self._drain(chat, busy))

    async def _drain(self, chat: str, busy: set[str]) -> None:
        waiting = "SELECT id, body FROM outbox WHERE chat = ? ORDER BY id LIMIT 1"
        try:
            while row := self.database.execute(waiting, (chat,)).fetchone():
                await self.channel.typing(chat)
                message = msgspec.json.decode(row[1], type=Message)
                await self.channel.send(chat, row[0], message)
                self._die_once(DIES_WHEN_SENT, Said(message.text))
                self.database.execute("DELETE FROM outbox WHERE id = ?", (row[0],))
            self.empty.set()
        except ChannelError:
            return
        finally:
            busy.discard(chat)

    def _die_once(self, cause: str, event: Event) -> None:
        if (
            event == Said(cause)
            and self.database.execute("INSERT OR IGNORE INTO deaths VALUES (?)", (cause,)).rowcount
        ):
            os.kill(os.getpid(), signal.SIGKILL)

    def said(self, chat: str) -> list[tuple[str, str]]:
        """Return what was stored of a chat, in order, each as JSON and with its time."""
        return self.database.execute(
            "SELECT said, at FROM seen WHERE chat = ? ORDER BY rowid", (chat,)
        ).fetchall()

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        self.database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.database.execute("ROLLBACK")
            raise
        self.database.execute("COMMIT")


def answers(incoming: Incoming) -> tuple[Message, ...]:
    """Answer from the script of the language, else repeat what was said."""
    language = incoming.language if incoming.language in SCRIPTS else "en"
    script = SCRIPTS[language]
    match incoming.event:
        case Opened(payload):
            return (
                script["start"] if not payload else (*script["start"], Message(f"start={payload}", language))
            )
        case Pressed(payload):
            return script.get(payload, (Message(f"pressed {payload}", language),))
        case Said(text) if text == "buttons":
            return (Message("Which?", "en", (Button("1.a", "<b>One</b>"), Button("~menu", "Menu", "nav"))),)
        case Said(text) if text == "desk":
            return (Message("Who?", "en", tuple(Button(*button) for button in DESK)),)
        case Said(text) if text == "pdf":
            return (Message("Here it is", "en", file=File("pdf", PDF)),)
        case Said(text):
            return (message(language, text),)
    return ()


def application(conversation: Conversation, limits: Limits | None = None) -> ASGIApp:
    """Build the real web application around it."""
    gate = WebGate(
        conversation.channel, conversation.take, clock=now, on_connect=conversation.wake, limits=limits
    )
    return build(chat=gate, text=texts.text, languages=texts.LANGUAGES, health=Health)


async def main(port: int, file: Path) -> None:
    """Serve until killed."""
    conversation = Conversation(file)
    config = configure(application(conversation), "127.0.0.1", port)
    async with asyncio.TaskGroup() as group:
        group.create_task(conversation.deliver())
        await Announcing(config).serve()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), Path(sys.argv[2])))
