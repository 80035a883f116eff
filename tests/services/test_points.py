"""The result of the Opportunity Card as a person reads it, in every language its texts are written in."""

from __future__ import annotations

from itertools import count, product, takewhile

import pytest

from bot.content import Loaded
from bot.ports import Capabilities, Message
from bot.services.paging import units
from bot.services.replies import LIMIT, Replies
from flows import card
from flows.effects import Points, Reply, ShowPoints
from flows.model import Variable
from flows.rules.opportunity_card import TABLE
from flows.rules.routes import BY_ID, RouteId
from flows.session import Session
from tests.flows.test_points import COOK, DAY, INTO, REST, combinations, talk
from tests.languages import LANGUAGES

WIDE = Capabilities(text=4096, label=64, payload=64, buttons=100)
NUMBERS = tuple(number for row in TABLE for number in row.numbers)
ASKED_OTHERWISE = {"third_country", "points", "skilled_worker"}


def told(loaded: Loaded, shown: ShowPoints, language: str, asking_for: str = "self") -> list[Message]:
    """Return all messages about a result, further pages included, up to the word that this was all."""
    replies = Replies(loaded.content, loaded.catalogue)
    session = Session(language=language, asking_for=asking_for)
    pages = (replies.render(Reply((shown,), page), session, WIDE) for page in count())
    messages = (message for page in pages for message in page)
    end = loaded.catalogue.format(language, "more-nothing").text
    return list(takewhile(lambda message: message.text != end, messages))


def text(loaded: Loaded, shown: ShowPoints, language: str, asking_for: str = "self") -> str:
    """Return the result as one text."""
    return "\n\n".join(message.text for message in told(loaded, shown, language, asking_for))


def result(loaded: Loaded, *said: str, asking_for: str = "self") -> ShowPoints:
    """Return the result of a conversation."""
    talking = talk(loaded.content, asking_for=asking_for)
    talking.says(*INTO, *said)
    blocks = [block for effect in talking.effects for block in getattr(effect, "blocks", ())]
    return next(block for block in blocks if isinstance(block, ShowPoints))


def test_one_point_short_in_german(loaded: Loaded) -> None:
    """The sum, each point with its reason, what is lacking, what would add points, caveat, source and date."""
    said = text(loaded, result(loaded, *COOK, "#a2", "#below", "#medium", "30", *REST), "de")
    lines = said.splitlines()
    assert lines[:7] == [
        "Chancenkarte: 5 Punkte",
        "Nötig sind 6 Punkte. Es fehlt noch 1 Punkt.",
        "So habe ich gezählt (§ 20b AufenthG):",
        "• Deutsch A2: 1 Punkt",
        "• Mindestens 2 Jahre Berufserfahrung (es zählen die letzten 5 Jahre): 2 Punkte",
        "• Alter bis zu 35 Jahren: 2 Punkte",
        "",
    ]
    assert "• Deutsch B1: 1 Punkt mehr" in lines
    assert "• Bescheid über eine teilweise Anerkennung: 4 Punkte mehr" in lines
    assert "Ermessen (§ 20a AufenthG)" in said
    assert "https://www.gesetze-im-internet.de/aufenthg_2004/__20b.html" in lines
    assert "Geprüft am 21. November 2026" in lines


def test_a_clear_yes_promises_nothing(loaded: Loaded) -> None:
    """Enough points are called enough, nothing is offered on top, and the authority still decides."""
    said = text(loaded, result(loaded, *COOK, "#b1", "#below", "#medium", "30", *REST), "en")
    assert "Opportunity Card: 6 points\nNeeded: 6 points. That is enough." in said
    assert "more" not in said
    assert "the authority decides at its own discretion" in said


def test_the_boundary_of_age_is_said_in_words(loaded: Loaded) -> None:
    """At 35 the lower score is counted, the higher one is open, and the reason stands below."""
    said = text(loaded, result(loaded, *COOK, "#b1", "#below", "#medium", "35", *REST), "de")
    assert "• Alter bis zu 40 Jahren: 1 Punkt\n" in said
    assert "Noch offen, das kann dazukommen:\n• Alter bis zu 35 Jahren: höchstens 1 Punkt\n" in said
    assert "„nicht älter als“" in said


