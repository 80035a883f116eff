"""The routes to Germany as texts: what is possible, what with which more, what not. The most important comes first."""

from __future__ import annotations

from collections.abc import Iterator

from bot.services.paging import Rich
from bot.services.speaking import Speaker
from bot.texts import Text
from flows.effects import ShowRoutes, Way

_FIRST = ("in_germany",)
"""Notes that change how all the rest is to be read."""


def parts(shown: ShowRoutes, speaker: Speaker) -> Iterator[Rich]:
    """Yield what a person is told: each route with its lines belongs together."""
    for note in set(_FIRST) & set(shown.notes):
        yield from speaker.noticed(_said(speaker, "note", note))
    for way in _headed(shown.possible, "routes-possible", speaker):
        yield from speaker.noticed(*way)
    if not shown.possible:
        nothing = "routes-possible_none" if shown.open else "routes-possible_none_alone"
        yield from speaker.noticed(speaker.say(nothing))
    head = "routes-open_more" if shown.possible else "routes-open"
    for way in _headed(shown.open, head, speaker):
        yield from speaker.noticed(*way)
    for texts in (_further(shown, speaker), _blocked(shown, speaker)):
        if lines := list(texts):
            yield from speaker.noticed(*lines)
    yield from speaker.noticed(*_last(shown, speaker))


def _headed(ways: tuple[Way, ...], head: str, speaker: Speaker) -> Iterator[list[Text]]:
    """Yield the lines of each route, the first below the headline."""
    for number, way in enumerate(ways):
        yield [*([] if number else [speaker.say(head)]), *_lines(way, speaker)]


def _lines(way: Way, speaker: Speaker) -> Iterator[Text]:
    yield speaker.say("routes-way", {"title": _said(speaker, "title", way.route)})
    if way.missing:
        for condition in way.missing:
            yield speaker.say("routes-item", {"text": _said(speaker, "missing", condition, "-")})
        return
    yield _said(speaker, "title", f"{way.route}.text")
    if way.approval != "none":
        yield _said(speaker, "approval", way.approval)


def _further(shown: ShowRoutes, speaker: Speaker) -> Iterator[Text]:
    if shown.further:
        yield speaker.say("routes-further")
        for route in shown.further:
            yield speaker.say("routes-item", {"text": _said(speaker, "title", route)})


def _blocked(shown: ShowRoutes, speaker: Speaker) -> Iterator[Text]:
    if shown.blocked:
        yield speaker.say("routes-blocked")
        for condition in shown.blocked:
            yield speaker.say("routes-item", {"text": _said(speaker, "blocked", condition, "-")})


def _last(shown: ShowRoutes, speaker: Speaker) -> Iterator[Text]:
    for note in (note for note in shown.notes if note not in _FIRST):
        yield _said(speaker, "note", note)
    if shown.year:
        yield speaker.say("routes-year", {"year": str(shown.year)})
    yield speaker.say("routes-discretion")


def _said(speaker: Speaker, kind: str, name: str, join: str = "_") -> Text:
    return speaker.say(f"routes-{kind}{join}{name}")
