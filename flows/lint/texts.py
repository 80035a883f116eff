"""Lints on single texts: length, addresses, markup, invisible characters. `bot.texts` finds open bold."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from flows.lint.material import Limits, Material, within
from flows.lint.uses import Role, uses
from flows.model import MessageId
from flows.problems import Problem

ADDRESS = re.compile(r"https?://[^\s{}]+|www\.[^\s{}]+|\{\s*\$url\s*\}")
_FACT = re.compile(r'\{\s*FACT\("([^"]*)"\)\s*\}')
_MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|\[[^\]\n]+\]\([^)\n]+\)|`|(?<!\w)__\w|&[a-z]+;")
_INVISIBLE = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\u00ad\ufeff]")


def too_long(material: Material) -> Iterator[Problem]:
    """Find texts and labels over the limit of what they are used for."""
    limits = _limits(material)
    for language, id, pattern in material.patterns():
        limit, what = limits.get(id, (material.limits.paged, "a text"))
        if pattern.length > limit:
            text = f"`{id}` has up to {pattern.length} characters; {what} has at most {limit}."
            yield within(language, pattern, text, f"Shorten it by {pattern.length - limit}.")


def _limits(material: Material) -> dict[MessageId, tuple[int, str]]:
    """Return the limit of every message, the strictest of its uses."""
    found: dict[MessageId, tuple[int, str]] = {}
    for use in uses(material):
        limit = _limit(material.limits, use.role)
        for id in (use.id, use.also) if use.also else (use.id,):
            found[id] = min(found.get(id, limit), limit)
    return found


def _limit(limits: Limits, role: Role) -> tuple[int, str]:
    match role:
        case Role.LABEL:
            return limits.label, "a label"
        case Role.NAV:
            return limits.nav, "a label of the last row"
        case Role.TEXT:
            return limits.text, "a message"
        case Role.ANSWER:
            return limits.answer, "an answer"
        case Role.PAGED | Role.WORDS:
            return limits.paged, "a text with pages"


def addresses_in_line(material: Material) -> Iterator[Problem]:
    """Find addresses that share their line with other words: right to left, and on phones, they break."""
    links = frozenset(material.links)
    find = partial(_address_in_line, links)
    yield from _in_renderings(
        material, find, "An address shares its line with other words", "Give it its own line."
    )


def _address_in_line(links: frozenset[str], line: str) -> str:
    facts = [match.group() for match in _FACT.finditer(line) if match.group(1) in links]
    found = [*facts, *ADDRESS.findall(line)]
    return found[0] if found and line.strip() != found[0] else ""


def other_markup(material: Material) -> Iterator[Problem]:
    """Find markup other than `**bold**`: people would see the signs."""
    yield from _in_renderings(material, _markup, "Markup that nobody renders", "Only `**bold**` is known.")


def _markup(line: str) -> str:
    found = _MARKUP.search(line)
    return found.group() if found else ""


def invisible_characters(material: Material) -> Iterator[Problem]:
    """Find bidi controls and zero-width characters typed into a text: the renderer sets them where needed."""
    yield from _in_renderings(material, _invisible, "An invisible character was typed", "Delete it.")


def _invisible(line: str) -> str:
    found = _INVISIBLE.search(line)
    return f"U+{ord(found.group()):04X}" if found else ""


def _in_renderings(
    material: Material, find: Callable[[str], str], text: str, suggestion: str
) -> Iterator[Problem]:
    for language, id, pattern in material.patterns():
        for line in (line for rendering in pattern.renderings for line in rendering.splitlines()):
            if found := find(line):
                yield within(language, pattern, f"{text} in `{id}`: {found}", suggestion)
                break
