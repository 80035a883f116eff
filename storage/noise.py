"""Discrete Laplace noise for counters, exactly as distributed: whole numbers only, no float and no rounding.

Canonne, Kamath, Steinke: The Discrete Gaussian for Differential Privacy (2020), algorithms 1 and 2.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from fractions import Fraction
from typing import TypeAlias

Below: TypeAlias = Callable[[int], int]
"""Return a whole number from 0 up to but not including the one given, each as likely."""


def laplace(epsilon: Fraction, below: Below = secrets.randbelow) -> int:
    """Draw a whole number x with a probability proportional to exp(-epsilon * |x|).

    Raise `TypeError` for an epsilon that is no fraction, such as a float, and `ValueError` for one that is not above 0.
    """
    if not isinstance(epsilon, Fraction):
        raise TypeError(f"epsilon is a Fraction, not {type(epsilon).__name__}")
    if epsilon <= 0:
        raise ValueError(f"epsilon is above 0, not {epsilon}")
    s, t = epsilon.numerator, epsilon.denominator
    while True:
        u = below(t)
        if not _happens(u, t, below):
            continue
        v = 0
        while _happens(1, 1, below):
            v += 1
        size, negative = (u + t * v) // s, below(2) == 1
        if size or not negative:  # else 0 would be drawn twice as often
            return -size if negative else size


def _happens(numerator: int, denominator: int, below: Below) -> bool:
    """Draw whether something happens whose probability is exp(-numerator / denominator), for a share up to 1."""
    k = 1
    while below(denominator * k) < numerator:
        k += 1
    return k % 2 == 1
