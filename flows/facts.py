"""The fact register: every dated, sourced value the bot may speak of. Text in, no disk."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TypeAlias, TypeVar

import yaml

from flows.model import FactKey
from flows.nodes import Plain, Reader, line
from flows.problems import Problem, nearest

REVIEW_AFTER = timedelta(days=365)
"""How long a fact without an end is trusted after it was checked."""


class Confidence(StrEnum):
    """How well a fact is founded. What is `unsure` is never said to anybody."""

    OFFICIAL = "official"
    SECONDARY = "secondary"
    COMPUTED = "computed"
    OWN_KNOWLEDGE = "own_knowledge"
    UNSURE = "unsure"


class Unit(StrEnum):
    """What a value is. The closed list: texts format by it."""

    EUR = "EUR"
    EUR_MONTH = "EUR/month"
    EUR_YEAR = "EUR/year"
    EUR_HOUR = "EUR/hour"
    PERCENT = "percent"
    YEARS = "years"
    MONTHS = "months"
    WEEKS = "weeks"
    DAYS = "days"
    HOURS_WEEK = "hours/week"
    HOURS_DAY = "hours/day"
    AGE = "age"
    POINTS = "points"
    COUNT = "count"
    CEFR = "CEFR"
    """A1 to C2, or `none`."""
    ISCO = "ISCO-08"
    """A list of codes of the classification of occupations."""
    COUNTRIES = "countries"
    """A list of ISO 3166 alpha-2 codes."""
    DATE = "date"
    URL = "url"
    PHONE = "phone"
    BOOL = "bool"
    TEXT = "text"
    """English words for people who look after the content, not for inquirers."""
    LIST = "list"
    MAPPING = "mapping"
    OFFICE = "office"
    """`name`, `for_whom`, `contact`, `region`; its address is the source."""
    OCCUPATION = "occupation"
    """`isco08`, `regulated`, `shortage`, `body`."""
    RULE = "rule"
    """`id`, `conditions`, `result`, `blockers` of a route."""


class State(StrEnum):
    """Where a day lies in the time a fact is valid."""

    VALID = "valid"
    STALE = "stale"
    FUTURE = "future"


@dataclass(frozen=True, slots=True)
class Range:
    """From one number to another, both included."""

    low: int | float
    high: int | float


FactValue: TypeAlias = (
    int | float | str | bool | date | Range | tuple[str, ...] | Mapping[str, str | tuple[str, ...]] | None
)
Member = TypeVar("Member", Unit, Confidence)

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


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with its time, its legal basis and its source. `series` names the same figure over the years.

    `source_read` says what was read and how old it was; `source_opened` whether the address was opened.
    `concerns` is set in the watch list only: the facts to look at again on the day that is its value.
    """

    key: FactKey
    group: str
    value: FactValue
    unit: Unit
    text: str
    confidence: Confidence
    checked_on: date
    review_by: date
    valid_from: date | None = None
    valid_until: date | None = None
    legal_basis: str = ""
    source_url: str = ""
    source_read: str = ""
    source_opened: bool = False
    note: str = ""
    series: FactKey | None = None
    concerns: tuple[FactKey, ...] = ()
    line: int = 0

    @property
    def publishable(self) -> bool:
        """Whether it may be said to anybody."""
        return self.confidence is not Confidence.UNSURE and self.value is not None

    @property
    def address(self) -> str:
        """The page to open: the value itself where it is one, else the source."""
        return self.value if self.unit is Unit.URL and isinstance(self.value, str) else self.source_url

    def state(self, today: date) -> State:
        """Tell where a day lies in the time it is valid; the first and the last day are valid."""
        if self.valid_from is not None and today < self.valid_from:
            return State.FUTURE
        return State.STALE if self.valid_until is not None and self.valid_until < today else State.VALID


class Facts(Mapping[FactKey, Fact]):
    """All facts by key, in the order of the register."""

    def __init__(self, facts: Iterable[Fact] = ()) -> None:
        self._facts = {fact.key: fact for fact in facts}
        self._series: dict[FactKey, list[Fact]] = {}
        for fact in self._facts.values():
            if fact.series is not None:
                self._series.setdefault(fact.series, []).append(fact)

    def __getitem__(self, key: FactKey) -> Fact:
        return self._facts[key]

    def __iter__(self) -> Iterator[FactKey]:
        return iter(self._facts)

    def __len__(self) -> int:
        return len(self._facts)

    @property
    def names(self) -> frozenset[FactKey]:
        """Every key and every series: all that a text may name."""
        return frozenset(self._facts) | frozenset(self._series)

    def at(self, name: FactKey, today: date) -> Fact:
        """Return the fact of a key, or of a series the one that counts on a day.

        That is the one valid then; else the last one known (it is stale); else the next one. An unsure
        one only if a series has nothing else. Raises `KeyError` when there is no such key or series.
        """
        if name not in self._series:
            return self._facts[name]
        members = [fact for fact in self._series[name] if fact.publishable] or self._series[name]
        begun = [fact for fact in members if fact.state(today) is not State.FUTURE]
        if begun:
            return max(
                begun, key=lambda fact: (fact.state(today) is State.VALID, fact.valid_until or date.max)
            )
        return min(members, key=lambda fact: fact.valid_from or date.min)

    def state(self, name: FactKey, today: date) -> State:
        """Tell whether a key or series is valid, stale or not yet valid on a day."""
        return self.at(name, today).state(today)

    def checked_on(self, names: Iterable[FactKey], today: date) -> date | None:
        """Return the day on which the one checked longest ago was checked."""
        return min((self.at(name, today).checked_on for name in names), default=None)

    def due(self, today: date) -> tuple[Fact, ...]:
        """Return what is to be reviewed on a day, most urgent first, but no figure that has a successor."""
        late = [
            fact
            for fact in self._facts.values()
            if fact.review_by <= today and not self._succeeded(fact, today)
        ]
        return tuple(sorted(late, key=lambda fact: (fact.review_by, fact.key)))

    def _succeeded(self, fact: Fact, today: date) -> bool:
        """Tell whether a publishable fact of the same series has taken its place on a day."""
        if fact.series is None or fact.state(today) is not State.STALE:
            return False
        return self.at(fact.series, today).key != fact.key


