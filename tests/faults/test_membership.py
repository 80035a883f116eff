"""Somebody who knows all others guesses whether one person asked (scenario 38)."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from fractions import Fraction
from pathlib import Path

import pytest

from flows.statistics.capping import WEEKS
from flows.statistics.figures import Figures
from flows.statistics.inquiry import Inquiry
from flows.statistics.periods import BLOCK, Length, Period, block_of, parse
from flows.statistics.plan import FIVE, Mode, Plan
from storage.counters import Counting
from storage.database import Database
from storage.noise import laplace
from storage.wires import Wire
from tests.faults.attacking import Seen, accuracy, best, least_epsilon, shown, stored
from tests.faults.living import Truth, true
from tests.storage.counting import BOTH, Ledger, asked

PAIRS = 20_000
ONE, FIVE_TABLES = 0.59, 0.65
"""How often the best guess may be right, from one table and from the five of a week."""
WEEK_ONLY: frozenset[Length] = frozenset(("week",))
FIRST = parse("2029-W01")
HOUR = timedelta(hours=1)


@dataclass
class Evidence:
    """How much what was seen speaks for a person: where she asked, and where she did not."""

    inside: list[float] = field(default_factory=list)
    outside: list[float] = field(default_factory=list)

    def told(self) -> str:
        """Return the figures of the report."""
        proved = least_epsilon(self.inside, self.outside)
        return f"{accuracy(self.inside, self.outside):.1%} right, epsilon at least {proved:.2f}"


def touched(mode: Mode) -> list[Fraction]:
    """Return the epsilons of all numbers of a block in which one person counts as often as she may."""
    plan = Plan(mode)
    weekly = [spec.epsilon for spec in plan.tables("week", mode)]
    return [*weekly * WEEKS, *(spec.epsilon for spec in plan.tables("block", mode))]


WEEKLY = {
    "one table": ([Plan().five], ONE),
    "five tables of a week": ([spec.epsilon for spec in Plan("week").tables("week", "week")], FIVE_TABLES),
}
WHOLE = {"a block in week mode": (touched("week"), 1.0), "a block in block mode": (touched("block"), 1.0)}


@pytest.mark.parametrize(
    ("what", "seed"),
    [
        *((what, 1) for what in WEEKLY),
        *(pytest.param(what, seed, marks=pytest.mark.slow) for what in WEEKLY for seed in (2, 3)),
        *(pytest.param(what, seed, marks=pytest.mark.slow) for what in WHOLE for seed in (1, 2, 3)),
    ],
)
def test_the_best_guess(what: str, seed: int) -> None:
    """From the noise alone: the best guess is right as often as by formula, and proves no more than was declared."""
    epsilons, most = (WEEKLY | WHOLE)[what]
    below, found = random.Random(f"{what} {seed}").randrange, Evidence()
    for there, evidence in ((1, found.inside), (0, found.outside)):
        for _ in range(PAIRS):
            speaks = 0.0
            for each in epsilons:
                judge = stored(there + laplace(each, below), each)
                speaks += judge(1) - judge(0)
            evidence.append(round(speaks, 9))
    declared = float(sum(epsilons))
    print(f"{what}, seed {seed}: {found.told()} of {declared:.2f}, by formula {best(epsilons):.1%}")  # noqa: T201 - the figures of the report
    assert accuracy(found.inside, found.outside) <= most
    assert accuracy(found.inside, found.outside) == pytest.approx(best(epsilons), abs=0.01)
    assert least_epsilon(found.inside, found.outside) <= declared


TARGETS = (
    Inquiry("visa", "ar", "SY", "telegram", "answered", "owl", "owl-herbst"),
    Inquiry("job", "tr", "TR", "web", "handed_over", "ruhr", ""),
    Inquiry("rights", "es", "CO", "whatsapp", "left", "mv", "mv-nowhere"),
)
"""Three people who share no number but the total, so that what is learnt of one says nothing about another."""
OTHERS = 12
"""So many others ask in a week, and are known to whoever guesses."""


async def test_what_is_stored_and_shown_tells_no_more(tmp_path: Path) -> None:
    """Numbers read from closed periods say as much about a person as the noise alone, and less as they are shown."""
    await guessed(f"sqlite:///{tmp_path}/lotse.db", "week", 20, 1)


@pytest.mark.slow
@pytest.mark.parametrize(("mode", "seed"), [("week", 1), ("week", 2), ("week", 3), ("block", 1)])
async def test_twenty_thousand_people(tmp_path: Path, mode: Mode, seed: int) -> None:
    """The same of 20,000 who asked and 20,000 who did not."""
    found = await guessed(f"sqlite:///{tmp_path}/lotse.db", mode, -(-2 * PAIRS // len(TARGETS)), seed)
    for (what, as_shown), evidence in found.items():
        most = {"one table": ONE, "five tables": FIVE_TABLES}.get(what, 1)
        assert accuracy(evidence.inside, evidence.outside) <= most, (what, as_shown)


async def guessed(url: str, mode: Mode, blocks: int, seed: int) -> dict[tuple[str, bool], Evidence]:
    """Let so many blocks pass, in every second one of which the targets ask as often as they may be counted.

    Return the evidence by what is looked at, and whether as it is shown.
    """
    chance = random.Random(f"{mode} {seed}")
    database = await Database.open(url)
    ledger = Ledger(database, Plan(mode), lambda epsilon: laplace(epsilon, chance.randrange))
    found: dict[tuple[str, bool], Evidence] = {}
    week, there = FIRST, False

    async def pass_block(wire: Wire) -> list[tuple[Period, Truth]]:
        nonlocal week
        block, counted, weekly = block_of(week.begins), list[Counting](), list[tuple[Period, Truth]]()
        for number in range(BLOCK):
            opened = await ledger.counters.open(wire, week.begins + HOUR)
            known = [(asked(chance), BOTH) for _ in range(OTHERS)]
            lengths = BOTH if number == 0 else WEEK_ONLY
            here = [(each, lengths) for each in TARGETS] if there and number < WEEKS else []
            await ledger.counters.count(wire, opened, [*known, *here])
            weekly.append((week, true([*known, *here], week, mode)))
            counted += [*known, *here]
            week = week.next
        while block_of(week.begins) == block:  # the fifth week of a long year
            week = week.next
        await ledger.counters.open(wire, week.begins + HOUR)
        return [*weekly[:WEEKS], (block, true(counted, block, mode))]

    async def look(periods: Sequence[tuple[Period, Truth]]) -> None:
        read = [(await ledger.figures(period.name), truth) for period, truth in periods]
        for target in TARGETS:
            for as_shown, seen in ((False, stored), (True, shown)):
                clues = [evidence(figures, truth, target, seen, there) for figures, truth in read if figures]
                five = clues[0] if mode == "week" else clues[-1]
                told = {
                    "one table": five["topic"],
                    "five tables": sum(five[name] for name in FIVE),
                    "a whole block": sum(sum(each.values()) for each in clues),
                }
                for what, speaks in told.items():
                    each = found.setdefault((what, as_shown), Evidence())
                    (each.inside if there else each.outside).append(round(speaks, 9))

    for _ in range(blocks):
        there = not there
        await look(await database.transaction(pass_block))
    await database.close()
    plan = Plan(mode)
    declared = {"one table": plan.five, "five tables": 5 * plan.five, "a whole block": plan.loss}
    for (what, as_shown), each in found.items():
        view = "as shown" if as_shown else "as stored"
        print(f"{mode} mode, {what} {view}, seed {seed}: {each.told()} of {float(declared[what]):.2f}")  # noqa: T201 - the figures of the report
        assert least_epsilon(each.inside, each.outside) <= declared[what]
    return found


def evidence(figures: Figures, truth: Truth, target: Inquiry, seen: Seen, there: bool) -> dict[str, float]:
    """Return by table how much its number speaks for a person, where all others are known: the truth without her."""
    found = {}
    for name, *key in true([(target, BOTH)], figures.period, figures.mode):
        table = figures.table(name)
        assert table is not None
        (cell,) = (each for each in table.cells if each.key == tuple(key))
        judge = seen(cell.n, table.epsilon)
        n = truth[name, *key] - there
        found[name] = judge(n + 1) - judge(n)
    return found
