"""What a person is told of an occupation: the rules behind it, and that every occupation can be said."""

from __future__ import annotations

from datetime import date
from itertools import count, takewhile

import pytest

from bot.content import Loaded
from bot.ports import Capabilities
from bot.services.occupation import search_words
from bot.services.paging import units
from bot.services.replies import LIMIT, Replies
from flows import occupation
from flows.effects import Reply, ShowOccupation
from flows.model import Variable
from flows.session import Session
from tests.languages import LANGUAGES

DAY = date(2026, 11, 22)
WIDE = Capabilities(text=4096, label=64, payload=64, buttons=100)


def shown(loaded: Loaded, id: str) -> ShowOccupation:
    """Return what is shown of an occupation."""
    found = occupation.show({Variable("occupation"): id}, loaded.content, DAY)
    assert found
    return found


def told(loaded: Loaded, id: str, language: str) -> list[str]:
    """Return all messages about an occupation, further pages included."""
    replies, session = (
        Replies(loaded.content, loaded.catalogue),
        Session(language=language, asking_for="self"),
    )
    pages = (replies.render(Reply((shown(loaded, id),), page), session, WIDE) for page in count())
    texts = (message.text for page in pages for message in page)
    end = loaded.catalogue.format(language, "more-nothing").text
    return list(takewhile(lambda text: text != end, texts))


@pytest.mark.parametrize(
    ("id", "regulated", "shortage", "body", "it"),
    [
        ("nurse", "yes", "academic", "land_health", False),
        ("software_developer", "no", "yes", "zab", True),
        ("ict_services_manager", "no", "yes", "zab", True),
        ("data_scientist", "no", "yes", "zab", False),
        ("mechanical_engineer", "title", "yes", "zab", False),
        ("baker", "own_business", "no", "hwk", False),
        ("truck_driver", "licence", "no", "driving_licence_office", False),
    ],
)
def test_what_is_shown(loaded: Loaded, id: str, regulated: str, shortage: str, body: str, it: bool) -> None:
    """Regulation, shortage list and office are those of the register; only ISCO 133 and 25 need no degree."""
    found = shown(loaded, id)
    assert (found.regulated, found.shortage, found.body, found.it) == (regulated, shortage, body, it)


def test_nobody_is_shown_what_she_did_not_say(loaded: Loaded) -> None:
    """Without an occupation, or with one that is gone, nothing is shown."""
    assert occupation.show({}, loaded.content, DAY) is None
    assert occupation.show({Variable("occupation"): "gone"}, loaded.content, DAY) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_occupation_can_be_said(loaded: Loaded, language: str) -> None:
    """Each fits into the messages of one turn, names no place left open, and says source and date."""
    for id in loaded.content.occupations:
        messages = told(loaded, id, language)
        assert len(messages) <= 2, id
        assert all(units(message) <= LIMIT for message in messages), id
        assert "https://www.anerkennung-in-deutschland.de" in messages[-1], id


def test_the_german_title_is_shown_in_every_language(loaded: Loaded) -> None:
    """Who reads English sees the English title and the German one; who reads German sees it once."""
    english, german = told(loaded, "nurse", "en")[0], told(loaded, "nurse", "de")[0]
    assert english.splitlines()[1] == "In German: Pflegefachkraft"
    assert german.splitlines()[0] == "Pflegefachkraft"
    assert german.count("Pflegefachkraft") == 1


@pytest.mark.parametrize(
    ("title", "names", "words"),
    [
        ("Koch/Köchin", ["Koch", "Köchin", "Küchenchef"], ["Küchenchef"]),
        ("Pfleger/in", ["Sanitäter", "Sanitäterin", "Pädagoge", "Pädagogin"], ["Sanitäter", "Pädagoge"]),
        ("Softwaretester/in", ["Software-Tester", "Tester"], ["Tester"]),
        (
            "Hebamme",
            ["A-Frau", "B-Frau", "C-Frau", "D-Frau", "E-Frau"],
            ["A-Frau", "B-Frau", "C-Frau", "D-Frau"],
        ),
    ],
)
def test_search_words_say_something_new(title: str, names: list[str], words: list[str]) -> None:
    """The other gender and another spelling of a word already said are left out; four words are enough."""
    assert search_words(title, names) == words
