"""Somebody's routes as she reads them, in every language its texts are written in."""

from __future__ import annotations

from itertools import count, takewhile

import pytest

from bot.content import Loaded
from bot.ports import Capabilities, Message
from bot.services.paging import units
from bot.services.replies import LIMIT, Replies
from flows import chance
from flows.effects import Reply, ShowRoutes, Way
from flows.rules.routes import CONDITION_IDS, ROUTES, Approval
from flows.session import Session
from tests.flows.asked import Asked
from tests.flows.test_chance import EXAMPLES, TYPICAL

LANGUAGES = ("de", "en")
WIDE = Capabilities(text=4096, label=64, payload=64, buttons=100)
PEOPLE = {**EXAMPLES, **{name: says for name, (says, _, _) in TYPICAL.items()}, "who knows nothing": {}}


def told(loaded: Loaded, shown: ShowRoutes, language: str, asking_for: str = "self") -> list[Message]:
    """Return all messages about a result, further pages included, up to the word that this was all."""
    replies = Replies(loaded.content, loaded.catalogue)
    session = Session(language=language, asking_for=asking_for)
    pages = (replies.render(Reply((shown,), page), session, WIDE) for page in count())
    messages = (message for page in pages for message in page)
    end = loaded.catalogue.format(language, "more-nothing").text
    return list(takewhile(lambda message: message.text != end, messages))


def text(loaded: Loaded, shown: ShowRoutes, language: str = "de") -> str:
    """Return the result as one text."""
    return "\n\n".join(message.text for message in told(loaded, shown, language))


def says(loaded: Loaded, message: str, language: str = "de") -> str:
    """Return a text without its marks."""
    return loaded.catalogue.format(language, message).text.replace("**", "")


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_result_is_short_and_says_who_decides(name: str, language: str, loaded: Loaded) -> None:
    """Two messages at most hold it, no message is too long, and it always ends on what it is: no promise."""
    shown = Asked(loaded.content, PEOPLE[name]).shown
    messages = told(loaded, shown, language)
    assert len(messages) <= 2
    assert all(units(message.text) <= LIMIT for message in messages)
    whole = "\n".join(message.text for message in messages)
    assert says(loaded, "routes-discretion", language) in whole
    for way in (*shown.possible, *shown.open):
        assert says(loaded, f"routes-title_{way.route}", language) in whole
    assert "{" not in whole


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_route_and_every_condition_has_its_words(language: str, loaded: Loaded) -> None:
    """Nothing the rules can say is without words."""
    ids = {
        *(f"routes-title_{route.id}" for route in ROUTES),
        *(f"routes-title_{route.id}.text" for route in ROUTES),
        *(f"routes-missing-{condition}" for condition in CONDITION_IDS),
        *(f"routes-blocked-{condition}" for condition in chance.STANDING),
        *(f"routes-note_{note}" for note in chance.NOTES),
        *(f"routes-approval_{each.value}" for each in Approval if each is not Approval.NONE),
    }
    assert {id for id in ids if loaded.catalogue.own(language, id) is None} == set()


def test_what_is_possible_comes_first_with_who_must_agree(loaded: Loaded) -> None:
    """The route, one sentence and the approval it needs; a Blue Card with a good salary needs none."""
    whole = text(loaded, Asked(loaded.content, EXAMPLES["P01"]).shown)
    blue, skilled = (
        whole.index(says(loaded, f"routes-title_{id}"))
        for id in ("blue_card_general", "skilled_academic_18b")
    )
    approval = whole.index(says(loaded, "routes-approval_ba"))
    assert whole.startswith(says(loaded, "routes-possible"))
    assert blue < skilled < approval
    assert whole.count(says(loaded, "routes-approval_ba")) == 1


def test_what_is_missing_stands_below_its_route(loaded: Loaded) -> None:
    """Who earns too little hears what the two IT routes ask for."""
    whole = text(loaded, Asked(loaded.content, EXAMPLES["P06"]).shown)
    assert whole.startswith(says(loaded, "routes-possible_none"))
    head = says(loaded, "routes-title_experience_it_19c2")
    assert f"{head}\n• {says(loaded, 'routes-missing-salary_or_agreement')}" in whole


def test_with_nothing_at_all_there_is_still_something_to_do(loaded: Loaded) -> None:
    """An empty result says what would open a way."""
    whole = text(loaded, ShowRoutes(notes=("nothing",)))
    assert whole.startswith(says(loaded, "routes-possible_none_alone"))
    assert says(loaded, "routes-note_nothing") in whole


def test_what_changes_all_the_rest_comes_before_it(loaded: Loaded) -> None:
    """Somebody without a permit in Germany is warned before she reads what is possible; the year comes at the end."""
    shown = ShowRoutes((Way("driver_24a", "ba"),), notes=("in_germany",), year=2026)
    whole = text(loaded, shown)
    assert whole.startswith(says(loaded, "routes-note_in_germany"))
    assert "2026" in whole
    further = text(loaded, ShowRoutes(open=shown.possible, further=("ict_19",), blocked=("under_age",)))
    assert f"• {says(loaded, 'routes-title_ict_19')}" in further
    assert f"• {says(loaded, 'routes-blocked-under_age')}" in further
