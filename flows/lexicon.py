"""How people say things: labels, synonyms and names in all languages, folded. Built from `locales/` by `bot.texts`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from flows.model import ChoiceId, Language, MessageId
from flows.words import Word

T = TypeVar("T")

Forms = Mapping[str, str]
"""From a folded form to what it means."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Every form is folded by `flows.answers.spelling.fold`. The outer keys of the nested ones are languages.

    `words`: form -> reserved word. `choices`: message -> form -> choice id. `languages`: form -> code (a language's
    name in any language). `countries`: form -> ISO 3166 alpha-2. `occupations`: form -> occupation id.
    `places`: form -> id of a place, a Land or a region.
    """

    words: Mapping[Language, Forms] = field(default_factory=dict)
    choices: Mapping[Language, Mapping[MessageId, Forms]] = field(default_factory=dict)
    languages: Forms = field(default_factory=dict)
    countries: Forms = field(default_factory=dict)
    occupations: Forms = field(default_factory=dict)
    places: Forms = field(default_factory=dict)

    def word(self, form: str, language: Language | None) -> Word | None:
        """Return the reserved word a folded text stands for: in the person's language first, then in any other."""
        for forms in self._in_order(self.words, language):
            if form in forms:
                return Word(forms[form])
        return None

    def choice(self, form: str, message: MessageId, language: Language | None) -> ChoiceId | None:
        """Return the choice of a step's message that a folded text stands for, in her language first."""
        for messages in self._in_order(self.choices, language):
            if form in messages.get(message, {}):
                return ChoiceId(messages[message][form])
        return None

    @staticmethod
    def _in_order(table: Mapping[Language, T], language: Language | None) -> list[T]:
        first = [table[language]] if language is not None and language in table else []
        return [*first, *(forms for code, forms in table.items() if code != language)]
