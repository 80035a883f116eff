"""The points of the Opportunity Card as texts: the sum, each point with its reason, what is open, what would help."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bot.services.paging import Rich
from bot.services.speaking import Speaker
from bot.texts import Text
from flows.effects import Points, ShowPoints


def parts(shown: ShowPoints, speaker: Speaker) -> Iterator[Rich]:
    """Yield what a person is told: the result, what is missing, what would help, and how sure all of it is."""
    yield from speaker.noticed(*_result(shown, speaker))
    for texts in (_conditions(shown, speaker), _help(shown, speaker)):
        if lines := list(texts):
            yield from speaker.noticed(*lines)
    yield from speaker.noticed(speaker.say("points-discretion"))


def _result(shown: ShowPoints, speaker: Speaker) -> Iterator[Text]:
    match shown.path:
        case "none":
            yield from (_said(speaker, "none", lacking) for lacking in shown.missing)
        case "skilled":
            yield speaker.say("points-skilled")
            if shown.eligible == "yes":
                yield speaker.say("points-skilled_yes")
        case "points" | "open":
            yield speaker.say("points-total", {"points": _points(speaker, shown.points)})
            yield _verdict(shown, speaker)
            if shown.counted:
                yield speaker.say("points-counted")
                yield from _lines(speaker, "points-line", shown.counted)
            if shown.open:
                yield speaker.say("points-open")
                yield from _lines(speaker, "points-line_open", shown.open)
            yield from (_said(speaker, "note", note) for note in shown.notes)


def _verdict(shown: ShowPoints, speaker: Speaker) -> Text:
    if not shown.lacking:
        return speaker.say("points-verdict_yes" if shown.eligible == "yes" else "points-verdict_enough")
    message = (
        "points-verdict_maybe" if shown.highest - shown.points >= shown.lacking else "points-verdict_short"
    )
    return speaker.say(message, {"points": _points(speaker, shown.lacking), "count": shown.lacking})


def _conditions(shown: ShowPoints, speaker: Speaker) -> Iterator[Text]:
    """Yield what is missing and what is to be found out, beside the points."""
    missing = () if shown.path == "none" else shown.missing
    for head, conditions in (("points-missing", missing), ("points-unknown", shown.unknown)):
        if conditions:
            yield speaker.say(head)
            for condition in conditions:
                yield speaker.say("points-item", {"text": _said(speaker, "need", condition)})


def _help(shown: ShowPoints, speaker: Speaker) -> Iterator[Text]:
    if shown.lacking and shown.gains:
        yield speaker.say("points-gains")
        yield from _lines(speaker, "points-line_gain", shown.gains)
    if shown.path == "open":
        yield speaker.say("points-hint_open")
    elif shown.path == "points":
        yield speaker.say("points-hint_recognition")


def _lines(speaker: Speaker, message: str, counted: Iterable[Points]) -> Iterator[Text]:
    for each in counted:
        reason, points = _said(speaker, "nr", each.number), _points(speaker, each.points)
        yield speaker.say(message, {"reason": reason, "points": points})


def _said(speaker: Speaker, kind: str, name: str | int) -> Text:
    return speaker.say(f"points-{kind}_{name}")


def _points(speaker: Speaker, count: int) -> Text:
    return speaker.say("unit-points", {"count": count, "value": str(count)})
