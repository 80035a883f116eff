"""Questions nobody could answer: shown masked, passed on by a press, else forgotten. Dialogues, and what must hold."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows import session as sessions
from flows.answers.matching import Matching
from flows.content import Content
from flows.effects import PassOn, Prompt, Reply, Say
from flows.engine import Turn, advance
from flows.engine.unanswered import MOST
from flows.events import Address, Incoming, Left, Said
from flows.session import Session
from tests.flows.talk import Known, Talk
from tests.flows.test_dialogues import ASKING, MENU, Table

MATCHER = Known({"What does it cost?": ("recognition_cost",), "Will it rain?": ("off_everyday",)})
CATS = "Darf ich meine Katze mitbringen, fragt Mimi Schnurr?"
NOT = "input-not_understood"
OFFER, THANKS = "unanswered-offer", "unanswered-thanks"
TRAINED = "? recognition-trained_in"


def arrived(language: str) -> Table:
    """Return how somebody gets to the menu in a language."""
    return [
        ("/start", ["? welcome-language"]),
        (f"#{language}", ["welcome-notice", ASKING]),
        ("#self", [MENU]),
    ]


DIALOGUES: dict[str, Table] = {
    "de: shown, passed on, thanked, and the step is asked again": [
        *arrived("de"),
        ("Ich heiße Ali Khan, darf meine Katze mit?", [NOT, OFFER, MENU]),
        ("~pass_on", ["pass on de Ich heiße […], darf meine Katze mit?", THANKS, MENU]),
    ],
    "de: in words": [
        *arrived("de"),
        ("Gibt es hier Angelscheine?", [NOT, OFFER, MENU]),
        ("Frage ohne Namen weitergeben", ["pass on de Gibt es hier Angelscheine?", THANKS, MENU]),
        ("Frage ohne Namen weitergeben", ["input-not_understood_again", MENU]),
    ],
    "en: in the middle the question of the step stays, its choices first": [
        *arrived("en"),
        ("#recognition", ["recognition-intro", TRAINED]),
        ("Can I bring my cat?", [NOT, OFFER, TRAINED]),
        ("#other", ["? recognition-occupation"]),
    ],
    "en: where a question is asked for": [
        *arrived("en"),
        ("#question", ["? question-ask"]),
        ("fishing licence where", ["answer-abstain", OFFER, "? question-ask"]),
        ("1", ["pass on en fishing licence where", THANKS, "? question-ask"]),
    ],
    "en: nothing of substance is not asked for": [
        *arrived("en"),
        ("blah blah", [NOT, MENU]),
        ("my 01512345 678", ["input-not_understood_again", MENU]),
        ("What does it cost?", ["answer recognition_cost", "answer-general", "? answer-next"]),
        ("Will it rain?", ["answer off_everyday", MENU]),
        ("#recognition", ["recognition-intro", TRAINED]),
        ("tell me more", [NOT, TRAINED]),
    ],
    "en: a third failure offers a person, and nothing else": [
        *arrived("en"),
        ("blah", [NOT, MENU]),
        ("blah", ["input-not_understood_again", MENU]),
        ("Can I bring my cat?", ["? input-three_failures"]),
    ],
    "en: before a language is chosen nobody is asked": [
        ("Can I bring my cat?", ["? welcome-language"]),
    ],
    "tr: once a day, and the next day again": [
        *arrived("tr"),
        ("Kedimi getirebilir miyim?", [NOT, OFFER, MENU]),
        ("Balık tutabilir miyim burada?", ["input-not_understood_again", MENU]),
        ("+1d", []),
        ("~help", ["help-text", MENU]),
        ("Kedimi getirebilir miyim?", ["? input-three_failures"]),
        ("#continue", [MENU]),
        ("Kedimi getirebilir miyim?", [NOT, OFFER, MENU]),
        ("~pass_on", ["pass on tr Kedimi getirebilir miyim?", THANKS, MENU]),
    ],
    "ar: who passed one on is asked again, three times a day": [
        *arrived("ar"),
        ("هل أستطيع إحضار قطتي سلمى معي؟", [NOT, OFFER, MENU]),
        ("~pass_on", ["pass on ar هل أستطيع إحضار قطتي سلمى معي؟", THANKS, MENU]),
        ("رقمي ٠١٥١٢٣٤٥ هل أصيد السمك هنا؟", ["input-not_understood_again", OFFER, MENU]),
        ("~pass_on", ["pass on ar رقمي […] هل أصيد السمك هنا؟", THANKS, MENU]),
        ("/menu", [MENU]),
        ("اسمي أحمد خليل وأريد تعلم السباحة", ["? input-three_failures"]),
        ("#continue", [MENU]),
        ("اسمي أحمد خليل وأريد تعلم السباحة", [NOT, OFFER, MENU]),
        ("~pass_on", ["pass on ar اسمي […] وأريد تعلم السباحة", THANKS, MENU]),
        ("أين أتعلم العزف على العود؟", ["input-not_understood_again", MENU]),
    ],
    "an edited question is asked about like any other": [
        *arrived("en"),
        ("(edit Can I bring my cat?)", ["input-edited", NOT, OFFER, MENU]),
    ],
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGUES)
def test_dialogue(name: str, content: Content) -> None:
    """Every line of the table leads to exactly the blocks beside it."""
    talk = Talk(content, MATCHER)
    for number, (said, expected) in enumerate(DIALOGUES[name], start=1):
        assert talk.says(said) == expected, f"line {number}: {said!r}"


@pytest.fixture
def talk(content: Content) -> Talk:
    """Somebody at the menu who speaks German and belongs to a region."""
    return Talk(content, MATCHER, session=Session(language="de", asking_for="self", region="owl"))


def shown(talk: Talk) -> str:
    """Return the question as it was shown with the last reply."""
    blocks = [block for effect in talk.effects if isinstance(effect, Reply) for block in effect.blocks]
    (question,) = [
        block.args["question"] for block in blocks if isinstance(block, Say) and block.message == OFFER
    ]
    return str(question)


def kept(talk: Talk) -> bytes:
    """Return the session as it is stored."""
    assert talk.session
    return sessions.dump(talk.session)


def payload(talk: Talk) -> str:
    """Return the button that passes on, as it would be pressed later."""
    assert talk.prompt
    return next(f"<{choice.id}>" for choice in talk.prompt.choices if choice.id.endswith("~pass_on"))


def test_what_is_shown_is_what_is_kept(talk: Talk) -> None:
    """She sees the words that are passed on, and nothing else of the question is ever kept."""
    talk.says("/menu", CATS)
    seen = shown(talk)
    assert seen == "Darf ich meine Katze mitbringen, fragt […]?"
    assert b"Schnurr" not in kept(talk)
    talk.says("~pass_on")
    assert [effect for effect in talk.effects if isinstance(effect, PassOn)] == [PassOn("owl", "de", seen)]


def test_the_button_stands_below_the_choices(talk: Talk) -> None:
    """All choices of the step come first, then the button, then the words of the last row."""
    talk.says("/menu")
    assert talk.prompt
    before = [choice.id.lstrip("0123456789") for choice in talk.prompt.choices]
    talk.says(CATS)
    after = [(choice.id.lstrip("0123456789"), choice.kind) for choice in talk.prompt.choices]
    assert [name for name, _ in after if name != "~pass_on"] == before
    assert [kind for _, kind in after] == sorted(kind for _, kind in after)


@pytest.mark.parametrize(
    "said", ["~pass_on", "~help", "blah", "#recognition", "/stop", "!photo", "(open owl)", "(left)"]
)
def test_whatever_comes_next_forgets_it(talk: Talk, said: str) -> None:
    """After one press, or any other event that is replied to, no word of it is in the session."""
    talk.says("/menu", CATS)
    assert b"Katze" in kept(talk)
    talk.says(said)
    assert b"Katze" not in kept(talk)


def test_more_and_a_second_press_change_nothing(talk: Talk) -> None:
    """The next page of the same reply has the same button; what was pressed twice counts once."""
    talk.says("/menu", CATS)
    passes = payload(talk)
    assert talk.says("/more") == ["page 1"]
    assert len(talk.says(passes)) == 3
    assert talk.says(passes) == []


def test_an_old_button_passes_nothing_on(talk: Talk) -> None:
    """A button of an earlier prompt, or an invented one, is explained like any other."""
    talk.says("/menu", CATS)
    passes = payload(talk)
    talk.says("~help")
    assert talk.says(passes) == ["input-stale", MENU]
    assert talk.says("<999~pass_on>") == ["input-stale", MENU]


def test_a_press_is_not_told_to_the_log(talk: Talk) -> None:
    """What the turn is called is the same as for a choice."""
    talk.says("/menu", CATS, "~pass_on")
    passed = talk.outcome
    talk.says("#recognition")
    assert passed == talk.outcome


def test_somebody_who_left_unseen(content: Content) -> None:
    """Who leaves before the first turn has no session to clear."""
    event = Incoming(1, Address("test", "main", "1"), Talk(content).now, Left())
    turn = advance(content, None, event, Talk(content).now)
    assert isinstance(turn, Turn)
    assert turn.session is None


def test_a_volunteer_is_not_asked(talk: Talk) -> None:
    """What somebody of a team writes to nobody may be meant for an inquirer: there is nothing to pass on."""
    incoming = Incoming(1, Address("test", "main", "1"), talk.now, Said(CATS))
    for of_team, asked in ((True, False), (False, True)):
        turn = advance(talk.content, talk.session, incoming, talk.now, Matching("abstain"), of_team=of_team)
        assert isinstance(turn, Turn)
        assert turn.session
        assert (turn.session.passing is not None) is asked


def test_at_most_three_a_day(talk: Talk) -> None:
    """However often she asks and agrees, three questions a day are passed on, and three the next."""
    for _ in range(2):
        passed = 0
        for number in range(8):
            talk.says("/menu", f"Gibt es hier {'sehr ' * number}gute Katzenfutterläden?")
            if talk.prompt and any(choice.id.endswith("~pass_on") for choice in talk.prompt.choices):
                talk.says("~pass_on")
                passed += sum(isinstance(effect, PassOn) for effect in talk.effects)
            talk.says("/menu", "What does it cost?")
        assert passed == MOST
        talk.says("+1d")


def test_a_question_with_little_left_is_not_asked_for(talk: Talk) -> None:
    """Where names and numbers are most of it, there is nothing to pass on."""
    talk.says("/menu")
    assert talk.says("Ali Khan 0151234567 ali@example.org bitte antworten") == [NOT, MENU]


def test_the_prompt_is_the_present_one(talk: Talk) -> None:
    """Nothing is put before the step: with the question shown, its prompt is the one asked anyway."""
    talk.says("/menu")
    plain = talk.prompt
    talk.says(CATS)
    assert isinstance(plain, Prompt)
    assert talk.prompt
    assert replace(talk).prompt is talk.prompt
    assert talk.prompt.message == plain.message
