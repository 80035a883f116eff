"""Which tables there are, for how long each counts, and how little each may tell about one person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, TypeAlias

from flows.statistics.capping import WEEKS
from flows.statistics.periods import Length

Mode: TypeAlias = Literal["week", "block"]
"""The length for which the five tables count: weeks where 150 or more people ask in one, else blocks."""

FIVE = ("topic", "language", "country_group", "channel", "outcome")
TOTAL = "total"

DIMENSIONS: Mapping[str, tuple[str, ...]] = {
    **{name: (name,) for name in FIVE},
    TOTAL: (),
    "topic_language": ("topic", "language"),
    "topic_outcome": ("topic", "outcome"),
    "region": ("region",),
    "campaign": ("campaign",),
}
"""From a table to the dimensions of its cells; the total has a single cell."""


@dataclass(frozen=True, slots=True)
class Spec:
    """A table to be opened: the smaller `epsilon`, the less it tells, and the more noise it has."""

    name: str
    length: Length
    epsilon: Fraction


@dataclass(frozen=True, slots=True)
class Plan:
    """What is configured: the mode, and an epsilon for each of the five tables, the weekly total of block mode, each
    two-way table, and each of region and campaign.
    """

    mode: Mode = "block"
    five: Fraction = Fraction(3, 10)
    total: Fraction = Fraction(3, 10)
    two_way: Fraction = Fraction(1, 4)
    further: Fraction = Fraction(1, 4)

    def __post_init__(self) -> None:
        for each in (self.five, self.total, self.two_way, self.further):
            if not isinstance(each, Fraction):
                raise TypeError(f"epsilon is a Fraction, not {type(each).__name__}")
            if each <= 0:
                raise ValueError(f"epsilon is above 0, not {each}")

    def tables(self, length: Length, mode: Mode) -> tuple[Spec, ...]:
        """Return the tables of a period; `mode` is the one in which its block began."""
        five = tuple(Spec(name, length, self.five) for name in FIVE)
        if length == "week":
            return five if mode == "week" else (Spec(TOTAL, length, self.total),)
        further = (
            Spec("topic_language", length, self.two_way),
            Spec("topic_outcome", length, self.two_way),
            Spec("region", length, self.further),
            Spec("campaign", length, self.further),
        )
        return further if mode == "week" else (*five, *further)

    @property
    def loss(self) -> Fraction:
        """The sum of all epsilons that touch one person in a block, with the weeks in which she may count."""
        weekly = sum((each.epsilon for each in self.tables("week", self.mode)), Fraction(0))
        return WEEKS * weekly + sum((each.epsilon for each in self.tables("block", self.mode)), Fraction(0))
