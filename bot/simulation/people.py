"""Who asks, when, in which language and about what: the same people for the same seed. None of them was measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, TypeAlias

from bot.simulation.chance import Chance
from flows.directory import GERMANY, Region
from flows.model import Language, RegionId
from flows.statistics.periods import ZONE, Period

Way: TypeAlias = Literal["asks", "walks", "person"]
"""What somebody does: she asks in her own words, goes through a conversation by buttons, or wants a person."""

WAYS: Mapping[Way, float] = {"asks": 50, "walks": 38, "person": 12}
SUBJECTS: Mapping[str, float] = {
    "recognition": 21,
    "visa": 19,
    "job": 17,
    "rights": 12,
    "language": 11,
    "family": 7,
    "arrival": 7,
    "employer": 3,
    "other": 3,
}
RISING = "rights"
"""What is asked about twice as often in the end, so that there is a change to be seen."""
COUNTRIES: Mapping[str, tuple[float, Mapping[str, float]]] = {
    "UA": (14, {"uk": 65, "ru": 30, "de": 5}),
    "SY": (13, {"ar": 80, "de": 15, "en": 5}),
    "TR": (12, {"tr": 85, "de": 15}),
    "IN": (11, {"en": 75, "hi": 25}),
    "AL": (6, {"sq": 85, "de": 15}),
    "XK": (4, {"sq": 90, "de": 10}),
    "IR": (6, {"fa": 90, "en": 10}),
    "AF": (4, {"fa": 95, "de": 5}),
    "VN": (6, {"vi": 85, "en": 15}),
    "TN": (4, {"fr": 55, "ar": 45}),
    "MA": (3, {"fr": 50, "ar": 50}),
    "EG": (3, {"ar": 90, "en": 10}),
    "CO": (4, {"es": 95, "en": 5}),
    "GR": (3, {"el": 85, "en": 15}),
    "NG": (3, {"en": 100}),
    "DE": (4, {"de": 100}),
}
"""From a country to how many come from there, and to the languages they write in."""
CHANNELS: Mapping[str, float] = {"telegram": 58, "web": 42}
OWN_REGION = 0.45
"""How many come by a link or poster of a region."""
BY_CAMPAIGN = 0.5
"""How many of those come by a campaign."""
AGAIN = 0.08
"""How many come back in the week after, with something else."""
SWAYS = 0.16
"""How far the fullest week is from the emptiest."""
HOURS: Mapping[int, float] = {10: 4, 18: 5}
"""When people write, by local time."""


@dataclass(frozen=True, slots=True)
class Visit:
    """Somebody comes at a moment (aware). `patience`: so many times she answers before she goes away."""

    at: datetime
    way: Way
    subject: str
    patience: int
    questions: int


@dataclass(frozen=True, slots=True)
class Inquirer:
    """Somebody who asks. `payload` is that of the link or poster she comes by, `country` as in ISO 3166-1."""

    number: int
    channel: str
    language: Language
    country: str
    payload: str
    visits: tuple[Visit, ...]


def week_of_people(
    seed: int, week: Period, per_week: int, regions: Mapping[RegionId, Region], *, rising: bool
) -> Iterator[Inquirer]:
    """Yield who comes for the first time in a week; `rising`: one subject is asked about twice as often."""
    chance = Chance(seed, week.name)
    subjects = dict(SUBJECTS)
    if rising:
        subjects[RISING] *= 2
    grown = sum(subjects.values()) / sum(SUBJECTS.values())
    number = round(per_week * grown * (1 - SWAYS / 2 + SWAYS * chance.share()))
    for place in range(number):
        yield _inquirer(Chance(seed, week.name, place), week, place, subjects, regions)


def _inquirer(
    chance: Chance,
    week: Period,
    place: int,
    subjects: Mapping[str, float],
    regions: Mapping[RegionId, Region],
) -> Inquirer:
    country = chance.weighed({country: share for country, (share, _) in COUNTRIES.items()})
    first = _visit(chance, week, subjects)
    again = chance.share() < AGAIN
    return Inquirer(
        number=(week.year * 100 + week.number) * 100_000 + place,
        channel=chance.weighed(CHANNELS),
        language=Language(chance.weighed(COUNTRIES[country][1])),
        country=country,
        payload=_payload(chance, regions),
        visits=(first, _visit(chance, week.next, SUBJECTS)) if again else (first,),
    )


def _visit(chance: Chance, week: Period, subjects: Mapping[str, float]) -> Visit:
    day = week.begins.astimezone(ZONE) + timedelta(days=chance.below(7))
    return Visit(
        at=day.replace(hour=chance.weighed(HOURS)),
        way=chance.weighed(WAYS),
        subject=chance.weighed(subjects),
        patience=2 + chance.below(13),
        questions=1 + chance.below(3),
    )


def _payload(chance: Chance, regions: Mapping[RegionId, Region]) -> str:
    if chance.share() >= OWN_REGION:
        return ""
    region = regions[chance.one([id for id in sorted(regions) if id != GERMANY])]
    codes = sorted(region.campaigns)
    return f"{region.id}-{chance.one(codes)}" if codes and chance.share() < BY_CAMPAIGN else region.id
