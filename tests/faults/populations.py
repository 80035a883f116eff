"""Three made-up populations of inquirers, unlike each other, that the figures of the statistics were not chosen for.

None was measured. Each is a mixture of groups in which country, language, channel and subject go together, as they do
in advice centres; some weeks are fuller than others, and one person in twelve asks about something again.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from math import exp

from flows.statistics.capping import Counted, share
from flows.statistics.inquiry import Inquiry
from flows.statistics.periods import Period, block_of
from storage.counters import Counting

NEVER = Counted()
Weights = Mapping[str, float]

AGAIN = 1 / 12
"""How many of those who asked in a week ask about something else in the next."""
SWAYS = 0.08
"""How far a week strays from the usual number, and a subject from its usual share, beyond pure chance."""


@dataclass(frozen=True)
class Group:
    """People who have much in common; `share` of all who ask."""

    share: float
    countries: Weights
    languages: Weights
    channels: Weights
    topics: Weights


@dataclass(frozen=True)
class Population:
    """Groups of people, in which regions they ask, and how many come by the campaign."""

    name: str
    groups: tuple[Group, ...]
    regions: Weights
    campaign: float


OUTCOMES: Mapping[str, Weights] = {
    "recognition": {"answered": 35, "road_map": 35, "handed_over": 15, "referred": 7, "left": 8},
    "visa": {"answered": 50, "road_map": 12, "handed_over": 20, "referred": 6, "left": 12},
    "job": {"answered": 45, "road_map": 8, "handed_over": 20, "referred": 15, "left": 12},
    "language": {"answered": 70, "handed_over": 6, "referred": 14, "left": 10},
    "rights": {"answered": 40, "handed_over": 25, "referred": 28, "left": 7},
    "employer": {"answered": 50, "handed_over": 40, "left": 10},
}
OTHERWISE: Weights = {"answered": 60, "handed_over": 15, "referred": 10, "left": 15}

FAR = Population(
    "far away",
    (
        Group(
            0.46,
            {"IN": 70, "NP": 8, "PK": 14, "BD": 8},
            {"en": 82, "hi": 12, "de": 6},
            {"web": 72, "telegram": 28},
            {"visa": 38, "job": 27, "recognition": 18, "language": 9, "family": 4, "arrival": 2, "other": 2},
        ),
        Group(
            0.24,
            {"VN": 62, "PH": 22, "ID": 16},
            {"vi": 55, "en": 35, "de": 10},
            {"web": 55, "telegram": 45},
            {"job": 34, "language": 26, "recognition": 16, "visa": 16, "arrival": 5, "rights": 3},
        ),
        Group(
            0.18,
            {"NG": 30, "GH": 16, "KE": 22, "CM": 14, "ET": 18},
            {"en": 78, "fr": 22},
            {"web": 66, "telegram": 34},
            {"visa": 44, "job": 32, "recognition": 10, "language": 8, "family": 4, "other": 2},
        ),
        Group(
            0.12,
            {"BR": 36, "CO": 26, "MX": 20, "PE": 18},
            {"es": 62, "en": 30, "de": 8},
            {"web": 60, "telegram": 40},
            {"visa": 33, "recognition": 30, "job": 20, "language": 10, "family": 7},
        ),
    ),
    {"germany": 86, "owl": 5, "ruhr": 5, "thueringen": 4},
    0.04,
)
NEAR = Population(
    "already here",
    (
        Group(
            0.34,
            {"UA": 82, "RU": 8, "MD": 6, "GE": 4},
            {"uk": 56, "ru": 34, "de": 8, "en": 2},
            {"telegram": 84, "web": 16},
            {
                "recognition": 30,
                "job": 26,
                "language": 20,
                "rights": 8,
                "arrival": 8,
                "family": 5,
                "other": 3,
            },
        ),
        Group(
            0.28,
            {"SY": 58, "IQ": 18, "IR": 12, "AF": 12},
            {"ar": 62, "fa": 22, "de": 12, "en": 4},
            {"telegram": 68, "web": 32},
            {"job": 30, "language": 22, "recognition": 22, "family": 12, "rights": 6, "visa": 6, "other": 2},
        ),
        Group(
            0.2,
            {"TR": 100},
            {"tr": 80, "de": 16, "en": 4},
            {"web": 58, "telegram": 42},
            {"job": 30, "recognition": 20, "rights": 16, "visa": 14, "family": 12, "language": 8},
        ),
        Group(
            0.18,
            {"RO": 34, "PL": 26, "BG": 18, "IT": 12, "GR": 10},
            {"de": 38, "en": 34, "es": 4, "el": 8, "ro": 16},
            {"web": 74, "telegram": 26},
            {"rights": 34, "job": 28, "arrival": 16, "recognition": 12, "language": 8, "other": 2},
        ),
    ),
    {"ruhr": 34, "owl": 22, "suedhessen": 18, "thueringen": 10, "mv": 6, "germany": 10},
    0.35,
)
FAIR = Population(
    "by a fair and its posters",
    (
        Group(
            0.38,
            {"AL": 46, "XK": 28, "RS": 14, "BA": 8, "MK": 4},
            {"sq": 70, "de": 20, "en": 10},
            {"telegram": 48, "web": 40, "whatsapp": 12},
            {"visa": 46, "job": 28, "family": 10, "language": 8, "recognition": 8},
        ),
        Group(
            0.32,
            {"MA": 44, "TN": 30, "EG": 18, "DZ": 8},
            {"ar": 40, "fr": 48, "en": 8, "de": 4},
            {"telegram": 40, "web": 35, "whatsapp": 25},
            {"visa": 30, "recognition": 26, "job": 20, "language": 18, "family": 4, "other": 2},
        ),
        Group(
            0.14,
            {"DE": 100},
            {"de": 96, "en": 4},
            {"web": 92, "telegram": 8},
            {"employer": 78, "recognition": 10, "visa": 8, "other": 4},
        ),
        Group(
            0.16,
            {"TR": 40, "IN": 30, "UZ": 16, "KG": 14},
            {"tr": 36, "en": 38, "ru": 26},
            {"web": 60, "telegram": 40},
            {"visa": 40, "recognition": 28, "job": 20, "language": 8, "arrival": 4},
        ),
    ),
    {"mv": 36, "thueringen": 30, "owl": 14, "germany": 20},
    0.7,
)
POPULATIONS = (FAR, NEAR, FAIR)


@dataclass(frozen=True)
class Person:
    """Who asks, and in which periods she was counted."""

    group: Group
    country: str
    language: str
    channel: str
    region: str
    campaign: str
    counted: Counted = NEVER


def person(population: Population, topics: Weights, chance: random.Random) -> Person:
    """Return somebody who has not asked yet; there are more of those who ask about what weighs more now."""
    (group,) = chance.choices(population.groups, [numerous(each, topics) for each in population.groups])
    region = one(population.regions, chance)
    return Person(
        group,
        one(group.countries, chance),
        one(group.languages, chance),
        one(group.channels, chance),
        region,
        f"{region}-herbst" if chance.random() < population.campaign else "",
    )


def inquiry(who: Person, topics: Weights, chance: random.Random) -> Inquiry:
    """Return what is counted of her this time; `topics` say by how much each weighs more or less than usual."""
    topic = one({name: weight * topics.get(name, 1) for name, weight in who.group.topics.items()}, chance)
    return Inquiry(
        topic,
        who.language,
        who.country,
        who.channel,
        one(OUTCOMES.get(topic, OTHERWISE), chance),
        who.region,
        who.campaign,
    )


def numerous(group: Group, topics: Weights) -> float:
    """Return how many come of a group, where all who come in a usual week are 1."""
    now = sum(weight * topics.get(name, 1) for name, weight in group.topics.items())
    return group.share * now / sum(group.topics.values())


def one(weights: Weights, chance: random.Random) -> str:
    """Choose by weight."""
    return chance.choices(tuple(weights), tuple(weights.values()))[0]


class Weeks:
    """The inquiries of one week after the other, each as it counts."""

    def __init__(self, population: Population, per_week: int, chance: random.Random) -> None:
        self._population, self._per_week, self._chance = population, per_week, chance
        self._last: list[Person] = []

    def inquiries(self, week: Period, topics: Weights) -> Iterator[Counting]:
        """Yield those of the next week. `topics` as for `inquiry`; more of one topic are more people in all."""
        chance, people = self._chance, list[Person]()
        swayed = {name: weight * chance.lognormvariate(0, SWAYS) for name, weight in topics.items()}
        back = [each for each in self._last if chance.random() < AGAIN]
        usual = self._per_week * sum(numerous(group, topics) for group in self._population.groups)
        fresh = poisson(usual * chance.lognormvariate(0, SWAYS), chance) - len(back)
        for who in [*back, *(person(self._population, swayed, chance) for _ in range(fresh))]:
            counted, lengths = share(who.counted, week.name, block_of(week.begins + timedelta(hours=12)).name)
            people.append(replace(who, counted=counted))
            if lengths:
                yield inquiry(who, swayed, chance), lengths
        self._last = people


def shares(population: Population) -> Weights:
    """Return what share of all inquiries each topic has in a usual week, the largest first."""
    found: dict[str, float] = {}
    for group in population.groups:
        whole = sum(group.topics.values())
        for name, weight in group.topics.items():
            found[name] = found.get(name, 0) + group.share * weight / whole
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def poisson(mean: float, chance: random.Random) -> int:
    """Return how many come by chance where `mean` are expected; from 100 on by the normal distribution."""
    if mean >= 100:
        return max(0, round(chance.gauss(mean, mean**0.5)))
    n, left = 0, chance.random()
    while left > exp(-mean):
        n, left = n + 1, left * chance.random()
    return n
