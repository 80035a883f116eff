"""Which answers a text may be asking for, and how sure that is. The engine decides what is done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from flows.model import AnswerId, Language

Outcome: TypeAlias = Literal["answer", "offer", "abstain"]

Embed: TypeAlias = Callable[[str], Sequence[float] | None]
"""Turn a text into a vector of length 1 (384 numbers) that is near those of texts which mean the same in any language;
None where that cannot be done now.
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An answer with a score between 0 and 1."""

    answer: AnswerId
    score: float


@dataclass(frozen=True, slots=True)
class Matching:
    """Best first. `answer`: the first is it. `offer`: one of the first three may be it. `abstain`: none is.

    `language` is the one the text seems to be written in. It serves matching only, never what is spoken to her.
    """

    outcome: Outcome
    candidates: tuple[Candidate, ...] = ()
    language: Language | None = None


class Matcher(Protocol):
    """Finds candidates for a text."""

    def match(self, text: str, language: Language | None, after: AnswerId | None = None) -> Matching:
        """Return the candidates for a cleaned text. `language` is hers, which the text need not be in; `after` is the
        answer she was given last: a short question may go on from it.
        """
