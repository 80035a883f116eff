"""The bars of the picture: each with its number behind it, how far that may be off, and what is usual.

A number under 10 is a pale band up to 10, whatever it is: nothing drawn tells more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bot.report.canvas import (
    BAR,
    BEFORE,
    EDGES,
    GRID,
    INK,
    INSIDE,
    NAME,
    NUMBER,
    PALE,
    SMALL,
    SOFT,
    Canvas,
    Spec,
)
from bot.report.naming import Words
from bot.report.seen import Row
from flows.statistics.showing import LEAST

LONGEST = 780
"""Of a bar with its margin: the number stands behind it."""
ROW = 112
HIGH = 40
"""Of a bar."""
_AXIS: Spec = {
    "orient": "bottom",
    "tickCount": 4,
    "format": "d",
    "grid": True,
    "gridColor": GRID,
    "domain": False,
    "ticks": False,
    "labelFontSize": SMALL,
    "labelColor": SOFT,
    "labelPadding": 12,
    "labelFlush": False,
    "labelOverlap": False,
    "title": None,
}


def bars(page: Canvas, rows: Sequence[Row], words: Words) -> Iterator[Spec]:
    """Yield the layers of all rows, from what lies below to what lies above."""
    found = _Rows(page, [_value(row, at, words) for at, row in enumerate(rows)])
    yield from found.boxes()
    yield from found.margins()
    yield from found.usual()
    yield from found.texts()


class _Rows:
    """Rows as data on two scales: numbers in the direction of reading, pixels down the page."""

    def __init__(self, page: Canvas, values: list[Spec]) -> None:
        self._page = page
        self._values = values
        self._most = max(LEAST, *(value["end"] for value in values))

    def boxes(self) -> Iterator[Spec]:
        """Yield the bars, and the pale bands of what is under 10."""
        across = self._between("top", "bottom")
        yield self._layer({"type": "rect", "color": BAR}, "known", **self._from_zero("now", _AXIS), **across)
        pale = {"type": "rect", "fill": PALE, "stroke": EDGES, "strokeWidth": 2, "strokeDash": [8, 6]}
        yield self._layer(pale, "few", **self._from_zero("few"), **across)

    def margins(self) -> Iterator[Spec]:
        """Yield how far numbers may be off, with a rim that sets it off from the bar."""
        for color, width in (("white", 7), (INK, 3)):
            mark = {"type": "rule", "color": color, "strokeWidth": width}
            yield self._layer(mark, "known", x=self._x("low"), x2={"field": "high"}, y=self._y("middle"))
            for side in ("low", "high"):
                yield self._layer(mark, "known", x=self._x(side), **self._between("cap", "foot"))

    def usual(self) -> Iterator[Spec]:
        """Yield what is usual: a stroke, or the band up to 10 where the bar is above it."""
        for color, width in (("white", 13), (BEFORE, 8)):
            mark = {"type": "rule", "color": color, "strokeWidth": width}
            yield self._layer(mark, "compared", x=self._x("before"), **self._between("over", "under"))
        outline = {
            "type": "rect",
            "fillOpacity": 0,
            "stroke": BEFORE,
            "strokeWidth": 3,
            "strokeDash": [8, 6],
        }
        yield self._layer(outline, "rarely", **self._from_zero("rarely"), **self._between("top", "under"))

    def texts(self) -> Iterator[Spec]:
        """Yield names, numbers, and what has changed: in words and with an arrow."""
        page = self._page
        mark = {"type": "text", "align": page.start, "color": INK}
        name, number = {"fontSize": NAME}, {"fontSize": NUMBER, "fontWeight": "bold", "dx": page.behind(16)}
        yield self._text({**mark, **name}, "label", {"value": page.at(0)}, "line")
        yield self._text({**mark, **number}, "number", self._x("end"), "base")
        changed = {**mark, "align": page.end, "fontSize": SMALL}
        yield self._text(changed, "change", {"value": page.at(INSIDE - 40)}, "line")
        for change, shape in (("more", "triangle-up"), ("fewer", "triangle-down")):
            arrow = {"type": "point", "shape": shape, "filled": True, "size": 420, "color": INK, "opacity": 1}
            yield self._layer(arrow, change, x={"value": page.at(INSIDE - 14)}, y=self._y("sign"))

    def _layer(self, mark: Spec, having: str, **encoding: Spec) -> Spec:
        values = [value for value in self._values if value[having]]
        return {"data": {"values": values}, "mark": mark, "encoding": encoding}

    def _text(self, mark: Spec, field: str, x: Spec, y: str) -> Spec:
        return self._layer(mark, field, x=x, y=self._y(y), text={"field": field})

    def _x(self, field: str, axis: Spec | None = None) -> Spec:
        ends = [self._page.at(0), self._page.at(LONGEST)]
        scale = {"domain": [0, self._most], "range": ends, "nice": False}
        found: Spec = {"field": field, "type": "quantitative", "scale": scale}
        return {**found, "axis": axis} if axis else found

    def _from_zero(self, field: str, axis: Spec | None = None) -> dict[str, Spec]:
        return {"x": self._x(field, axis), "x2": {"datum": 0}}

    def _y(self, field: str) -> Spec:
        high = [0, ROW * len(self._values)]
        return {
            "field": field,
            "type": "quantitative",
            "axis": None,
            "scale": {"domain": high, "range": high},
        }

    def _between(self, top: str, bottom: str) -> dict[str, Spec]:
        return {"y": self._y(top), "y2": {"field": bottom}}


def _value(row: Row, at: int, words: Words) -> Spec:
    """Return a row as data. Nothing in it tells more of a number under 10 than that it is."""
    top = at * ROW + 56
    n, margin = row.now.n, row.now.margin
    before = row.before.n if row.before is not None else None
    changed = row.change in ("more", "fewer")
    ends = [LEAST if n is None else n + margin, *([before] if before is not None else [])]
    return {
        "label": row.label,
        "number": words.figure(row.now),
        "change": words.say(f"report-change_{row.change}") if changed else "",
        "known": n is not None,
        "now": n,
        "low": None if n is None else max(n - margin, 0),
        "high": None if n is None else n + margin,
        "few": LEAST if n is None else None,
        "compared": before is not None,
        "before": before,
        "rarely": LEAST if row.before is not None and before is None and n is not None else None,
        "end": max(ends),
        "more": row.change == "more",
        "fewer": row.change == "fewer",
        "line": top - 14,
        "sign": top - 24,
        "top": top,
        "bottom": top + HIGH,
        "middle": top + 12,
        "cap": top + 3,
        "foot": top + 21,
        "over": top + 24,
        "under": top + HIGH + 8,
        "base": top + HIGH / 2 + NUMBER * 0.36,
    }
