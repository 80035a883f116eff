"""Fluent files cut into entries, so that only what is said is ever parsed. Knows files and syntax, no formatting."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from fluent.syntax import FluentParser, ast

from flows.model import Language

SOURCE = Language("de")
"""The language the texts are written in."""
LAST_RESORT = Language("en")

_ENTRY = re.compile(r"^(-?[a-zA-Z][a-zA-Z0-9_-]*) *=", re.MULTILINE)
_PATTERN = re.compile(r"^(?:[a-zA-Z][a-zA-Z0-9_-]*| +\.([a-zA-Z][a-zA-Z0-9_-]*)) *=", re.MULTILINE)
_PLAIN = re.compile(
    _PATTERN.pattern + r" *([^{}\s][^{}\n]*?) *(?=\n+#|\n +\.[a-zA-Z]|\s*\Z)",
    re.MULTILINE,
)
_PARSER = FluentParser(with_spans=False)


@dataclass(frozen=True, slots=True)
class Chunk:
    """The text of one message or term. `line` counts from 1."""

    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """All entries of a language by id (terms with their `-`); the first of two with the same id counts."""

    language: Language
    chunks: dict[str, Chunk] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)
    """The whole text by file name, for the lint."""


@dataclass(frozen=True, slots=True)
class Needs:
    """What a pattern takes from outside: variables, messages and terms (`id` or `id.attribute`), facts."""

    variables: frozenset[str] = frozenset()
    references: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()


def packaged() -> Traversable:
    """Return the directory of the texts that come with Lotse."""
    return files("locales")


def folder() -> Path:
    """Return the same directory as one that can be written to: that of a working copy."""
    return Path(str(packaged() / SOURCE)).parent


def languages_in(root: Traversable) -> tuple[Language, ...]:
    """Return the languages that have texts: the source language first, then English, then by code."""
    found = {Language(folder.name) for folder in root.iterdir() if folder.is_dir() and any(_ftl(folder, ""))}
    return tuple(sorted(found, key=lambda code: (code != SOURCE, code != LAST_RESORT, code)))


def read(root: Traversable, language: Language, names: Collection[str] = ()) -> Source:
    """Read the files of a language, only those of certain `names` if there are any, and cut them into entries."""
    folder = root / language
    found = sorted(_ftl(folder, f"locales/{language}")) if folder.is_dir() else []
    wanted = {f"locales/{language}/{name}" for name in names} or {name for name, _ in found}
    texts = {name: file.read_text(encoding="utf-8") for name, file in found if name in wanted}
    return cut(
        language, {name: text.removeprefix("\ufeff").replace("\r\n", "\n") for name, text in texts.items()}
    )


def cut(language: Language, files: Mapping[str, str]) -> Source:
    """Cut texts by file name into entries."""
    source = Source(language, files=dict(files))
    for name, text in files.items():
        for entry, chunk in _cut(name, text):
            source.chunks.setdefault(entry, chunk)
    return source


def parse(chunk: Chunk) -> ast.Message | ast.Term | None:
    """Parse one entry; None where it is junk."""
    for entry in _PARSER.parse(chunk.text).body:
        if isinstance(entry, ast.Message | ast.Term):
            return entry
    return None


@lru_cache(maxsize=8)
def plain(text: str) -> Mapping[str, str | None]:
    """Return the patterns of an entry by attribute (the value's is ""): the text of one plain line, else None.

    Labels and synonyms are nearly all of this kind, and parsing those of all languages takes seconds at start.
    """
    names = dict.fromkeys(found[1] or "" for found in _PATTERN.finditer(text))
    return {**names, **{found[1] or "": found[2] for found in _PLAIN.finditer(text)}}


def needs(node: object) -> Needs:
    """Tell what a pattern or an entry needs."""
    found = list(_walk(node))
    return Needs(
        frozenset(item.id.name for item in found if isinstance(item, ast.VariableReference)),
        frozenset(name(item) for item in found if isinstance(item, ast.MessageReference | ast.TermReference)),
        frozenset(key for item in found if (key := fact_key(item)) is not None),
    )


def fact_key(node: object) -> str | None:
    """Return the key of a call of `FACT`."""
    if not isinstance(node, ast.FunctionReference) or node.id.name != "FACT" or not node.arguments.positional:
        return None
    first = node.arguments.positional[0]
    return str(first.value) if isinstance(first, ast.StringLiteral) else None


def functions(node: object) -> frozenset[str]:
    """Return the names of all functions called."""
    return frozenset(item.id.name for item in _walk(node) if isinstance(item, ast.FunctionReference))


def name(reference: Any) -> str:
    """Return how a reference to a message or a term is written."""
    sigil = "-" if isinstance(reference, ast.TermReference) else ""
    attribute = f".{reference.attribute.name}" if reference.attribute else ""
    return f"{sigil}{reference.id.name}{attribute}"


def _walk(node: object) -> Iterator[Any]:
    if isinstance(node, ast.BaseNode):
        yield node
        for child in vars(node).values():
            yield from _walk(child)
    elif isinstance(node, list):
        for child in node:
            yield from _walk(child)


def _ftl(folder: Traversable, shown: str) -> Iterator[tuple[str, Traversable]]:
    """Yield the Fluent files of a directory and of those inside it, with their names as they are shown."""
    for entry in folder.iterdir():
        name = f"{shown}/{entry.name}"
        if entry.is_dir():
            yield from _ftl(entry, name)
        elif entry.name.endswith(".ftl"):
            yield name, entry


def _cut(name: str, text: str) -> Iterator[tuple[str, Chunk]]:
    starts = list(_ENTRY.finditer(text))
    ends = [*(start.start() for start in starts), len(text)][1:]
    line, counted = 1, 0
    for start, end in zip(starts, ends, strict=True):
        line += text.count("\n", counted, start.start())
        counted = start.start()
        yield start[1], Chunk(name, line, text[counted:end])
