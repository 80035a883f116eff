"""The first steps of the layout: which edges close a circle, and in which rank every node stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from flows.graph.boxes import Link


def closing(sizes: Iterable[str], links: Sequence[Link]) -> set[int]:
    """Return the links that close a circle when walked depth first."""
    out: dict[str, list[int]] = defaultdict(list)
    for number, link in enumerate(links):
        out[link.source].append(number)
    back: set[int] = set()
    state: dict[str, int] = {}
    for start in sizes:
        stack = [(start, iter(out[start]))] if start not in state else []
        state.setdefault(start, 1)
        while stack:
            id, ahead = stack[-1]
            number = next(ahead, -1)
            if number < 0:
                state[id] = 2
                stack.pop()
            elif (target := links[number].target) not in state:
                state[target] = 1
                stack.append((target, iter(out[target])))
            elif state[target] == 1 and target != id:
                back.add(number)
    return back


def rank(sizes: Iterable[str], links: Sequence[Link]) -> dict[str, int]:
    """Rank by longest path, in even numbers: the odd ranks between are for labels."""
    ranks = dict.fromkeys(sizes, 0)
    for _ in ranks:
        moved = False
        for source, target, _label in links:
            if ranks[target] < ranks[source] + 2:
                ranks[target], moved = ranks[source] + 2, True
        if not moved:
            break
    return ranks
