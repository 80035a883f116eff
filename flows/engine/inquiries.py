"""What is counted of an inquiry: its first outcome in a week, or that she left without one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Literal, TypeAlias

from flows.content import Content
from flows.effects import Block, Count, OpenCase, Reply, Say, ShowAnswer, ShowOffices, ShowPlan
from flows.engine.draft import Draft
from flows.model import MAIN, AnswerId
from flows.origins import country_in
from flows.session import Session
from flows.statistics.inquiry import OTHER, Inquiry
from flows.statistics.periods import week_of
from flows.subjects import of_answer, of_flows

Outcome: TypeAlias = Literal["answered", "road_map", "handed_over", "referred", "left"]

_REFERRALS = ("person-contact", "person-hotline")
"""Messages that name the right place to ask."""
_NO_PLACE = ("off_greeting", "off_thanks", "off_chitchat", "off_everyday", "off_injection", "off_insult")
"""Replies to what is not our subject that name no other place."""
_ASKED = ("not understood", "answers offered")
"""What a question came to that is not answered yet."""
_SHOWN_AGAIN = ("road map shown",)


def settle(draft: Draft, channel: str) -> bool:
    """Count the inquiry if it has come to its first outcome with this turn; return whether one is open now.

    Nothing more happens in a week in which she counts already.
    """
    if _counts(draft.session, draft.now):
        return False
    if found := _outcome(draft):
        outcome, topic = found
        draft.effects.append(Count(_inquiry(draft.session, channel, outcome, topic)))
        return False
    return draft.session.asking or _begun(draft)


def leave(session: Session, channel: str, now: datetime) -> Inquiry | None:
    """Return what is counted of somebody who goes; None where no inquiry of hers is open, or she counts already."""
    if not session.asking or _counts(session, now):
        return None
    return _inquiry(session, channel, "left", None)


def _counts(session: Session, now: datetime) -> bool:
    """Tell whether she counts already in the week of a moment."""
    week = session.counted.week
    return bool(week) and week >= week_of(now).name


def _outcome(draft: Draft) -> tuple[Outcome, str | None] | None:
    """Return what this turn came to, and what it was about where that tells; what weighs most goes first."""
    opened = next((effect for effect in draft.effects if isinstance(effect, OpenCase)), None)
    if opened is not None:
        return "handed_over", opened.subject or None
    blocks = tuple(_said(draft))
    if any(isinstance(block, ShowPlan) for block in blocks) and draft.outcome not in _SHOWN_AGAIN:
        return "road_map", draft.about
    for block in blocks:
        if isinstance(block, ShowAnswer) and not block.detail:
            return _answered(draft.content, AnswerId(block.answer))
    if any(_refers(block) for block in blocks):
        return "referred", None
    return None


def _answered(content: Content, id: AnswerId) -> tuple[Outcome, str | None] | None:
    answer = content.answers[id]
    if not answer.off_subject:
        return "answered", of_answer(answer.topic)
    return None if id in _NO_PLACE else ("referred", OTHER)


def _refers(block: Block) -> bool:
    return isinstance(block, ShowOffices) or (isinstance(block, Say) and block.message in _REFERRALS)


def _said(draft: Draft) -> Iterator[Block]:
    for effect in draft.effects:
        if isinstance(effect, Reply) and not effect.page:
            yield from effect.blocks


def _begun(draft: Draft) -> bool:
    return draft.outcome in _ASKED or any(frame.flow != MAIN for frame in draft.session.stack)


def _inquiry(session: Session, channel: str, outcome: Outcome, topic: str | None) -> Inquiry:
    flows = (frame.flow for frame in reversed((*session.parked, *session.stack)))
    return Inquiry(
        topic=topic or of_flows(flows) or OTHER,
        language=session.language or session.offered,
        country=country_in(session.answers),
        channel=channel,
        outcome=outcome,
        region=session.region,
        campaign=session.campaign,
    )
