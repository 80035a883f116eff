"""Files that come with messages: frames as the server sends them, put into a page's own connection."""

from __future__ import annotations

import base64
import io
import json
from pathlib import Path

from PIL import Image
from playwright.async_api import WebSocketRoute

from tests.web.browser import Person

VOICE = (Path(__file__).parents[1] / "relay" / "tone.ogg").read_bytes()


def photo(size: tuple[int, int] = (1500, 900)) -> bytes:
    """Paint a JPEG."""
    file = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(file, "JPEG")
    return file.getvalue()


class Post:
    """Brings messages to one page beside those of the little bot, and notes which ones the page confirms."""

    def __init__(self, person: Person) -> None:
        self._person = person
        self._socket: WebSocketRoute | None = None
        self.confirmed: list[str] = []

    async def begin(self) -> None:
        """Load the page anew with our hand on its connection."""
        await self._person.page.route_web_socket("**/ws", self._meet)
        await self.reload()

    async def reload(self) -> None:
        """Load the page anew and wait for its connection."""
        self._socket = None
        await self._person.page.reload()
        await self._person.ask("da")

    def bring(self, key: int, media: str, data: bytes | str, text: str = "", *buttons: list[str]) -> None:
        """Send a message with a file; `data` as text is sent as it is, base64 or not."""
        assert self._socket is not None
        packed = data if isinstance(data, str) else base64.b64encode(data).decode()
        frame = {
            "t": "msg",
            "id": str(key),
            "text": text,
            "language": "de",
            "buttons": buttons,
            "bold": [],
            "file": {"media": media, "data": packed},
        }
        self._socket.send(json.dumps(frame))

    def _meet(self, route: WebSocketRoute) -> None:
        server = route.connect_to_server()
        self._socket = route

        def note(frame: str | bytes) -> None:
            said = json.loads(frame)
            if said["t"] == "got":
                self.confirmed.append(said["id"])
            server.send(frame)

        route.on_message(note)
