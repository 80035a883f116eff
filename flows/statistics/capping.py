"""How often one person counts: once a week, in at most two weeks of a block, and once a block.

What is remembered stands in the session's own row and goes with it.
"""

from __future__ import annotations

from msgspec import Struct

from flows.statistics.periods import Length

WEEKS = 2
"""In how many weeks of a block a person counts."""


class Counted(Struct, frozen=True, array_like=True):
    """The last week and block in which a person was counted, by name, and in how many weeks of that block."""

    week: str = ""
    block: str = ""
    weeks: int = 0


def share(counted: Counted, week: str, block: str) -> tuple[Counted, frozenset[Length]]:
    """Return in which of the open week's and block's tables a person counts now, and what is to be remembered.

    Nothing is counted in weeks before the one remembered.
    """
    if week <= counted.week:
        return counted, frozenset()
    if block > counted.block:
        return Counted(week, block, 1), frozenset(("week", "block"))
    if counted.weeks >= WEEKS:
        return counted, frozenset()
    return Counted(week, block, counted.weeks + 1), frozenset(("week",))
