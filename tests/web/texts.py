"""The page's texts for tests, straight from `locales/*/web.ftl`, so that they need no other part of the bot."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

LOCALES = Path(__file__).parents[2] / "locales"
LANGUAGES = ("de", "en", "tr", "ar")
NAMES = {"de": "Deutsch", "en": "English", "tr": "Türkçe", "ar": "العربية"}


@cache
def bundle(language: str) -> FluentBundle:
    """Read the texts of one language."""
    result = FluentBundle([language])
    result.add_resource(FluentResource((LOCALES / language / "web.ftl").read_text("utf-8")))
    return result


def text(language: str, message: str) -> str:
    """Return one text, complete or not at all."""
    if message == "language-name":
        return NAMES[language]
    pattern = bundle(language).get_message(message).value
    assert pattern is not None
    value, errors = bundle(language).format_pattern(pattern)
    assert not errors, errors
    return str(value)
