"""Takes out of a question what may tell who asks: addresses, numbers, ids and names. Meant to take out too much.

There is no model of names here: she is shown what is left, and only then asked whether it may be passed on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from flows.answers.spelling import clean
from flows.unanswered import names
from flows.unanswered.reading import SEPARATORS, Span, read

GAP = "[…]"
"""Stands for what was taken out."""
LENGTH = 200
"""The longest question that is kept, in UTF-16 units: as much of what a person wrote as any message shows."""

READ = 500
"""Characters of a text that are read: no more than the matcher saw of it."""

_ADDRESS = re.compile(
    r"\S+\s@\s\S+|\S*@\S*"
    r"|\S+\s?[(\[{<]\s?(?:at|ät)\s?[)\]}>]\s?\S+"
    r"|\S+ at \S+ dot \S+"
    r"|(?:\b[a-z][a-z0-9+-]*://|\bwww\.)\S+"
    r"|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|biz|io|me|app|link|online|site|shop|edu|gov|int|eu|de|at|ch|tr"
    r"|ru|ua|by|kz|vn|in|ir|af|gr|al|mk|fr|be|es|mx|co|ar|cl|pe|uk|us|ca|sy|iq|eg|ma|tn|dz|lb|jo|pk|bd|np|ph|id"
    r"|ng|gh|ke|br|it|pl|ro|bg|rs|рф|укр)(?!\w)(?:[/?#:]\S*)?",
    re.IGNORECASE,
)
_HANDLE = re.compile(
    r"(?:whats\s?app|telegram|tg|insta(?:gram)?|facebook|fb|viber|signal|skype|imo|wechat|snap(?:chat)?|tiktok|zalo"
    r"|messenger|телеграмм?|ватсап|вотсап|вайбер|инстаграм|تلجرام|تيليجرام|تلغرام|واتساب|واتس|انستغرام|تلگرام|واتساپ"
    r"|اینستاگرام|टेलीग्राम|व्हाट्सएप|व्हाट्सऐप|इंस्टाग्राम)\s*[:=–-]\s*(?P<who>\S+)"
    r"|(?P<underscored>[\w.]*[^\W_]_[\w.]+|[\w.]+_[^\W_][\w.]*)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\+?\d(?:[\s.,\-‐-―/()+:;·•_'’´`|*~#=\u200c\u200d]*\d){2,}")
_TOKEN = re.compile(rf"[^\s\-{SEPARATORS}]+")
_INSIDE = re.compile(rf"[^\s{SEPARATORS}]")
_GAPS = re.compile(rf"{re.escape(GAP)}(?:\s*{re.escape(GAP)})+")
_DIGITS, _MIXED_DIGITS, _MIXED = 3, 2, 5

Known = Callable[[str], bool]
"""Whether a folded word or phrase is one of our subject: a country, a place, a language; or what somebody works as."""


def nothing(_: str) -> bool:
    """Know no word."""
    return False


def mask(text: str, language: str = "", known: Known = nothing, job: Known = nothing) -> str:
    """Return a question on one line, with `GAP` for each thing that may tell who asks, cut at `LENGTH`.

    `language` is the one it seems to be written in: German nouns are no names. Nor is what is `known`, or a `job`
    after "I am".
    """
    plain = _beginning(unicodedata.normalize("NFKC", _beginning(clean(text))))
    found = chain(
        _matches(_ADDRESS, plain),
        _handles(plain),
        _numbers(plain),
        names.find(read(plain), language, known, job),
    )
    return _cut(" ".join(_without(plain, found).split()))


def words_left(masked: str) -> int:
    """Count the words of a masked question that are still there."""
    return len(read(masked.replace(GAP, " ")).words)


def _beginning(text: str) -> str:
    """Return what is read of a text, without a word that it would cut."""
    if len(text) <= READ:
        return text
    return text[:READ].rpartition(" ")[0] or text[:READ]


def _matches(pattern: re.Pattern[str], text: str) -> Iterator[Span]:
    return (match.span() for match in pattern.finditer(text))


def _handles(text: str) -> Iterator[Span]:
    return (match.span(match.lastgroup or 0) for match in _HANDLE.finditer(text))


def _numbers(text: str) -> Iterator[Span]:
    """Yield numbers of three digits and more, whatever stands between the digits, and ids of letters and digits."""
    yield from _matches(_NUMBER, text)
    for match in _TOKEN.finditer(text):
        digits = sum(c.isdigit() for c in match[0])
        letters = sum(c.isalpha() for c in match[0])
        mixed = digits >= _MIXED_DIGITS and letters >= _MIXED_DIGITS and digits + letters >= _MIXED
        if digits >= _DIGITS or mixed:
            yield match.span()


def _without(text: str, spans: Iterable[Span]) -> str:
    """Return the text with a gap for each span and the words it lies in; gaps beside each other are one."""
    parts, at = [], 0
    for start, end in sorted(_whole(text, *span) for span in spans):
        if end > at:
            parts += [text[at:start], GAP]
            at = end
    return _GAPS.sub(GAP, "".join([*parts, text[at:]]))


def _whole(text: str, start: int, end: int) -> Span:
    """Return a span that begins and ends where words do."""
    while start > 0 and _INSIDE.match(text[start - 1]) and _INSIDE.match(text[start]):
        start -= 1
    while end < len(text) and _INSIDE.match(text[end - 1]) and _INSIDE.match(text[end]):
        end += 1
    return start, end


def _cut(text: str) -> str:
    """Return the beginning of a longer text, up to a space, with an ellipsis."""
    if _units(text) <= LENGTH:
        return text
    while _units(text) >= LENGTH:
        text = text.rpartition(" ")[0] or text[: LENGTH // 2 - 1]
    return f"{text}…"


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
