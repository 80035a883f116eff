"""HTML that is always escaped: an element is made of texts and of other elements, never of strings with markup."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Html:
    """Markup that is safe to insert. Only this module makes it of anything else."""

    source: str


Inside: TypeAlias = "str | Html"

EMPTY = Html("")


def element(name: str, *inside: Inside, **attributes: str) -> Html:
    """Return an element; `class_` is `class`. Every text and every attribute is escaped."""
    given = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(value)}"' for key, value in attributes.items()
    )
    return Html(f"<{name}{given}>{_source(inside)}</{name}>")


def void(name: str, **attributes: str) -> Html:
    """Return an element that holds nothing."""
    given = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return Html(f"<{name}{given}>")


def together(parts: Iterable[Inside]) -> Html:
    """Return parts one after the other."""
    return Html("\n".join(_source((part,)) for part in parts))


def _source(inside: Iterable[Inside]) -> str:
    return "".join(part.source if isinstance(part, Html) else escape(part) for part in inside)
