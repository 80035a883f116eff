"""All routes to Germany as decision tables: which are possible for a person, which open with what, and why not."""

from __future__ import annotations

from flows.rules.routes.assess import Assessment, Card, Finding, Result, assess
from flows.rules.routes.mentions import Mention, mentions
from flows.rules.routes.table import BY_ID, ROUTES, Approval, Route, RouteId, Row

__all__ = [
    "BY_ID",
    "CONDITION_IDS",
    "ROUTES",
    "Approval",
    "Assessment",
    "Card",
    "Finding",
    "Mention",
    "Result",
    "Route",
    "RouteId",
    "Row",
    "assess",
    "mentions",
]

CONDITION_IDS = tuple(dict.fromkeys(row.condition.id for route in ROUTES for row in route.rows))
"""Every id a finding can have: the messages `routes-missing-<id>`, and `routes-blocked-<id>` for what closes."""
