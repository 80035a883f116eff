"""Asks the matcher directly, one question or many, and says what it found: the command `lotse ask`."""

from __future__ import annotations

import json
import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from msgspec import Struct

from flows.answers.matching import Matcher, Matching, Outcome
from flows.answers.spelling import clean
from flows.model import Language


class Asked(NamedTuple):
    """A question with its id, which comes back as it was. The language may be missing, or wrong."""

    id: str | int
    text: str
    language: Language | None


class Scored(Struct, frozen=True):
    """An answer with its score between 0 and 1."""

    id: str
    score: float


class Found(Struct, frozen=True):
    """What was found: `answers` best first, also where none is sure enough; `language` as guessed; `ms` it took."""

    id: str | int
    outcome: Outcome
    answers: tuple[Scored, ...]
    language: str
    ms: float


class BadLine(Exception):
    """A line of the input that is no question; the text says which, and why."""


def ask(asked: Iterable[Asked], matcher: Matcher) -> Iterator[Found]:
    """Ask one question after the other."""
    for question in asked:
        began = time.perf_counter()
        matching = matcher.match(clean(question.text), question.language)
        yield _found(question.id, matching, (time.perf_counter() - began) * 1000)


def read(lines: Iterable[str]) -> Iterator[Asked]:
    """Read questions, one JSON object a line: `{"id", "lang", "text"}`; raise `BadLine`."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            said = json.loads(line)
        except ValueError as error:
            raise BadLine(f"Line {number} is no JSON: {error}") from error
        if not isinstance(said, dict) or not isinstance(said.get("text"), str):
            raise BadLine(f'Line {number} needs the shape {{"id": ..., "lang": ..., "text": ...}}.')
        code = said.get("lang")
        id = said.get("id", number)
        named = id if isinstance(id, str | int) else number
        yield Asked(named, said["text"], Language(code) if isinstance(code, str) else None)


def _found(id: str | int, matching: Matching, ms: float) -> Found:
    answers = tuple(Scored(each.answer, round(each.score, 4)) for each in matching.candidates)
    return Found(id, matching.outcome, answers, matching.language or "", round(ms, 2))
