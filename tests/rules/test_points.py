"""The points of § 20b AufenthG, number by number, and what the card says of them."""

from __future__ import annotations

from typing import Any

import pytest

from flows.rules.figures import Situation
from flows.rules.opportunity_card import TABLE, Gain, Tally, gains, tally
from flows.rules.person import NOTHING, Kind, Level, Person, Status
from tests.rules.people import ANYBODY, DAY, DEGREE, TRAINING, changed, facts, fits, judged

BARE = changed(ANYBODY, age=50, qualification=DEGREE)


def counted(person: Person) -> Tally:
    """Count the points of a person."""
    return tally(Situation(person, facts(), DAY))


@pytest.mark.parametrize(
    ("change", "sure", "most"),
    [
        ({}, {}, {}),
        ({"qualification__status": Status.PARTIAL}, {1: 4}, {1: 4}),
        ({"qualification__status": None}, {}, {1: 4}),
        ({"german": Level.A1}, {}, {}),
        ({"german": Level.A2}, {4: 1}, {4: 1}),
        ({"german": Level.B1}, {3: 2}, {3: 2}),
        ({"german": Level.B2}, {2: 3}, {2: 3}),
        ({"german": Level.C2}, {2: 3}, {2: 3}),
        ({"german": None}, {}, {2: 3}),
        ({"english": Level.B2}, {}, {}),
        ({"english": Level.C1}, {5: 1}, {5: 1}),
        ({"english": Level.C2}, {5: 1}, {5: 1}),
        ({"years_of_5": 1.99, "years_of_7": 4.99}, {}, {}),
        ({"years_of_5": 2, "years_of_7": 2}, {7: 2}, {7: 2}),
        ({"years_of_5": 2, "years_of_7": 4.99}, {7: 2}, {7: 2}),
        ({"years_of_5": 1, "years_of_7": 5}, {6: 3}, {6: 3}),
        ({"years_of_5": 5, "years_of_7": 5}, {6: 3}, {6: 3}),
        ({"years_of_5": 5, "years_of_7": None}, {6: 3}, {6: 3}),
        ({"years_of_5": 3, "years_of_7": None}, {7: 2}, {6: 3}),
        ({"years_of_5": None, "years_of_7": 3}, {}, {7: 2}),
        ({"qualification__in_shortage_group": True}, {8: 1}, {8: 1}),
        ({"qualification__in_shortage_group": None}, {}, {8: 1}),
        ({"age": 34}, {9: 2}, {9: 2}),
        ({"age": 35}, {10: 1}, {9: 2}),
        ({"age": 36}, {10: 1}, {10: 1}),
        ({"age": 39}, {10: 1}, {10: 1}),
        ({"age": 40}, {}, {10: 1}),
        ({"age": 41}, {}, {}),
        ({"age": None}, {}, {9: 2}),
        ({"stay_months": 5.9}, {}, {}),
        ({"stay_months": 6}, {11: 1}, {11: 1}),
        ({"partner_applies": True}, {12: 1}, {12: 1}),
        ({"partner_applies": None}, {}, {12: 1}),
        ({"qualification": NOTHING}, {}, {}),
    ],
)
def test_each_number_gives_its_points(
    change: dict[str, Any], sure: dict[int, int], most: dict[int, int]
) -> None:
    """At and around each limit the right number gives the right points, sure and possible ones apart."""
    found = counted(changed(BARE, **change))
    assert (dict(found.sure), dict(found.most)) == (sure, most)


def test_points_add_up_over_all_numbers() -> None:
    """Of the numbers that exclude each other only the highest counts, the others add up."""
    everything = changed(
        BARE,
        qualification__status=Status.PARTIAL,
        qualification__in_shortage_group=True,
        german=Level.C1,
        english=Level.C1,
        years_of_5=5,
        years_of_7=7,
        age=30,
        stay_months=12,
        partner_applies=True,
    )
    assert dict(counted(everything).sure) == {1: 4, 2: 3, 5: 1, 6: 3, 8: 1, 9: 2, 11: 1, 12: 1}
    assert counted(everything).accepted == (16,)


