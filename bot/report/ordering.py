"""The order in which a line of mixed directions is seen: Unicode Standard Annex 9, as far as our texts need it.

Isolates count as one neutral sign and are arranged by themselves. There are no explicit embeddings and overrides.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal, TypeAlias

_OPEN, _CLOSE = "\u2066\u2067\u2068", "\u2069"
_MARKS = "\u200e\u200f\u061c"

Kind: TypeAlias = Literal["L", "R", "N", "O"]
"""Left to right, right to left, a number, or other."""


@dataclass(frozen=True, slots=True)
class Piece:
    """What is written in one direction, in the order in which it is read."""

    text: str
    rtl: bool


@dataclass(frozen=True, slots=True)
class _Isolate:
    text: str
    rtl: bool


_Sign: TypeAlias = "str | _Isolate"


def arranged(text: str, *, rtl: bool) -> list[Piece]:
    """Return a line cut into pieces, from left to right as they are seen; `rtl` is the direction of the whole."""
    signs = list(_signs(text, rtl=rtl))
    levels = _levels(_kinds(signs, rtl=rtl), rtl=rtl)
    runs = [
        (level, [signs[at] for at in places])
        for level, places in (
            (level, list(found)) for level, found in groupby(range(len(signs)), key=levels.__getitem__)
        )
    ]
    for least in range(max(levels, default=0), 0, -1):
        runs = _turned(runs, least)
    return [piece for level, run in runs for piece in _pieces(run, rtl=level % 2 == 1)]


def _signs(text: str, *, rtl: bool) -> Iterator[_Sign]:
    """Yield single signs, and isolates as one; those that are never closed end with the line."""
    at = 0
    while at < len(text):
        sign = text[at]
        if sign in _OPEN:
            end = _end(text, at)
            inside = text[at + 1 : end]
            yield _Isolate(inside, {"\u2066": False, "\u2067": True}.get(sign, _first_is_rtl(inside)))
            at = end
        elif sign != _CLOSE:
            yield sign
        at += 1


def _end(text: str, start: int) -> int:
    depth = 0
    for at in range(start, len(text)):
        depth += (text[at] in _OPEN) - (text[at] == _CLOSE)
        if depth == 0:
            return at
    return len(text)


def _first_is_rtl(text: str) -> bool:
    strong = (kind for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL"))
    return next(strong, "L") != "L"


def _kinds(signs: Sequence[_Sign], *, rtl: bool) -> list[Kind]:
    """Resolve weak signs (W2 to W7) and neutral ones (N1, N2)."""
    kinds = [_kind(sign) for sign in signs]
    for at in range(1, len(kinds) - 1):
        if signs[at] in (".", ",", ":", "/", "\u00a0", "+", "-") and kinds[at - 1] == kinds[at + 1] == "N":
            kinds[at] = "N"
    for at, sign in enumerate(signs):
        beside = kinds[max(at - 1, 0) : at + 2]
        if isinstance(sign, str) and unicodedata.bidirectional(sign) == "ET" and "N" in beside:
            kinds[at] = "N"
    last: Kind = "R" if rtl else "L"
    for at, kind in enumerate(kinds):
        if kind in ("L", "R"):
            last = kind
        elif kind == "N" and last == "L":
            kinds[at] = "L"
    return _neutral(kinds, "R" if rtl else "L")


def _kind(sign: _Sign) -> Kind:
    if isinstance(sign, _Isolate):
        return "O"
    match unicodedata.bidirectional(sign):
        case "L":
            return "L"
        case "R" | "AL":
            return "R"
        case "EN" | "AN":
            return "N"
        case "NSM":
            return "O"
        case _:
            return "O"


def _neutral(kinds: list[Kind], base: Kind) -> list[Kind]:
    found: list[Kind] = []
    for kind, group in groupby(kinds):
        size = len(list(group))
        if kind != "O":
            found += [kind] * size
            continue
        before = found[-1] if found else base
        after = kinds[len(found) + size] if len(found) + size < len(kinds) else base
        sides = {"R" if side in ("R", "N") else "L" for side in (before, after)}
        found += [before if before == after == "L" else "R" if sides == {"R"} else base] * size
    return found


def _levels(kinds: Sequence[Kind], *, rtl: bool) -> list[int]:
    """Return how deep each sign lies (I1, I2)."""
    of = {"L": 2, "R": 1, "N": 2} if rtl else {"L": 0, "R": 1, "N": 2}
    return [of[kind] for kind in kinds]


def _turned(runs: list[tuple[int, list[_Sign]]], least: int) -> list[tuple[int, list[_Sign]]]:
    """Turn every sequence of runs that lie so deep (L2)."""
    found: list[tuple[int, list[_Sign]]] = []
    for deep, group in groupby(runs, key=lambda run: run[0] >= least):
        turned = list(group)
        found += turned[::-1] if deep else turned
    return found


def _pieces(run: Sequence[_Sign], *, rtl: bool) -> Iterator[Piece]:
    """Yield the pieces of a run from left to right."""
    groups = [
        (isolated, list(group))
        for isolated, group in groupby(run, key=lambda sign: isinstance(sign, _Isolate))
    ]
    for isolated, group in reversed(groups) if rtl else groups:
        if not isolated:
            if text := "".join(sign for sign in group if isinstance(sign, str) and sign not in _MARKS):
                yield Piece(text, rtl)
            continue
        for sign in reversed(group) if rtl else group:
            if isinstance(sign, _Isolate):
                yield from arranged(sign.text, rtl=sign.rtl)
