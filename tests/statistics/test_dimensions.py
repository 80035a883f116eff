"""Closed lists: what an inquiry is counted under."""

from __future__ import annotations

import pytest

from flows.directory import Region
from flows.model import MessageId, RegionId
from flows.statistics.dimensions import dimensions
from flows.statistics.inquiry import Inquiry

LABEL = MessageId("campaign-any")


def region(name: str, *campaigns: str) -> Region:
    """Return a region with campaigns."""
    return Region(RegionId(name), MessageId(f"region-{name}"), campaigns=dict.fromkeys(campaigns, LABEL))


REGIONS = (region("owl", "herbst", "verein"), region("germany", "herbst"))
ADA = Inquiry("visa", "ar", "SY", "telegram", "answered", "owl", "owl-herbst")


def test_no_list_is_long() -> None:
    """Each has at most ten values and `other`, once and last, in short names."""
    many = [region(f"r{n:02}", *(f"c{each:02}" for each in range(20))) for n in range(20)]
    for found in (dimensions(REGIONS), dimensions(many), dimensions(())):
        for dimension in found.values():
            assert len(dimension.values) <= 10
            assert "other" not in dimension.values
            assert len(set(dimension.categories)) == len(dimension.categories)
            assert dimension.categories[-1] == "other"
            assert all(value == value.lower() and len(value) <= 40 for value in dimension.categories)


def test_an_inquiry_falls_into_one_category_of_each() -> None:
    """A country counts in its group, a campaign under its code."""
    found = dimensions(REGIONS)
    assert {name: found[name].category(value) for name, value in ADA.values().items()} == {
        "topic": "visa",
        "language": "ar",
        "country_group": "middle_east",
        "channel": "telegram",
        "outcome": "answered",
        "region": "owl",
        "campaign": "herbst",
    }


def test_who_came_by_no_campaign() -> None:
    """Most people: that is a category, and not `other`."""
    nobody = Inquiry("visa", "ar", "SY", "web", "left", "owl", "")
    assert dimensions(REGIONS)["campaign"].category(nobody.values()["campaign"]) == "none"


@pytest.mark.parametrize(
    "value", ["", "Visa", "visa ", "=1+1", "'; DROP TABLE counters; --", "x" * 65536, "\udcff"]
)
def test_whatever_is_unknown_is_other(value: str) -> None:
    """Nothing else can become a category."""
    found = dimensions(REGIONS)
    values = Inquiry(value, value, value, value, value, value, f"owl-{value}x").values()
    assert {name: found[name].category(each) for name, each in values.items()} == dict.fromkeys(
        found, "other"
    )
