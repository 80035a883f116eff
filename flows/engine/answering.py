"""What happens to a text that is no choice: a curated answer, a few to pick from, or an honest "we do not know"."""

from __future__ import annotations

from flows.answers.matching import Matching
from flows.effects import ShowAnswer
from flows.engine.draft import Draft
from flows.model import AnswerId, Ask, Input, InputKind

_FAILURES = 3
_OFFERED = 3
_DROPPED = ("plan", "pick_answer", "delete", "person", "language")


def take(draft: Draft, matching: Matching) -> None:
    """Answer a text by what was found for it."""
    found = [c.answer for c in matching.candidates if c.answer in draft.content.answers][:_OFFERED]
    if matching.outcome == "abstain" or not found:
        not_understood(draft)
        return
    if draft.session.overlay and draft.session.overlay.kind in _DROPPED:
        draft.clear()
    if draft.language is None:
        draft.set(pending=tuple(found[:1] if matching.outcome == "answer" else found))
    elif matching.outcome == "answer":
        give(draft, found[0])
    else:
        draft.overlay("pick_answer", tuple(found))
        draft.outcome = "answers offered"


def give(draft: Draft, answer: AnswerId) -> None:
    """Say a curated answer; the first time with what kind of information it is."""
    first = draft.session.answer is None
    draft.blocks.append(ShowAnswer(answer))
    draft.set(answer=answer, failures=0)
    if first:
        draft.say("answer-general")
    draft.outcome = "answered"


def not_understood(draft: Draft) -> None:
    """Say that a text was not understood; after the third time in a row offer a person."""
    draft.outcome = "not understood"
    step, overlay = draft.step, draft.session.overlay
    if overlay and overlay.kind in ("plan", "pick_answer"):
        draft.clear()
    if draft.returning:
        draft.overlay("resume")
        return
    if draft.language is None:
        return
    failures = draft.session.failures + 1
    draft.set(failures=failures)
    if failures >= _FAILURES:
        draft.set(failures=0)
        draft.overlay("person")
    elif draft.session.overlay is None and isinstance(step, Input):
        draft.say("answer-abstain" if step.kind is InputKind.QUESTION else f"{step.message}.invalid")
    elif failures == 1 or not isinstance(step, Ask):
        draft.say("input-not_understood")
    else:
        draft.say("input-not_understood_again")


def extras(draft: Draft) -> tuple[str, ...]:
    """Return the buttons that belong to the answer just given: its detail, the flow that goes deeper."""
    shown = [block for block in draft.blocks if isinstance(block, ShowAnswer)]
    if not shown:
        return ()
    answer = draft.content.answers[AnswerId(shown[-1].answer)]
    near = any(frame.flow == answer.flow for frame in draft.session.stack) or draft.at_menu
    return (
        *(["detail"] if answer.detail and not shown[-1].detail else []),
        *([f"go.{answer.flow}"] if answer.flow and not near else []),
    )
