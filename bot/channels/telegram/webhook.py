"""The webhook: an ASGI app that lets Telegram in, takes one update, and says yes once it is stored.

The secret is compared before anything of the body is read. It must not log what comes in, nor keep it.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import re
from http import HTTPStatus

import structlog
from starlette.types import Message, Receive, Scope, Send

from bot.channels.http import HttpError
from bot.channels.telegram import wire
from bot.channels.telegram.api import Api, Method, Refused
from bot.channels.telegram.translate import Translation, Translator
from bot.channels.telegram.trouble import Trouble, state_of
from bot.ports import Take
from flows.events import Incoming

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}", re.ASCII)
SECRET_HEADER = b"x-telegram-bot-api-secret-token"
MAX_BODY = 2**20
LENGTH_DIGITS = 12
BODY_SECONDS = 10.0
CONNECTIONS = 100

_log = structlog.get_logger()


class Refusal(Exception):
    """The request is not let in."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__(status.phrase)
        self.status = status


class Hook:
    """The ASGI app at `path`. `Take` raising is answered with 503, so that Telegram brings the update again."""

    def __init__(
        self,
        path: str,
        secret: str,
        translator: Translator,
        take: Take,
        *,
        trouble: Trouble | None = None,
        seconds: float = BODY_SECONDS,
    ) -> None:
        check_secret(secret)
        self.path = path
        self._secret = secret.encode()
        self._translator = translator
        self._take = take
        self._trouble = trouble or Trouble("telegram_hook")
        self._seconds = seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            return
        try:
            self._check(scope)
            async with asyncio.timeout(self._seconds):
                body = await _body(receive)
            if body is None:
                return
            translation = self._translate(body)
            if translation.incoming is not None:
                await self._store(translation.incoming)
        except Refusal as refusal:
            await _answer(send, refusal.status, close=True)
        except TimeoutError:
            await _answer(send, HTTPStatus.REQUEST_TIMEOUT, close=True)
        else:
            await _answer(send, HTTPStatus.OK, translation.aside.body if translation.aside else b"")

    def _check(self, scope: Scope) -> None:
        """Let only Telegram pass, by what stands in the head of the request. Raise `Refusal`."""
        if scope["path"] != self.path:
            raise Refusal(HTTPStatus.NOT_FOUND)
        if scope["method"] != "POST":
            raise Refusal(HTTPStatus.METHOD_NOT_ALLOWED)
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        secrets = [value for name, value in headers if name == SECRET_HEADER]
        if len(secrets) != 1 or not hmac.compare_digest(secrets[0], self._secret):
            raise Refusal(HTTPStatus.FORBIDDEN)
        known = dict(headers)
        kind = known.get(b"content-type", b"").partition(b";")[0].strip().lower()
        if kind != b"application/json" or b"content-encoding" in known:
            raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        length = known.get(b"content-length", b"0")
        if not length.isdigit() or len(length) > LENGTH_DIGITS or int(length) > MAX_BODY:
            raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)

    def _translate(self, body: bytes) -> Translation:
        """Translate; an update whose number is all that can be read is passed over: it would never become better."""
        try:
            return self._translator.translate(body)
        except wire.BadUpdate as error:
            _log.warning("telegram_unreadable_update")
            if error.update_id is None:
                raise Refusal(HTTPStatus.BAD_REQUEST) from error
            return Translation(error.update_id)

    async def _store(self, incoming: Incoming) -> None:
        """Have the event stored. Raise `Refusal` if that fails: this is the boundary of one event."""
        try:
            await self._take(incoming)
        except Exception as error:
            self._trouble.note("not_stored", error)
            raise Refusal(HTTPStatus.SERVICE_UNAVAILABLE) from error
        self._trouble.over()


async def register(api: Api, url: str, secret: str, trouble: Trouble) -> None:
    """Tell Telegram where the hook is, until it has understood; updates that wait are kept."""
    arguments = {
        "url": url,
        "secret_token": secret,
        "allowed_updates": wire.KINDS,
        "max_connections": CONNECTIONS,
        "drop_pending_updates": False,
    }
    while True:
        try:
            await api.call(Method.SET_WEBHOOK, arguments)
        except (HttpError, Refused) as error:
            await trouble.wait(state_of(error), error)
        else:
            trouble.over()
            return


def hook_path(token: str) -> str:
    """Return the hook's path: the same after each start, and nothing that a stranger could guess."""
    name = hmac.new(token.encode(), b"lotse: path of the Telegram hook", hashlib.sha256).hexdigest()
    return f"/hooks/telegram/{name[:32]}"


def check_secret(secret: str) -> None:
    """Raise `ValueError` unless Telegram would take the secret."""
    if not SECRET.fullmatch(secret):
        raise ValueError("the Telegram secret is 1 to 256 letters (A-Z, a-z), digits, _ or -")


async def _body(receive: Receive) -> bytes | None:
    """Read a body within the limit, or None if the other side left. Raise `Refusal`."""
    message: Message = await receive()
    body: bytes = message.get("body", b"")
    while message.get("more_body", False) and len(body) <= MAX_BODY:
        message = await receive()
        body += message.get("body", b"")
    if message["type"] == "http.disconnect":
        return None
    if len(body) > MAX_BODY:
        raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    return body


async def _answer(send: Send, status: HTTPStatus, body: bytes = b"", *, close: bool = False) -> None:
    headers = [(b"content-length", b"%d" % len(body))]
    if body:
        headers.append((b"content-type", b"application/json"))
    if close:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": int(status), "headers": headers})
    await send({"type": "http.response.body", "body": body})
