"""What `lotse report` prints: the summary of a week from the database, beside a running bot or without one."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from bot import content
from bot.core import compose
from bot.opening import CannotStart, open_store
from bot.ports import Clock
from bot.report import csv, text
from bot.report.naming import Words
from bot.services.summary.editing import edit
from bot.services.summary.gathering import Gathering
from bot.settings import Settings
from flows.model import Language, RegionId
from flows.statistics import mornings, periods
from flows.statistics.periods import Period
from flows.statistics.summary import Summary

Format: TypeAlias = Literal["text", "json", "csv", "html", "png"]


async def report(
    settings: Settings, region: str, week: str, language: str, form: Format, clock: Clock
) -> bytes:
    """Return the summary of a closed week (`2026-W46`, the last one if empty) in a form; raise `CannotStart`."""
    loaded = content.read(clock)
    known, spoken = loaded.content.regions, loaded.content.languages
    if region not in known:
        raise CannotStart(f"There is no region “{region}”, only {', '.join(known)}.")
    if language not in spoken:
        raise CannotStart(f"There are no texts in “{language}”, only in {', '.join(spoken)}.")
    about = _week(week, clock)
    store = await open_store(settings, clock, loaded.content)
    try:
        gathering = Gathering(store, compose(store, loaded, (), clock).desk.office, loaded, clock)
        summary = await gathering.gather(RegionId(region), about)
    finally:
        await store.close()
    return await _written(summary, Words(loaded.catalogue, Language(language)), form)


def _week(name: str, clock: Clock) -> Period:
    if not name:
        return mornings.last(clock())
    try:
        week = periods.parse(name)
    except ValueError as error:
        raise CannotStart(f"{error}.") from error
    if week.length != "week" or not week.closed(clock()):
        raise CannotStart(f"{name} is no week that is over. The last one is {mornings.last(clock()).name}.")
    return week


async def _written(summary: Summary, words: Words, form: Format) -> bytes:
    match form:
        case "text":
            return text.text(summary, words).encode()
        case "json":
            return msgspec.json.format(msgspec.json.encode(summary), indent=2) + b"\n"
        case "csv":
            return csv.table(summary)
    edition = await edit(summary, words)
    if form == "png" and not edition.chart:
        raise CannotStart("There is no picture: nothing was counted, or the log says why.")
    return edition.chart if form == "png" else edition.page
