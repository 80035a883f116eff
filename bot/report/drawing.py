"""The parent's side of drawing: a process for one picture, with a limit on time, and gone afterwards.

vl-convert brings a whole JavaScript engine: drawing takes 107 MB and 0.7 seconds of computing (Linux,
CPython 3.11), which nobody should carry for a picture a week. The bot never imports it.
"""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

from bot.children import ask
from bot.report.canvas import Spec

PATIENCE = 60.0
"""Seconds a picture may take from start to end: a small machine may be busy."""
MOST = 20_000_000
"""Bytes of an answer."""
FONTS = ("fontpkg_noto_sans", "fontpkg_noto_sans_arabic", "fontpkg_noto_sans_devanagari")
"""The packages that hold the fonts, in the order in which a letter is looked for."""

_SCRIPT = Path(__file__).with_name("child.py")


class NoPicture(Exception):
    """Why there is none. The summary goes out without it and says so (`report-no_picture`)."""


class Picture(Struct, frozen=True):
    """A drawing in both forms; the SVG needs no fonts."""

    svg: bytes
    png: bytes


async def draw(spec: Spec, *, rtl: bool, patience: float = PATIENCE, script: Path = _SCRIPT) -> Picture:
    """Draw a specification; raise `NoPicture`. Ask for one picture after the other: each takes a process."""
    wanted = msgspec.json.encode({"spec": spec, "rtl": rtl, "fonts": _fonts()})
    try:
        return _judged(await ask(script, (), wanted, patience=patience, most=MOST))
    except TimeoutError as error:
        raise NoPicture(f"it took longer than {patience:g} seconds") from error
    except OSError as error:
        raise NoPicture(f"no process could be started: {error}") from error


def _judged(answer: bytes) -> Picture:
    if answer.startswith(b"-"):
        raise NoPicture(answer[1:].decode(errors="replace"))
    size = int.from_bytes(answer[1:5])
    svg, png = answer[5 : 5 + size], answer[5 + size :]
    if not answer.startswith(b"+") or len(answer) > MOST or not svg or not png.startswith(b"\x89PNG"):
        raise NoPicture("the process that draws broke")
    return Picture(svg, png)


def _fonts() -> list[str]:
    """Return the folders of the fonts; raise `NoPicture` where one is missing."""
    try:
        return [str(Path(str(files(package))) / "files") for package in FONTS]
    except ModuleNotFoundError as error:
        raise NoPicture(f"the font package {error.name} is missing") from error
