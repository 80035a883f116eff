"""What coordinators still see through the noise, in populations that its size was not chosen for (scenario 44)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import mean, median

import pytest

from flows.statistics import comparing, showing
from flows.statistics.figures import Table
from flows.statistics.plan import FIVE, Mode
from tests.faults.living import Past, lived
from tests.faults.populations import POPULATIONS, Population, shares

UNDER = 5
"""What somebody takes "under 10" for."""
TENTH = 0.1
"""A topic of that share or more doubles visibly; of smaller ones it is only reported how often that is seen."""
BOUNDS: Mapping[int, tuple[float, float, float]] = {
    300: (0.1, 0.85, 0.9),
    50: (0.13, 0.82, 0.0),
    3000: (0.015, 0.85, 0.9),
}
"""By people a week: the median error, how many of the first three are right, how often a doubling is seen, or 0
where nothing was promised.
"""


@dataclass
class Found:
    """What was measured over all periods of a run, of numbers as they are shown."""

    errors: list[float] = field(default_factory=list)
    errors_of_two: list[float] = field(default_factory=list)
    first_three: list[float] = field(default_factory=list)
    doublings: dict[str, list[bool]] = field(default_factory=dict)
    unchanged: list[bool] = field(default_factory=list)
    """Whether a topic of which not more was asked than always is called the same."""


def measured(past: Sequence[Past]) -> Found:
    """Compare what is shown of each period with the truth."""
    found = Found()
    for place, each in enumerate(past):
        for table in each.figures.tables:
            errors = found.errors_of_two if table.name.startswith("topic_") else found.errors
            if table.name in FIVE or table.name.startswith("topic_"):
                errors += strays(table, each.truth)
        topics = each.figures.table("topic")
        assert topics is not None
        found.first_three.append(first_three(topics, each.truth))
        if each.doubled:
            before = [earlier.figures for earlier in past[max(0, place - comparing.BEFORE) : place]]
            for line in comparing.table("topic", each.figures, before):
                if line.key == (each.doubled,):
                    found.doublings.setdefault(each.doubled, []).append(line.change == "more")
                else:
                    found.unchanged.append(line.change == "same")
    return found


def strays(table: Table, truth: Counter[tuple[str, ...]]) -> list[float]:
    """Return by what share of the truth each cell of a table is off that is truly 10 or more."""
    found = []
    for cell in table.cells:
        if (true := truth[(table.name, *cell.key)]) >= showing.LEAST:
            n = showing.cell(cell.n, table.epsilon).n
            found.append(abs((UNDER if n is None else n) - true) / true)
    return found


def first_three(topics: Table, truth: Counter[tuple[str, ...]]) -> float:
    """Return which share of the three topics shown as largest are so; topics shown alike stay in their order."""
    shown = sorted(topics.cells, key=lambda cell: -(showing.cell(cell.n, topics.epsilon).n or 0))
    least = sorted(truth["topic", *cell.key] for cell in topics.cells)[-3]
    return mean(truth["topic", *cell.key] >= least for cell in shown[:3])


@pytest.mark.parametrize(
    ("mode", "per_week", "periods", "seed"),
    [
        ("week", 300, 30, 1),
        ("block", 50, 30, 1),
        *(
            pytest.param(*run, seed, marks=pytest.mark.slow)
            for run in (("week", 300, 400), ("block", 50, 200), ("week", 3000, 60))
            for seed in (1, 2, 3)
        ),
    ],
)
async def test_what_is_seen_through_the_noise(
    tmp_path: Path, mode: Mode, per_week: int, periods: int, seed: int
) -> None:
    """Sizes and the largest topics are told in each population, and topics asked about twice as often are seen."""
    error, right, seen = BOUNDS[per_week]
    doublings: list[bool] = []
    for population in POPULATIONS:
        url = f"sqlite:///{tmp_path}/{population.name}.db"
        found = measured(await lived(url, population, mode, per_week, periods, seed))
        large = visible(found, population)
        print(f"seed {seed}, {per_week} a week, {periods} {mode}s, {told(found, large)}: {population.name}")  # noqa: T201 - the figures of the report
        assert median(found.errors) <= error
        assert mean(found.first_three) >= right
        doublings += large
    print(f"seed {seed}, {per_week} a week: {mean(doublings):.1%} of {len(doublings)} doublings seen")  # noqa: T201 - the figure of the report
    assert mean(doublings) >= seen


def visible(found: Found, population: Population) -> list[bool]:
    """Return of each doubling of a large topic whether it was seen."""
    usual = shares(population)
    return [seen for topic, each in found.doublings.items() for seen in each if usual[topic] >= TENTH]


def told(found: Found, large: Sequence[bool]) -> str:
    """Return the figures of a run in words."""
    every = [seen for each in found.doublings.values() for seen in each]
    return ", ".join(
        (
            f"median error {median(found.errors):.1%} of {len(found.errors)} cells",
            f"two-way {median(found.errors_of_two):.0%}" if found.errors_of_two else "no two-way tables",
            f"first three {mean(found.first_three):.1%} right",
            f"doubling seen {mean(large):.1%} of {len(large)}",
            f"with small topics {mean(every):.1%} of {len(every)}",
            f"a change where none was {1 - mean(found.unchanged):.1%}",
        )
    )
