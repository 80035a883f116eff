"""Public holidays of the Länder, held against the calendars of the Länder for three years."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from importlib.resources import files

import pytest
import yaml

from bot.services.desk.holidays import holiday_of
from flows.cases.hours import ZONE, Calendar, of_region

EVERYWHERE = "01-01 05-01 10-03 12-25 12-26"
MOVING = {
    2026: {"good friday": "04-03", "easter": "04-06", "ascension": "05-14", "pentecost": "05-25"},
    2027: {"good friday": "03-26", "easter": "03-29", "ascension": "05-06", "pentecost": "05-17"},
    2028: {"good friday": "04-14", "easter": "04-17", "ascension": "05-25", "pentecost": "06-05"},
}
CORPUS_CHRISTI = {2026: "06-04", 2027: "05-27", 2028: "06-15"}
REPENTANCE = {2026: "11-18", 2027: "11-17", 2028: "11-22"}
OF_LAND: Mapping[str, Callable[[int], str]] = {
    "": lambda year: "",
    "NW": lambda year: f"{CORPUS_CHRISTI[year]} 11-01",
    "HE": lambda year: CORPUS_CHRISTI[year],
    "TH": lambda year: "09-20 10-31",
    "MV": lambda year: "03-08 10-31",
    "SN": lambda year: f"10-31 {REPENTANCE[year]}",
}


@pytest.mark.parametrize("year", MOVING)
@pytest.mark.parametrize("land", OF_LAND)
def test_holidays_of_a_land(land: str, year: int) -> None:
    """A day is a holiday exactly when the law of the Land says so; without a Land, that of all Germany."""
    said = f"{EVERYWHERE} {' '.join(MOVING[year].values())} {OF_LAND[land](year)}"
    holiday = holiday_of(land)
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366))
    assert {day for day in days if day.year == year and holiday(day)} == {
        date.fromisoformat(f"{year}-{day}") for day in said.split()
    }


def test_every_land_of_a_place_is_known() -> None:
    """Whichever Land a region's file may name has holidays."""
    places = files("flows") / "knowledge" / "places.yaml"
    lands = yaml.safe_load(places.read_text(encoding="utf-8")).keys()
    assert len(lands) == 16
    assert all(holiday_of(land)(date(2026, 10, 3)) for land in lands)


def test_no_such_land() -> None:
    """A code that is no Land is refused, not taken for Germany."""
    with pytest.raises(NotImplementedError):
        holiday_of("XX")(date(2026, 10, 3))


def test_days_of_a_few_municipalities() -> None:
    """What only some municipalities of a Land keep is no holiday of the Land."""
    assert not holiday_of("TH")(date(2026, 6, 4))
    assert not holiday_of("SN")(date(2026, 6, 4))
    assert not holiday_of("BY")(date(2026, 8, 15))


def test_nobody_is_there_on_a_holiday() -> None:
    """Whoever would be there on a holiday of her Land is there the day after; in another Land she is there."""
    office = of_region(dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "16:00")))
    corpus_christi = datetime(2026, 6, 4, 9, tzinfo=ZONE)
    assert Calendar(office, holiday_of("TH")).is_open(corpus_christi)
    friday = datetime(2026, 6, 5, 9, tzinfo=ZONE)
    assert Calendar(office, holiday_of("NW")).next_opening(corpus_christi) == friday


def test_loads_late() -> None:
    """The library is loaded when the first day is asked, not when the bot starts."""
    code = (
        "import sys; from datetime import date; from bot.services.desk.holidays import holiday_of;"
        "h = holiday_of('NW'); assert 'holidays' not in sys.modules; h(date(2026, 1, 1));"
        "assert 'holidays' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
