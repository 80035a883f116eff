"""The points of the Opportunity Card, § 20b AufenthG with its annex, number by number. Pure; decides no route.

Where an answer is missing, or the law can be read in two ways, there are two tallies: `sure` is what the person has in
any case, `most` what she may have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from flows.rules.figures import Situation
from flows.rules.person import Kind, Level, Qualification, Status


@dataclass(frozen=True, slots=True)
class Tally:
    """Points by number of § 20b Abs. 1 AufenthG, without those that give none."""

    sure: Mapping[int, int]
    most: Mapping[int, int]

    @property
    def points(self) -> int:
        """What the person has in any case."""
        return sum(self.sure.values())

    @property
    def highest(self) -> int:
        """What she may have."""
        return sum(self.most.values())

    @property
    def accepted(self) -> tuple[int, ...]:
        """Every sum that may be right."""
        return tuple(range(self.points, self.highest + 1))


@dataclass(frozen=True, slots=True)
class Gain:
    """`more` points are to be had by number `number`."""

    number: int
    more: int


Reading = tuple[int | None, int | None]
"""The number that gives points in any case, and the one that may: None is no points."""

NONE: Reading = (None, None)


@dataclass(frozen=True, slots=True)
class Row:
    """Numbers of which only the highest counts, from most points to least, and which of them a person reaches."""

    numbers: tuple[int, ...]
    reads: tuple[str, ...]
    reach: Callable[[Situation], Reading]


def _notice(it: Situation) -> Reading:
    """Nr. 1: measures are needed for equivalence or for the licence."""
    learnt = it.person.qualification
    if learnt is None or (isinstance(learnt, Qualification) and learnt.status is None):
        return None, 1
    return (1, 1) if isinstance(learnt, Qualification) and learnt.status is Status.PARTIAL else NONE


def _german(it: Situation) -> Reading:
    """Nr. 2 to 4: only the highest level."""
    level = it.person.german
    if level is None:
        return None, 2
    number = 2 if level >= Level.B2 else {Level.B1: 3, Level.A2: 4}.get(level)
    return number, number


def _english(it: Situation) -> Reading:
    """Nr. 5: English C1."""
    level = it.person.english
    return _yes_or_no(5, None if level is None else level >= Level.C1)


def _experience(it: Situation) -> Reading:
    """Nr. 6 and 7: 5 years of the last 7, else 2 of the last 5; after the qualification and related to it."""
    five, seven = it.person.years_of_5, it.person.years_of_7
    if five is not None and seven is not None:
        seven = max(five, seven)
    long = _reached(five if seven is None else seven, it, "oc_nr06_experience")
    if seven is None and not long:
        long = None
    short = _reached(five, it, "oc_nr07_experience")
    sure = 6 if long else 7 if short else None
    return sure, 6 if long is not False else 7 if short is not False else None


def _reached(years: float | None, it: Situation, least: str) -> bool | None:
    return None if years is None else years >= it.figure(least).number


def _shortage(it: Situation) -> Reading:
    """Nr. 8: a qualification of the shortage groups; for vocational nurses both readings are possible."""
    learnt = it.person.qualification
    if not isinstance(learnt, Qualification):
        return (None, 8) if learnt is None else NONE
    sure, most = _yes_or_no(8, learnt.in_shortage_group)
    return (sure, 8) if nursing_open(it) else (sure, most)


def nursing_open(it: Situation) -> bool:
    """Tell whether Nr. 8 depends on how a vocational nurse is classified, 222 or 322."""
    learnt = it.person.qualification
    vocational = isinstance(learnt, Qualification) and learnt.kind is Kind.VOCATIONAL
    return vocational and bool(it.within("nursing_isco"))


def _age(it: Situation) -> Reading:
    """Nr. 9 and 10: not older than 35, 40. In the year after that birthday the higher score is not promised."""
    age = it.person.age
    young, middle = (it.figure(name).number for name in ("oc_nr09_age", "oc_nr10_age"))
    if age is None:
        return None, 9
    if age < young:
        return 9, 9
    if age < middle:
        return 10, 9 if age == young else 10
    return None, 10 if age == middle else None


def age_open(it: Situation) -> bool:
    """Tell whether the exact birthday decides."""
    sure, most = _age(it)
    return it.person.age is not None and sure != most


def _stay(it: Situation) -> Reading:
    """Nr. 11: six months of lawful stay in Germany within the last five years."""
    return _yes_or_no(11, _reached(it.person.stay_months, it, "oc_nr11_stay"))


def _partner(it: Situation) -> Reading:
    """Nr. 12: the partner meets the conditions, too, and applies at the same place."""
    return _yes_or_no(12, it.person.partner_applies)


def _yes_or_no(number: int, answer: bool | None) -> Reading:
    return (number if answer else None), (None if answer is False else number)


TABLE = (
    Row((1,), (), _notice),
    Row((2, 3, 4), (), _german),
    Row((5,), (), _english),
    Row(
        (6, 7), ("oc_nr06_experience", "oc_nr06_window", "oc_nr07_experience", "oc_nr07_window"), _experience
    ),
    Row((8,), ("nursing_isco",), _shortage),
    Row((9, 10), ("oc_nr09_age", "oc_nr10_age"), _age),
    Row((11,), ("oc_nr11_stay", "oc_nr11_window"), _stay),
    Row((12,), (), _partner),
)
"""§ 20b Abs. 1 Nr. 1 to 12 AufenthG."""


def worth(number: int) -> str:
    """Name the fact that holds the points of a number."""
    return f"oc_points_nr{number:02}"


READS = tuple(name for row in TABLE for name in (*row.reads, *map(worth, row.numbers)))


def tally(it: Situation) -> Tally:
    """Count the points of a person."""
    readings = [row.reach(it) for row in TABLE]
    sure = {number: _points(number, it) for number, _ in readings if number is not None}
    return Tally(sure, {number: _points(number, it) for _, number in readings if number is not None})


def gains(it: Situation) -> tuple[Gain, ...]:
    """Say which numbers would give points the person does not surely have, most points first."""
    found: list[Gain] = []
    for row in TABLE:
        had = row.reach(it)[0]
        points = _points(had, it) if had else 0
        found += [Gain(n, _points(n, it) - points) for n in row.numbers if _points(n, it) > points]
    return tuple(sorted(found, key=lambda gain: (-gain.more, gain.number)))


def _points(number: int, it: Situation) -> int:
    return int(it.figure(worth(number)).number)
