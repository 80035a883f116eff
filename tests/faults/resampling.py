"""Rebuilds true numbers cell by cell: invents people again and again who fit what was published and what is usual.

How often a cell has a number among them is how likely that number is, given everything (Gibbs sampling: Geman and Geman
1984). Nobody guesses single cells better.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray

from flows.statistics.plan import DIMENSIONS
from tests.faults.rebuilding import Key, Published, Usual
from tests.storage.counting import LISTS

Numbers = NDArray[np.float64]
Indices = NDArray[np.int64]

LISTED = ("topic", "language", "country_group", "channel", "outcome", "region", "campaign")
BURNT = 4
"""One in so many rounds at the beginning is thrown away."""


@dataclass
class Grid:
    """A table: how many of the invented people are in each cell, and what one more there would mean for the fit."""

    dimensions: tuple[int, ...]
    counts: Indices
    gains: Numbers

    def along(self, person: Indices, dimension: int) -> Numbers:
        """Return what one more would mean in each category of a dimension, the others being those of a person."""
        where = tuple(slice(None) if each == dimension else person[each] for each in self.dimensions)
        n = self.counts[where]
        found: Numbers = self.gains[where][np.arange(len(n)), n]
        return found

    def add(self, person: Indices, number: int) -> None:
        """Put a person into her cell, or take her out."""
        self.counts[tuple(person[each] for each in self.dimensions)] += number


def cell_by_cell(published: Published, usual: Usual, rounds: int, seed: int) -> dict[Key, int]:
    """Return the likeliest number of each cell."""
    inventing = _Inventing(published, usual, np.random.default_rng(seed))
    for _ in range(rounds // BURNT):
        inventing.again()
    seen: defaultdict[Key, Counter[int]] = defaultdict(Counter)
    for _ in range(rounds):
        inventing.again()
        for key, n in inventing.numbers().items():
            seen[key][n] += 1
    return {key: found.most_common(1)[0][0] for key, found in seen.items()}


class _Inventing:
    """The people invented last. A person is the index of her category by dimension, and that of her group last."""

    def __init__(self, published: Published, usual: Usual, chance: np.random.Generator) -> None:
        self._chance = chance
        self._names = {name: LISTS[name].categories for name in LISTED}
        self._groups = np.log(usual.shares)
        self._outcomes = np.log(
            [
                [usual.outcomes[topic][each] for each in self._names["outcome"]]
                for topic in self._names["topic"]
            ]
        )
        self._usual = [
            np.log([[chances[name][value] for value in self._names[name]] for chances in usual.chances])
            if name != "outcome"
            else np.zeros((0, 0))
            for name in LISTED
        ]
        self._grids = self._empty(published)
        self._people: list[tuple[Indices, list[Grid]]] = []
        for week, count in published.people.items():
            grids = [grid for (period, _), grid in self._grids.items() if period in (week, published.block)]
            for _ in range(count):
                person = self._anybody()
                for grid in grids:
                    grid.add(person, 1)
                self._people.append((person, grids))

    def _empty(self, published: Published) -> dict[tuple[str, str], Grid]:
        most = sum(published.people.values()) + 2
        found: dict[tuple[str, str], Grid] = {}
        for period, table in dict.fromkeys(key[:2] for key in published.judges):
            if dimensions := DIMENSIONS[table]:
                lists = [self._names[name] for name in dimensions]
                fits = np.array(
                    [
                        [published.judges[period, table, *key](n) for n in range(most)]
                        for key in product(*lists)
                    ]
                )
                shape = tuple(map(len, lists))
                found[period, table] = Grid(
                    tuple(LISTED.index(name) for name in dimensions),
                    np.zeros(shape, dtype=np.int64),
                    np.diff(fits).reshape(*shape, most - 1),
                )
        return found

    def again(self) -> None:
        """Invent each person anew, one attribute after the other, as it fits everybody else."""
        for person, grids in self._people:
            for dimension in range(len(LISTED)):
                touched = [grid for grid in grids if dimension in grid.dimensions]
                for grid in touched:
                    grid.add(person, -1)
                weights = self._prior(person, dimension)
                for grid in touched:
                    weights = weights + grid.along(person, dimension)
                person[dimension] = self._choose(weights)
                for grid in touched:
                    grid.add(person, 1)
            person[-1] = self._choose(self._group(person))

    def numbers(self) -> Mapping[Key, int]:
        """Return how many are in each cell."""
        return {
            (period, table, *key): n
            for (period, table), grid in self._grids.items()
            for key, n in zip(
                product(*(self._names[name] for name in DIMENSIONS[table])),
                grid.counts.ravel().tolist(),
                strict=True,
            )
        }

    def _anybody(self) -> Indices:
        person = np.zeros(len(LISTED) + 1, dtype=np.int64)
        person[-1] = self._choose(self._groups)
        for dimension in range(len(LISTED)):
            outcome = LISTED[dimension] == "outcome"
            person[dimension] = self._choose(
                self._outcomes[person[0]] if outcome else self._usual[dimension][person[-1]]
            )
        return person

    def _prior(self, person: Indices, dimension: int) -> Numbers:
        name = LISTED[dimension]
        if name == "outcome":
            return np.asarray(self._outcomes[person[0]])
        usual = np.asarray(self._usual[dimension][person[-1]])
        return usual + self._outcomes[:, person[LISTED.index("outcome")]] if name == "topic" else usual

    def _group(self, person: Indices) -> Numbers:
        weights = self._groups
        for dimension, usual in enumerate(self._usual):
            if LISTED[dimension] != "outcome":
                weights = weights + usual[:, person[dimension]]
        return weights

    def _choose(self, weights: Numbers) -> int:
        parts = np.cumsum(np.exp(weights - weights.max()))
        return int(np.searchsorted(parts, self._chance.random() * parts[-1]))
