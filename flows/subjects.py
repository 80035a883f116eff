"""What a case is about, as inquirers choose it, cards show it and volunteers declare it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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

_OF_ANSWERS: Mapping[str, str] = MappingProxyType(
    {
        "after_arrival": "arrival",
        "family": "family",
        "job": "job",
        "language": "language",
        "occupations": "recognition",
        "procedure": "visa",
        "recognition": "recognition",
        "rights": "rights",
        "ways_in": "visa",
    }
)


def of_flow(flow: str) -> str | None:
    """Return what a case is about that begins in a conversation; None where that does not tell."""
    return _OF_FLOWS.get(flow)


def of_flows(flows: Iterable[str]) -> str | None:
    """Return what the first of some conversations is about that tells; None where none does."""
    return next(filter(None, map(of_flow, flows)), None)


def of_answer(topic: str) -> str | None:
    """Return what a question is about whose answer has a topic; None where that does not tell."""
    return _OF_ANSWERS.get(topic)
