"""The picture of a week as a Vega-Lite specification: a bar for each topic or week, made to be read on a phone.

Pure. Everything a person reads is placed from one side and needs no measuring: names above their bars, numbers behind
them. Right to left, all of it is mirrored; `bot.report.shaping` puts each text into its order.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from bot.report.bars import ROW, bars
from bot.report.canvas import BAR, BEFORE, EDGE, INK, INSIDE, NOTE, SMALL, SOFT, TITLE, Canvas, Spec, single
from bot.report.naming import Words
from bot.report.seen import Row, Seen, seen
from flows.statistics.summary import Summary

SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"
TITLE_SIGNS = 42
"""How many signs of a title go into a line."""
KEY = 46
"""Of a line of the legend, the first of which is `BELOW` the bars."""
BELOW = 100


def spec(summary: Summary, words: Words) -> Spec:
    """Return the picture of a week in the words' language."""
    return drawn(seen(summary, words), words)


def drawn(shown: Seen, words: Words) -> Spec:
    """Return the specification of what is seen: `INSIDE` + 2 `EDGE` pixels wide, as high as it has rows."""
    heading = [line for said in shown.sentences for line in wrap(said, TITLE_SIGNS, break_long_words=False)]
    top = EDGE + len(heading) * round(TITLE * 1.3) + len(shown.notes) * round(NOTE * 1.4) + 30
    height = ROW * len(shown.rows)
    keys = _keys(shown.rows)
    page = Canvas(rtl=words.rtl)
    layers = [
        *_heading(page, heading, shown.notes, top),
        *(bars(page, shown.rows, words) if shown.rows else ()),
        *(
            layer
            for at, key in enumerate(keys)
            for layer in _key(page, key, height + BELOW + at * KEY, words)
        ),
    ]
    return {
        "$schema": SCHEMA,
        "width": INSIDE,
        "height": max(height, 1),
        "autosize": "none",
        "padding": {
            "left": EDGE,
            "right": EDGE,
            "top": top,
            "bottom": BELOW + len(keys) * KEY if keys else EDGE,
        },
        "background": "white",
        "layer": layers,
        "config": {"aria": False, "view": {"stroke": None}, "text": {"baseline": "alphabetic"}},
    }


def _keys(rows: Sequence[Row]) -> tuple[str, ...]:
    """Return what has to be explained: only what is there to be seen."""
    here = {
        "now": bool(rows),
        "before": any(row.before is not None for row in rows),
        "margin": any(row.now.n is not None for row in rows),
    }
    return tuple(key for key, there in here.items() if there)


def _heading(page: Canvas, heading: Sequence[str], notes: Sequence[str], top: int) -> Iterator[Spec]:
    y = EDGE - top
    for line in heading:
        yield page.text(line, y + TITLE, TITLE, fontWeight="bold")
        y += round(TITLE * 1.3)
    y += 8
    for note in notes:
        yield page.text(note, y + NOTE, NOTE, color=SOFT)
        y += round(NOTE * 1.4)


def _key(page: Canvas, key: str, y: float, words: Words) -> Iterator[Spec]:
    """Explain a sign in a line of the legend."""
    low, middle = {"value": page.at(0)}, {"value": page.at(30)}
    line = {"type": "rule", "color": INK, "strokeWidth": 3}
    if key == "now":
        box = {"type": "rect", "color": BAR}
        yield single(box, x=low, x2={"value": page.at(60)}, y={"value": y - 22}, y2={"value": y})
    elif key == "before":
        mark = {"type": "rule", "color": BEFORE, "strokeWidth": 8}
        yield single(mark, x=middle, y={"value": y - 28}, y2={"value": y + 6})
    else:
        yield single(line, x=low, x2={"value": page.at(60)}, y={"value": y - 10})
        for place in (0, 60):
            yield single(line, x={"value": page.at(place)}, y={"value": y - 20}, y2={"value": y})
    text = {
        "type": "text",
        "text": words.say(f"report-legend_{key}"),
        "align": page.start,
        "fontSize": SMALL,
        "color": SOFT,
    }
    yield single(text, x={"value": page.at(84)}, y={"value": y})
