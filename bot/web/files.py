"""The files a browser loads: compressed once, and named by what is in them, so that they may be kept for ever.

A module imports its neighbours as `./words.js`; here each such name becomes that of the very file it was linked with.
"""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import PurePath

from starlette.requests import Request
from starlette.responses import Response

_TYPES = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_IMPORT = re.compile(r'(?<=")\./(\w+\.js)(?=")')


@dataclass(frozen=True, slots=True)
class File:
    """A body, as it is and compressed; `mark` is 12 hex digits of its digest."""

    body: bytes
    zipped: bytes
    mark: str
    type: str

    @classmethod
    def of(cls, body: bytes, kind: str) -> File:
        """Compress and mark a body of UTF-8."""
        mark = hashlib.sha256(body).hexdigest()[:12]
        return cls(body, gzip.compress(body, mtime=0), mark, f"{kind}; charset=utf-8")

    def hashed(self, name: str) -> str:
        """Return the name with the mark in it: `chat.0123456789ab.js`."""
        stem, _, ending = name.rpartition(".")
        return f"{stem}.{self.mark}.{ending}"

    def answer(self, request: Request, cache: str) -> Response:
        """Answer with the file, compressed where wanted, or say that the browser has it already."""
        headers = {
            "Cache-Control": cache,
            "ETag": f'W/"{self.mark}"',
            "Vary": "Accept-Encoding, Accept-Language",
        }
        if f'"{self.mark}"' in request.headers.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        body = self.body
        if "gzip" in request.headers.get("accept-encoding", ""):
            body = self.zipped
            headers["Content-Encoding"] = "gzip"
        return Response(body, headers=headers, media_type=self.type)


def read(name: str) -> bytes:
    """Read one file of the page as it was written."""
    return (files(__package__) / "assets" / name).read_bytes()


def load() -> dict[str, File]:
    """Read all files of the page but its HTML, by their plain names."""
    names = sorted(each.name for each in (files(__package__) / "assets").iterdir())
    return link({name: read(name) for name in names if PurePath(name).suffix in _TYPES})


def link(sources: Mapping[str, bytes]) -> dict[str, File]:
    """Make files of sources. Raise `ValueError` where modules import in a circle or what is not there."""
    linked: dict[str, File] = {}

    def made(name: str, importers: tuple[str, ...] = ()) -> File:
        if name in importers or name not in sources:
            raise ValueError(f"cannot be imported: {' > '.join((*importers, name))}")
        if name not in linked:
            body = sources[name]
            if name.endswith(".js"):
                body = _IMPORT.sub(
                    lambda found: f"./{made(found[1], (*importers, name)).hashed(found[1])}", body.decode()
                ).encode()
            linked[name] = File.of(body, _TYPES[PurePath(name).suffix])
        return linked[name]

    return {name: made(name) for name in sources}
