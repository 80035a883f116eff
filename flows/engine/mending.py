"""A session meets flow files that have changed since: it goes on at the nearest place that still exists."""

from __future__ import annotations

from flows.engine.draft import MAX_STACK, Draft
from flows.model import MAIN, MENU, FlowId, StepId
from flows.session import Frame


def mend(draft: Draft) -> None:
    """Bring the session to a place that exists, and say so if it had to move."""
    session = draft.session
    if not session.stack:
        draft.set(stack=(Frame(MAIN, draft.content.flows[MAIN].start),))
        return
    if session.parked and not _stands(draft, session.parked):
        draft.set(parked=())
    if session.plan and session.plan.roadmap not in draft.content.roadmaps:
        draft.set(plan=None)
    trail = tuple(given for given in session.trail if _stands(draft, given.stack))
    if len(trail) != len(session.trail):
        draft.set(trail=trail)
    if not _stands(draft, session.stack):
        draft.set(stack=_nearest(draft), overlay=None)
        draft.say("start-again")


def _nearest(draft: Draft) -> tuple[Frame, ...]:
    """Return the place of the last answer given in the same flow, else that flow's start, else the menu."""
    stack = draft.session.stack
    for given in reversed(draft.session.trail):
        if given.stack[-1].flow == stack[-1].flow:
            return given.stack
    flow = draft.content.flows.get(FlowId(stack[-1].flow))
    entered = (*stack[:-1], Frame(stack[-1].flow, flow.start)) if flow else ()
    return entered if entered and _stands(draft, entered) else (Frame(MAIN, MENU),)


def _stands(draft: Draft, stack: tuple[Frame, ...]) -> bool:
    flows = draft.content.flows
    for frame in stack:
        flow = flows.get(FlowId(frame.flow))
        if flow is None or StepId(frame.step) not in flow.steps:
            return False
    return len(stack) <= MAX_STACK
