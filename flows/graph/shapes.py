"""The drawing of single nodes and edges. A node's kind shows in its outline as well as in its colour."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape

from flows.graph.boxes import Point, Route, Size
from flows.graph.chart import Edge, Node
from flows.graph.style import LINE, width_of, wrapped

LABEL_LINES = 4


def node_lines(node: Node) -> list[tuple[str, str]]:
    """Return the lines of a node as (class, text)."""
    name = f"▸ {node.opens}" if node.opens else node.name
    lines = [("name", name)]
    if node.opens and node.name != node.opens:
        lines.append(("small", node.name))
    lines += [("small", line) for line in wrapped(node.text, 27, 2)]
    return lines + [("told", line) for line in wrapped(node.condition, 30, 3)]


def node_size(node: Node) -> Size:
    """Return how much room a node needs."""
    lines = node_lines(node)
    text = max(width_of(line, 13 if style == "name" else 11.5) for style, line in lines)
    sides = {"ask": 44.0, "input": 44.0, "decide": 84.0, "handover": 40.0, "call": 44.0}.get(node.kind, 28.0)
    if node.kind == "end" and len(lines) == 1:
        return max(text + 24, 44.0), 28.0
    extra = 34.0 if node.kind == "decide" else 18.0
    return max(text + sides, 76.0), len(lines) * LINE + extra


def draw_node(node: Node, at: Point, size: Size) -> str:
    """Draw a node around its middle."""
    lines = node_lines(node)
    first = at.y - (len(lines) - 1) * LINE / 2 + 4
    texts = "".join(_text(style, at.x, first + n * LINE, line) for n, (style, line) in enumerate(lines))
    fold = _fold(node.kind, at, size)
    when = " when" if node.condition else ""
    tip = escape(". ".join(part for part in (node.name, node.text, node.condition) if part))
    outline = f'<path class="shape" d="{_outline(node.kind, at, size)}"/>{fold}'
    body = f'<g class="{node.kind}{when}"><title>{tip}</title>{outline}{texts}</g>'
    return f'<a href="#flow-{node.opens}">{body}</a>' if node.opens else body


def _text(style: str, x: float, y: float, text: str) -> str:
    return f'<text class="{style}" x="{x:.1f}" y="{y:.1f}" text-anchor="middle">{escape(text)}</text>'


def _outline(kind: str, at: Point, size: Size) -> str:
    width, height = size
    left, right, top, bottom = at.x - width / 2, at.x + width / 2, at.y - height / 2, at.y + height / 2
    inner, outer = left + 14, right - 14
    match kind:
        case "ask":
            sides = [(outer, top), (right, at.y), (outer, bottom), (inner, bottom), (left, at.y)]
            corners = [(inner, top), *sides]
        case "input":
            corners = [(inner, top), (right, top), (outer, bottom), (left, bottom)]
        case "decide":
            corners = [(at.x, top), (right, at.y), (at.x, bottom), (left, at.y)]
        case "show":
            corners = [(left, top), (outer, top), (right, bottom), (inner, bottom)]
        case "answer":
            corners = [(inner, top), (outer, top), (right, bottom), (left, bottom)]
        case "roadmap":
            corners = [(left, top), (right - 12, top), (right, top + 12), (right, bottom), (left, bottom)]
        case "goto":
            corners = [(left, top), (right - 12, top), (right, at.y), (right - 12, bottom), (left, bottom)]
        case "call":
            corners = [(left, top), (right, top), (right, bottom), (left, bottom)]
        case "handover" | "end":
            return _rounded(left, top, width, height, height / 2)
        case _:
            return _rounded(left, top, width, height, 9)
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z"


def _rounded(x: float, y: float, width: float, height: float, radius: float) -> str:
    arc = f"a{radius:.1f} {radius:.1f} 0 0 1"
    across, down = width - 2 * radius, height - 2 * radius
    return (
        f"M{x + radius:.1f} {y:.1f}h{across:.1f}{arc} {radius:.1f} {radius:.1f}v{down:.1f}"
        f"{arc} {-radius:.1f} {radius:.1f}h{-across:.1f}{arc} {-radius:.1f} {-radius:.1f}v{-down:.1f}"
        f"{arc} {radius:.1f} {-radius:.1f}Z"
    )


def _fold(kind: str, at: Point, size: Size) -> str:
    """Return the inner lines of an outline: the folded corner of a road map, the sides of a call."""
    left, right, top, bottom = at.x - size[0] / 2, at.x + size[0] / 2, at.y - size[1] / 2, at.y + size[1] / 2
    if kind == "roadmap":
        return f'<path class="fold" d="M{right - 12:.1f} {top:.1f}v12h12"/>'
    if kind == "call":
        return f'<path class="fold" d="M{left + 7:.1f} {top:.1f}V{bottom:.1f}M{right - 7:.1f} {top:.1f}V{bottom:.1f}"/>'
    return ""


def label_lines(edge: Edge) -> list[str]:
    """Return the lines of an edge's label: several choices stand together while they fit."""
    lines: list[str] = []
    for label in edge.labels:
        if lines and len(lines[-1]) + len(label) + 2 <= 24:
            lines[-1] += f", {label}"
        else:
            lines.append(label)
    return lines if len(lines) <= LABEL_LINES else [*lines[: LABEL_LINES - 1], "…"]


