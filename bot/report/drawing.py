"""The parent's side of drawing: a process for one picture, with a limit on time, and gone afterwards.

vl-convert brings a whole JavaScript engine: drawing takes about 120 MB and half a second, which nobody should carry
for a picture a week. The bot never imports it.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec import Struct

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
    asked = msgspec.json.encode({"spec": spec, "rtl": rtl, "fonts": _fonts()})
    child = await _start(script)
    try:
        async with asyncio.timeout(patience):
            return _judged(await _talk(child, asked))
    except TimeoutError as error:
        raise NoPicture(f"it took longer than {patience:g} seconds") from error
    finally:
        await _end(child)


async def _start(script: Path) -> Process:
    places = [place for place in sys.path if Path(place).is_absolute()]
    command = (sys.executable, "-I", "-S", str(script), *places)
    try:
        return await asyncio.create_subprocess_exec(
            *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd="/", env={}
        )
    except OSError as error:
        raise NoPicture(f"no process could be started: {error}") from error


async def _talk(child: Process, asked: bytes) -> bytes:
    """Hand over what is asked, return the answer: nothing if the process broke."""
    if child.stdin is None or child.stdout is None:
        return b""
    try:
        child.stdin.write(asked)
        await child.stdin.drain()
        child.stdin.close()
    except (BrokenPipeError, ConnectionResetError):
        return b""
    parts, size = [], 0
    while size <= MOST and (part := await child.stdout.read(1 << 16)):
        parts.append(part)
        size += len(part)
    if size <= MOST:  # it is about to end: killing now would race with asyncio's own watcher
        await child.wait()
    return b"".join(parts)


async def _end(child: Process) -> None:
    """End the process; asyncio does not see its pipe closed while something waits in it."""
    if child.returncode is None:
        child.kill()
    if child.stdout is not None:
        await child.stdout.read()
    await child.wait()


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
