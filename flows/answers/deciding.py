"""From how likely each answer is to what is done: given, offered, or honestly not known. All thresholds stand here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import log

from flows.answers.matching import Candidate, Matching
from flows.model import AnswerId, Language

OFFERED = 3
_LOWER = ("ar", "fa", "hi")
OFF = "off_"
"""How the ids of answers begin that say: this is not our subject."""
URGENT = AnswerId("urgent_help")


@dataclass(frozen=True, slots=True)
class Thresholds:
    """`ours`: log-odds of the best answer against everything that is not ours; below it, nothing is said for certain.
    `offer`: what the best one needs to be offered, `beside` the others. `answer` and `lead`: what it needs to be given
    at once, and before the second. `off`: what a reply that it is not our subject needs. `urgent`: what danger needs.
    """

    ours: float
    offer: float
    beside: float
    answer: float
    lead: float
    off: float
    urgent: float


BOTH = Thresholds(ours=0.1, offer=0.06, beside=0.01, answer=0.24, lead=0.1, off=0.5, urgent=0.1)
"""With meaning and letters."""
SOFTER = replace(BOTH, answer=0.2, lead=0.08)
"""The same where scores are lower and just as often right: in Arabic, Devanagari, or romanised."""
LETTERS = Thresholds(ours=-0.2, offer=0.06, beside=0.01, answer=0.3, lead=0.12, off=0.5, urgent=0.1)
"""With letters alone, where the embedder is missing."""


def thresholds(variety: str, *, with_meaning: bool) -> Thresholds:
    """Return the thresholds for texts in a language (`ar`), or in one that is typed in Latin letters (`ru-Latn`)."""
    if not with_meaning:
        return LETTERS
    return SOFTER if variety in _LOWER or variety.endswith("-Latn") else BOTH


def decide(
    ranked: Sequence[Candidate], limits: Thresholds, language: Language | None, *, several_words: bool
) -> Matching:
    """Decide over all answers, the likeliest first, with scores that add up to 1. One word is only offered."""
    ours = [each for each in ranked if not is_off(each.answer)]
    off = [each for each in ranked if is_off(each.answer)]
    best, strange = ours[0], sum(each.score for each in off)
    top = tuple(each for each in ours[:OFFERED] if each.score >= limits.beside)
    urgent = next((each for each in top if each.answer == URGENT and each.score >= limits.urgent), None)
    if urgent is not None and several_words:
        return Matching("answer", (urgent, *(each for each in top if each is not urgent)), language)
    if off and off[0].score > best.score and strange >= limits.off:
        return Matching("answer", (Candidate(off[0].answer, strange),), language)
    if best.score < limits.offer or log(best.score) - log(max(strange, 1e-9)) < limits.ours:
        return Matching("abstain", top, language)
    lead = best.score - (ours[1].score if len(ours) > 1 else 0.0)
    sure = several_words and best.score >= limits.answer and lead >= limits.lead
    return Matching("answer" if sure else "offer", top, language)


def is_off(answer: AnswerId) -> bool:
    """Tell whether an answer says that this is not our subject."""
    return answer.startswith(OFF)
