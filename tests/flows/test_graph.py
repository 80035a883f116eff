"""The pictures of flows: everything is on them, nothing covers anything else."""

from __future__ import annotations

import re
from itertools import combinations, pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from flows.graph import mermaid, svg
from flows.graph.boxes import Link, Point
from flows.graph.chart import KINDS, chart, told
from flows.graph.layout import Layout, lay_out
from flows.graph.style import LIGHT, wrapped
from flows.load import load
from flows.model import Condition, Flow, Variable

FLOW = """
flow: chance
title: chance-title
steps:
  - {id: intro, say: chance-intro}
  - {id: age, input: chance-age, kind: number, otherwise: talk}
  - id: route
    ask: chance-route
    when: {age: 30}
    choices:
      - {id: blue, next: plan}
      - {id: card, next: plan}
      - {id: study, call: side, when: {language: [de, tr]}}
      - {id: again, next: route}
      - {id: younger, next: age}
    next: enough
  - {id: enough, decide: points, outcomes: {six: plan, less: talk}}
  - {id: plan, roadmap: chance_card, next: other}
  - {id: talk, handover: chance}
  - {id: other, call: side}
  - {id: card, show: opportunity_card}
  - {id: fee, answer: visa_fee}
  - {id: last, goto: end}
roadmaps:
  - {id: chance_card, title: plan-card, steps: [{id: first, text: plan-first}]}
"""
SIDE = (
    "flow: side\ntitle: side-title\nsteps:\n  - {id: words, say: side-words}\n  - {id: finish, end: true}\n"
)
TEXTS = {
    "chance-title": 'Die "Chance" <Karte> #1',
    "chance-intro": "Guten Tag. **Das** ist ein langer Text, der nicht in das Kästchen passt.",
    "plan-card": "Ihr Weg",
}
NAMESPACE = {"s": "http://www.w3.org/2000/svg"}


def _flows() -> list[Flow]:
    loaded = load({"chance.yaml": FLOW, "side.yaml": SIDE})
    assert loaded.problems == []
    return list(loaded.flows.values())


def test_a_chart_holds_every_step_and_every_way() -> None:
    """Choices are labels; those with one target share an edge; a flow that is entered is a node of its own."""
    flow, _ = _flows()
    drawn = chart(flow, TEXTS)
    assert [node.id for node in drawn.nodes] == [
        *("intro", "age", "route", "route>side", "enough", "plan", "talk", "other", "card"),
        *("fee", "last", "end"),
    ]
    edges = {(edge.source, edge.target): (edge.labels, edge.quiet) for edge in drawn.edges}
    assert edges == {
        ("intro", "age"): ((), False),
        ("age", "route"): ((), False),
        ("age", "talk"): (("unknown",), False),
        ("route", "plan"): (("blue", "card"), False),
        ("route", "route>side"): (("study*",), False),
        ("route>side", "enough"): ((), True),
        ("route", "route"): (("again",), False),
        ("route", "age"): (("younger",), False),
        ("route", "enough"): (("skipped",), True),
        ("enough", "plan"): (("six",), False),
        ("enough", "talk"): (("less",), False),
        ("plan", "other"): ((), False),
        ("talk", "other"): ((), False),
        ("other", "card"): ((), False),
        ("card", "fee"): ((), False),
        ("fee", "last"): ((), False),
        ("last", "end"): ((), False),
    }
    by_id = {node.id: node for node in drawn.nodes}
    assert by_id["route"].condition == "if age is 30"
    assert by_id["plan"].text == "Ihr Weg"
    assert (by_id["other"].opens, by_id["route>side"].opens) == ("side", "side")
    assert {node.kind for node in drawn.nodes} == set(KINDS)


def test_a_condition_is_told_in_words() -> None:
    """A condition reads as a sentence."""
    condition = Condition({Variable("age"): (30, 40)}, {Variable("language"): ("de",)})
    assert told(condition) == "if age is 30 or 40, unless language is de"


def test_mermaid_names_only_what_it_defines() -> None:
    """Every arrow leads from a defined node to a defined node or flow, and every text is quoted."""
    text = mermaid(_flows(), TEXTS)
    lines = [line.strip() for line in text.splitlines()]
    assert lines[0] == "flowchart TD"
    nodes = {match[1] for line in lines if (match := re.match(r"(\w+__\w+)\W+\".*\"\W+:::\w+$", line))}
    flows = {match[1] for line in lines if (match := re.match(r"subgraph (\w+)\[\".*\"\]$", line))}
    arrows = [match for line in lines if (match := re.match(r'(\w+) -\.?->(\|"[^"]*"\|)? (\w+)$', line))]
    assert len(nodes) == 14
    assert flows == {"flow_chance", "flow_side"}
    assert len(arrows) == 17 + 1 + 2
    assert {arrow[1] for arrow in arrows} <= nodes
    assert {arrow[3] for arrow in arrows} <= nodes | flows
    assert 'chance__route -->|"blue, card"| chance__plan' in lines
    assert "chance__other -.-> flow_side" in lines
    assert 'subgraph flow_chance["chance<br/>Die #quot;Chance#quot; <Karte> #35;1"]' in lines
    assert lines.count("end") == 2


