"""From YAML to offices, places, countries and regions, with everything that is wrong. Reads no file itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeVar, get_args

from yaml.nodes import Node

from flows.answers.spelling import fold
from flows.directory import regions
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
from flows.facts import Confidence, Facts, Unit
from flows.load.nodes import Fields, Page, entries, items, parse
from flows.load.values import plain
from flows.model import FactKey, FlowId, RegionId
from flows.places import Places
from flows.problems import Problem, nearest

T = TypeVar("T", bound=str)
Text = tuple[str, str]
"""The name of a file, and what it holds."""

ID_LIMIT = 40
LANDS = ("BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH")
"""The Länder by their codes of ISO 3166-2:DE, without `DE-`."""

_OFFICE = ("id", "fact", "name", "topics", "lands", "districts", "countries", "abroad", "inland", "link")
_KEYS = (*_OFFICE, "phone", "until", "by_country")
_GROUP = "directory"
_COUNTRY = re.compile("[A-Z]{2}")
_ADDRESS = re.compile(r"https://[a-z0-9.-]+(/[^\s]*)?")


class Files(NamedTuple):
    """The files of the directory, and those of the regions by name."""

    offices: Text
    countries: Text
    places: Text
    regions: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What could be built, everything that is wrong, and where what stands (an office or region by its id)."""

    directory: Directory
    regions: Mapping[RegionId, Region]
    problems: list[Problem] = field(default_factory=list)
    where: Places = field(default_factory=Places)


def load(files: Files, facts: Facts, flows: Collection[FlowId] | None = None) -> Loaded:
    """Read all of it. `flows` are those a region may begin with; None leaves them unchecked."""
    where = Places()
    pages = [Page(name, where) for name, _ in files[:3]]
    places = {place.id: place for place in _places(pages[2], files.places[1])}
    offices = {office.id: office for office in _offices(pages[0], files.offices[1], facts, places)}
    countries = dict(_countries(pages[1], files.countries[1]))
    directory = Directory(offices, countries, places)
    found: dict[RegionId, Region] = {}
    for name, text in files.regions.items():
        page = Page(name, where)
        pages.append(page)
        if region := regions.read(page, text, directory, flows):
            if region.id in found:
                page.report(1, f"The region `{region.id}` stands here a second time.", "Keep one.")
            found[region.id] = region
    if GERMANY not in found:
        text = f"There is no region `{GERMANY}`, which everybody has who has no other."
        pages[0].report(0, text, f"Write flows/regions/{GERMANY}.yaml.")
    return Loaded(directory, found, sorted(each for page in pages for each in page.problems), where)


def _offices(page: Page, text: str, facts: Facts, places: Collection[PlaceId]) -> Iterator[Office]:
    root = parse(page, text)
    if root is None:
        return
    fields = Fields(page, root, "the directory")
    fields.allow(("offices", "left_out"))
    fields.need("offices")
    node, out = fields.get("offices"), fields.get("left_out")
    left = {key for key, _, _ in entries(page, out, "`left_out`")} if out else set()
    listed: set[FactKey] = set()
    seen: set[OfficeId] = set()
    for item in items(page, node, "`offices`") if node else []:
        if office := _office(page, item, facts, places):
            if office.id in seen:
                page.report(item, f"The office `{office.id}` stands here a second time.", "Keep one.")
            seen.add(office.id)
            listed.add(office.fact)
            page.place(item, office.id)
            yield office
    for fact in facts.values():
        if (
            fact.group == _GROUP
            and fact.unit is Unit.OFFICE
            and fact.publishable
            and fact.key not in listed | left
        ):
            page.report(
                fields.key("offices"), f"No office is `{fact.key}`.", "Add it, or say why in `left_out`."
            )


def _office(page: Page, node: Node, facts: Facts, places: Collection[PlaceId]) -> Office | None:
    fields = Fields(page, node, "an office")
    fields.allow(_KEYS)
    fields.need("id", "fact", "name", "topics")
    id, name = fields.identifier("id", ID_LIMIT), fields.word("name")
    fields.what = f"the office `{id}`" if id else fields.what
    office, link = _fact(fields, "fact", Unit.OFFICE, facts), _fact(fields, "link", Unit.URL, facts)
    phone, until = _fact(fields, "phone", Unit.PHONE, facts), _fact(fields, "until", Unit.DATE, facts)
    kind = fields.word("by_country")
    if kind is not None and kind not in get_args(Kind):
        page.report(
            fields.key("by_country"), f"`{kind}` is nothing of a country.", nearest(kind, get_args(Kind))
        )
    countries = fields.words("countries")
    for code in countries:
        if not _COUNTRY.fullmatch(code):
            page.report(fields.key("countries"), f"`{code}` is no country.", "Write its code, such as AL.")
    if id is None or name is None or office is None:
        return None
    return Office(
        id=OfficeId(id),
        fact=office,
        name=name,
        topics=known(fields, "topics", TOPICS),
        lands=known(fields, "lands", LANDS),
        districts=known(fields, "districts", places),
        countries=countries,
        abroad=fields.switch("abroad", otherwise=False),
        inland=fields.switch("inland", otherwise=True),
        link=link,
        phone=phone,
        until=until,
        by_country=next((each for each in get_args(Kind) if each == kind), None),
    )


