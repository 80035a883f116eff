"""Turns a text typed in Latin letters back into its own script: well enough to compare, not to show.

A word is known by its skeleton, the consonants all its spellings share; the vowels between choose among the words of
one skeleton, and what nobody knows is spelled letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import inf, log
from typing import Final, NamedTuple

from flows.answers.romanised.rules import RULES, Rules, distance, pieces
from flows.answers.romanised.tables import TABLES
from flows.answers.spelling import fold
from flows.model import Language

SCRIPTS: Final = tuple(TABLES)
"""The languages whose questions are typed in Latin letters, too."""

_RARE, _AFFIX, _NEAR = 0.06, 0.5, 0.5
"""What rarity costs (times the logarithm of the rank), and an ending taken off; how near is near enough."""
_REST = 3
"""How many letters are too few to be left."""
_WORD = re.compile(r"[\w\u0900-\u0963\u200c']+")
_BARE = re.compile("([\u0915-\u0939\u0958-\u095f]\u093c?)(?=[\u0904-\u0939\u0958-\u095f\u0901-\u0903])")
"""A Hindi consonant spoken with the a that nobody writes."""
_STAYS = re.compile(r"\d+|\d\d+\w*|[abc][12]|.*[^a-z0-9'].*|.{41,}")
_GERMAN = re.compile("[äöüß]")


class _Entry(NamedTuple):
    """A word, the pieces of its Latin spelling (vowels, consonant, vowels, ...), and what its rarity costs."""

    word: str
    pieces: tuple[str, ...]
    rarity: float


class _Found(NamedTuple):
    """How far a word is from what was typed."""

    cost: float
    word: str


_NONE: Final = _Found(inf, "")


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language: skeleton -> the words that have it, most frequent first."""

    language: Language
    entries: Mapping[str, list[_Entry]] = field(repr=False)

    @classmethod
    def of(cls, language: Language, words: Iterable[str]) -> Lexicon:
        """Return the lexicon of words in the language's own script, most frequent first."""
        rules, entries = RULES[language], dict[str, list[_Entry]]()
        for rank, word in enumerate(dict.fromkeys(words), 1):
            if rules.own.search(word):
                graphemes = rules.graphemes(romanise(word, language))
                signs = [rules.signs[grapheme][0] for grapheme in graphemes]
                entry = _Entry(word, pieces(graphemes, signs), _RARE * log(rank))
                entries.setdefault("".join(signs), []).append(entry)
        return cls(language, entries)


def romanise(text: str, language: Language) -> str:
    """Return a text of the language's own script in the Latin spelling people usually type, in lower case."""
    rules = RULES[language]
    plain = _unaccented(text) if rules.accents else unicodedata.normalize("NFC", text)
    framed = _WORD.sub(r"^\g<0>$", _BARE.sub(r"\1a", plain.lower())).replace("\u200c", "$^")
    return rules.own.sub(lambda found: rules.latin[found[0]], framed).replace("^", "").replace("$", "")


def skeleton(latin: str, language: Language) -> str:
    """Return what all spellings of a word share: a sign for each consonant, doubles single, no vowels."""
    rules = RULES[language]
    return "".join(rules.signs[grapheme][0] for grapheme in rules.graphemes(latin.lower()))


def undo(text: str, lexicon: Lexicon, keep: Container[str]) -> str:
    """Return a text in Latin letters in the script of the lexicon, word by word.

    What is in `keep` (folded) stays, and so do numbers, levels (B1), words with umlauts and of the own script, and
    unknown ones that look foreign (VFS).
    """
    rules = RULES[lexicon.language]

    def replaced(found: re.Match[str]) -> str:
        lead, word = (found[1] or "").lower(), _plain(found[2].lower())
        if _STAYS.fullmatch(word) or fold(word) in keep:
            return rules.clitics[lead] + found[0][len(lead) :] if lead else found[0]
        return _joined(lead, word, lexicon, rules) if lead else _single(word, lexicon, rules)

    return rules.token.sub(replaced, text)


def _plain(word: str) -> str:
    """Return a word without accents, but for umlauts: they are German."""
    return word if word.isascii() or _GERMAN.search(word) else _unaccented(word)


def _unaccented(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))


def _joined(clitic: str, word: str, lexicon: Lexicon, rules: Rules) -> str:
    """Return a word in its own script, joined to the clitic before it (el shahade)."""
    both = _nearest(clitic + word, lexicon, rules)
    return both.word if both.cost < _NEAR else rules.clitics[clitic] + _single(word, lexicon, rules)


def _single(word: str, lexicon: Lexicon, rules: Rules) -> str:
    """Return a word in its own script: from the short list, from the lexicon, or letter by letter."""
    if known := rules.words.get(word) or min(_candidates(word, lexicon, rules)).word:
        return known
    return word if rules.foreign.fullmatch(word) else rules.spelled(word)


def _candidates(word: str, lexicon: Lexicon, rules: Rules) -> Iterator[_Found]:
    """Return the nearest word; if it is not near, also those for what is left without an opening or an ending."""
    whole = _nearest(word, lexicon, rules)
    yield whole
    if whole.cost < _NEAR:
        return
    for typed, letters in rules.openings:
        if word.startswith(typed) and len(word) > len(typed) + _REST:
            cost, rest = _nearest(word[len(typed) :], lexicon, rules)
            yield _Found(cost + _AFFIX, letters + rest)
    for typed, letters in rules.endings:
        if word.endswith(typed) and len(word) > len(typed) + _REST:
            cost, rest = _nearest(word[: -len(typed)], lexicon, rules)
            yield _Found(cost + _AFFIX, rest + letters)


def _nearest(word: str, lexicon: Lexicon, rules: Rules) -> _Found:
    """Return the word of the lexicon spelled most like a typed one; none if all are out of reach."""
    best, graphemes = _NONE, rules.graphemes(word)
    for signs in rules.readings(graphemes):
        skeleton = "".join(signs)
        if entries := lexicon.entries.get(skeleton):
            typed, reach = pieces(graphemes, signs), rules.reach[0] + rules.reach[1] * len(skeleton)
            for own, spelling, rarity in entries:
                if rarity >= best.cost:
                    break
                cost = rarity + distance(typed, spelling, rules.vowels)
                if cost < min(best.cost, reach):
                    best = _Found(cost, own)
    return best
