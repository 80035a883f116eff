"""What a case is about, as inquirers choose it, cards show it and volunteers declare it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SUBJECTS = (
    "recognition",
    "visa",
    "job",
    "language",
    "family",
    "arrival",
    "rights",
    "employer",
    "other",
)

_OF_FLOWS: Mapping[str, str] = MappingProxyType(
    {
        "recognition": "recognition",
        "occupation": "recognition",
        "visa": "visa",
        "chance": "visa",
        "points": "visa",
        "job": "job",
        "language": "language",
        "family": "family",
        "arrival": "arrival",
        "rights": "rights",
        "employer": "employer",
    }
)


def of_flow(flow: str) -> str | None:
    """Return what a case is about that begins in a conversation; None where that does not tell."""
    return _OF_FLOWS.get(flow)
