"""What an update means: the event of a person, a courtesy to Telegram, or nothing.

Pure but for the clock. It must not send, store or log: an update is somebody's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from types import MappingProxyType
from typing import Literal, TypeAlias

import msgspec
from msgspec import Raw, Struct

from bot.channels.telegram import wire
from bot.channels.telegram.api import Me, Method
from bot.ports import Clock
from bot.relay.kinds import KINDS, Media, Treatment, sort
from bot.relay.refusal import MOST, Refused
from flows.desk.inputs import COMMANDS
from flows.events import (
    Address,
    Edited,
    Event,
    GroupLost,
    GroupMoved,
    Incoming,
    Left,
    Nameless,
    Opened,
    Pressed,
    Said,
    Sent,
    TopicClosed,
)

Kind: TypeAlias = Literal["photo", "voice", "video", "document", "sticker", "contact", "location", "other"]

Notice: TypeAlias = Callable[[str | None, str], str]
"""Words the one message to a group, from a language code or None and the address of a chat with the bot."""

NAME = "telegram"

CONTENT: Mapping[str, Kind] = MappingProxyType(
    {
        "photo": "photo",
        "live_photo": "photo",
        "voice": "voice",
        "audio": "voice",
        "video": "video",
        "video_note": "video",
        "animation": "video",
        "document": "document",
        "sticker": "sticker",
        "contact": "contact",
        "location": "location",
        "venue": "location",
    }
)
"""What a message without text may consist of; the first that is there counts. All else a person sends is `other`."""

SERVICE = frozenset(name for name, treatment in KINDS.items() if treatment is Treatment.SERVICE)
"""What Telegram itself writes into a chat: nobody waits for an answer to it."""

INSIDE = frozenset({"creator", "administrator", "member", "restricted"})
ANONYMOUS = 1087968824
"""The account in whose name Telegram shows what administrators of a group write anonymously."""
OUTSIDE = frozenset({"kicked", "left"})
GROUPS = frozenset({"group", "supergroup"})
COMMAND = re.compile(r"/(\w{1,32})(?:@(\w+))?(?=\s|$)", re.ASCII)
NOTICE_PAUSE = timedelta(hours=1)
NOTICES_KEPT = 1000


@dataclass(frozen=True, slots=True)
class Aside:
    """A call that Telegram or a group is owed besides the conversation. Lost ones do no harm."""

    method: Method
    body: bytes


@dataclass(frozen=True, slots=True)
class Translation:
    """What is to be taken in, and what to call once it is stored; `number` is the update's."""

    number: int
    incoming: Incoming | None = None
    aside: Aside | None = None


_Found: TypeAlias = tuple[Incoming | None, Aside | None]


class _AnswerPress(Struct):
    callback_query_id: str
    method: str = Method.ANSWER_PRESS.value


class _Tell(Struct):
    chat_id: int
    text: str
    method: str = Method.SEND_MESSAGE.value


_encode = msgspec.json.Encoder().encode


