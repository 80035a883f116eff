"""Profiles of the answers: which pieces of words their titles, phrasings and sentences are made of. Built at start."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import sqrt
from typing import NamedTuple

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
    """One profile for each answer and language, as an inverted index of pieces in flat arrays: a tenth of the memory.

    `rows`: piece -> its row. `purity`: row -> how much the piece says about which answer is meant, 1 if it occurs with
    one answer only. The postings of a row, from `starts[row]` to `starts[row + 1]`, are numbers of profiles and
    weights, divided by the length of the profile's vector. `exact`: folded phrasing or title -> answer.
    """

    profiles: tuple[tuple[AnswerId, Language], ...]
    rows: Mapping[str, int]
    purity: Sequence[float]
    starts: Sequence[int]
    numbers: Sequence[int]
    weights: Sequence[float]
    exact: Mapping[str, AnswerId]

    def postings(self, row: int) -> Iterator[tuple[int, float]]:
        """Return in which profiles a piece occurs, and its weight in each."""
        part = slice(self.starts[row], self.starts[row + 1])
        return zip(self.numbers[part], self.weights[part], strict=True)


def build_index(
    phrasings: Mapping[Language, Mapping[AnswerId, Sequence[str]]],
    titles: Mapping[Language, Mapping[AnswerId, str]],
    texts: Iterable[tuple[Language, Mapping[AnswerId, str]]] = (),
) -> Index:
    """Build the index from how people ask, what the answers are called and, where given, what they say."""
    words: dict[tuple[AnswerId, Language], Counter[str]] = {}
    exact: dict[str, AnswerId] = {}

    def add(language: Language, answer: AnswerId, folded: str, weight: int) -> None:
        counter = words.setdefault((answer, language), Counter())
        for word in folded.split():
            counter[word] += weight

    for language, named in titles.items():
        for answer, title in named.items():
            exact[folded := fold(title)] = answer
            add(language, answer, folded, TITLE_WEIGHT)
    for language, asked in phrasings.items():
        for answer, questions in asked.items():
            for question in questions:
                exact[folded := fold(question)] = answer
                add(language, answer, folded, PHRASING_WEIGHT)
    for language, said in texts:
        for answer, text in said.items():
            add(language, answer, fold(text), TEXT_WEIGHT)
    rows: dict[str, int] = {}
    counts = {profile: _counted(counter, rows) for profile, counter in words.items()}
    return _index(counts, rows, exact)


def pieces(text: str) -> list[str]:
    """Return all runs of two to five characters within the words of a folded text, spaces at the words' ends."""
    return [piece for word in text.split() for piece in _of_word(word)]


def _of_word(word: str) -> Iterator[str]:
    framed = f" {word[:50]} "
    lengths = range(SHORTEST, min(LONGEST, len(framed)) + 1)
    return (framed[at : at + length] for length in lengths for at in range(len(framed) - length + 1))


class _Counted(NamedTuple):
    """How often the pieces of a profile occur: rows, and how often beside."""

    rows: array[int]
    counts: array[int]


def _counted(words: Mapping[str, int], rows: dict[str, int]) -> _Counted:
    """Count the pieces of words by row; a new piece is given the next row."""
    counter: Counter[int] = Counter()
    for word, count in words.items():
        for piece in _of_word(word):
            counter[rows.setdefault(piece, len(rows))] += count
    return _Counted(array("L", counter), array("L", counter.values()))


def _index(
    counts: Mapping[tuple[AnswerId, Language], _Counted],
    rows: Mapping[str, int],
    exact: Mapping[str, AnswerId],
) -> Index:
    """Build the arrays: each posting is put where the row before it ends, profile by profile."""
    purity = _purity(counts, len(rows))
    noise = min(0.05, NOISE / max(len({answer for answer, _ in counts}), 1))
    sizes = array("L", [0]) * len(rows)
    for counted in counts.values():
        for row in counted.rows:
            sizes[row] += purity[row] > noise
    starts = array("L", accumulate(sizes, initial=0))
    ends, total = starts[:-1], starts[-1]
    numbers, weights = array("H", [0]) * total, array("d", [0]) * total
    for number, counted in enumerate(counts.values()):
        own = {row: count**DAMPING * purity[row] for row, count in zip(*counted, strict=True)}
        length = sqrt(sum(weight * weight for weight in own.values())) or 1.0
        for row, weight in own.items():
            if purity[row] > noise:
                numbers[ends[row]], weights[ends[row]] = number, weight / length
                ends[row] += 1
    return Index(tuple(counts), rows, purity, starts, numbers, weights, exact)


def _purity(counts: Mapping[tuple[AnswerId, Language], _Counted], rows: int) -> array[float]:
    by_answer: dict[AnswerId, list[_Counted]] = {}
    for (answer, _), counted in counts.items():
        by_answer.setdefault(answer, []).append(counted)
    totals, squares = array("L", [0]) * rows, array("L", [0]) * rows
    for profiles in by_answer.values():
        merged: Counter[int] = Counter()
        for counted in profiles:
            for row, count in zip(*counted, strict=True):
                merged[row] += count
        for row, count in merged.items():
            totals[row] += count
            squares[row] += count * count
    return array("d", [square / total**2 for square, total in zip(squares, totals, strict=True)])
