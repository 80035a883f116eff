"""Ids of outbox rows."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from storage.ids import Ids, first_at, made_at
from tests.storage.arrivals import NOON


@given(steps=st.lists(st.integers(-5000, 5000), min_size=1), burst=st.integers(1, 3000))
def test_ids_rise_whatever_the_clock_does(steps: list[int], burst: int) -> None:
    """Ids rise strictly in a process, through bursts, clocks set back and a restart, and fit into 63 bits."""
    now, ids, last = NOON, Ids(), 0
    for step in steps:
        now += timedelta(milliseconds=step)
        for _ in range(burst if step == steps[0] else 3):
            number = ids.next(now)
            assert last < number < 1 << 63
            last = number
    assert Ids(last).next(NOON - timedelta(days=1)) > last


def test_ids_tell_their_time() -> None:
    """An id tells the millisecond it was made in, and the first id of a moment is not above it."""
    moment = NOON + timedelta(milliseconds=7)
    number = Ids().next(moment)
    assert made_at(number) == moment
    assert first_at(moment) <= number < first_at(moment + timedelta(milliseconds=1))


def test_processes_give_out_different_ids() -> None:
    """Two processes at the same moment rarely agree, and drawing again makes them differ."""
    assert len({Ids().next(NOON) for _ in range(8)}) > 1
    ids = Ids()
    before = ids.next(NOON)
    ids.redraw()
    assert ids.next(NOON) > before
