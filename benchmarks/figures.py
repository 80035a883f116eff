"""Figures and how they are shown: medians over rounds, percentiles, tables. Measures nothing."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

Value: TypeAlias = float | int | str | None
Row: TypeAlias = Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class Table:
    """A heading and rows with the same columns; `note` says how to read it."""

    name: str
    rows: Sequence[Row]
    note: str = ""
    columns: Sequence[str] = field(default_factory=tuple)

    def text(self) -> str:
        """Write it for a terminal, and as Markdown at the same time."""
        names = list(self.columns or self.rows[0])
        cells = [[_shown(row.get(name)) for name in names] for row in self.rows]
        widths = [max(len(name), *(len(row[at]) for row in cells)) for at, name in enumerate(names)]
        lines = [names, ["-" * width for width in widths], *cells]
        drawn = "\n".join(_line(line, widths) for line in lines)
        return "\n".join(filter(None, (f"\n## {self.name}", self.note and f"\n{self.note}", f"\n{drawn}")))


def median(values: Iterable[float]) -> float:
    """Return the median; 0 of nothing."""
    found = list(values)
    return statistics.median(found) if found else 0.0


def percentile(ordered: Sequence[float], percent: float) -> float:
    """Return a percentile of values in order; 0 of nothing."""
    return ordered[min(int(len(ordered) * percent / 100), len(ordered) - 1)] if ordered else 0.0


def medians(rounds: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """Return the median of each figure over all rounds."""
    return {name: median(figures[name] for figures in rounds) for name in rounds[0]}


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.ljust(width) if at == 0 else cell.rjust(width)
        for at, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return f"| {' | '.join((first, *others))} |"


def _shown(value: Value) -> str:
    if isinstance(value, float):
        return (
            f"{value:,.0f}" if abs(value) >= 100 else f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
        )
    return "" if value is None else f"{value:,}" if isinstance(value, int) else value
