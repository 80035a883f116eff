"""The figures of the fact register as they stand on the day a rule decides for. No rule holds a figure of its own.

A figure that is not valid on that day is still the one that is known; it says so, and of which year it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flows.facts import Facts, Unit
from flows.facts import State as Validity
from flows.model import FactKey
from flows.rules.person import Level, Person


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the register. `name` is what was asked for, a key or a series; `key` the fact that answered."""

    name: FactKey
    key: FactKey
    number: float
    unit: Unit
    year: int | None
    confirmed: bool
    """Whether it is valid on the day; if not, `year` says of which year it is, and the new one is to be confirmed."""

    def __str__(self) -> str:
        number = f"{self.number:,.0f}" if float(self.number).is_integer() else f"{self.number:,.2f}"
        text = f"{number} {self.unit}"
        if not self.confirmed:
            return f"{text} (figure of {self.year}, to be confirmed)"
        return f"{text} ({self.year})" if self.year else text


@dataclass(frozen=True, slots=True)
class Situation:
    """Who asks, with which register, on which day: all a condition knows."""

    person: Person
    facts: Facts
    day: date

    def figure(self, name: str) -> Figure:
        """Return the number of a fact or series on the day; raise `TypeError` where it is none."""
        fact = self.facts.at(FactKey(name), self.day)
        if not isinstance(fact.value, int | float) or isinstance(fact.value, bool):
            raise TypeError(f"The fact {fact.key} is no number.")
        confirmed = fact.state(self.day) is Validity.VALID
        end = fact.valid_until or fact.valid_from
        year = end.year if end and (fact.series or not confirmed) else None
        return Figure(FactKey(name), fact.key, fact.value, fact.unit, year, confirmed)

    def level(self, name: str) -> Level:
        """Return the language level of a fact."""
        return Level[str(self.facts[FactKey(name)].value)]

    def codes(self, name: str) -> tuple[str, ...]:
        """Return a list of codes: countries or groups of occupations."""
        value = self.facts[FactKey(name)].value
        if not isinstance(value, tuple):
            raise TypeError(f"The fact {name} is no list.")
        return value

    def within(self, name: str) -> bool | None:
        """Tell whether the occupation belongs to groups of ISCO-08; a code too short to tell is unknown."""
        isco, groups = self.person.isco or "", self.codes(name)
        if isco.startswith(groups):
            return True
        return None if any(group.startswith(isco) for group in groups) else False

    def national(self, name: str) -> bool | None:
        """Tell whether the person is a national of one of the states of a fact."""
        return self.person.nationality in self.codes(name) if self.person.nationality else None
