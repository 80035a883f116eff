"""Fluent files changed text by text: everything that is not changed keeps every byte. Pure; knows no disk and no lint.

A piece is the value of a message or an attribute of one (`id`, `id.attribute`), as it is written, without indentation.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple

from fluent.syntax import FluentParser, ast

_PARSER: Final = FluentParser()
_SPECIAL: Final = ("*", "[", ".", "}")
"""What no further line of a text may begin with."""
_CALL: Final = re.compile(r"\b[A-Z]+\([^()]*\)")
_QUOTES: Final = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))


class NotFluent(ValueError):
    """A text that cannot be written as Fluent; says why."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One text of a file. `comment` is what stands above its message and above its group."""

    id: str
    text: str
    comment: str


class Edit(NamedTuple):
    """What stands from `start` to `end` becomes `text`."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A message in its file. `group` counts the comments on their own before it, the `headings`: of the file, and of
    its group. `apart`: an empty line stands above it.
    """

    node: Any
    group: int
    headings: tuple[str, ...]
    apart: bool


def pieces(text: str) -> dict[str, Piece]:
    """Return all texts of a file in their order."""
    return {
        name: Piece(name, written(text, owner), _comment(entry))
        for entry in _entries(text).values()
        for name, owner in _owners(entry.node)
    }


def written(text: str, owner: Any) -> str:
    """Return a value or attribute as it is written, without the indentation all its lines share."""
    first, line, rest = text[owner.value.span.start : owner.value.span.end].partition("\n")
    if first.startswith(" "):
        return textwrap.dedent(f"{first}{line}{rest}")
    return f"{first}{line}{textwrap.dedent(rest)}"


def parsed(text: str) -> Any:
    """Return the pattern of a text as it stands in a cell or a form; raise `NotFluent` if it is none."""
    body = _PARSER.parse(f"text ={_laid_out(text, 4)}\n").body
    if len(body) == 1 and isinstance(entry := body[0], ast.Message) and entry.value and not entry.attributes:
        return entry.value
    junk = next((entry for entry in body if isinstance(entry, ast.Junk)), None)
    reason = junk.annotations[0].message if junk and junk.annotations else "A text is missing."
    raise NotFluent(reason)


