"""Telegram as a channel: one message to one chat, over the shortest road.

It must not wait for limits, retry later or decide what is said: that is the delivery's.
"""

from __future__ import annotations

from bot.channels.http import HttpError
from bot.channels.telegram.api import ACCEPTED, Api, Method, Refused, judge
from bot.channels.telegram.formatting import Letter, encode, letters, undress
from bot.channels.telegram.refusals import meaning, of_dress
from bot.channels.telegram.translate import NAME
from bot.ports import Capabilities, Channel, Message, Rejected, Unreachable

CAPABILITIES = Capabilities(text=4096, label=64, payload=64, buttons=100)
SEND_SECONDS = 20.0
TYPING_SECONDS = 5.0
UNFINISHED_KEPT = 1000


class TelegramChannel(Channel):
    """One bot. A message cut into several letters goes on, when it is tried again, where it stopped."""

    name = NAME
    capabilities = CAPABILITIES

    def __init__(self, api: Api) -> None:
        self.bot = api.bot
        self._api = api
        self._sent: dict[int, int] = {}

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Send one message. Raise `ChannelError`."""
        written = letters(_chat_id(chat), message)
        try:
            if len(written) == 1:
                await self._deliver(written[0], message)
            else:
                await self._deliver_all(key, written, message)
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

    async def _deliver_all(self, key: int, written: list[Letter], message: Message) -> None:
        for number in range(self._sent.pop(key, 0), len(written)):
            try:
                await self._deliver(written[number], message)
            except BaseException:
                self._remember(key, number)
                raise

    async def _deliver(self, letter: Letter, message: Message) -> None:
        """Send one letter, without bold and keys if Telegram does not like them. Raise `Refused` or `HttpError`."""
        try:
            await self._post(letter)
        except Refused as error:
            if not of_dress(error) or not (letter.entities or letter.reply_markup):
                raise
            for bare in undress(letter, message.buttons if letter.reply_markup else ()):
                await self._post(bare)

    async def _post(self, letter: Letter) -> None:
        answer = await self._api.post(Method.SEND_MESSAGE, encode(letter), SEND_SECONDS)
        if answer.status != 200 or not answer.body.startswith(ACCEPTED):
            judge(answer)

    def _remember(self, key: int, number: int) -> None:
        self._sent[key] = number
        if len(self._sent) > UNFINISHED_KEPT:
            del self._sent[next(iter(self._sent))]


def _chat_id(chat: str) -> int:
    try:
        return int(chat)
    except ValueError as error:
        raise Rejected("no chat of Telegram") from error
