"""Telephone numbers, e-mail addresses and @names in a text: found, so that the desk can ask before it passes them on.

Nothing is taken out: people may give what is theirs. Meant to ask once too often rather than once too seldom, but not
about dates, amounts, sections of law and postal codes.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, TypeAlias

from msgspec import Struct

from bot.relay.words import MOST

Kind: TypeAlias = Literal["email", "handle", "phone"]


class Contact(Struct, frozen=True):
    """A way to reach somebody: as it was written, and as it may be compared (`+49301815` or `anna@example.org`)."""

    kind: Kind
    written: str
    plain: str


_EMAIL = re.compile(r"[\w.+'-]{1,64}(?:@| ?[(\[]at[)\]] ?)[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_LINK = re.compile(
    r"(?<![\w.])(?:https?://)?(?:www\.)?(?:t\.me|telegram\.me|wa\.me|m\.me|instagram\.com|facebook\.com|fb\.com"
    r"|linkedin\.com/in|tiktok\.com|vk\.com|viber\.me|signal\.me)/[^\s<>\"]{1,100}"
    r"|(?<!\w)(?:tg|whatsapp|viber)://[^\s<>\"]{1,100}",
    re.IGNORECASE,
)
_HANDLE = re.compile(r"(?<![\w@/.])@\w(?:[\w.]{1,30}\w)")
_PHONE = re.compile(
    r"(?<![\w@])(?<!\d[.,/-])(?:\+|\(\+?|)\d(?:[ \u00a0\u202f()./\u2010-\u2015-]{0,3}\d){6,16}(?![\w])"
)
_NUMBER = re.compile(
    r"(?<![\d.+(/-])(?<!\d )(?:"
    r"[0-3]?\d[./-] ?[01]?\d[./-] ?(?:(?:19|20)\d\d|\d\d)"  # a date
    r"|(?:19|20)\d\d[./-][01]?\d[./-][0-3]?\d"
    r"|(?:19|20)\d\d ?[/\u2010-\u2015-] ?(?:19|20)\d\d"  # years
    r"|[1-9]\d{0,2}(?:[.\u00a0\u202f]\d{3})+"  # an amount
    r"|[0-2]?\d[.][0-5]\d"  # a time
    r")(?!\d)(?![./-]\d\d?[./-])"
)
"""What looks like a telephone number and is none."""
_MONEY = re.compile(r"\s?(?:€|\$|eur|usd|euro|%)", re.IGNORECASE)
_AT = re.compile(r" ?[(\[]at[)\]] ?")
_PUNCTUATION = ".,;:!?)'"
_SHORTEST_BARE = 10
"""Digits of a number that begins with neither + nor 0: a mobile number in many countries."""
_SHORTEST_GROUPED = 9
"""The same, written with gaps."""


def contacts_in(text: str) -> tuple[Contact, ...]:
    """Return what could reach somebody outside the bot, in order of first mention, each once.

    Looks at the first 4,000 characters only, as more never pass.
    """
    seen = _readable(text[:MOST])
    found: dict[tuple[Kind, str], tuple[int, int]] = {}
    for kind, pattern in _PATTERNS:
        if kind == "phone":
            seen = _NUMBER.sub(_blank, seen)
        for match in pattern.finditer(seen):
            if plain := _plain(kind, match[0], seen[match.end() :]):
                found.setdefault((kind, plain), (match.start(), match.end()))
        seen = pattern.sub(_blank, seen)
    ordered = sorted(found.items(), key=lambda item: item[1])
    return tuple(
        Contact(kind, text[start:end].rstrip(_PUNCTUATION), plain) for (kind, plain), (start, end) in ordered
    )


_PATTERNS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("email", _EMAIL),
    ("handle", _LINK),
    ("handle", _HANDLE),
    ("phone", _PHONE),
)


def _readable(text: str) -> str:
    """Return the text with every script's digits and wide signs as ASCII, character by character: places stay."""
    return "".join(_ascii(c) if not c.isascii() else c for c in text)


def _ascii(character: str) -> str:
    digit = unicodedata.decimal(character, None)
    if digit is not None:
        return str(digit)
    wide = unicodedata.normalize("NFKC", character)
    return wide if len(wide) == 1 and wide.isascii() else character


def _blank(match: re.Match[str]) -> str:
    return "x" * len(match[0])


def _plain(kind: Kind, written: str, after: str) -> str:
    """Return a find as it is compared, empty if it is none after all."""
    if kind != "phone":
        return _AT.sub("@", written.rstrip(_PUNCTUATION).casefold())
    if written.startswith(("+", "(+")):
        return "+" + _digits(written.replace("(0)", ""))
    digits = _digits(written)
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    if _MONEY.match(after):
        return ""
    grouped = len(digits) < len(written) and len(digits) >= _SHORTEST_GROUPED
    return digits if digits.startswith("0") or len(digits) >= _SHORTEST_BARE or grouped else ""


def _digits(written: str) -> str:
    return "".join(c for c in written if c.isdigit())
