"""How the arguments of a Bot API call may arrive: JSON, a form, or a form with files."""

from __future__ import annotations

import email
import email.policy
from email.message import EmailMessage, MIMEPart
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from tests.telegram.fake_http import Request


class Upload(bytes):
    """A file in a form, with the name and type it came with."""

    name = ""
    type = ""


def parameters(request: Request) -> dict[str, Any]:
    """Return the arguments of a call; a file is an `Upload`."""
    if not request.body:
        return {}
    if request.body.startswith(b"{"):
        decoded: dict[str, Any] = msgspec.json.decode(request.body)
        return decoded
    kind = request.headers.get("content-type", "")
    if kind.startswith("multipart/form-data"):
        return _multipart(kind, request.body)
    return {name: _value(value, name) for name, value in parse_qsl(request.body.decode())}


def _multipart(kind: str, body: bytes) -> dict[str, Any]:
    head = f"Content-Type: {kind}\r\n\r\n".encode()
    message = email.message_from_bytes(head + body, EmailMessage, policy=email.policy.HTTP)
    found: dict[str, Any] = {}
    for part in message.iter_parts():
        name = str(part.get_param("name", header="content-disposition"))
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        found[name] = _upload(part, content) if part.get_filename() else _value(content.decode(), name)
    return found


def _upload(part: MIMEPart, content: bytes) -> Upload:
    upload = Upload(content)
    upload.name, upload.type = str(part.get_filename()), part.get_content_type()
    return upload


def _value(text: str, name: str) -> Any:
    """Lists and objects arrive as JSON inside of a field; what people read never is any."""
    return msgspec.json.decode(text) if text[:1] in ("[", "{") and name not in ("text", "caption") else text
