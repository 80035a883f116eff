"""What is counted of one inquiry, and of it alone: there is nothing in it about who asked."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from flows.origins import group_of

OTHER = "other"
NONE = "none"
"""The campaign of whoever came by none."""


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


def _code(campaign: str) -> str:
    return campaign.partition("-")[2]
