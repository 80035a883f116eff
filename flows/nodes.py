"""YAML with line numbers: repeated keys are found, values have the types YAML writes. Knows no content."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from typing import TypeAlias

import yaml

from flows.problems import Problem, nearest

Plain: TypeAlias = int | float | str | bool | date | list["Plain"] | dict[str, "Plain"] | None
"""What a node holds: never an object of a class of ours."""

_TAG = "tag:yaml.org,2002:"
_SCALARS: Mapping[str, Callable[[str], Plain]] = {
    f"{_TAG}int": lambda text: int(text.replace("_", ""), 0),
    f"{_TAG}float": lambda text: float(text.replace("_", "")),
    f"{_TAG}bool": lambda text: text.lower() in {"true", "yes", "on"},
    f"{_TAG}null": lambda _: None,
    f"{_TAG}timestamp": date.fromisoformat,
}


class Reader:
    """Reads one file and collects what is wrong with it in `problems`."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[Problem] = []

    def complain(self, line: int, text: str, suggestion: str = "") -> None:
        """Note a problem."""
        self.problems.append(Problem(self.file, line, text, suggestion))

    def document(self, text: str) -> dict[str, yaml.Node]:
        """Return the top of the file, a mapping; an empty one if it is not."""
        try:
            node = yaml.compose(text, Loader=yaml.CSafeLoader)
        except yaml.MarkedYAMLError as error:
            mark = error.problem_mark
            self.complain(mark.line + 1 if mark else 0, f"is no YAML: {error.problem}.")
            return {}
        return {} if node is None else self.mapping(node)

    def entries(self, node: yaml.Node) -> list[tuple[str, int, yaml.Node]]:
        """Return key, line and value of each entry of a mapping. A key may stand once."""
        found: dict[str, tuple[str, int, yaml.Node]] = {}
        if not isinstance(node, yaml.MappingNode):
            self.complain(line(node), "must be a mapping.", "Write `key: value` lines.")
            return []
        for key, value in node.value:
            if str(key.value) in found:
                self.complain(line(key), f"`{key.value}` stands here a second time.")
            else:
                found[str(key.value)] = (str(key.value), line(key), value)
        return list(found.values())

    def mapping(self, node: yaml.Node) -> dict[str, yaml.Node]:
        """Return the entries of a mapping by key."""
        return {key: value for key, _, value in self.entries(node)}

    def plain(self, node: yaml.Node) -> Plain:
        """Return what a node holds; a value that is not what it looks like is a problem and stays text."""
        if isinstance(node, yaml.MappingNode):
            return {key: self.plain(value) for key, value in self.mapping(node).items()}
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(item) for item in node.value]
        convert = _SCALARS.get(node.tag)
        if convert is None:
            return str(node.value)
        try:
            return convert(node.value)
        except ValueError:
            self.complain(line(node), f"`{node.value}` is no date or number.", "Write dates as 2026-12-31.")
            return str(node.value)

    def text(self, node: yaml.Node) -> str:
        """Return a scalar as it was written, whatever YAML would make of it (`no` stays `no`)."""
        if isinstance(node, yaml.ScalarNode):
            return str(node.value)
        self.complain(line(node), "must be text.")
        return ""

    def texts(self, node: yaml.Node) -> tuple[str, ...]:
        """Return a sequence of scalars as they were written."""
        if isinstance(node, yaml.SequenceNode):
            return tuple(self.text(item) for item in node.value)
        self.complain(line(node), "must be a list.", "Write `[one, two]`.")
        return ()

    def only(self, entry: Mapping[str, yaml.Node], known: Iterable[str], what: str) -> Iterator[str]:
        """Note every field that is not known and yield the others."""
        fields = frozenset(known)
        for name, node in entry.items():
            if name in fields:
                yield name
            else:
                self.complain(line(node), f"{what} has no field `{name}`.", nearest(name, fields))


def line(node: yaml.Node) -> int:
    """Return the line a node begins in, counted from 1."""
    return int(node.start_mark.line) + 1
