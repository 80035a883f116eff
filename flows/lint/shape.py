"""Lints on the shape of flows: that every step is reached and every way comes to a question and to an end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flows.lint.material import Material, at
from flows.lint.ways import Spot, calls, edges_of, reached, silent_ways
from flows.model import ALWAYS, MAIN, PERSON, Ask, End, Flow, StepId
from flows.problems import Problem


def unreachable_steps(material: Material) -> Iterator[Problem]:
    """Find steps that no way leads to."""
    for flow in _walkable(material):
        seen = reached([flow.start], edges_of(flow))
        for id in flow.steps:
            if id not in seen:
                text = f"No way leads to the step `{id}` of the flow `{flow.id}`."
                yield at(
                    material.places.of(flow.id, id), text, "Lead a choice or a `next` to it, or delete it."
                )


def unreachable_flows(material: Material) -> Iterator[Problem]:
    """Find flows that no other flow and no answer leads to."""
    led_to = {
        target for flow in material.flows.values() for step in flow.steps.values() for target in calls(step)
    }
    led_to |= {answer.flow for answer in material.answers.values() if answer.flow}
    for flow in material.flows.values():
        if flow.id not in {MAIN, PERSON, *led_to}:
            text = f"Nothing leads to the flow `{flow.id}`."
            yield at(
                material.places.of(flow.id), text, f"Call it from a choice of the menu: `call: {flow.id}`."
            )


def dead_ends(material: Material) -> Iterator[Problem]:
    """Find steps from which a flow never ends. The main flow need not: its menu is where everything returns."""
    for flow in _walkable(material):
        if flow.id == MAIN:
            continue
        edges = edges_of(flow)
        trapped = [id for id in flow.steps if not _ends(flow, reached([id], edges))]
        if trapped:
            names = ", ".join(f"`{id}`" for id in trapped)
            text = f"The flow `{flow.id}` never ends from {names}."
            yield at(material.places.of(flow.id, trapped[0]), text, "Lead a choice or a `next` to the end.")


def _ends(flow: Flow, seen: set[StepId]) -> bool:
    return any(isinstance(flow.steps.get(id), End) for id in seen)


def loops_without_input(material: Material) -> Iterator[Problem]:
    """Find circles in which nothing is asked: the engine would walk them until its cap."""
    ways = silent_ways(material.flows)
    told: set[Spot] = set()
    for spot in ways:
        circle = _circle(spot, ways)
        if circle and not told.intersection(circle):
            told.update(circle)
            names = " -> ".join(f"`{flow}.{step}`" for flow, step in (*circle, circle[0]))
            text = f"A circle in which nothing is asked: {names}."
            yield at(material.places.of(*spot), text, "Put a question into it or lead it out.")


def _circle(start: Spot, ways: Mapping[Spot, list[Spot]]) -> list[Spot]:
    """Return a shortest way from a spot back to itself, empty if there is none."""
    paths: dict[Spot, list[Spot]] = {}
    waiting = [(target, [start]) for target in ways[start]]
    for spot, path in waiting:
        if spot == start:
            return path
        if spot not in paths:
            paths[spot] = path
            waiting.extend((target, [*path, spot]) for target in ways.get(spot, ()))
    return []


def empty_choices(material: Material) -> Iterator[Problem]:
    """Find questions that may be left without a single choice."""
    for flow in material.flows.values():
        for step in flow.steps.values():
            if isinstance(step, Ask) and step.choices and all(c.condition != ALWAYS for c in step.choices):
                text = f"The step `{step.id}` may offer nothing: every choice has a condition."
                place = material.places.of(flow.id, step.id)
                yield at(place, text, "Leave one choice without `when` and `unless`.")


def _walkable(material: Material) -> list[Flow]:
    return [flow for flow in material.flows.values() if flow.steps]
