"""From the YAML of the register to facts, with everything that is wrong with it. Text in, no disk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import TypeVar

from yaml.nodes import Node

from flows.facts.register import Confidence, Fact, Facts, FactValue, Range, Unit
from flows.load.nodes import Fields, Page, entries, line, parse, scalar
from flows.load.values import Plain, plain
from flows.model import FactKey
from flows.problems import Problem, nearest

Member = TypeVar("Member", Unit, Confidence)

REVIEW_AFTER = timedelta(days=365)
"""How long a fact without an end is trusted after it was checked."""

_NUMBERS = (
    *(
        Unit.EUR,
        Unit.EUR_MONTH,
        Unit.EUR_YEAR,
        Unit.EUR_HOUR,
        Unit.PERCENT,
        Unit.YEARS,
        Unit.MONTHS,
        Unit.WEEKS,
    ),
    *(Unit.DAYS, Unit.HOURS_WEEK, Unit.HOURS_DAY, Unit.AGE, Unit.POINTS, Unit.COUNT),
)
_TYPES: Mapping[Unit, tuple[type, ...]] = {
    **dict.fromkeys(_NUMBERS, (int, float, Range)),
    **dict.fromkeys((Unit.CEFR, Unit.URL, Unit.PHONE, Unit.TEXT), (str,)),
    **dict.fromkeys((Unit.ISCO, Unit.COUNTRIES, Unit.LIST), (tuple,)),
    **dict.fromkeys((Unit.MAPPING, Unit.OFFICE, Unit.OCCUPATION, Unit.RULE), (dict,)),
    Unit.DATE: (date,),
    Unit.BOOL: (bool,),
}
_LEVELS = frozenset({"none", "A1", "A2", "B1", "B2", "C1", "C2"})


_TEXTS = ("text", "legal_basis", "source_url", "source_read", "note")
_DATES = ("checked_on", "valid_from", "valid_until", "review_by")
_FIELDS = ("value", "unit", "confidence", *_DATES, *_TEXTS, "source_opened", "series", "concerns")
_REQUIRED = ("value", "unit", "confidence", "checked_on")


def load(file: str, text: str) -> tuple[Facts, list[Problem]]:
    """Read a register and return it with everything that is wrong with it."""
    page = Page(file)
    found: dict[FactKey, Fact] = {}
    root = parse(page, text)
    for group, _, node in entries(page, root, "the register") if root else ():
        for key, at, entry in entries(page, node, f"the group `{group}`"):
            if key in found:
                page.report(at, f"The fact `{key}` stands here a second time.", "Keep one.")
            elif fact := _fact(Fields(page, entry, f"the fact `{key}`"), FactKey(key), group, line(at)):
                found[fact.key] = fact
    _check_names(page, found)
    return Facts(_hastened(found)), sorted(page.problems)


def _fact(fields: Fields, key: FactKey, group: str, row: int) -> Fact | None:
    fields.allow(_FIELDS)
    fields.need(*_REQUIRED)
    unit, confidence = _member(fields, "unit", Unit), _member(fields, "confidence", Confidence)
    checked, since, until, review = (_date(fields, name) for name in _DATES)
    if since and until and until < since:
        fields.page.report(
            fields.key("valid_until"), f"{fields.what} ends before it begins.", "Swap the days."
        )
    written = fields.get("value")
    if unit is None or confidence is None or checked is None or written is None:
        return None
    texts = {name: (fields.word(name) or "") for name in _TEXTS}
    series = fields.word("series")
    return Fact(
        key=key,
        group=group,
        value=_value(fields, written, unit, confidence),
        unit=unit,
        text=texts["text"],
        confidence=confidence,
        checked_on=checked,
        review_by=min(day for day in (until, checked + REVIEW_AFTER, review) if day),
        valid_from=since,
        valid_until=until,
        legal_basis=texts["legal_basis"],
        source_url=texts["source_url"],
        source_read=texts["source_read"],
        source_opened=fields.switch("source_opened", otherwise=False),
        note=texts["note"],
        series=FactKey(series) if series else None,
        concerns=tuple(FactKey(name) for name in fields.words("concerns")),
        line=row,
    )


def _member(fields: Fields, name: str, kind: type[Member]) -> Member | None:
    word = fields.word(name)
    if word is None:
        return None
    try:
        return kind(word)
    except ValueError:
        fields.page.report(fields.key(name), f"`{word}` is no {name}.", nearest(word, list(kind)))
        return None


def _date(fields: Fields, name: str) -> date | None:
    node = fields.get(name)
    value = plain(fields.page, node, fields.what) if node is not None else None
    if value is None or isinstance(value, date):
        return value
    fields.page.report(fields.key(name), f"`{value}` is no date.", "Write dates as 2026-12-31.")
    return None


def _value(fields: Fields, node: Node, unit: Unit, confidence: Confidence) -> FactValue:
    written = scalar(node) if _TYPES[unit] == (str,) else plain(fields.page, node, fields.what)
    value = _typed(written, unit)
    if value is None and confidence is not Confidence.UNSURE:
        shown = "nothing" if written is None else f"`{written}`"
        fields.page.report(
            node, f"{fields.what} is {shown}, no value in {unit}.", "Only an unsure one may be null."
        )
    elif unit is Unit.CEFR and value is not None and value not in _LEVELS:
        fields.page.report(node, f"`{value}` is no language level.", nearest(str(value), _LEVELS))
    return value


def _typed(written: Plain, unit: Unit) -> FactValue:
    value: FactValue
    match written:
        case {"from": int() | float() as low, "to": int() | float() as high, **rest} if (
            not rest and low <= high
        ):
            value = Range(low, high)
        case dict():
            value = {key: _words(item) for key, item in written.items()}
        case list():
            value = tuple(str(item) for item in written)
        case _:
            value = written
    wrong_kind = not isinstance(value, _TYPES[unit]) or (isinstance(value, bool) and unit is not Unit.BOOL)
    return None if wrong_kind else value


def _words(item: Plain) -> str | tuple[str, ...]:
    return tuple(str(part) for part in item) if isinstance(item, list) else str(item)


def _check_names(page: Page, found: Mapping[FactKey, Fact]) -> None:
    for fact in found.values():
        for key in fact.concerns:
            if key not in found:
                page.report(
                    fact.line, f"`{fact.key}` concerns `{key}`, which is no fact.", nearest(key, found)
                )
        if fact.series in found:
            page.report(
                fact.line, f"The series of `{fact.key}` has the name of a fact.", "Name it otherwise."
            )


def _hastened(found: Mapping[FactKey, Fact]) -> Iterator[Fact]:
    """Yield the facts, those of the watch list to be reviewed by its days."""
    watched: dict[FactKey, date] = {}
    for watch in found.values():
        for key in (watch.key, *watch.concerns) if watch.concerns else ():
            if isinstance(watch.value, date):
                watched[key] = min(watch.value, watched.get(key, watch.value))
    for fact in found.values():
        day = min(fact.review_by, watched.get(fact.key, fact.review_by))
        yield replace(fact, review_by=day) if day != fact.review_by else fact
