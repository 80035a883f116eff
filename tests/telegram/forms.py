"""How the arguments of a Bot API call may arrive: JSON, a form, or a form with files."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from tests.telegram.fake_http import Request


def parameters(request: Request) -> dict[str, Any]:
    """Return the arguments of a call; of a file, its bytes."""
    if not request.body:
        return {}
    if request.body.startswith(b"{"):
        decoded: dict[str, Any] = msgspec.json.decode(request.body)
        return decoded
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        return _multipart(kind, request.body)
    return {name: _value(value) for name, value in parse_qsl(request.body.decode())}


def _multipart(kind: str, body: bytes) -> dict[str, Any]:
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, EmailMessage, policy=email.policy.HTTP)
    found: dict[str, Any] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[name] = content if part.get_filename() else _value(content.decode())
    return found


def _value(text: str) -> Any:
    """Lists and objects arrive as JSON inside of a field."""
    return msgspec.json.decode(text) if text[:1] in ("[", "{") else text
