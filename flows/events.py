"""What came in: one event of one person, the same for every channel. Written to no log."""

from __future__ import annotations

from datetime import datetime
from typing import Literal, TypeAlias

from msgspec import Struct


class Address(Struct, frozen=True, array_like=True):
    """Where a person is reached. Identifies a person: never logged, never stored unsealed."""

    channel: str
    bot: str
    chat: str


class Opened(Struct, frozen=True, tag="opened"):
    """The person opened the chat; `payload` is that of the link (`?start=owl`)."""

    payload: str = ""


class Said(Struct, frozen=True, tag="said"):
    """The person wrote a text or a command (`/menu`)."""

    text: str


class Pressed(Struct, frozen=True, tag="pressed"):
    """The person pressed a button; `payload` is the id it was offered with."""

    payload: str


class Edited(Struct, frozen=True, tag="edited"):
    """The person changed a text `written` before, where the channel says when that was."""

    text: str
    written: datetime | None = None


class Sent(Struct, frozen=True, tag="sent"):
    """The person sent something that is no text.

    `ref` is the platform's handle of the file, empty where it cannot be fetched or must not pass; then `size` (in
    bytes, 0 where unknown) and `caption` are empty too.
    """

    kind: Literal["photo", "voice", "video", "document", "sticker", "contact", "location", "other"]
    ref: str = ""
    size: int = 0
    caption: str = ""


class Left(Struct, frozen=True, tag="left"):
    """The person blocked the bot or deleted the chat: nothing can be delivered any more."""


Event: TypeAlias = Opened | Said | Pressed | Edited | Sent | Left


class Incoming(Struct, frozen=True):
    """An event with where and when it came from.

    `key` makes it unique within (channel, bot): the platform's own integer where it has one, else its text, which
    storage keeps only as a keyed hash. `at` is the platform's time of the event (aware), the same on every
    redelivery. `language` is the code the platform reports, a hint and no more.
    """

    key: int | str
    address: Address
    at: datetime
    event: Event
    language: str | None = None
