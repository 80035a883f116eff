"""Dialogues as tables: what is said, and what must be answered. The session is written and read between turns."""

from __future__ import annotations

import pytest

from flows.content import Content
from tests.flows.talk import Known, Talk

ASKING = "? main-asking_for"
MENU = "? main-menu"
NEXT = "? answer-next"
PLAN = "? plan-after"

MATCHER = Known(
    {
        "What does the recognition cost?": ("recognition_cost",),
        "Which papers do we need?": ("nursing", "documents_checklist", "lost_documents"),
        "Pflege in Deutschland?": ("nursing",),
    }
)

Table = list[tuple[str, list[str]]]

ARRIVE: Table = [
    ("/start", ["? welcome-language"]),
    ("#en", ["welcome-notice", ASKING]),
    ("#self", [MENU]),
]

INTO_RECOGNITION: Table = [*ARRIVE, ("#recognition", ["recognition-intro", "? recognition-trained_in"])]

NURSE: Table = [
    *INTO_RECOGNITION,
    ("#other", ["? recognition-occupation"]),
    ("I am a nurse", ["? recognition-qualification"]),
    ("#vocational", ["? recognition-lives_in"]),
    ("#abroad", ["? recognition-papers"]),
    ("#some_missing", ["? recognition-german"]),
    ("#beginner", ["? recognition-job_offer"]),
    ("#no", ["plan recognition_nursing", PLAN]),
]

