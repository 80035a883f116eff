"""Flows as a Mermaid flow chart."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from flows.graph.chart import KINDS, Chart, Edge, Node, Texts, chart
from flows.model import Flow

_SHAPES = {
    "say": ("(", ")"),
    "ask": ("{{", "}}"),
    "input": ("[/", "/]"),
    "decide": ("{", "}"),
    "show": ("[\\", "\\]"),
    "answer": ("[/", "\\]"),
    "roadmap": ("[", "]"),
    "handover": ("([", "])"),
    "call": ("[[", "]]"),
    "goto": (">", "]"),
    "end": ("((", "))"),
}
_COLOURS = {
    "say": ("#dbeafe", "#1d4ed8"),
    "ask": ("#fef3c7", "#b45309"),
    "input": ("#fde7d3", "#c2410c"),
    "decide": ("#ede9fe", "#6d28d9"),
    "show": ("#ecfccb", "#4d7c0f"),
    "answer": ("#ccfbf1", "#0f766e"),
    "roadmap": ("#dcfce7", "#15803d"),
    "handover": ("#fce7f3", "#be185d"),
    "call": ("#e0f2fe", "#0369a1"),
    "goto": ("#f1f5f9", "#475569"),
    "end": ("#e2e8f0", "#334155"),
}


def mermaid(flows: Iterable[Flow], texts: Texts | None = None) -> str:
    """Return all flows as the text of one Mermaid chart, a subgraph for each."""
    charts = [chart(flow, texts or {}) for flow in flows]
    lines = ["flowchart TD"]
    for one in charts:
        lines += [f"  {line}" for line in _subgraph(one)]
    for kind in KINDS:
        fill, stroke = _COLOURS[kind]
        lines.append(f"  classDef {kind} fill:{fill},stroke:{stroke},color:#0f172a")
    return "\n".join([*lines, *_entries(charts)]) + "\n"


def _subgraph(one: Chart) -> Iterator[str]:
    yield f"subgraph {_flow_id(one.flow)}[{_quoted(_named(one.flow, one.title))}]"
    yield "  direction TB"
    for node in one.nodes:
        opening, closing = _SHAPES[node.kind]
        yield f"  {_id(one, node.id)}{opening}{_quoted(_label(node))}{closing}:::{node.kind}"
    for edge in one.edges:
        yield f"  {_id(one, edge.source)} {_arrow(edge)} {_id(one, edge.target)}"
    yield "end"


def _entries(charts: list[Chart]) -> Iterator[str]:
    """Yield the ways from flow to flow."""
    known = {one.flow for one in charts}
    for one in charts:
        for node in one.nodes:
            if node.opens in known:
                yield f"  {_id(one, node.id)} -.-> {_flow_id(str(node.opens))}"


def _arrow(edge: Edge) -> str:
    line = "-.->" if edge.quiet else "-->"
    return f"{line}|{_quoted(', '.join(edge.labels))}|" if edge.labels else line


def _label(node: Node) -> str:
    return _named(node.name, f"({node.condition})" if node.condition else "")


def _named(name: str, more: str) -> str:
    return f"{name}<br/>{more}" if more else name


def _flow_id(flow: str) -> str:
    return f"flow_{flow}"


def _id(one: Chart, node: str) -> str:
    return re.sub(r"\W", "_", f"{one.flow}__{node}")


def _quoted(text: str) -> str:
    return '"' + text.replace("#", "#35;").replace('"', "#quot;") + '"'
