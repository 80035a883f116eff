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

    @property
    def whole(self) -> Address:
        """The chat itself, where this is a topic in it."""
        chat, topic, _ = self.chat.partition("/")
        return Address(self.channel, self.bot, chat) if topic else self

    def within(self, topic: str) -> Address:
        """Return the address of a topic in this chat, or of the chat itself for none."""
        return Address(self.channel, self.bot, f"{self.chat}/{topic}") if topic else self


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


class Placed(Struct, frozen=True, tag="placed"):
    """A message about a case arrived in a group or in a topic: the ids of its `posts`, and the `topic` that was made
    for it, if any.

    `case` is the id of the case in hexadecimal digits.
    """

    case: str
    topic: str = ""
    posts: tuple[int, ...] = ()


class Strayed(Struct, frozen=True, tag="strayed"):
    """A message could not arrive in its group: the `topic` is gone, the group has `moved` to a new id, or is `lost`. Or
    there is no such `thread` in a private chat, or none can be made there.

    `body` is the message, that it can be said where it belongs, `case` what it is about (or empty), as in `Placed`.
    """

    why: Literal["topic", "moved", "lost", "thread"]
    body: bytes
    case: str = ""
    to: str = ""


class GroupMoved(Struct, frozen=True, tag="group_moved"):
    """A group has a new id."""

    to: str


class GroupLost(Struct, frozen=True, tag="group_lost"):
    """The bot is no longer in a group."""


class TopicClosed(Struct, frozen=True, tag="topic_closed"):
    """Somebody closed a topic by hand."""


class Nameless(Struct, frozen=True, tag="nameless"):
    """Somebody wrote in the name of the group itself: nobody can tell who it was."""


OfGroup: TypeAlias = Placed | Strayed | GroupMoved | GroupLost | TopicClosed | Nameless
"""What happens to a group or in it, by whomever: its address is the group's own."""

Event: TypeAlias = Opened | Said | Pressed | Edited | Sent | Left | OfGroup


class Incoming(Struct, frozen=True):
    """An event with where and when it came from.

    `key` makes it unique within (channel, bot): the platform's own integer where it has one, else its text, which
    storage keeps only as a keyed hash. `at` is the platform's time of the event (aware), the same on every
    redelivery. `language` is the code the platform reports, a hint and no more.

    `place` is where it was said, if that is not simply the person's own chat with the bot: a group, or a topic in a
    group or in her own chat (`-100123/45`, `7000000001/45`). Then `address` is still that of her own chat, `ref` is the
    id of the message, and `reply_to` that of the one it replies to, in a topic only if that is the bot's: then the bot
    made the topic.
    """

    key: int | str
    address: Address
    at: datetime
    event: Event
    language: str | None = None
    place: str = ""
    ref: str = ""
    reply_to: str = ""

    @property
    def company(self) -> bool:
        """Whether it was said where others are, too."""
        return bool(self.place) and not self.thread

    @property
    def thread(self) -> str:
        """The topic of the person's own chat in which it was said, empty outside of all."""
        chat, _, topic = self.place.partition("/")
        return topic if chat == self.address.chat else ""

    @property
    def answered(self) -> Address:
        """Where an answer for her alone is read: the topic of her own chat that she wrote in, else the chat."""
        return self.address.within(self.thread)
