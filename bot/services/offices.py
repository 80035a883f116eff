"""Offices as texts: what each does, its number and page; for a country the missions and the Goethe-Institut."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from bot.services.paging import Rich
from bot.services.speaking import Speaker
from bot.texts import Text
from flows.content import Content
from flows.directory import Abroad, Kind, Office, OfficeId
from flows.effects import ShowOffices
from flows.facts import Confidence


def parts(shown: ShowOffices, content: Content, speaker: Speaker) -> Iterator[Rich]:
    """Yield the head, office by office, and when all of it was checked. An office that is gone says nothing."""
    listed = [office for id in shown.offices if (office := content.directory.offices.get(OfficeId(id)))]
    if not listed:
        yield from speaker.noticed(speaker.say("offices-none"))
        return
    abroad = content.directory.countries.get(shown.country, {})
    sure: list[tuple[Confidence, date]] = []
    texts: list[list[Text]] = []
    for office in listed:
        entry = abroad.get(office.by_country) if office.by_country else None
        if entry is not None and office.by_country:
            sure.append((entry.confidence, entry.checked_on))
            texts.append(list(_of_country(office, office.by_country, entry, speaker)))
        else:
            sure += _checked(office, speaker)
            texts.append(list(_office(office, speaker)))
    yield from speaker.noticed(*_head(sure, speaker))
    for lines in texts:
        yield from speaker.noticed(*lines)


def _office(office: Office, speaker: Speaker) -> Iterator[Text]:
    yield _name(office, speaker)
    yield speaker.say(f"office-{office.id}")
    if office.phone:
        phone = speaker.catalogue.facts.at(office.phone, speaker.catalogue.today())
        yield speaker.say("offices-phone", {"number": str(phone.value)})
    yield from _pages((_address(office, speaker),), speaker)


def _of_country(office: Office, kind: Kind, entry: Abroad, speaker: Speaker) -> Iterator[Text]:
    cities = ", ".join(entry.cities)
    yield _name(office, speaker, "" if entry.away else cities)
    match kind:
        case "missions" if entry.away:
            yield speaker.say("offices-missions_away", {"cities": cities})
        case "goethe" if entry.none:
            yield speaker.say("offices-goethe_none")
        case _:
            yield speaker.say(f"office-{office.id}")
    yield from _pages(entry.pages or (_address(office, speaker),), speaker)


def _name(office: Office, speaker: Speaker, cities: str = "") -> Text:
    """Return the German name of an office; the missions have one in every language."""
    if office.by_country == "missions":
        return speaker.say("offices-missions_in" if cities else "offices-missions", {"cities": cities})
    return speaker.say("offices-name", {"name": f"{office.name}: {cities}" if cities else office.name})


def _head(sure: Sequence[tuple[Confidence, date]], speaker: Speaker) -> Iterator[Text]:
    """Yield when the office looked at longest ago was checked, and once for all that some are not confirmed."""
    yield speaker.say("offices-head")
    yield speaker.say("offices-checked", {"date": min(day for _, day in sure)})
    if any(confidence is Confidence.OWN_KNOWLEDGE for confidence, _ in sure):
        yield speaker.say("offices-unconfirmed")


def _checked(office: Office, speaker: Speaker) -> Iterator[tuple[Confidence, date]]:
    facts, today = speaker.catalogue.facts, speaker.catalogue.today()
    return ((fact.confidence, fact.checked_on) for fact in (facts.at(key, today) for key in office.facts))


def _address(office: Office, speaker: Speaker) -> str:
    return speaker.catalogue.facts.at(office.link or office.fact, speaker.catalogue.today()).address


def _pages(pages: Iterable[str], speaker: Speaker) -> Iterator[Text]:
    return (Text(page, speaker.language) for page in pages)
