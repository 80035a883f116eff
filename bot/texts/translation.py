"""Whether a translation is still one of what the source says now. Derived from the texts and from what was recorded
when each was translated; nobody sets a flag.

`locales/<language>/translated.tsv` holds a line for each message: its id, the digest of the source's entry and that of
its own when they were last compared. Reads and hashes; writes nothing, and knows neither conversations nor lints.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from hashlib import sha256
from importlib.resources.abc import Traversable
from typing import Final, NamedTuple, TypeAlias

from bot.texts import source
from bot.texts.source import SOURCE, Source
from flows.model import Language
from flows.problems import Problem

RECORD: Final = "translated.tsv"
ESSENTIAL: Final = frozenset({"system.ftl", "main.ftl", "web.ftl", "units.ftl"})
"""What a language must have as a whole before it is offered to people."""
MOST: Final = 0.9
"""Of the files: a language is not offered while many are not begun, and none is lost by a new conversation."""
UNKNOWN: Final = "0" * 12
"""The digest of a source nobody knows any more: what was translated from it counts as outdated."""

_DIGITS: Final = 12
_LINE: Final = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*)\t([0-9a-f]{12})\t([0-9a-f]{12})$", re.MULTILINE)
_WORDS: Final = re.compile(r" *\.?(?:[\w-]+-)?words *=")
_ATTRIBUTE: Final = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)
_NO_VALUE: Final = re.compile(r"[^=]*=\s*(?:\.[a-zA-Z][\w-]* *=|#|\Z)")


class State(StrEnum):
    """What a language has of a message."""

    CURRENT = "current"
    OUTDATED = "outdated"
    MISSING = "missing"


class Mark(NamedTuple):
    """The digests of an entry of the source and of its translation when they were last compared."""

    source: str
    own: str


Record: TypeAlias = Mapping[str, Mark]
"""The marks of a language, by id."""


@dataclass(frozen=True)
class Translation:
    """A language beside the source. `record` is empty for the source itself."""

    german: Source
    own: Source
    record: Record = field(default_factory=dict)

    def state(self, id: str) -> State:
        """Tell what the language has of a message of the source; one it has in part counts as missing, unless it is
        outdated and so not said at all.
        """
        if id in self.outdated and id in self.own.chunks:
            return State.OUTDATED
        return State.MISSING if id in self.lacking else State.CURRENT

    @cached_property
    def lacking(self) -> Mapping[str, frozenset[str]]:
        """What the source has and the language lacks: attributes by id, `""` for the value."""
        return lacking(self.german, self.own)

    @cached_property
    def outdated(self) -> frozenset[str]:
        """Entries whose source is another one than they were translated from."""
        return outdated(digests(self.german), self.record)

    @cached_property
    def unrecorded(self) -> tuple[str, ...]:
        """Entries that are new, or whose own text has changed since they were recorded."""
        if self.own.language == SOURCE:
            return ()
        own = digests(self.own)
        return tuple(
            id
            for id in own
            if id in self.german.chunks and (id not in self.record or self.record[id].own != own[id])
        )

    @cached_property
    def left_over(self) -> tuple[str, ...]:
        """Lines of the record without an entry, in the language or in the source."""
        return tuple(id for id in self.record if id not in self.own.chunks or id not in self.german.chunks)


def read(
    root: Traversable, language: Language, german: Source | None = None, names: Collection[str] = ()
) -> Translation:
    """Read a language beside the source: all its files, or those of certain `names`."""
    german = german or source.read(root, SOURCE, names)
    own = german if language == SOURCE else source.read(root, language, names)
    return Translation(german, own, read_record(root, language))


def offered(root: Traversable) -> tuple[Language, ...]:
    """Return the languages people may choose: they have nearly every file, and nothing essential is missing in them.

    Others are in preparation.
    """
    german, files = source.read(root, SOURCE, ESSENTIAL), source.files_of(root, SOURCE)
    there = {code: read(root, code, german, ESSENTIAL) for code in source.languages_in(root)}
    return tuple(
        code
        for code, each in there.items()
        if len(files & source.files_of(root, code)) >= MOST * len(files)
        and all(each.state(id) is not State.MISSING for id in each.lacking)
    )


def digest(text: str) -> str:
    """Return the digest of an entry: of the words in it, whatever comments, spaces and line breaks stand around.

    Synonyms (`words`) do not count: each language has those its people use, so they are no translation.
    """
    lines: Iterable[str] = (line for line in text.split("\n") if line[:1] != "#")
    if "words" in text:
        lines = _without_words(lines)
    return sha256(" ".join(" ".join(lines).split()).encode()).hexdigest()[:_DIGITS]


def digests(texts: Source) -> dict[str, str]:
    """Return the digest of every entry."""
    return {id: digest(chunk.text) for id, chunk in texts.chunks.items()}


def outdated(german: Mapping[str, str], record: Record) -> frozenset[str]:
    """Return the entries of a record whose source is another one now. Needs no digest of the language itself."""
    return frozenset(id for id, mark in record.items() if german.get(id, mark.source) != mark.source)


def outdated_in(root: Traversable, language: Language, german: Mapping[str, str]) -> frozenset[str]:
    """Return the outdated entries of a language straight from its record: read for every language at each start."""
    lines = _LINE.findall(_text(root, language))
    return frozenset(id for id, mark, _ in lines if german.get(id, mark) != mark)


def lacking(german: Source, own: Source) -> dict[str, frozenset[str]]:
    """Return what the source has and a language lacks: attributes by message, `""` for the value."""
    found = {}
    for id, chunk in german.chunks.items():
        if id[0] != "-":
            there = own.chunks.get(id)
            if less := parts(chunk.text) - (parts(there.text) if there else frozenset()):
                found[id] = less
    return found


def parts(text: str) -> frozenset[str]:
    """Return the attributes of an entry, `""` for its value."""
    names = frozenset(_ATTRIBUTE.findall(text))
    return names if _NO_VALUE.match(text) else names | {""}


def read_record(root: Traversable, language: Language) -> dict[str, Mark]:
    """Read what was recorded for a language: nothing for the source, and lines that cannot be read not at all."""
    return dict(_marks(_text(root, language)))


def broken_lines(root: Traversable, language: Language) -> Iterator[Problem]:
    """Yield the lines of a record that cannot be read, such as those of a merge that went wrong."""
    for number, line in enumerate(_text(root, language).splitlines(), start=1):
        if not _LINE.fullmatch(line):
            text = "This is no line of a record (id, digest, digest)."
            suggestion = f"Delete it and run `lotse translations record --lang {language}`."
            yield Problem(f"locales/{language}/{RECORD}", number, text, suggestion, language)


def write_record(record: Record) -> str:
    """Return a record as its file holds it: a line for each message, by id, so that changes merge."""
    return "".join(f"{id}\t{mark.source}\t{mark.own}\n" for id, mark in sorted(record.items()))


def _text(root: Traversable, language: Language) -> str:
    file = root / language / RECORD
    return file.read_text(encoding="utf-8") if language != SOURCE and file.is_file() else ""


def _marks(text: str) -> Iterator[tuple[str, Mark]]:
    for id, german, own in _LINE.findall(text):
        yield id, Mark(german, own)


def _without_words(lines: Iterable[str]) -> Iterator[str]:
    skipping = False
    for line in lines:
        if _WORDS.match(line):
            skipping = True
        elif line.lstrip().startswith("."):
            skipping = False
        if not skipping:
            yield line
