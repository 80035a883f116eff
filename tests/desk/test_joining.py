"""Joining the team, `/me` and leaving, as tables: what is pressed, and exactly what comes back."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from flows.cases.model import Role
from flows.desk.joining import STAGES, press
from flows.desk.profile import TRAINING, Profile, qualify, ready
from flows.effects import Prompt
from tests.desk.talking import CONTENT, Talk

Table = list[tuple[str, list[str]]]

QUESTIONS: Table = [
    ("(invited)", ["? desk-join_welcome_volunteer owl"]),
    ("join", ["? desk-join_languages"]),
    ("languages.tr", ["? desk-join_languages ✓tr"]),
    ("done.languages", ["? desk-join_subjects"]),
    ("subjects.visa", ["? desk-join_subjects ✓visa"]),
    ("done.subjects", ["? desk-join_origins"]),
    ("origins.turkey", ["? desk-join_origins ✓turkey"]),
    ("done.origins", ["? desk-join_hours"]),
    ("hours.evening", ["? desk-join_hours ✓evening"]),
]
JOINED: Table = [
    *QUESTIONS,
    ("done.hours", ["? desk-join_training"]),
    ("(passed)", ["? desk-join_done_volunteer"]),
]
SEEN = [
    "desk-me_head",
    "desk-me_languages tr",
    "desk-me_subjects subject-visa",
    "desk-me_origins country_group-turkey",
    "desk-me_hours desk-hours_evening",
    "desk-me_language de",
    "desk-me_trained",
    "? desk-me_ask",
]

VOLUNTEERS: dict[str, Table] = {
    "all questions, then the training": [
        *QUESTIONS,
        ("done.hours", ["? desk-join_training"]),
        ("training", ["then training"]),
        ("(passed)", ["? desk-join_done_volunteer"]),
        ("", SEEN),
    ],
    "several of each, and one taken away again": [
        *QUESTIONS[:2],
        ("languages.de", ["? desk-join_languages ✓de"]),
        ("languages.ar", ["? desk-join_languages ✓de ✓ar"]),
        ("languages.de", ["? desk-join_languages ✓ar"]),
        ("done.languages", ["? desk-join_subjects"]),
        ("subjects.job", ["? desk-join_subjects ✓job"]),
        ("subjects.job", ["? desk-join_subjects"]),
    ],
    "only a language is needed": [
        *QUESTIONS[:2],
        ("done.languages", ["desk-join_one_language", "? desk-join_languages"]),
        ("languages.uk", ["? desk-join_languages ✓uk"]),
        ("done.languages", ["? desk-join_subjects"]),
        ("done.subjects", ["? desk-join_origins"]),
        ("done.origins", ["? desk-join_hours"]),
        ("done.hours", ["? desk-join_training"]),
        (
            "",
            [
                *("desk-me_head", "desk-me_languages uk", "desk-me_no_subjects", "desk-me_no_origins"),
                *("desk-me_no_hours", "desk-me_language de", "desk-me_not_trained", "? desk-me_ask"),
            ],
        ),
        ("training", ["then training"]),
    ],
    "pressed twice, a button leads no further": [
        *QUESTIONS[:4],
        ("old done.languages", ["? desk-join_subjects"]),
        ("old done.hours", ["? desk-join_subjects"]),
    ],
    "an older question corrected while at a later one": [
        *QUESTIONS[:6],
        ("old languages.fr", ["? desk-join_languages ✓fr ✓tr"]),
        ("done.languages", ["? desk-join_origins"]),
    ],
    "no language left: back to the first question": [
        *QUESTIONS[:6],
        ("old languages.tr", ["? desk-join_languages"]),
        ("done.languages", ["desk-join_one_language", "? desk-join_languages"]),
    ],
    "trained before the questions were over": [
        *QUESTIONS,
        ("(passed)", ["? desk-join_hours ✓evening"]),
        ("done.hours", ["? desk-join_done_volunteer"]),
    ],
    "stopped half-way, and on by /me": [
        *QUESTIONS[:4],
        ("old training", ["then training"]),
        ("old change.hours", ["? desk-join_hours"]),
        ("done.hours", ["? desk-join_subjects"]),
    ],
    "a second link goes on where she is": [
        *QUESTIONS[:5],
        ("(invited)", ["? desk-join_again_volunteer owl"]),
        ("join", ["? desk-join_subjects ✓visa"]),
    ],
    "a second link when all is done": [
        *JOINED,
        ("(invited)", ["? desk-join_again_volunteer owl"]),
        ("join", ["? desk-join_done_volunteer"]),
    ],
    "each changed later": [
        *JOINED,
        ("", SEEN),
        ("change.subjects", ["? desk-join_subjects ✓visa"]),
        ("subjects.visa", ["? desk-join_subjects"]),
        ("done.subjects", [line.replace("subjects subject-visa", "no_subjects") for line in SEEN]),
        ("change.hours", ["? desk-join_hours ✓evening"]),
        ("hours.weekend", ["? desk-join_hours ✓evening ✓weekend"]),
    ],
    "the last language stays": [
        *JOINED,
        ("old change.languages", ["? desk-join_languages ✓tr"]),
        ("languages.tr", ["desk-join_one_language", "? desk-join_languages ✓tr"]),
        ("languages.de", ["? desk-join_languages ✓de ✓tr"]),
        ("languages.tr", ["? desk-join_languages ✓de"]),
    ],
    "the language of the bot": [
        *JOINED,
        ("old change.language", ["? language-ask ✓de"]),
        ("language.tr", ["language-changed", *[line.replace("language de", "language tr") for line in SEEN]]),
    ],
    "leaving takes two steps": [
        *JOINED,
        ("old leave", ["? desk-leave_ask"]),
        ("leave.yes", ["desk-leave_done", "then leave"]),
    ],
    "staying after all": [
        *JOINED,
        ("old leave", ["? desk-leave_ask"]),
        ("leave.no", ["desk-leave_kept", *SEEN]),
        ("old leave.yes", ["? desk-leave_ask"]),
    ],
    "anything pressed in between counts as staying": [
        *JOINED,
        ("old leave", ["? desk-leave_ask"]),
        ("old change.origins", ["? desk-join_origins ✓turkey"]),
        ("old leave.yes", ["? desk-leave_ask"]),
    ],
}

COORDINATORS: dict[str, Table] = {
    "the training is offered, not asked for": [
        ("(invited)", ["? desk-join_welcome_coordinator owl"]),
        *QUESTIONS[1:],
        ("done.hours", ["? desk-join_done_coordinator"]),
        ("training", ["then training"]),
        ("(passed)", ["? desk-join_done_coordinator"]),
        ("", SEEN),
    ],
    "without the training nothing is said of it": [
        ("(invited)", ["? desk-join_welcome_coordinator owl"]),
        *QUESTIONS[1:],
        ("done.hours", ["? desk-join_done_coordinator"]),
        ("", [line for line in SEEN if line != "desk-me_trained"]),
    ],
}


@pytest.mark.parametrize("name", VOLUNTEERS)
def test_volunteer(name: str) -> None:
    """Every line of the table leads to exactly the blocks beside it."""
    _plays(Talk(), VOLUNTEERS[name])


@pytest.mark.parametrize("name", COORDINATORS)
def test_coordinator(name: str) -> None:
    """Every line of the table leads to exactly the blocks beside it."""
    _plays(Talk(Role.COORDINATOR), COORDINATORS[name])


LAST: dict[str, Table] = {
    "the last one to coordinate is asked once more": [
        ("old leave", ["? desk-leave_ask"]),
        ("leave.yes", ["? desk-leave_last owl mv"]),
        ("leave.yes", ["desk-leave_done", "then leave"]),
    ],
    "and may stay after all": [
        ("old leave", ["? desk-leave_ask"]),
        ("leave.yes", ["? desk-leave_last owl mv"]),
        ("leave.no", ["desk-leave_kept", *[line for line in SEEN if line != "desk-me_trained"]]),
        ("old leave.yes", ["? desk-leave_ask"]),
    ],
    "anything pressed in between": [
        ("old leave", ["? desk-leave_ask"]),
        ("leave.yes", ["? desk-leave_last owl mv"]),
        ("old change.origins", ["? desk-join_origins ✓turkey"]),
        ("old leave.yes", ["? desk-leave_ask"]),
    ],
}


@pytest.mark.parametrize("name", LAST)
def test_last_coordinator(name: str) -> None:
    """Whom nobody replaces hears what follows from her leaving before she leaves."""
    talk = Talk(Role.COORDINATOR, alone=("owl", "mv"))
    _plays(talk, COORDINATORS["without the training nothing is said of it"])
    _plays(talk, LAST[name])


def _plays(talk: Talk, table: Table) -> None:
    for number, (pressed, expected) in enumerate(table, start=1):
        assert talk.does(pressed) == expected, f"line {number}: {pressed!r}"


def test_ready_at_the_end_only() -> None:
    """A volunteer is ready once she has passed, not before, whatever else she has declared."""
    talk = Talk()
    for pressed, _ in JOINED:
        assert not ready(talk.profile, talk.role)
        talk.does(pressed)
    assert ready(talk.profile, talk.role)


@pytest.mark.parametrize("stage", STAGES)
def test_ready_before_the_end(stage: str) -> None:
    """Who is still asked something is not ready; whom nothing but the training is asked is, unless it is needed."""
    asked = Profile(languages=("tr",), joining=stage)
    assert ready(asked, Role.COORDINATOR) is (stage == TRAINING)
    assert not ready(asked, Role.VOLUNTEER)
    assert ready(qualify(asked), Role.VOLUNTEER) is (stage == TRAINING)


def test_a_coordinator_who_volunteers_elsewhere() -> None:
    """What a second role still lacks takes nothing from the first."""
    talk = Talk(Role.COORDINATOR)
    for pressed, _ in COORDINATORS["without the training nothing is said of it"]:
        talk.does(pressed)
    talk.role = Role.VOLUNTEER
    assert talk.does("(invited)") == ["? desk-join_again_volunteer owl"]
    assert talk.does("join") == ["? desk-join_training"]
    assert ready(talk.profile, Role.COORDINATOR)
    assert not ready(talk.profile, Role.VOLUNTEER)


def test_every_language_is_offered() -> None:
    """She may help in any language there is content in."""
    talk = Talk()
    talk.does("(invited)")
    talk.does("join")
    assert talk.prompt
    languages = [f"!me.languages.{code}" for code in CONTENT.languages]
    assert [choice.id for choice in talk.prompt.choices] == [*languages, "!me.done.languages"]


@pytest.mark.parametrize(
    ("until", "last"),
    [
        (datetime(2026, 11, 29, 23, 0, tzinfo=UTC), "2026-11-29"),
        (datetime(2026, 11, 30, 11, 0, tzinfo=UTC), "2026-11-30"),
    ],
)
def test_a_pause_is_shown_and_deleted(until: datetime, last: str) -> None:
    """The days of a pause are those of Germany, the last one included; one button deletes it."""
    since = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    profile = Profile(languages=("tr",), qualified=True, away_from=since, away_until=until)
    talk = Talk(profile=profile)
    talk.does("old join")
    assert f"desk-me_away 2026-11-23 {last}" in talk.does("")
    assert talk.does("back")[:2] == ["desk-me_back", "desk-me_head"]
    assert talk.profile.away_from is talk.profile.away_until is None
    assert talk.prompt
    assert "!me.back" not in [choice.id for choice in talk.prompt.choices]


@pytest.mark.parametrize(
    "payload",
    [
        *("", "!", "!take.K7F", "!end", "!men", "12.yes", "12~menu", "!me.", "!me.languages", "!me.done"),
        *("!me.languages.xx", "!me.languages.tr.tr", "!me.subjects.tr", "!me.language.xx", "!me.joining.x"),
        *("!me.change.training", "!me.done.training", "!me.leave.maybe", "!me.leave.yes.yes", "me.join"),
    ],
)
def test_other_buttons(payload: str) -> None:
    """What is none of these buttons, or names what does not exist, is left to others."""
    assert press(Profile(), Role.VOLUNTEER, payload, CONTENT) is None


def test_what_waits_elsewhere_is_left_alone() -> None:
    """Her case, and what the bot waits for from her, are not touched by what she declares."""
    profile = Profile(languages=("tr",), qualified=True, talking="K7F", asked="note.K7F")
    talk = Talk(profile=profile)
    for pressed in ("old subjects.job", "old done.subjects", "old change.hours", "old join", "old leave.no"):
        talk.does(pressed)
    assert (talk.profile.talking, talk.profile.asked) == ("K7F", "note.K7F")
    assert isinstance(talk.prompt, Prompt)
