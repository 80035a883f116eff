"""Whether everything a flow points at exists: steps, flows, rules with their outcomes, road maps."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from flows.load.nodes import Page
from flows.model import Ask, Call, Decide, Flow, FlowId, GiveRoadMap, Input, RoadMapId, RuleId, Step, StepId
from flows.problems import nearest

Outcomes: TypeAlias = Mapping[RuleId, Collection[str]]
"""What each rule of `flows.rules` can decide."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A flow file that was read. `ids` are those of all its steps, broken ones included."""

    page: Page
    flow: Flow
    ids: frozenset[StepId]

    def report(self, path: tuple[str, ...], text: str, suggestion: str = "") -> None:
        """Note a problem at a step, choice or road map of the flow."""
        self.page.report(self.page.places.of(self.flow.id, *path).line, text, suggestion)


def check_targets(sheets: Mapping[FlowId, Sheet], rules: Outcomes | None) -> None:
    """Report every target of every flow that does not exist."""
    roadmaps = _roadmaps(sheets)
    for sheet in sheets.values():
        for step in sheet.flow.steps.values():
            _check_steps(sheet, step)
            _check_flows(sheet, step, sheets)
            if isinstance(step, GiveRoadMap) and step.roadmap not in roadmaps:
                text = f"The step `{step.id}` gives the road map `{step.roadmap}`, which does not exist."
                sheet.report((step.id,), text, nearest(step.roadmap, roadmaps))
            if isinstance(step, Decide) and rules is not None:
                _check_rule(sheet, step, rules)


def leads_to(step: Step, target: StepId) -> bool:
    """Tell whether a step names another one as what comes after it."""
    return any(named == target for _, _, named in _step_targets(step))


def _roadmaps(sheets: Mapping[FlowId, Sheet]) -> dict[RoadMapId, FlowId]:
    found: dict[RoadMapId, FlowId] = {}
    for sheet in sheets.values():
        for roadmap in sheet.flow.roadmaps:
            if roadmap.id in found:
                text = f"The road map `{roadmap.id}` is already in the flow `{found[roadmap.id]}`."
                sheet.report((f"roadmap:{roadmap.id}",), text, "Give one of them another id.")
            found.setdefault(roadmap.id, sheet.flow.id)
    return found


def _step_targets(step: Step) -> Iterator[tuple[tuple[str, ...], str, StepId]]:
    """Yield (path, what it is called, target) of everything in a step that names a step."""
    if isinstance(step, Decide):
        yield from (((step.id,), f"the outcome `{name}`", target) for name, target in step.outcomes.items())
    elif hasattr(step, "next"):
        yield (step.id,), "`next`", step.next
    if isinstance(step, Input) and step.otherwise:
        yield (step.id,), "`otherwise`", step.otherwise
    if isinstance(step, Ask):
        for choice in step.choices:
            if choice.next:
                yield (step.id, choice.id), f"the choice `{choice.id}`", choice.next


def _check_steps(sheet: Sheet, step: Step) -> None:
    for path, name, target in _step_targets(step):
        if target not in sheet.ids:
            text = f"In the step `{step.id}`, {name} leads to `{target}`, which is no step of this flow."
            sheet.report(path, text, nearest(target, sheet.ids))


def _check_flows(sheet: Sheet, step: Step, flows: Collection[FlowId]) -> None:
    calls: list[tuple[tuple[str, ...], FlowId]] = []
    if isinstance(step, Call):
        calls.append(((step.id,), step.flow))
    if isinstance(step, Ask):
        calls += [((step.id, choice.id), choice.call) for choice in step.choices if choice.call]
    for path, flow in calls:
        if flow not in flows:
            text = f"The step `{step.id}` calls the flow `{flow}`, which does not exist."
            sheet.report(path, text, nearest(flow, flows))


def _check_rule(sheet: Sheet, step: Decide, rules: Outcomes) -> None:
    if step.rule not in rules:
        text = f"The step `{step.id}` asks the rule `{step.rule}`, which does not exist."
        sheet.report((step.id,), text, nearest(step.rule, rules))
        return
    known = rules[step.rule]
    for outcome in sorted(set(step.outcomes) - set(known)):
        text = f"The rule `{step.rule}` has no outcome `{outcome}`."
        sheet.report((step.id,), text, nearest(outcome, known))
    for outcome in sorted(set(known) - set(step.outcomes)):
        text = f"The step `{step.id}` says nothing for the outcome `{outcome}` of the rule `{step.rule}`."
        sheet.report((step.id,), text, f"Add `{outcome}: step` to `outcomes`.")
