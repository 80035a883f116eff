"""Which group a country is in."""

from __future__ import annotations

from collections import Counter

import pytest

from bot.texts.figures import locale
from bot.texts.names import country_names
from flows.origins import COUNTRIES, group_of

KNOWN = frozenset(country_names(locale("en")))
TABLE = [country for countries in COUNTRIES.values() for country in countries.split()]


def test_every_country_is_somewhere_on_purpose() -> None:
    """The table has every country that people can name, and no other code; `other` is said and never a default."""
    assert set(TABLE) == KNOWN


def test_no_country_is_in_two_groups() -> None:
    """A country is in one group."""
    assert [country for country, times in Counter(TABLE).items() if times > 1] == []


@pytest.mark.parametrize(
    ("group", "countries"),
    [
        ("eu", "DE PL GR CH NO GB SM"),
        ("western_balkans", "AL BA ME MK RS XK"),
        ("eastern_europe", "UA MD BY RU GE AM AZ"),
        ("turkey", "TR"),
        ("middle_east", "IR IQ SY LB JO PS IL SA AE QA BH KW OM YE"),
        ("north_africa", "MA DZ TN LY EG"),
        ("africa", "NG SD MR ET ZA MU"),
        ("south_asia", "AF PK IN BD NP LK BT MV"),
        ("east_asia", "CN JP KR KP MN TW HK MO VN PH ID TL"),
        ("americas", "US CA MX CU HT BR CO AR GF"),
        ("other", "KZ UZ AU NZ FJ AQ"),
    ],
)
def test_groups(group: str, countries: str) -> None:
    """A country is in the group in which people look for it."""
    assert {group_of(country) for country in countries.split()} == {group}


@pytest.mark.parametrize("code", ["", "ZZ", "EU", "tr", "Turkey"])
def test_unknown_code(code: str) -> None:
    """What is no code of a country is `other`, and never an error."""
    assert group_of(code) == "other"


def test_groups_are_those_of_volunteers() -> None:
    """The groups are offered in the order in which volunteers know them."""
    assert list(COUNTRIES) == [
        "eu",
        "western_balkans",
        "eastern_europe",
        "turkey",
        "middle_east",
        "north_africa",
        "africa",
        "south_asia",
        "east_asia",
        "americas",
        "other",
    ]
