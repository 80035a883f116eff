"""YAML nodes with their lines: parsing, and reading the fields of a mapping. Knows nothing of flows."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

import yaml
from yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from flows.places import Places
from flows.problems import Problem, nearest

Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

ID = re.compile(r"[a-z0-9_]+")
MESSAGE = re.compile(r"[a-zA-Z][a-zA-Z0-9_-]*(\.[a-zA-Z][a-zA-Z0-9_-]*)?")
NULL = "tag:yaml.org,2002:null"
INTEGER = "tag:yaml.org,2002:int"
BOOLEAN = "tag:yaml.org,2002:bool"


@dataclass(slots=True)
class Page:
    """A file being read, what is wrong in it, and where things stand."""

    file: str
    places: Places = field(default_factory=Places)
    problems: list[Problem] = field(default_factory=list)

    def report(self, at: Node | int, text: str, suggestion: str = "") -> None:
        """Note a problem at a node or a line."""
        self.problems.append(Problem(self.file, at if isinstance(at, int) else line(at), text, suggestion))

    def place(self, node: Node, *path: str) -> None:
        """Remember where a path stands."""
        self.places.add(self.file, line(node), *path)


def line(node: Node) -> int:
    """Return the line a node starts on, counted from 1."""
    return int(node.start_mark.line) + 1


def parse(page: Page, text: str) -> Node | None:
    """Return the root of a YAML text; None, with a problem noted, where there is none."""
    try:
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        page.report(mark.line + 1 if mark else 0, f"No YAML: {error.problem or error}.", _advice(text, mark))
        return None
    except yaml.reader.ReaderError as error:
        page.report(_line_of(text, error.position), "A character that no YAML file may hold.", "Delete it.")
        return None
    except UnicodeError:
        page.report(0, "Not valid Unicode.", "Save the file as UTF-8.")
        return None
    if root is None:
        page.report(1, "The file is empty.", "Write the content or delete the file.")
    return root


def _line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def _advice(text: str, mark: yaml.Mark | None) -> str:
    lines = text.splitlines()
    bad = lines[mark.line] if mark and mark.line < len(lines) else ""
    if "\t" in bad:
        return "Indent with spaces, not with tabs."
    if bad.count(": ") > 1 or bad.lstrip().startswith(("@", "`", "%")):
        return "Put a value that holds `: ` or begins with a sign in quotes."
    return "Look at the indentation, brackets and quotes of this line and of the one above."


def scalar(node: Node) -> str | None:
    """Return a scalar as it is written (`yes` stays "yes"), None for anything else and for nothing."""
    return str(node.value) if isinstance(node, ScalarNode) and node.tag != NULL else None


def items(page: Page, node: Node, what: str, *, example: str = "") -> list[Node]:
    """Return the entries of a list. With an `example` of one, an empty list is a problem."""
    if isinstance(node, SequenceNode):
        if example and not node.value:
            page.report(node, f"{what} is empty.", f"Write {example}.")
        return list(node.value)
    page.report(node, f"{what} must be a list.", "Write `[a, b]` or lines that begin with `- `.")
    return []


def entries(page: Page, node: Node, what: str) -> Iterator[tuple[str, Node, Node]]:
    """Yield the (key, key node, value) of a mapping, each key once."""
    if not isinstance(node, MappingNode):
        page.report(node, f"{what} must be a mapping.", "Write `key: value` lines or `{key: value}`.")
        return
    seen: dict[str, int] = {}
    for key_node, value in node.value:
        key = scalar(key_node)
        if key is None:
            page.report(key_node, f"A key of {what} is no plain word.")
        elif key in seen:
            page.report(
                key_node, f"`{key}` stands twice in {what}.", f"The first is on line {seen[key]}; keep one."
            )
        else:
            seen[key] = line(key_node)
            yield key, key_node, value
    if not node.value:
        page.report(node, f"{what} is empty.", "Write `key: value` lines or delete it.")


class Fields:
    """The fields of one mapping. Every getter reports what is of the wrong type and returns None."""

    def __init__(self, page: Page, node: Node, what: str) -> None:
        self.page, self.node, self.what = page, node, what
        self._keys: dict[str, Node] = {}
        self._values: dict[str, Node] = {}
        for key, key_node, value in entries(page, node, what):
            self._keys[key], self._values[key] = key_node, value

    def __contains__(self, key: str) -> bool:
        return key in self._values

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def key(self, key: str) -> Node:
        """Return the node of a key, that of the mapping where it is missing."""
        return self._keys.get(key, self.node)

    def allow(self, known: Collection[str]) -> None:
        """Report every key that is not known."""
        for key, node in self._keys.items():
            if key not in known:
                self.page.report(node, f"Unknown key `{key}` in {self.what}.", nearest(key, known))

    def need(self, *keys: str) -> None:
        """Report every key that is missing."""
        if isinstance(self.node, MappingNode):
            for key in keys:
                if key not in self._values:
                    self.page.report(self.node, f"{self.what} has no `{key}`.", f"Add `{key}: ...`.")

    def get(self, key: str) -> Node | None:
        """Return the value of a key as it is."""
        return self._values.get(key)

    def word(self, key: str) -> str | None:
        """Return a text."""
        node = self._values.get(key)
        if node is None:
            return None
        value = scalar(node)
        if not value:
            self.page.report(node, f"`{key}` of {self.what} must be a word.", f"Write `{key}: word`.")
            return None
        return value

    def identifier(self, key: str, limit: int) -> str | None:
        """Return an id: lower-case letters, digits and underscores."""
        value = self.word(key)
        return value if value is not None and self.valid(self._values[key], value, limit) else None

    def valid(self, node: Node, value: str, limit: int) -> bool:
        """Tell whether a word is a valid id, and report where it is not."""
        if not ID.fullmatch(value):
            plain = re.sub(r"[^a-z0-9]+", "_", value.lower()).strip("_") or "some_id"
            self.page.report(node, f"`{value}` is no id: only a-z, 0-9 and _.", f"Write `{plain}`.")
            return False
        if len(value) > limit:
            text = f"The id `{value}` has {len(value)} characters, at most {limit} are allowed."
            self.page.report(node, text, "Shorten it: it travels in buttons of 64 bytes.")
            return False
        return True

    def message(self, key: str) -> str | None:
        """Return a message id."""
        value = self.word(key)
        if value is not None and not MESSAGE.fullmatch(value):
            advice = "Write the id of a message in `locales/`, such as `recognition-intro`."
            self.page.report(self._values[key], f"`{value}` is no message id.", advice)
            return None
        return value

    def integer(self, key: str) -> int | None:
        """Return a whole number."""
        node = self._values.get(key)
        if node is None:
            return None
        number = whole(node)
        if number is None:
            self.page.report(node, f"`{key}` of {self.what} must be a whole number.", f"Write `{key}: 18`.")
        return number

    def switch(self, key: str, *, otherwise: bool) -> bool:
        """Return true or false."""
        node = self._values.get(key)
        if node is None:
            return otherwise
        value = scalar(node)
        if value is None or node.tag != BOOLEAN:
            self.page.report(node, f"`{key}` of {self.what} must be true or false.", f"Write `{key}: true`.")
            return otherwise
        return value.lower() in {"true", "yes", "on"}

    def words(self, key: str) -> tuple[str, ...]:
        """Return a list of texts."""
        node = self._values.get(key)
        if node is None:
            return ()
        found = []
        for item in items(self.page, node, f"`{key}` of {self.what}"):
            value = scalar(item)
            if not value:
                self.page.report(item, f"`{key}` of {self.what} holds something that is no word.")
            elif value in found:
                self.page.report(item, f"`{value}` stands twice in `{key}` of {self.what}.", "Keep one.")
            else:
                found.append(value)
        return tuple(found)


def whole(node: Node) -> int | None:
    """Return a plain whole number in digits, None for anything else."""
    value = scalar(node)
    plain = value is not None and node.tag == INTEGER and re.fullmatch(r"-?[0-9]+", value)
    return int(value) if value is not None and plain else None
