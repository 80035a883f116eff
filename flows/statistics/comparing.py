"""A period beside the four before it: what they had on average, and whether more has changed than chance explains."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt
from typing import Literal, TypeAlias

from flows.statistics import showing
from flows.statistics.figures import Cell, Estimate, Figures, Table, total
from flows.statistics.showing import Shown

BEFORE = 4
"""With how many periods one is compared."""
SWAY = 0.1
"""How far numbers stray from week to week besides chance, as a share of them: holidays, weather, a post somewhere."""
_DEVIATIONS = 1.96

Change: TypeAlias = Literal["more", "fewer", "same", "unknown"]
"""`same`: nothing that chance does not explain; `unknown`: there is nothing to compare with."""


@dataclass(frozen=True, slots=True)
class Line:
    """One number as it is shown, the average `before`, and what has changed. `key` is empty for a total."""

    key: tuple[str, ...]
    now: Shown
    before: Shown | None
    change: Change


def table(name: str, now: Figures, before: Sequence[Figures]) -> tuple[Line, ...]:
    """Return the lines of a table, in the order of its cells; none where the period has no such table.

    Of `before` only complete periods among the four just before, in the same mode, are taken.
    """
    found = now.table(name)
    if found is None:
        return ()
    earlier = [each for past in _fitting(now, before) if (each := past.table(name)) is not None]
    return tuple(_line(cell, found, earlier) for cell in found.cells)


def whole(now: Figures, before: Sequence[Figures]) -> Line | None:
    """Return the line of the total; None where it is not known."""
    estimated = total(now)
    if estimated is None:
        return None
    past = [each for figures in _fitting(now, before) if (each := total(figures)) is not None]
    return _compared((), estimated, showing.estimate(estimated), past)


def _line(cell: Cell, found: Table, earlier: Sequence[Table]) -> Line:
    past = [Estimate(each.n, old.variance) for old in earlier for each in old.cells if each.key == cell.key]
    return _compared(cell.key, Estimate(cell.n, found.variance), showing.cell(cell.n, found.epsilon), past)


def _fitting(now: Figures, before: Sequence[Figures]) -> list[Figures]:
    near = now.period.preceding(BEFORE) if now.complete else ()
    return [each for each in before if each.period in near and each.complete and each.mode == now.mode]


def _compared(key: tuple[str, ...], now: Estimate, shown: Shown, past: Sequence[Estimate]) -> Line:
    """Judge a difference by the noise of both sides, and by how far numbers of people stray by chance, and sway.

    Nothing is told of what is under 10 on both sides.
    """
    if not past:
        return Line(key, shown, None, "unknown")
    count = len(past)
    before = Estimate(sum(each.n for each in past) / count, sum(each.variance for each in past) / count**2)
    usual = max(before.n, 0)
    chance = (usual + (SWAY * usual) ** 2) * (1 + 1 / count)
    far = _DEVIATIONS * sqrt(now.variance + before.variance + chance)
    difference = now.n - before.n
    change: Change = "same" if abs(difference) <= far else "more" if difference > 0 else "fewer"
    past_shown = showing.estimate(before)
    if shown.n is None and past_shown.n is None:
        change = "same"
    return Line(key, shown, past_shown, change)
