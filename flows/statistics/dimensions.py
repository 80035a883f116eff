"""By what inquiries are counted: short closed lists that anybody may see, and `other` for everything else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from msgspec import Struct

from flows.directory import Region
from flows.origins import COUNTRIES
from flows.statistics.inquiry import NONE, OTHER
from flows.subjects import SUBJECTS

MOST = 10
"""How many values a dimension has besides `other`: each further one is a further cell with noise."""

LANGUAGES = ("de", "en", "ar", "tr", "ru", "uk", "fa", "sq", "es", "fr")
CHANNELS = ("telegram", "web", "whatsapp")
OUTCOMES = ("answered", "road_map", "handed_over", "referred", "left")


class Dimension(Struct, frozen=True):
    """A closed list. `values` are at most 10, without `other`."""

    name: str
    values: tuple[str, ...]

    @property
    def categories(self) -> tuple[str, ...]:
        """All values, and `other` last."""
        return (*self.values, OTHER)

    def category(self, value: str) -> str:
        """Return the category that a value is counted in."""
        return value if value in self.values else OTHER


def dimensions(regions: Iterable[Region]) -> Mapping[str, Dimension]:
    """Return all dimensions by name; regions and campaigns are those of the content.

    A campaign is counted under its code, in whatever region: `herbst` for `owl-herbst`. Of more than 10 regions or 9
    codes, the first in the order of the alphabet have a category of their own.
    """
    known = tuple(regions)
    codes = set(chain.from_iterable(region.campaigns for region in known)) - {NONE}
    lists: Mapping[str, Iterable[str]] = {
        "topic": SUBJECTS,
        "language": LANGUAGES,
        "country_group": COUNTRIES,
        "channel": CHANNELS,
        "outcome": OUTCOMES,
        "region": sorted(region.id for region in known),
        "campaign": [NONE, *sorted(codes)],
    }
    return {name: Dimension(name, _closed(values)) for name, values in lists.items()}


def _closed(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(value for value in values if value != OTHER)[:MOST]
