"""How texts are compared: cleaned of what nobody sees, folded so that spelling habits do not matter."""

from __future__ import annotations

import re
import unicodedata

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f"
    "\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LETTERS = str.maketrans(
    {
        "ß": "ss",
        "ı": "i",
        "İ": "i",
        "ø": "o",
        "đ": "d",
        "ł": "l",
        "أ": "ا",
        "إ": "ا",
        "آ": "ا",
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ئ": "ي",
        "ؤ": "و",
        "ة": "ه",
        "ک": "ك",
        "ـ": None,
        "’": "'",
        "`": "'",
    }
)
_SEPARATORS = re.compile(r"[^\w+§/\u0900-\u0dff]+")


def clean(text: str) -> str:
    """Return the text without lone surrogates, control, zero-width and bidi characters, trimmed.

    Joiners (U+200C, U+200D) stay: Persian, Hindi and emoji need them.
    """
    return _INVISIBLE.sub("", _SURROGATE.sub("\ufffd", text)).strip(" \t\r\n\u200c\u200d\u00a0")


def fold(text: str) -> str:
    """Return the text in the one spelling that is compared: NFKC, lower case, without diacritics or punctuation.

    Turkish dotless i, Arabic alef, ya and ta marbuta, Persian kaf and ya and every script's digits become one.
    """
    if text.isascii():
        return _separated(text.casefold())
    lowered = unicodedata.normalize("NFKC", text).translate(_LETTERS).casefold()
    plain = "".join(
        c
        for c in unicodedata.normalize("NFD", lowered)
        if not unicodedata.combining(c) or "\u0900" <= c <= "\u0dff"
    )
    digits = "".join(str(unicodedata.digit(c)) if c.isdigit() and not c.isascii() else c for c in plain)
    return _separated(digits.translate(_LETTERS))


def _separated(text: str) -> str:
    return _SEPARATORS.sub(" ", text.replace("_", " ")).strip()
