"""The noise of counters: its exact distribution, and nothing but whole numbers."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.noise import laplace
from tests.storage.distribution import deviations

DRAWS = 20_000


@pytest.mark.parametrize(
    "epsilon", [Fraction(1, 2), Fraction(3, 10), Fraction(1, 4), Fraction(1), Fraction(7, 3)]
)
def test_draws_have_the_exact_distribution(epsilon: Fraction) -> None:
    """Numbers come as often as the formula says: those expected 20 times or more one by one, the tails together."""
    below = random.Random(20261122).randrange
    assert deviations([laplace(epsilon, below) for _ in range(DRAWS)], epsilon) < 3.719


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
