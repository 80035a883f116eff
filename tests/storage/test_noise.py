"""The noise of counters: its exact distribution, and nothing but whole numbers."""

from __future__ import annotations

import random
from collections import Counter
from fractions import Fraction
from math import exp, sqrt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.noise import laplace

DRAWS = 20_000


def share(x: int, epsilon: Fraction) -> float:
    """Return the exact probability of a number."""
    q = exp(-epsilon)
    return (1 - q) / (1 + q) * q ** abs(x)


def beyond(edge: int, epsilon: Fraction) -> float:
    """Return the exact probability of all numbers from an edge upwards."""
    q = exp(-epsilon)
    return q**edge / (1 + q)


def likely_at_most(freedom: int) -> float:
    """Return what chi-square exceeds once in 10,000 times (Wilson and Hilferty 1931)."""
    spread = 2 / (9 * freedom)
    return float(freedom * (1 - spread + 3.719 * sqrt(spread)) ** 3)


@pytest.mark.parametrize(
    "epsilon", [Fraction(1, 2), Fraction(3, 10), Fraction(1, 4), Fraction(1), Fraction(7, 3)]
)
def test_draws_have_the_exact_distribution(epsilon: Fraction) -> None:
    """Numbers come as often as the formula says: those expected 20 times or more one by one, the tails together."""
    below = random.Random(20261122).randrange
    drawn = Counter(laplace(epsilon, below) for _ in range(DRAWS))
    edge = next(x for x in range(DRAWS) if share(x, epsilon) * DRAWS < 20)
    found = [drawn[x] for x in range(1 - edge, edge)]
    found += [sum(n for x, n in drawn.items() if x >= edge), sum(n for x, n in drawn.items() if x <= -edge)]
    wanted = [share(x, epsilon) * DRAWS for x in range(1 - edge, edge)]
    wanted += [beyond(edge, epsilon) * DRAWS] * 2
    assert sum(found) == DRAWS
    assert sum(wanted) == pytest.approx(DRAWS)
    chi_square = sum((got - due) ** 2 / due for got, due in zip(found, wanted, strict=True))
    assert chi_square < likely_at_most(len(wanted) - 1)


def test_the_operating_system_is_the_source_unless_told_otherwise() -> None:
    """Without a source, draws differ from one another and stay where noise of this size stays."""
    drawn = [laplace(Fraction(1, 2)) for _ in range(200)]
    assert len(set(drawn)) > 5
    assert all(abs(each) < 120 for each in drawn)


@given(
    epsilon=st.fractions(min_value=Fraction(1, 1000), max_value=1000, max_denominator=1000),
    seed=st.integers(0, 2**32),
)
@settings(max_examples=200, deadline=None)
def test_every_epsilon_yields_a_whole_number(epsilon: Fraction, seed: int) -> None:
    """Any fraction above 0 ends, with an integer, the same for the same source."""
    first, again = (laplace(epsilon, random.Random(seed).randrange) for _ in range(2))
    assert type(first) is int
    assert first == again


@pytest.mark.parametrize("epsilon", [Fraction(0), Fraction(-1, 2)])
def test_an_epsilon_that_is_not_above_0_is_refused(epsilon: Fraction) -> None:
    """Nothing would protect anybody, or the draw would never end."""
    with pytest.raises(ValueError, match="above 0"):
        laplace(epsilon)


@pytest.mark.parametrize("epsilon", [0.5, 1, True, "1/2", None])
def test_an_epsilon_that_is_no_fraction_is_refused(epsilon: Any) -> None:
    """A float is never exact, and a whole number is most often a slip."""
    with pytest.raises(TypeError, match="Fraction"):
        laplace(epsilon)
