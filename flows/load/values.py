"""What a YAML node holds, as the types YAML writes. Knows nothing of flows or facts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TypeAlias

from yaml.nodes import MappingNode, Node, SequenceNode

from flows.load.nodes import Page, entries

Plain: TypeAlias = int | float | str | bool | date | list["Plain"] | dict[str, "Plain"] | None

_TAG = "tag:yaml.org,2002:"
_SCALARS: Mapping[str, Callable[[str], Plain]] = {
    f"{_TAG}int": lambda text: int(text.replace("_", ""), 0),
    f"{_TAG}float": lambda text: float(text.replace("_", "")),
    f"{_TAG}bool": lambda text: text.lower() in {"true", "yes", "on"},
    f"{_TAG}null": lambda _: None,
    f"{_TAG}timestamp": date.fromisoformat,
}


def plain(page: Page, node: Node, what: str) -> Plain:
    """Return what a node holds. A date or number that is none is a problem and stays the text it is."""
    if isinstance(node, MappingNode):
        return {key: plain(page, value, what) for key, _, value in entries(page, node, what)}
    if isinstance(node, SequenceNode):
        return [plain(page, item, what) for item in node.value]
    convert = _SCALARS.get(node.tag)
    if convert is None:
        return str(node.value)
    try:
        return convert(node.value)
    except ValueError:
        page.report(node, f"`{node.value}` is no date and no number.", "Write dates as 2026-12-31.")
        return str(node.value)
