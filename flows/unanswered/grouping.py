"""Which questions ask the same, so that nobody reads forty of them one by one. The same each time they are grouped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from flows.answers import pieces
from flows.answers.matching import Embed
from flows.unanswered.masking import GAP
from flows.unanswered.question import Unanswered

LETTERS_ALIKE = 0.3
"""How near two groups of questions in one language must be on average, where only letters are compared."""
MEANING_ALIKE = 0.86
"""The same for vectors of the embedder, between questions in any two languages."""

Likeness: TypeAlias = NDArray[np.float64]
"""How alike each two questions are: 1 for the same, 0 for nothing in common."""


@dataclass(frozen=True, slots=True)
class Group:
    """Questions that ask the same, the most central one first."""

    questions: tuple[Unanswered, ...]

    @property
    def central(self) -> Unanswered:
        """The question that is nearest to all others."""
        return self.questions[0]


def group(questions: Sequence[Unanswered], embed: Embed | None = None) -> tuple[Group, ...]:
    """Return groups of questions, the largest first; alone with letters only within a language.

    Average linkage: the two groups whose questions are nearest on average become one, until none are near enough.
    Where `embed` cannot give a vector for each of them, letters decide. Takes the cube of their number.
    """
    ordered = sorted(questions, key=lambda question: (question.language, question.text))
    if not ordered:
        return ()
    meaning = _by_meaning(ordered, embed)
    likeness = _by_letters(ordered) if meaning is None else meaning
    found = _linked(likeness, LETTERS_ALIKE if meaning is None else MEANING_ALIKE)
    groups = [Group(tuple(ordered[at] for at in _central_first(likeness, members))) for members in found]
    return tuple(
        sorted(groups, key=lambda each: (-len(each.questions), each.central.language, each.central.text))
    )


def _by_meaning(questions: Sequence[Unanswered], embed: Embed | None) -> Likeness | None:
    if embed is None:
        return None
    vectors = [embed(question.text) for question in questions]
    if any(vector is None for vector in vectors):
        return None
    stacked = np.array(vectors, np.float64)
    likeness: Likeness = stacked @ stacked.T
    return likeness


def _by_letters(questions: Sequence[Unanswered]) -> Likeness:
    """Return how far questions share pieces of words, the rare ones weighing more; nothing between languages."""
    counted = [pieces.rows(question.text.replace(GAP, " ")) for question in questions]
    worth = _worth(counted)
    stacked = np.zeros((len(questions), pieces.ROWS), np.float32)
    for at, rows in enumerate(counted):
        found, weights = pieces.weigh(rows, worth)
        stacked[at, found] = weights
    languages = np.array([question.language for question in questions])
    likeness: Likeness = (stacked @ stacked.T).astype(np.float64)
    likeness[languages[:, None] != languages[None, :]] = 0
    return likeness


def _worth(counted: Sequence[Counter[int]]) -> pieces.Vector:
    """Return the inverse document frequency of each piece among these questions, by row."""
    within = np.zeros(pieces.ROWS, np.float32)
    for rows in counted:
        within[list(rows)] += 1
    return (np.log((1 + len(counted)) / (1 + within)) + 1).astype(np.float32)


def _linked(likeness: Likeness, alike: float) -> list[list[int]]:
    """Return groups of indices by average linkage."""
    near = likeness.copy()
    np.fill_diagonal(near, -np.inf)
    members = {at: [at] for at in range(len(near))}
    while True:
        one, other = divmod(int(np.argmax(near)), len(near))
        if near[one, other] < alike:
            return list(members.values())
        first, second = members[one], members.pop(other)
        merged = (len(first) * near[one] + len(second) * near[other]) / (len(first) + len(second))
        near[one], near[:, one] = merged, merged
        near[one, one] = near[other] = near[:, other] = -np.inf
        members[one] = first + second


def _central_first(likeness: Likeness, members: Sequence[int]) -> list[int]:
    mean = likeness[np.ix_(members, members)].mean(axis=0)
    nearest = {at: -float(value) for at, value in zip(members, mean, strict=True)}
    return sorted(members, key=lambda at: (round(nearest[at], 9), at))
