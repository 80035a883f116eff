"""By what inquiries are counted: short closed lists that anybody may see, and `other` for everything else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import chain

from msgspec import Struct

from flows.directory import Region
from flows.origins import COUNTRIES, group_of
from flows.subjects import SUBJECTS

OTHER = "other"
NONE = "none"
"""The campaign of whoever came by none."""
MOST = 10
"""How many values a dimension has besides `other`: each further one is a further cell with noise."""

LANGUAGES = ("de", "en", "ar", "tr", "ru", "uk", "fa", "sq", "es", "fr")
CHANNELS = ("telegram", "web", "whatsapp")
OUTCOMES = ("answered", "road_map", "handed_over", "referred", "left")


class Inquiry(Struct, frozen=True):
    """What is counted of one inquiry, when it has come to its first outcome. Holds nothing about who asked.

    `topic` is one of `flows.subjects`, `country` an ISO 3166-1 alpha-2 code in capitals, `campaign` that of a session
    (`owl-herbst`, empty for none). Anything else may stand here too, and is counted as `other`.
    """

    topic: str
    language: str
    country: str
    channel: str
    outcome: str
    region: str
    campaign: str

    def values(self) -> Mapping[str, str]:
        """Return what would be counted by dimension, whether or not there is such a category."""
        return {
            "topic": self.topic,
            "language": self.language,
            "country_group": group_of(self.country),
            "channel": self.channel,
            "outcome": self.outcome,
            "region": self.region,
            "campaign": _code(self.campaign) or NONE,
        }


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


def _code(campaign: str) -> str:
    return campaign.partition("-")[2]
