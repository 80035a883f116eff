"""The hours a volunteer taps instead of typing them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping

from flows.cases.hours import Hours, Span
from flows.directory.regions import DAYS

_WORKDAYS, _WEEKEND = frozenset(DAYS[:5]), frozenset(DAYS[5:])

PRESETS: Mapping[str, tuple[frozenset[str], Span]] = {
    "daytime": (_WORKDAYS, Span(9 * 60, 17 * 60)),
    "evening": (_WORKDAYS, Span(17 * 60, 21 * 60)),
    "weekend": (_WEEKEND, Span(10 * 60, 18 * 60)),
}
"""From the name of a preset to its days and their hours, in the order in which they are offered."""


def hours_of(presets: Collection[str]) -> Hours:
    """Return the hours of all these presets together; none declares no hours. Raise `KeyError` for an unknown name."""
    chosen = [PRESETS[preset] for preset in presets]
    if not chosen:
        return Hours()
    return Hours(tuple(tuple(_joined(span for days, span in chosen if day in days)) for day in DAYS))


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans in order, those that overlap or touch as one."""
    last: Span | None = None
    for span in sorted(spans, key=lambda span: span.opens):
        if last is not None and span.opens <= last.closes:
            last = Span(last.opens, max(last.closes, span.closes))
        else:
            if last is not None:
                yield last
            last = span
    if last is not None:
        yield last
