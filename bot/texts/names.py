"""Names that are no messages: occupations, what people call countries and days, by language, from small YAML files."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources.abc import Traversable

import yaml
from babel import Locale

from bot.texts.figures import locale
from flows.model import Language

_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Everything is text: Norway's code is no truth value."""

Names = Mapping[str, tuple[str, ...]]
"""From an id to what it is called, the title first."""


def occupations(root: Traversable, language: Language) -> Names:
    """Return titles and synonyms of occupations."""
    return _read(root, language, "occupations.yaml")


def countries(root: Traversable, language: Language) -> Names:
    """Return the names of all countries: CLDR's first, then what else people say."""
    others = _read(root, language, "countries.yaml")
    names = country_names(locale(language))
    return {code: (name, *others.get(code, ())) for code, name in names.items()}


def days(root: Traversable, language: Language) -> Names:
    """Return what people say of days besides CLDR's names, as `bot.texts.days` reads it."""
    return _read(root, language, "days.yaml")


def country_names(data: Locale) -> dict[str, str]:
    """Return CLDR's names of countries by ISO 3166 alpha-2 code."""
    return {
        code: str(name)
        for code, name in data.territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


def _read(root: Traversable, language: Language, name: str) -> dict[str, tuple[str, ...]]:
    file = root / language / name
    if not file.is_file():
        return {}
    entries = yaml.load(file.read_text(encoding="utf-8"), _LOADER) or {}  # noqa: S506 - the base loader makes nothing but text
    return {str(key): _names(value) for key, value in entries.items()}


def _names(value: str | Sequence[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(map(str, value))
