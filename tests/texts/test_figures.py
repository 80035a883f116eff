"""Figures are written as people write them in each language."""

from __future__ import annotations

from datetime import date

import pytest

from bot.texts import figures
from flows.facts import FactValue, Range, Unit


@pytest.mark.parametrize(
    ("value", "unit", "german", "english", "turkish", "arabic"),
    [
        (75, Unit.EUR, "75 €", "€75", "€75", "\u200f75 €"),
        (50700.0, Unit.EUR_YEAR, "50.700 €", "€50,700", "€50.700", "\u200f50,700 €"),
        (13.9, Unit.EUR_HOUR, "13,90 €", "€13.90", "€13,90", "\u200f13.90 €"),
        (Range(100, 600), Unit.EUR, "100–600 €", "€100–600", "€100–600", "\u200f100–600 €"),
        (1, Unit.MONTHS, "1 Monat", "1 month", "1 ay", "شهر"),
        (2, Unit.WEEKS, "2 Wochen", "2 weeks", "2 hafta", "أسبوعان"),
        (3, Unit.MONTHS, "3 Monate", "3 months", "3 ay", "3 أشهر"),
        (11, Unit.MONTHS, "11 Monate", "11 months", "11 ay", "11 شهرًا"),
        (Range(1, 2), Unit.MONTHS, "1–2 Monate", "1–2 months", "1–2 ay", "1–2 أشهر"),
        (20, Unit.HOURS_WEEK, "20 Stunden", "20 hours", "20 saat", "20 ساعة"),
        (45, Unit.AGE, "45 Jahre", "45 years", "45 yıl", "45 سنة"),
        (45.3, Unit.PERCENT, "45,3 %", "45.3%", "%45,3", "45.3%"),
        (50, Unit.PERCENT, "50 %", "50%", "%50", "50%"),
        (25000, Unit.COUNT, "25.000", "25,000", "25.000", "25,000"),
        (Range(2, 3), Unit.COUNT, "2–3", "2–3", "2–3", "\u200f2–3"),
        (
            *(date(2026, 12, 31), Unit.DATE),
            *("31. Dezember 2026", "December 31, 2026", "31 Aralık 2026", "31 ديسمبر 2026"),
        ),
        (
            *(("XK", "TR"), Unit.COUNTRIES),
            *("Kosovo und Türkei", "Kosovo and Türkiye", "Kosova ve Türkiye", "كوسوفو وتركيا"),
        ),
        ("B2", Unit.CEFR, "B2", "B2", "B2", "B2"),
        ("+49 30 1", Unit.PHONE, "+49 30 1", "+49 30 1", "+49 30 1", "+49 30 1"),
    ],
)
def test_values_are_written_by_unit_and_language(
    value: FactValue, unit: Unit, german: str, english: str, turkish: str, arabic: str
) -> None:
    """Money has no decimals when whole, durations their plural, percentages and dates their order: all by CLDR."""
    said = [
        figures.value(value, unit, language).replace("\u00a0", " ") for language in ("de", "en", "tr", "ar")
    ]
    assert said == [german, english, turkish, arabic]


@pytest.mark.parametrize(
    ("value", "unit"),
    [(True, Unit.BOOL), (None, Unit.EUR), ("words", Unit.TEXT), (("a",), Unit.LIST), ("none", Unit.CEFR)],
)
def test_what_is_no_value_to_say_is_refused(value: FactValue, unit: Unit) -> None:
    """Booleans, English notes and lists are for rules and editors, never for a person."""
    with pytest.raises(ValueError, match="cannot be said"):
        figures.value(value, unit, "de")


@pytest.mark.parametrize("language", ["ar", "fa"])
def test_digits_are_western_everywhere(language: str) -> None:
    """One kind of digits stands in a text, that of sections of law, phone numbers and addresses."""
    said = [figures.number(1234567, language), figures.day(date(2026, 11, 21), language)]
    assert all(character.isascii() for text in said for character in text if character.isdigit())
