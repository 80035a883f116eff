"""Telegram as a channel: one message to one chat, over the shortest road.

It must not wait for limits, retry later or decide what is said: that is the delivery's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.channels.http import HttpError
from bot.channels.telegram.api import ACCEPTED, Api, Method, Refused, judge
from bot.channels.telegram.fetching import fetch
from bot.channels.telegram.formatting import encode
from bot.channels.telegram.packets import Packet, Post, dressed, form, posts, undressed
from bot.channels.telegram.refusals import meaning, of_dress
from bot.channels.telegram.translate import NAME
from bot.ports import Button, Capabilities, Channel, Message, Rejected, Unreachable

CAPABILITIES = Capabilities(text=4096, label=64, payload=64, buttons=100)
SEND_SECONDS = 20.0
UPLOAD_SECONDS = 120.0
TYPING_SECONDS = 5.0
UNFINISHED_KEPT = 1000


@dataclass(slots=True)
class _Progress:
    """How many posts of a message went out; of the next one, how many of those without dress, once it has none."""

    sent: int = 0
    bare: int | None = None


class TelegramChannel(Channel):
    """One bot. A message cut into several posts goes on, when it is tried again, where it stopped."""

    name = NAME
    capabilities = CAPABILITIES

    def __init__(self, api: Api) -> None:
        self.bot = api.bot
        self._api = api
        self._unfinished: dict[int, _Progress] = {}

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Send one message. Raise `ChannelError`."""
        written = posts(_chat_id(chat), message)
        try:
            await self._deliver_all(key, written, message.buttons)
        except HttpError as error:
            raise Unreachable(str(error)) from error
        except Refused as error:
            raise meaning(error) from error

    async def typing(self, chat: str) -> None:
        """Show that an answer is on its way; never raises."""
        if chat.removeprefix("-").isdecimal():
            body = b'{"chat_id":%d,"action":"typing"}' % int(chat)
            try:
                await self._api.post(Method.SEND_TYPING, body, TYPING_SECONDS)
            except HttpError:
                return

    async def fetch(self, ref: str) -> bytes:
        """Return a file that somebody sent. Raise `ChannelError`."""
        return await fetch(self._api, ref)

    async def _deliver_all(self, key: int, written: Sequence[Post], buttons: Sequence[Button]) -> None:
        progress = self._unfinished.pop(key, None) or _Progress()
        try:
            while progress.sent < len(written):
                await self._deliver(written[progress.sent], progress, buttons)
                progress.sent += 1
        except BaseException:
            self._remember(key, progress)
            raise

    async def _deliver(self, post: Post, progress: _Progress, buttons: Sequence[Button]) -> None:
        """Send one post, without its dress if Telegram does not like that. Raise `Refused` or `HttpError`."""
        if progress.bare is None:
            try:
                await self._post(post)
            except Refused as error:
                if not (of_dress(error) and dressed(post)):
                    raise
                progress.bare = 0
            else:
                return
        for bare in undressed(post, buttons)[progress.bare :]:
            await self._post(bare)
            progress.bare += 1
        progress.bare = None

    async def _post(self, post: Post) -> None:
        if isinstance(post, Packet):
            answer = await self._api.upload(*form(post), UPLOAD_SECONDS)
        else:
            answer = await self._api.post(Method.SEND_MESSAGE, encode(post), SEND_SECONDS)
        if answer.status != 200 or not answer.body.startswith(ACCEPTED):
            judge(answer)

    def _remember(self, key: int, progress: _Progress) -> None:
        if progress.sent or progress.bare is not None:
            self._unfinished[key] = progress
        if len(self._unfinished) > UNFINISHED_KEPT:
            del self._unfinished[next(iter(self._unfinished))]


def _chat_id(chat: str) -> int:
    try:
        return int(chat)
    except ValueError as error:
        raise Rejected("no chat of Telegram") from error
