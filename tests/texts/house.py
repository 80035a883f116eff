"""A small catalogue on disk: real files, real facts, a clock that can be set."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from bot.texts import Catalogue
from flows.facts import Confidence, Fact, Facts, FactValue, Unit
from flows.model import FactKey, Language


@dataclass(slots=True)
class Clock:
    """Tells the time it was set to."""

    now: datetime = field(default_factory=lambda: datetime(2026, 11, 22, 12, tzinfo=UTC))

    def __call__(self) -> datetime:
        return self.now


def fact(
    key: str,
    value: FactValue,
    unit: Unit,
    *,
    confidence: Confidence = Confidence.OFFICIAL,
    valid_from: date | None = None,
    valid_until: date | None = None,
    checked_on: date = date(2026, 11, 21),
    source_url: str = "",
    series: str | None = None,
) -> Fact:
    """Make a fact."""
    return Fact(
        key=FactKey(key),
        group="test",
        value=value,
        unit=unit,
        text="",
        confidence=confidence,
        checked_on=checked_on,
        review_by=date(2027, 11, 21),
        valid_from=valid_from,
        valid_until=valid_until,
        source_url=source_url,
        series=FactKey(series) if series else None,
    )


def write(root: Path, files: Mapping[str, str]) -> None:
    """Write files below a directory, without their common indentation."""
    for name, text in files.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8")


def catalogue(
    root: Path,
    files: Mapping[str, str],
    facts: Iterable[Fact] = (),
    clock: Clock | None = None,
    languages: tuple[str, ...] = (),
) -> Catalogue:
    """Make a catalogue of files such as `de/main.ftl`."""
    write(root, files)
    codes = tuple(map(Language, languages))
    return Catalogue(clock or Clock(), Facts(facts), root=root, languages=codes)


def shown(text: str) -> str:
    """Return a text with its isolates visible."""
    return text.replace("\u2068", "⟨").replace("\u2069", "⟩")
