"""How a number with noise is shown: "under 10", or rounded to 5 with how far it may be off. Everywhere the same."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import ceil, exp, sqrt

from flows.statistics.figures import Estimate

LEAST = 10
"""Below that nothing is told but that it is below."""
STEP = 5
SURE = 0.95
"""How often the true number lies within the margin."""
_DEVIATIONS = 1.96
_ROUNDING = (STEP**2 - 1) / 12


@dataclass(frozen=True, slots=True)
class Shown:
    """`n` is None for "under 10", else a multiple of 5; `margin` is how far it may be off, in 95 of 100 cases."""

    n: int | None
    margin: int


def cell(n: int, epsilon: Fraction) -> Shown:
    """Return how the number of a cell is shown whose noise has an epsilon."""
    return _shown(n, margin(epsilon))


def estimate(estimated: Estimate) -> Shown:
    """Return how a number made of several cells is shown."""
    return _shown(estimated.n, ceil(_DEVIATIONS * sqrt(estimated.variance + _ROUNDING)))


@lru_cache(maxsize=64)
def margin(epsilon: Fraction) -> int:
    """Return how far a cell may be off when it is shown: by its noise, and by at most 2 for being rounded."""
    q = exp(-epsilon)

    def beyond(edge: int) -> float:
        return q**edge / (1 + q) if edge > 0 else 1 - q ** (1 - edge) / (1 + q)

    def within(far: int) -> float:
        roundings = range(-(STEP // 2), STEP // 2 + 1)
        return 1 - sum(beyond(far + 1 + each) + beyond(far + 1 - each) for each in roundings) / STEP

    far = 0
    while within(far) < SURE:
        far += 1
    return far


def _shown(n: float, far: int) -> Shown:
    return Shown(None if n < LEAST else STEP * int(n / STEP + 0.5), far)
