"""Road maps: which steps of one a person gets, from what she answered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from flows.model import RoadMap, Value, Variable
from flows.session import Plan


def make(roadmap: RoadMap, known: Mapping[Variable, Value], today: date) -> Plan:
    """Make the plan of the steps whose condition holds."""
    steps = tuple(step.id for step in roadmap.steps if step.condition.holds(known))
    return Plan(roadmap=roadmap.id, steps=steps, made_on=today.isoformat())
