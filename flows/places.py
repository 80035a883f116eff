"""Where in the content files a flow, step, choice or road map stands, so that a lint can point at it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Place(NamedTuple):
    """A file and a line of it, counted from 1; 0 means the whole file."""

    file: str
    line: int


@dataclass(slots=True)
class Places:
    """By path: `flow`, `flow, step`, `flow, step, choice`, `flow, roadmap:id`, `flow, roadmap:id, step`."""

    _known: dict[tuple[str, ...], Place] = field(default_factory=dict)

    def add(self, file: str, line: int, *path: str) -> None:
        """Remember where a path stands; the first time counts."""
        self._known.setdefault(path, Place(file, line))

    def of(self, *path: str) -> Place:
        """Return where a path stands, else what is around it."""
        while path and path not in self._known:
            path = path[:-1]
        return self._known.get(path, Place("", 0))
