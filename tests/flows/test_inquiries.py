"""What is counted of a conversation: its first outcome in a week, or that she left without one."""

from __future__ import annotations

from typing import Literal

import pytest
from msgspec.structs import replace

from flows.cases.hours import Expectation
from flows.content import Content
from flows.effects import Count
from flows.engine import inquiries
from flows.model import RegionId
from flows.statistics.capping import Counted
from flows.statistics.inquiry import Inquiry
from flows.statistics.periods import week_of
from tests.flows.talk import Known, Talk

COST, PAPERS = "What does it cost?", "Which papers do we need?"
ASYLUM, HELLO, STRANGE = "How do I apply for asylum?", "Hello there!", "Blue elephants?"
MATCHER = Known(
    {
        COST: ("recognition_cost",),
        ASYLUM: ("off_asylum",),
        HELLO: ("off_greeting",),
        PAPERS: ("nursing", "documents_checklist"),
    }
)
IN_ENGLISH = ("/start owl-herbst", "#en", "#self")
NURSE = ("#other", "I am a nurse", "#vocational", "#abroad", "#some_missing", "#beginner", "#no")

Outcome = Literal["answered", "road_map", "handed_over", "referred", "left"]


def counted(outcome: Outcome, topic: str, country: str = "") -> Inquiry:
    """Return what is counted of somebody who came by the autumn campaign of OWL."""
    return Inquiry(topic, "en", country, "test", outcome, "owl", "owl-herbst")


def talk(content: Content, *inputs: str, teams: bool = False) -> Talk:
    """Let somebody say something, after she came by a campaign."""
    there = {RegionId("owl"): Expectation(None, None)} if teams else {}
    begun = Talk(content, MATCHER, teams=there)
    begun.says(*IN_ENGLISH, *inputs)
    return begun


@pytest.mark.parametrize(
    ("inputs", "wanted"),
    [
        ((), None),
        ((HELLO,), None),
        ((COST,), counted("answered", "recognition")),
        ((ASYLUM,), counted("referred", "other")),
        (("#chance", "India", "/person"), counted("referred", "visa", "IN")),
        ((STRANGE,), None),
        ((STRANGE, COST), counted("answered", "recognition")),
        ((PAPERS, "#nursing"), counted("answered", "recognition")),
        (("#recognition", *NURSE), counted("road_map", "recognition")),
        (("#recognition", *NURSE, "#continue", "/plan"), counted("road_map", "recognition")),
        (("#recognition", "/person"), counted("referred", "recognition")),
        (("@visa", "#job", "India", "/person"), counted("referred", "visa", "IN")),
        (("#recognition", "~menu", "(left)"), counted("left", "recognition")),
        (("#recognition", "/delete", "#yes"), counted("left", "recognition")),
        (("(left)",), None),
        (("/delete", "#yes"), None),
    ],
)
def test_the_first_outcome(content: Content, inputs: tuple[str, ...], wanted: Inquiry | None) -> None:
    """An answer, a road map, another place to ask, or that she went: counted once, about what it was about. Who only
    looks in is no inquiry.
    """
    assert talk(content, *inputs).inquiries == ([wanted] if wanted else [])


def test_who_is_handed_over(content: Content) -> None:
    """A case counts with the subject it was opened for, wherever the conversation stood."""
    her = talk(content, "/person", "#yes", "#job", teams=True)
    assert her.inquiries == [counted("handed_over", "job")]


def test_nothing_more_in_a_week_in_which_she_counts(content: Content) -> None:
    """Storage says in which week she was counted; until the next one nothing of hers is."""
    her = talk(content, COST)
    assert her.session is not None
    her.session = replace(her.session, counted=Counted(week_of(her.now).name, "2026-B12", 1))
    her.says("~menu", "#recognition", COST, "(left)")
    assert len(her.inquiries) == 1
    her.says("+7d", COST)
    assert len(her.inquiries) == 2


def test_who_is_awaited(content: Content) -> None:
    """An inquiry is open from its first question or step to its outcome, and no longer than she is here."""
    her = talk(content)
    seen = []
    for said in (HELLO, "#recognition", "~menu", COST, STRANGE, "(left)"):
        her.says(said)
        seen.append(her.session is not None and her.session.asking)
    assert seen == [False, True, True, False, True, False]


def test_who_leaves_is_counted_by_what_she_said(content: Content) -> None:
    """Who does not come back counts as left, with the conversation she was in; not if nothing is open."""
    her = talk(content, "@visa", "#job", "India")
    assert her.session is not None
    assert inquiries.leave(her.session, "test", her.now) == counted("left", "visa", "IN")
    assert inquiries.leave(replace(her.session, asking=False), "test", her.now) is None


def test_nothing_about_who_asked(content: Content) -> None:
    """What is counted has no field that could hold a name, a time, an id or a text."""
    assert Count.__struct_fields__ == ("inquiry",)
    wanted = ("topic", "language", "country", "channel", "outcome", "region", "campaign")
    assert Inquiry.__struct_fields__ == wanted
