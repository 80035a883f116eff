"""The Bot API as far as the bot itself calls it: addresses of methods, answers, refusals.

Knows no chat and no update. The token stands in the addresses only; no error and no log holds one.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from urllib.parse import quote

import msgspec
from msgspec import Raw, Struct

from bot.channels import multipart
from bot.channels.http import Answer, AnswerLost, Client

TOKEN = re.compile(r"(\d{1,19}):[\w-]{1,128}", re.ASCII)
ACCEPTED = b'{"ok":true'


class Method(StrEnum):
    """The methods that are called without python-telegram-bot."""

    ANSWER_PRESS = "answerCallbackQuery"
    CLOSE_TOPIC = "closeForumTopic"
    DELETE_MESSAGE = "deleteMessage"
    DELETE_TOPIC = "deleteForumTopic"
    DELETE_WEBHOOK = "deleteWebhook"
    EDIT_TOPIC = "editForumTopic"
    GET_CHAT = "getChat"
    GET_FILE = "getFile"
    GET_ME = "getMe"
    GET_MEMBER = "getChatMember"
    GET_UPDATES = "getUpdates"
    MAKE_TOPIC = "createForumTopic"
    PIN = "pinChatMessage"
    REACT = "setMessageReaction"
    REOPEN_TOPIC = "reopenForumTopic"
    SEND_DOCUMENT = "sendDocument"
    SEND_MESSAGE = "sendMessage"
    SEND_PHOTO = "sendPhoto"
    SEND_TYPING = "sendChatAction"
    SEND_VOICE = "sendVoice"
    SET_WEBHOOK = "setWebhook"


class Me(Struct):
    """The bot's own account. `has_topics_enabled` (Bot API 9.3): its private chats can have topics."""

    id: int
    username: str = ""
    can_read_all_group_messages: bool = False
    has_topics_enabled: bool = False

    @property
    def link(self) -> str:
        """The address that opens a chat with the bot, empty while the name is not known."""
        return f"https://t.me/{self.username}" if self.username else ""


class Parameters(Struct):
    """What Telegram adds to some refusals."""

    retry_after: float | None = None
    migrate_to_chat_id: int | None = None


class Verdict(Struct):
    """The envelope of every answer."""

    ok: bool
    result: Raw = Raw()
    description: str = ""
    parameters: Parameters = msgspec.field(default_factory=Parameters)


class Refused(Exception):
    """Telegram answered, and said no. Its own words are in `description`; they may quote a text, so never log them."""

    def __init__(self, status: int, verdict: Verdict) -> None:
        super().__init__(f"Telegram refused with status {status}")
        self.status = status
        self.description = verdict.description
        self.retry_after = verdict.parameters.retry_after
        self.moved_to = verdict.parameters.migrate_to_chat_id


class Api:
    """The methods of one bot on one Bot API server."""

    def __init__(self, token: str, client: Client) -> None:
        match = TOKEN.fullmatch(token)
        if match is None:
            raise ValueError("a Telegram token looks like 123456:AA..., as @BotFather gave it")
        self.bot = match[1]
        self.client = client
        self._paths = {method: f"{client.prefix}/bot{token}/{method.value}" for method in Method}
        self._heads = {method: client.head(path) for method, path in self._paths.items()}
        self._files = f"{client.prefix}/file/bot{token}/"

    async def post(self, method: Method, body: bytes, timeout: float) -> Answer:
        """Call a method with a body of JSON and return the raw answer. Raise `HttpError`."""
        return await self.client.send(self._heads[method], body, timeout)

    async def upload(
        self, method: Method, fields: Mapping[str, str], file: multipart.Part, timeout: float
    ) -> Answer:
        """Call a method with a form that holds a file and return the raw answer. Raise `HttpError`."""
        content_type, body = multipart.encode(fields, (file,))
        head = self.client.head(self._paths[method], content_type=content_type)
        return await self.client.send(head, body, timeout)

    async def download(self, path: str, most: int, timeout: float) -> Answer:
        """Get a file by the path that `getFile` named and return the raw answer. Raise `HttpError`.

        The path is checked already. More than `most` bytes are not read: that is `TooLong`.
        """
        head = self.client.head(self._files + quote(path), method="GET")
        return await self.client.send(head, b"", timeout, most)

    async def call(self, method: Method, arguments: object, timeout: float = 15.0) -> Raw:
        """Call a method and return its result as JSON. Raise `HttpError` or `Refused`."""
        return judge(await self.post(method, _encode(arguments), timeout))

    async def me(self) -> Me:
        """Ask who the bot is. Raise `HttpError` or `Refused`."""
        try:
            return msgspec.json.decode(await self.call(Method.GET_ME, {}), type=Me)
        except msgspec.MsgspecError as error:
            raise AnswerLost("answer is not one of the Bot API") from error


def judge(answer: Answer) -> Raw:
    """Return the result in an answer. Raise `Refused`, or `AnswerLost` if it is not the Bot API that answered."""
    try:
        verdict = _decode(answer.body)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        if 400 <= answer.status < 600:
            raise Refused(answer.status, Verdict(ok=False)) from error
        raise AnswerLost("answer is not one of the Bot API") from error
    if not verdict.ok:
        raise Refused(answer.status, verdict)
    return verdict.result


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Verdict).decode
