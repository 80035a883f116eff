"""What happens to a text that is no choice: a curated answer, a few to pick from, or an honest "we do not know"."""

from __future__ import annotations

from flows.answers.matching import Matching
from flows.effects import ShowAnswer
from flows.engine import rating
from flows.engine.draft import Draft
from flows.model import AnswerId, Ask, Input, InputKind

_FAILURES = 3
_OFFERED = 3
_DROPPED = ("plan", "pick_answer", "not_quite", "delete", "person", "language")
_NO_HELP = ("off_everyday", "off_injection", "off_insult")
"""Replies that lead nowhere: who gets one after the other is offered a person."""
_WELCOMED = ("off_greeting", "off_thanks")
"""Replies that come too late once a language is chosen: she was welcomed meanwhile."""


def take(draft: Draft, matching: Matching) -> None:
    """Answer a text by what was found for it. What is not our subject is replied to, never offered."""
    known = draft.content.answers
    found = [each.answer for each in matching.candidates if each.answer in known]
    ours = tuple(answer for answer in found if not known[answer].off_subject)
    if matching.outcome == "abstain" or not found:
        not_understood(draft)
        return
    if draft.session.overlay and draft.session.overlay.kind in _DROPPED:
        draft.clear()
    first, sure = found[0], matching.outcome == "answer" or not ours
    others = tuple(answer for answer in ours if answer != first)[:_OFFERED]
    if draft.language is None:
        kept = () if first in _WELCOMED else (first,)
        draft.set(pending=kept if sure else ours[:_OFFERED], others=others)
    elif sure:
        give(draft, first, others)
    else:
        draft.overlay("pick_answer", ours[:_OFFERED])
        draft.outcome = "answers offered"


def give(draft: Draft, answer: AnswerId, others: tuple[str, ...] = ()) -> None:
    """Say a curated answer; the first time with what kind of information it is. `others` were found beside it."""
    first = draft.session.answer is None
    tell(draft, answer, others)
    if draft.content.answers[answer].off_subject:
        _decline(draft, answer)
        return
    draft.set(failures=0)
    if first:
        draft.say("answer-general")


def tell(draft: Draft, answer: AnswerId, others: tuple[str, ...] = ()) -> None:
    """Say an answer and remember it: what comes next may be about it. A reply to what is no subject is only said."""
    draft.blocks.append(ShowAnswer(answer))
    if draft.content.answers[answer].off_subject:
        draft.outcome = "off subject"
    else:
        rating.begin(draft, answer, others)
        draft.outcome = "answered"


def _decline(draft: Draft, answer: AnswerId) -> None:
    """Go on after a reply to what is not our subject: it is no failure, unless it leads nowhere."""
    if draft.returning:
        draft.overlay("resume")
    elif answer in _NO_HELP:
        _failed(draft)
    else:
        draft.set(failures=0)


def _failed(draft: Draft) -> bool:
    """Count a failure; after the third in a row offer a person, and return that."""
    failures = draft.session.failures + 1
    third = failures >= _FAILURES
    draft.set(failures=0 if third else failures)
    if third:
        draft.overlay("person")
    return third


def not_understood(draft: Draft) -> None:
    """Say that a text was not understood; after the third time in a row offer a person."""
    draft.outcome = "not understood"
    step, overlay = draft.step, draft.session.overlay
    if overlay and overlay.kind in ("plan", "pick_answer", "not_quite"):
        draft.clear()
    if draft.returning:
        draft.overlay("resume")
        return
    if draft.language is None:
        return
    if _failed(draft):
        return
    if draft.session.overlay is None and isinstance(step, Input):
        draft.say("answer-abstain" if step.kind is InputKind.QUESTION else f"{step.message}.invalid")
    elif draft.session.failures == 1 or not isinstance(step, Ask):
        draft.say("input-not_understood")
    else:
        draft.say("input-not_understood_again")


def extras(draft: Draft) -> tuple[str, ...]:
    """Return the buttons of the answer just given: its detail, the flow that goes deeper, whether it helped."""
    shown = [block for block in draft.blocks if isinstance(block, ShowAnswer)]
    if not shown:
        return ()
    answer = draft.content.answers.get(AnswerId(shown[-1].answer))
    if answer is None:
        return ()
    near = any(frame.flow == answer.flow for frame in draft.session.stack) or draft.at_menu
    return (
        *(["detail"] if answer.detail and not shown[-1].detail else []),
        *([f"go.{answer.flow}"] if answer.flow and not near else []),
        *rating.buttons(draft, answer.id),
    )
