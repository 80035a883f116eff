"""Made-up people: the same for the same seed, spread as they are meant to be."""

from __future__ import annotations

from collections import Counter

from bot.content import Loaded
from bot.simulation.chance import Chance
from bot.simulation.people import RISING, SUBJECTS, Inquirer, week_of_people
from flows.statistics.periods import parse

WEEK = parse("2026-W40")


def people(loaded: Loaded, seed: int = 1, *, rising: bool = False) -> list[Inquirer]:
    """Return who comes in a week."""
    return list(week_of_people(seed, WEEK, 2000, loaded.content.regions, rising=rising))


def test_the_same_seed_makes_the_same_people(loaded: Loaded) -> None:
    """Twice the same in every detail; with another seed they are others."""
    assert people(loaded) == people(loaded)
    assert people(loaded, 2) != people(loaded)


def test_people_come_in_their_week_in_languages_there_are(loaded: Loaded) -> None:
    """First visits lie in the week, second ones in the next; each by a link there is, in a language there is."""
    for person in people(loaded):
        first, *more = person.visits
        assert WEEK.begins <= first.at < WEEK.ends
        assert all(WEEK.ends <= visit.at < WEEK.next.ends for visit in more)
        assert person.language in loaded.content.languages
        region, _, code = person.payload.partition("-")
        assert not region or region in loaded.content.regions
        assert not code or code in loaded.content.regions[region].campaigns  # type: ignore[index]  # of the content
    assert len({person.number for person in people(loaded)}) == len(people(loaded))


def test_what_rises_doubles_and_nothing_else(loaded: Loaded) -> None:
    """Of the rising subject about twice as many come, of the others as many as always."""
    usual, risen = (
        Counter(person.visits[0].subject for person in people(loaded, rising=rising))
        for rising in (False, True)
    )
    assert 1.7 < risen[RISING] / usual[RISING] < 2.3
    for subject in SUBJECTS.keys() - {RISING}:
        assert abs(risen[subject] - usual[subject]) < 5 * usual[subject] ** 0.5


def test_chance_is_as_likely_as_it_weighs() -> None:
    """Shares lie evenly between 0 and 1, and weights are kept; the same question has the same answers."""
    chance = Chance("a", 1)
    drawn = [chance.share() for _ in range(10_000)]
    assert all(0 <= each < 1 for each in drawn)
    assert abs(sum(drawn) / 10_000 - 0.5) < 0.02
    weighed = Counter(chance.weighed({"a": 3, "b": 1, "c": 0}) for _ in range(4_000))
    assert weighed["c"] == 0
    assert 2_850 < weighed["a"] < 3_150
    again = Chance("a", 1)
    assert [again.share() for _ in range(10)] == drawn[:10]
    assert Chance("a", 2).share() != drawn[0]
