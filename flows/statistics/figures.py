"""The figures of a closed period as they were stored, with noise, and the best estimate of how many it was in all."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from math import exp

from flows.statistics.periods import Period
from flows.statistics.plan import FIVE, TOTAL, Mode


@dataclass(frozen=True, slots=True)
class Cell:
    """A number with its noise, so it may be below 0. `key` is the category by dimension of the table."""

    key: tuple[str, ...]
    n: int


@dataclass(frozen=True, slots=True)
class Table:
    """All cells of a table, which were born with noise of one and the same `epsilon`."""

    name: str
    epsilon: Fraction
    cells: tuple[Cell, ...]

    @property
    def variance(self) -> float:
        """How far the noise of one cell strays, squared."""
        return variance(self.epsilon)


@dataclass(frozen=True, slots=True)
class Figures:
    """All tables of one closed period. Not `complete`: the period was opened long after it had begun."""

    period: Period
    mode: Mode
    complete: bool
    tables: tuple[Table, ...]

    def table(self, name: str) -> Table | None:
        """Return a table by its name; None where the period has none such."""
        return next((each for each in self.tables if each.name == name), None)


@dataclass(frozen=True, slots=True)
class Estimate:
    """A number with the variance of its noise."""

    n: float
    variance: float


def variance(epsilon: Fraction) -> float:
    """Return the variance of discrete Laplace noise."""
    q = exp(-epsilon)
    return 2 * q / (1 - q) ** 2


def total(figures: Figures) -> Estimate | None:
    """Return how many were counted in all: the total itself, or the sums of the five tables together, weighted.

    A sum of few cells strays less and counts for more. None where the period has none of these tables.
    """
    tables = [each for name in (TOTAL, *FIVE) if (each := figures.table(name)) is not None and each.cells]
    if not tables:
        return None
    weights = [1 / (len(table.cells) * table.variance) for table in tables]
    sums = [sum(cell.n for cell in table.cells) for table in tables]
    whole = sum(weights)
    return Estimate(sum(w * n for w, n in zip(weights, sums, strict=True)) / whole, 1 / whole)
