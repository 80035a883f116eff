"""Which answers do not quite help: from verdicts that were counted with noise, as far as that can be told at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from flows.statistics.summary import Task

LEAST = 20
"""Below so many "not quite" nothing is told: it may be noise, and it may be few people."""
STRAYS = 6
"""How far a number may be off by its noise, in 95 of 100 cases."""
MANY = 30
"""So many of 100 are worth a look."""
NAMED = 10

Rating: TypeAlias = tuple[str, str, str, int]
"""An answer, its revision, a verdict, and how often it got that: with noise, so it may be below 0."""


def not_quite(ratings: Iterable[Rating], revisions: Mapping[str, str]) -> Iterator[Task]:
    """Yield the answers that help the least, the worst first, at most ten; `revisions` are those that are said today.

    The share is the least it can be if noise is taken off, rounded down to 10.
    """
    counted: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for answer, revision, verdict, n in ratings:
        if revisions.get(answer) == revision:
            counted[answer][verdict] = n
    found = []
    for answer, by_verdict in counted.items():
        bad, good = by_verdict.get("not_quite", 0), max(by_verdict.get("helped", 0), 0)
        share = 10 * (10 * (bad - STRAYS) // (bad + good)) if bad >= LEAST else 0
        if share >= MANY:
            found.append(Task("not_quite", answer, share=share))
    yield from sorted(found, key=lambda task: (-task.share, task.subject))[:NAMED]
