"""What there is to draw of a flow: nodes and labelled edges. Knows no coordinates and no colours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from flows.model import (
    ALWAYS,
    Ask,
    Call,
    Condition,
    Decide,
    End,
    Flow,
    FlowId,
    GiveAnswer,
    GiveRoadMap,
    Goto,
    Handover,
    Input,
    MessageId,
    RoadMapId,
    Say,
    Show,
    Step,
)

Texts: TypeAlias = Mapping[str, str]
"""What messages say, to show along with the ids; may be empty."""

KINDS = ("say", "ask", "input", "decide", "show", "answer", "roadmap", "handover", "call", "goto", "end")


@dataclass(frozen=True, slots=True)
class Node:
    """A step, or a flow that a choice enters. `opens` is the flow it leads into."""

    id: str
    kind: str
    name: str
    text: str = ""
    condition: str = ""
    opens: FlowId | None = None


@dataclass(frozen=True, slots=True)
class Edge:
    """A way from one node to another with what is chosen; `quiet` where the person chooses nothing."""

    source: str
    target: str
    labels: tuple[str, ...] = ()
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Chart:
    """One flow. The first node is its beginning."""

    flow: FlowId
    title: str
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]


def chart(flow: Flow, texts: Texts) -> Chart:
    """Return what there is to draw of a flow."""
    titles = {roadmap.id: roadmap.title for roadmap in flow.roadmaps}
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    for step in flow.steps.values():
        nodes[step.id] = _node(step, texts, titles)
        for edge, entered in _edges(step):
            edges.append(edge)
            if entered:
                nodes[edge.target] = Node(edge.target, "call", entered, opens=entered)
    return Chart(flow.id, texts.get(flow.title, ""), tuple(nodes.values()), tuple(_merged(edges)))


def _node(step: Step, texts: Texts, titles: Mapping[RoadMapId, MessageId]) -> Node:
    condition = "" if isinstance(step, Decide | Goto | End) else told(step.condition)
    match step:
        case Say(message=message) | Ask(message=message) | Input(message=message):
            kind = type(step).__name__.lower()
            return Node(step.id, kind, step.id, texts.get(message, ""), condition)
        case Decide(rule=rule):
            return Node(step.id, "decide", step.id, f"rule {rule}")
        case Show(report=report):
            return Node(step.id, "show", step.id, f"report {report}", condition)
        case GiveAnswer(answer=answer):
            return Node(step.id, "answer", step.id, texts.get(f"answer-{answer}.title", ""), condition)
        case GiveRoadMap(roadmap=roadmap):
            return Node(step.id, "roadmap", step.id, texts.get(titles.get(roadmap, ""), ""), condition)
        case Handover(topic=topic):
            return Node(step.id, "handover", step.id, f"topic {topic}", condition)
        case Call(flow=flow):
            return Node(step.id, "call", step.id, "", condition, flow)
        case _:
            return Node(step.id, "goto" if isinstance(step, Goto) else "end", step.id, "", condition)


def told(condition: Condition) -> str:
    """Say a condition in short."""
    parts = [f"if {name} is {' or '.join(map(str, values))}" for name, values in condition.when.items()]
    parts += [
        f"unless {name} is {' or '.join(map(str, values))}" for name, values in condition.unless.items()
    ]
    return ", ".join(parts)


def _edges(step: Step) -> Iterator[tuple[Edge, FlowId | None]]:
    """Yield the ways out of a step, each with the flow it enters, if it does."""
    match step:
        case Ask():
            yield from _ask_edges(step)
        case Decide(outcomes=outcomes):
            for outcome, target in outcomes.items():
                yield Edge(step.id, target, (outcome,)), None
        case End():
            return
        case Input(otherwise=otherwise) if otherwise:
            yield Edge(step.id, step.next), None
            yield Edge(step.id, otherwise, ("unknown",)), None
        case _:
            yield Edge(step.id, step.next), None


def _ask_edges(step: Ask) -> Iterator[tuple[Edge, FlowId | None]]:
    targets = {choice.next or step.next for choice in step.choices if not choice.call}
    for choice in step.choices:
        label = f"{choice.id}*" if choice.condition != ALWAYS else choice.id
        if choice.call:
            entered = f"{step.id}>{choice.call}"
            yield Edge(step.id, entered, (label,)), choice.call
            if step.next != step.id:
                yield Edge(entered, step.next, quiet=True), None
        else:
            yield Edge(step.id, choice.next or step.next, (label,)), None
    if step.source:
        yield Edge(step.id, step.next, (step.source,)), None
    elif step.condition != ALWAYS and step.next not in targets:
        yield Edge(step.id, step.next, ("skipped",), quiet=True), None


def _merged(edges: list[Edge]) -> Iterator[Edge]:
    """Yield one edge for all ways between the same two nodes."""
    found: dict[tuple[str, str], Edge] = {}
    for edge in edges:
        ends = edge.source, edge.target
        before = found.get(ends)
        labels = (*before.labels, *edge.labels) if before else edge.labels
        found[ends] = Edge(*ends, tuple(dict.fromkeys(labels)), edge.quiet)
    yield from found.values()