def put(text: str, changes: Mapping[str, str], model: str) -> str:
    """Return a file with texts changed or added, those where the `model`, the file of the source, has them.

    A text that says the same already is left as it is.
    """
    own, original = _entries(text), _entries(model)
    wanted = dict.fromkeys(name.partition(".")[0] for name in changes)
    edits: list[Edit] = []
    for id in (id for id in original if id in wanted):
        if id in own:
            edits += _changed(text, own[id].node, original[id].node, changes)
        else:
            edits.append(_added(id, changes, text, own, original, "".join(edit.text for edit in edits)))
    for _, edit in sorted(enumerate(edits), key=lambda each: (each[1].start, each[0]), reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    text = text if own else text.lstrip("\n")
    return f"{text}\n" if edits and not text.endswith("\n") else text


def _entries(text: str) -> dict[str, Entry]:
    """Return the messages of a file by id."""
    found: dict[str, Entry] = {}
    headings: list[Any] = []
    end = 0
    body: Any = _PARSER.parse(text).body
    for node in body:
        if isinstance(node, ast.BaseComment):
            headings.append(node)
        elif isinstance(node, ast.Message):
            of_file = [each for each in headings[:-1] if isinstance(each, ast.ResourceComment)]
            shown = tuple(_raw(text, each) for each in (*of_file, *headings[-1:]))
            apart = "\n\n" in text[end : _start(node)] or end == 0
            found.setdefault(node.id.name, Entry(node, len(headings), shown, apart))
        end = _end(node)
    return found


def _raw(text: str, node: Any) -> str:
    return text[node.span.start : node.span.end]


def _start(node: Any) -> int:
    return int(node.span.start)


def _end(node: Any) -> int:
    return int(node.span.end)


def _owners(node: Any) -> Iterator[tuple[str, Any]]:
    """Yield a message and its attributes by the ids of their texts."""
    if node.value is not None:
        yield node.id.name, node
    for attribute in node.attributes:
        yield f"{node.id.name}.{attribute.id.name}", attribute


def _comment(entry: Entry) -> str:
    """Return what stands above a message and its group, as plain text."""
    own = [entry.node.comment.content] if entry.node.comment else []
    return "\n".join([re.sub(r"(?m)^#+ ?", "", heading) for heading in entry.headings] + own)


def _changed(text: str, own: Any, original: Any, changes: Mapping[str, str]) -> Iterator[Edit]:
    """Yield the edits within a message that exists."""
    there = dict(_owners(own))
    equals = text.index("=", own.id.span.end) + 1
    last = own.value.span.end if own.value is not None else equals
    for name, _ in _owners(original):
        owner = there.get(name)
        if owner is not None:
            last = owner.value.span.end
        if name not in changes:
            continue
        attribute = name.partition(".")[2]
        said = _laid_out(changes[name], 8 if attribute else 4)
        if owner is None:
            yield Edit(last, last, f"\n    .{attribute} ={said}") if attribute else Edit(equals, equals, said)
        elif not parsed(changes[name]).equals(owner.value):
            yield Edit(owner.id.span.end, owner.value.span.end, f" ={said}")


def _added(
    id: str,
    changes: Mapping[str, str],
    text: str,
    own: Mapping[str, Entry],
    original: Mapping[str, Entry],
    added: str,
) -> Edit:
    """Return the edit that adds a message: beside its neighbours of the same group, else under its heading."""
    entry, order = original[id], list(original)
    before = [name for name in order[: order.index(id)][::-1] if name in own]
    after = [name for name in order[order.index(id) + 1 :] if name in own]
    message, apart = _message(entry.node, changes), "\n\n" if entry.apart else "\n"
    if nearest := next((name for name in before if original[name].group == entry.group), None):
        end = own[nearest].node.span.end
        return Edit(end, end, f"{apart}{message}")
    if nearest := next((name for name in after if original[name].group == entry.group), None):
        start = own[nearest].node.span.start
        return Edit(start, start, f"{message}\n\n" if original[nearest].apart else f"{message}\n")
    headings = entry.headings[-1:] if own else entry.headings
    new = [f"{heading}\n\n" for heading in headings if heading not in text and heading not in added]
    if before or not own:
        end = own[before[0]].node.span.end if before else len(text.rstrip("\n"))
        return Edit(end, end, "".join(("\n\n" if new else apart, *new, message)))
    start = min(each.node.span.start for each in own.values())
    return Edit(start, start, f"{''.join(new)}{message}\n\n")


def _message(original: Any, changes: Mapping[str, str]) -> str:
    """Return a new message with the texts there are for it, its comment as in the source."""
    comment = (
        "".join(f"# {line}".rstrip() + "\n" for line in original.comment.content.split("\n"))
        if original.comment
        else ""
    )
    said = [f"{comment}{original.id.name} ="]
    for name, _ in _owners(original):
        attribute = name.partition(".")[2]
        if name in changes and attribute:
            said.append(f"\n    .{attribute} ={_laid_out(changes[name], 8)}")
        elif name in changes:
            said.append(_laid_out(changes[name], 4))
    return "".join(said)


def _laid_out(text: str, indent: int) -> str:
    """Return a text as it stands after `=`: on the same line, or below it and indented."""
    text = _CALL.sub(lambda call: call[0].translate(_QUOTES), text.replace("\r\n", "\n").replace("\r", "\n"))
    lines = [line.rstrip() for line in text.strip().split("\n")]
    if len(lines) == 1:
        return f" {lines[0]}"
    below = "\n".join(_harmless(lines))
    if lines[0].startswith(_SPECIAL):
        return f" {lines[0]}\n" + textwrap.indent(below.partition("\n")[2], " " * indent)
    return "\n" + textwrap.indent(below, " " * indent)


def _harmless(lines: list[str]) -> Iterator[str]:
    """Yield lines so that none of the text itself begins with a sign that means something to Fluent."""
    depth = 0
    for line in lines:
        yield f'{{ "" }}{line}' if depth == 0 and line.startswith(_SPECIAL) else line
        depth += line.count("{") - line.count("}")