_TEXTS = ("text", "legal_basis", "source_url", "source_read", "note")
_DATES = ("checked_on", "valid_from", "valid_until", "review_by")
_FIELDS = ("value", "unit", "confidence", *_DATES, *_TEXTS, "source_opened", "series", "concerns")
_REQUIRED = ("value", "unit", "confidence", "checked_on")


def load(file: str, text: str) -> tuple[Facts, list[Problem]]:
    """Read a register and return it with everything that is wrong with it."""
    reader = Reader(file)
    found: dict[FactKey, Fact] = {}
    for group, entries in reader.document(text).items():
        for key, row, node in reader.entries(entries):
            if key in found:
                reader.complain(row, f"fact `{key}` stands here a second time.")
            elif fact := _fact(reader, FactKey(key), group, row, node):
                found[fact.key] = fact
    _check_names(reader, found)
    return Facts(_hastened(found)), sorted(reader.problems)


def _fact(reader: Reader, key: FactKey, group: str, row: int, node: yaml.Node) -> Fact | None:
    entry = reader.mapping(node)
    for name in _REQUIRED:
        if name not in entry:
            reader.complain(row, f"fact `{key}` lacks `{name}`.")
    fields = {name: entry[name] for name in reader.only(entry, _FIELDS, f"fact `{key}`")}
    unit = _member(reader, Unit, fields.get("unit"))
    confidence = _member(reader, Confidence, fields.get("confidence"))
    dates = {name: _date(reader, fields[name]) for name in _DATES if name in fields}
    checked, since, until = (dates.get(name) for name in ("checked_on", "valid_from", "valid_until"))
    if since and until and until < since:
        reader.complain(line(fields["valid_until"]), f"fact `{key}` ends before it begins.")
    if unit is None or confidence is None or checked is None or "value" not in fields:
        return None
    texts = {name: reader.text(fields[name]) if name in fields else "" for name in _TEXTS}
    return Fact(
        key=key,
        group=group,
        value=_value(reader, fields["value"], unit, confidence),
        unit=unit,
        text=texts["text"],
        confidence=confidence,
        checked_on=checked,
        review_by=min(day for day in (until, checked + REVIEW_AFTER, dates.get("review_by")) if day),
        valid_from=since,
        valid_until=until,
        legal_basis=texts["legal_basis"],
        source_url=texts["source_url"],
        source_read=texts["source_read"],
        source_opened="source_opened" in fields and reader.plain(fields["source_opened"]) is True,
        note=texts["note"],
        series=FactKey(reader.text(fields["series"])) if "series" in fields else None,
        concerns=tuple(map(FactKey, reader.texts(fields["concerns"]))) if "concerns" in fields else (),
        line=row,
    )


def _member(reader: Reader, kind: type[Member], node: yaml.Node | None) -> Member | None:
    if node is None:
        return None
    word = reader.text(node)
    try:
        return kind(word)
    except ValueError:
        reader.complain(line(node), f"`{word}` is no {kind.__name__.lower()}.", nearest(word, list(kind)))
        return None


def _date(reader: Reader, node: yaml.Node) -> date | None:
    value = reader.plain(node)
    if value is None or isinstance(value, date):
        return value
    reader.complain(line(node), f"`{value}` is no date.", "Write dates as 2026-12-31.")
    return None


def _value(reader: Reader, node: yaml.Node, unit: Unit, confidence: Confidence) -> FactValue:
    written = reader.text(node) if _TYPES[unit] == (str,) else reader.plain(node)
    value = _typed(written, unit)
    if value is None and confidence is not Confidence.UNSURE:
        reader.complain(
            line(node), f"`{written}` is no value in {unit}.", "Only an unsure fact may be empty."
        )
    elif unit is Unit.CEFR and value is not None and value not in _LEVELS:
        reader.complain(line(node), f"`{value}` is no language level.", nearest(str(value), _LEVELS))
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


def _check_names(reader: Reader, found: Mapping[FactKey, Fact]) -> None:
    for fact in found.values():
        for key in fact.concerns:
            if key not in found:
                reader.complain(
                    fact.line, f"`{fact.key}` concerns `{key}`, which is no fact.", nearest(key, found)
                )
        if fact.series in found:
            reader.complain(
                fact.line, f"the series of `{fact.key}` has the name of a fact.", "Name it otherwise."
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
