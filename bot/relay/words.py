"""Texts and captions: only their characters pass, cleaned. Formatting, mentions and hidden links cannot."""

from __future__ import annotations

from bot.relay.refusal import Reason, Refused
from flows.answers.spelling import clean

MOST = 4_000
"""Characters of a text. A longer one is refused rather than cut: who cuts decides what was meant."""


def rebuild(text: str) -> str:
    """Return what may be read of a text, of 1 to 4,000 characters. Raise `Refused`."""
    words = clean(text)
    if not words:
        raise Refused(Reason.EMPTY)
    if len(words) > MOST:
        raise Refused(Reason.LARGE)
    return words
