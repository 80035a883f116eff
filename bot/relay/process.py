"""The parent's side: a process of its own for each file, with a limit on time, and gone afterwards.

One process for one file, as a file that breaks the process must not see the next person's. Knows no channel and no
case. Not one worker for all as in `bot.embedding.process`: files are few, and starting costs a tenth of a second.
"""

from __future__ import annotations

import asyncio
from pathlib import Path

from msgspec import Struct

from bot.children import ask
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
        """Return what the process answers: a byte that says how it went, then the file. Raise `Refused`."""
        try:
            return await ask(self._script, (media.value,), data, patience=self._patience, most=MOST + 1)
        except TimeoutError as error:
            raise Refused(Reason.SLOW) from error
        except OSError as error:
            raise Refused(Reason.BUSY) from error


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
