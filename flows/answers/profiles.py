"""Finds answers by comparing a question with the profile of each. The thresholds stand here, and nowhere else."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import sqrt

from flows.answers.index import Index, pieces, weight
from flows.answers.matching import Candidate, Matching
from flows.answers.spelling import fold
from flows.model import AnswerId, Language

OFFERED = 3
UNHEARD = 6.0
"""What a piece is worth that no phrasing has: as much as a rare one, so that strange words make a question strange."""
CAP = 500
"""Characters of a question that are read."""


@dataclass(frozen=True, slots=True)
class Thresholds:
    """If the first is below `offer`, there are no candidates; others need `beside`. To be given at once, the first
    needs `answer` and a lead over the second of `lead`, a share of its own score. A profile in another language than
    hers counts `other_language`.
    """

    offer: float
    beside: float
    answer: float
    lead: float
    other_language: float


THRESHOLDS = Thresholds(offer=0.13, beside=0.05, answer=0.18, lead=0.15, other_language=0.9)
"""Set by the questions in `tests/answers`, which the index has never seen."""


@dataclass(frozen=True, slots=True)
class ProfileMatcher:
    """Compares a question with the profile of each answer in each language (cosine); the best language counts."""

    index: Index
    thresholds: Thresholds = THRESHOLDS

    def match(self, text: str, language: Language | None) -> Matching:
        """Return the candidates for a cleaned text. A single word is never answered, only offered."""
        folded = fold(text[:CAP])
        several_words = " " in folded
        if several_words and folded in self.index.exact:
            return Matching("answer", (Candidate(self.index.exact[folded], 1.0),))
        ranked = self.rank(folded, language)
        if not ranked or ranked[0].score < self.thresholds.offer:
            return Matching("abstain")
        offered = tuple(each for each in ranked[:OFFERED] if each.score >= self.thresholds.beside)
        sure = ranked[0].score >= self.thresholds.answer and _lead(ranked) >= self.thresholds.lead
        return Matching("answer" if sure and several_words else "offer", offered)

    def rank(self, folded: str, language: Language | None) -> list[Candidate]:
        """Return all answers a folded text has anything in common with, the most alike first."""
        counts = Counter(pieces(folded))
        rows, worth = self.index.rows, self.index.worth
        weights = {
            piece: weight(count, worth[rows[piece]] if piece in rows else UNHEARD)
            for piece, count in counts.items()
        }
        length = sqrt(sum(value * value for value in weights.values())) or 1.0
        scores = [0.0] * len(self.index.profiles)
        for piece, value in weights.items():
            if piece in rows:
                for profile, share in self.index.postings(rows[piece]):
                    scores[profile] += value * share
        best: dict[AnswerId, float] = {}
        for (answer, code), score in zip(self.index.profiles, scores, strict=True):
            trust = 1.0 if language in {None, code} else self.thresholds.other_language
            best[answer] = max(score / length * trust, best.get(answer, 0.0))
        ranked = sorted(best.items(), key=lambda pair: -pair[1])
        return [Candidate(answer, min(score, 1.0)) for answer, score in ranked if score > 0]


def _lead(ranked: list[Candidate]) -> float:
    return 1.0 - ranked[1].score / ranked[0].score if len(ranked) > 1 else 1.0
