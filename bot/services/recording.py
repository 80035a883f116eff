"""Records what each translation was made from, once somebody has translated or read it. The one writer of records."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from pathlib import Path

from bot.texts import source, translation
from bot.texts.source import SOURCE
from bot.texts.translation import Mark, Translation
from flows.model import Language


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was written for a language. `left` stay outdated: nobody has said that they still hold."""

    language: Language
    new: tuple[str, ...]
    changed: tuple[str, ...]
    confirmed: tuple[str, ...]
    dropped: tuple[str, ...]
    left: tuple[str, ...]

    def __str__(self) -> str:
        parts = {
            "new": self.new,
            "changed": self.changed,
            "confirmed": self.confirmed,
            "dropped": self.dropped,
            "still outdated": self.left,
        }
        said = [f"{len(ids)} {name}" for name, ids in parts.items() if ids]
        return f"{self.language}: {', '.join(said) or 'nothing to record'}."


def do_record(
    root: Path, languages: Iterable[Language], confirmed: Collection[str] = (), *, everything: bool = False
) -> list[Recorded]:
    """Record new messages, those whose own text has changed, and those that somebody `confirmed` (or `everything`)."""
    german = source.read(root, SOURCE)
    found = []
    for language in languages:
        if language != SOURCE:
            there = translation.read(root, language, german)
            recorded, record = _record(there, there.outdated if everything else confirmed)
            write(root, language, record)
            found.append(recorded)
    return found


def write(root: Path, language: Language, record: translation.Record) -> None:
    """Write the record of a language."""
    file = root / language / translation.RECORD
    text = translation.write_record(record)
    if text or file.exists():
        file.write_text(text, encoding="utf-8", newline="\n")


def _record(there: Translation, confirmed: Collection[str]) -> tuple[Recorded, dict[str, Mark]]:
    german, own = translation.digests(there.german), translation.digests(there.own)
    fresh = [id for id in there.unrecorded if id not in there.record]
    changed = [id for id in there.unrecorded if id in there.record]
    read = [id for id in sorted(there.outdated) if id in confirmed and id in own and id not in changed]
    record = {id: mark for id, mark in there.record.items() if id not in there.left_over}
    record |= {id: Mark(german[id], own[id]) for id in (*fresh, *changed, *read)}
    left = sorted(translation.outdated(german, record))
    names = (fresh, changed, read, there.left_over, left)
    return Recorded(there.own.language, *(tuple(each) for each in names)), record
