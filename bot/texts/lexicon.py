"""Builds the lexicon: how people say words, choices, languages, countries and occupations in every language."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from bot.texts import names
from bot.texts.catalogue import Catalogue
from bot.texts.figures import locale
from flows import directory, occupations
from flows.answers.spelling import fold
from flows.lexicon import Forms, Lexicon
from flows.model import Ask, Flow, Input, Language, MessageId
from flows.words import Word

SHARED = MessageId("choice")
"""The entry of the shared choices, which questions of the bot's own offer."""

_COMMA = re.compile(r"[,;،؛、，]")
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_PREFIX = "choice-"


def build_lexicon(
    catalogue: Catalogue,
    flows: Iterable[Flow],
    wanted: Collection[str] | None = None,
    offices: directory.Loaded | None = None,
) -> Lexicon:
    """Build the lexicon; `wanted` are the ids of the occupations in it, all if None. `offices` has the places."""
    flows = tuple(flows)
    codes = catalogue.languages
    return Lexicon(
        words={code: _words(catalogue, code) for code in codes},
        choices={code: _choices(catalogue, code, flows) for code in codes},
        languages=_languages(catalogue),
        countries=_countries(catalogue),
        occupations=_occupations(catalogue, wanted),
        places=_places(catalogue, offices) if offices else {},
    )


def _words(catalogue: Catalogue, language: Language) -> Forms:
    return _ranked(
        (word.value, *_said(catalogue, language, f"word-{word}", f"word-{word}.words")) for word in Word
    )


def _choices(catalogue: Catalogue, language: Language, flows: Iterable[Flow]) -> Mapping[MessageId, Forms]:
    shared = {
        name.removeprefix(_PREFIX): _said(catalogue, language, name, f"{name}.words")
        for name in sorted(catalogue.ids(language))
        if name.startswith(_PREFIX)
    }
    found: dict[MessageId, Forms] = {SHARED: _ranked((name, *said) for name, said in shared.items())}
    for message, choices in _offered(flows).items():
        found[message] = _ranked(
            (choice, *_own(catalogue, language, f"{message}.{choice}", shared.get(choice, ((), ()))))
            for choice in choices
        )
    return found


def _offered(flows: Iterable[Flow]) -> Mapping[MessageId, Iterable[str]]:
    """Return what can be chosen at each message: several steps may ask it with different choices."""
    found: dict[MessageId, dict[str, None]] = {}
    for step in (step for flow in flows for step in flow.steps.values()):
        if isinstance(step, Ask) and step.source is None:
            found.setdefault(step.message, {}).update(dict.fromkeys(choice.id for choice in step.choices))
        elif isinstance(step, Input) and step.otherwise is not None:
            found.setdefault(step.message, {}).update(unknown=None)
    return found


Said: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]
"""Folded: the label (nothing where there is none), the synonyms."""


def _own(catalogue: Catalogue, language: Language, label: str, shared: Said) -> Said:
    own = _said(catalogue, language, label, f"{label}-words")
    return own[0] or shared[0], own[1] or shared[1]


def _said(catalogue: Catalogue, language: Language, label: str, words: str) -> Said:
    said = catalogue.own(language, label)
    return (folded([said]) if said else ()), folded(_COMMA.split(catalogue.own(language, words) or ""))


def folded(said: Iterable[str]) -> tuple[str, ...]:
    """Return the forms of texts, umlauts also as people write them where the keyboard has none."""
    spellings = (spelling for text in said for spelling in (text, text.translate(_UMLAUTS)))
    return tuple(dict.fromkeys(form for spelling in spellings if (form := fold(spelling))))


def _ranked(entries: Iterable[tuple[str, tuple[str, ...], tuple[str, ...]]]) -> Forms:
    """Return what each form means: a label before every synonym, else the first that has it."""
    entries = tuple(entries)
    forms: dict[str, str] = {}
    for rank in (1, 2):
        for entry in entries:
            for form in entry[rank]:
                forms.setdefault(form, entry[0])
    return forms


def _languages(catalogue: Catalogue) -> Forms:
    forms: dict[str, str] = {}
    for attribute in ("language-name", "language-words"):
        for code in catalogue.languages:
            for form in folded(_COMMA.split(catalogue.own(code, attribute) or "")):
                forms.setdefault(form, code)
    for code in catalogue.languages:
        for speaker in catalogue.languages:
            for form in folded([str(locale(speaker).languages.get(code, ""))]):
                forms.setdefault(form, code)
    return forms


def _countries(catalogue: Catalogue) -> Forms:
    forms: dict[str, str] = {}
    known = [names.countries(catalogue.root, code) for code in catalogue.languages]
    for rank in (slice(0, 1), slice(1, None)):
        for table in known:
            for country, called in table.items():
                for form in folded(called[rank]):
                    forms.setdefault(form, country)
    return forms


def _places(catalogue: Catalogue, offices: directory.Loaded) -> Forms:
    """Return what people call places: as the file has it, then the Länder and regions as they are called on buttons."""
    forms: dict[str, str] = {}
    for place in offices.directory.places.values():
        for form in folded(place.names):
            forms.setdefault(form, place.id)
    for region in offices.regions.values():
        for form in (
            region.id,
            *folded(catalogue.own(code, region.name) or "" for code in catalogue.languages),
        ):
            forms.setdefault(form, region.id)
    return forms


def _occupations(catalogue: Catalogue, wanted: Collection[str] | None) -> Forms:
    return occupations.forms(
        {
            code: {
                occupation: called
                for occupation, called in catalogue.occupations(code).items()
                if wanted is None or occupation in wanted
            }
            for code in catalogue.languages
        }
    )
