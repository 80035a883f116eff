"""The texts of one language: read when first asked for, parsed when first said. Knows nothing of other languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple, TypeAlias

from fluent.runtime import FluentBundle
from fluent.runtime.types import FluentType, fluent_number
from fluent.syntax import ast

from bot.texts import bidi, figures, source
from flows.model import Language

_GROUPED_FROM = 10_000
"""Below it a number may be a year, and four digits read well without a separator."""


class Text(NamedTuple):
    """A text and the language it is in."""

    text: str
    language: Language


Argument: TypeAlias = str | int | date | Text
"""A `Text` stands in the text as it is where the language is the same; anything else is a value and isolated."""


class Value(FluentType):
    """A string that selectors compare as it is, and that is shown isolated."""

    __slots__ = ("raw", "shown")

    def __init__(self, raw: str, shown: str) -> None:
        self.raw = raw
        self.shown = shown

    def __eq__(self, other: object) -> bool:
        return self.raw == other

    def __hash__(self) -> int:
        return hash(self.raw)

    def format(self, locale: object) -> str:
        """Return what is shown."""
        return self.shown


@dataclass(frozen=True, slots=True)
class Entry:
    pattern: Any
    variables: frozenset[str]
    dated: bool
    current: bool
    """Whether it, and all it is made of, is a translation of what the source says now."""


class Shelf:
    """The texts of one language: read when first asked for, each parsed when first said."""

    def __init__(
        self,
        texts: source.Source,
        fact: Callable[[Language, str, str], str],
        outdated: frozenset[str] = frozenset(),
    ) -> None:
        self.language = texts.language
        self.rtl = bidi.is_rtl(texts.language)
        self.texts = texts
        self._fact = fact
        self._outdated = outdated
        self._bundle = FluentBundle(
            [texts.language], functions={"FACT": self._call_fact}, use_isolating=False
        )
        self._parsed: dict[str, ast.Message | ast.Term | None] = {}
        self._entries: dict[str, Entry | None] = {}

    def find(self, message: str) -> Entry | None:
        """Return a message or an attribute of one, ready to be said."""
        try:
            return self._entries[message]
        except KeyError:
            entry = self._entries[message] = self._prepare(message)
            return entry

    def own(self, message: str) -> str | None:
        """Say a message without arguments; None where there is none. What is one plain line is not parsed."""
        name, _, attribute = message.partition(".")
        chunk = self.texts.chunks.get(name)
        patterns = source.plain(chunk.text) if chunk else {}
        if attribute not in patterns:
            return None
        if (text := patterns[attribute]) is not None:
            return bidi.isolate_latin(text) if self.rtl else text
        entry = self.find(message)
        return self.say(entry, {}, None)[0] if entry is not None else None

    def say(self, entry: Entry, args: Mapping[str, Argument], asking_for: str | None) -> tuple[str, bool]:
        """Say an entry; tell whether it went without an error."""
        given: dict[str, Any] = {"for": asking_for or "self"}
        for name in entry.variables & args.keys():
            given[name] = self._argument(args[name])
        text, errors = self._bundle.format_pattern(entry.pattern, given)
        return bidi.isolate_latin(str(text)) if self.rtl else str(text), not errors

    def _prepare(self, message: str) -> Entry | None:
        name, _, attribute = message.partition(".")
        if not isinstance(self._load(name), ast.Message):
            return None
        compiled = self._bundle.get_message(name)
        pattern = compiled.attributes.get(attribute) if attribute else compiled.value
        if pattern is None:
            return None
        parts: set[str] = set()
        needs = list(self._needs(message, parts))
        variables = frozenset[str]().union(*(need.variables for need in needs))
        current = self._outdated.isdisjoint(part.partition(".")[0] for part in parts)
        return Entry(pattern, variables - {"for"}, any(need.facts for need in needs), current)

    def _load(self, name: str) -> ast.Message | ast.Term | None:
        if name not in self._parsed:
            chunk = self.texts.chunks.get(name)
            entry = self._parsed[name] = source.parse(chunk) if chunk else None
            if entry is not None:
                self._bundle.add_resource(ast.Resource([entry]))
                for reference in source.needs(entry).references:
                    self._load(reference.partition(".")[0])
        return self._parsed[name]

    def _needs(self, message: str, seen: set[str]) -> Iterator[source.Needs]:
        name, _, attribute = message.partition(".")
        entry = self._parsed.get(name)
        if message in seen or entry is None:
            return
        seen.add(message)
        own = next((item.value for item in entry.attributes if item.id.name == attribute), entry.value)
        needs = source.needs(own)
        yield needs
        for reference in needs.references:
            yield from self._needs(reference, seen)

    def _argument(self, value: Argument) -> object:
        match value:
            case Text(text, language):
                plain = text.replace("**", "")
                return plain if language == self.language else self.value(plain)
            case str():
                return self.value(value.replace("**", ""))
            case int():
                return fluent_number(value, useGrouping=abs(value) >= _GROUPED_FROM)
            case date():
                return self.value(figures.day(value, self.language))

    def value(self, text: str) -> Value:
        """Return a text that stands for a value, isolated where the direction of writing needs it."""
        return Value(text, bidi.isolate(text) if self.rtl or bidi.has_rtl(text) else text)

    def _call_fact(self, key: str, part: str = "") -> Value:
        return self.value(self._fact(self.language, str(key), str(part)))
