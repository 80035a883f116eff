"""What the lints need to know about the texts of a language. Pure data, filled by `bot.texts` from Fluent."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.model import FactKey, Language, MessageId


@dataclass(frozen=True, slots=True)
class Pattern:
    """The pattern of one message or of one attribute.

    `renderings` holds what a person can see, once for every variant of every selector (the other selectors
    at their default), without duplicates, the default first. Placeables stay in it as `{$name}` and
    `{FACT("key")}`; bold is still `**...**`. `length` is that of the longest one in characters, placeables
    estimated. `variables` are without the `$`, those that select included; `references` are the messages it
    uses by `{ other }`. `line` counts from 1.
    """

    renderings: tuple[str, ...]
    length: int
    file: str
    line: int
    variables: frozenset[str] = frozenset()
    facts: frozenset[FactKey] = frozenset()
    references: frozenset[MessageId] = frozenset()

    @property
    def text(self) -> str:
        """The default rendering."""
        return self.renderings[0] if self.renderings else ""


@dataclass(frozen=True, slots=True)
class Wording:
    """All texts of one language. An attribute is a key of its own: `message.attribute`."""

    language: Language
    messages: Mapping[MessageId, Pattern] = field(default_factory=dict)
