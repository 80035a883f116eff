"""How people say days: what the files of each language have, and what becomes of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.texts import Catalogue, names
from bot.texts.days import KEYS, MONTHS, WEEKDAYS, day_words
from bot.texts.figures import locale
from bot.texts.source import languages_in, packaged
from flows.cases.pauses import squeeze
from flows.facts import Facts
from flows.model import Language
from tests.texts.house import Clock, catalogue

ALL = languages_in(packaged())
WORDS = day_words(Catalogue(Clock(), Facts(()), languages=ALL))
each = pytest.mark.parametrize("language", ALL)


@each
def test_file(language: Language) -> None:
    """A file has no key that nobody reads, and says at least what CLDR does not know."""
    file = names.days(packaged(), language)
    assert set(file) <= KEYS
    assert {"back", "tomorrow", "after_tomorrow", "around", "beside"} <= set(file)
    assert {"off", "back"} <= WORDS[language].back


@each
def test_no_word_is_lost(language: Language) -> None:
    """Nothing that a file says is made up of silent words only, and nothing is silent and a name at once."""
    words = WORDS[language]
    for key, said in names.days(packaged(), language).items():
        if key not in ("around", "beside"):
            assert all(squeeze(form, words.around) for form in said), key
    assert not words.around & {*words.weekdays, *words.months, *words.units, *words.ahead}


@each
def test_no_word_means_two_things(language: Language) -> None:
    """A form is one day, one month, one unit; only a few short ones are a day and a month."""
    words, file, data = WORDS[language], names.days(packaged(), language), locale(language)
    for keys, first, table, found in (
        (WEEKDAYS, 0, data.days, words.weekdays),
        (MONTHS, 1, data.months, words.months),
    ):
        for number, key in enumerate(keys, first):
            wide = table["stand-alone"]["wide"][number]
            for form in (wide, table["format"]["wide"][number], *file.get(key, ())):
                assert found[squeeze(form, words.around)] == number, form
    kinds = (words.back, words.ahead, words.units, words.weekdays)
    assert len({form for kind in kinds for form in kind}) == sum(map(len, kinds))


@each
def test_a_letter_is_no_day(language: Language) -> None:
    """A single letter stands for several days and months, so it is none."""
    words = WORDS[language]
    assert min(map(len, (*words.weekdays, *words.months))) > 1


def test_a_language_without_a_file(tmp_path: Path) -> None:
    """A language in preparation has CLDR's names."""
    words = day_words(catalogue(tmp_path, {"it/main.ftl": "a = A"}))[Language("it")]
    assert words.weekdays["lunedi"] == 0
    assert words.months["dicembre"] == 12
    assert (words.units["settimane"], words.back) == (7, frozenset())
