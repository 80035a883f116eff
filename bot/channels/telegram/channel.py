"""Telegram as a channel: one message to one chat, over the shortest road.

It must not wait for limits, retry later or decide what is said: that is the delivery's.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import structlog

from bot.channels.http import HttpError
from bot.channels.telegram import places
from bot.channels.telegram.api import ACCEPTED, Api, Method, Refused, judge
from bot.channels.telegram.fetching import fetch
from bot.channels.telegram.formatting import Letter, encode
from bot.channels.telegram.packets import Packet, Post, dressed, form, posts, undressed
from bot.channels.telegram.places import Place
from bot.channels.telegram.refusals import NoTopics, TopicShut, in_company, in_private, meaning, of_dress
from bot.channels.telegram.topics import Topics
from bot.channels.telegram.translate import NAME
from bot.ports import (
    Arrived,
    Astray,
    Button,
    Capabilities,
    Channel,
    ChannelError,
    Message,
    Rejected,
    Rights,
    Unreachable,
)

CAPABILITIES = Capabilities(text=4096, label=64, payload=64, buttons=100)
SEND_SECONDS = 20.0
UPLOAD_SECONDS = 120.0
TYPING_SECONDS = 5.0
UNFINISHED_KEPT = 1000

_log = structlog.get_logger()


@dataclass(slots=True)
class _Progress:
    """How many posts of a message went out; of the next one, how many of those without dress, once it has none.

    `thread` is the topic that was made for it, `ids` are those of what was posted.
    """

    sent: int = 0
    bare: int | None = None
    thread: int | None = None
    ids: list[int] = field(default_factory=list)


class TelegramChannel(Channel):
    """One bot. A message cut into several posts goes on, when it is tried again, where it stopped.

    `threads`: its private chats can have topics, as far as is known.
    """

    name = NAME
    capabilities = CAPABILITIES

    def __init__(self, api: Api) -> None:
        self.bot = api.bot
        self.threads = False
        self._api = api
        self._topics = Topics(api)
        self._unfinished: dict[int, _Progress] = {}

    async def send(self, chat: str, key: int, message: Message) -> Arrived | None:
        """Send one message. Raise `ChannelError`."""
        place = places.read(chat)
        progress = self._unfinished.pop(key, None) or _Progress()
        try:
            return await self._send(place, progress, message)
        except BaseException as error:
            self._remember(key, progress)
            found = _meaning(error)
            if found is None:
                raise
            raise (in_company(found) if place.company else in_private(found)) from error

    async def typing(self, chat: str) -> None:
        """Show that an answer is on its way; never raises."""
        with suppress(Rejected, HttpError):
            place = places.read(chat)
            thread = b"" if place.thread is None else b',"message_thread_id":%d' % place.thread
            body = b'{"chat_id":%d%b,"action":"typing"}' % (place.chat, thread)
            await self._api.post(Method.SEND_TYPING, body, TYPING_SECONDS)

    async def fetch(self, ref: str) -> bytes:
        """Return a file that somebody sent. Raise `ChannelError`."""
        return await fetch(self._api, ref)

    async def rights(self, chat: str) -> Rights:
        """Ask what the bot may do in a group. Raise `ChannelError`."""
        try:
            return await self._topics.rights(places.read(chat).chat)
        except (HttpError, Refused) as error:
            raise _meaning(error) or Rejected("no group") from error

    async def mark(self, chat: str, ref: str) -> None:
        """Set a reaction to a message that was passed on; never raises."""
        if ref.isdecimal():
            await self._topics.mark(places.read(chat).chat, int(ref))

    async def _send(self, place: Place, progress: _Progress, message: Message) -> Arrived | None:
        topic, made = message.topic, False
        if topic is not None:
            if topic.do == "make":
                made = True
                if progress.thread is None:
                    progress.thread = await self._make(place, topic.name)
                place = Place(place.chat, progress.thread)
            elif place.thread is not None and topic.do == "delete":
                await self._topics.delete(place.chat, place.thread)
                return None
            elif place.thread is not None and topic.do == "reopen":
                if place.company:
                    await self._topics.reopen(place.chat, place.thread)
                if topic.name:
                    await self._topics.rename(place.chat, place.thread, topic.name)
        await self._deliver_all(place, progress, posts(place.chat, message), message.buttons)
        if made and progress.ids:
            await self._topics.pin(place.chat, progress.ids[0])
        if topic is not None and topic.do == "close" and place.thread is not None:
            if place.company:
                await self._topics.close(place.chat, place.thread)
            else:
                await self._topics.rename(place.chat, place.thread, topic.name)
        if not place.company and not made:
            return None
        return Arrived(tuple(filter(None, progress.ids)), str(place.thread) if made else "")

    async def _make(self, place: Place, name: str) -> int:
        """Make a topic. Raise `HttpError`, `Refused`, and `Astray` where a private chat can have none."""
        try:
            return await self._topics.make(place.chat, name)
        except Refused as error:
            found = meaning(error)
            if place.company or not isinstance(found, Rejected):
                raise
            self.threads = self.threads and not isinstance(found, NoTopics)
            raise Astray("thread") from error

    async def _deliver_all(
        self, place: Place, progress: _Progress, written: Sequence[Post], buttons: Sequence[Button]
    ) -> None:
        while progress.sent < len(written):
            await self._deliver(place, written[progress.sent], progress, buttons)
            progress.sent += 1

    async def _deliver(
        self, place: Place, post: Post, progress: _Progress, buttons: Sequence[Button]
    ) -> None:
        """Send one post, without its dress if Telegram does not like that. Raise `Refused` or `HttpError`."""
        if progress.bare is None:
            try:
                await self._post(place, post, progress)
            except Refused as error:
                if not (of_dress(error) and dressed(post)):
                    raise
                progress.bare = 0
            else:
                return
        for bare in undressed(post, buttons)[progress.bare :]:
            await self._post(place, bare, progress)
            progress.bare += 1
        progress.bare = None

    async def _post(self, place: Place, post: Post, progress: _Progress) -> None:
        letter = post if isinstance(post, Letter) else post.letter
        letter.message_thread_id = place.thread
        try:
            progress.ids.append(await self._call(place, post))
        except Refused as error:
            if place.thread is None or not isinstance(meaning(error), TopicShut):
                raise
            await self._topics.reopen(place.chat, place.thread)
            progress.ids.append(await self._call(place, post))

    async def _call(self, place: Place, post: Post) -> int:
        """Send one post and return its id, 0 where that is not told. Raise `Refused` or `HttpError`, and `Rejected` or
        `Astray` where it went elsewhere.
        """
        if isinstance(post, Packet):
            answer = await self._api.upload(*form(post), UPLOAD_SECONDS)
        else:
            answer = await self._api.post(Method.SEND_MESSAGE, encode(post), SEND_SECONDS)
        if answer.status != 200 or not answer.body.startswith(ACCEPTED):
            judge(answer)
        sent = places.sent(answer.body)
        if sent is None:
            return 0
        if sent.chat.id != place.chat:
            _log.error("message in another chat", channel=NAME)
            raise Rejected("message in another chat")
        if place.thread is not None and sent.message_thread_id != place.thread:
            _log.error("message in another topic", channel=NAME)
            await self._topics.take_back(place.chat, sent.message_id)
            raise Astray("topic" if place.company else "thread")
        return sent.message_id

    def _remember(self, key: int, progress: _Progress) -> None:
        if progress.sent or progress.bare is not None or progress.thread is not None:
            self._unfinished[key] = progress
        if len(self._unfinished) > UNFINISHED_KEPT:
            del self._unfinished[next(iter(self._unfinished))]


def _meaning(error: BaseException) -> ChannelError | None:
    """Return what a failed call means for the message; None for what is no answer of Telegram."""
    if isinstance(error, ChannelError):
        return error
    if isinstance(error, HttpError):
        return Unreachable(str(error))
    return meaning(error) if isinstance(error, Refused) else None
