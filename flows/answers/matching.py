"""Which answers a text may be asking for, and how sure that is. The engine decides what is done with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

from flows.model import AnswerId, Language


@dataclass(frozen=True, slots=True)
class Candidate:
    """An answer with a score between 0 and 1."""

    answer: AnswerId
    score: float


@dataclass(frozen=True, slots=True)
class Matching:
    """Best first. `answer`: the first is it. `offer`: one of the first three may be it. `abstain`: none is."""

    outcome: Literal["answer", "offer", "abstain"]
    candidates: tuple[Candidate, ...] = ()


class Matcher(Protocol):
    """Finds candidates for a text. `language` is a hint: people mix them."""

    def match(self, text: str, language: Language | None) -> Matching:
        """Return the candidates for a cleaned text."""
