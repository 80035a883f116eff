"""What a text means at a place: one of the choices offered, or a value of the kind asked for."""

from __future__ import annotations

import re
import unicodedata
from typing import Literal, TypeAlias

from flows import directory, occupations
from flows.answers.spelling import fold
from flows.effects import Prompt
from flows.engine import prompts
from flows.engine.draft import Draft
from flows.model import Ask, ChoiceId, Input, InputKind, Language, MessageId, Source, Value

SHARED = MessageId("choice")
"""The lexicon's entry for the labels and synonyms of all shared choices."""

_NUMBER = re.compile(r"\d+")
_MAX_TEXT = 200
_MAX_TAIL = 12
_MAX_DIGITS = 2
_MAX_WORDS = 6
_NUMERIC = (InputKind.NUMBER, InputKind.YEAR)

Picked: TypeAlias = tuple[Literal["occupations"], tuple[str, ...]]


def numbered(draft: Draft, text: str) -> str | None:
    """Return the payload of the button that a number names, counted as they were shown last."""
    step, form = draft.step, fold(text)
    if draft.session.overlay is None and isinstance(step, Input) and step.kind in _NUMERIC:
        return None
    shown = draft.session.shown[-1] if draft.session.shown else None
    if not isinstance(shown, Prompt) or not form.isdecimal() or len(form) > _MAX_DIGITS:
        return None
    offered = [choice.id for choice in shown.choices if choice.kind == "choice"]
    return offered[int(form) - 1] if 1 <= int(form) <= len(offered) else None


def choice(draft: Draft, text: str) -> str | None:
    """Return which choice of the prompt a text names: by id, label or synonym in any language."""
    overlay = draft.session.overlay
    if overlay and (named := _among(draft, prompts.overlay_choices(draft, overlay), text, SHARED)):
        return named
    step, offered = draft.step, tuple(prompts.choices(draft))
    if overlay is None and isinstance(step, Ask) and step.source is Source.REGIONS:
        return _region(draft, offered, text) or _among(draft, offered, text, SHARED)
    by_name = isinstance(step, Ask) and step.source is Source.LANGUAGES
    if by_name or (overlay and overlay.kind == "language"):
        named = draft.content.lexicon.languages.get(fold(text), fold(text))
        return named if named in draft.content.languages else None
    return _among(draft, offered, text, step.message) if isinstance(step, Ask | Input) else None


def action(draft: Draft, text: str) -> str | None:
    """Return the action of the bot's own that a text names and that was offered last."""
    named = draft.content.lexicon.choice(fold(text), SHARED, draft.language)
    return named if named and prompts.offered_last(draft, named) else None


def language(draft: Draft, text: str) -> Language | None:
    """Return the language a text names; where a country is asked for, none that is called like one ("Indien")."""
    step, form = draft.step, fold(text)
    asked = draft.session.overlay is None and isinstance(step, Input) and step.kind is InputKind.COUNTRY
    if asked and form in draft.content.lexicon.countries:
        return None
    named = draft.content.lexicon.languages.get(form)
    return next((code for code in draft.content.languages if code == named), None)


def value(draft: Draft, step: Input, text: str) -> Value | Picked | None:
    """Return the value a text gives to a free-text step, the occupations it may mean, or None."""
    match step.kind:
        case InputKind.TEXT:
            return text[:_MAX_TEXT]
        case InputKind.NUMBER | InputKind.YEAR:
            return _number(step, text)
        case InputKind.COUNTRY:
            return draft.content.lexicon.countries.get(fold(text))
        case InputKind.OCCUPATION:
            found = occupations.search(text, draft.content.lexicon.occupations)
            return found[0] if len(found) == 1 else ("occupations", found) if found else None
        case InputKind.PLACE:
            return _place(draft, text)
        case InputKind.QUESTION:
            return None


def visible(text: str) -> bool:
    """Tell whether a text has any letter or digit: emoji and punctuation alone say nothing we can answer."""
    return any(unicodedata.category(character)[0] in "LN" for character in text)


def _among(draft: Draft, offered: tuple[str, ...], text: str, message: MessageId) -> str | None:
    form = fold(text)
    if form in offered:
        return form
    for source in (message, SHARED):
        named = draft.content.lexicon.choice(form, source, draft.language) or _leading(draft, form, source)
        if named in offered:
            return named
    return None


def _leading(draft: Draft, form: str, message: MessageId) -> ChoiceId | None:
    """Return the one choice whose label a short text begins with ("yes please")."""
    forms = draft.content.lexicon.choices.get(draft.language, {}).get(message, {}) if draft.language else {}
    found = {
        chosen
        for known, chosen in forms.items()
        if form.startswith(f"{known} ") and len(form) - len(known) <= _MAX_TAIL
    }
    return ChoiceId(found.pop()) if len(found) == 1 else None


def _place(draft: Draft, text: str) -> str | None:
    """Return the place a short text names: as a whole, else the longest name in it."""
    known, form = draft.content.lexicon.places, fold(text)
    if form in known:
        return known[form]
    words = form.split()
    if len(words) > _MAX_WORDS or text.rstrip().endswith(("?", "؟", ";")):
        return None
    for length in range(len(words), 0, -1):
        parts = (" ".join(words[at : at + length]) for at in range(len(words) - length + 1))
        found = {known[part] for part in parts if part in known}
        if found:
            return found.pop() if len(found) == 1 else None
    return None


def _region(draft: Draft, offered: tuple[ChoiceId, ...], text: str) -> str | None:
    """Return the region a text names, or that of the place it names."""
    content = draft.content
    place = _place(draft, text) or fold(text)
    region = directory.region_of(directory.PlaceId(place), content.directory, content.regions)
    return str(region.id) if region is not None and str(region.id) in offered else None


def _number(step: Input, text: str) -> int | None:
    found = _NUMBER.findall(fold(text).replace(" ", "") if step.kind is InputKind.NUMBER else fold(text))
    if len(found) != 1 or len(found[0]) > 9:
        return None
    number = int(found[0])
    low = step.minimum if step.minimum is not None else 0
    high = step.maximum if step.maximum is not None else 10**9
    return number if low <= number <= high else None
