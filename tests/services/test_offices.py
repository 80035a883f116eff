"""A list of offices as a person reads it: names, numbers, pages, the day of the last check, one caveat for all."""

from __future__ import annotations

from itertools import count, takewhile

import pytest

from bot.content import Loaded
from bot.ports import Capabilities
from bot.services.replies import LIMIT, Replies
from flows.directory import OfficeId
from flows.effects import Reply, ShowOffices
from flows.session import Session
from tests.languages import LANGUAGES

WIDE = Capabilities(text=4096, label=64, payload=64, buttons=100)
CAVEAT = "Some of these details are not officially confirmed yet."


def told(loaded: Loaded, *offices: str, country: str = "", language: str = "en") -> list[str]:
    """Return the messages of a list of offices, further pages included."""
    replies = Replies(loaded.content, loaded.catalogue)
    session = Session(language=language)
    end = loaded.catalogue.format(language, "more-nothing").text
    shown = ShowOffices(offices, country)
    pages = (replies.render(Reply((shown,), page), session, WIDE) for page in count())
    texts = (message.text for page in pages for message in page)
    return list(takewhile(lambda text: text != end, texts))


def test_an_office(loaded: Loaded) -> None:
    """Its German name, what it does, its number, its page on a line of its own; at the top the last check."""
    [said] = told(loaded, "hotline")
    lines = said.splitlines()
    assert lines[0].startswith("These offices can help.")
    assert lines[1].startswith("Last checked on November 21, 2026. This may have changed since.")
    assert lines[3] == "Hotline „Arbeiten und Leben in Deutschland“"
    assert lines[5] == "Phone: +49 30 1815-1111"
    assert lines[6].startswith("https://www.bamf.de/")
    assert CAVEAT not in said


def test_one_caveat_for_all(loaded: Loaded) -> None:
    """Where something is not confirmed, it is said once for the list, not on each line."""
    said = "\n".join(told(loaded, "zab", "ihk_fosa", "hwk"))
    assert said.count("not officially confirmed") == 1
    assert said.index(CAVEAT) < said.index("IHK FOSA")


def test_the_mission_of_a_country(loaded: Loaded) -> None:
    """For a country its own mission and institute are named, with their pages."""
    [said] = told(loaded, "missions", "goethe", country="TN")
    assert "German mission: Tunis" in said
    assert "https://tunis.diplo.de" in said.splitlines()
    assert "Goethe-Institut: Tunis" in said


def test_no_visa_office_in_the_country(loaded: Loaded) -> None:
    """For Syria and Afghanistan it says that others are responsible, and which."""
    [syria] = told(loaded, "missions", country="SY")
    assert "no German visa office in this country" in syria
    assert "Amman, Beirut, Erbil" in syria
    [afghanistan] = told(loaded, "missions", "goethe", country="AF")
    assert "Islamabad" in afghanistan
    assert "There is no Goethe-Institut in this country." in afghanistan


@pytest.mark.parametrize("country", ["", "XX", "VE"])
def test_an_unknown_country_gets_the_official_list(loaded: Loaded, country: str) -> None:
    """Without a country, or where nothing is known of it, the official pages are named, and no city."""
    said = "\n".join(told(loaded, "missions", "goethe", country=country))
    assert "German missions abroad" in said
    assert "diplo.de" in said if country == "VE" else "auswaertiges-amt.de" in said


def test_nobody_to_name(loaded: Loaded) -> None:
    """Without any office it says so and names the button that helps; an office that is gone is passed over."""
    assert told(loaded) == told(loaded, "gone") == [loaded.catalogue.format("en", "offices-none").text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_office_and_country_in_every_language(loaded: Loaded, language: str) -> None:
    """Everything can be said, within the length of a message, with the office's page."""
    directory = loaded.content.directory
    for office in directory.offices.values():
        for text in told(loaded, office.id, language=language):
            assert len(text) <= LIMIT
            assert "://" in text
    for country in directory.countries:
        said = "\n".join(told(loaded, "missions", "goethe", country=country, language=language))
        assert "https://" in said


def test_a_long_list_goes_on_with_more(loaded: Loaded) -> None:
    """Every office of a long list comes, in order, over several pages."""
    ids = list(loaded.content.directory.offices)
    said = "\n".join(told(loaded, *ids))
    places = [said.find(loaded.content.directory.offices[OfficeId(id)].name) for id in ids[3:]]
    assert -1 not in places
