"""Says messages and names in one person's language. What a person wrote herself can do no harm in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import assert_never

from bot.services.paging import Rich, join, parse, shorten
from bot.texts import Argument, Catalogue, Text, bidi, figures
from flows import effects
from flows.answers.spelling import clean
from flows.effects import Listed, Ref
from flows.model import Language

_MAX_ARGUMENT = 200
_DISARMED = str.maketrans({"*": "∗", "@": "＠", "/": "∕", ".": "․", "#": "＃"})
"""What makes bold, links, mentions, commands and tags, as characters that only look like it."""


@dataclass(slots=True)
class Speaker:
    """`known` are arguments of our own that any message may use, such as `operator`; `places` the German names of
    places by id. `warned`: the person was told in this reply that a text is in another language.
    """

    catalogue: Catalogue
    language: Language
    asking_for: str | None = None
    known: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    warned: bool = False

    def say(self, message: str, args: Mapping[str, Argument] | None = None) -> Text:
        """Say a message with arguments of our own."""
        return self.catalogue.format(self.language, message, args, asking_for=self.asking_for)

    def told(self, message: str, args: Mapping[str, effects.Argument]) -> Text:
        """Say a message with arguments as the engine gives them."""
        given = {name: self._argument(value) for name, value in args.items()}
        return self.say(message, {**self.known, **given})

    def has(self, message: str) -> bool:
        """Tell whether there is such a message."""
        return self.catalogue.exists(self.language, message)

    def name(self, ref: Ref) -> Text:
        """Return what something is called."""
        match ref.kind:
            case "message":
                return self.say(ref.id)
            case "choice":
                return self.say(ref.id if self.has(ref.id) else f"choice-{ref.id.rpartition('.')[2]}")
            case "language":
                return self._language_name(ref.id)
            case "country":
                return Text(figures.country(ref.id, self.language), self.language)
            case "occupation":
                return self.catalogue.occupation(self.language, ref.id)
            case "answer":
                return self.say(f"answer-{ref.id}.title")
            case "place":
                return self._place(ref.id)
            case "date":
                return Text(figures.day(date.fromisoformat(ref.id), self.language), self.language)
            case "link":
                return Text(ref.id, self.language)
            case "fact":
                return self.catalogue.fact(self.language, ref.id)
            case _:
                assert_never(ref.kind)

    def rich(self, *texts: Text) -> Rich:
        """Return texts as the lines of one."""
        parsed = (parse(text, language if language != self.language else None) for text, language in texts)
        return join(parsed, "\n")

    def noticed(self, *texts: Text) -> Iterator[Rich]:
        """Yield texts as the lines of one; before the first in another language a word about that, once a reply."""
        if not self.warned and any(text.language != self.language for text in texts):
            self.warned = True
            yield self.rich(self.say("language-partly"))
        yield self.rich(*texts)

    def _place(self, id: str) -> Text:
        """Return what a region or Land is called, else the German name of the place."""
        for message in (f"region-{id}", f"land-{id}"):
            if self.has(message):
                return self.say(message)
        return Text(self.places.get(id, id), Language("de"))

    def _language_name(self, code: str) -> Text:
        if code in self.catalogue.languages and self.catalogue.exists(code, "language-name"):
            return self.catalogue.format(code, "language-name")
        return Text(figures.locale(code).get_display_name(code) or code, Language(code))

    def _enumeration(self, items: Iterable[Ref]) -> Text:
        """Return the names of several things as one enumeration; each runs in the direction of its own script."""
        mixed = bidi.is_rtl(self.language)
        names = [self.name(item).text for item in items]
        apart = (bidi.isolate(name) if mixed or bidi.has_rtl(name) else name for name in names)
        return Text(figures.listed(tuple(apart), self.language), self.language)

    def _argument(self, value: effects.Argument) -> Argument:
        match value:
            case Ref():
                return self.name(value)
            case Listed(items=items):
                return self._enumeration(items)
            case str():
                return harmless(value)
            case int():
                return value
            case _:
                assert_never(value)


def harmless(text: str) -> str:
    """Return what a person wrote so that it makes nothing bold and no link, on one line, cut at 200 characters."""
    return shorten(" ".join(clean(text).split()), _MAX_ARGUMENT).translate(_DISARMED)
