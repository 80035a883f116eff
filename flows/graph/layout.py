"""A layered layout: boxes in ranks from top to bottom, edges through the gaps between them.

Sugiyama, Tagawa and Toda (1981) in short: break circles, rank by longest path, give long edges and labels a place of
their own in every rank they pass, order the ranks by barycentre, then move everything towards its neighbours.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flows.graph.boxes import Box, Link, Point, Route, Size
from flows.graph.ranking import closing, rank
from flows.graph.routes import Ports

SPACE = 26.0
"""Between two boxes of a rank."""
GAP = 22.0
"""Between two ranks, more where an edge goes far to the side."""
STEEP = 0.13
WIDEST_GAP = 84.0
SWEEPS = 24


@dataclass(frozen=True, slots=True)
class Layout:
    """Middles of the nodes, routes in the order of the links, and the size of it all."""

    nodes: Mapping[str, Point]
    routes: tuple[Route, ...]
    width: float
    height: float


def lay_out(sizes: Mapping[str, Size], links: Sequence[Link], pointed: Collection[str] = ()) -> Layout:
    """Lay out nodes (id -> size; the first is the beginning) and links; a link from a node to itself has no points."""
    back = closing(sizes, links)
    downward = [
        link._replace(source=link.target, target=link.source) if n in back else link
        for n, link in enumerate(links)
    ]
    ranks = rank(sizes, [link for link in downward if link.source != link.target])
    boxes = {id: Box(ranks[id], *size, pointed=id in pointed) for id, size in sizes.items()}
    chains = [_chain(boxes, link, upwards=number in back) for number, link in enumerate(downward)]
    rows = _rows([*boxes.values(), *(box for chain in chains for box in chain[1:-1])])
    rows = _ordered(rows)
    _place(rows)
    width, height = _stack(rows)
    ports = Ports(chains, rows)
    routes = tuple(ports.route(n, reverse=n in back) for n in range(len(links)))
    return Layout({id: Point(box.x, box.y) for id, box in boxes.items()}, routes, width, height)


def _chain(boxes: Mapping[str, Box], link: Link, *, upwards: bool) -> list[Box]:
    """Return what an edge passes: its source, its label or a bend, further bends, its target."""
    first, last = boxes[link.source], boxes[link.target]
    width, height = link.label
    chain, beside = [first], last.rank - 1 if upwards else first.rank + 1
    for row in range(first.rank + 1, last.rank):
        labelled = row == beside and width > 0
        chain.append(Box(row, width if labelled else 6.0, height if labelled else 0.0, bend=not labelled))
    chain.append(last)
    if first is not last:
        for upper, lower in pairwise(chain):
            upper.below.append(lower)
            lower.above.append(upper)
    return chain


def _rows(boxes: Iterable[Box]) -> list[list[Box]]:
    rows: dict[int, list[Box]] = defaultdict(list)
    for box in boxes:
        rows[box.rank].append(box)
    return [rows[rank] for rank in sorted(rows)]


def _ordered(rows: list[list[Box]]) -> list[list[Box]]:
    """Order every row by the middle of what it is tied to, down and up again; keep the order with fewest crossings."""
    best, fewest = [list(row) for row in rows], _crossings(rows)
    for sweep in range(SWEEPS):
        down = sweep % 2 == 0
        for row in rows if down else reversed(rows):
            middles = {}
            places = _places(rows)
            for at, box in enumerate(row):
                ties = box.above if down else box.below
                middles[id(box)] = sum(places[id(tie)] for tie in ties) / len(ties) if ties else float(at)
            row.sort(key=lambda box: middles[id(box)])
        if (crossings := _crossings(rows)) < fewest:
            best, fewest = [list(row) for row in rows], crossings
    return best


def _places(rows: list[list[Box]]) -> dict[int, float]:
    return {id(box): (at + 0.5) / len(row) * 100 for row in rows for at, box in enumerate(row)}


def _crossings(rows: list[list[Box]]) -> int:
    count = 0
    for row, lower in pairwise(rows):
        at = {id(box): number for number, box in enumerate(lower)}
        ends = [
            at[id(below)]
            for box in row
            for below in sorted(box.below, key=lambda b: at.get(id(b), -1))
            if id(below) in at
        ]
        count += sum(1 for n, end in enumerate(ends) for other in ends[n + 1 :] if other < end)
    return count


def _place(rows: list[list[Box]]) -> None:
    """Give every box an `x`: near what it is tied to, in order, without touching its neighbours."""
    for row in rows:
        _spread(row, [0.0] * len(row), [1.0] * len(row))
    for sweep in range(SWEEPS * 2):
        down = sweep % 2 == 0
        for row in rows[1:] if down else rows[-2::-1]:
            wanted, weights = [], []
            for box in row:
                ties = box.above if down else box.below
                pulls = [(8.0 if box.bend and tie.bend else 1.0, tie.x) for tie in ties] or [(0.01, box.x)]
                weights.append(sum(weight for weight, _ in pulls))
                wanted.append(sum(weight * x for weight, x in pulls) / weights[-1])
            _spread(row, wanted, weights)


def _spread(row: list[Box], wanted: list[float], weights: list[float]) -> None:
    """Move boxes as near to where they want to be as their order and widths allow (isotonic regression)."""
    offsets = [0.0]
    for left, right in pairwise(row):
        offsets.append(
            offsets[-1] + (left.width + right.width) / 2 + (SPACE / 2 if left.bend and right.bend else SPACE)
        )
    blocks: list[tuple[float, float, int]] = []
    for want, weight, offset in zip(wanted, weights, offsets, strict=True):
        mean, heavy, count = want - offset, weight, 1
        while blocks and blocks[-1][0] > mean:
            other, mass, size = blocks.pop()
            mean = (mean * heavy + other * mass) / (heavy + mass)
            heavy, count = heavy + mass, count + size
        blocks.append((mean, heavy, count))
    means = [mean for mean, _, count in blocks for _ in range(count)]
    for box, mean, offset in zip(row, means, offsets, strict=True):
        box.x = mean + offset


def _stack(rows: list[list[Box]]) -> Size:
    """Give every box a `y` and move the drawing to the origin; return its size."""
    left = min((box.x - box.width / 2 for row in rows for box in row), default=0.0)
    for box in (box for row in rows for box in row):
        box.x -= left
    y = 0.0
    for row in rows:
        height = max(box.height for box in row)
        for box in row:
            box.y = y + height / 2
        reach = max((abs(box.x - below.x) for box in row for below in box.below), default=0.0)
        y += height + min(max(GAP, reach * STEEP), WIDEST_GAP)
    width = max((box.x + box.width / 2 for row in rows for box in row), default=0.0)
    return width, max((box.y + box.height / 2 for row in rows for box in row), default=0.0)