def _fact(fields: Fields, key: str, unit: Unit, facts: Facts) -> FactKey | None:
    """Return a fact that exists, is of a unit and may be said to anybody."""
    word = fields.word(key)
    if word is None:
        return None
    name = FactKey(word)
    if name not in facts:
        fields.page.report(fields.key(key), f"`{word}` of {fields.what} is no fact.", nearest(word, facts))
        return None
    if facts[name].unit is not unit or not facts[name].publishable:
        text = f"`{key}` of {fields.what} names `{word}`, which is no {unit} that may be said."
        fields.page.report(fields.key(key), text, f"Name a fact whose unit is {unit} and that is not unsure.")
        return None
    return name


def known(fields: Fields, key: str, all: Collection[T]) -> tuple[T, ...]:
    """Return the words of a list that are known, and report the others."""
    by_name = {str(each): each for each in all}
    found = []
    for word in fields.words(key):
        if word in by_name:
            found.append(by_name[word])
        else:
            text = f"`{word}` in `{key}` of {fields.what} does not exist."
            fields.page.report(fields.key(key), text, nearest(word, by_name))
    return tuple(found)


def _countries(page: Page, text: str) -> Iterator[tuple[str, Mapping[Kind, Abroad]]]:
    root = parse(page, text)
    if root is None:
        return
    fields = Fields(page, root, "the file of countries")
    fields.allow(("checked_on", "countries"))
    fields.need("checked_on", "countries")
    node, day = fields.get("countries"), fields.get("checked_on")
    checked = plain(page, day, "`checked_on`") if day else None
    if node is None or not isinstance(checked, date):
        return
    for code, key, entry in entries(page, node, "`countries`"):
        if not _COUNTRY.fullmatch(code):
            page.report(key, f"`{code}` is no country.", "Write its code, such as AL.")
        own = Fields(page, entry, f"the country `{code}`")
        own.allow(get_args(Kind))
        page.place(key, f"country:{code}")
        yield (
            code,
            {kind: _abroad(own, kind, part, checked) for kind in get_args(Kind) if (part := own.get(kind))},
        )


def _abroad(fields: Fields, kind: Kind, node: Node, checked: date) -> Abroad:
    own = Fields(fields.page, node, f"`{kind}` of {fields.what}")
    own.allow(("cities", "none", "pages", "away", "confidence", "read"))
    own.need("confidence")
    none = own.switch("none", otherwise=False)
    if none and "cities" in own:
        own.page.report(own.key("none"), f"{own.what} has cities and is none.", "Keep one of the two.")
    pages, sure = own.words("pages"), own.word("confidence")
    for address in pages:
        if not _ADDRESS.fullmatch(address):
            own.page.report(
                own.key("pages"), f"`{address}` in {own.what} is no address.", "Write `https://...`."
            )
    sayable = [each for each in Confidence if each is not Confidence.UNSURE]
    if sure not in sayable:
        own.page.report(own.key("confidence"), f"`{sure}` is no confidence.", nearest(str(sure), sayable))
    return Abroad(
        own.words("cities"),
        pages,
        none,
        own.switch("away", otherwise=False),
        Confidence(sure) if sure in sayable else Confidence.OWN_KNOWLEDGE,
        checked,
    )


def _places(page: Page, text: str) -> Iterator[Place]:
    root = parse(page, text)
    seen: dict[str, str] = {}
    for land, key, node in entries(page, root, "the file of places") if root else ():
        if land not in LANDS:
            page.report(key, f"`{land}` is no Land.", nearest(land, LANDS))
            continue
        fields = Fields(page, node, f"the Land `{land}`")
        fields.need(land)
        for id in fields:
            names = fields.words(id)
            if id != land:
                fields.valid(fields.key(id), id, ID_LIMIT)
            for name in names:
                other = seen.setdefault(fold(name), id)
                if other != id:
                    page.report(
                        fields.key(id), f"“{name}” is `{id}` and `{other}`.", "Keep it in one of them."
                    )
            if not names:
                page.report(fields.key(id), f"`{id}` has no name.", "Write `[Name]`.")
            yield Place(PlaceId(id), land, names)
