"""Flow files: one flow in each, with its road maps, then what the files say about each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from flows.load.nodes import Fields, Page, items, line, parse
from flows.load.roadmaps import read_roadmaps
from flows.load.steps import END, ID_LIMIT, KINDS, Draft, kind_of, read_step
from flows.load.targets import Outcomes, Sheet, check_targets, leads_to
from flows.load.variables import check_conditions, check_saves
from flows.model import End, Flow, FlowId, MessageId, Step, StepId
from flows.places import Places
from flows.problems import Problem


class Loaded(NamedTuple):
    """The flows that could be built, everything that is wrong, and where what stands.

    With problems, the flows are good for further checks only.
    """

    flows: Mapping[FlowId, Flow]
    problems: list[Problem]
    places: Places


def load(files: Mapping[str, str], rules: Outcomes | None = None) -> Loaded:
    """Read flow files (name -> text). `rules` has the outcomes of every rule; None leaves them unchecked."""
    places = Places()
    pages = [Page(name, places) for name in files]
    sheets: dict[FlowId, Sheet] = {}
    for page, text in zip(pages, files.values(), strict=True):
        sheet = _read(page, text)
        if sheet and sheet.flow.id in sheets:
            first = sheets[sheet.flow.id].page.file
            page.report(
                1, f"The flow `{sheet.flow.id}` is already in {first}.", "Give one of them another id."
            )
        elif sheet:
            sheets[sheet.flow.id] = sheet
    check_targets(sheets, rules)
    check_saves(sheets)
    check_conditions(sheets)
    flows = {id: sheet.flow for id, sheet in sheets.items()}
    return Loaded(flows, sorted(problem for page in pages for problem in page.problems), places)


def _read(page: Page, text: str) -> Sheet | None:
    root = parse(page, text)
    if root is None:
        return None
    fields = Fields(page, root, "the flow")
    fields.allow(("flow", "title", "steps", "roadmaps"))
    fields.need("flow", "title", "steps")
    id, title = fields.identifier("flow", ID_LIMIT), fields.message("title")
    if id is None:
        return None
    flow = FlowId(id)
    page.place(fields.key("flow"), flow)
    drafts = _read_drafts(fields, flow)
    steps: dict[StepId, Step] = {}
    for draft in drafts:
        if draft.kind and (step := read_step(draft)):
            steps[draft.id] = step
    _add_end(page, drafts, steps, flow)
    roadmaps = read_roadmaps(fields, flow)
    ids = frozenset(steps) | {draft.id for draft in drafts}
    return Sheet(page, Flow(flow, MessageId(title or ""), steps, roadmaps), ids)


def _read_drafts(fields: Fields, flow: FlowId) -> list[Draft]:
    """Return the steps in order, each with the id of the one that follows; broken ones have no kind."""
    found: dict[StepId, tuple[Fields, str]] = {}
    node = fields.get("steps")
    example = "a step such as `- {id: intro, say: welcome}`"
    for item in items(fields.page, node, "`steps`", example=example) if node is not None else []:
        own = Fields(fields.page, item, "a step")
        own.need("id")
        id = own.identifier("id", ID_LIMIT)
        own.what = f"the step `{id}`" if id else own.what
        kind = kind_of(own) if list(own) else None
        if id in found:
            text = f"The step `{id}` stands twice in the flow `{flow}`."
            fields.page.report(
                item, text, f"The first is on line {line(found[StepId(id)][0].node)}; rename one."
            )
        elif id:
            found[StepId(id)] = own, kind or ""
            fields.page.place(item, flow, id)
    ids = [*found, END]
    return [Draft(own, flow, id, kind, ids[at + 1]) for at, (id, (own, kind)) in enumerate(found.items())]


def _add_end(page: Page, drafts: list[Draft], steps: dict[StepId, Step], flow: FlowId) -> None:
    """Add the unwritten last step, to which `next: end` and the last step's missing `next` lead."""
    written = next((draft for draft in drafts if draft.id == END), None)
    if written is None and any(leads_to(step, END) for step in steps.values()):
        steps[END] = End(END)
        page.place(drafts[-1].fields.node, flow, END)
    elif (
        written
        and written is drafts[-1]
        and "next" in KINDS.get(written.kind, ())
        and "next" not in written.fields
    ):
        page.report(written.fields.node, "The last step is called `end` but does not end.", "Rename it.")
