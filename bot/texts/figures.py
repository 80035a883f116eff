"""Figures as people write them in a language, by CLDR: money, durations, percentages, dates, lists.

Digits are Western everywhere. CLDR says so for plain `ar`; fees, sections of law, phone numbers and addresses have
no other ones, and Babel writes dates in no other ones.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any, Final

from babel import Locale, localedata
from babel.dates import format_date
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, format_percent

from flows.facts import FactValue, Range, Unit

_RLM: Final = "\u200f"
_MONEY: Final = frozenset({Unit.EUR, Unit.EUR_MONTH, Unit.EUR_YEAR, Unit.EUR_HOUR})
_DURATIONS: Final[Mapping[Unit, str]] = {
    Unit.YEARS: "duration-year",
    Unit.AGE: "duration-year",
    Unit.MONTHS: "duration-month",
    Unit.WEEKS: "duration-week",
    Unit.DAYS: "duration-day",
    Unit.HOURS_WEEK: "duration-hour",
    Unit.HOURS_DAY: "duration-hour",
}
_FEW: Final = 3


@cache
def locale(language: str) -> Locale:
    """Return the CLDR data of a language."""
    return Locale.parse(language.replace("-", "_"))


def value(shown: FactValue, unit: Unit, language: str) -> str:
    """Write a fact's value by its unit; raise `ValueError` for what is no value to say to a person."""
    match shown:
        case bool() | None:
            pass
        case int() | float() | Range():
            return amount(shown, unit, language)
        case date():
            return day(shown, language)
        case str() if unit in (Unit.URL, Unit.PHONE) or (unit is Unit.CEFR and shown != "none"):
            return shown
        case tuple() if unit is Unit.COUNTRIES:
            return listed(tuple(country(code, language) for code in shown), language)
    raise ValueError(f"a value in {unit} cannot be said")


def amount(shown: float | Range, unit: Unit, language: str) -> str:
    """Write a number or a range with its unit."""
    if unit in _DURATIONS:
        return _duration(shown, _DURATIONS[unit], language)
    if not isinstance(shown, Range):
        return _one(shown, unit, language)
    written = _one(shown.high, unit, language)
    return _ordered(written.replace(number(shown.high, language), span(shown, language), 1), language)


def span(shown: Range, language: str) -> str:
    """Write a range without a unit."""
    return f"{number(shown.low, language)}–{number(shown.high, language)}"


def number(shown: float, language: str) -> str:
    """Write a number with the separators of the language."""
    return format_decimal(_whole(shown), locale=locale(language))


def day(shown: date, language: str) -> str:
    """Write a day with the name of its month."""
    return format_date(shown, format="long", locale=locale(language))


def listed(items: tuple[str, ...], language: str) -> str:
    """Write several things as one enumeration."""
    return format_list(items, locale=locale(language))


def country(code: str, language: str) -> str:
    """Return the name of a country by its ISO 3166 code."""
    return str(locale(language).territories.get(code.upper(), code))


def _one(shown: float, unit: Unit, language: str) -> str:
    if unit in _MONEY:
        return _money(_whole(shown), language)
    if unit is Unit.PERCENT:
        return _percent(shown, language)
    return number(shown, language)


def _money(shown: float, language: str) -> str:
    if not isinstance(shown, int):
        return format_currency(shown, "EUR", locale=locale(language))
    return format_currency(shown, "EUR", _without_cents(language), locale(language), currency_digits=False)


@cache
def _without_cents(language: str) -> str:
    return re.sub(r"\.0+", "", locale(language).currency_formats["standard"].pattern)


def _percent(shown: float, language: str) -> str:
    pattern = locale(language).percent_formats[None].pattern.replace("#,##0", "#,##0.##")
    return format_percent(round(shown / 100, 6), pattern, locale(language))


def _duration(shown: float | Range, unit: str, language: str) -> str:
    """Write a duration. The plural of a range is that of its end, unless that form has no place for a number."""
    patterns = duration_patterns(unit, language)
    if not isinstance(shown, Range):
        return _plural(patterns, shown, language).format(number(shown, language))
    written = _plural(patterns, shown.high, language)
    if "{0}" not in written:
        written = _plural(patterns, _FEW, language)
    return written.format(span(shown, language))


def _plural(patterns: Mapping[str, str], shown: float, language: str) -> str:
    return patterns.get(locale(language).plural_form(_whole(shown))) or patterns["other"]


@cache
def duration_patterns(unit: str, language: str) -> Mapping[str, str]:
    """Return CLDR's patterns by plural form: long ones, and short ones where CLDR lets the long be the short.

    `babel.units` knows the long ones only, and writes "2 duration-month" in Turkish.
    """
    data: dict[str | int | None, Any] = dict(localedata.load(str(locale(language))).items())
    lengths = localedata.LocaleDataDict(data)["unit_patterns"][unit]
    return {**lengths.get("short", {}), **lengths.get("long", {})}


def _whole(shown: float) -> float:
    return int(shown) if shown % 1 == 0 else shown


def _ordered(written: str, language: str) -> str:
    """Let a range without letters run in the direction of the language, as CLDR does with money."""
    rtl = locale(language).character_order == "right-to-left"
    bare = written[0].isdigit() and not any(character.isalpha() for character in written)
    return f"{_RLM}{written}" if rtl and bare else written
