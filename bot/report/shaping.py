"""Texts as outlines: right to left and left to right in the order of the Unicode bidirectional algorithm, each letter
in the form and from the font it needs. Runs in the child only.

What draws the rest (resvg) takes whatever font the machine has and tears Devanagari apart (linebender/resvg#486).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import uharfbuzz as hb

from bot.report.ordering import Piece, arranged

_BOLD = 700


@dataclass(frozen=True, slots=True)
class Outline:
    """The letters of a text as the `d` of an SVG path, from its left end on the line; `width` in the same unit."""

    path: str
    width: float


class Fonts:
    """The fonts of some folders. The first that has a letter draws it; what none has is left out of no text."""

    def __init__(self, folders: Sequence[Path]) -> None:
        files = [
            file for folder in folders for file in sorted(folder.glob("*.ttf")) if "Italic" not in file.name
        ]
        faces = [hb.Face(hb.Blob.from_file_path(str(file))) for file in files]
        self._regular = [hb.Font(face) for face in faces]
        self._bold = [hb.Font(face) for face in faces]
        for font in self._bold:
            font.set_variations({"wght": _BOLD})

    def outline(self, text: str, size: float, *, bold: bool, rtl: bool) -> Outline:
        """Return a text as it looks at a size; `rtl` is the direction of the whole."""
        fonts = self._bold if bold else self._regular
        pen, x = _Pen(), 0.0
        for piece in arranged(text, rtl=rtl):
            runs = list(_by_font(piece, fonts))
            for part, font in reversed(runs) if piece.rtl else runs:
                x = _shape(part, font, rtl=piece.rtl, size=size, pen=pen, x=x)
        return Outline("".join(pen.parts), x)


def _by_font(piece: Piece, fonts: Sequence[Any]) -> Iterator[tuple[str, Any]]:
    """Cut a piece where another font is needed. Blanks, signs and what is put onto a letter stay with it."""
    chosen: list[int] = []
    for sign in piece.text:
        last = chosen[-1] if chosen else 0
        strong = sign.isalpha() and not unicodedata.combining(sign)
        tried = range(len(fonts)) if strong else (last, *range(len(fonts)))
        chosen.append(next((at for at in tried if fonts[at].get_nominal_glyph(ord(sign))), last))
    for at, found in groupby(range(len(chosen)), key=chosen.__getitem__):
        places = list(found)
        yield piece.text[places[0] : places[-1] + 1], fonts[at]


def _shape(text: str, font: Any, *, rtl: bool, size: float, pen: _Pen, x: float) -> float:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    hb.shape(font, buffer)
    pen.scale = size / font.face.upem
    for info, position in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        pen.x, pen.y = x + position.x_offset * pen.scale, -position.y_offset * pen.scale
        font.draw_glyph_with_pen(info.codepoint, pen)
        x += position.x_advance * pen.scale
    return x


class _Pen:
    """Writes outlines down as SVG, whose y goes down; named as pens of fontTools are."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.scale = 1.0
        self.x = self.y = 0.0

    def moveTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._write("M", point)

    def lineTo(self, point: tuple[float, float]) -> None:  # noqa: N802
        self._write("L", point)

    def qCurveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._write("Q", *points)

    def curveTo(self, *points: tuple[float, float]) -> None:  # noqa: N802
        self._write("C", *points)

    def closePath(self) -> None:  # noqa: N802
        self.parts.append("Z")

    def _write(self, order: str, *points: tuple[float, float]) -> None:
        places = (f"{self.x + x * self.scale:.1f},{self.y - y * self.scale:.1f}" for x, y in points)
        self.parts.append(order + " ".join(places))