def test_the_picture_shows_every_step_in_its_kind() -> None:
    """The SVG is sound XML with a cluster for each flow, a node for each step and a tip for each edge."""
    root = ElementTree.fromstring(svg(_flows(), TEXTS))
    chance = root.find("s:g[@id='flow-chance']", NAMESPACE)
    assert chance is not None
    titles = [title.text or "" for title in chance.iterfind(".//s:title", NAMESPACE)]
    assert {"route. if age is 30", "route → plan: blue, card", "plan. Ihr Weg"} <= set(titles)
    assert len(chance.findall(".//s:path[@class='tip']", NAMESPACE)) == 17
    classes = {(group.get("class") or "").split(" ")[0] for group in chance.iterfind(".//s:g", NAMESPACE)}
    assert set(KINDS) <= classes
    assert {link.get("href") for link in chance.iterfind(".//s:a", NAMESPACE)} == {"#flow-side"}
    assert "prefers-color-scheme:dark" in (root.findtext("s:style", "", NAMESPACE))


def test_every_kind_has_a_colour_in_light_and_dark() -> None:
    """No kind of step is left without its colours and its place in the legend."""
    assert set(LIGHT) == set(KINDS)
    picture = svg([])
    assert all(f'<g class="{kind}">' in picture for kind in KINDS)


def test_the_picture_is_always_the_same() -> None:
    """The same flows give the same picture, so that a change shows."""
    assert svg(_flows(), TEXTS) == svg(_flows(), TEXTS)


def test_letters_stay_inside_their_line() -> None:
    """A text is cut to its room, and the cut shows."""
    assert wrapped("one two three", 8, 2) == ["one two", "three"]
    assert wrapped("one two three four five", 8, 2) == ["one two", "three…"]
    assert wrapped("Donaudampfschifffahrt", 8, 2) == ["Donauda…"]
    assert wrapped("", 8, 2) == []


GRAPHS = st.integers(2, 9).flatmap(
    lambda count: st.tuples(
        st.lists(st.tuples(st.integers(40, 200), st.integers(20, 80)), min_size=count, max_size=count),
        st.lists(
            st.tuples(st.integers(0, count - 1), st.integers(0, count - 1), st.sampled_from([0, 30, 120])),
            max_size=18,
            unique_by=lambda edge: edge[:2],
        ),
    )
)


def _laid_out(
    sizes: list[tuple[int, int]], edges: list[tuple[int, int, int]]
) -> tuple[dict[str, tuple[float, float]], list[Link], Layout]:
    nodes = {f"n{number}": (float(width), float(height)) for number, (width, height) in enumerate(sizes)}
    links = [Link(f"n{a}", f"n{b}", (float(label), 20.0 if label else 0.0)) for a, b, label in edges]
    return nodes, links, lay_out(nodes, links)


@given(GRAPHS)
def test_nothing_covers_anything(graph: tuple[list[tuple[int, int]], list[tuple[int, int, int]]]) -> None:
    """Nodes and labels never touch, whatever the flow looks like, circles included."""
    nodes, links, layout = _laid_out(*graph)
    things = [(layout.nodes[id], size) for id, size in nodes.items()]
    things += [
        (route.label, link.label) for link, route in zip(links, layout.routes, strict=True) if route.label
    ]
    for (here, size), (there, other) in combinations(things, 2):
        beside = abs(here.x - there.x) >= (size[0] + other[0]) / 2 - 0.01
        below = abs(here.y - there.y) >= (size[1] + other[1]) / 2 - 0.01
        assert beside or below
    for at, (width, height) in things:
        assert at.x - width / 2 >= -0.01
        assert at.x + width / 2 <= layout.width + 0.01
        assert at.y - height / 2 >= -0.01
        assert at.y + height / 2 <= layout.height + 0.01


@given(GRAPHS)
def test_an_edge_runs_from_its_source_to_its_target(
    graph: tuple[list[tuple[int, int]], list[tuple[int, int, int]]],
) -> None:
    """An edge begins and ends at the rim of its nodes, and passes no other node."""
    nodes, links, layout = _laid_out(*graph)
    for link, route in zip(links, layout.routes, strict=True):
        if link.source == link.target:
            assert route.points == ()
            continue
        assert _on_rim(route.points[0], layout.nodes[link.source], nodes[link.source])
        assert _on_rim(route.points[-1], layout.nodes[link.target], nodes[link.target])
        assert (route.label is None) == (link.label[0] == 0)
        for id, size in nodes.items():
            for before, here in pairwise(route.points):
                assert id in {link.source, link.target} or not _inside(before, here, layout.nodes[id], size)


def _on_rim(point: Point, at: Point, size: tuple[float, float]) -> bool:
    return abs(point.x - at.x) <= size[0] / 2 and abs(abs(point.y - at.y) - size[1] / 2) < 0.01


def _inside(before: Point, here: Point, at: Point, size: tuple[float, float]) -> bool:
    """Tell whether a vertical piece of an edge crosses a node; the curved pieces stay in the gaps between ranks."""
    vertical = abs(before.x - here.x) < 0.01
    top, bottom = sorted((before.y, here.y))
    crosses = top < at.y + size[1] / 2 - 0.01 and bottom > at.y - size[1] / 2 + 0.01
    return vertical and crosses and abs(here.x - at.x) < size[0] / 2


@given(GRAPHS)
def test_curves_stay_between_ranks(graph: tuple[list[tuple[int, int]], list[tuple[int, int, int]]]) -> None:
    """An edge bends only where no node stands, not even beside one that is lower than its neighbour."""
    nodes, _, layout = _laid_out(*graph)
    for route in layout.routes:
        for before, here in pairwise(route.points):
            top, bottom = sorted((before.y, here.y))
            for id, (_, height) in nodes.items() if abs(before.x - here.x) > 0.01 else ():
                middle = layout.nodes[id].y
                assert bottom <= middle - height / 2 + 0.01 or top >= middle + height / 2 - 0.01