def label_size(edge: Edge) -> Size:
    """Return how much room an edge's label needs."""
    lines = label_lines(edge)
    return (max(width_of(line, 11.5) for line in lines) + 14, len(lines) * 14.0 + 6) if lines else (0.0, 0.0)


def draw_edge(edge: Edge, route: Route, way: int) -> str:
    """Draw an edge along its route, with a tip where it arrives."""
    end, rise = route.points[-1], 1 if route.upwards else -1
    tip = f'<path class="tip" d="M{end.x:.1f} {end.y:.1f}l-4.5 {8 * rise}h9z"/>'
    label = draw_label(edge, route.label) if route.label else ""
    return _edge(edge, way, f'<path class="way" d="{_curve(route.points)}"/>{tip}{label}')


def draw_loop(edge: Edge, at: Point, size: Size, way: int) -> str:
    """Draw an edge from a node to itself at its right side."""
    x, y = at.x + size[0] / 2 - 5, at.y
    path = f'<path class="way" d="M{x:.1f} {y - 7:.1f}c44 -18 44 32 5 14"/>'
    tip = f'<path class="tip" d="M{x:.1f} {y + 5:.1f}l9.5 -1l-4 8.5z"/>'
    width = label_size(edge)[0]
    return _edge(edge, way, path + tip + draw_label(edge, Point(x + 36 + width / 2, y)))


def _edge(edge: Edge, way: int, body: str) -> str:
    quiet = " quiet" if edge.quiet else ""
    said = f": {', '.join(edge.labels)}" if edge.labels else ""
    tip = escape(f"{edge.source} → {edge.target}{said}")
    return f'<g class="edge w{way}{quiet}"><title>{tip}</title>{body}</g>'


def draw_label(edge: Edge, at: Point) -> str:
    """Draw an edge's label around its middle."""
    lines = label_lines(edge)
    if not lines:
        return ""
    width, height = label_size(edge)
    first = at.y - (len(lines) - 1) * 7.0 + 4
    left, top = at.x - width / 2, at.y - height / 2
    room = f'x="{left:.1f}" y="{top:.1f}" width="{width:.1f}" height="{height:.1f}"'
    box = f'<rect class="tag" {room} rx="6"/>'
    return box + "".join(_text("small", at.x, first + n * 14, line) for n, line in enumerate(lines))


def _curve(points: Sequence[Point]) -> str:
    path = f"M{points[0].x:.1f} {points[0].y:.1f}"
    for number in range(1, len(points)):
        before, here = points[number - 1], points[number]
        middle = (before.y + here.y) / 2
        straight = abs(before.x - here.x) < 0.5
        bend = f"C{before.x:.1f} {middle:.1f} {here.x:.1f} {middle:.1f} "
        path += f"{'L' if straight else bend}{here.x:.1f} {here.y:.1f}"
    return path
