"""What a browser loads for the chat: bytes of page, style, modules and icon, as they are and compressed."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from urllib.request import Request, urlopen

from benchmarks.contenders import LOTSE, bot_api, start
from benchmarks.figures import Row, Table
from benchmarks.processes import free_port

_ASSET = re.compile(r"/assets/[\w.-]+")


def run(rounds: int, count: int) -> list[Table]:
    """Load the page as a browser does, from the running bot."""
    port = free_port()
    with (
        tempfile.TemporaryDirectory() as folder,
        bot_api(Path(folder)) as api,
        start(LOTSE, Path(folder), api, port) as process,
    ):
        process.wait_port(port)
        paths = ["/", *sorted(set(_ASSET.findall(_load(port, "/").decode())))]
        sizes = [(len(_load(port, path)), len(_load(port, path, "gzip"))) for path in paths]
    files: list[Row] = [
        {"file": _name(path), "bytes": plain, "gzip bytes": zipped}
        for path, (plain, zipped) in zip(paths, sizes, strict=True)
    ]
    total: Row = {
        "file": "all",
        "bytes": sum(size for size, _ in sizes),
        "gzip bytes": sum(size for _, size in sizes),
    }
    return [
        Table("Chat page", [*files, total], "One request each; no library, no font, nothing from elsewhere.")
    ]


def _load(port: int, path: str, encoding: str = "identity") -> bytes:
    with urlopen(Request(f"http://127.0.0.1:{port}{path}", headers={"Accept-Encoding": encoding})) as answer:
        body: bytes = answer.read()
        return body


def _name(path: str) -> str:
    """Return a file's name without the mark of its content."""
    return re.sub(r"\.[0-9a-f]{12}(?=\.)", "", path.rpartition("/")[2]) or "page"
