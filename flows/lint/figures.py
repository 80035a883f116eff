"""The lint on bare figures: amounts, periods, dates and numbers to call come from the fact register only."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flows.lint.material import Material, within
from flows.lint.texts import ADDRESS
from flows.lint.uses import Role, uses
from flows.problems import Problem

_PLACEABLE = re.compile(r"\{[^{}]*\}")
_LAW = re.compile(r"(§+|Art\.|Article|Artikel|Madde|المادة)\s*\d+[a-z]?(\s*\(\d+\))*", re.IGNORECASE)

_CURRENCIES = (
    "€|EUR|Euros?|\\$|USD|Dollars?|£|GBP|₺|TRY|TL|Lira|Avro|يورو|دولار|ليرة|CHF|Franken",
    "%|٪|Prozent|percent|per cent|في المئة|بالمئة|في المائة",
)
_PERIODS = (
    "Sekunden?|Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Werktage?n?",
    "seconds?|minutes?|hours?|days?|weeks?|months?|years?",
    "saniye|dakika|saat|gün|hafta|ay|yıl|yaş",
    "ثانية|دقيقة|ساعة|ساعات|يوما?|أيام|أسبوعا?|أسابيع|شهرا?|شهور|أشهر|سنة|سنوات|عاما?|أعوام",
)
_MONTHS = (
    "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember",
    "January|February|March|May|June|July|October|December",
    "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık",
    "يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر",
)
_UNITS = "|".join((*_CURRENCIES, *_PERIODS, *_MONTHS))

_BARE = (
    (
        "an amount, period or date",
        re.compile(rf"\d[\d.,]*\+?[\s\u00a0\u202f-]*\.?\s?({_UNITS})(?!\w)", re.IGNORECASE),
    ),
    ("an amount", re.compile(r"([€$£₺%٪]|\bEUR|\byüzde)[\s\u00a0\u202f]*\d", re.IGNORECASE)),
    (
        "a date",
        re.compile(r"\b\d{1,2}\.\s?\d{1,2}\.(\s?\d{2,4})?|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b"),
    ),
    ("a year", re.compile(r"(?<![\d.,])(19|20|١٩|٢٠)\d\d(?!\d|[.,]\d)")),
    ("a number to call", re.compile(r"\+\d[\d\s()/-]{5,}\d|\b0\d{2,}[\s/-]?\d{3,}[\d\s-]*")),
)


def bare_figures(material: Material) -> Iterator[Problem]:
    """Find amounts, periods, dates, years and telephone numbers that were typed into a text."""
    words = {use.id for use in uses(material) if use.role is Role.WORDS}
    for language, id, pattern in material.patterns():
        found = next(filter(None, map(bare, pattern.renderings)), None) if id not in words else None
        if found:
            what, figure = found
            text = f"`{id}` holds {what} of its own: {figure}"
            yield within(language, pattern, text, 'Take it from the register: `{ FACT("key") }`.')


def bare(text: str) -> tuple[str, str] | None:
    """Return what kind of figure a text holds and the figure, None if it holds none."""
    plain = _LAW.sub(" ", ADDRESS.sub(" ", _PLACEABLE.sub("\u00b7", text)))
    for what, figure in _BARE:
        if match := figure.search(plain):
            return what, match.group().strip()
    return None
