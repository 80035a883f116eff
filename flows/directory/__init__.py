"""Offices, missions, places and regions: what there is, and what a person is shown of it."""

from __future__ import annotations

from flows.directory.choosing import region_of, show
from flows.directory.entries import (
    GERMANY,
    TOPICS,
    Abroad,
    Directory,
    Kind,
    Office,
    OfficeId,
    Place,
    PlaceId,
    Region,
)
from flows.directory.reading import LANDS, Files, Loaded, load
from flows.directory.regions import campaign_of

__all__ = [
    "GERMANY",
    "LANDS",
    "TOPICS",
    "Abroad",
    "Directory",
    "Files",
    "Kind",
    "Loaded",
    "Office",
    "OfficeId",
    "Place",
    "PlaceId",
    "Region",
    "campaign_of",
    "load",
    "region_of",
    "show",
]
