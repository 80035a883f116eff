"""The catalogue: every text a person sees, by id and language. Says where a text came from, and hides no error.

It falls back message by message: the language asked for, the language the texts are written in, English. What is
outdated (`bot.texts.translation`) counts as missing: an old rule in one's own language does more harm than the right
one in German, which alone is always complete and never outdated. It knows no channel and no conversation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime
from functools import cached_property
from importlib.resources.abc import Traversable
from zoneinfo import ZoneInfo

import structlog

from bot.texts import figures, names, source, translation, wordings
from bot.texts.shelf import Argument, Entry, Shelf, Text
from flows.facts import Confidence, Fact, Facts, Range, State, Unit
from flows.model import FactKey, Language
from flows.problems import Problem
from flows.wording import Wording

_log = structlog.get_logger("texts")
_BERLIN = ZoneInfo("Europe/Berlin")
_KEPT_AT_MOST = 20_000
_WORDED = {Unit.POINTS: "unit-points", Unit.AGE: "unit-age"}
"""Units that CLDR has no word for."""


class MissingMessage(LookupError):
    """No language at all has this message."""


class Catalogue:
    """All texts. `languages` in the order they are offered, the first is the one that others fall back to."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        facts: Facts | None = None,
        *,
        root: Traversable | None = None,
        languages: Sequence[Language] = (),
    ) -> None:
        self.root = root or source.packaged()
        self.languages = tuple(languages) or source.languages_in(self.root)
        self.facts = facts if facts is not None else Facts()
        self._clock = clock
        self._shelves: dict[Language, Shelf] = {}
        self._chains: dict[str, tuple[Shelf, ...]] = {}
        self._kept: dict[tuple[str, str, str | None], tuple[Text, date | None]] = {}
        self._occupations: dict[Language, names.Names] = {}
        self._logged: set[tuple[str, str, str]] = set()

    def format(
        self,
        language: str,
        message: str,
        args: Mapping[str, Argument] | None = None,
        *,
        asking_for: str | None = None,
    ) -> Text:
        """Say a message (`id` or `id.attribute`); raise `MissingMessage` where no language has it."""
        key = (language, message, asking_for)
        if (kept := self._kept.get(key)) is not None and (kept[1] is None or kept[1] == self.today()):
            return kept[0]
        damaged: Text | None = None
        for shelf, entry in self._found(language, message):
            said, whole = shelf.say(entry, args or {}, asking_for)
            text = Text(said, shelf.language)
            if whole:
                return text if entry.variables else self._keep(key, text, entry)
            self._report("text damaged", shelf.language, message)
            damaged = damaged or text
        if damaged is None:
            raise MissingMessage(message)
        return damaged

    def own(self, language: str, message: str) -> str | None:
        """Return what a language itself has for a message without variables, outdated or not, else None."""
        return self._shelf(Language(language)).own(message)

    def exists(self, language: str, message: str) -> bool:
        """Tell whether a message can be said in a language or in one it falls back to."""
        return any(shelf.find(message) is not None for shelf in self._chain(language))

    def ids(self, language: str) -> frozenset[str]:
        """Return the ids of all messages a language has, without attributes."""
        return frozenset(name for name in self._shelf(Language(language)).texts.chunks if name[0] != "-")

    def page_texts(self, language: str, prefix: str = "web-") -> dict[str, str]:
        """Return all messages with a prefix, for a page that shows them itself."""
        ids = {name for code in self.languages for name in self.ids(code) if name.startswith(prefix)}
        return {name: self.format(language, name).text for name in sorted(ids) if self.exists(language, name)}

    def fact(self, language: str, key: str, part: str = "") -> Text:
        """Say a fact's value; raise `KeyError` or `ValueError` for one that is unknown or never said.

        `part` says one end of a range: `from` or `to`.
        """
        today = self.today()
        fact = self.facts.at(FactKey(key), today)
        if not fact.publishable:
            raise ValueError(f"{key} is unsure")
        value = Text(self._figure(fact, language, part), Language(language))
        if fact.state(today) is State.STALE and fact.valid_until is not None:
            return self.format(language, "fact-stale", {"value": value, "year": str(fact.valid_until.year)})
        if fact.confidence is Confidence.OWN_KNOWLEDGE:
            return self.format(language, "fact-unconfirmed", {"value": value})
        return value

    def occupation(self, language: str, occupation: str) -> Text:
        """Return the title of an occupation, its id where no language has one."""
        for shelf in self._chain(language):
            if called := self.occupations(shelf.language).get(occupation):
                return Text(called[0], shelf.language)
        return Text(occupation, Language(language))

    def occupations(self, language: Language) -> names.Names:
        """Return titles and synonyms of all occupations in a language."""
        if language not in self._occupations:
            self._occupations[language] = names.occupations(self.root, language)
        return self._occupations[language]

    @cached_property
    def digests(self) -> Mapping[str, str]:
        """The digests of the source's entries by id, which translations are held against."""
        return translation.digests(self._shelf(source.SOURCE).texts)

    def today(self) -> date:
        """Return the day it is in Germany, by which facts are valid."""
        return self._clock().astimezone(_BERLIN).date()

    def problems(self) -> list[Problem]:
        """Return everything that is wrong with the texts themselves."""
        return [
            problem
            for code in self.languages
            for problem in wordings.problems(self._shelf(code).texts, self.facts)
        ]

    def wordings(self) -> dict[Language, Wording]:
        """Return what the lints need to know about the texts of each language."""
        return {code: wordings.wording(self._shelf(code).texts, self.facts) for code in self.languages}

    def _figure(self, fact: Fact, language: str, part: str) -> str:
        value = fact.value
        if part and isinstance(value, Range):
            value = {"from": value.low, "to": value.high}[part]
        message = _WORDED.get(fact.unit)
        if message and isinstance(value, int | float | Range) and self.exists(language, message):
            count = int(value.high if isinstance(value, Range) else value)
            shown = figures.amount(value, Unit.COUNT, language)
            return self.format(language, message, {"count": count, "value": shown}).text
        return figures.value(value, fact.unit, language)

    def _fact(self, language: Language, key: str, part: str) -> str:
        return self.fact(language, key, part).text

    def _chain(self, language: str) -> tuple[Shelf, ...]:
        """Return where to look for a message of a language, in this order."""
        language = language if language in self.languages else self.languages[0]
        if (chain := self._chains.get(language)) is None:
            codes = dict.fromkeys((language, self.languages[0], source.LAST_RESORT))
            chain = tuple(self._shelf(Language(code)) for code in codes if code in self.languages)
            self._chains[language] = chain
        return chain

    def _found(self, language: str, message: str) -> Iterator[tuple[Shelf, Entry]]:
        """Yield what may be said for a message, best first; what is outdated only where nothing else is."""
        outdated: list[tuple[Shelf, Entry]] = []
        for shelf in self._chain(language):
            entry = shelf.find(message)
            if entry is None:
                self._report("text missing", shelf.language, message)
            elif entry.current:
                yield shelf, entry
            else:
                outdated.append((shelf, entry))
        yield from outdated

    def _shelf(self, language: Language) -> Shelf:
        if language not in self._shelves:
            texts = source.read(self.root, language)
            old = language != source.SOURCE and translation.outdated_in(self.root, language, self.digests)
            self._shelves[language] = Shelf(texts, self._fact, old or frozenset())
        return self._shelves[language]

    def _keep(self, key: tuple[str, str, str | None], text: Text, entry: Entry) -> Text:
        if len(self._kept) >= _KEPT_AT_MOST:
            self._kept.clear()
        self._kept[key] = (text, self.today() if entry.dated else None)
        return text

    def _report(self, event: str, language: str, message: str) -> None:
        if (event, language, message) not in self._logged:
            self._logged.add((event, language, message))
            _log.warning(event, where=language, message_id=message)
