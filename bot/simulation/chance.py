"""Chance that is the same each time: whoever is asked the same, in the same order, decides alike."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import blake2b
from itertools import count
from typing import TypeVar

T = TypeVar("T")

_BYTES = 8


class Chance:
    """A row of numbers that follows from what it is `about`. No source of secrets: anybody can count along."""

    def __init__(self, *about: object) -> None:
        self._key = blake2b("/".join(map(str, about)).encode(), digest_size=32).digest()
        self._count = count()

    def share(self) -> float:
        """Return a number from 0 up to but not including 1."""
        step = next(self._count).to_bytes(_BYTES, "big")
        drawn = blake2b(step, digest_size=_BYTES, key=self._key).digest()
        return (int.from_bytes(drawn, "big") >> 11) / 2**53

    def below(self, most: int) -> int:
        """Return a whole number from 0 up to but not including one above 0."""
        return int(self.share() * most)

    def one(self, items: Sequence[T]) -> T:
        """Return one of several, each as likely."""
        return items[self.below(len(items))]

    def weighed(self, weights: Mapping[T, float]) -> T:
        """Return one of several, each as likely as it weighs."""
        left = self.share() * sum(weights.values())
        for item, weight in weights.items():
            left -= weight
            if left < 0:
                return item
        return next(iter(weights))
