"""The conversation everybody walks while speed is measured: each text is answered by exactly one message."""

from __future__ import annotations

import time

import msgspec

FIRST_CHAT = 100_000
FIRST_UPDATE = 10_000_000

FIRST = (
    "/start",
    "en",
    "1",
    "recognition",
    "other",
    "nurse",
    "1",
    "abroad",
    "1",
    "beginner",
    "back",
    "/menu",
)
"""From the language to the questions before the road map."""
AROUND = (
    *("recognition", "eu", "electrician", "1", "vocational", "germany", "complete"),
    *("back", "back", "/menu"),
)
"""From the menu through the flow and back, again and again."""


def text(step: int) -> str:
    """Return what a person writes as her message number `step`, from 0."""
    return FIRST[step] if step < len(FIRST) else AROUND[(step - len(FIRST)) % len(AROUND)]


def updates(count: int, chats: int, first: int = 0) -> list[bytes]:
    """Return updates as Telegram sends them, from number `first` on; the chats take turns."""
    return [update(number, number % chats, number // chats) for number in range(first, first + count)]


def update(number: int, chat: int, step: int) -> bytes:
    """Return one update as bytes."""
    person = {"id": FIRST_CHAT + chat, "first_name": "Robin", "username": f"robin{chat}"}
    said = text(step)
    message = {
        "message_id": step + 1,
        "from": {**person, "is_bot": False, "language_code": "en"},
        "chat": {**person, "type": "private"},
        "date": int(time.time()),
        "text": said,
    }
    if said.startswith("/"):
        message["entities"] = [{"type": "bot_command", "offset": 0, "length": len(said)}]
    return msgspec.json.encode({"update_id": FIRST_UPDATE + number, "message": message})
