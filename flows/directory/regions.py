"""One region from its file: places, languages, offices, hours, campaigns. Contacts and tokens are never in it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from flows.directory.entries import Directory, OfficeId, PlaceId, Region
from flows.load.nodes import MESSAGE, Fields, Page, entries, items, parse, scalar
from flows.model import FlowId, Language, MessageId, RegionId
from flows.problems import nearest

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CAMPAIGN_LIMIT = 20
"""Of characters: a link of Telegram holds 64, region and language included."""

_KEYS = (
    "region",
    "name",
    "lands",
    "places",
    "languages",
    "offices",
    "hours",
    "holidays",
    "emphasis",
    "campaigns",
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?")
_TIME = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


def read(page: Page, text: str, directory: Directory, flows: Collection[FlowId] | None) -> Region | None:
    """Read the file of a region; None where it has no id or name."""
    root = parse(page, text)
    if root is None:
        return None
    fields = Fields(page, root, "the region")
    fields.allow(_KEYS)
    fields.need("region", "name", "languages")
    id, name = fields.identifier("region", CAMPAIGN_LIMIT), fields.message("name")
    if id is None or name is None:
        return None
    if "_" in id:
        page.report(
            fields.key("region"), f"`{id}` has `_` in it, which ends it in a link.", "Write one word."
        )
    fields.what = f"the region `{id}`"
    page.place(fields.key("region"), id)
    lands = {place.land for place in directory.places.values()}
    holidays = fields.word("holidays")
    if holidays is not None and holidays not in lands:
        page.report(fields.key("holidays"), f"`{holidays}` is no Land.", nearest(holidays, lands))
    return Region(
        id=RegionId(id),
        name=MessageId(name),
        lands=_known(fields, "lands", lands),
        places=tuple(PlaceId(each) for each in _known(fields, "places", directory.places)),
        languages=tuple(Language(code) for code in _languages(fields)),
        offices=tuple(OfficeId(each) for each in _known(fields, "offices", directory.offices)),
        hours=dict(_hours(fields)),
        holidays=holidays or "",
        emphasis=tuple(FlowId(each) for each in _known(fields, "emphasis", flows)),
        campaigns=dict(_campaigns(fields)),
    )


def _known(fields: Fields, key: str, there: Collection[str] | None) -> tuple[str, ...]:
    words = fields.words(key)
    for word in words:
        if there is not None and word not in there:
            text = f"`{word}` in `{key}` of {fields.what} does not exist."
            fields.page.report(fields.key(key), text, nearest(word, there))
    return words


def _languages(fields: Fields) -> Iterator[str]:
    for code in fields.words("languages"):
        if _LANGUAGE.fullmatch(code):
            yield code
        else:
            fields.page.report(
                fields.key("languages"), f"`{code}` is no language.", "Write a code such as tr."
            )


def _hours(fields: Fields) -> Iterator[tuple[str, tuple[str, str]]]:
    """Yield the hours by day; a mapping that is empty says that none are set yet."""
    node = fields.get("hours")
    for day, key, value in entries(fields.page, node, f"`hours` of {fields.what}") if node else ():
        times = [scalar(item) or "" for item in items(fields.page, value, f"`{day}` of {fields.what}")]
        if day not in DAYS:
            fields.page.report(key, f"`{day}` is no day.", nearest(day, DAYS))
        elif len(times) != 2 or not all(map(_TIME.fullmatch, times)) or times[0] >= times[1]:
            fields.page.report(
                key, f"`{day}` of {fields.what} has no beginning and end.", 'Write ["09:00", "16:00"].'
            )
        else:
            yield day, (times[0], times[1])


def _campaigns(fields: Fields) -> Iterator[tuple[str, MessageId]]:
    node = fields.get("campaigns")
    for code, key, value in entries(fields.page, node, f"`campaigns` of {fields.what}") if node else ():
        message = scalar(value) or ""
        if not re.fullmatch("[a-z0-9]+", code) or len(code) > CAMPAIGN_LIMIT:
            text = f"The campaign `{code}` is no code for a link."
            fields.page.report(key, text, f"At most {CAMPAIGN_LIMIT} of a-z and 0-9.")
        elif not MESSAGE.fullmatch(message):
            fields.page.report(key, f"`{message}` is no message id.", f"Write `campaign-{code}`.")
        else:
            yield code, MessageId(message)


def campaign_of(payload: str, regions: Mapping[RegionId, Region]) -> tuple[Region | None, str]:
    """Return the region of a link and, if the region has that campaign, the link's code (`owl-herbst`)."""
    parts = re.split("[-_]", payload.strip().casefold(), maxsplit=1)
    region = regions.get(RegionId(parts[0]))
    if region is None:
        return None, ""
    known = len(parts) == 2 and parts[1] in region.campaigns
    return region, f"{region.id}-{parts[1]}" if known else ""
