"""What somebody learns of one number with noise who knows how it was drawn, and how well she guesses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import product
from math import exp, inf, log
from statistics import mean
from typing import TypeAlias

from scipy.stats import beta

from flows.statistics import showing
from tests.storage.distribution import share

Seen: TypeAlias = Callable[[int, Fraction], Callable[[int], float]]
"""What is seen of a stored number: how likely, as a logarithm, for each true number."""


def stored(n: int, epsilon: Fraction) -> Callable[[int], float]:
    """Judge a number as it is stored."""
    return lambda true: -float(epsilon) * abs(n - true)


def shown(n: int, epsilon: Fraction) -> Callable[[int], float]:
    """Judge a number as it is shown: any that would be shown alike might be stored."""
    seen = showing.cell(n, epsilon).n
    return lambda true: shown_of(seen, true, epsilon)


@lru_cache(maxsize=1 << 16)
def shown_of(seen: int | None, true: int, epsilon: Fraction) -> float:
    """Return how likely a number is shown like this, as a logarithm; None is "under 10"."""
    if seen is None:
        edge = showing.LEAST - 1 - true
        q = exp(-epsilon)
        return log(1 - q ** (edge + 1) / (1 + q) if edge >= 0 else q**-edge / (1 + q))
    alike = range(max(seen - 2, showing.LEAST), seen + 3)
    return log(sum(share(n - true, epsilon) for n in alike))


def accuracy(inside: Sequence[float], outside: Sequence[float]) -> float:
    """Return how often the likelier of both is right; where they are alike, half of the time."""
    right = [*inside, *(-each for each in outside)]
    return mean(0.5 if abs(each) < 1e-9 else float(each > 0) for each in right)


def best(epsilons: Sequence[Fraction]) -> float:
    """Return by formula how often the best guess is right from a number with each of these epsilons.

    A number above the one without her speaks for her by its epsilon, any other as strongly against her.
    """
    right = 0.0
    for signs in product((1, -1), repeat=len(epsilons)):
        speaks = float(sum(sign * each for sign, each in zip(signs, epsilons, strict=True)))
        chance = 1.0
        for sign, each in zip(signs, epsilons, strict=True):
            chance /= 1 + exp(-sign * each)
        right += chance * (0.5 if abs(speaks) < 1e-9 else float(speaks > 0))
    return right


def least_epsilon(inside: Sequence[float], outside: Sequence[float]) -> float:
    """Return an epsilon that measured evidence proves in 95 of 100 cases (Clopper and Pearson 1934).

    From one half of it, what to look at is chosen; the other half is looked at.
    """
    half = len(inside) // 2
    first, second = sorted(inside[:half]), sorted(outside[:half])
    chosen = max({*first, *second}, key=lambda edge: _proved(first, second, edge))
    return _proved(sorted(inside[half:]), sorted(outside[half:]), chosen)


def _proved(inside: Sequence[float], outside: Sequence[float], edge: float) -> float:
    """Return what both tails at an edge prove, each with half of the doubt. Both are sorted."""
    below, falsely = bisect_left(outside, edge), bisect_left(inside, edge)
    return max(
        _ratio(len(inside) - falsely, len(outside) - below, len(inside), len(outside)),
        _ratio(below, falsely, len(outside), len(inside)),
    )


def _ratio(many: int, few: int, of_many: int, of_few: int) -> float:
    """Return a lower bound of the logarithm of how much likelier something is in one world than in the other."""
    if not many:
        return -inf
    least = float(beta.ppf(0.0125, many, of_many - many + 1))
    most = float(beta.ppf(0.9875, few + 1, of_few - few)) if few < of_few else 1.0
    return log(least / most)
