"""A text as words with what stands between them. A word may hold apostrophes, hyphens and the signs of any script."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from flows.answers.spelling import fold

SEPARATORS = r"\[\](){}<>.,;:!?/|\\\"„“”«»‹›*~…=+#&%@_।॥،؛؟٬٫·•–—―¿¡"
"""What ends a word besides white space, as the inside of a character class."""

_WORD = re.compile(rf"[^\s{SEPARATORS}'’‘`-](?:[^\s{SEPARATORS}]*[^\s{SEPARATORS}'’‘`-])?")
_ENDS = re.compile(r"[.!?,;:…।؟،؛\n()\"„“”«»–—]|\s-\s")
_SENTENCE = re.compile(r"[.!?…।؟\n]")

Span: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Word:
    """A word with its place in the text; `gap` is what stands before it."""

    start: int
    end: int
    text: str
    folded: str
    gap: str

    @property
    def capital(self) -> bool:
        """Whether it begins with a capital letter and goes on with small ones."""
        return self.text[0].isupper() and not (len(self.text) > 1 and self.text.isupper())

    @property
    def cased(self) -> bool:
        """Whether its script has capital letters at all."""
        return self.text[0].isupper() or self.text[0].islower()

    @property
    def follows(self) -> bool:
        """Whether it stands in the same clause as the word before."""
        return bool(self.gap) and not _ENDS.search(self.gap)

    @property
    def begins(self) -> bool:
        """Whether a sentence begins with it."""
        return not self.gap or bool(_SENTENCE.search(self.gap))


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of a text, and what stands after the last one."""

    text: str
    words: tuple[Word, ...]
    rest: str


def read(text: str) -> Reading:
    """Read a text."""
    matches = list(_WORD.finditer(text))
    ends = [0, *(match.end() for match in matches)]
    words = tuple(
        Word(match.start(), match.end(), match[0], fold(match[0]), text[before : match.start()])
        for before, match in zip(ends, matches, strict=False)
    )
    return Reading(text, words, text[ends[-1] :])
