"""The process that draws one picture and ends. Run as a script, without site packages, on two pipes.

In, as arguments: where Python finds modules. On the pipe in, as JSON: the specification, the direction of writing, and
the folders of fonts. On the pipe out: `+`, how long the SVG is (four bytes, the greatest first), the SVG and the PNG.
Or `-` and why not. It fetches nothing: no address is allowed, and the specification holds all its data.
"""

import contextlib
import json
import re
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

SECONDS = 40
"""Seconds of computing; the parent's patience is shorter where the machine is idle."""
_SVG = "http://www.w3.org/2000/svg"
_GIVEN = ("transform", "fill", "opacity")


def main(*places: str) -> int:
    """Draw one picture; return the exit code."""
    sys.path[:] = places
    shut()
    wanted = json.load(sys.stdin.buffer)
    try:
        svg, png = draw(wanted["spec"], [Path(folder) for folder in wanted["fonts"]], rtl=wanted["rtl"])
        answer = b"+" + len(svg).to_bytes(4) + svg + png
    except Exception as error:  # the parent is told whatever happened, and this process ends
        answer = b"-" + f"{type(error).__name__}: {error}"[:500].encode(errors="replace")
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


def draw(spec: dict[str, Any], fonts: list[Path], *, rtl: bool) -> tuple[bytes, bytes]:
    """Return the picture as SVG without any font left to choose, and as PNG."""
    import vl_convert

    from bot.report.shaping import Fonts

    drawn = vl_convert.vegalite_to_svg(spec, allowed_base_urls=[])
    svg = outlined(drawn, Fonts(fonts), rtl=rtl)
    return svg.encode(), vl_convert.svg_to_png(svg)


def outlined(svg: str, fonts: Any, *, rtl: bool) -> str:
    """Return a picture with every text as outlines, so that it looks the same everywhere."""
    ElementTree.register_namespace("", _SVG)
    root = ElementTree.fromstring(svg)  # noqa: S314 - our own drawing
    for parent in list(root.iter()):
        for place, element in enumerate(list(parent)):
            if element.tag == f"{{{_SVG}}}text":
                parent[place] = _path(element, fonts, rtl=rtl)
    return ElementTree.tostring(root, encoding="unicode")


def _path(text: ElementTree.Element, fonts: Any, *, rtl: bool) -> ElementTree.Element:
    size = float(re.sub("[^0-9.]", "", text.get("font-size", "11")))
    outline = fonts.outline("".join(text.itertext()), size, bold=text.get("font-weight") == "bold", rtl=rtl)
    shift = {"middle": -outline.width / 2, "end": -outline.width}.get(text.get("text-anchor", "start"), 0)
    given = {name: value for name in _GIVEN if (value := text.get(name)) is not None}
    given["transform"] = f"{given.get('transform', '')}translate({shift:.1f},0)"
    return ElementTree.Element(f"{{{_SVG}}}path", {**given, "d": outline.path})


def shut() -> None:
    """Give up endless time and dumps. Memory has no limit: the engine reserves many times what it uses."""
    try:
        import os
        import resource
    except ImportError:
        return
    os.nice(10)
    for limit, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CPU, SECONDS),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
