"""Right-to-left texts: what is foreign in them is isolated. Never inside or around an address, always balanced."""

from __future__ import annotations

import re

from bot.texts.figures import locale

FSI, PDI = "\u2068", "\u2069"

_LATIN = "A-Za-zÀ-ÖØ-öø-ʯḀ-ỿ"
_ANY = f"[{_LATIN}0-9]+"
_WORD = f"[{_LATIN}0-9]*[{_LATIN}][{_LATIN}0-9]*"
_ADDRESS = (
    r"https?://[^\s*\u2066-\u2069]+"
    r"|[\w.+-]+@[\w-]+(?:\.[\w-]+)+"
    r"|(?:[A-Za-z0-9-]+\.)+(?:de|com|org|net|eu|info|gov|int|me)(?:/[^\s*\u2066-\u2069]*)?(?!\w)"
)
_SECTION = rf"§{{1,2}}[ \u00a0]?{_ANY}(?:(?:[ \u00a0]|\.[ \u00a0]?|[-–/]){_ANY}| \(\d+\))*"
_PHONE = r"\+?\(?\d[\d ()/\u00a0-]{5,}\d"
_PHRASE = (
    rf"(?:[+/#@](?={_WORD}))?{_WORD}(?:[ \u00a0](?:& )?{_WORD}|[-/.@'’_+&]{_ANY})*"
    r"(?:\+(?:/-)?|(?<=(?<![A-Za-z])[A-Z])-(?!\w)|(?<=\.[A-Za-z])\.)?"
)
_PIECES = re.compile(
    rf"(?P<address>{_ADDRESS})|(?P<open>[\u2066-\u2068])|(?P<close>\u2069)|(?P<line>\n)"
    rf"|(?P<run>{_SECTION}|{_PHONE}|{_PHRASE})"
)
_FOREIGN_LINE = re.compile(rf"(?m)^(?=[^\n]*[{_LATIN}])[^\n*\u2066-\u2069]*[ ][^\n*\u2066-\u2069]*$")
_CONTAINS_ADDRESS = re.compile(_ADDRESS)
_STRONG_RTL = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


def is_rtl(language: str) -> bool:
    """Tell whether a language is written from right to left."""
    return locale(language).character_order == "right-to-left"


def has_rtl(text: str) -> bool:
    """Tell whether a text holds letters that are written from right to left."""
    return _STRONG_RTL.search(text) is not None


def isolate(text: str) -> str:
    """Isolate a value that is put into a text; one with an address in it stays as it is."""
    if not text or "\n" in text or _CONTAINS_ADDRESS.search(text):
        return text
    return f"{FSI}{text}{PDI}"


def isolate_latin(text: str) -> str:
    """Isolate every run of Latin letters, sections of law and phone numbers of a right-to-left text.

    What is isolated already stays as it is. Isolates left open end with their line; stray ends are dropped.
    """
    depth = 0

    def place(piece: re.Match[str]) -> str:
        nonlocal depth
        match piece.lastgroup:
            case "open":
                depth += 1
            case "close":
                if depth == 0:
                    return ""
                depth -= 1
            case "line":
                ends, depth = PDI * depth, 0
                return f"{ends}\n"
            case "run" if depth == 0:
                return f"{FSI}{piece[0]}{PDI}"
        return piece[0]

    isolated = _PIECES.sub(place, _FOREIGN_LINE.sub(_isolate_line, text))
    return isolated + PDI * depth


def _isolate_line(line: re.Match[str]) -> str:
    """Isolate a whole line in another script, so that its sentences stay in their order."""
    plain = not has_rtl(line[0]) and not _CONTAINS_ADDRESS.search(line[0])
    return f"{FSI}{line[0]}{PDI}" if plain else line[0]
