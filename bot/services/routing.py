"""Judges example persons and writes the results, for developers and tests. Holds no law and no text of the bot."""

from __future__ import annotations

import json
from collections.abc import Iterable
from importlib.resources import files
from typing import Any

from bot.services.fields import Report
from bot.services.persons import Example, read
from flows import facts
from flows.facts import Facts
from flows.rules.routes import Assessment, Finding, assess, mentions


def register() -> Facts:
    """Read the fact register that comes with Lotse."""
    file = files("flows") / "knowledge" / "facts.yaml"
    return facts.load("flows/knowledge/facts.yaml", file.read_text(encoding="utf-8"))[0]


def route(text: str, known: Facts) -> tuple[list[dict[str, Any]], Report]:
    """Return the results for a JSON list of persons; none where the report has problems."""
    examples, report = read(text)
    return [] if report.problems else [_result(example, known) for example in examples], report


def as_json(results: list[dict[str, Any]]) -> str:
    """Write results for programs."""
    return json.dumps(results, ensure_ascii=False, indent=1)


def as_text(results: list[dict[str, Any]]) -> str:
    """Write results for people at a terminal."""
    blocks = []
    for result in results:
        card = result["opportunity_card"]
        lines = [
            f"{result['id']}",
            f"  possible: {', '.join(result['possible']) or 'nothing yet'}",
            f"  Opportunity Card: {card['path']}, eligible {card['eligible']}, points {card['points']}",
        ]
        lines += [f"  {id} if {needed}" for id, needed in result["possible_if"].items()]
        lines += [f"  say {mention}" for mention in result["mentions"]]
        blocks.append("\n".join(lines))
    return "\n".join(blocks)


def _result(example: Example, known: Facts) -> dict[str, Any]:
    found = assess(example.person, known, example.day)
    return {
        "id": example.id,
        "possible": list(found.possible),
        "possible_if": {id: needs(result.missing) for id, result in found.possible_if.items()},
        "not_possible": {id: reasons(result.failed) for id, result in found.not_possible.items()},
        "opportunity_card": _card(found),
        "mentions": [str(mention) for mention in mentions(found)],
    }


def needs(findings: Iterable[Finding]) -> str:
    """Say what is missing, each by the id of its condition."""
    return "; ".join(f"{finding.id}: {finding.verdict.need}" for finding in findings)


def reasons(findings: Iterable[Finding]) -> str:
    """Say what stands against it, each by the id of its condition."""
    return "; ".join(f"{finding.id}: {finding.verdict.why}" for finding in findings)


def _card(found: Assessment) -> dict[str, Any]:
    card = found.card
    counted = card.tally
    result: dict[str, Any] = {
        "path": card.path,
        "eligible": card.eligible,
        "points": counted.points if counted else None,
        "breakdown": {str(number): points for number, points in counted.sure.items()} if counted else {},
    }
    return result | {"points_accepted": list(counted.accepted)} if counted else result
