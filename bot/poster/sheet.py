"""What is on a poster: words of one language, and the links of a campaign. Knows no printer and no network."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from bot.content import Loaded
from bot.settings import RegionSettings, Settings
from flows.model import RegionId

POINTS = ("poster-free", "poster-confidential", "poster-inform")
"""What a person is promised, one line each."""


class NoPoster(Exception):
    """Why there can be none, and what to do about it."""


@dataclass(frozen=True, slots=True)
class Link:
    """A way in: what it is called, the address in the QR code, and what to type where nobody can scan."""

    label: str
    address: str
    shown: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A poster in words, ready to be printed. `mark` tells copies of it apart (`owl-herbst · tr`)."""

    language: str
    region: str
    headline: str
    sentence: str
    scan: str
    points: tuple[str, ...]
    links: tuple[Link, ...]
    operator: str
    mark: str


def make(loaded: Loaded, settings: Settings, region: str, campaign: str, language: str) -> Sheet:
    """Return the poster of a region and campaign in a language; raise `NoPoster`."""
    regions = loaded.content.regions
    if region not in regions:
        raise NoPoster(f"There is no region “{region}”, only {', '.join(regions)}.")
    chosen = regions[RegionId(region)]
    if campaign and campaign not in chosen.campaigns:
        known = ", ".join(chosen.campaigns) or "none"
        raise NoPoster(f"The region {region} has no campaign “{campaign}”; in its file there is: {known}.")
    if language not in loaded.content.languages:
        raise NoPoster(f"There are no texts in “{language}”, only {', '.join(loaded.content.languages)}.")

    def say(message: str, **args: str) -> str:
        said = loaded.catalogue.format(language, message, args)
        if said.language != language:
            raise NoPoster(f"`{message}` is not translated: write locales/{language}/poster.ftl first.")
        return said.text

    own = settings.regions.get(region, RegionSettings())
    start = f"{region}-{campaign}" if campaign else region
    links = _links(settings, own, start, language)
    if not links:
        raise NoPoster(
            "A poster needs a way in. Set at least one of LOTSE_PUBLIC_URL, LOTSE_TELEGRAM_NAME and "
            f"LOTSE_WHATSAPP_NUMBER, or the region's own: LOTSE_REGIONS__{region.upper()}__TELEGRAM_NAME."
        )
    named = loaded.catalogue.format(language, chosen.name).text
    return Sheet(
        language=language,
        region=named,
        headline=say("poster-headline"),
        sentence=say("poster-sentence"),
        scan=say("poster-scan"),
        points=tuple(say(point) for point in POINTS),
        links=tuple(Link(say(label), address, shown) for label, address, shown in links),
        operator=say("poster-operator", operator=settings.operator_name) if settings.operator_name else "",
        mark=f"{start} · {language}",
    )


def _links(settings: Settings, own: RegionSettings, start: str, language: str) -> list[tuple[str, str, str]]:
    """Return (message, address, what to type) of every way in that is set up, the region's own before the shared."""
    found = []
    name = (own.telegram_name or ("" if own.telegram_token else settings.telegram_name)).removeprefix("@")
    if name:
        found.append(("poster-telegram", f"https://t.me/{name}?start={start}", f"@{name}"))
    number = "".join(filter(str.isdigit, own.whatsapp_number or settings.whatsapp_number))
    if number:
        address = f"https://wa.me/{number}?text={quote(f'/start {start}', safe='')}"
        found.append(("poster-whatsapp", address, f"+{number}"))
    if settings.public_url:
        page = f"{settings.public_url}/chat"
        query = urlencode({"start": start, "lang": language})
        found.append(("poster-web", f"{page}?{query}", page.partition("://")[2]))
    return found
