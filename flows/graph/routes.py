"""The last step of the layout: the points an edge runs through."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from flows.graph.boxes import Box, Point, Route


class Ports:
    """Where edges leave and enter boxes: side by side, in the order in which they go on."""

    def __init__(self, chains: Sequence[list[Box]], rows: Sequence[list[Box]]) -> None:
        self._chains = chains
        self._heights = {row[0].rank: max(box.height for box in row) for row in rows}
        self._below, self._above = self._sorted(0, 1), self._sorted(-1, -2)

    def _sorted(self, end: int, towards: int) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for number, chain in enumerate(self._chains):
            if chain[0] is not chain[-1]:
                found[id(chain[end])].append(number)
        return {
            box: sorted(numbers, key=lambda number: self._chains[number][towards].x)
            for box, numbers in found.items()
        }

    def _half(self, box: Box) -> float:
        return self._heights[box.rank] / 2

    def _port(self, box: Box, number: int, ends: Mapping[int, list[int]]) -> float:
        sharing = ends[id(box)]
        room = 12.0 if box.pointed else max(box.width - 48, 0.0)
        step = min(room / max(len(sharing) - 1, 1), 22.0)
        return box.x + (sharing.index(number) - (len(sharing) - 1) / 2) * step

    def route(self, number: int, *, reverse: bool) -> Route:
        """Return the way of an edge: down its chain, straight through every rank, curving in the gaps."""
        chain = self._chains[number]
        first, last = chain[0], chain[-1]
        if first is last:
            return Route((), None, upwards=False)
        start, end = self._port(first, number, self._below), self._port(last, number, self._above)
        points = [Point(start, first.y + first.height / 2), Point(start, first.y + self._half(first))]
        for box in chain[1:-1]:
            points += [Point(box.x, box.y - self._half(box)), Point(box.x, box.y + self._half(box))]
        points += [Point(end, last.y - self._half(last)), Point(end, last.y - last.height / 2)]
        label = next((Point(box.x, box.y) for box in chain[1:-1] if not box.bend), None)
        return Route(tuple(reversed(points) if reverse else points), label, reverse)
