"""How people say days in every language: CLDR's names, then what else they say (`locales/<lang>/days.yaml`)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from bot.texts import names
from bot.texts.catalogue import Catalogue
from bot.texts.figures import duration_patterns, locale
from bot.texts.lexicon import folded
from flows.cases.pauses import DayWords, squeeze, tokens
from flows.model import Language

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
UNITS: Final[Mapping[str, int]] = {"day": 1, "week": 7, "month": 30}
AHEAD: Final[Mapping[str, int]] = {
    "tomorrow": 1,
    "after_tomorrow": 2,
    "two_days": 2,
    "two_weeks": 14,
    "two_months": 60,
}
"""What is said without a number. Arabic has a dual."""
KEYS: Final = frozenset({"back", "around", "beside", *AHEAD, *UNITS, *WEEKDAYS, *MONTHS})
"""All that a file may have."""

_NO_UNIT: Final = frozenset({"two", "per"})
"""The dual has no number in it, and the other is no amount."""


def day_words(catalogue: Catalogue) -> Mapping[Language, DayWords]:
    """Return how people say days, by language."""
    return {code: _words(code, names.days(catalogue.root, code)) for code in catalogue.languages}


def _words(language: Language, others: names.Names) -> DayWords:
    data = locale(language)
    around, beside = (_tokens(others.get(key, ())) for key in ("around", "beside"))

    def forms(cldr: Iterable[str], key: str) -> Iterator[str]:
        for said in folded((*cldr, *others.get(key, ()))):
            if form := squeeze(said, around):
                yield form

    return DayWords(
        back=frozenset(forms((), "back")),
        ahead={form: days for key, days in AHEAD.items() for form in forms((), key)},
        weekdays={
            form: number
            for number, key in enumerate(WEEKDAYS)
            for form in forms(_named(data.days, number), key)
            if len(form) > 1
        },
        months={
            form: number
            for number, key in enumerate(MONTHS, start=1)
            for form in forms(_named(data.months, number), key)
        },
        units={form: days for unit, days in UNITS.items() for form in forms(_counted(unit, language), unit)},
        around=around,
        beside=beside,
    )


def _tokens(said: Iterable[str]) -> frozenset[str]:
    return frozenset(token for form in folded(said) for token in tokens(form))


def _named(table: Mapping[str, Any], number: int) -> Iterator[str]:
    """Yield CLDR's names of a day or month, standing alone and in a date. The narrow ones mean several each."""
    for context in ("format", "stand-alone"):
        for width, called in table[context].items():
            if width != "narrow":
                yield called[number]


def _counted(unit: str, language: str) -> Iterator[str]:
    """Yield what CLDR writes beside a number."""
    for plural, pattern in duration_patterns(f"duration-{unit}", language).items():
        if plural not in _NO_UNIT:
            yield pattern.replace("{0}", "")
