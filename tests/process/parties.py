"""People who talk to the running bot: over the Bot API, or with a page of the web chat. Both outlive a killed bot."""

from __future__ import annotations

import asyncio
import base64
import json
import re
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Literal, TypeAlias

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidHandshake, InvalidMessage
from websockets.typing import Origin

from tests.telegram.fake_api import Delivered, FakeTelegram
from tests.web.visitor import new_id

SECONDS = 20.0
"""How long something that must happen is waited for."""
RETRY = 0.05
UNSEEN = re.compile("[\u2066-\u2069\u200e\u200f\u202a-\u202e\ufeff]|\\*\\*")

Json: TypeAlias = dict[str, Any]
Media: TypeAlias = Literal["photo", "voice", "pdf"]

_numbers = count(1)


@dataclass(frozen=True, slots=True)
class Seen:
    """A message as somebody has it before her: what can be read, the payloads of its buttons, its file."""

    text: str
    buttons: tuple[str, ...] = ()
    media: str = ""
    data: bytes = b""


class Party:
    """Somebody with a `name`, who has `seen` so many messages, each once or as often as it came."""

    def __init__(self, name: str, language: str) -> None:
        self.name = name
        self.language = language
        self._read = 0

    @property
    def seen(self) -> Sequence[Seen]:
        """All that came so far, in order."""
        raise NotImplementedError

    async def says(self, text: str) -> None:
        """Write something."""
        raise NotImplementedError

    async def presses(self, payload: str) -> None:
        """Press a button of the message seen last or after it, whose payload is, or ends with, this one."""
        start = max(0, self._read - 1)
        try:
            await self.until(lambda: bool(_buttons(self.seen[start:], payload)))
        except TimeoutError:
            raise AssertionError(f"{self.name} has no button {payload}: {self.seen[start:]}") from None
        await self.sends_press(_buttons(self.seen[start:], payload)[-1])

    async def sends_press(self, payload: str) -> None:
        """Press a button with exactly this payload."""
        raise NotImplementedError

    async def opens(self, payload: str = "") -> None:
        """Open the chat, perhaps by a link."""
        raise NotImplementedError

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait until something is the case, looked at whenever something came."""
        raise NotImplementedError

    async def sees(self, *texts: str) -> Seen:
        """Wait for messages with these texts, in this order, after those waited for before; return the last.

        Several texts may stand in one message.
        """
        found = Seen("")
        for text in texts:
            wanted = readable(text)
            await self._wait(wanted)
            while wanted not in (found := self.seen[self._read]).text:
                self._read += 1
        self._read += 1
        return found

    async def _wait(self, wanted: str) -> None:
        try:
            await self.until(lambda: any(wanted in message.text for message in self.seen[self._read :]))
        except TimeoutError:
            unread = "\n".join(message.text for message in self.seen[self._read :])
            raise AssertionError(f"{self.name} never saw {wanted!r}, but: {unread}") from None


def _buttons(messages: Iterable[Seen], payload: str) -> list[str]:
    ends = (f".{payload}", f"~{payload}")
    every = [button for message in messages for button in message.buttons]
    return [button for button in every if button == payload or button.endswith(ends)]


def readable(text: str) -> str:
    """Return a text without signs that cannot be seen."""
    return UNSEEN.sub("", text)


class OnTelegram(Party):
    """In a private chat with the bot."""

    def __init__(
        self, telegram: FakeTelegram, name: str, language: str, chat: int, ahead: float = 0.0
    ) -> None:
        super().__init__(name, language)
        self.chat = chat
        self._telegram = telegram
        self._ahead = ahead

    @property
    def seen(self) -> Sequence[Seen]:
        """All that the bot sent to her."""
        return [_delivered(message) for message in self._telegram.sent if message.chat == self.chat]

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait, at most `SECONDS`."""
        await self._telegram.wait(happened, SECONDS)

    async def says(self, text: str) -> None:
        """Write a text."""
        self.message(text=text)

    async def sends_press(self, payload: str) -> None:
        """Press a button."""
        message = self.envelope()
        press = {"id": f"press{message['message_id']}", "chat_instance": "1", "data": payload}
        self._telegram.update({"callback_query": press | {"from": message["from"], "message": message}})

    async def opens(self, payload: str = "") -> None:
        """Write /start."""
        await self.says(f"/start {payload}".strip())

    def sends(self, media: Media, data: bytes, caption: str = "") -> None:
        """Send a file."""
        self.message(**self.file(media, data), **({"caption": caption} if caption else {}))

    def file(self, media: Media, data: bytes, name: str = "scan.pdf", **about: object) -> Json:
        """Keep a file at Telegram; return the field of the message that brings it, with more `about` it."""
        ref = self._telegram.shelf.keep(data, f"files/{next(_numbers)}")
        kept = {"file_id": ref, "file_unique_id": f"u{ref}", "file_size": len(data), **about}
        match media:
            case "photo":
                return {"photo": [kept | {"width": 600, "height": 400}]}
            case "voice":
                return {"voice": kept | {"duration": 1, "mime_type": "audio/ogg"}}
            case "pdf":
                return {"document": kept | {"file_name": name, "mime_type": "application/pdf"}}

    def message(self, **fields: object) -> None:
        """Send a message of any kind."""
        self._telegram.update({"message": self.envelope() | fields})

    def edits(self, ago: float = 0.0, **fields: object) -> None:
        """Change a message that she wrote so many seconds ago."""
        now = self.envelope()
        message = now | {"edit_date": now["date"], "date": now["date"] - round(ago)}
        self._telegram.update({"edited_message": message | fields})

    def blocks(self) -> None:
        """Block the bot, which Telegram tells it."""
        now = self.envelope()
        before, after = ({"user": now["from"], "status": status} for status in ("member", "kicked"))
        change = {"chat": now["chat"], "from": now["from"], "date": now["date"]}
        self._telegram.gone.add(self.chat)
        self._telegram.update(
            {"my_chat_member": change | {"old_chat_member": before, "new_chat_member": after}}
        )

    def envelope(self) -> Json:
        """Return what every message of hers has: who she is."""
        person = {
            "id": self.chat,
            "first_name": self.name.capitalize(),
            "username": f"{self.name}{self.chat}",
        }
        return {
            "message_id": next(_numbers),
            "date": round(time.time() + self._ahead),
            "from": person | {"is_bot": False, "language_code": self.language},
            "chat": person | {"type": "private"},
        }


