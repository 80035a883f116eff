"""Every kind of step and every cap, on small flows made for it; and sessions that meet a changed flow file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows import engine
from flows.answers.spelling import fold
from flows.content import Content
from flows.effects import Prompt, Ref, Reply, Say
from flows.engine.draft import MAX_STACK
from flows.lexicon import Lexicon
from flows.load import load
from flows.model import Answer, AnswerId, FlowId, Language, MessageId
from flows.rules import RULES
from flows.session import Frame, Session
from tests.flows.talk import Talk

MAIN = """
flow: main
title: main-title
steps:
  - id: menu
    ask: main-menu
    choices: [{id: all, call: all}, {id: round, call: round}, {id: deep, call: deep}]
    next: menu
"""
ALL = """
flow: all
title: all-title
steps:
  - id: hello
    say: all-hello
    when: {asking_for: [self]}
  - id: name
    input: all-name
    kind: text
    otherwise: year
  - id: year
    input: all-year
    kind: year
    minimum: 1950
    maximum: 2026
  - id: count
    input: all-count
    kind: number
    maximum: 20000
  - id: country
    input: all-country
    kind: country
  - id: inner
    call: inner
  - id: jump
    goto: fee
  - id: never
    say: all-never
  - id: fee
    answer: visa_fee
  - id: person
    handover: all
"""
INNER = """
flow: inner
title: inner-title
steps:
  - id: sure
    ask: inner-sure
    choices: ["yes", {id: "no", when: {year: [2015]}}, {id: maybe, unless: {year: [2015]}}]
"""
ROUND = """
flow: round
title: round-title
steps:
  - id: one
    say: round-one
  - id: two
    say: round-two
    next: one
"""
DEEP = """
flow: deep
title: deep-title
steps:
  - id: down
    call: deep
"""
GREETED = Session(language="de", asking_for="self")


def made(**flows: str) -> Content:
    """Make content of flow files."""
    loaded = load(
        {f"{name}.yaml": text for name, text in flows.items()}, {r: v.outcomes for r, v in RULES.items()}
    )
    assert not loaded.problems
    yes = {MessageId("choice"): {"ja": "yes", "weiss nicht": "unknown"}}
    lexicon = Lexicon(choices={Language("de"): yes}, countries={fold("Albanien"): "AL"})
    answers = {AnswerId("visa_fee"): Answer(AnswerId("visa_fee"), "procedure", (), detail=True)}
    return Content(loaded.flows, (Language("de"),), answers, lexicon=lexicon)


@pytest.fixture
def talk() -> Talk:
    """Somebody who is at the menu."""
    content = made(main=MAIN, all=ALL, inner=INNER, round=ROUND, deep=DEEP)
    return Talk(content, session=GREETED)


def test_every_kind_of_input(talk: Talk) -> None:
    """Each kind takes what is of it, refuses the rest with its own words, and the flow ends at the menu."""
    table = [
        ("(open )", ["? main-menu"]),
        ("#all", ["all-hello", "? all-name"]),
        ("Erzieherin", ["? all-year"]),
        ("letztes Jahr", ["all-year.invalid", "? all-year"]),
        ("1949", ["all-year.invalid", "? all-year"]),
        ("im Jahr ٢٠١٥ ungefähr", ["? all-count"]),
        ("20001", ["all-count.invalid", "? all-count"]),
        ("20 000", ["? all-country"]),
        ("Atlantis", ["all-country.invalid", "? all-country"]),
        ("albanien", ["? inner-sure"]),
        ("maybe", ["input-not_understood", "? inner-sure"]),
        ("ja, gerne", ["answer visa_fee", "answer-general", "person-contact", "? answer-next"]),
    ]
    for said, expected in table:
        assert talk.says(said) == expected, said
    assert talk.session
    expected_answers = {"name": "Erzieherin", "year": 2015, "count": 20000, "country": "AL", "sure": "yes"}
    assert talk.session.answers == expected_answers


def test_not_knowing_keeps_nothing(talk: Talk) -> None:
    """ "I don't know" at a free-text step leads on, keeps nothing, and can be taken back."""
    talk.says("(open )", "#all")
    assert talk.says("#unknown") == ["? all-year"]
    assert talk.session
    assert "name" not in talk.session.answers
    assert talk.says("~back") == ["? all-name"]
    assert talk.says("Weiß nicht") == ["? all-year"]
    talk.says("/change")
    (reply,) = talk.effects
    assert isinstance(reply, Reply)
    name, value = Ref("message", "all-name.short"), Ref("message", "choice-unknown")
    assert Say("change-line", {"name": name, "value": value}) in reply.blocks


def test_choices_depend_on_answers(talk: Talk) -> None:
    """A choice is offered where its condition holds, and not understood where it does not."""
    talk.says("(open )", "#all", "x", "2014", "1", "Albanien")
    assert isinstance(talk.prompt, Prompt)
    assert [choice.id.partition(".")[2] for choice in talk.prompt.choices][:2] == ["yes", "maybe"]


@pytest.mark.parametrize("flow", ["round", "deep"])
def test_a_flow_without_end_is_caught(talk: Talk, flow: str) -> None:
    """A loop without a question and a flow that calls itself stop at the caps."""
    talk.says("(open )")
    with pytest.raises(engine.Runaway):
        talk.says(f"#{flow}")


def test_a_stack_beyond_the_cap_leads_to_the_menu(talk: Talk) -> None:
    """A stack that no flow can have built is not walked down."""
    talk.session = Session(language="de", asking_for="self", stack=(Frame("deep", "down"),) * (MAX_STACK + 1))
    assert talk.says("(open )") == ["start-again", "? main-menu"]


def test_a_step_that_is_gone_leads_to_the_last_answer(talk: Talk) -> None:
    """The step she was asked no longer exists: her last answer is asked again, the earlier ones stay."""
    talk.says("(open )", "#all", "Erzieherin", "2015")
    shorter = ALL.replace("  - id: count\n    input: all-count\n    kind: number\n    maximum: 20000\n", "")
    talk.content = made(main=MAIN, all=shorter, inner=INNER, round=ROUND, deep=DEEP)
    assert talk.says("12") == ["start-again", "all-year.invalid", "? all-year"]
    assert talk.says("2015") == ["? all-country"]


def test_a_flow_that_is_gone_leads_to_the_menu(talk: Talk) -> None:
    """The flow she was in no longer exists: the menu, and nothing breaks."""
    talk.says("(open )", "#all", "Erzieherin")
    menu = MAIN.replace("{id: all, call: all}, ", "")
    talk.content = made(main=menu, round=ROUND, deep=DEEP)
    assert talk.says("2015") == ["start-again", "input-not_understood", "? main-menu"]


def test_the_other_flows_are_untouched(talk: Talk) -> None:
    """A changed flow does not move a session that stands elsewhere."""
    talk.says("(open )")
    assert FlowId("all") in talk.content.flows
    talk.content = replace(
        talk.content, flows=made(main=MAIN, all=ALL, inner=INNER, round=ROUND, deep=DEEP).flows
    )
    assert talk.says("#all") == ["all-hello", "? all-name"]
