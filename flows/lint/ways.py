"""How a conversation can go: from every step, the steps that may come next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from flows.model import ALWAYS, Ask, Call, Decide, End, Flow, FlowId, Input, Step, StepId

Spot: TypeAlias = tuple[FlowId, StepId]
"""A step of a flow."""


def following(step: Step) -> tuple[StepId, ...]:
    """Return the steps of the same flow that may come right after a step, or after what it calls."""
    match step:
        case End():
            return ()
        case Decide(outcomes=outcomes):
            return tuple(outcomes.values())
        case Ask():
            return tuple(dict.fromkeys((*_chosen(step), *((step.next,) if falls_through(step) else ()))))
        case Input(otherwise=otherwise) if otherwise:
            return (step.next, otherwise)
        case _:
            return (step.next,)


def falls_through(step: Ask) -> bool:
    """Tell whether a question may go on to its own `next`: skipped, or by a choice that leads nowhere else."""
    led = [choice for choice in step.choices if choice.next is None]
    return step.source is not None or step.condition != ALWAYS or bool(led)


def _chosen(step: Ask) -> Iterable[StepId]:
    return (choice.next for choice in step.choices if choice.next)


def silent(step: Step) -> tuple[StepId, ...]:
    """Return the steps that may come right after a step without anything being asked."""
    if isinstance(step, Ask | Input):
        return () if step.condition == ALWAYS else (step.next,)
    return following(step)


def reached(starts: Iterable[StepId], edges: Mapping[StepId, Iterable[StepId]]) -> set[StepId]:
    """Return everything that can be reached, the starts included."""
    seen: set[StepId] = set()
    waiting = list(starts)
    while waiting:
        id = waiting.pop()
        if id not in seen:
            seen.add(id)
            waiting.extend(edges.get(id, ()))
    return seen


def edges_of(flow: Flow) -> dict[StepId, tuple[StepId, ...]]:
    """Return the ways through a flow."""
    return {id: following(step) for id, step in flow.steps.items()}


def calls(step: Step) -> tuple[FlowId, ...]:
    """Return the flows that a step may enter."""
    if isinstance(step, Call):
        return (step.flow,)
    if isinstance(step, Ask):
        return tuple(choice.call for choice in step.choices if choice.call)
    return ()


def silent_ways(flows: Mapping[FlowId, Flow]) -> dict[Spot, list[Spot]]:
    """Return all ways without a question, through the flows that are called as well."""
    quiet = _quiet_flows(flows)
    ways: dict[Spot, list[Spot]] = {}
    for flow in flows.values():
        for id, step in flow.steps.items():
            targets = [(flow.id, target) for target in silent(step)]
            if isinstance(step, Call) and step.flow in flows:
                passes = step.flow in quiet or step.condition != ALWAYS
                targets = [(step.flow, flows[step.flow].start), *(targets if passes else [])]
            ways[flow.id, id] = targets
    return ways


def _quiet_flows(flows: Mapping[FlowId, Flow]) -> set[FlowId]:
    """Return the flows that can be walked from start to end without a question."""
    quiet: set[FlowId] = set()
    while True:
        more = {id for id, flow in flows.items() if id not in quiet and flow.steps and _passes(flow, quiet)}
        if not more:
            return quiet
        quiet |= more


def _passes(flow: Flow, quiet: set[FlowId]) -> bool:
    edges = {
        id: ()
        if isinstance(step, Call) and step.condition == ALWAYS and step.flow not in quiet
        else silent(step)
        for id, step in flow.steps.items()
    }
    return any(isinstance(flow.steps.get(id), End) for id in reached([flow.start], edges))
