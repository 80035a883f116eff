"""What all parts of the picture share: measures, colours, and where things are in either direction of reading."""

from __future__ import annotations

from typing import Any, TypeAlias

Spec: TypeAlias = dict[str, Any]
"""JSON of Vega-Lite 6."""

WIDTH = 1080
EDGE = 40
INSIDE = WIDTH - 2 * EDGE
TITLE, NOTE, NAME, NUMBER, SMALL = 42, 28, 33, 31, 26
"""Sizes of letters."""

INK, SOFT, GRID = "#18272d", "#50626a", "#d3d8d5"
BAR, PALE, EDGES = "#5a9fb0", "#e4f0f2", "#4d8494"
BEFORE = "#a34700"
"""Told from the bar by everybody: orange beside blue, and another form."""


class Canvas:
    """Places count from the side where reading begins."""

    def __init__(self, *, rtl: bool) -> None:
        self.rtl = rtl
        self.start, self.end = ("right", "left") if rtl else ("left", "right")

    def at(self, place: float) -> float:
        """Return the pixel of a place."""
        return INSIDE - place if self.rtl else place

    def behind(self, pixels: float) -> float:
        """Return an offset in the direction of reading."""
        return -pixels if self.rtl else pixels

    def text(self, text: str, y: float, size: float, **look: str) -> Spec:
        """Return a line of text from the edge on."""
        mark = {"type": "text", "text": text, "align": self.start, "fontSize": size, "color": INK, **look}
        return single(mark, x={"value": self.at(0)}, y={"value": y})


def single(mark: Spec, **encoding: Spec) -> Spec:
    """Return a mark that is there once, at fixed places."""
    return {"data": {"values": [{}]}, "mark": mark, "encoding": encoding}
