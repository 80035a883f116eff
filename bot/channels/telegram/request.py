"""The road python-telegram-bot takes to Telegram: our client instead of httpx.

Knows how to carry a request, not what it means. Neither an error nor a log of it holds the address: it has the token.
"""

from __future__ import annotations

import logging
from typing import Any
from urllib.parse import urlsplit

import msgspec
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels import multipart
from bot.channels.http import JSON, Answer, Client, HttpError

SECONDS = 20.0

logging.getLogger("telegram").setLevel(logging.INFO)
"""Below that, python-telegram-bot logs addresses with the token, and whole bodies."""


class PooledRequest(BaseRequest):
    """Requests over a client that others use too; who made the client closes it."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def read_timeout(self) -> float:
        """How long an answer may take, in seconds, unless the call says otherwise."""
        return SECONDS

    async def initialize(self) -> None:
        """Nothing to prepare: connections are opened when they are needed."""

    async def shutdown(self) -> None:
        """Nothing to close: the client is not ours."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = None,
        write_timeout: object = None,
        connect_timeout: object = None,
        pool_timeout: object = None,
    ) -> tuple[int, bytes]:
        """Carry one request. Raise `NetworkError` or `TimedOut`."""
        content_type, body = encode(request_data)
        head = self._client.head(urlsplit(url).path, method=method, content_type=content_type)
        limits = (read_timeout, write_timeout, connect_timeout, pool_timeout)
        seconds = sum(limit for limit in limits if isinstance(limit, int | float)) or SECONDS
        try:
            answer = await self._client.send(head, body, seconds)
        except HttpError as error:
            kind = TimedOut if isinstance(error.__cause__, TimeoutError) else NetworkError
            raise kind(str(error)) from error
        return answer.status, _shown(answer)

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read an answer. Raise `TelegramError`, which does not quote it."""
        try:
            return msgspec.json.decode(payload, type=dict[str, Any])
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise TelegramError("Invalid server response") from error


def encode(data: RequestData | None) -> tuple[str, bytes]:
    """Return content type and body: JSON, or multipart if there are files to send."""
    if data is None:
        return JSON, b""
    if not data.contains_files:
        return JSON, msgspec.json.encode(data.parameters)
    files = (
        multipart.Part(field, name, kind, content if isinstance(content, bytes) else content.read())
        for field, (name, content, kind) in (data.multipart_data or {}).items()
    )
    return multipart.encode(data.json_parameters, tuple(files))


def _shown(answer: Answer) -> bytes:
    """Keep a page that some server between wrote from python-telegram-bot, which would quote it in its error."""
    if answer.status >= 300 and not answer.body.lstrip().startswith(b"{"):
        return b"{}"
    return answer.body
