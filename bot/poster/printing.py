"""Prints a poster as PDF or PNG: A4, with a QR code for each way in. Every script needs a font of its own.

Typst sets the page: it shapes Arabic and Devanagari. The libraries come with the extra `poster` and are loaded here
only, so that a running bot never has them in memory.
"""

from __future__ import annotations

import io
import json
import unicodedata
from collections.abc import Iterator
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path
from typing import Literal, TypeAlias

from bot.poster.sheet import NoPoster, Sheet
from bot.texts.bidi import is_rtl

Format: TypeAlias = Literal["pdf", "png"]

FONTS = {
    "LATIN": ("Noto Sans", "fontpkg_noto_sans"),
    "GREEK": ("Noto Sans", "fontpkg_noto_sans"),
    "CYRILLIC": ("Noto Sans", "fontpkg_noto_sans"),
    "ARABIC": ("Noto Sans Arabic", "fontpkg_noto_sans_arabic"),
    "DEVANAGARI": ("Noto Sans Devanagari", "fontpkg_noto_sans_devanagari"),
}
"""By script, as Unicode names it: the font, and the package it is in."""
PER_INCH = 200
"""Dots of a PNG: A4 is then 1654 x 2339."""
_INSTALL = "Printing needs more than the bot: pip install 'lotse[poster]'"


def draw(sheet: Sheet, form: Format) -> bytes:
    """Return a poster as a file; raise `NoPoster` where a library or a font is missing."""
    try:
        import segno
        import typst
    except ImportError as error:
        raise NoPoster(f"{_INSTALL} ({error.name} is missing).") from error

    def code(address: str) -> str:
        written = io.BytesIO()
        segno.make(address, error="m", micro=False).save(
            written, kind="svg", border=0, xmldecl=False, svgns=True, nl=False
        )
        return written.getvalue().decode()

    fonts = dict(_fonts(sheet))
    data = {
        **asdict(sheet),
        "codes": [code(link.address) for link in sheet.links],
        "fonts": list(fonts),
        "rtl": is_rtl(sheet.language),
    }
    template = (files(__package__) / "poster.typ").read_bytes()
    drawn = typst.compile(  # type: ignore[misc]
        template,
        format=form,
        ppi=PER_INCH,
        font_paths=[str(path) for path in fonts.values()],
        ignore_system_fonts=True,
        sys_inputs={"sheet": json.dumps(data, ensure_ascii=False)},
    )
    if not isinstance(drawn, bytes):
        raise TypeError("a poster is one page")
    return drawn


def scripts(text: str) -> set[str]:
    """Return the scripts of a text's letters, as Unicode names them."""
    letters = {character for character in text if unicodedata.category(character)[0] in "LM"}
    names = {unicodedata.name(letter, "UNKNOWN").split()[0] for letter in letters}
    return names - {"COMBINING", "MODIFIER"}


def _fonts(sheet: Sheet) -> Iterator[tuple[str, Path]]:
    """Yield every font the words need, that of Latin letters first. Raise `NoPoster` rather than print boxes."""
    links = [part for link in sheet.links for part in (link.label, link.shown)]
    words = (sheet.region, sheet.headline, sheet.sentence, sheet.scan, sheet.operator, sheet.mark)
    needed = scripts(" ".join((*words, *sheet.points, *links)))
    for script in sorted(needed | {"LATIN"}, key=lambda name: name != "LATIN"):
        if script not in FONTS:
            raise NoPoster(
                f"There is no font for {script.title()} letters yet: add one to bot/poster/printing.py."
            )
        family, package = FONTS[script]
        try:
            place = Path(str(files(package))) / "files"
        except ModuleNotFoundError as error:
            raise NoPoster(f"{_INSTALL} (the font {family} for {script.title()} is missing).") from error
        if not any(place.glob("*.ttf")):
            raise NoPoster(f"{_INSTALL} (the font {family} is empty).")
        yield family, place
