"""What the character classifier sees of a text: runs of two to five characters within its words, by row."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TypeAlias
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from flows.answers.spelling import fold

SHORTEST, LONGEST = 2, 5
LONGEST_WORD = 50
ROWS = 1 << 16
"""Pieces share so many rows; two in the same one are told apart by their neighbours."""

Vector: TypeAlias = NDArray[np.float32]
Rows: TypeAlias = NDArray[np.int64]


def rows(text: str) -> Counter[int]:
    """Count the pieces of a text by row; spaces stand at the ends of words."""
    return Counter(crc32(piece.encode()) % ROWS for word in fold(text).split() for piece in _of(word))


def weigh(counted: Counter[int], worth: Vector) -> tuple[Rows, Vector]:
    """Return the rows of a text, and beside them their weights as a vector of length 1.

    A piece weighs log of its count (+ 1) times its `worth` (inverse document frequency, by row).
    """
    found = np.fromiter(counted.keys(), np.int64, len(counted))
    counts = np.fromiter(counted.values(), np.float32, len(counted))
    weights = (1.0 + np.log(counts)) * worth[found]
    return found, (weights / (np.linalg.norm(weights) or 1.0)).astype(np.float32)


def fewer(counted: Counter[int], rows: int) -> Counter[int]:
    """Return the same pieces in fewer rows."""
    folded: Counter[int] = Counter()
    for row, count in counted.items():
        folded[row % rows] += count
    return folded


def _of(word: str) -> Iterator[str]:
    framed = f" {word[:LONGEST_WORD]} "
    lengths = range(SHORTEST, min(LONGEST, len(framed)) + 1)
    return (framed[at : at + length] for length in lengths for at in range(len(framed) - length + 1))
