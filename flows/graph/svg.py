"""All flows in one SVG picture: a cluster for each, a legend above."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from xml.sax.saxutils import escape

from flows.graph.boxes import Link, Point, Size
from flows.graph.chart import KINDS, Chart, Node, Texts, chart
from flows.graph.layout import Layout, lay_out
from flows.graph.shapes import draw_edge, draw_loop, draw_node, label_size, node_size
from flows.graph.style import WAYS, css, width_of
from flows.model import Flow

PADDING = 28.0
TITLE = 44.0
BETWEEN = 36.0
LEGEND = 104.0

_MEANINGS = {
    "say": "says",
    "ask": "asks, choices",
    "input": "asks, free text",
    "decide": "decides by a rule",
    "show": "shows a result",
    "answer": "says an answer",
    "roadmap": "gives a road map",
    "handover": "offers a person",
    "call": "walks another flow",
    "goto": "goes on elsewhere",
    "end": "ends",
}


@dataclass(frozen=True, slots=True)
class Cluster:
    """A flow laid out, with the room it takes."""

    chart: Chart
    sizes: dict[str, Size]
    layout: Layout
    width: float
    height: float


def svg(flows: Iterable[Flow], texts: Texts | None = None) -> str:
    """Return a picture of all flows. `texts` are shown along with the ids."""
    clusters = [_cluster(chart(flow, texts or {})) for flow in flows]
    corners, width, height = _packed(clusters)
    width = max(width, 1180.0)
    drawn = "".join(_draw(cluster, corner) for cluster, corner in zip(clusters, corners, strict=True))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" '
        f'viewBox="0 0 {width:.0f} {height:.0f}" role="img" aria-label="Flows">'
        f"<style>{css()}</style>"
        f'<rect class="page" width="{width:.0f}" height="{height:.0f}"/>{_legend()}{drawn}</svg>\n'
    )


def _cluster(one: Chart) -> Cluster:
    sizes = {node.id: node_size(node) for node in one.nodes}
    room = dict(sizes)
    for edge in one.edges:
        if edge.source == edge.target:
            width, height = room[edge.source]
            room[edge.source] = (width + 2 * (48 + label_size(edge)[0]), max(height, label_size(edge)[1]))
    links = [Link(edge.source, edge.target, label_size(edge)) for edge in one.edges]
    layout = lay_out(room, links, {node.id for node in one.nodes if node.kind == "decide"})
    title = width_of(f"{one.flow}  {one.title}", 15)
    width = max(layout.width, title) + 2 * PADDING
    return Cluster(one, sizes, layout, width, layout.height + TITLE + 1.5 * PADDING)


def _packed(clusters: list[Cluster]) -> tuple[list[Point], float, float]:
    """Return the corners of the clusters, in columns as high as the highest of them, and the size of it all."""
    highest = max((cluster.height for cluster in clusters), default=0.0)
    corners: list[Point] = []
    x, y, widest = BETWEEN, 0.0, 0.0
    for cluster in clusters:
        if y and y + cluster.height > highest:
            x, y, widest = x + widest + BETWEEN, 0.0, 0.0
        corners.append(Point(x, LEGEND + y))
        y, widest = y + cluster.height + BETWEEN, max(widest, cluster.width)
    return corners, x + widest + BETWEEN, LEGEND + highest + BETWEEN


def _draw(cluster: Cluster, corner: Point) -> str:
    one, layout = cluster.chart, cluster.layout
    dx = corner.x + (cluster.width - layout.width) / 2
    dy = corner.y + TITLE + PADDING / 2
    leaving = Counter(edge.source for edge in one.edges)
    nth: Counter[str] = Counter()
    edges = ""
    for edge, route in zip(one.edges, layout.routes, strict=True):
        way = nth[edge.source] % (len(WAYS) - 1) if leaving[edge.source] > 1 else len(WAYS) - 1
        nth[edge.source] += 1
        if route.points:
            edges += draw_edge(edge, route, way)
        else:
            edges += draw_loop(edge, layout.nodes[edge.source], cluster.sizes[edge.source], way)
    nodes = "".join(draw_node(node, layout.nodes[node.id], cluster.sizes[node.id]) for node in one.nodes)
    frame = (
        f'<rect class="cluster" x="{corner.x:.1f}" y="{corner.y:.1f}" width="{cluster.width:.1f}" '
        f'height="{cluster.height:.1f}" rx="14"/>'
        f'<text class="title" x="{corner.x + 20:.1f}" y="{corner.y + 30:.1f}">{escape(one.flow)}'
        f'<tspan class="small" dx="10">{escape(one.title)}</tspan></text>'
    )
    return (
        f'<g id="flow-{one.flow}">{frame}<g transform="translate({dx:.1f} {dy:.1f})">{edges}{nodes}</g></g>'
    )


def _legend() -> str:
    x, drawn = BETWEEN, ""
    for kind in KINDS:
        node = Node(kind, kind, kind, _MEANINGS[kind])
        width = width_of(_MEANINGS[kind], 11.5)
        drawn += draw_node(Node(kind, kind, kind), Point(x + 50, 64), (96.0, 34.0))
        drawn += f'<text class="small" x="{x + 50:.1f}" y="96" text-anchor="middle">{node.text}</text>'
        x += max(width, 96.0) + 14
    notes = (
        "Dashed outline: the step has a condition.",
        "Choice with *: offered on a condition.",
        "Dashed line: nothing is chosen. Way upwards: back to an earlier step.",
    )
    head = f'<text class="head" x="{BETWEEN}" y="32">Lotse: flows</text>'
    told = f'<text class="small" x="{BETWEEN + 170}" y="32">{"   ·   ".join(notes)}</text>'
    return f"<g>{head}{told}{drawn}</g>"