def test_all_twelve_numbers_stand_in_the_table() -> None:
    """No number of § 20b Abs. 1 is left out or counted twice."""
    assert sorted(number for row in TABLE for number in row.numbers) == list(range(1, 13))


@pytest.mark.parametrize(
    ("age", "german", "eligible", "accepted"),
    [
        (34, Level.B1, True, [6]),
        (35, Level.B1, None, [5, 6]),
        (36, Level.B1, False, [5]),
        (35, Level.B2, True, [6, 7]),
        (40, Level.B2, None, [5, 6]),
        (41, Level.B2, False, [5]),
    ],
)
def test_the_birthday_question_stays_open(
    age: int, german: Level, eligible: bool | None, accepted: list[int]
) -> None:
    """In the year after the 35th or 40th birthday the higher score is not promised, nor is the card refused for it."""
    card = judged(changed(fits("opportunity_card_points"), age=age, german=german)).card
    assert card.tally is not None
    assert (card.path, card.eligible, list(card.tally.accepted)) == ("points", eligible, accepted)


@pytest.mark.parametrize(("isco", "accepted"), [("3221", [9, 10]), ("2221", [9, 10]), ("5120", [9])])
def test_a_vocational_nurse_may_count_or_not(isco: str, accepted: list[int]) -> None:
    """Whether Nr. 8 counts for her is decided case by case, so both sums are told; for others it is not open."""
    nurse = changed(fits("recognition_partnership_16d3"), isco=isco, years_of_5=2, years_of_7=2)
    card = judged(nurse).card
    assert card.tally is not None
    assert list(card.tally.accepted) == accepted


@pytest.mark.parametrize(
    ("change", "path", "eligible"),
    [
        ({}, "points", True),
        ({"funds_month": None}, "points", None),
        ({"funds_month": 1090.99}, "points", False),
        ({"german": Level.NONE}, "points", False),
        ({"qualification": NOTHING}, "none", False),
        ({"qualification": None}, "points", None),
        ({"qualification__training_years": 1.9}, "none", False),
        ({"qualification__state_recognised": False}, "none", False),
        ({"qualification__status": Status.RECOGNISED}, "skilled_worker", True),
        ({"qualification__status": Status.RECOGNISED, "funds_month": None}, "skilled_worker", None),
        ({"qualification__kind": Kind.ACADEMIC}, "points", True),
        (
            {"qualification__kind": Kind.ACADEMIC, "qualification__status": Status.COMPARABLE},
            "skilled_worker",
            True,
        ),
        ({"nationality": "FR"}, "none", False),
    ],
)
def test_the_path_follows_from_the_qualification(
    change: dict[str, Any], path: str, eligible: bool | None
) -> None:
    """Skilled workers need no points, others a basic qualification; what is not known leaves the card open."""
    card = judged(changed(fits("opportunity_card_points"), **change)).card
    assert (card.path, card.eligible) == (path, eligible)
    assert (card.tally is not None) is (path == "points")


def test_a_partial_notice_replaces_the_basic_qualification_never_the_language() -> None:
    """Nr. 1 removes the basic qualification; German A1 or English B2 is asked all the same."""
    person = changed(
        fits("opportunity_card_points"),
        qualification=TRAINING,
        qualification__status=Status.PARTIAL,
        qualification__training_years=1,
    )
    assert judged(person).card.eligible is True
    silent = judged(changed(person, german=Level.NONE))
    assert silent.card.tally is not None
    assert (silent.card.tally.points, silent.card.eligible) == (8, False)


def test_gains_name_what_would_add_points() -> None:
    """Each number the person does not have is told with what it would add, and none that adds nothing."""
    person = changed(BARE, german=Level.B1, years_of_5=2, years_of_7=2, age=36)
    found = gains(Situation(person, facts(), DAY))
    assert found == (
        Gain(1, 4),
        Gain(2, 1),
        Gain(5, 1),
        Gain(6, 1),
        Gain(8, 1),
        Gain(9, 1),
        Gain(11, 1),
        Gain(12, 1),
    )
