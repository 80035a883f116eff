"""The matcher: letters and meaning, each a trained classifier, their opinions weighed together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from flows.answers import deciding, following, pieces, romanised
from flows.answers.matching import Candidate, Embed, Matching
from flows.answers.model import Floats, Linear, Model
from flows.answers.spelling import fold
from flows.model import Answer, AnswerId, Language

CAP = 500
"""Characters of a question that are read."""
LETTERS_SHARE = 0.45
"""How much the opinion of letters weighs beside that of meaning, both as log-probabilities."""
VARIETY_ROWS = 1 << 13
SURE_OF_VARIETY = 0.5

Title: TypeAlias = Callable[[Language, AnswerId], str | None]
"""What an answer is called in a language."""


class _Opinion(NamedTuple):
    """The log-probability of each answer, and whether meaning was asked besides letters."""

    logs: Floats
    with_meaning: bool


@dataclass(frozen=True, slots=True)
class TrainedMatcher:
    """Answers in any language the model was trained in, also typed in Latin letters."""

    model: Model
    answers: Mapping[AnswerId, Answer]
    title: Title
    embed: Embed | None
    lexicons: Mapping[Language, romanised.Lexicon]

    @classmethod
    def of(
        cls, model: Model, answers: Mapping[AnswerId, Answer], title: Title, embed: Embed | None
    ) -> TrainedMatcher:
        """Build the matcher for the answers there are."""
        lexicons = {code: romanised.Lexicon.of(code, words) for code, words in model.words.items()}
        return cls(model, answers, title, embed, lexicons)

    def match(self, text: str, language: Language | None, after: AnswerId | None = None) -> Matching:
        """Return the candidates for a cleaned text, with the language it seems to be in."""
        asked = text[:CAP]
        folded = fold(asked)
        if not folded:
            return Matching("abstain")
        variety = self.variety(pieces.rows(asked), language)
        guessed = Language(variety.partition("-")[0])
        several_words = " " in folded
        if several_words and (known := self._known(folded)) is not None:
            return Matching("answer", (Candidate(known, 1.0),), guessed)
        native = self._native(asked, variety)
        opinion = self._opinion(asked, native)
        if after is not None and following.may_follow(folded):
            opinion = self._following(opinion, native, guessed, after)
        limits = deciding.thresholds(variety, with_meaning=opinion.with_meaning)
        return deciding.decide(self._ranked(opinion.logs), limits, guessed, several_words=several_words)

    def variety(self, counted: Counter[int], hint: Language | None) -> str:
        """Return the language a text seems to be in, `-Latn` where it is one typed in Latin letters.

        Where that is not clear, it is `hint` if the text may be in it.
        """
        at, weights = pieces.weigh(pieces.fewer(counted, VARIETY_ROWS), np.ones(VARIETY_ROWS, np.float32))
        likely = np.exp(_normal(_scores(self.model.variety, at, weights)))
        best = int(np.argmax(likely))
        if likely[best] < SURE_OF_VARIETY and hint is not None:
            own = [index for index, name in enumerate(self.model.varieties) if name.partition("-")[0] == hint]
            best = max(own, key=lambda index: likely[index], default=best)
        return self.model.varieties[best]

    def _native(self, text: str, variety: str) -> str:
        """Return the text in the script of its language."""
        code, _, latin = variety.partition("-")
        language = Language(code)
        if not latin or language not in self.lexicons:
            return text
        return romanised.undo(text, self.lexicons[language], self.model.foreign.get(language, frozenset()))

    def _opinion(self, text: str, native: str) -> _Opinion:
        readings = dict.fromkeys((text, native))
        letters = _normal(np.mean([self._letters(reading) for reading in readings], axis=0))
        vector = self.embed(native) if self.embed is not None else None
        if vector is None:
            return _Opinion(letters, with_meaning=False)
        meaning = self._meaning(np.asarray(vector, np.float32))
        logs = _normal(LETTERS_SHARE * letters + (1 - LETTERS_SHARE) * meaning)
        return _Opinion(logs, with_meaning=True)

    def _following(self, opinion: _Opinion, text: str, language: Language, after: AnswerId) -> _Opinion:
        """Weigh in what the text asks for together with the answer before it, unless nothing speaks for that alone."""
        together = f"{self.title(language, after) or ''} {text}"
        near = following.nearness(after, self.answers, self.model.answers)
        logs = opinion.logs + following.WITH_TITLE * self._opinion(together, together).logs + near
        supported = opinion.logs[int(np.argmax(logs))] >= np.log(following.SUPPORTED)
        return opinion._replace(logs=_normal(logs)) if supported else opinion

    def _letters(self, text: str) -> Floats:
        at, weights = pieces.weigh(pieces.rows(text), self.model.worth)
        return _normal(_scores(self.model.letters, at, weights))

    def _meaning(self, vector: Floats) -> Floats:
        centred = vector - self.model.center
        centred /= np.linalg.norm(centred) or 1.0
        linear = self.model.meaning
        return _normal(centred @ linear.weights.astype(np.float32) * linear.scale + linear.bias)

    def _ranked(self, logs: Floats) -> list[Candidate]:
        order = np.argsort(-logs, kind="stable")
        return [Candidate(self.model.answers[at], float(np.exp(logs[at]))) for at in order]

    def _known(self, folded: str) -> AnswerId | None:
        wanted = fingerprint(folded)
        at = int(np.searchsorted(self.model.known, wanted))
        if at == len(self.model.known) or self.model.known[at] != wanted:
            return None
        return self.model.answers[int(self.model.known_answers[at])]


def fingerprint(folded: str) -> np.uint64:
    """Return the number a phrasing is known by."""
    return np.uint64(int.from_bytes(blake2b(folded.encode(), digest_size=8).digest(), "big"))


def _scores(linear: Linear, at: NDArray[np.int64], weights: Floats) -> Floats:
    scores: Floats = weights @ linear.weights[at].astype(np.float32) * linear.scale + linear.bias
    return scores


def _normal(scores: Floats) -> Floats:
    """Return log-probabilities."""
    shifted = scores - scores.max()
    logs: Floats = shifted - np.log(np.exp(shifted).sum())
    return logs
