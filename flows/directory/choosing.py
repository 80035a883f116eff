"""Which offices a person is shown, and in which order: from where she is, and from what it is about. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from flows.directory.entries import Directory, Office, Place, PlaceId, Region
from flows.effects import ShowOffices
from flows.facts import Facts, State
from flows.model import RegionId, Value, Variable

_LIVES_IN, _COUNTRY, _PLACE = Variable("lives_in"), Variable("country"), Variable("place")
_REGION, _DISTRICT, _LAND, _EVERYWHERE = range(4)


class Known(Protocol):
    """What there is to know: what the content of the bot has."""

    @property
    def directory(self) -> Directory:
        """Offices, countries, places."""

    @property
    def regions(self) -> Mapping[RegionId, Region]:
        """The regions by id."""

    @property
    def facts(self) -> Facts:
        """The register."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Where a person is, as far as it is known."""

    lives_in: str
    country: str
    place: Place | None
    region: Region | None


def show(
    known: Mapping[Variable, Value], region: Region | None, content: Known, topic: str, day: date
) -> ShowOffices:
    """Return which offices to show: the region's own first, then those of the district, the Land, everywhere."""
    directory, named = content.directory, PlaceId(str(known.get(_PLACE, "")))
    there = region_of(named, directory, content.regions)
    it = Situation(
        lives_in=str(known.get(_LIVES_IN, "")),
        country=str(known.get(_COUNTRY, "")),
        place=directory.places.get(named),
        region=there or (region if named not in directory.places else None),
    )
    fitting = [
        office for office in directory.offices.values() if _fits(office, it, topic, content.facts, day)
    ]
    ordered = sorted(fitting, key=lambda office: _rank(office, it))
    country = it.country if it.lives_in != "germany" and it.country in directory.countries else ""
    return ShowOffices(tuple(office.id for office in ordered), country)


def region_of(place: PlaceId, directory: Directory, regions: Mapping[RegionId, Region]) -> Region | None:
    """Return the region a place belongs to; a region may be named itself."""
    if (named := regions.get(RegionId(place))) is not None:
        return named
    where = directory.places.get(place)
    if where is None:
        return None
    for wanted in (where.id, PlaceId(where.land)):
        for region in regions.values():
            if wanted in region.places:
                return region
    return None


def _fits(office: Office, it: Situation, topic: str, facts: Facts, day: date) -> bool:
    if topic and topic not in office.topics:
        return False
    if not facts[office.fact].publishable or facts.state(office.fact, day) is not State.VALID:
        return False
    if office.until and isinstance(last := facts.at(office.until, day).value, date) and last < day:
        return False
    if (it.lives_in == "abroad" and not office.abroad) or (it.lives_in == "germany" and not office.inland):
        return False
    if office.countries and it.country and it.country not in office.countries:
        return False
    return _near(office, it)


def _near(office: Office, it: Situation) -> bool:
    """Tell whether an office is for people of the place. Where only the Land is known, all of its offices are."""
    if not office.lands:
        return True
    if it.region and office.id in it.region.offices:
        return not (it.place and office.districts) or _here(office, it)
    if it.place is None:
        return bool(it.region and set(it.region.lands) & set(office.lands))
    return it.place.land in office.lands and (not office.districts or _here(office, it))


def _here(office: Office, it: Situation) -> bool:
    return it.place is not None and (it.place.id in office.districts or it.place.id == it.place.land)


def _rank(office: Office, it: Situation) -> tuple[int, int]:
    if it.region and office.id in it.region.offices:
        return _REGION, it.region.offices.index(office.id)
    if it.place and it.place.id in office.districts:
        return _DISTRICT, 0
    return (_LAND if office.lands else _EVERYWHERE), 0