def _delivered(message: Delivered) -> Seen:
    rows = message.body.get("reply_markup", {}).get("inline_keyboard", [])
    buttons = tuple(key["callback_data"] for row in rows for key in row)
    if message.file is None:
        return Seen(readable(message.text), buttons)
    media = "pdf" if message.file.field == "document" else message.file.field
    return Seen(readable(message.text), buttons, media, message.file.data)


@dataclass
class _Page:
    """What a page keeps on its device: messages by their ids, and events that the server has not stored yet."""

    shown: dict[str, Seen] = field(default_factory=dict)
    unstored: dict[str, Json] = field(default_factory=dict)
    ahead: int = 0


class OnWeb(Party):
    """With a page of the web chat, which comes back by itself. `agent` is what her browser calls itself."""

    def __init__(self, port: int, name: str, language: str, agent: str = "test") -> None:
        super().__init__(name, language)
        self.chat = new_id()
        self.frames: list[str] = []
        """All that came from the server, as it came."""
        self._port = port
        self._agent = agent
        self._page = _Page()
        self._socket: ClientConnection | None = None
        self._came = asyncio.Event()
        self._there = asyncio.Event()

    @property
    def seen(self) -> Sequence[Seen]:
        """All that her page shows of the bot's."""
        return tuple(self._page.shown.values())

    async def until(self, happened: Callable[[], bool]) -> None:
        """Wait, at most `SECONDS`."""
        async with asyncio.timeout(SECONDS):
            while not happened():
                self._came.clear()
                await self._came.wait()

    async def there(self) -> None:
        """Wait until her page is connected."""
        async with asyncio.timeout(SECONDS):
            await self._there.wait()

    async def says(self, text: str) -> None:
        """Write a text."""
        await self._do("say", text=text)

    async def sends_press(self, payload: str) -> None:
        """Press a button."""
        await self._do("press", payload=payload)

    async def opens(self, payload: str = "") -> None:
        """Open the chat."""
        await self._do("open", payload=payload)

    async def run(self) -> None:
        """Keep the page open until cancelled."""
        while True:
            try:
                await self._visit()
            except (OSError, ConnectionClosed, InvalidHandshake, InvalidMessage, EOFError):
                pass
            finally:
                self._socket = None
                self._there.clear()
            await asyncio.sleep(RETRY)

    async def _visit(self) -> None:
        own = f"127.0.0.1:{self._port}"
        async with connect(
            f"ws://{own}/ws",
            origin=Origin(f"http://{own}"),
            proxy=None,
            compression=None,
            max_size=None,
            user_agent_header=self._agent,
        ) as socket:
            await socket.send(json.dumps({"t": "hello", "chat": self.chat, "lang": self.language}))
            async for frame in socket:
                await self._take(socket, str(frame))

    async def _take(self, socket: ClientConnection, text: str) -> None:
        self.frames.append(text)
        frame = json.loads(text)
        match frame["t"]:
            case "ready":
                self._page.ahead = frame["now"] - _now()
                for event in list(self._page.unstored.values()):
                    await socket.send(json.dumps(event))
                self._socket = socket
                self._there.set()
            case "msg":
                self._page.shown[frame["id"]] = _shown(frame)
                await socket.send(json.dumps({"t": "got", "id": frame["id"]}))
            case "stored":
                self._page.unstored.pop(frame["id"], None)
            case "beat":
                await socket.send(json.dumps({"t": "beat"}))
            case "problem" if frame["reason"] != "fast":
                raise AssertionError(f"the server has a problem: {frame}")
        self._came.set()

    async def _do(self, kind: str, **values: str) -> None:
        await self.there()
        name = new_id()
        event = {"t": kind, "id": name, "at": _now() + self._page.ahead, **values}
        self._page.unstored[name] = event
        if self._socket is not None:
            try:
                await self._socket.send(json.dumps(event))
            except ConnectionClosed:
                return


def _now() -> int:
    return round(asyncio.get_running_loop().time() * 1000)


def _shown(frame: Mapping[str, Any]) -> Seen:
    buttons = tuple(payload for payload, _, _ in frame["buttons"])
    file = frame.get("file")
    if not file:
        return Seen(readable(frame["text"]), buttons)
    return Seen(readable(frame["text"]), buttons, file["media"], base64.b64decode(file["data"]))
