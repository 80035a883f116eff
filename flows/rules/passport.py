"""What a passport means for the visa: none is needed, or it may be asked for after entry, or neither."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.model import RuleId, Value, Variable
from flows.rules.figures import Situation
from flows.rules.person import Person
from flows.rules.rule import Known, Rule


def passport(known: Mapping[Variable, Value], content: Known, day: date) -> str:
    """Return `eu` (FreizügG/EU), `visa_free` (§ 41 Abs. 1 AufenthV) or `other`, also where the country is unknown."""
    country = known.get(Variable("country"))
    it = Situation(Person(nationality=str(country) if country else None), content.facts, day)
    if it.national("free_movement_countries"):
        return "eu"
    return "visa_free" if it.national("visa_free_entry_work") else "other"


PASSPORT = Rule(RuleId("visa_passport"), frozenset({"eu", "visa_free", "other"}), passport)
