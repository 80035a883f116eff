"""Copies of a phrasing as people type it: with a slip of the finger, without diacritics. The same copy every time."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from hashlib import blake2b

EVERY = 30
"""Characters for each slip."""
_UNMARKED = str.maketrans({"ı": "i", "İ": "I", "đ": "d", "Đ": "D", "ß": "ss"})
"""Letters whose mark Unicode does not take off."""
_ROWS = (
    "qwertyuiop", "asdfghjkl", "zxcvbnm",
    "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю",
    "ضصثقفغعهخحج", "شسيبلاتنمك", "ئءؤرىةوزظ",
    "ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ",
)  # fmt: skip
_BESIDE = {
    row[at]: row[max(0, at - 1) : at] + row[at + 1 : at + 2] for row in _ROWS for at in range(len(row))
}


class _Dice:
    """Numbers that depend on a text alone."""

    def __init__(self, seed: str) -> None:
        self._seed, self._thrown = seed.encode(), 0

    def below(self, limit: int) -> int:
        self._thrown += 1
        digest = blake2b(self._seed, digest_size=8, salt=self._thrown.to_bytes(4, "big")).digest()
        return int.from_bytes(digest, "big") % limit


def slip(text: str, seed: str = "") -> str:
    """Return the text with a slip in one of its longer words, and one more for every `EVERY` characters."""
    dice, words = _Dice(seed + text), text.split(" ")
    places = [at for at, word in enumerate(words) if len(word) >= 4 and word.isalpha()]
    for _ in range(min(len(places), max(1, len(text) // EVERY))):
        at = places.pop(dice.below(len(places)))
        words[at] = _slipped(words[at], dice)
    return " ".join(words)


def unmarked(text: str) -> str:
    """Return the text without diacritics, as typed on a keyboard that has none."""
    decomposed = unicodedata.normalize("NFD", text.translate(_UNMARKED))
    kept = (each for each in decomposed if not unicodedata.combining(each) or "\u0900" <= each <= "\u0dff")
    return unicodedata.normalize("NFC", "".join(kept))


def copies(text: str) -> Iterator[str]:
    """Yield what is learnt beside a phrasing."""
    yield from dict.fromkeys(copy for copy in (slip(text), unmarked(text)) if copy != text)


def _slipped(word: str, dice: _Dice) -> str:
    """Leave a letter out, swap two, double one, or hit the key beside."""
    at, kind = 1 + dice.below(len(word) - 2), dice.below(4)
    head, letter, tail = word[:at], word[at], word[at + 1 :]
    if kind == 0:
        return head + tail
    if kind == 1:
        return head + tail[:1] + letter + tail[1:]
    if kind == 2:
        return head + letter + letter + tail
    beside = _BESIDE.get(letter.casefold(), letter)
    return head + beside[dice.below(len(beside))] + tail
