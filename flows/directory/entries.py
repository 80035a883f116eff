"""What offices, places, missions abroad and regions are. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NewType, TypeAlias

from flows.facts import Confidence
from flows.model import FactKey, FlowId, Language, MessageId, RegionId

OfficeId = NewType("OfficeId", str)
PlaceId = NewType("PlaceId", str)
"""The id of a town or district, the code of a Land (`NW`) or the id of a region: what is kept as a place."""

TOPICS = ("recognition", "visa", "language", "work", "rights", "advice", "arrival", "employer", "volunteer")
GERMANY = RegionId("germany")
"""The region of everybody who has no other."""

Kind: TypeAlias = Literal["missions", "goethe"]
"""What stands in the file of countries: the missions responsible for visas, and the Goethe-Institut."""


@dataclass(frozen=True, slots=True)
class Office:
    """A place to go. `fact` has name and source; the message `office-<id>` says what it does, and for whom.

    `lands` and `districts` say where in Germany, none of them: everywhere. `abroad`: for people abroad, too;
    `inland`: for people in Germany. `until` names the fact of the last day there is. With `by_country` it is shown
    as what stands in the file of countries.
    """

    id: OfficeId
    fact: FactKey
    name: str
    topics: tuple[str, ...]
    lands: tuple[str, ...] = ()
    districts: tuple[PlaceId, ...] = ()
    countries: tuple[str, ...] = ()
    abroad: bool = False
    inland: bool = True
    link: FactKey | None = None
    phone: FactKey | None = None
    until: FactKey | None = None
    by_country: Kind | None = None

    @property
    def facts(self) -> tuple[FactKey, ...]:
        """Every fact it names."""
        return tuple(key for key in (self.fact, self.link, self.phone, self.until) if key)


@dataclass(frozen=True, slots=True)
class Abroad:
    """What there is of one kind for a country: cities and pages, as far as known, or `none`. `away`: not in the
    country itself.
    """

    cities: tuple[str, ...]
    pages: tuple[str, ...]
    none: bool
    away: bool
    confidence: Confidence
    checked_on: date


@dataclass(frozen=True, slots=True)
class Place:
    """A town or district (`names`: as people call it, the German name first), or a Land as a whole."""

    id: PlaceId
    land: str
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Region:
    """A programme. `places` are ids of places or codes of whole Länder; `offices` come first in every list.

    `languages` are offered first, `emphasis` are flows to begin with. `hours` by day (`mon`: 9:00-16:00), `holidays`
    names the Land whose public holidays count. `campaigns` maps the codes of links and posters to messages.
    """

    id: RegionId
    name: MessageId
    lands: tuple[str, ...] = ()
    places: tuple[PlaceId, ...] = ()
    languages: tuple[Language, ...] = ()
    offices: tuple[OfficeId, ...] = ()
    hours: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    holidays: str = ""
    emphasis: tuple[FlowId, ...] = ()
    campaigns: Mapping[str, MessageId] = field(default_factory=dict)

    @property
    def greeting(self) -> MessageId:
        """What it says to people who came by its link."""
        return MessageId(f"{self.name}.greeting")


@dataclass(frozen=True, slots=True)
class Directory:
    """Offices in the order of the file, what there is by country and kind, and places by id, Länder included."""

    offices: Mapping[OfficeId, Office] = field(default_factory=dict)
    countries: Mapping[str, Mapping[Kind, Abroad]] = field(default_factory=dict)
    places: Mapping[PlaceId, Place] = field(default_factory=dict)
