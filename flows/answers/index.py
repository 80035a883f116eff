"""Profiles of the answers: which pieces of words people ask for each with. Built at start."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import log, sqrt
from typing import NamedTuple, TypeAlias

from flows.answers.spelling import fold
from flows.model import AnswerId, Language

SHORTEST, LONGEST = 2, 5

Profile: TypeAlias = tuple[AnswerId, Language]


@dataclass(frozen=True, slots=True)
class Index:
    """One profile for each answer and language, as an inverted index of pieces in flat arrays: a tenth of the memory.

    A profile is the mean of its phrasings, each as a vector of length 1: log of the count times `worth`. `rows`:
    piece -> its row. `worth`: row -> what a piece says, more if few phrasings have it (inverse document frequency)
    and if they belong to few answers. The postings of a row, from `starts[row]` to `starts[row + 1]`, are numbers of
    profiles and weights, divided by the length of the profile's vector. `exact`: folded phrasing or title -> answer.
    """

    profiles: tuple[Profile, ...]
    rows: Mapping[str, int]
    worth: Sequence[float]
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
) -> Index:
    """Build the index from what the answers are called and how people ask."""
    exact: dict[str, AnswerId] = {}
    rows: dict[str, int] = {}
    counted: dict[Profile, list[_Counted]] = {}
    for language, answer, text in _asked(phrasings, titles):
        exact[folded := fold(text)] = answer
        counted.setdefault((answer, language), []).append(_counted(folded, rows))
    worth = _worth(counted, len(rows))
    return _index({profile: _mean(each, worth) for profile, each in counted.items()}, rows, worth, exact)


def weight(count: int, worth: float) -> float:
    """Return what a piece counts in a text: repetition counts, but not in proportion."""
    return (1.0 + log(count)) * worth


def pieces(text: str) -> list[str]:
    """Return all runs of two to five characters within the words of a folded text, spaces at the words' ends."""
    return [piece for word in text.split() for piece in _of_word(word)]


def _of_word(word: str) -> Iterator[str]:
    framed = f" {word[:50]} "
    lengths = range(SHORTEST, min(LONGEST, len(framed)) + 1)
    return (framed[at : at + length] for length in lengths for at in range(len(framed) - length + 1))


def _asked(
    phrasings: Mapping[Language, Mapping[AnswerId, Sequence[str]]],
    titles: Mapping[Language, Mapping[AnswerId, str]],
) -> Iterator[tuple[Language, AnswerId, str]]:
    for language, named in titles.items():
        yield from ((language, answer, title) for answer, title in named.items())
    for language, asked in phrasings.items():
        yield from ((language, answer, question) for answer, all in asked.items() for question in all)


class _Counted(NamedTuple):
    """How often the pieces of a phrasing occur: rows, and how often beside."""

    rows: array[int]
    counts: array[int]


class _Vector(NamedTuple):
    """The weights of a profile: rows, and the weights beside."""

    rows: array[int]
    weights: array[float]


def _counted(folded: str, rows: dict[str, int]) -> _Counted:
    """Count the pieces of a text by row; a new piece is given the next row."""
    counter = Counter(rows.setdefault(piece, len(rows)) for piece in pieces(folded))
    return _Counted(array("I", counter), array("I", counter.values()))


def _worth(counted: Mapping[Profile, Sequence[_Counted]], rows: int) -> array[float]:
    by_answer: dict[AnswerId, list[_Counted]] = {}
    for (answer, _), phrasings in counted.items():
        by_answer.setdefault(answer, []).extend(phrasings)
    totals, squares = array("L", [0]) * rows, array("L", [0]) * rows
    for phrasings in by_answer.values():
        for row, count in Counter(row for phrasing in phrasings for row in phrasing.rows).items():
            totals[row] += count
            squares[row] += count * count
    all = 1 + sum(map(len, counted.values()))
    return array(
        "d",
        (
            log(all / (total + 1)) * sqrt(square) / total
            for square, total in zip(squares, totals, strict=True)
        ),
    )


def _mean(phrasings: Iterable[_Counted], worth: Sequence[float]) -> _Vector:
    """Return the mean of phrasings, divided by its length."""
    mean: dict[int, float] = {}
    for phrasing in phrasings:
        own = {row: weight(count, worth[row]) for row, count in zip(*phrasing, strict=True)}
        length = _length(own.values())
        for row, value in own.items():
            mean[row] = mean.get(row, 0.0) + value / length
    length = _length(mean.values())
    return _Vector(array("I", mean), array("f", (value / length for value in mean.values())))


def _length(values: Iterable[float]) -> float:
    return sqrt(sum(value * value for value in values)) or 1.0


def _index(
    vectors: Mapping[Profile, _Vector],
    rows: Mapping[str, int],
    worth: Sequence[float],
    exact: Mapping[str, AnswerId],
) -> Index:
    """Build the arrays: each posting is put where the row before it ends, profile by profile."""
    sizes = array("L", [0]) * len(rows)
    for vector in vectors.values():
        for row in vector.rows:
            sizes[row] += 1
    starts = array("L", accumulate(sizes, initial=0))
    ends, total = starts[:-1], starts[-1]
    numbers, weights = array("H", [0]) * total, array("f", [0]) * total
    for number, vector in enumerate(vectors.values()):
        for row, value in zip(*vector, strict=True):
            numbers[ends[row]], weights[ends[row]] = number, value
            ends[row] += 1
    return Index(tuple(vectors), rows, worth, starts, numbers, weights, exact)
