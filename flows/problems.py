"""What is wrong in a content file, said so that a person can mend it. Loaders and lints find it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`line` counts from 1; 0 means the whole file. `suggestion` says what to write instead."""

    file: str
    line: int
    text: str
    suggestion: str = ""
    language: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        language = f" [{self.language}]" if self.language else ""
        return f"{place}:{language} {self.text}" + (f" {self.suggestion}" if self.suggestion else "")


def nearest(word: str, known: Iterable[str], *, otherwise: int = 12, likeness: float = 0.6) -> str:
    """Suggest the known word that is meant, else name up to `otherwise` of the known ones; with 0, say nothing."""
    words = sorted(known)
    if close := difflib.get_close_matches(word, words, n=1, cutoff=likeness):
        return f"Did you mean `{close[0]}`?"
    if not otherwise:
        return ""
    if not words:
        return "There is none."
    more = ", ..." if len(words) > otherwise else ""
    return f"Known: {', '.join(f'`{name}`' for name in words[:otherwise])}{more}."
