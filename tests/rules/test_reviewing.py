"""What is to be reviewed, and everything that has to be looked at then."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

import locales
from bot.content import Loaded
from bot.services.reviewing import KINDS, Review, due, every, lines
from flows.model import FactKey

NEW_YEAR = date(2027, 1, 1)
TEXTS = Path(next(iter(locales.__path__)))


@pytest.fixture(scope="module")
def reviews(loaded: Loaded) -> Mapping[FactKey, Review]:
    """Every fact with what uses it."""
    return {review.fact.key: review for review in every(loaded)}


def users(review: Review, kind: str) -> dict[str, tuple[str, ...]]:
    """Return who of a kind uses a fact, with the languages."""
    return {use.id: use.languages for use in review.uses if use.kind == kind}


def test_a_threshold_names_its_routes_answers_and_languages(
    loaded: Loaded, reviews: Mapping[FactKey, Review]
) -> None:
    """The Blue Card amount concerns its route, and the answer that says it in each language that has one."""
    review = reviews[FactKey("blue_card_salary_general_2026")]
    assert set(users(review, "route")) == {"blue_card_general"}
    assert set(users(review, "answer")["blue_card"]) == set(loaded.catalogue.languages)


def test_what_a_text_says_is_always_found(reviews: Mapping[FactKey, Review]) -> None:
    """Every figure that stands in an answer in a language leads from the fact back to it."""
    seen = 0
    for file in TEXTS.glob("*/answers/*.ftl"):
        for entry in re.split(r"(?m)^(?=answer-)", file.read_text())[1:]:
            answer = entry.split(" ", 1)[0].removeprefix("answer-")
            for key in re.findall(r'FACT\("([^"]+)"\)', entry):
                found = [each for each in reviews.values() if key in (each.fact.key, each.fact.series)]
                assert found, key
                assert all(file.parent.parent.name in users(each, "answer")[answer] for each in found), (
                    answer,
                    key,
                )
                seen += 1
    assert seen > 100


def test_road_maps_and_flows_and_occupations_are_found(
    loaded: Loaded, reviews: Mapping[FactKey, Review]
) -> None:
    """A fact named by a step of a road map, or by an occupation, leads to both."""
    roadmap = next(iter(loaded.content.roadmaps.values()))
    key = next(key for step in roadmap.steps for key in step.facts)
    assert users(reviews[key], "road map")[roadmap.id]
    nurse = loaded.content.occupations["nurse"]
    assert users(reviews[nurse.fact], "occupation") == {"nurse": ()}


def test_due_lists_what_the_register_calls_due(loaded: Loaded) -> None:
    """Exactly the facts due on the day come, in their order, most urgent first."""
    assert [review.fact.key for review in due(loaded, NEW_YEAR)] == [
        fact.key for fact in loaded.facts.due(NEW_YEAR)
    ]


def test_lines_name_every_use(reviews: Mapping[FactKey, Review]) -> None:
    """Value, day, source and all users are said; a draft says that nobody is told it, an idle fact that it is idle."""
    for review in reviews.values():
        text = "\n".join(lines(review))
        assert review.fact.key in text
        assert all(use.id in text and use.kind in KINDS for use in review.uses)
        assert ("said to nobody" in text) is not review.fact.publishable
        assert ("nothing uses it" in text) is (not review.uses)


def test_the_command_lists_what_is_due() -> None:
    """Another day may be asked for, and the number of facts ends the list."""
    command = [sys.executable, "-m", "bot", "facts", "--due", "--today", "2027-01-01"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    out = done.stdout.splitlines()
    assert "oc_livelihood_2026: 1091 EUR/month, series oc_livelihood, valid until 2026-12-31" in out
    assert re.fullmatch(r"\d+ facts to review on 2027-01-01\.", out[-1])
