"""Fits the classifiers. Deterministic on one machine: no shuffling, one solver, everything in a fixed order."""

from __future__ import annotations

import warnings
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix, diags
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from bot.training import material, noise
from bot.training.material import Asked, Material
from flows.answers import pieces
from flows.answers.model import Bytes, Floats, Linear, Model
from flows.answers.romanised import SCRIPTS
from flows.answers.spelling import fold
from flows.answers.trained import VARIETY_ROWS, fingerprint
from flows.model import AnswerId, Language

COPY_COUNTS = 0.5
"""What a copy with slips counts beside its phrasing."""
RARE = 2
"""Pieces of fewer texts say nothing."""
LETTERS_C, LETTERS_ROUNDS = 10.0, 50
MEANING_C, MEANING_ROUNDS = 2.0, 400
VARIETY_C, VARIETY_ROUNDS = 10.0, 40


def fit(gathered: Material, vectors: Floats) -> Model:
    """Fit everything; `vectors` (n, 384) are those of the phrasings, in their order."""
    answers = sorted({each.answer for each in gathered.asked})
    worth, letters = _letters(gathered.asked, answers)
    center = vectors.mean(axis=0)
    meaning = vectors - center
    meaning /= np.linalg.norm(meaning, axis=1, keepdims=True)
    varieties, variety = _variety(gathered.asked)
    known = {int(fingerprint(fold(each.text))): answers.index(each.answer) for each in gathered.asked}
    prints = sorted(known)
    return Model(
        inputs=gathered.digest,
        answers=tuple(answers),
        worth=worth,
        letters=letters,
        center=center.astype(np.float32),
        meaning=_linear(_fitted(meaning, _numbers(gathered.asked, answers), MEANING_C, MEANING_ROUNDS)),
        varieties=varieties,
        variety=variety,
        words={code: material.words(gathered, code) for code in _in_latin(gathered.asked)},
        foreign={code: material.foreign(gathered, code) for code in _in_latin(gathered.asked)},
        known=np.array(prints, np.uint64),
        known_answers=np.array([known[each] for each in prints], np.uint16),
    )


def variety_of(asked: Asked) -> str:
    """Return the language of a phrasing, `-Latn` where it has letters of its own and none of them is in it."""
    latin = asked.language in SCRIPTS and not any(
        letter.isalpha() and not letter.isascii() for letter in asked.text
    )
    return f"{asked.language}-Latn" if latin else asked.language


def _letters(asked: Sequence[Asked], answers: Sequence[AnswerId]) -> tuple[Floats, Linear]:
    """Learn the phrasings, and noisy copies of them that count less; rare pieces say nothing."""
    copied = [Asked(each.language, each.answer, copy) for each in asked for copy in noise.copies(each.text)]
    counts = np.array([1.0] * len(asked) + [COPY_COUNTS] * len(copied), np.float32)
    seen = [pieces.rows(each.text) for each in (*asked, *copied)]
    worth = _worth(seen)
    features = _matrix([pieces.weigh(counted, worth) for counted in seen], pieces.ROWS)
    often = (np.bincount(features.indices, minlength=pieces.ROWS) >= RARE).astype(np.float32)
    wanted = _numbers((*asked, *copied), answers)
    return worth, _linear(_fitted(features @ diags(often), wanted, LETTERS_C, LETTERS_ROUNDS, counts))


def _numbers(asked: Sequence[Asked], answers: Sequence[AnswerId]) -> NDArray[np.int64]:
    at = {answer: number for number, answer in enumerate(answers)}
    return np.array([at[each.answer] for each in asked])


def _in_latin(asked: Sequence[Asked]) -> list[Language]:
    return sorted({each.language for each in asked if each.language in SCRIPTS})


def _variety(asked: Sequence[Asked]) -> tuple[tuple[str, ...], Linear]:
    named = [variety_of(each) for each in asked]
    varieties = sorted(set(named))
    plain = np.ones(VARIETY_ROWS, np.float32)
    rows = [pieces.weigh(pieces.fewer(pieces.rows(each.text), VARIETY_ROWS), plain) for each in asked]
    wanted = np.array([varieties.index(name) for name in named])
    fitted = _fitted(_matrix(rows, VARIETY_ROWS), wanted, VARIETY_C, VARIETY_ROUNDS)
    return tuple(varieties), _linear(fitted)


def _worth(seen: Sequence[dict[int, int]]) -> Floats:
    """Return the inverse document frequency of each row, at the precision it is kept with."""
    texts = np.bincount([row for counted in seen for row in counted], minlength=pieces.ROWS)
    return np.log((1 + len(seen)) / (1 + texts)).astype(np.float16).astype(np.float32)


def _matrix(rows: Sequence[tuple[pieces.Rows, Floats]], width: int) -> csr_matrix:
    ends = np.cumsum([0, *(len(found) for found, _ in rows)])
    values = np.concatenate([weights for _, weights in rows])
    return csr_matrix((values, np.concatenate([found for found, _ in rows]), ends), (len(rows), width))


def _fitted(
    features: csr_matrix | Floats,
    wanted: NDArray[np.int64],
    c: float,
    rounds: int,
    counts: Floats | None = None,
) -> LogisticRegression:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)  # so many rounds are the choice, not a failure
        return LogisticRegression(C=c, max_iter=rounds, tol=1e-6).fit(features, wanted, sample_weight=counts)


def _linear(fitted: LogisticRegression) -> Linear:
    """Write the weights in 8 bits, each class by its own scale."""
    weights = fitted.coef_.T
    scale = np.maximum(np.abs(weights).max(axis=0), 1e-12) / 127
    bits: Bytes = np.round(weights / scale).astype(np.int8)
    return Linear(bits, scale.astype(np.float32), fitted.intercept_.astype(np.float32))
