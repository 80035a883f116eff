"""Where a message goes on Telegram, and whether it went there: a chat, or a topic in it."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from bot.ports import Rejected


class Place(Struct, frozen=True):
    """A chat by its number, perhaps one topic in it."""

    chat: int
    thread: int | None = None

    @property
    def company(self) -> bool:
        """Whether more than one person is there."""
        return self.chat < 0


class _Chat(Struct):
    id: int


class Sent(Struct):
    """What Telegram says of a message that it took."""

    message_id: int
    chat: _Chat
    message_thread_id: int | None = None


class _Envelope(Struct):
    result: Sent


def read(chat: str) -> Place:
    """Read the chat of an address: `7000000001`, `-100123` or, with a topic, `-100123/45`. Raise `Rejected`."""
    number, _, topic = chat.partition("/")
    try:
        return Place(int(number), int(topic) if topic else None)
    except ValueError as error:
        raise Rejected("no chat of Telegram") from error


def sent(body: bytes) -> Sent | None:
    """Return what an answer says of the message that was sent, None where it says nothing."""
    try:
        return _decode(body).result
    except msgspec.MsgspecError:
        return None


_decode = msgspec.json.Decoder(_Envelope).decode
