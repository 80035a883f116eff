"""What chance somebody has: the next question, the routes to look at, the road map. Pure; the law is in `routes`."""

from __future__ import annotations

from flows.rules.chance.paths import PATH
from flows.rules.chance.questions import EARLIER_ANSWERS, NEXT, QUESTIONS, Question
from flows.rules.chance.seen import Seen, look, view

__all__ = ["EARLIER_ANSWERS", "NEXT", "PATH", "QUESTIONS", "Question", "Seen", "look", "view"]
