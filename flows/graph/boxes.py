"""What a drawing is made of before it is drawn: boxes in ranks, links between them, the routes these take."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

Size: TypeAlias = tuple[float, float]


class Link(NamedTuple):
    """An edge to be laid out, with the size of its label."""

    source: str
    target: str
    label: Size = (0.0, 0.0)


class Point(NamedTuple):
    """A place on the drawing."""

    x: float
    y: float


@dataclass(slots=True)
class Box:
    """Something that takes place in a rank: a node, a label, or a bend of an edge. `x` is its middle.

    A `pointed` one has its edges at its tips.
    """

    rank: int
    width: float
    height: float
    x: float = 0.0
    y: float = 0.0
    bend: bool = False
    pointed: bool = False
    above: list[Box] = field(default_factory=list)
    below: list[Box] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Route:
    """The way of an edge from its source to its target, and the middle of its label. Drawn `upwards` in a circle."""

    points: tuple[Point, ...]
    label: Point | None
    upwards: bool
