"""The parent's side: a process of its own for each file, with a limit on time, and gone afterwards.

One process for one file, as a file that breaks the process must not see the next person's. Knows no channel and no
case. Not one worker for all as in `bot.embedding.process`: files are few, and starting costs a tenth of a second.
"""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from pathlib import Path

from msgspec import Struct

from bot.relay.kinds import Media
from bot.relay.refusal import Reason, Refused, check_size

PATIENCE = 25.0
"""Seconds a file may take from start to end."""
AT_ONCE = 2
"""Processes at the same time."""
WAITING = 20
"""Files that may wait for a process; one more is refused as `busy`."""
MOST = 20_000_000
"""Bytes of a new file."""
NAMES = {Media.PHOTO: "photo.jpg", Media.VOICE: "voice.ogg", Media.PDF: "document.pdf"}
TYPES = {Media.PHOTO: "image/jpeg", Media.VOICE: "audio/ogg", Media.PDF: "application/pdf"}

_SCRIPT = Path(__file__).with_name("child.py")


class Rebuilt(Struct, frozen=True):
    """A new file. Its name and type follow from what it is, never from what came in."""

    media: Media
    data: bytes

    @property
    def name(self) -> str:
        """What the file is called."""
        return NAMES[self.media]

    @property
    def type(self) -> str:
        """Its media type."""
        return TYPES[self.media]


class Rebuilder:
    """Rebuilds files, two at a time; further ones wait, twenty at most."""

    def __init__(self, *, patience: float = PATIENCE, script: Path = _SCRIPT) -> None:
        self._patience = patience
        self._script = script
        self._places = asyncio.Semaphore(AT_ONCE)
        self._inside = 0

    async def rebuild(self, media: Media, data: bytes) -> Rebuilt:
        """Return the file rebuilt. Raise `Refused`, whatever the file does to the process."""
        check_size(len(data))
        if self._inside >= AT_ONCE + WAITING:
            raise Refused(Reason.BUSY)
        self._inside += 1
        try:
            async with self._places:
                return Rebuilt(media, _judged(await self._run(media, data)))
        finally:
            self._inside -= 1

    async def _run(self, media: Media, data: bytes) -> bytes:
        """Return what the process answers. Raise `Refused` when it takes too long."""
        child = await self._start(media)
        try:
            async with asyncio.timeout(self._patience):
                answer = await _talk(child, data)
                if (
                    len(answer) <= MOST + 1
                ):  # it is about to end: killing now would race with asyncio's own watcher
                    await child.wait()
                return answer
        except TimeoutError as error:
            raise Refused(Reason.SLOW) from error
        finally:
            await _end(child)

    async def _start(self, media: Media) -> Process:
        command = (sys.executable, "-I", "-S", str(self._script), media.value, *_modules())
        try:
            return await asyncio.create_subprocess_exec(
                *command, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, cwd="/", env={}
            )
        except OSError as error:
            raise Refused(Reason.BUSY) from error


async def _talk(child: Process, data: bytes) -> bytes:
    """Hand over the file, return the answer: nothing if the process broke, at most one byte more than allowed."""
    if child.stdin is None or child.stdout is None:
        return b""
    try:
        child.stdin.write(data)
        await child.stdin.drain()
        child.stdin.close()
    except (BrokenPipeError, ConnectionResetError):
        return b""
    parts, size = [], 0
    while size <= MOST + 1 and (part := await child.stdout.read(1 << 16)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


async def _end(child: Process) -> None:
    """End the process. Its pipe is read out first, as asyncio does not see it closed while more than a little waits."""
    if child.returncode is None:
        child.kill()
    if child.stdout is not None:
        await child.stdout.read()
    await child.wait()


def _judged(answer: bytes) -> bytes:
    """Return the new file in an answer. Raise `Refused`."""
    body = answer[1:]
    if answer.startswith(b"+") and body:
        if len(body) > MOST:
            raise Refused(Reason.LARGE)
        return body
    for reason in Reason:
        if answer == b"-" + reason.value.encode():
            raise Refused(reason)
    raise Refused(Reason.DAMAGED)


def _modules() -> list[str]:
    """Return where this process finds modules; a relative place would be another one there."""
    return [place for place in sys.path if Path(place).is_absolute()]