DIALOGUES: dict[str, Table] = {
    "from the first word to a road map, and again tomorrow": [
        *NURSE,
        ("#family", ["family recognition_nursing", PLAN]),
        ("#keep", ["plan-kept", PLAN]),
        ("#continue", [MENU]),
        ("+1d", []),
        ("/plan", ["plan recognition_nursing", PLAN]),
        ("~menu", [MENU]),
        ("#plan", ["plan recognition_nursing", PLAN]),
    ],
    "choices by number, label, synonym and id, in any language": [
        ("Hallo", ["? welcome-language"]),
        ("2", ["welcome-notice", ASKING]),
        ("Für mich selbst", [MENU]),
        ("2", ["recognition-intro", "? recognition-trained_in"]),
        ("other", ["? recognition-occupation"]),
    ],
    "a language by its name, at any step, and never silently": [
        ("Deutsch", ["welcome-notice", ASKING]),
        ("Türkçe", ["language-changed", ASKING]),
        ("/language", ["? language-ask"]),
        ("#ar", ["language-changed", ASKING]),
        ("/en", ["language-changed", ASKING]),
    ],
    "reserved words keep the place": [
        *INTO_RECOGNITION,
        ("help", ["help-text", "? recognition-trained_in"]),
        ("Datenschutz", ["privacy-text", "? recognition-trained_in"]),
        ("/person", ["person-contact", "? recognition-trained_in"]),
        ("/plan", ["plan-none", "? recognition-trained_in"]),
        ("/change", ["change-line", "? change-ask"]),
        ("/nonsense", ["input-unknown_command", "? change-ask"]),
    ],
    "back undoes one answer": [
        *INTO_RECOGNITION,
        ("#other", ["? recognition-occupation"]),
        ("~back", ["? recognition-trained_in"]),
        ("~back", [MENU]),
        ("/back", [ASKING]),
        ("/back", ["? welcome-language"]),
        ("/back", ["back-nothing", "? welcome-language"]),
    ],
    "the menu keeps the place left": [
        *INTO_RECOGNITION,
        ("#other", ["? recognition-occupation"]),
        ("~menu", [MENU]),
        ("#continue", ["? recognition-occupation"]),
    ],
    "an occupation that was looked up is not asked for again": [
        ("Hallo", ["? welcome-language"]),
        ("#de", ["welcome-notice", ASKING]),
        ("#self", [MENU]),
        ("@occupation", ["? occupation-ask"]),
        ("Krankenschwester", ["occupation nurse yes academic", "? occupation-next"]),
        ("#recognition", ["recognition-intro", "? recognition-trained_in"]),
        ("#other", ["? recognition-qualification"]),
        ("~back", ["? recognition-occupation"]),
        ("Elektriker", ["? recognition-qualification"]),
    ],
    "a country that is called like a language is a country where one is asked for": [
        ("Hallo", ["? welcome-language"]),
        ("#de", ["welcome-notice", ASKING]),
        ("#self", [MENU]),
        ("#chance", ["chance-intro", "? chance-nationality"]),
        ("Indien", ["? chance-lives_in"]),
        ("~back", ["? chance-nationality"]),
        ("hindi", ["language-changed", "? chance-nationality"]),
    ],
    "what matters in the region comes first": [
        ("(open thueringen)", ["? welcome-language"]),
        ("#de", ["welcome-notice", "region-thueringen.greeting", ASKING]),
        ("#self", [MENU]),
        ("1", ["? language-purpose"]),
    ],
    "one answer is corrected without starting again": [
        *NURSE,
        ("#change", ["change-line"] * 8 + ["? change-ask"]),
        ("#lives_in", ["? recognition-lives_in"]),
        ("#germany", ["plan recognition_nursing", PLAN]),
        ("/change", ["change-line"] * 7 + ["? change-ask"]),
        ("#occupation", ["? recognition-occupation"]),
        ("electrician", ["? occupation-pick"]),
        ("1", ["plan recognition_vocational", PLAN]),
    ],
    "a question in the middle is answered, then the step is asked again": [
        *INTO_RECOGNITION,
        (
            "What does the recognition cost?",
            ["answer recognition_cost", "answer-general", "? recognition-trained_in"],
        ),
        ("#other", ["? recognition-occupation"]),
        ("Which papers do we need?", ["? answer-offer"]),
        ("2", ["answer documents_checklist", "? recognition-occupation"]),
        ("What does the recognition cost?", ["answer recognition_cost", "? recognition-occupation"]),
    ],
    "none of the answers offered": [
        *ARRIVE,
        ("Which papers do we need?", ["? answer-offer"]),
        ("#none", ["answer-abstain", MENU]),
        ("Which papers do we need?", ["? answer-offer"]),
        ("blah", ["input-not_understood", MENU]),
    ],
    "an answer in full, and the way that goes deeper": [
        *ARRIVE,
        ("Pflege in Deutschland?", ["answer nursing", "answer-general", NEXT]),
        ("~detail", ["answer nursing detail", NEXT]),
        ("~menu", [MENU]),
        ("#question", ["? question-ask.again"]),
        ("Pflege in Deutschland?", ["answer nursing", "? question-ask.again"]),
        ("~go.recognition", ["recognition-intro", "? recognition-trained_in"]),
        ("Pflege in Deutschland?", ["answer nursing", "? recognition-trained_in"]),
        ("tell me more", ["answer nursing detail", "? recognition-trained_in"]),
        ("2", ["? recognition-occupation"]),
    ],
    "questions in one's own words": [
        *ARRIVE,
        ("#question", ["? question-ask"]),
        ("What does the recognition cost?", ["answer recognition_cost", "answer-general", "? question-ask.again"]),
        ("What is the weather?", ["answer-abstain", "unanswered-offer", "? question-ask.again"]),
        ("~menu", [MENU]),
    ],
    "a question before the language is answered after the notice, and its text is not kept": [
        ("Pflege in Deutschland?", ["? welcome-language"]),
        ("#de", ["welcome-notice", ASKING]),
        ("#relative", ["answer nursing", NEXT]),
    ],
    "three failures offer a person": [
        *INTO_RECOGNITION,
        ("blah", ["input-not_understood", "? recognition-trained_in"]),
        ("blah", ["input-not_understood_again", "? recognition-trained_in"]),
        ("blah", ["? input-three_failures"]),
        ("#person", ["person-contact", "? recognition-trained_in"]),
    ],
    "an unknown occupation, then a group": [
        *INTO_RECOGNITION,
        ("#eu", ["? recognition-occupation"]),
        ("xqzw vrrt", ["recognition-occupation.invalid", "? recognition-occupation"]),
        ("I don't know", ["? recognition-occupation_group"]),
        ("#craft", ["? recognition-qualification"]),
        ("~back", ["? recognition-occupation_group"]),
        ("~back", ["? recognition-occupation"]),
    ],
    "old buttons: the same one twice is silent, an earlier one is explained": [
        *INTO_RECOGNITION,
        ("<3.recognition>", []),
        ("<2.self>", ["input-stale", "? recognition-trained_in"]),
        ("<4.nowhere>", ["input-stale", "? recognition-trained_in"]),
        ("<>", ["input-stale", "? recognition-trained_in"]),
        ("<x~y.z>", ["input-stale", "? recognition-trained_in"]),
    ],
    "a button that still fits works a month later": [
        *INTO_RECOGNITION,
        ("+29d", []),
        ("#other", ["? recognition-occupation"]),
    ],
    "weeks later: continue": [
        *INTO_RECOGNITION,
        ("#other", ["? recognition-occupation"]),
        ("+20d", []),
        ("Hello again", ["? resume-ask"]),
        ("#continue", ["? recognition-occupation"]),
    ],
    "weeks later: start again": [
        *INTO_RECOGNITION,
        ("+20d", []),
        ("/start", ["? resume-ask"]),
        ("start again", [MENU]),
    ],
    "stop and come back": [
        *INTO_RECOGNITION,
        ("/stop", ["stop-said"]),
        ("Hello", ["? resume-ask"]),
        ("#continue", ["? recognition-trained_in"]),
    ],
    "delete in two steps": [
        *INTO_RECOGNITION,
        ("/delete", ["? delete-ask"]),
        ("#no", ["delete-kept", "? recognition-trained_in"]),
        ("/delete", ["? delete-ask"]),
        ("yes", ["forget", "delete-done"]),
        ("/start", ["? welcome-language"]),
    ],
    "what is no text": [
        *INTO_RECOGNITION,
        *[
            (f"!{kind}", [f"input-{kind}", "? recognition-trained_in"])
            for kind in ("photo", "voice", "video", "document", "sticker", "contact", "location", "other")
        ],
    ],
    "bad input gets a clear answer": [
        *INTO_RECOGNITION,
        ("", ["input-empty", "? recognition-trained_in"]),
        ("\u200b\u2066\ufeff \u202e", ["input-empty", "? recognition-trained_in"]),
        ("\ud800", ["input-emoji", "? recognition-trained_in"]),
        ("👍👍🏽", ["input-emoji", "? recognition-trained_in"]),
        ("x" * 65_536, ["input-too_long", "? recognition-trained_in"]),
        ("\u202eother\u202c", ["? recognition-occupation"]),
    ],
    "an edited text is taken as written anew": [
        *INTO_RECOGNITION,
        (
            "(edit What does the recognition cost?)",
            ["input-edited", "answer recognition_cost", "answer-general", "? recognition-trained_in"],
        ),
    ],
    "commands with arguments": [
        ("/start germany-herbst", ["? welcome-language"]),
        ("/language@lotsebot tr", ["? welcome-language"]),
        ("/en please", ["welcome-notice", ASKING]),
    ],
    "blocked": [*ARRIVE, ("(left)", ["stop sending"]), ("/start", [MENU])],
}  # fmt: skip


@pytest.mark.parametrize("name", DIALOGUES)
def test_dialogue(name: str, content: Content) -> None:
    """Every line of the table leads to exactly the blocks beside it."""
    talk = Talk(content, MATCHER)
    for number, (said, expected) in enumerate(DIALOGUES[name], start=1):
        assert talk.says(said) == expected, f"line {number}: {said!r}"
