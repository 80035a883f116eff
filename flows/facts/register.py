"""What a fact is, and which fact counts on a day. Reads nothing and says nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from flows.model import FactKey


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
