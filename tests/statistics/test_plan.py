"""Which tables there are, and what they may tell about one person in all."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest

from flows.statistics.plan import DIMENSIONS, FIVE, Mode, Plan

MODES: tuple[Mode, ...] = ("week", "block")


@pytest.mark.parametrize("mode", MODES)
def test_no_table_counts_for_weeks_and_blocks(mode: Mode) -> None:
    """Otherwise one could be subtracted from the other, and their noise averaged away."""
    plan = Plan(mode)
    weekly, blockly = ({spec.name for spec in plan.tables(length, mode)} for length in ("week", "block"))
    assert not weekly & blockly
    assert weekly == (set(FIVE) if mode == "week" else {"total"})
    assert weekly | blockly <= set(DIMENSIONS)
    assert set(FIVE) <= weekly | blockly


def test_what_a_person_may_lose_in_a_block() -> None:
    """She counts in two weeks and once in the block: the sum of the tables' epsilons, as coordinators are told."""
    assert Plan("week").loss == 2 * 5 * Fraction(3, 10) + 4 * Fraction(1, 4)
    assert Plan("block").loss == 2 * Fraction(3, 10) + 5 * Fraction(3, 10) + 4 * Fraction(1, 4)


def test_an_epsilon_is_a_fraction_above_0() -> None:
    """Anything else is refused where it is configured, not when a period opens."""
    wrong: Any = 0.3
    with pytest.raises(TypeError, match="Fraction"):
        Plan(five=wrong)
    with pytest.raises(ValueError, match="above 0"):
        Plan(further=Fraction(0))
