"""How often one person counts."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from flows.statistics.capping import Counted, share
from flows.statistics.periods import Period, block_of, parse, week_of

NOTHING: frozenset[str] = frozenset()


def test_the_first_inquiry_counts_everywhere() -> None:
    """In the week and in the block."""
    counted, lengths = share(Counted(), "2026-W45", "2026-B12")
    assert lengths == {"week", "block"}
    assert counted == Counted("2026-W45", "2026-B12", 1)


def test_once_a_week_and_in_two_weeks_of_a_block() -> None:
    """The second week counts in the week alone, the third not at all; the next block begins anew."""
    counted, found = Counted(), []
    for week in ("2026-W45", "2026-W45", "2026-W46", "2026-W46", "2026-W47", "2026-W48"):
        counted, lengths = share(counted, week, "2026-B12")
        found.append(set(lengths))
    assert found == [{"week", "block"}, set(), {"week"}, set(), set(), set()]
    assert share(counted, "2026-W49", "2026-B13")[1] == {"week", "block"}


def test_nothing_counts_in_periods_before_the_last() -> None:
    """A person who counted at an instance whose clock is ahead does not count once more."""
    counted = Counted("2027-W01", "2027-B01", 1)
    assert share(counted, "2026-W53", "2026-B13") == (counted, NOTHING)


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(1, 3)), max_size=40))
def test_no_sequence_counts_more(visits: list[tuple[int, int]]) -> None:
    """Whenever somebody comes: at most once in each week, in two weeks of each block, and once in each block."""
    counted, weeks, blocks, weeks_by_block = (
        Counted(),
        Counter[Period](),
        Counter[Period](),
        Counter[Period](),
    )
    first = parse("2026-W44")
    weeks_in_order = [first]
    for _ in range(31):
        weeks_in_order.append(weeks_in_order[-1].next)
    for place, times in visits:
        week = weeks_in_order[place]
        block = block_of(week.begins)
        assert week_of(week.begins) == week
        for _ in range(times):
            counted, lengths = share(counted, week.name, block.name)
            weeks[week] += "week" in lengths
            weeks_by_block[block] += "week" in lengths
            blocks[block] += "block" in lengths
    assert max(weeks.values(), default=0) <= 1
    assert max(blocks.values(), default=0) <= 1
    assert max(weeks_by_block.values(), default=0) <= 2
