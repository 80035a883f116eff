"""Files at the fake Bot API: those that people sent, to be fetched, and those that the bot sends."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import msgspec

from tests.telegram.fake_http import Reply
from tests.telegram.forms import Upload

CAPTION_LIMIT = 1024
FETCHED_MOST = 20 * 2**20


class Shelf:
    """The files that people sent. `sizes` and `paths` are what `getFile` says of one, if that is not the truth."""

    def __init__(self) -> None:
        self.sizes: dict[str, int] = {}
        self.paths: dict[str, str] = {}
        self._files: dict[str, tuple[str, bytes]] = {}

    def keep(self, data: bytes, path: str = "documents/file_7.pdf") -> str:
        """Take a file that somebody sent; return its `file_id`."""
        ref = f"BQACAg{len(self._files)}"
        self._files[ref] = (path, data)
        return ref

    def place(self, ref: str) -> dict[str, Any] | None:
        """Return what `getFile` says of a file, None where there is no such file."""
        if ref not in self._files:
            return None
        path, data = self._files[ref]
        size = self.sizes.get(ref, len(data))
        known = {"file_id": ref, "file_unique_id": f"u-{ref}", "file_path": self.paths.get(ref, path)}
        return known | {"file_size": size} if size else known

    def serve(self, path: str) -> Reply:
        """Answer a download."""
        found = next((data for place, data in self._files.values() if place == unquote(path)), None)
        if found is None:
            return Reply(b'{"ok":false,"error_code":404,"description":"Not Found"}', 404)
        return Reply(found, headers=(("Content-Type", "application/octet-stream"),))


class Enclosed(msgspec.Struct):
    """The file in a message of the bot, and the field it stood in."""

    field: str
    name: str
    type: str
    data: bytes


def enclosed(field: str, arguments: dict[str, Any]) -> Enclosed | None:
    """Take the file out of the arguments of a call, also one that the field only points to (`attach://`)."""
    value = arguments.pop(field, None)
    if isinstance(value, str) and value.startswith("attach://"):
        value = arguments.pop(value.removeprefix("attach://"), None)
    return Enclosed(field, value.name, value.type, bytes(value)) if isinstance(value, Upload) else None
