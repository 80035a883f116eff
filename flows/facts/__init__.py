"""The fact register: every dated, sourced value the bot may speak of."""

from __future__ import annotations

from flows.facts.reading import load
from flows.facts.register import Confidence, Fact, Facts, FactValue, Range, State, Unit

__all__ = ["Confidence", "Fact", "FactValue", "Facts", "Range", "State", "Unit", "load"]
