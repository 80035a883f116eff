"""How long a volunteer says she is away: `until Monday`, `3 Tage`, `24.12.`. Knows no language; the words are given."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from flows.answers.spelling import clean, fold
from flows.cases.hours import ZONE

UNTOLD = timedelta(days=14)
"""How long somebody is away who says only that she is."""
LONGEST = timedelta(days=180)

_TOKEN = re.compile(r"\d+|[^\d\s/+§]+")
_NUKTA = "\u093c"
_FIGURES = 4
"""No count, day or year has more."""
_CENTURY = 2000


class DayWords(Struct, frozen=True):
    """How people of a language say days. Every form is what `squeeze` makes of it.

    `back`: that she is there again. `ahead`: form -> days from today ("tomorrow": 1). `weekdays`: form -> 0 (Monday) to
    6. `months`: form -> 1 to 12. `units`: form -> its days ("weeks": 7). `around`: single words at either end that add
    nothing ("until", "for", "the"). `beside`: single words that add nothing in a weekday or a date ("next", "of").
    """

    back: frozenset[str]
    ahead: Mapping[str, int]
    weekdays: Mapping[str, int]
    months: Mapping[str, int]
    units: Mapping[str, int]
    around: frozenset[str]
    beside: frozenset[str]


class Away(Struct, frozen=True):
    """She is back on the day that begins at `until`, aware, midnight in Germany."""

    until: datetime


class Back(Struct, frozen=True):
    """She is there again."""


def read_pause(text: str, words: DayWords, now: datetime) -> Away | Back | None:
    """Return what somebody says of being away, `now` aware; None where it is not understood.

    Nothing at all says: until told otherwise (`UNTOLD`). A day without a year and a weekday are the next ones to come,
    never today; the day is put before the month. What lies in the past or further away than `LONGEST` is not
    understood.
    """
    today = now.astimezone(ZONE).date()
    if not clean(text):
        return _away(today + UNTOLD)
    said = _core(tokens(text), words.around)
    if "".join(said) in words.back:
        return Back()
    if any(len(number) > _FIGURES for number in said if number.isdecimal()):
        return None
    days = _ahead(said, words)
    day = _named(said, words, today) if days is None else today + timedelta(days=days)
    return _away(day) if day is not None and today < day <= today + LONGEST else None


def read_in_order(text: str, spoken: Iterable[DayWords], now: datetime) -> Away | Back | None:
    """Return what somebody says in the first language in which it is understood: hers, then any other."""
    return next((read for words in spoken if (read := read_pause(text, words, now)) is not None), None)


def tokens(text: str) -> Sequence[str]:
    """Return the words and the numbers of a text, folded; `3Tage` are two."""
    return _TOKEN.findall(fold(text).replace(_NUKTA, ""))


def squeeze(text: str, around: Collection[str]) -> str:
    """Return a text as forms are compared: folded, without spaces and without what stands around it."""
    return "".join(_core(tokens(text), around))


def _core(said: Sequence[str], around: Collection[str]) -> Sequence[str]:
    """Return what is left without the words at either end that add nothing. Those inside may: `3 bis 5`."""
    kept = [place for place, token in enumerate(said) if token not in around]
    return said[kept[0] : kept[-1] + 1] if kept else ()


def _away(day: date) -> Away:
    return Away(datetime.combine(day, time(), ZONE))


def _ahead(said: Sequence[str], words: DayWords) -> int | None:
    """Return how many days from today it is, said as a number of days."""
    if "".join(said) in words.ahead:
        return words.ahead["".join(said)]
    numbers, names = _parted(said)
    unit = "".join(names)
    match numbers:
        case [count] if said[0].isdecimal() and unit in words.units:
            return count * words.units[unit]
        case [] if len(unit) > 1:
            return words.units.get(unit)
    return None


def _named(said: Sequence[str], words: DayWords, today: date) -> date | None:
    """Return the day of a weekday, a date, or a weekday and its date."""
    said = [token for token in said if token not in words.beside]
    if (weekday := words.weekdays.get("".join(said))) is not None:
        return today + timedelta(days=(weekday - today.weekday()) % 7 or 7)
    numbers, names = _parted(said)
    for end in range(len(names) + 1):
        weekday, month = words.weekdays.get("".join(names[:end])), words.months.get("".join(names[end:]))
        if (weekday is None) == (end == 0) and (month is None) == (end == len(names)):
            day = _dated(numbers if month is None else [*numbers[:1], month, *numbers[1:]], today)
            return day if day is not None and weekday in (None, day.weekday()) else None
    return None


def _dated(numbers: Sequence[int], today: date) -> date | None:
    """Return a date written as day, month and perhaps year, or as year, month and day."""
    match numbers:
        case [year, month, day] if year >= _CENTURY:
            return _date(year, month, day)
        case [day, month, year]:
            return _date(year if year >= _CENTURY else _CENTURY + year, month, day)
        case [day, month]:
            coming = (_date(year, month, day) for year in (today.year, today.year + 1))
            return next((day for day in coming if day is not None and day > today), None)
    return None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _parted(said: Sequence[str]) -> tuple[Sequence[int], Sequence[str]]:
    """Return the numbers and the names."""
    return [int(token) for token in said if token.isdecimal()], [
        token for token in said if not token.isdecimal()
    ]
