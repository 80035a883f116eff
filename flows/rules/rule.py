"""What a rule is. Holds none."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from flows.facts import Facts
from flows.model import Occupation, RuleId, Value, Variable


class Known(Protocol):
    """What rules may look up beside a person's answers."""

    @property
    def occupations(self) -> Mapping[str, Occupation]:
        """All occupations by id."""

    @property
    def facts(self) -> Facts:
        """The fact register."""


@dataclass(frozen=True, slots=True)
class Rule:
    """Decides one of `outcomes` for a day from a person's answers, whichever of them are missing."""

    id: RuleId
    outcomes: frozenset[str]
    decide: Callable[[Mapping[Variable, Value], Known, date], str]
