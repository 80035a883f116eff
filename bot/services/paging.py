"""Texts with bold in them, cut into pages at the best place. Loses nothing; knows no catalogue and no channel."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from bot.texts.bidi import FSI, PDI

Span = tuple[int, int]
"""Start and end, in code points."""

GAP = "\n\n"
_OPENING = re.compile("[\u2066-\u2068]")
_SENTENCE = re.compile(r"[.!?؟。…।][\"»”“’)\u2069]*(?=\s+[^\s\da-z])")
_LEVELS = (re.compile(r"(?=\n\n)"), re.compile(r"(?=\n)"), _SENTENCE, re.compile(r"(?=\s)"))
_AHEAD = 3
"""How far the patterns look beyond their place."""
_NOTHING = f" \n\t\r\u00a0{FSI}{PDI}"
_JOINER = "\u200d"
_VIRAMA = 9


@dataclass(frozen=True, slots=True)
class Rich:
    """A text without markup. `foreign` are the parts in another language than the reply's; `breaks` the places
    between blocks, where a page ends best; one that stands `alone` shares a page with nothing.
    """

    text: str
    bold: tuple[Span, ...] = ()
    foreign: tuple[tuple[int, int, str], ...] = ()
    breaks: frozenset[int] = frozenset()
    alone: bool = False

    def part(self, start: int, end: int) -> Rich:
        """Return what stands between two places."""

        def within(a: int, b: int) -> Span:
            return max(a, start) - start, min(b, end) - start

        return Rich(
            self.text[start:end],
            tuple(within(a, b) for a, b in self.bold if a < end and b > start),
            tuple((*within(a, b), code) for a, b, code in self.foreign if a < end and b > start),
            frozenset(place - start for place in self.breaks if start < place < end),
            self.alone,
        )


def parse(marked: str, foreign: str | None = None) -> Rich:
    """Turn `**bold**` into spans; a mark without its partner is dropped. `foreign` is the language, if another."""
    pieces = marked.split("**")
    closed = len(pieces) - (len(pieces) % 2 == 0)
    bold: list[Span] = []
    length = 0
    for index, piece in enumerate(pieces):
        if index % 2 and index < closed and piece:
            bold.append((length, length + len(piece)))
        length += len(piece)
    text = "".join(pieces)
    return Rich(text, tuple(bold), ((0, len(text), foreign),) if foreign and text else ())


def join(parts: Iterable[Rich], gap: str = GAP, *, seams: bool = False) -> Rich:
    """Put parts one after the other; with `seams` the places between them are breaks."""
    parts = [part for part in parts if part.text]
    if len(parts) == 1:
        return parts[0]
    text, offset = "", 0
    bold: list[Span] = []
    foreign: list[tuple[int, int, str]] = []
    breaks: set[int] = set()
    for part in parts:
        if text:
            breaks |= {len(text)} if seams else set()
            text += gap
        offset = len(text)
        text += part.text
        bold += [(start + offset, end + offset) for start, end in part.bold]
        foreign += [(start + offset, end + offset, code) for start, end, code in part.foreign]
        breaks |= {place + offset for place in part.breaks}
    return Rich(text, tuple(bold), tuple(foreign), frozenset(breaks))


def pages(parts: Iterable[Rich], *limits: int) -> list[Rich]:
    """Cut parts into pages of at most so many UTF-16 units; several limits take turns."""
    found: list[Rich] = []
    together: list[Rich] = []
    most = itertools.cycle(limits)
    for part in parts:
        if part.alone:
            found += [*_cut(join(together, seams=True), most), *_cut(part, most)]
            together = []
        elif part.text:
            together.append(part)
    return [*found, *_cut(join(together, seams=True), most)]


def units(text: str) -> int:
    """Return the length in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def shorten(text: str, limit: int) -> str:
    """Return the text with at most `limit` UTF-16 units, an ellipsis at its end where it was longer."""
    if units(text) <= limit:
        return text
    room = limit - 1
    while room > 0:
        start = text[: _graphemes(text, _fitting(text, room))].rstrip()
        closed = start + PDI * _depth(start)
        if units(closed) < limit:
            return f"{closed}…"
        room -= 1
    return "…"


def _cut(rest: Rich, limits: Iterator[int]) -> Iterator[Rich]:
    while rest.text.strip(_NOTHING):
        rest, limit = _stripped(rest), next(limits)
        if units(rest.text) <= limit:
            yield rest
            return
        end = _end(rest, _fitting(rest.text, limit))
        depth = _depth(rest.text[:end])
        if depth:
            most = min(end, _fitting(rest.text, limit - depth))
            end = _graphemes(rest.text, most) or most
            depth = _depth(rest.text[:end])
        page, rest = rest.part(0, end), rest.part(end, len(rest.text))
        yield _extended(_stripped(page), after=PDI * depth)
        rest = _extended(_stripped(rest), before=FSI * depth)


def _end(rest: Rich, most: int) -> int:
    """Return the best place to end a page that holds at most so many characters, and at least a third of them."""
    least = most // 3
    headings = {end for _, end in rest.bold}
    strong = [place for place in rest.breaks if least <= place <= most]
    if strong:
        return max(strong)
    for level in _LEVELS:
        near = level.finditer(rest.text, least, most + _AHEAD)
        places = [found.end() for found in near if least < found.end() <= most]
        for place in reversed(places):
            if place not in headings and not _depth(rest.text[:place]):
                return place
    blank = max(rest.text.rfind(" ", least, most + 1), rest.text.rfind("\n", least, most + 1))
    return blank if blank > least else _graphemes(rest.text, most) or most


def _stripped(page: Rich) -> Rich:
    if page.text == page.text.strip():
        return page
    start = len(page.text) - len(page.text.lstrip())
    return page.part(start, max(len(page.text.rstrip()), start))


def _extended(page: Rich, before: str = "", after: str = "") -> Rich:
    if not before and not after:
        return page
    moved = len(before)
    return Rich(
        f"{before}{page.text}{after}",
        tuple((start + moved, end + moved) for start, end in page.bold),
        tuple((start + moved, end + moved, code) for start, end, code in page.foreign),
        frozenset(place + moved for place in page.breaks),
        page.alone,
    )


def _depth(text: str) -> int:
    return max(len(_OPENING.findall(text)) - text.count(PDI), 0)


def _fitting(text: str, limit: int) -> int:
    """Return how many characters fit into so many UTF-16 units."""
    if units(text) <= limit:
        return len(text)
    cut = text.encode("utf-16-le", "surrogatepass")[: 2 * max(limit, 0)]
    return len(cut.decode("utf-16-le", "ignore"))


def _graphemes(text: str, place: int) -> int:
    """Move a place to the left until it does not tear what people see as one character."""
    while 0 < place < len(text) and _torn(text, place):
        place -= 1
    return place


def _torn(text: str, place: int) -> bool:
    before, after = text[place - 1], text[place]
    if before == _JOINER or after == _JOINER or unicodedata.combining(before) == _VIRAMA:
        return True
    if unicodedata.category(after) in ("Mn", "Mc", "Me") or "\U0001f3fb" <= after <= "\U0001f3ff":
        return True
    if "\U000e0020" <= after <= "\U000e007f" or (before == "\r" and after == "\n"):
        return True
    return _is_flag(after) and _flags_before(text, place) % 2 == 1


def _is_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _flags_before(text: str, place: int) -> int:
    count = 0
    while count < place and _is_flag(text[place - 1 - count]):
        count += 1
    return count
