"""Texts pass as what can be read of them; ways to reach somebody are found, and left where they are."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.relay.contacts import contacts_in
from bot.relay.refusal import Reason, Refused
from bot.relay.words import MOST, rebuild


def found(text: str) -> list[tuple[str, str]]:
    """Return kinds and comparable spellings of what is found."""
    return [(contact.kind, contact.plain) for contact in contacts_in(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Guten Tag, ich heiße Anna.",
        "@anna_k https://example.org/a?b=c <b>no</b> [x](tg://user?id=5) *so* _so_",
        "می‌خواهم بپرسم\nसंयुक्त क्‍ष",
        "one\n\ntwo\tthree",
        "Tel. 0711 123456, anna@example.org",
    ],
)
def test_what_can_be_read_stays(text: str) -> None:
    """Links and mentions are text like any other; joiners and line breaks belong to writing."""
    assert rebuild(text) == text


def test_what_cannot_be_seen_goes() -> None:
    """Bidi controls, tags, zero-width marks and lone surrogates are no writing."""
    assert rebuild("\u202ea\u200bb\U000e0041\ufeff\0\x07 \ud800 ") == "ab \ufffd"


def test_texts_have_a_length() -> None:
    """1 to 4,000 characters, counted after cleaning."""
    assert rebuild("ä" * MOST + " \u200b" * 9) == "ä" * MOST
    with pytest.raises(Refused, match=Reason.LARGE):
        rebuild("ä" * (MOST + 1))
    for text in ("", " \n\u200b\u202e"):
        with pytest.raises(Refused, match=Reason.EMPTY):
            rebuild(text)


@given(st.text(st.characters(), max_size=5000))
def test_any_text_is_rebuilt_or_refused(text: str) -> None:
    """And rebuilding is done once: what came out stays as it is."""
    try:
        words = rebuild(text)
    except Refused:
        return
    assert rebuild(words) == words
    assert words.encode()


@pytest.mark.parametrize(
    ("text", "kind", "plain"),
    [
        ("+49 176 12345678", "phone", "+4917612345678"),
        ("0049-176-12345678", "phone", "+4917612345678"),
        ("+49 (0)711 / 12 34-56", "phone", "+49711123456"),
        ("Tel.:0711/123456.", "phone", "0711123456"),
        ("(030) 1815-1111", "phone", "03018151111"),
        ("bel me: 9876543210", "phone", "9876543210"),
        ("+90 532 123 45 67", "phone", "+905321234567"),
        ("+84.90.123.4567", "phone", "+84901234567"),
        ("شماره من ۰۹۱۲۳۴۵۶۷۸۹", "phone", "09123456789"),
        ("رقمي ٠١٢٣٤٥٦٧٨٩", "phone", "0123456789"),
        ("मेरा नंबर ९८७६५ ४३२१०", "phone", "9876543210"),
        ("＋４９ １７６ １２３４５６", "phone", "+49176123456"),
        ("Anna.K+x@Example.org!", "email", "anna.k+x@example.org"),
        ("anna (at) example.org", "email", "anna@example.org"),
        ("anna＠example.org", "email", "anna@example.org"),
        ("schreib @Anna_K, bitte", "handle", "@anna_k"),
        ("insta: @anna.k.", "handle", "@anna.k"),
        ("https://t.me/AnnaK", "handle", "https://t.me/annak"),
        ("wa.me/4917612345678", "handle", "wa.me/4917612345678"),
        ("tg://resolve?domain=anna", "handle", "tg://resolve?domain=anna"),
    ],
)
def test_ways_to_reach_somebody_are_found(text: str, kind: str, plain: str) -> None:
    """In every script's digits, with every usual sign between them, and once each."""
    assert found(text) == [(kind, plain)]
    assert found(f"{text}\n{text}") == [(kind, plain)]


@pytest.mark.parametrize(
    "text",
    [
        "Am 01.02.2024 bis 31.12.2024, also 2019-2023 oder 2024/2025",
        "vom 01.02.2024 - 31.12.2024",
        "2026-11-22",
        "45.300 Euro im Jahr, 48.300,00 €, 1.234.567 Menschen, 3 Jahre",
        "§ 18a Abs. 3 Nr. 5, § 16d; Seite 12/30; 70173 Stuttgart",
        "08.00-16.00 Uhr, 9:30-12:15",
        "6 Punkte, B2, A1, 27 Jahre, 100 %",
        "Preis: 1234567890 EUR",
        "mail mir @ home, a@b, @x",
        "/start K7F 2. Schritt",
    ],
)
def test_other_numbers_are_not_asked_about(text: str) -> None:
    """Dates, hours, amounts, sections of law and postal codes."""
    assert found(text) == []


def test_finds_stand_as_they_were_written_and_in_order() -> None:
    """So that the desk can show them."""
    text = "Erst ۰۹۱۲-۳۴۵۶۷۸۹, dann @anna, dann Anna@Example.org und 0711 123456."
    assert [contact.written for contact in contacts_in(text)] == [
        "۰۹۱۲-۳۴۵۶۷۸۹",
        "@anna",
        "Anna@Example.org",
        "0711 123456",
    ]


@settings(deadline=None)
@given(st.text(st.sampled_from("+0123456789 ().-/@a_wt.me€۹\u00a0\n:[]"), max_size=300))
def test_every_find_is_in_the_text(text: str) -> None:
    """And has something to compare."""
    for contact in contacts_in(text):
        assert contact.written in text
        assert contact.plain


@pytest.mark.parametrize(
    "part", ["1 ", "1", "0.1/", "+", "a.", "@a.", "a@a.", "t.me/", "1.000", "20.20.", "((", "１"]
)
def test_no_text_takes_long(part: str) -> None:
    """Patterns have no bad cases."""
    begun = time.monotonic()
    contacts_in(part * 4000)
    assert time.monotonic() - begun < 0.5
