"""What page and server say to each other over the WebSocket. Only shapes: no sockets, no decisions.

From the page: `hello` first, then `open`, `say`, `press` (events, each with its own `id` and its time `at`),
`got` (a message is in the transcript) and `beat` (I am still here). From the server: `ready` after `hello`,
`stored` (an event is kept for good), `msg`, `typing`, `beat` (answer with `beat`) and `problem`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal, TypeAlias

import msgspec
from msgspec import Meta, Struct

from bot.ports import File, Message
from flows.events import Event, Opened, Pressed, Said

OLDEST = timedelta(days=7)
"""Shorter than storage remembers events, so that what is sent again is always known again."""
FARTHEST = timedelta(minutes=5)

Random: TypeAlias = Annotated[str, Meta(pattern=r"^[0-9a-f]{32}\Z")]
Short: TypeAlias = Annotated[str, Meta(max_length=64)]
Milliseconds: TypeAlias = Annotated[int, Meta(ge=0, le=10**14)]
Locale: TypeAlias = Annotated[str, Meta(pattern=r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\Z")]
Reason: TypeAlias = Literal["malformed", "fast", "clock", "later"]


class Hello(Struct, tag="hello", tag_field="t"):
    """The page says which chat it shows; whoever knows the random id may read and write there."""

    chat: Random
    lang: Locale | None = None


class Open(Struct, tag="open", tag_field="t"):
    """The person opened a new chat, or followed a link with a payload."""

    id: Random
    at: Milliseconds
    payload: Short = ""


class Say(Struct, tag="say", tag_field="t"):
    """The person wrote."""

    id: Random
    at: Milliseconds
    text: str


class Press(Struct, tag="press", tag_field="t"):
    """The person pressed a button."""

    id: Random
    at: Milliseconds
    payload: Short


class Got(Struct, tag="got", tag_field="t"):
    """The message with this key is in the page's transcript."""

    id: Annotated[str, Meta(pattern=r"^[0-9]{1,20}\Z")]


class Beat(Struct, tag="beat", tag_field="t"):
    """The other side is still there."""


class Ready(Struct, tag="ready", tag_field="t"):
    """The chat is open; `now` is the server's time, by which the page stamps its events."""

    now: int


class Stored(Struct, tag="stored", tag_field="t"):
    """The event is kept for good: the page need not send it again."""

    id: str


class Shown(Struct, tag="msg", tag_field="t", omit_defaults=True):
    """A message to show. `id` is the outbox key as text, since it is too large for a number in JavaScript.

    The data of a `file` goes out in base64.
    """

    id: str
    text: str
    language: str
    buttons: tuple[tuple[str, str, str], ...]
    bold: tuple[tuple[int, int], ...]
    file: File | None = None


class Typing(Struct, tag="typing", tag_field="t"):
    """An answer is on its way."""


class Problem(Struct, tag="problem", tag_field="t", omit_defaults=True):
    """A frame was not taken: `malformed` for good, `clock` out of the window, `later` and `fast` for now."""

    reason: Reason
    id: str = ""
    now: int = 0


Happening: TypeAlias = Open | Say | Press
Incoming: TypeAlias = Hello | Open | Say | Press | Got | Beat
Outgoing: TypeAlias = Ready | Stored | Shown | Typing | Beat | Problem


class _Labelled(Struct):
    id: Random


_frames: msgspec.json.Decoder[Incoming] = msgspec.json.Decoder(Incoming)
_labels = msgspec.json.Decoder(_Labelled)
_encoder = msgspec.json.Encoder()


class MalformedFrameError(ValueError):
    """A frame that is none of ours; `id` is that of the event, where it can be read."""

    def __init__(self, event: str) -> None:
        super().__init__("not a frame of the web chat")
        self.id = event


def decode(text: str) -> Incoming:
    """Read one frame of a page, or raise `MalformedFrameError`."""
    try:
        return _frames.decode(text)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        raise MalformedFrameError(_label(text)) from None


def encode(frame: Outgoing) -> str:
    """Write one frame for a page."""
    return _encoder.encode(frame).decode()


def shown(key: int, message: Message) -> str:
    """Write the frame that shows a message."""
    buttons = tuple((button.id, button.label, button.kind) for button in message.buttons)
    return encode(Shown(str(key), message.text, message.language, buttons, message.bold, message.file))


def happened(frame: Happening) -> Event:
    """Translate a frame into what the person did."""
    match frame:
        case Open():
            return Opened(frame.payload)
        case Say():
            return Said(frame.text)
        case Press():
            return Pressed(frame.payload)


def moment(frame: Happening, now: datetime) -> datetime | None:
    """Return when the event happened by the page, or None if that is no time it may still be sent.

    The page's time is taken as it is or not at all: bent to ours, it would differ each time it is sent again.
    """
    at = datetime.fromtimestamp(frame.at / 1000, UTC)
    return at if now - OLDEST < at < now + FARTHEST else None


def _label(text: str) -> str:
    try:
        return _labels.decode(text).id
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return ""
