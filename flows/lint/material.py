"""What is checked: all content at once, and the limits it must keep."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field

from flows.directory import Directory, Region
from flows.model import Answer, AnswerId, FactKey, Flow, FlowId, Language, MessageId, RegionId
from flows.places import Place, Places
from flows.problems import Problem
from flows.wording import Pattern, Wording


@dataclass(frozen=True, slots=True)
class Limits:
    """`label` to `paged` in characters, `payload` in bytes of UTF-8.

    `text` is one message; what may be paged has up to `paged`. WhatsApp shows 20 characters of a button and 24 of a
    list row with at most 10 rows; Telegram about 30 in a row and takes 64 bytes as payload.
    """

    label: int = 48
    nav: int = 16
    text: int = 900
    answer: int = 600
    paged: int = 4000
    payload: int = 64
    choices: int = 10
    phrasings: int = 6


@dataclass(frozen=True, slots=True)
class Material:
    """Content as it was loaded. The first wording is that of the source language.

    `system` are the messages that code says; `facts` all keys a text may name, `unsure` those that nobody may be
    told, `links` those that are addresses. `where` has the places of offices and regions. `questions` are the ways
    people ask, by language and answer. `outdated` are the messages of each language that are not said, because their
    source has changed.
    """

    flows: Mapping[FlowId, Flow] = field(default_factory=dict)
    places: Places = field(default_factory=Places)
    wordings: tuple[Wording, ...] = ()
    system: Collection[str] = ()
    facts: Collection[FactKey] = ()
    unsure: Collection[FactKey] = ()
    links: Collection[FactKey] = ()
    answers: Mapping[AnswerId, Answer] = field(default_factory=dict)
    answer_places: Places = field(default_factory=Places)
    directory: Directory = field(default_factory=Directory)
    regions: Mapping[RegionId, Region] = field(default_factory=dict)
    where: Places = field(default_factory=Places)
    questions: Mapping[Language, Mapping[AnswerId, tuple[str, ...]]] = field(default_factory=dict)
    outdated: Mapping[Language, Collection[str]] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)

    @property
    def source(self) -> Wording | None:
        """The wording all others are translated from."""
        return self.wordings[0] if self.wordings else None

    def patterns(self) -> Iterator[tuple[Language, MessageId, Pattern]]:
        """Yield every text of every language."""
        for wording in self.wordings:
            for id, pattern in wording.messages.items():
                yield wording.language, id, pattern


def at(place: Place, text: str, suggestion: str = "") -> Problem:
    """Say a problem at a place of a flow or answer file."""
    return Problem(place.file, place.line, text, suggestion)


def within(language: Language, pattern: Pattern, text: str, suggestion: str = "") -> Problem:
    """Say a problem at a text of a language."""
    return Problem(pattern.file, pattern.line, text, suggestion, language)