class Translator:
    """Translate the updates of one bot. `me` is filled in once Telegram has said who the bot is."""

    def __init__(self, bot: str, clock: Clock, notice: Notice) -> None:
        self.me = Me(id=int(bot))
        self._bot = bot
        self._clock = clock
        self._notice = notice
        self._told: dict[int, datetime] = {}

    def translate(self, body: bytes | Raw) -> Translation:
        """Translate one update. Raise `wire.BadUpdate`."""
        update = wire.read(body)
        incoming: Incoming | None = None
        aside: Aside | None = None
        if update.message is not None:
            incoming, aside = self._message(update.update_id, update.message, body)
        elif update.callback_query is not None:
            incoming, aside = self._press(update.update_id, update.callback_query)
        elif update.edited_message is not None:
            incoming = self._edit(update.update_id, update.edited_message)
        elif update.my_chat_member is not None:
            incoming, aside = self._membership(update.update_id, update.my_chat_member)
        return Translation(update.update_id, incoming, aside)

    def _message(self, key: int, message: wire.Message, body: bytes | Raw) -> _Found:
        sender = message.sender
        if sender is not None and sender.id == ANONYMOUS and message.chat.type in GROUPS:
            return self._about_group(key, message, Nameless()), None
        if sender is None or sender.is_bot:
            return None, None
        if message.chat.type in GROUPS:
            if (event := of_group(message)) is not None:
                return self._about_group(key, message, event), None
            return self._said(key, message, body, sender), self._group_message(message, sender)
        if message.chat.type != "private":
            return None, None
        return self._said(key, message, body, sender), None

    def _said(self, key: int, message: wire.Message, body: bytes | Raw, sender: wire.User) -> Incoming | None:
        command = COMMAND.match(message.text or "")
        if (
            command is not None
            and command[2]
            and message.chat.type != "private"
            and not self._is_me(command[2])
        ):
            return None
        event = spoken(message.text) if message.text is not None else sent(wire.parts(body), body)
        return None if event is None else self._incoming(key, message, message.date, event, sender)

    def _edit(self, key: int, message: wire.Message) -> Incoming | None:
        sender = message.sender
        words = message.text if message.text is not None else message.caption
        if message.chat.type == "channel" or words is None or sender is None or sender.is_bot:
            return None
        at = message.date if message.edit_date is None else message.edit_date
        written = datetime.fromtimestamp(message.date, UTC)
        return self._incoming(key, message, at, Edited(words, written), sender)

    def _press(self, key: int, press: wire.Press) -> _Found:
        """Telegram does not say when a button was pressed: the time it reached us stands in."""
        aside = Aside(Method.ANSWER_PRESS, _encode(_AnswerPress(press.id)))
        message = press.message
        if message is None or message.chat.type == "channel" or press.data is None or press.sender.is_bot:
            return None, aside
        now = self._clock().timestamp()
        return self._incoming(key, message, now, Pressed(press.data), press.sender), aside

    def _membership(self, key: int, change: wire.Membership) -> _Found:
        if change.chat.type == "private":
            if change.new.status not in OUTSIDE:
                return None, None
            return self._incoming(
                key, wire.Message(change.chat, change.date), change.date, Left(), change.sender
            ), None
        if change.new.status in OUTSIDE and change.chat.type in GROUPS:
            return self._about_group(key, wire.Message(change.chat, change.date), GroupLost()), None
        added = change.new.status in INSIDE and change.old.status not in INSIDE
        return None, self._tell(change.chat, change.sender) if added else None

    def _group_message(self, message: wire.Message, sender: wire.User) -> Aside | None:
        """A group hears of the private chat when somebody there calls the bot by its name, else nothing.

        What a team says at its desk has an answer there.
        """
        command = COMMAND.match(message.text or "")
        if command is None or command[2] is None or not self._is_me(command[2]):
            return None
        return None if command[1].lower() in COMMANDS else self._tell(message.chat, sender)

    def _is_me(self, name: str) -> bool:
        return name.lower() == self.me.username.lower()

    def _tell(self, chat: wire.Chat, sender: wire.User) -> Aside | None:
        """Word the notice to a group, once an hour at most; a channel has readers, not askers, and gets none."""
        if chat.type not in GROUPS or not self.me.link:
            return None
        now = self._clock()
        told = self._told.get(chat.id)
        if told is not None and now - told < NOTICE_PAUSE:
            return None
        self._told.pop(chat.id, None)
        self._told[chat.id] = now
        if len(self._told) > NOTICES_KEPT:
            del self._told[next(iter(self._told))]
        text = self._notice(sender.language_code, self.me.link)
        return Aside(Method.SEND_MESSAGE, _encode(_Tell(chat.id, text)))

    def _incoming(
        self, key: int, message: wire.Message, at: float, event: Event, sender: wire.User
    ) -> Incoming:
        """Put an event of a person together. Her own chat with the bot has the number of her account."""
        when, language = datetime.fromtimestamp(at, UTC), sender.language_code
        place = place_of(message)
        if message.chat.type == "private" and "/" not in place:
            return Incoming(key, Address(NAME, self._bot, place), when, event, language)
        return Incoming(
            key,
            Address(NAME, self._bot, str(sender.id)),
            when,
            event,
            language,
            place=place,
            ref=str(message.message_id),
            reply_to=reply_to(message, self.me.id),
        )

    def _about_group(self, key: int, message: wire.Message, event: Event) -> Incoming:
        address = Address(NAME, self._bot, place_of(message))
        when = datetime.fromtimestamp(message.date, UTC)
        return Incoming(key, address, when, event, reply_to=reply_to(message, self.me.id))


def place_of(message: wire.Message) -> str:
    """Return a chat, with the topic in it, as one text.

    In private chats messages name their topic since Bot API 9.3, too.
    """
    topic = f"/{message.message_thread_id}" if message.is_topic_message and message.message_thread_id else ""
    return f"{message.chat.id}{topic}"


def reply_to(message: wire.Message, me: int) -> str:
    """Return which message is replied to.

    In a topic Telegram names the beginning of the topic in every message: there it counts only where that is the bot's.
    """
    replied = message.reply_to_message
    if replied is None:
        return ""
    by_bot = replied.sender is not None and replied.sender.id == me
    return str(replied.message_id) if by_bot or not message.is_topic_message else ""


def of_group(message: wire.Message) -> Event | None:
    """Return what happened to a group, None for what somebody said in it."""
    if message.migrate_to_chat_id is not None:
        return GroupMoved(str(message.migrate_to_chat_id))
    return TopicClosed() if bytes(message.forum_topic_closed) else None


def spoken(text: str) -> Event:
    """Return what a text says: `/start` with its payload opens the chat, `/menu@somebot` is `/menu`."""
    if not text.startswith("/"):
        return Said(text)
    command = COMMAND.match(text)
    if command is None:
        return Said(text)
    rest = text[command.end() :]
    if command[1].lower() == "start":
        return Opened(rest.strip())
    return Said(f"/{command[1]}{rest}")


def sent(fields: frozenset[str], body: bytes | Raw) -> Sent | None:
    """Return what a message without text consists of, or None if Telegram wrote it and not the person."""
    for name, kind in CONTENT.items():
        if name in fields:
            return _with_file(kind, fields, body)
    return None if fields & SERVICE else Sent("other")


def _with_file(kind: Kind, fields: frozenset[str], body: bytes | Raw) -> Sent:
    """Add the file and its caption, where such a message may pass and the file can be told."""
    try:
        parcel = sort(fields)
        carried = wire.carried(body)
    except (Refused, wire.BadUpdate):
        return Sent(kind)
    media = parcel.media if parcel is not None else None
    file = _file(media, carried) if media is not None else None
    return Sent(kind) if file is None else Sent(kind, file.file_id, file.file_size, carried.caption)


def _file(media: Media, carried: wire.Carried) -> wire.Kept | None:
    """Return the file to pass on: of a photo, the largest size that is small enough to be fetched."""
    match media:
        case Media.PHOTO:
            small = (size for size in carried.photo if size.file_size <= MOST)
            return max(small, key=lambda size: (size.width * size.height, size.file_size), default=None)
        case Media.VOICE:
            return carried.voice
        case Media.PDF:
            return carried.document
