"""What the matcher learns from: every phrasing and title, with its language and answer."""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bot.content import Loaded, questions
from flows.answers.spelling import clean, fold
from flows.model import AnswerId, Language

RECIPE = 2
"""Counts up when learning itself changes, so that a file made by an older recipe is known to be one."""

WORDS_AT_MOST = 6_000
GERMAN = Language("de")
_WORD = re.compile(r"[\w\u0900-\u0963]+")
_LATIN = re.compile("[a-zA-Z]{4,}|[A-Z]{3,}|CV|IT")


@dataclass(frozen=True, slots=True)
class Asked:
    """A way of asking for an answer."""

    language: Language
    answer: AnswerId
    text: str


@dataclass(frozen=True, slots=True)
class Material:
    """All of it, in the order of languages, answers and lines."""

    asked: tuple[Asked, ...]

    @property
    def digest(self) -> str:
        """The SHA-256 of everything that is learnt from, and of the recipe."""
        lines = [[each.language, each.answer, each.text] for each in self.asked]
        return hashlib.sha256(json.dumps([RECIPE, lines], ensure_ascii=False).encode()).hexdigest()


def gather(loaded: Loaded) -> Material:
    """Gather what the answers are called and how people ask for them."""
    codes = sorted(loaded.catalogue.languages)
    return Material(tuple(each for code in codes for each in _asked(loaded, code)))


def words(material: Material, language: Language) -> tuple[str, ...]:
    """Return the words of a language in its own script, the most frequent first."""
    counted = Counter(
        word
        for each in material.asked
        if each.language == language
        for word in _WORD.findall(each.text.casefold())
        if not word.isascii() and not any(map(str.isdigit, word))
    )
    return tuple(word for word, _ in counted.most_common(WORDS_AT_MOST))


def foreign(material: Material, language: Language) -> frozenset[str]:
    """Return the words, folded, that stay as they are in a text of a language typed in Latin letters.

    They are the Latin ones that people mix into its own script, and long German ones.
    """
    mixed = [each.text for each in material.asked if each.language == language and not each.text.isascii()]
    german = (each.text for each in material.asked if each.language == GERMAN)
    latin = {fold(word) for text in mixed for word in _LATIN.findall(text)}
    return frozenset(latin | {word for text in german for word in fold(text).split() if len(word) > 6})


def _asked(loaded: Loaded, code: Language) -> Iterator[Asked]:
    phrasings = questions(loaded.catalogue.root, code)
    for answer in sorted(loaded.content.answers):
        if title := loaded.catalogue.own(code, f"answer-{answer}.title"):
            yield Asked(code, answer, clean(title))
        for text in phrasings.get(answer, ()):
            yield Asked(code, answer, text)
