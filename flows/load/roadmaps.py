"""The road maps of a flow file."""

from __future__ import annotations

from yaml.nodes import Node

from flows.load.nodes import Fields, Page, items
from flows.load.steps import ID_LIMIT, read_condition
from flows.model import FactKey, FlowId, MessageId, RoadMap, RoadMapId, RoadMapStep


def read_roadmaps(fields: Fields, flow: FlowId) -> tuple[RoadMap, ...]:
    """Return the road maps of a flow file, broken ones with the steps that could be read."""
    node = fields.get("roadmaps")
    found: dict[str, RoadMap] = {}
    for item in items(fields.page, node, "`roadmaps`") if node is not None else []:
        roadmap = _read_roadmap(fields.page, item, flow)
        if roadmap and roadmap.id in found:
            fields.page.report(item, f"The road map `{roadmap.id}` stands twice.", "Keep one.")
        elif roadmap:
            found[roadmap.id] = roadmap
    return tuple(found.values())


def _read_roadmap(page: Page, node: Node, flow: FlowId) -> RoadMap | None:
    fields = Fields(page, node, "a road map")
    fields.allow(("id", "title", "steps"))
    fields.need("id", "title", "steps")
    id, title = fields.identifier("id", ID_LIMIT), fields.message("title")
    if id is None:
        return None
    fields.what = f"the road map `{id}`"
    page.place(node, flow, f"roadmap:{id}")
    return RoadMap(RoadMapId(id), MessageId(title or ""), _read_steps(fields, flow, id))


def _read_steps(fields: Fields, flow: FlowId, roadmap: str) -> tuple[RoadMapStep, ...]:
    node = fields.get("steps")
    if node is None:
        return ()
    steps: dict[str, RoadMapStep] = {}
    example = "a step such as `- {id: first, text: plan-first}`"
    for item in items(fields.page, node, f"`steps` of {fields.what}", example=example):
        step = _read_step(Fields(fields.page, item, f"a step of {fields.what}"))
        if step and step.id in steps:
            fields.page.report(item, f"The step `{step.id}` stands twice in {fields.what}.", "Keep one.")
        elif step:
            steps[step.id] = step
            fields.page.place(item, flow, f"roadmap:{roadmap}", step.id)
    return tuple(steps.values())


def _read_step(fields: Fields) -> RoadMapStep | None:
    fields.allow(("id", "text", "link", "facts", "when", "unless"))
    fields.need("id", "text")
    id, text, link = fields.identifier("id", ID_LIMIT), fields.message("text"), fields.word("link")
    facts = tuple(FactKey(key) for key in fields.words("facts"))
    condition = read_condition(fields)
    if id is None or text is None:
        return None
    return RoadMapStep(id, MessageId(text), facts, FactKey(link) if link else None, condition)