def test_a_vocational_nurse_is_told_both_readings(loaded: Loaded) -> None:
    """Whether nursing without a degree is a shortage occupation is called open, and whom to ask."""
    nurse = ["#vocational", "#not_assessed", "#yes", "nurse", "#b1", "#below", "#medium", "30", *REST]
    said = text(loaded, result(loaded, *nurse), "en")
    assert "Shortage occupation on the Blue Card list: at most 1 point" in said
    assert "it depends on how the qualification is classified. Please ask the embassy" in said


def test_a_skilled_worker_hears_of_no_points(loaded: Loaded) -> None:
    """The path without points names its section, and what is still missing."""
    said = text(loaded, result(loaded, "#degree", "#recognised", "#abroad", "#no"), "en")
    assert "Opportunity Card without points" in said
    assert "§ 20a (3) no. 1 AufenthG" in said
    assert "Still missing:\n• money to live on: at the moment €1,091 a month" in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_asking_for_a_relative_changes_the_wording(language: str, loaded: Loaded) -> None:
    """A result about somebody else does not speak to the one who asks as if it were hers."""
    skilled = result(loaded, "#degree", "#recognised", "#abroad", "#yes", asking_for="relative")
    mine, theirs = (text(loaded, skilled, language, asking_for) for asking_for in ("self", "relative"))
    assert mine != theirs
    assert {"de": "gilt die Person", "en": "the person counts"}.get(language, "") in theirs
    asked = [f"points-{name}" for name in ("passport", "german_level", "age", "lives_in", "permit")]
    for message in asked:
        ways = {
            loaded.catalogue.format(language, message, asking_for=who).text for who in ("self", "relative")
        }
        assert len(ways) == 2, message


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_result_can_hold_has_its_words(language: str, loaded: Loaded) -> None:
    """Every number, condition and note has a text of the language itself."""
    conditions = {
        row.condition.id
        for route in ("opportunity_card_skilled", "opportunity_card_points")
        for row in BY_ID[RouteId(route)].rows
    }
    needed = [
        *(f"points-nr_{number}" for number in NUMBERS),
        *(f"points-need_{condition}" for condition in conditions - ASKED_OTHERWISE),
        *(f"points-note_{note}" for note in ("age", "nursing", "classification")),
        *(f"points-none_{lacking}" for lacking in ("qualification", "basic_qualification")),
    ]
    assert [name for name in needed if loaded.catalogue.own(language, name) is None] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("asking_for", ["self", "relative", "employer", "volunteer"])
def test_every_message_is_short(language: str, asking_for: str, loaded: Loaded) -> None:
    """No message is over the limit; a result comes in two, in three where much is unknown."""
    livelihoods = ("yes", "no", "unknown")
    for known, money in zip(combinations(1511), (livelihoods * 1000), strict=False):
        shown = card.show({**known, Variable("livelihood"): money}, loaded.content, DAY)
        messages = told(loaded, shown, language, asking_for)
        assert 1 <= len(messages) <= (3 if shown.unknown or shown.open else 2), known
        assert all(units(message.text) <= LIMIT for message in messages), known
        assert {message.language for message in messages} == {language}, known


def test_the_longest_result_is_complete(loaded: Loaded) -> None:
    """A result with every line there can be is cut into pages, and nothing of it is lost."""
    longest = ShowPoints(
        "points",
        "no",
        points=3,
        lacking=3,
        counted=tuple(Points(number, 1) for number in NUMBERS),
        open=tuple(Points(number, 1) for number in NUMBERS),
        gains=tuple(Points(number, 1) for number in NUMBERS),
        missing=("basic_qualification", "german_or_english"),
        unknown=("livelihood_opportunity_card", "abroad_or_title"),
        notes=("age", "nursing"),
        facts=("oc_points_nr02", "oc_livelihood"),
    )
    for language, head in product(LANGUAGES, ("points-counted", "points-gains", "points-discretion")):
        assert all(units(message.text) <= LIMIT for message in told(loaded, longest, language))
        assert loaded.catalogue.format(language, head).text in text(loaded, longest, language)
