"""Profiles of the answers: which pieces of words their titles, phrasings and sentences are made of. Built at start."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from flows.answers.spelling import fold
from flows.model import AnswerId, Language

TEXT_WEIGHT, PHRASING_WEIGHT, TITLE_WEIGHT = 1, 3, 6
"""What a piece counts where it stands: what people say is worth more than what the answer says."""

SHORTEST, LONGEST = 2, 5
DAMPING = 0.7
"""Repetition counts, but not in proportion."""
NOISE = 1.3
"""A piece that occurs with all answers alike has a purity of 1 by their number; up to this times as much is noise."""


@dataclass(frozen=True, slots=True)
class Index:
    """One profile for each answer and language, as an inverted index of pieces.

    `postings`: piece -> (number of a profile, weight), weights divided by the length of the profile's vector.
    `purity`: piece -> how much it says about which answer is meant, 1 if it occurs with one answer only.
    `exact`: folded phrasing or title -> answer.
    """

    profiles: tuple[tuple[AnswerId, Language], ...]
    postings: Mapping[str, Sequence[tuple[int, float]]]
    purity: Mapping[str, float]
    exact: Mapping[str, AnswerId]


def build_index(
    phrasings: Mapping[Language, Mapping[AnswerId, Sequence[str]]],
    titles: Mapping[Language, Mapping[AnswerId, str]],
    texts: Iterable[tuple[Language, Mapping[AnswerId, str]]] = (),
) -> Index:
    """Build the index from how people ask, what the answers are called and, where given, what they say."""
    counts: dict[tuple[AnswerId, Language], Counter[str]] = {}
    exact: dict[str, AnswerId] = {}

    def add(language: Language, answer: AnswerId, text: str, weight: int) -> None:
        counter = counts.setdefault((answer, language), Counter())
        for piece in pieces(fold(text)):
            counter[piece] += weight

    for language, named in titles.items():
        for answer, title in named.items():
            add(language, answer, title, TITLE_WEIGHT)
            exact[fold(title)] = answer
    for language, asked in phrasings.items():
        for answer, questions in asked.items():
            for question in questions:
                add(language, answer, question, PHRASING_WEIGHT)
                exact[fold(question)] = answer
    for language, said in texts:
        for answer, text in said.items():
            add(language, answer, text, TEXT_WEIGHT)
    purity = _purity(counts)
    return Index(
        tuple(counts),
        _postings(list(counts.values()), purity, len({answer for answer, _ in counts})),
        purity,
        exact,
    )


def pieces(text: str) -> list[str]:
    """Return all runs of two to five characters within the words of a folded text, spaces at the words' ends."""
    return [piece for word in text.split() for piece in _of_word(word)]


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> tuple[str, ...]:
    framed = f" {word[:50]} "
    lengths = range(SHORTEST, min(LONGEST, len(framed)) + 1)
    return tuple(framed[at : at + length] for length in lengths for at in range(len(framed) - length + 1))


def _purity(counts: Mapping[tuple[AnswerId, Language], Counter[str]]) -> dict[str, float]:
    by_answer: dict[AnswerId, Counter[str]] = {}
    for (answer, _), counter in counts.items():
        by_answer.setdefault(answer, Counter()).update(counter)
    totals: Counter[str] = Counter()
    squares: dict[str, int] = {}
    for counter in by_answer.values():
        totals.update(counter)
        for piece, count in counter.items():
            squares[piece] = squares.get(piece, 0) + count * count
    return {piece: squares[piece] / total**2 for piece, total in totals.items()}


def _postings(
    counters: Sequence[Counter[str]], purity: Mapping[str, float], answers: int
) -> dict[str, list[tuple[int, float]]]:
    noise = min(0.05, NOISE / max(answers, 1))
    postings: dict[str, list[tuple[int, float]]] = {}
    for number, counter in enumerate(counters):
        weights = {piece: count**DAMPING * purity[piece] for piece, count in counter.items()}
        length = sqrt(sum(weight * weight for weight in weights.values())) or 1.0
        for piece, weight in weights.items():
            if purity[piece] > noise:
                postings.setdefault(piece, []).append((number, weight / length))
    return postings
