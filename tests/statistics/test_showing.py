"""How numbers with noise are shown, added up and compared."""

from __future__ import annotations

import random
from fractions import Fraction
from math import sqrt
from statistics import stdev

import pytest

from flows.statistics import comparing, showing
from flows.statistics.figures import Cell, Estimate, Figures, Table, total
from flows.statistics.periods import parse
from flows.statistics.plan import FIVE, Mode
from flows.statistics.showing import Shown
from storage.noise import laplace

EPSILON = Fraction(3, 10)


def figures(period: str, *numbers: int, mode: Mode = "week", complete: bool = True) -> Figures:
    """Return a period with one table of topics."""
    cells = tuple(Cell((f"topic{place}",), n) for place, n in enumerate(numbers))
    return Figures(parse(period), mode, complete, (Table("topic", EPSILON, cells),))


BEFORE = tuple(figures(f"2026-W{week}", 40, 3, 100) for week in (42, 43, 44, 45))


@pytest.mark.parametrize(
    ("n", "shown"),
    [(-20, None), (0, None), (9, None), (10, 10), (12, 10), (13, 15), (17, 15), (18, 20), (1003, 1005)],
)
def test_below_10_nothing_is_told_and_above_it_is_rounded(n: int, shown: int | None) -> None:
    """A number is "under 10" or the nearest multiple of 5."""
    assert showing.cell(n, EPSILON) == Shown(shown, 10)


def test_margins() -> None:
    """The less a table tells, the farther its numbers may be off: 10 for a table, 12 for those of two dimensions."""
    assert showing.margin(Fraction(3, 10)) == 10
    assert showing.margin(Fraction(1, 4)) == 12
    assert showing.margin(Fraction(100)) == 2


@pytest.mark.parametrize("epsilon", [Fraction(1, 10), Fraction(1, 4), Fraction(3, 10), Fraction(1)])
def test_the_true_number_lies_within_the_margin(epsilon: Fraction) -> None:
    """In 95 of 100 cases or a little more, noise and rounding together."""
    below = random.Random(20261122).randrange
    near = 0
    for n in range(20_000):
        true = 1000 + n % 97
        shown = showing.cell(true + laplace(epsilon, below), epsilon)
        near += shown.n is not None and abs(shown.n - true) <= shown.margin
    assert 0.943 < near / 20_000 < 0.99


def test_the_total_weighs_tables_by_what_they_stray() -> None:
    """A table of few cells counts for more than one of many; the estimate is right on average."""
    sizes = {"topic": 9, "language": 11, "country_group": 11, "channel": 4, "outcome": 6}
    below, found = random.Random(20261122).randrange, list[Estimate]()
    for _ in range(1000):
        tables = []
        for name in FIVE:
            cells = [Cell((str(place),), laplace(EPSILON, below)) for place in range(sizes[name])]
            cells[0] = Cell(("0",), cells[0].n + 300)
            tables.append(Table(name, EPSILON, tuple(cells)))
        estimate = total(Figures(parse("2026-W46"), "week", True, tuple(tables)))
        assert estimate is not None
        found.append(estimate)
    numbers, estimate = [each.n for each in found], found[0]
    assert estimate.variance == pytest.approx(22.05 / sum(1 / size for size in sizes.values()), rel=0.001)
    assert stdev(numbers) == pytest.approx(sqrt(estimate.variance), rel=0.1)
    assert sum(numbers) / 1000 == pytest.approx(300, abs=1)
    assert showing.estimate(estimate).margin == 12


def test_a_period_without_the_tables_has_no_total() -> None:
    """The block of week mode has none of the five: its total is not told."""
    whole = Table("region", EPSILON, (Cell(("owl",), 40),))
    assert total(Figures(parse("2026-B12"), "week", True, (whole,))) is None
    assert comparing.whole(Figures(parse("2026-B12"), "week", True, (whole,)), ()) is None


def test_a_period_beside_the_four_before() -> None:
    """Only what chance does not explain is a change; the average is shown by the same rules."""
    found = comparing.table("topic", figures("2026-W46", 85, 9, 103), BEFORE)
    assert [(line.key, line.now.n, line.before and line.before.n, line.change) for line in found] == [
        (("topic0",), 85, 40, "more"),
        (("topic1",), None, None, "same"),
        (("topic2",), 105, 100, "same"),
    ]
    fewer = comparing.table("topic", figures("2026-W46", 10, 3, 50), BEFORE)
    assert [line.change for line in fewer] == ["fewer", "same", "fewer"]
    assert fewer[0].before == Shown(40, 6)


def test_chance_is_no_change() -> None:
    """Of 100 who came by chance, 115 come as well the next time: no noise is needed for that."""
    risen = comparing.table("topic", figures("2026-W46", 40, 3, 115), BEFORE)
    assert [line.change for line in risen] == ["same", "same", "same"]


def test_what_is_not_shown_has_not_changed() -> None:
    """Of what is under 10 now and before nobody is told that it is more."""
    before = [figures(each.period.name, -60, -60, -60) for each in BEFORE]
    found = comparing.table("topic", figures("2026-W46", 9, 9, 40), before)
    assert [line.change for line in found] == ["same", "same", "more"]


def test_the_total_beside_the_four_before() -> None:
    """The whole is compared as its parts are."""
    line = comparing.whole(figures("2026-W46", 85, 9, 203), BEFORE)
    assert line is not None
    assert (line.now.n, line.before and line.before.n, line.change) == (295, 145, "more")


def test_what_cannot_be_compared() -> None:
    """Neither an older period, nor one of another mode, nor one in which not everybody was counted."""
    now = figures("2026-W46", 85, 9, 103)
    for past in (
        (),
        (figures("2026-W41", 40, 3, 100),),
        (figures("2026-W46", 40, 3, 100),),
        (figures("2026-W45", 40, 3, 100, mode="block"),),
        (figures("2026-W45", 40, 3, 100, complete=False),),
    ):
        assert {line.change for line in comparing.table("topic", now, past)} == {"unknown"}
    partly = figures("2026-W46", 85, 9, 103, complete=False)
    assert {line.before for line in comparing.table("topic", partly, BEFORE)} == {None}
    assert comparing.table("language", now, BEFORE) == ()
