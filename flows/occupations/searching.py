"""Which occupation a text may mean: an exact form first, then an inflected one, then a beginning, then a typo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from flows.answers.spelling import fold
from flows.lexicon import Forms

MOST = 3
"""How many occupations are offered at once."""

_WORDS = 40
_PHRASE = 6
_SHORT_TEXT = 3
_TYPO_FROM = 5
_TWO_TYPOS_FROM = 9
_LONG_WORD = 7
_TRIED = 12
"""How many words and pairs of a long text are compared with every form: the longest, which say most."""
_STEM = 3
_LONGEST_ENDING = 7

_TURKISH = (
    "im um yim yum iz yiz uz yuz sin sun dir dur tir tur ler lar lerim larim mis mus i u yi yu a e ya ye in un nin "
    "nun de da den dan si su ligi lugu lik luk liginde olarak sini sunu leri lari idim ydim dim dum tim tum"
)
_GERMAN = "s es n en e er ern in innen inn"
_ENDINGS = frozenset(f"{_TURKISH} {_GERMAN}".split())
"""What a word may carry behind the form we know: person and case in Turkish, case and number in German."""

_ARABIC = ("وال", "كال", "بال", "فال", "ال", "لل", "ك", "و", "ل", "ب")
"""What Arabic writes in front of a word: article, "as", "and", "for"."""


def search(text: str, forms: Forms) -> tuple[str, ...]:
    """Return up to three occupations a text may mean, best first; none when that is not sure.

    `forms` leads from a folded form to one or more ids with spaces between them, as `flows.occupations.forms` gives.
    """
    words = tuple(fold(text).split()[:_WORDS])
    found = _said(words, forms)
    if not found and 0 < len(words) <= _SHORT_TEXT:
        found = _begun(" ".join(words), forms)
    return found or _misspelt(words, forms)


def _said(words: tuple[str, ...], forms: Forms) -> tuple[str, ...]:
    """Return what the longest phrases mean that are forms; a phrase within a longer one does not count."""
    hits: list[tuple[int, int, str]] = []
    free = set(range(len(words)))
    for size in range(min(_PHRASE, len(words)), 0, -1):
        for at in range(len(words) - size + 1):
            place = set(range(at, at + size))
            if place <= free and (form := _form(words[at : at + size], forms)):
                free -= place
                hits.append((-len(form), at, form))
    return _first(id for _, _, form in sorted(hits) for id in forms[form].split())


def _form(phrase: tuple[str, ...], forms: Forms) -> str | None:
    """Return the form a phrase is, as it stands, written together, with an ending or behind an article."""
    return next((form for form in _variants(" ".join(phrase)) if form in forms), None)


def _variants(phrase: str) -> Iterator[str]:
    yield phrase
    yield phrase.replace(" ", "")
    for length in range(1, min(_LONGEST_ENDING, len(phrase) - _STEM) + 1):
        if phrase[-length:] in _ENDINGS and (length > 1 or len(phrase) > _STEM + 1):
            yield phrase[:-length]
    for prefix in _ARABIC:
        if phrase.startswith(prefix) and len(phrase) > len(prefix) + 2:
            yield phrase[len(prefix) :]


def _begun(text: str, forms: Forms) -> tuple[str, ...]:
    """Return what begins like a short text, the shortest form first; nothing if that could be too many."""
    if len(text) < _TYPO_FROM - 1:
        return ()
    begun = sorted((len(form), form) for form in forms if form.startswith(text))
    ids = dict.fromkeys(id for _, form in begun for id in forms[form].split())
    return tuple(ids) if len(ids) <= MOST else ()


def _misspelt(words: tuple[str, ...], forms: Forms) -> tuple[str, ...]:
    """Return what differs by a typo: in a short text of the whole and of each word, else of its long words only."""
    short = len(words) <= _SHORT_TEXT
    texts = {" ".join(words), *words} if short else {word for word in words if len(word) >= _LONG_WORD}
    texts |= {" ".join(pair) for pair in pairwise(words)}
    tried = sorted((text for text in texts if len(text) >= _TYPO_FROM), key=lambda text: (-len(text), text))[
        :_TRIED
    ]
    hits = [hit for text in tried for hit in _near(text, forms)]
    best = min((distance for distance, _ in hits), default=0)
    return _first(id for distance, form in sorted(hits) if distance == best for id in forms[form].split())


def _near(text: str, forms: Forms) -> Iterator[tuple[float, str]]:
    """Yield the forms within one typo, in long texts two, with the distance by length."""
    most = 2 if len(text) >= _TWO_TYPOS_FROM else 1
    letters = set(text)
    for form in forms:
        if (
            abs(len(form) - len(text)) <= most
            and len(form) >= _TYPO_FROM
            and len(letters - set(form)) <= most
        ):
            distance = _distance(text, form, most)
            if distance <= most and (form[0] == text[0] or len(text) >= _LONG_WORD):
                yield distance / len(form), form


def _distance(one: str, other: str, most: int) -> int:
    """Return the edits (insert, delete, change, swap two neighbours) between two texts, or more than `most`."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        last, row_before = row, before
        row = [i]
        for j, counterpart in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != counterpart))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == counterpart:
                cost = min(cost, row_before[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
        before = last
    return row[-1]


def _first(ids: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(ids))[:MOST]
