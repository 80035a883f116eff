"""Texts of mixed directions are seen in the order of the Unicode bidirectional algorithm."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.report.ordering import Piece, arranged

FSI, RLI, PDI = "\u2068", "\u2067", "\u2069"


def visual(text: str, *, rtl: bool) -> str:
    """Return the signs from left to right as they are seen."""
    return "".join(piece.text[::-1] if piece.rtl else piece.text for piece in arranged(text, rtl=rtl))


@pytest.mark.parametrize(
    ("text", "rtl", "expected"),
    [
        ("abc 12", False, "abc 12"),
        ("אבג 12", True, "12 גבא"),
        ("12 אבג 34", True, "34 גבא 12"),
        ("אב abc גד", True, "דג abc בא"),
        ("abc אבג def", False, "abc גבא def"),
        ("אב 1,5 גד", True, "דג 1,5 בא"),
        ("אב abc 12 גד", True, "דג abc 12 בא"),
        ("אב.", True, ".בא"),
        (f"אב {FSI}40 ± 10{PDI} גד", True, "דג 40 ± 10 בא"),
        ("אב 40 ± 10 גד", True, "דג 10 ± 40 בא"),
        (f"{FSI}אב{PDI} abc", False, "בא abc"),
        (f"אב ({FSI}K7F{PDI}), גד", True, "דג ,)K7F( בא"),
        (f"a {RLI}אב 1{PDI} b", False, "a 1 בא b"),
    ],
)
def test_order(text: str, expected: str, *, rtl: bool) -> None:
    """Numbers and foreign words keep their own order; isolates are arranged by themselves."""
    assert visual(text, rtl=rtl) == expected


@given(st.text("ab12 .,:±%()אבجد\u2066\u2067\u2068\u2069\u200f", max_size=30), st.booleans())
def test_nothing_is_lost(text: str, rtl: bool) -> None:
    """Whatever is arranged, open or stray isolates too, every sign that is seen is there once."""
    shown = Counter(visual(text, rtl=rtl))
    assert shown == Counter(sign for sign in text if sign not in "\u2066\u2067\u2068\u2069\u200f")


def test_one_direction_is_one_piece() -> None:
    """A text of one direction stays whole, so that its letters can join."""
    assert arranged("العربية", rtl=True) == [Piece("العربية", rtl=True)]
    assert arranged("Deutsch lernen", rtl=False) == [Piece("Deutsch lernen", rtl=False)]
