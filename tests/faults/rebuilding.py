"""Rebuilds true numbers from all that is published of a block: those that are likeliest together.

Who rebuilds knows how noise is drawn, that all tables count the same people once, and what is usual among them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import lgamma, log

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import coo_array

from flows.statistics.inquiry import Inquiry
from flows.statistics.plan import DIMENSIONS, FIVE, TOTAL
from tests.faults.populations import OTHERWISE, OUTCOMES, Population
from tests.storage.counting import LISTS

Key = tuple[str, ...]
"""A period, a table and the categories of a cell."""
Judge = Callable[[int], float]
"""How likely what was published of a cell is for each true number, as a logarithm."""
WIDTH = 30
"""So far from what is likely a number may be."""
RARE = 1e-9


@dataclass(frozen=True)
class Published:
    """All that was published of a block and its weeks, by cell. `people` are how many counted in each week."""

    block: str
    people: Mapping[str, int]
    judges: Mapping[Key, Judge]


@dataclass(frozen=True)
class Usual:
    """What is usual: the group of people somebody belongs to, and the chance of each category in it, by dimension."""

    shares: tuple[float, ...]
    chances: tuple[Mapping[str, Mapping[str, float]], ...]
    outcomes: Mapping[str, Mapping[str, float]]

    def of_cell(self, table: str, key: Sequence[str]) -> float:
        """Return the chance that one person is counted in a cell."""
        names = dict(zip(DIMENSIONS[table], key, strict=True))
        whole = 0.0
        for share, chances in zip(self.shares, self.chances, strict=True):
            topics = chances["topic"]
            plain = [
                chances[name][value] for name, value in names.items() if name not in ("topic", "outcome")
            ]
            of_topic = sum(
                n * (self.outcomes[topic][names["outcome"]] if "outcome" in names else 1)
                for topic, n in topics.items()
                if names.get("topic", topic) == topic
            )
            whole += share * of_topic * float(np.prod(plain))
        return whole


def usual(population: Population) -> Usual:
    """Return what is usual in a population."""

    def spread(dimension: str, weights: Mapping[str, float]) -> dict[str, float]:
        found = dict.fromkeys(LISTS[dimension].categories, RARE)
        for value, weight in weights.items():
            known = Inquiry(value, value, value, value, value, value, "").values()[dimension]
            found[LISTS[dimension].category(known)] += weight / sum(weights.values())
        return found

    campaign = {"none": 1 - population.campaign, "herbst": population.campaign}
    codes = {name: campaign.get(name, 0) + RARE for name in LISTS["campaign"].categories}
    return Usual(
        tuple(group.share for group in population.groups),
        tuple(
            {
                "topic": spread("topic", group.topics),
                "language": spread("language", group.languages),
                "country_group": spread("country_group", group.countries),
                "channel": spread("channel", group.channels),
                "region": spread("region", population.regions),
                "campaign": codes,
            }
            for group in population.groups
        ),
        {topic: spread("outcome", OUTCOMES.get(topic, OTHERWISE)) for topic in LISTS["topic"].categories},
    )


def expected(published: Published, known: Usual) -> dict[Key, float]:
    """Return how many are usual in each cell."""
    whole = sum(published.people.values())
    return {
        (period, table, *key): published.people.get(period, whole) * known.of_cell(table, key)
        for period, table, *key in published.judges
    }


def usually(mean: float) -> Judge:
    """Judge a number by what is usual alone."""
    return lambda n: n * log(mean) - mean - lgamma(n + 1)


def summed(judges: Sequence[Judge]) -> Judge:
    """Judge a number by several things that know nothing of each other."""
    return lambda n: sum(judge(n) for judge in judges)


def likeliest(judges: Sequence[Judge], about: float) -> int:
    """Return the number that is the likeliest of all not too far from another."""
    return max(range(max(0, int(about) - WIDTH), int(about) + WIDTH), key=summed(judges))


def whole(published: Published, means: Mapping[Key, float], informed: bool) -> dict[Key, int]:
    """Return the numbers that are likeliest together, as a linear program finds them, rounded.

    Not `informed`: as if nothing were known of what is usual.
    """
    keys = list(published.judges)
    place = {key: number for number, key in enumerate(keys)}
    rows: list[tuple[dict[int, float], float]] = []
    for key in keys:
        judge = summed([published.judges[key], *([usually(means[key])] if informed else [])])
        middle = likeliest([judge], means[key])
        grid = range(max(0, middle - WIDTH), middle + WIDTH)
        costs = [-judge(n) for n in grid]
        for n, cost, further in zip(grid, costs, costs[1:], strict=False):
            slope = further - cost
            rows.append(({place[key]: slope, len(keys) + place[key]: -1}, slope * n - cost))
    equal = equations(published, place)
    solved = linprog(
        [0.0] * len(keys) + [1.0] * len(keys),
        A_ub=matrix([row for row, _ in rows], 2 * len(keys)),
        b_ub=[most for _, most in rows],
        A_eq=matrix(equal, 2 * len(keys)),
        b_eq=[0.0] * len(equal),
        bounds=[(0, None)] * len(keys) + [(None, None)] * len(keys),
        method="highs",
    )
    assert solved.success, solved.message
    return {key: round(solved.x[number]) for key, number in place.items()}


def matrix(rows: Sequence[Mapping[int, float]], width: int) -> coo_array:
    """Return rows as a sparse matrix."""
    entries = [(number, column, n) for number, row in enumerate(rows) for column, n in row.items()]
    line, column, n = zip(*entries, strict=True)
    return coo_array((n, (line, column)), shape=(len(rows), width))


def equations(published: Published, place: Mapping[Key, int]) -> list[dict[int, float]]:
    """Return what is 0 since all tables count the same people once: differences of sums of cells."""
    sums: defaultdict[Key, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for (period, table, *key), number in place.items():
        weekly = period in published.people
        source = "weeks" if weekly else table
        for dimension, value in zip(DIMENSIONS[table], key, strict=True):
            sums[dimension, value][source].append(number)
        if weekly:
            sums["week", period][table].append(number)
        if not weekly or table in (FIVE[0], TOTAL):
            sums["block",][source].append(number)
    found: list[dict[int, float]] = []
    for sources in sums.values():
        first, *others = sources.values()
        found += [{**dict.fromkeys(first, 1.0), **dict.fromkeys(other, -1.0)} for other in others]
    return found
