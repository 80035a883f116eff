"""What Lotse needs of the outside: channels that send, a clock. Adapters implement it, services use it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, TypeAlias, runtime_checkable

from msgspec import Struct

from flows.events import Address, Incoming

Clock: TypeAlias = Callable[[], datetime]
"""The time now, aware, in UTC."""

Take: TypeAlias = Callable[[Incoming], Awaitable[None]]
"""Hand an event in. Comes back once it is stored for good: only then may the platform be told so."""


class Button(Struct, frozen=True):
    """`label` is already cut to what the channel shows; `nav` buttons share the last row."""

    id: str
    label: str
    kind: Literal["choice", "nav"] = "choice"


class File(Struct, frozen=True):
    """A file that goes along with a message, made by `bot.relay` or, a `chart` (PNG) and a `report` (HTML), by
    `bot.report`. Its name and type follow from `media`.
    """

    media: Literal["photo", "voice", "pdf", "chart", "report"]
    data: bytes


class Topic(Struct, frozen=True):
    """What becomes of a topic along with a message: it is made or opened again under a `name` before it, closed after
    it (where topics cannot be closed, only named), or deleted in place of it.
    """

    do: Literal["make", "reopen", "close", "delete"]
    name: str = ""


class Receipt(Struct, frozen=True):
    """A message somebody wrote in company that is to be marked once what follows from it has arrived."""

    address: Address
    ref: str


class Message(Struct, frozen=True, omit_defaults=True):
    """One rendered message, plain text; `**...**` never occurs in it. `bold` are (start, length) in code points.

    With a `file`, the text is its caption and may be empty. `noted`: where it ends up in company is to be known.
    """

    text: str
    language: str
    buttons: tuple[Button, ...] = ()
    bold: tuple[tuple[int, int], ...] = ()
    file: File | None = None
    topic: Topic | None = None
    noted: bool = False
    receipt: Receipt | None = None


class Arrived(Struct, frozen=True):
    """Where a message ended up in company or in a topic made for it: the ids of its posts, and that topic."""

    posts: tuple[int, ...] = ()
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Rights:
    """What a group is and what the bot may do there: whether there are topics, whether it may make them and pin in
    them, and whether it hears everything or only commands and replies to itself.
    """

    topics: bool = False
    may_make: bool = False
    may_pin: bool = False
    hears_all: bool = False


@dataclass(frozen=True, slots=True)
class Capabilities:
    """A channel's limits. `text` and `label` in UTF-16 units, `payload` in bytes of UTF-8. `private`: no company
    between the person and us can read along.
    """

    text: int
    label: int
    payload: int
    buttons: int
    private: bool = False


class Channel(Protocol):
    """A way to reach people. One object serves all chats of one bot."""

    name: str
    bot: str
    capabilities: Capabilities

    async def send(self, chat: str, key: int, message: Message) -> Arrived | None:
        """Send one message; tell where it is now, if in company or in a new topic. `key` is the same each time. Raise
        `ChannelError`.
        """

    async def typing(self, chat: str) -> None:
        """Show that an answer is on its way; never raises."""

    async def fetch(self, ref: str) -> bytes:
        """Return a file that somebody sent, by the `ref` of `Sent`. 10 MB at most. Raise `ChannelError`."""


@runtime_checkable
class Company(Protocol):
    """What a channel has besides where people can meet in groups. `threads`: a private chat can have topics, too."""

    threads: bool

    async def rights(self, chat: str) -> Rights:
        """Ask what the bot may do in a group. Raise `ChannelError`."""

    async def mark(self, chat: str, ref: str) -> None:
        """Mark a message somebody wrote as passed on; never raises."""


class ChannelError(Exception):
    """The platform did not take a message. `retry_after` in seconds, where it named one."""

    retryable = True

    def __init__(self, reason: str, retry_after: float | None = None) -> None:
        super().__init__(reason)
        self.retry_after = retry_after


class Throttled(ChannelError):
    """Too fast: wait `retry_after` seconds in this chat, or in the whole bot if `everywhere`."""

    def __init__(self, retry_after: float, *, everywhere: bool = False) -> None:
        super().__init__("throttled", retry_after)
        self.everywhere = everywhere


class Unreachable(ChannelError):
    """Network or server trouble: worth another attempt."""


class NotConnected(ChannelError):
    """The person is not there now (a closed web page): wait until `Delivery.wake`."""


class PersonGone(ChannelError):
    """Blocked the bot or deleted the account: nothing can be delivered."""

    retryable = False


class Rejected(ChannelError):
    """The platform refuses this very message: another attempt would fail too."""

    retryable = False


class Astray(ChannelError):
    """A message cannot arrive in its group: the topic is gone, the group has moved `to` a new id, or is lost. Or there
    is no such `thread` in a private chat, or none can be made there.
    """

    retryable = False

    def __init__(self, why: Literal["topic", "moved", "lost", "thread"], to: str = "") -> None:
        super().__init__(why)
        self.why = why
        self.to = to


class TooLarge(Rejected):
    """A file has more bytes than are fetched."""


def where(channel: Channel, chat: str) -> Address:
    """Return the address of a chat on a channel."""
    return Address(channel.name, channel.bot, chat)
