"""Hours that are tapped."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.cases.hours import Calendar, Hours, Span
from flows.cases.presence import PRESETS, hours_of
from tests.cases.people import no_holiday

NINE, FIVE, NINE_PM = 9 * 60, 17 * 60, 21 * 60
MONDAY = datetime(2026, 11, 23, tzinfo=UTC)


def test_each_preset() -> None:
    """Daytime and evening are on workdays, the weekend is both of its days."""
    assert hours_of(["daytime"]).week == ((Span(NINE, FIVE),),) * 5 + ((),) * 2
    assert hours_of(["evening"]).week == ((Span(FIVE, NINE_PM),),) * 5 + ((),) * 2
    assert hours_of(["weekend"]).week == ((),) * 5 + ((Span(10 * 60, 18 * 60),),) * 2


def test_presets_that_touch_are_one_span() -> None:
    """Daytime and evening are open from nine to nine, in whichever order they were tapped."""
    assert hours_of(["evening", "daytime"]).week[0] == (Span(NINE, NINE_PM),)
    assert hours_of(["evening", "daytime"]) == hours_of({"daytime", "evening"})


def test_nothing_tapped() -> None:
    """Who taps nothing declares no hours, so those of her region count."""
    assert hours_of([]) == Hours()
    assert not hours_of(()).declared


def test_unknown_preset() -> None:
    """A preset that does not exist is a mistake of ours and is not passed over."""
    with pytest.raises(KeyError):
        hours_of(["daytime", "night"])


@given(st.sets(st.sampled_from(sorted(PRESETS))), st.integers(0, 7 * 24 * 4))
def test_open_when_any_preset_is(presets: set[str], quarter: int) -> None:
    """A moment is inside the hours exactly when it is inside one of the presets, and spans are in order and apart."""
    moment = MONDAY + quarter * timedelta(minutes=15)
    hours = hours_of(presets)
    apart = [Calendar(hours_of([preset]), no_holiday).is_open(moment) for preset in presets]
    assert Calendar(hours, no_holiday).is_open(moment) is any(apart)
    assert all(first.closes < second.opens for day in hours.week for first, second in pairwise(day))
