"""Which answers do not quite help: from verdicts that were counted with noise, as far as that can be told at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from flows.statistics.showing import LEAST
from flows.statistics.summary import Task

MANY = 30
"""So many of 100 are worth a look."""
NAMED = 10


Rating: TypeAlias = tuple[str, str, str, int]
"""An answer, its revision, a verdict, and how often it got that: with noise, so it may be below 0."""


def not_quite(ratings: Iterable[Rating], revisions: Mapping[str, str]) -> Iterator[Task]:
    """Yield the answers that help the least, the worst first, at most ten; `revisions` are those that are said today.

    Below 10 "not quite" nothing is told, and the share is rounded to 10.
    """
    counted: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for answer, revision, verdict, n in ratings:
        if revisions.get(answer) == revision:
            counted[answer][verdict] = n
    found = []
    for answer, by_verdict in counted.items():
        bad, good = by_verdict.get("not_quite", 0), max(by_verdict.get("helped", 0), 0)
        share = 10 * round(10 * bad / (bad + good)) if bad > 0 else 0
        if bad >= LEAST and share >= MANY:
            found.append(Task("not_quite", answer, share=share))
    yield from sorted(found, key=lambda task: (-task.share, task.subject))[:NAMED]
