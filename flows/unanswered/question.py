"""What there is of a question nobody could answer, once it was passed on."""

from __future__ import annotations

from msgspec import Struct


class Unanswered(Struct, frozen=True):
    """A question nobody could answer, masked, and the language it seems to be in."""

    language: str
    text: str
