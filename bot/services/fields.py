"""Reads the fields of a JSON object one by one and collects what is wrong. Knows no law and no person.

A field that is missing, or says `unknown`, is None. So is null; where null means "none", the caller says so.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeVar

from flows.problems import nearest

Word = TypeVar("Word", bound=StrEnum)

UNKNOWN = "unknown"


@dataclass(slots=True)
class Report:
    """What is wrong, and what was read past. One line each."""

    problems: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Fields:
    """One JSON object. `who` and `path` stand in front of every line; `read` is every name that was asked for."""

    values: Mapping[str, object]
    who: str
    path: str
    report: Report
    read: set[str] = field(default_factory=set)

    def problem(self, name: str, text: str) -> None:
        """Note what is wrong with a field."""
        self.report.problems.append(f"{self.who}: {self._place(name)}: {text}")

    def note(self, name: str, text: str) -> None:
        """Note something that does not stop the reading."""
        self.report.notes.append(f"{self.who}: {self._place(name)}: {text}")

    def get(self, name: str) -> object:
        """Return a value, None when it is not known."""
        self.read.add(name)
        value = self.values.get(name)
        return None if value == UNKNOWN else value

    def none(self, name: str) -> bool:
        """Tell whether a field is there and null, where that means: known to be none."""
        self.read.add(name)
        return name in self.values and self.values[name] is None

    def need(self, name: str) -> bool:
        """Tell whether a field is there; note it when it is not."""
        self.read.add(name)
        if name not in self.values:
            self.problem(name, "is missing")
        return name in self.values

    def inner(self, name: str) -> Fields | None:
        """Return the object of a field; None when it is missing or null."""
        value = self.get(name)
        if value is None:
            return None
        if not isinstance(value, Mapping):
            self.problem(name, f"{shown(value)} is no object")
            return None
        return Fields(value, self.who, self._place(name), self.report)

    def number(self, name: str) -> float | None:
        """Return a number that is not negative."""
        value = self.get(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value < math.inf:
            self.problem(name, f"{shown(value)} is no number of at least 0")
            return None
        return value

    def whole(self, name: str) -> int | None:
        """Return a whole number that is not negative."""
        value = self.number(name)
        if value is not None and int(value) != value:
            self.problem(name, f"{shown(value)} is no whole number")
            return None
        return None if value is None else int(value)

    def truth(self, name: str) -> bool | None:
        """Return true or false."""
        value = self.get(name)
        if value is not None and not isinstance(value, bool):
            self.problem(name, f"{shown(value)} is neither true nor false")
            return None
        return value

    def text(self, name: str) -> str | None:
        """Return a text."""
        value = self.get(name)
        if value is not None and not isinstance(value, str):
            self.problem(name, f"{shown(value)} is no text")
            return None
        return value

    def among(self, name: str, words: Sequence[str]) -> str | None:
        """Return one of the words that are allowed."""
        value = self.text(name)
        if value is not None and value not in words:
            self.problem(name, f"{shown(value)} is not known. {nearest(value, words)}")
            return None
        return value

    def one_of(self, name: str, kind: type[Word]) -> Word | None:
        """Return a member of an enumeration."""
        word = self.among(name, [member.value for member in kind])
        return kind(word) if word is not None else None

    def day(self, name: str) -> date | None:
        """Return a date."""
        value = self.get(name)
        try:
            return date.fromisoformat(value if isinstance(value, str) else "")
        except ValueError:
            self.problem(name, f"{shown(value)} is no date such as 2026-11-21")
            return None

    def finish(self) -> None:
        """Note the fields nobody asked for: they may be misspelt."""
        for name in self.values:
            if name not in self.read:
                self.note(name, f"is not read. {nearest(name, self.read, otherwise=0)}".rstrip())

    def _place(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name


def shown(value: object) -> str:
    """Show a wrong value, shortened."""
    text = "null" if value is None else repr(value)
    return f"`{text[:40]}…`" if len(text) > 40 else f"`{text}`"
