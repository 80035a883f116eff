"""Gives translations to people as a spreadsheet and takes them back: checked by the lints, and only what holds is
written. Everything else in a file keeps every byte.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Literal, TypeAlias

from bot.services import checking, recording
from bot.services.checking import Findings, Roots
from bot.services.spreadsheet import Row
from bot.texts import editing, source, translation, wordings
from bot.texts.editing import NotFluent, Piece
from bot.texts.source import SOURCE, Source
from bot.texts.translation import UNKNOWN, Mark, State, Translation
from flows import lint
from flows.model import Language, MessageId
from flows.problems import Problem

_QUOTED = re.compile(r"“([^”]+)”")

What: TypeAlias = Literal["open", "outdated", "missing", "all"]


class NoSuchLanguage(LookupError):
    """A language that has no place in `locales`."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """A text that was not taken, and why."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True)
class Imported:
    """What was done with a spreadsheet. `stale` were translated from a German text that is another one now."""

    language: Language
    written: tuple[str, ...] = ()
    confirmed: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    refused: tuple[Refusal, ...] = ()


@dataclass(slots=True)
class _Desk:
    """The texts of both languages, piece by piece, and what is to be changed."""

    there: Translation
    german: Mapping[str, Piece]
    own: Mapping[str, Piece]
    changes: dict[str, str] = field(default_factory=dict)
    refused: dict[str, str] = field(default_factory=dict)

    @property
    def language(self) -> Language:
        return self.there.own.language

    def changed(self) -> Source:
        """Return the texts of the language with all changes in them."""
        files = dict(self.there.own.files)
        by_file: dict[tuple[str, str], dict[str, str]] = defaultdict(dict)
        for id, text in self.changes.items():
            model = self.there.german.chunks[_message(id)].file
            own = self.there.own.chunks.get(_message(id))
            by_file[own.file if own else _translated(model, self.language), model][id] = text
        for (file, model), changes in by_file.items():
            files[file] = editing.put(files.get(file, ""), changes, self.there.german.files[model])
        return source.cut(self.language, files)


def rows(root: Path, language: Language, what: What = "open") -> Iterator[Row]:
    """Yield what a language has, text by text in the order of the source; `open` is what is missing or outdated."""
    desk = _desk(root, language)
    for id, piece in desk.german.items():
        file = desk.there.german.chunks[_message(id)].file
        own = desk.own.get(id)
        outdated = State.OUTDATED if _message(id) in desk.there.outdated else State.CURRENT
        state = outdated if own else State.MISSING
        if what in ("all", state) or (what == "open" and state is not State.CURRENT):
            context = "\n".join(filter(None, (_translated(file, language), piece.comment)))
            yield Row(id, context, piece.text, own.text if own else "", state=state)


def do_import(
    language: Language, given: Sequence[Row], clock: Callable[[], datetime], roots: Roots, root: Path
) -> Imported:
    """Write the new texts of a spreadsheet that hold, and record what they were translated from.

    `root` is the directory of the texts as it can be written to.
    """
    desk = _desk(root, language)
    new = {row.id: row for row in given if row.new.strip()}
    for id, row in new.items():
        if reason := _refused(desk, id, row.new):
            desk.refused[id] = reason
        elif id not in desk.own or not _same(row.new, desk.own[id].text):
            desk.changes[id] = row.new
    if desk.changes:
        _lint(desk, checking.survey(clock, roots))
    _write(root, desk.there.own, texts := desk.changed())
    stale = {_message(id) for id, row in new.items() if not _same_words(row.german, desk.german.get(id))}
    taken = {_message(id) for id in new if id not in desk.refused}
    _record(root, replace(desk.there, own=texts), taken, stale, {_message(id) for id in desk.refused})
    return Imported(
        language,
        tuple(desk.changes),
        tuple(id for id in new if id not in desk.changes and id not in desk.refused),
        tuple(sorted(stale & taken)),
        tuple(Refusal(id, reason) for id, reason in desk.refused.items()),
    )


def _desk(root: Path, language: Language) -> _Desk:
    if language == SOURCE or not language.isascii() or not language.replace("-", "").isalnum():
        raise NoSuchLanguage(language)
    there = translation.read(root, language)
    return _Desk(there, _pieces(there.german), _pieces(there.own))


def _pieces(texts: Source) -> dict[str, Piece]:
    found: dict[str, Piece] = {}
    for text in texts.files.values():
        for id, piece in editing.pieces(text).items():
            found.setdefault(id, piece)
    return found


def _refused(desk: _Desk, id: str, text: str) -> str:
    """Return why a text cannot be taken, judged by itself and beside the German one; empty if it can."""
    german = desk.german.get(id)
    if german is None:
        return "There is no such text in German (any more)."
    try:
        new, original = editing.parsed(text), editing.parsed(german.text)
    except NotFluent as error:
        return f"This is not Fluent: {error} The help sheet says what brackets mean."
    if source.functions(new) != source.functions(original):
        return 'It does not take the same figures as the German text: copy everything like { FACT("…") }.'
    return ""


def _lint(desk: _Desk, findings: Findings) -> None:
    """Refuse every change that the lints find something in, until they find nothing."""
    while found := list(_problems(desk, findings)):
        for id, reason in found:
            desk.changes.pop(id, None)
            desk.refused.setdefault(id, reason)


def _problems(desk: _Desk, findings: Findings) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with each change. The language comes last, so that a clash is found in it."""
    texts = desk.changed()
    wording = wordings.wording(texts, findings.facts)
    places = {
        (pattern.file, pattern.line): id
        for id in desk.changes
        if (pattern := wording.messages.get(MessageId(id))) is not None
    }
    problems: list[Problem] = wordings.problems(texts, findings.facts)
    if material := findings.material:
        others = tuple(each for each in material.wordings if each.language != desk.language)
        outdated = {code: ids for code, ids in material.outdated.items() if code != desk.language}
        problems += lint.check(replace(material, wordings=(*others, wording), outdated=outdated))
    before = {problem.text for problem in findings.broken}
    for problem in problems:
        if problem.language == desk.language:
            blamed = places.get((problem.file, problem.line))
            for id in [blamed] if blamed else _quoted(desk, problem) if problem.text not in before else ():
                yield id, f"{problem.text} {problem.suggestion}".strip()


def _quoted(desk: _Desk, problem: Problem) -> list[str]:
    """Return the changes with the words of a problem: of two that clash, it is said at the one that did not change."""
    words = _QUOTED.findall(problem.text)
    return [id for id, text in desk.changes.items() if any(word in text for word in words)]


def _write(root: Path, before: Source, after: Source) -> None:
    for name, text in after.files.items():
        if text != before.files.get(name):
            file = root / name.removeprefix("locales/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")


def _record(root: Path, there: Translation, taken: set[str], stale: set[str], partly: set[str]) -> None:
    """Record what was taken: as translated from the German text of today, unless it is stale or taken in part."""
    if not taken:
        return
    german, own = translation.digests(there.german), translation.digests(there.own)
    record = dict(there.record)
    for id in taken:
        known = record[id].source if id in record and id not in stale else UNKNOWN
        record[id] = Mark(known if id in stale | partly else german[id], own[id])
    recording.write(root, there.own.language, record)


def _same(text: str, other: str) -> bool:
    return bool(editing.parsed(text).equals(editing.parsed(other)))


def _same_words(shown: str, piece: Piece | None) -> bool:
    return piece is not None and shown.split() == piece.text.split()


def _message(id: str) -> str:
    return id.partition(".")[0]


def _translated(file: str, language: Language) -> str:
    return file.replace(f"/{SOURCE}/", f"/{language}/", 1)
