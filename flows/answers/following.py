"""Short questions that go on from the answer before: “and for my wife?”, “how much is it?”."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from flows.answers.model import Floats
from flows.model import Answer, AnswerId

SHORT = 5
"""Words of a question that may go on from the answer before it."""
WITH_TITLE = 0.5
"""How much the question together with the title of that answer weighs beside the question alone."""
SUPPORTED = 0.03
"""What the question alone must give an answer that is found together with the one before."""
RELATED, SAME_TOPIC, SAME = 2.0, 1.0, -1.0
"""What is added to the log-odds of answers near the one before, and of that one: hardly anybody asks for it again."""


def may_follow(folded: str) -> bool:
    """Tell whether a folded text is short enough to go on from an answer."""
    return len(folded.split()) <= SHORT


def nearness(after: AnswerId, answers: Mapping[AnswerId, Answer], order: Sequence[AnswerId]) -> Floats:
    """Return what is added to the log-odds of each answer, in this order."""
    before = answers.get(after)
    return np.array([_near(before, answers.get(other)) for other in order], np.float32)


def _near(before: Answer | None, other: Answer | None) -> float:
    if before is None or other is None:
        return 0.0
    if other.id == before.id:
        return SAME
    if other.id in before.related:
        return RELATED
    return SAME_TOPIC if other.topic == before.topic else 0.0
