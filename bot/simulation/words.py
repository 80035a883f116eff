"""What people write: questions as they are phrased in the content, names of countries and occupations."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from bot.content import Loaded, questions
from bot.simulation.chance import Chance
from bot.texts import names
from flows.model import AnswerId, InputKind, Language
from flows.subjects import of_answer

YEARS = ("2016", "2019", "2022")
AGES = ("24", "29", "33", "38", "44")


class Words:
    """Everything is in the language of whoever writes."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._occupations = tuple(loaded.content.occupations)
        self.asked = cache(self._asked)
        self._countries = cache(self._named)

    def question(self, language: Language, subject: str, chance: Chance) -> str:
        """Return a question about a subject; about anything where none is known."""
        by_subject = self.asked(language)
        return chance.one(by_subject.get(subject) or next(iter(by_subject.values())))

    def answers(self) -> tuple[AnswerId, ...]:
        """Return the reviewed answers that can be sent."""
        return tuple(id for id, answer in self._loaded.content.answers.items() if not answer.off_subject)

    def value(self, kind: InputKind, language: Language, country: str, subject: str, chance: Chance) -> str:
        """Return what somebody answers who is asked for a value of a kind."""
        match kind:
            case InputKind.COUNTRY:
                return self._countries(language)[country][0]
            case InputKind.OCCUPATION:
                return self._loaded.catalogue.occupation(language, chance.one(self._occupations)).text
            case InputKind.NUMBER:
                return chance.one(AGES)
            case InputKind.YEAR:
                return chance.one(YEARS)
            case InputKind.PLACE:
                return "Bielefeld"
            case InputKind.TEXT | InputKind.QUESTION:
                return self.question(language, subject, chance)

    def _asked(self, language: Language) -> Mapping[str, Sequence[str]]:
        found: dict[str, list[str]] = {}
        answers = self._loaded.content.answers
        for id, phrasings in questions(self._loaded.catalogue.root, language).items():
            subject = of_answer(answers[id].topic) or "other"
            found.setdefault(subject, []).extend(phrasings)
        return found

    def _named(self, language: Language) -> names.Names:
        return names.countries(self._loaded.catalogue.root, language)
