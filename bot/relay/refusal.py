"""Why something is not passed on: the package's one exception."""

from __future__ import annotations

from enum import StrEnum

MOST = 10_000_000
"""Bytes of a file that is looked at."""


class Reason(StrEnum):
    """What the sender is told, as an id."""

    KIND = "kind"
    """Messages of this kind are not passed on."""
    UNKNOWN = "unknown"
    """Nobody had heard of this kind of message when this was written."""
    EMPTY = "empty"
    """Nothing that could be seen, heard or read."""
    LARGE = "large"
    """More bytes, pixels, pages, minutes or characters than pass."""
    FORMAT = "format"
    """The file is no photo, voice message or PDF as we know them."""
    DAMAGED = "damaged"
    """The file cannot be read to its end."""
    LOCKED = "locked"
    """The PDF has a password."""
    SLOW = "slow"
    """The file took longer than a file may."""
    BUSY = "busy"
    """Too many files at once: worth another try, as nothing is wrong with this one."""


class Refused(Exception):
    """Something is not passed on. `what` is the name of a field of a message where that says more, else empty."""

    def __init__(self, reason: Reason, what: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.what = what


def check_size(size: int) -> None:
    """Raise `Refused` for a file of so many bytes; also before it is fetched."""
    if size > MOST:
        raise Refused(Reason.LARGE)
    if size < 1:
        raise Refused(Reason.EMPTY)
