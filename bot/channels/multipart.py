"""Forms with files in them (`multipart/form-data`, RFC 7578). Knows no platform."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from typing import NamedTuple


class Part(NamedTuple):
    """A file in a form: the name of its field, its own name, its media type, its bytes."""

    field: str
    name: str
    type: str
    data: bytes


def encode(fields: Mapping[str, str], files: Sequence[Part]) -> tuple[str, bytes]:
    """Return content type and body; names are quoted as browsers do. Raise `UnicodeEncodeError` for half characters."""
    boundary = secrets.token_hex(16)
    chunks = [
        _part(boundary, name, "", "text/plain; charset=utf-8", value.encode())
        for name, value in fields.items()
    ]
    for field, name, kind, data in files:
        chunks.append(_part(boundary, field, f'; filename="{_quoted(name)}"', kind, data))
    return f"multipart/form-data; boundary={boundary}", b"".join((*chunks, f"--{boundary}--\r\n".encode()))


def _part(boundary: str, field: str, filename: str, kind: str, content: bytes) -> bytes:
    disposition = f'Content-Disposition: form-data; name="{_quoted(field)}"{filename}'
    head = f"--{boundary}\r\n{disposition}\r\nContent-Type: {kind}\r\n\r\n"
    return head.encode() + content + b"\r\n"


def _quoted(name: str) -> str:
    return name.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
