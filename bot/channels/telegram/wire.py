"""What an update looks like on the wire, as far as Lotse reads it. Decides nothing about its meaning.

Bytes go in, structs come out. Whatever is wrong with the bytes becomes one exception, `BadUpdate`.
"""

from __future__ import annotations

import re
from typing import Annotated, TypeAlias

import msgspec
from msgspec import Meta, Raw, Struct, field

Id: TypeAlias = Annotated[int, Meta(ge=-(2**62), le=2**62)]
Seconds: TypeAlias = Annotated[int, Meta(ge=0, le=253_402_300_799)]
"""Since 1970; to the end of the year 9999."""

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update asked for (`allowed_updates`). Others are none of ours."""


class User(Struct):
    """Who did something. Names are not read."""

    id: Id
    is_bot: bool = False
    language_code: str | None = None


class Chat(Struct):
    """Where it happened: `private`, `group`, `supergroup` or `channel`."""

    id: Id
    type: str


class Replied(Struct):
    """The message that another one replies to."""

    message_id: Id
    sender: User | None = field(name="from", default=None)


class Message(Struct):
    """A message. `date` is 0 in one that is no longer readable; a thread is a topic only where it says so."""

    chat: Chat
    date: Seconds
    sender: User | None = field(name="from", default=None)
    text: str | None = None
    caption: str | None = None
    edit_date: Seconds | None = None
    message_id: Id = 0
    message_thread_id: Id | None = None
    is_topic_message: bool = False
    reply_to_message: Replied | None = None
    migrate_to_chat_id: Id | None = None
    forum_topic_closed: Raw = Raw()


class Kept(Struct):
    """A file that Telegram keeps. `file_size` in bytes, 0 where it is not known; pixels are those of a photo."""

    file_id: str
    file_size: Annotated[int, Meta(ge=0, le=2**62)] = 0
    width: Annotated[int, Meta(ge=0, le=2**31)] = 0
    height: Annotated[int, Meta(ge=0, le=2**31)] = 0


class Carried(Struct):
    """The files of a message, a photo in several sizes, and what is written below them."""

    caption: str = ""
    photo: list[Kept] = field(default_factory=list)
    voice: Kept | None = None
    document: Kept | None = None


class Press(Struct):
    """A pressed button of an inline keyboard."""

    id: str
    sender: User = field(name="from")
    message: Message | None = None
    data: str | None = None


class Member(Struct):
    """What somebody is in a chat: `creator`, `administrator`, `member`, `restricted`, `left` or `kicked`."""

    status: str


class Membership(Struct):
    """A change in what the bot is in a chat; in a private chat, `kicked` means blocked."""

    chat: Chat
    sender: User = field(name="from")
    date: Seconds
    old: Member = field(name="old_chat_member")
    new: Member = field(name="new_chat_member")


class Update(Struct):
    """One update. All fields but the number are empty in a kind that is none of ours."""

    update_id: Annotated[int, Meta(ge=0, le=2**62)]
    message: Message | None = None
    edited_message: Message | None = None
    callback_query: Press | None = None
    my_chat_member: Membership | None = None


class BadUpdate(Exception):
    """An update that cannot be read. `update_id` is its number, where at least that can be."""

    def __init__(self, update_id: int | None = None) -> None:
        super().__init__("unreadable update")
        self.update_id = update_id


class _Number(Struct):
    update_id: Annotated[int, Meta(ge=0, le=2**62)]


class _Parts(Struct):
    message: dict[str, Raw] = field(default_factory=dict)


class _Carrying(Struct):
    message: Carried = field(default_factory=Carried)


class _Batch(Struct):
    result: list[Raw]


_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)

_update = msgspec.json.Decoder(Update).decode
_number = msgspec.json.Decoder(_Number).decode
_parts = msgspec.json.Decoder(_Parts).decode
_carrying = msgspec.json.Decoder(_Carrying).decode
_batch = msgspec.json.Decoder(_Batch).decode


def read(body: bytes | Raw) -> Update:
    """Read one update. Raise `BadUpdate`.

    Half a character (a lone surrogate, a broken UTF-8 sequence) is no reason to lose what a person wrote: it is
    replaced by U+FFFD.
    """
    try:
        return _update(body)
    except _UNREADABLE as error:
        problem = error
    mended = mend(bytes(body))
    try:
        return _update(mended)
    except _UNREADABLE:
        raise BadUpdate(_number_of(mended)) from problem


def parts(body: bytes | Raw) -> frozenset[str]:
    """Return the names of the fields of an update's message, which tell what it consists of."""
    mended = mend(bytes(body))
    try:
        return frozenset(_parts(mended).message)
    except _UNREADABLE as error:
        raise BadUpdate(_number_of(mended)) from error


def carried(body: bytes | Raw) -> Carried:
    """Return the files of an update's message. Raise `BadUpdate`."""
    mended = mend(bytes(body))
    try:
        return _carrying(mended).message
    except _UNREADABLE as error:
        raise BadUpdate(_number_of(mended)) from error


def split(body: bytes) -> list[Raw]:
    """Split an answer of `getUpdates` into its updates, unread. Raise `BadUpdate` with the number of the first."""
    try:
        return _batch(body).result
    except _UNREADABLE as error:
        problem = error
    try:
        return _batch(mend(body)).result
    except _UNREADABLE:
        first = re.search(rb'"update_id"\s*:\s*(\d{1,18})\b', body)
        raise BadUpdate(int(first[1]) if first else None) from problem


def mend(body: bytes) -> bytes:
    """Replace every half character in JSON by U+FFFD."""
    text = body.decode("utf-8", "replace")
    return _ESCAPE.sub(lambda found: r"\ufffd" if found[1] else found[0], text).encode()


def _number_of(body: bytes) -> int | None:
    try:
        return _number(body).update_id
    except _UNREADABLE:
        return None
