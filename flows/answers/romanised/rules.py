"""The tables made ready, and how Latin spellings are taken apart and compared."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, islice, product
from typing import Final

from flows.answers.romanised.tables import TABLES, Table, Vowels

READINGS = 12
"""How many skeletons a typed word is looked up by."""
CONSONANT = 0.3
"""What another consonant of the same sign costs."""
CHEAP, ALIKE, DEAR, UNLIKE = 0.15, 0.25, 0.5, 0.7
"""What a vowel costs that is often left out, one taken for a similar one, one too many or too few, any other."""


@dataclass(frozen=True, slots=True)
class Rules:
    """One language. `own`, `typed`: patterns of its graphemes and the Latin ones, longest first; the rest says what
    each stands for. `token`: a typed word, with the clitic before it that stands apart.
    """

    own: re.Pattern[str]
    latin: Mapping[str, str]
    typed: re.Pattern[str]
    signs: Mapping[str, tuple[str, ...]]
    letters: Mapping[str, str]
    words: Mapping[str, str]
    clitics: Mapping[str, str]
    openings: tuple[tuple[str, str], ...]
    endings: tuple[tuple[str, str], ...]
    token: re.Pattern[str]
    vowels: Vowels
    reach: tuple[float, float]
    foreign: re.Pattern[str]
    accents: bool
    doubles: bool

    def graphemes(self, latin: str) -> list[str]:
        """Return the graphemes of a Latin word in lower case, doubled consonants single."""
        found, before = [], ""
        for grapheme in self.typed.findall(f"^{latin}$"):
            sign = self.signs[grapheme][0]
            if not sign or sign != before:
                found.append(grapheme)
            before = sign
        return found

    def readings(self, graphemes: Iterable[str]) -> Iterator[tuple[str, ...]]:
        """Return the signs that graphemes may stand for, one for each or none (""), the usual reading first."""
        return islice(product(*map(self.signs.__getitem__, graphemes)), READINGS)

    def spelled(self, latin: str) -> str:
        """Return a Latin word letter by letter."""
        graphemes = self.typed.findall(f"^{latin}$") if self.doubles else self.graphemes(latin)
        return "".join(map(self.letters.__getitem__, graphemes))


def rules(table: Table) -> Rules:
    """Make a table ready."""
    own = _pairs(unicodedata.normalize("NFC", table.own))
    typed = _pairs(table.latin)
    latin = {grapheme.rstrip("~"): rest.split(">") for grapheme, rest in typed.items()}
    clitics = _pairs(table.clitics)
    apart = rf"(?:({'|'.join(clitics)})[ -]+)?" if clitics else "()"
    return Rules(
        own=_any(own),
        latin=own,
        typed=_any(typed),
        signs={grapheme: tuple(signs.split(",")) for grapheme, (signs, _) in latin.items()},
        letters={grapheme: letters for grapheme, (_, letters) in latin.items()},
        words=_pairs(table.words),
        clitics=clitics,
        openings=tuple(_pairs(f"{table.clitics} {table.openings}").items()),
        endings=tuple(_pairs(table.endings).items()),
        token=re.compile(rf"(?<![\w']){apart}(\w[\w']*+)(?!\+)", re.IGNORECASE),
        vowels=table.vowels,
        reach=table.reach,
        foreign=re.compile(table.foreign),
        accents=table.accents,
        doubles=table.doubles,
    )


def _pairs(text: str) -> dict[str, str]:
    return dict(entry.split(">", 1) for entry in text.split())


def _any(graphemes: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern of graphemes, longest first; `~` forbids a vowel after one."""
    longest = sorted(graphemes, key=len, reverse=True)
    return re.compile("|".join(re.escape(each).replace(r"\~", "(?![aeiouy])") for each in longest))


RULES: Final = {language: rules(table) for language, table in TABLES.items()}


def pieces(graphemes: Iterable[str], signs: Iterable[str]) -> tuple[str, ...]:
    """Return a word in pieces: vowels, consonant, vowels, ..., vowels. Each sign has its consonant."""
    found = [""]
    for grapheme, each in zip(graphemes, signs, strict=True):
        if not each:
            found[-1] += grapheme.strip("^$")
        for _ in each:
            found += [grapheme, ""]
    return tuple(found)


def distance(typed: tuple[str, ...], own: tuple[str, ...], vowels: Vowels) -> float:
    """Return how far two words of one skeleton are apart, piece by piece."""
    cost, last = 0.0, len(own) - 1
    for at, (one, other) in enumerate(zip(typed, own, strict=True)):
        if one != other:
            cost += CONSONANT if at % 2 else _apart(one, other, vowels, at in (0, last))
    return cost


@lru_cache(maxsize=8192)
def _apart(typed: str, own: str, vowels: Vowels, end: bool) -> float:
    """Return the edit distance of two runs of vowels, at an end of the word or within."""
    typed, own = (run.replace("ee", "i").replace("oo", "u") for run in (typed, own))
    unwritten = vowels.ends if end else vowels.unwritten
    alike = {one + other for group in vowels.alike.split() for one in group for other in group}
    missing = [CHEAP if one in vowels.untyped else DEAR for one in own]
    row = list(accumulate(missing, initial=0.0))
    for one in typed:
        extra = CHEAP if one in unwritten else DEAR
        before, row[0] = row[0], row[0] + extra
        for at, other in enumerate(own, 1):
            change = before + (
                0.0
                if one == other
                else ALIKE
                if any(one in group and other in group for group in alike)
                else UNLIKE
            )
            before = row[at]
            row[at] = min(change, row[at] + extra, row[at - 1] + missing[at - 1])
    return row[-1]
