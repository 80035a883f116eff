"""Makes the trained file of the matcher, and tells whether it is of today's phrasings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from bot.content import Loaded, trained
from bot.training import material
from flows.answers.model import dump


def current(loaded: Loaded) -> bool:
    """Tell whether there is a trained file that can be read and was made from the phrasings there are."""
    try:
        return trained().inputs == material.gather(loaded).digest
    except (OSError, ValueError, KeyError):
        return False


def teach(loaded: Loaded, kept: Path, progress: Callable[[int, int], None]) -> bytes:
    """Learn from all phrasings and return the file. Vectors are kept in `kept` for the next time."""
    from bot.training import fit, vectors

    gathered = material.gather(loaded)
    texts = [each.text for each in gathered.asked]
    return dump(fit.fit(gathered, vectors.embed(texts, kept, progress)))
