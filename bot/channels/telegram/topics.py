"""Topics: made, named, closed; posts pinned and marked; what the bot may do in a group. Says nothing itself.

Private chats have topics since Bot API 9.3 (`getMe` tells by `has_topics_enabled` whether a bot's have), which bots can
make since 9.4. There they are named and deleted as in a group, but neither closed nor opened again.
"""

from __future__ import annotations

from dataclasses import dataclass

import msgspec
from msgspec import Struct

from bot.channels.http import AnswerLost, HttpError
from bot.channels.telegram.api import Api, Method, Refused
from bot.ports import Rights

NAME_LIMIT = 128
ASIDE_SECONDS = 10.0
DONE = "\N{OK HAND SIGN}"
"""The reaction that a message gets once it was passed on."""


class _Made(Struct):
    message_thread_id: int


class _Chat(Struct):
    type: str = ""
    is_forum: bool = False


class _Member(Struct):
    status: str = ""
    can_manage_topics: bool = False
    can_pin_messages: bool = False


@dataclass(frozen=True, slots=True)
class Topics:
    """What one bot does in groups and topics besides sending."""

    api: Api

    async def make(self, chat: int, name: str) -> int:
        """Make a topic and return its thread. Raise `HttpError` or `Refused`."""
        made = await self.api.call(Method.MAKE_TOPIC, {"chat_id": chat, "name": name[:NAME_LIMIT]})
        try:
            return msgspec.json.decode(made, type=_Made).message_thread_id
        except msgspec.MsgspecError as error:
            raise AnswerLost("no thread in the answer") from error

    async def reopen(self, chat: int, thread: int) -> None:
        """Open a topic again; never raises."""
        await self._try(Method.REOPEN_TOPIC, {"chat_id": chat, "message_thread_id": thread})

    async def rename(self, chat: int, thread: int, name: str) -> None:
        """Give a topic another name; never raises."""
        topic = {"chat_id": chat, "message_thread_id": thread}
        await self._try(Method.EDIT_TOPIC, {**topic, "name": name[:NAME_LIMIT]})

    async def close(self, chat: int, thread: int) -> None:
        """Close a topic; never raises."""
        await self._try(Method.CLOSE_TOPIC, {"chat_id": chat, "message_thread_id": thread})

    async def delete(self, chat: int, thread: int) -> None:
        """Delete a topic with all that is in it. Raise `HttpError` or `Refused`."""
        await self.api.call(Method.DELETE_TOPIC, {"chat_id": chat, "message_thread_id": thread})

    async def pin(self, chat: int, post: int) -> None:
        """Pin a message without telling anybody; never raises."""
        await self._try(Method.PIN, {"chat_id": chat, "message_id": post, "disable_notification": True})

    async def take_back(self, chat: int, post: int) -> None:
        """Delete a message of the bot's own; never raises."""
        await self._try(Method.DELETE_MESSAGE, {"chat_id": chat, "message_id": post})

    async def mark(self, chat: int, post: int) -> None:
        """Set the reaction that says a message was passed on; never raises."""
        reaction = [{"type": "emoji", "emoji": DONE}]
        await self._try(Method.REACT, {"chat_id": chat, "message_id": post, "reaction": reaction})

    async def rights(self, chat: int) -> Rights:
        """Ask what the bot may do in a group. Raise `HttpError` or `Refused`."""
        me = await self.api.me()
        about = await self.api.call(Method.GET_CHAT, {"chat_id": chat})
        member = await self.api.call(Method.GET_MEMBER, {"chat_id": chat, "user_id": me.id})
        try:
            group, bot = msgspec.json.decode(about, type=_Chat), msgspec.json.decode(member, type=_Member)
        except msgspec.MsgspecError as error:
            raise AnswerLost("answer is not one of the Bot API") from error
        leads = bot.status in ("creator", "administrator")
        return Rights(
            topics=group.is_forum,
            may_make=leads and bot.can_manage_topics,
            may_pin=leads and bot.can_pin_messages,
            hears_all=leads or me.can_read_all_group_messages,
        )

    async def _try(self, method: Method, arguments: object) -> None:
        try:
            await self.api.call(method, arguments, ASIDE_SECONDS)
        except (HttpError, Refused):
            return
