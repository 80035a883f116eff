"""What discrete Laplace noise looks like, by formula, and how far numbers are from it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from math import exp, sqrt

from flows.statistics.figures import variance


def share(x: int, epsilon: Fraction) -> float:
    """Return the exact probability of a number."""
    q = exp(-epsilon)
    return (1 - q) / (1 + q) * q ** abs(x)


def beyond(edge: int, epsilon: Fraction) -> float:
    """Return the exact probability of all numbers from an edge upwards."""
    q = exp(-epsilon)
    return q**edge / (1 + q)


def deviations(numbers: Sequence[int], epsilon: Fraction, least: int = 20) -> float:
    """Return how unlikely numbers are by chi-square, as so many standard deviations (Wilson and Hilferty 1931).

    Numbers expected `least` times or more count one by one, the tails together. 3.7 is exceeded once in 10,000 times.
    """
    drawn, whole = Counter(numbers), len(numbers)
    edge = next(x for x in range(whole) if share(x, epsilon) * whole < least)
    found = [drawn[x] for x in range(1 - edge, edge)]
    found += [sum(n for x, n in drawn.items() if x >= edge), sum(n for x, n in drawn.items() if x <= -edge)]
    wanted = [share(x, epsilon) * whole for x in range(1 - edge, edge)] + [beyond(edge, epsilon) * whole] * 2
    assert sum(found) == whole
    assert abs(sum(wanted) - whole) < 0.001
    chi_square = sum((got - due) ** 2 / due for got, due in zip(found, wanted, strict=True))
    freedom = len(wanted) - 1
    spread = 2 / (9 * freedom)
    return float(((chi_square / freedom) ** (1 / 3) - (1 - spread)) / sqrt(spread))


def deviation(epsilon: Fraction) -> float:
    """Return the standard deviation by formula."""
    return sqrt(variance(epsilon))
