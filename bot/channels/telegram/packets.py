"""A file in the form Telegram takes: one call with the file and its caption, and a letter for what does not fit there.

Pure. What is said is changed by nothing here, as in `formatting`; a file goes out byte by byte as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

import msgspec
from msgspec import Struct

from bot.channels.multipart import Part
from bot.channels.telegram.api import Method
from bot.channels.telegram.formatting import Letter, bold, keyboard, letters, mended, undress, units
from bot.ports import Button, File, Message
from bot.relay.kinds import Media
from bot.relay.process import NAMES, TYPES

CAPTION_LIMIT = 1024


class Road(NamedTuple):
    """How a file goes out: the method that sends it, the field it stands in, its name and its media type."""

    method: Method
    field: str
    name: str
    type: str


ROADS: Mapping[str, Road] = MappingProxyType(
    {
        "photo": Road(Method.SEND_PHOTO, "photo", NAMES[Media.PHOTO], TYPES[Media.PHOTO]),
        "voice": Road(Method.SEND_VOICE, "voice", NAMES[Media.VOICE], TYPES[Media.VOICE]),
        "pdf": Road(Method.SEND_DOCUMENT, "document", NAMES[Media.PDF], TYPES[Media.PDF]),
        "chart": Road(Method.SEND_PHOTO, "photo", "lotse.png", "image/png"),
        "report": Road(Method.SEND_DOCUMENT, "document", "lotse.html", "text/html"),
    }
)
_DOCUMENTS = ("pdf", "report")

_encode = msgspec.json.Encoder().encode


class Packet(Struct):
    """A file and the letter that goes with it; the letter's text is the caption, which may be empty.

    A `plain` one goes as a document, whatever it is.
    """

    file: File
    letter: Letter
    plain: bool = False


Post: TypeAlias = Letter | Packet
"""What goes out in one call."""


def posts(chat: int, message: Message) -> Sequence[Post]:
    """Return what to send for a message, in order; keys hang on the last."""
    if message.file is None:
        return letters(chat, message)
    text = message.text if message.text.strip() else ""
    if units(text) > CAPTION_LIMIT:
        return [Packet(message.file, Letter(chat, "")), *letters(chat, message)]
    caption = Letter(chat, text)
    caption.entities = bold(text, message.bold) or None
    caption.reply_markup = keyboard(message.buttons)
    return [Packet(message.file, caption)]


def form(packet: Packet) -> tuple[Method, Mapping[str, str], Part]:
    """Return the method to call, the fields of the form, and the file in it."""
    road = ROADS[packet.file.media]
    method, field = ROADS["pdf"][:2] if packet.plain else road[:2]
    letter = mended(packet.letter)
    fields = {"chat_id": str(letter.chat_id)}
    if letter.message_thread_id is not None:
        fields["message_thread_id"] = str(letter.message_thread_id)
    if letter.text:
        fields["caption"] = letter.text
    if letter.entities:
        fields["caption_entities"] = _encode(letter.entities).decode()
    if letter.reply_markup is not None:
        fields["reply_markup"] = _encode(letter.reply_markup).decode()
    return method, fields, Part(field, road.name, road.type, packet.file.data)


def dressed(post: Post) -> bool:
    """Tell whether there is bold or a keyboard, or a file that is to be more than a document.

    Somebody may have forbidden voice messages, and a photo may be too narrow for Telegram: as documents they arrive.
    """
    if isinstance(post, Packet):
        return post.file.media not in _DOCUMENTS or dressed(post.letter)
    return bool(post.entities or post.reply_markup)


def undressed(post: Post, buttons: Sequence[Button]) -> Sequence[Post]:
    """Return what to send instead, without bold and keys, a file as a document; `buttons` are the message's."""
    if isinstance(post, Letter):
        return undress(post, buttons if post.reply_markup else ())
    letter = post.letter
    caption, *others = undress(letter, buttons if letter.reply_markup else (), CAPTION_LIMIT)
    caption.link_preview_options = None
    return [Packet(post.file, caption, plain=True), *others]
