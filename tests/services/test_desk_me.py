"""Joining and `/me` as a person reads them: what is chosen is marked, lists are words, nothing is cut or paged."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec import structs

from bot.channels.telegram.channel import CAPABILITIES
from bot.content import Loaded
from bot.ports import Capabilities, Message
from bot.services.buttons import lay_out
from bot.services.replies import LIMIT, Replies
from bot.services.speaking import Speaker
from flows import session as sessions
from flows.cases.model import Role
from flows.cases.presence import PRESETS
from flows.desk.declaring import ORIGINS, TOPICS
from flows.desk.joining import LEAVING, STAGES, Step, begin, here, press
from flows.desk.profile import Profile
from flows.effects import Block, Listed, Offered, Prompt, Ref, Reply, Say
from flows.model import Language
from flows.session import Session
from flows.subjects import SUBJECTS
from tests.texts.house import catalogue, shown

TEXTS = {
    "de/a.ftl": "language-name = Deutsch\nask = Welche?\nspeaks = Sprachen: { $list }.\nsubject-job = Arbeit\n",
    "ar/a.ftl": "language-name = العربية\nspeaks = اللغات: { $list }.\n",
    "tr/a.ftl": "language-name = Türkçe\n",
}
THREE = Listed(tuple(Ref("language", code) for code in ("de", "ar", "tr")))
FULL = Profile(
    languages=("de", "ar", "tr", "fa"),
    subjects=SUBJECTS,
    origins=ORIGINS,
    presets=tuple(PRESETS),
    away_from=datetime(2026, 11, 23, 9, tzinfo=UTC),
    away_until=datetime(2026, 11, 29, 23, tzinfo=UTC),
)
ROW = 48
"""The longest label that the lints allow for a choice."""


def speaker(tmp_path: Path, language: str) -> Speaker:
    """Return somebody who says the texts above."""
    return Speaker(catalogue(tmp_path, TEXTS), Language(language))


def rendered(loaded: Loaded, language: str, *blocks: Block) -> tuple[Message, ...]:
    """Return what Telegram is sent."""
    session = Session(language=language)
    return Replies(loaded.content, loaded.catalogue).render(Reply(blocks), session, CAPABILITIES)


def test_a_mark_stands_before_the_label(tmp_path: Path) -> None:
    """What is chosen has its mark, on a button and in a line of text alike, and nothing else has."""
    offers = (
        Offered("!a", Ref("language", "de"), mark=True),
        Offered("!b", Ref("message", "subject-job")),
    )
    says = speaker(tmp_path, "de")
    keyboard = lay_out(offers, says, CAPABILITIES)
    assert [button.label for button in keyboard.buttons] == ["✓ Deutsch", "Arbeit"]
    none = Capabilities(text=4096, label=64, payload=64, buttons=0)
    assert lay_out(offers, says, none).choices.text == "1. ✓ Deutsch\n2. Arbeit"


def test_a_marked_label_is_cut_like_any_other(tmp_path: Path) -> None:
    """The mark counts for the length of a label."""
    narrow = Capabilities(text=4096, label=6, payload=64, buttons=9)
    [button] = lay_out(
        (Offered("!a", Ref("language", "de"), mark=True),), speaker(tmp_path, "de"), narrow
    ).buttons
    assert button.label == "✓ Deu…"


def test_several_names_become_a_list(tmp_path: Path) -> None:
    """A list is joined as the language does it, and each name keeps the direction of its script."""
    said = speaker(tmp_path, "de").told("speaks", {"list": THREE})
    assert shown(said.text) == "Sprachen: Deutsch, ⟨العربية⟩ und Türkçe."
    said = speaker(tmp_path, "ar").told("speaks", {"list": THREE})
    assert shown(said.text) == "اللغات: ⟨Deutsch⟩ و⟨العربية⟩ و⟨Türkçe⟩."


def test_a_list_of_one_and_of_none(tmp_path: Path) -> None:
    """One name stands alone; none leaves nothing behind."""
    says = speaker(tmp_path, "de")
    assert says.told("speaks", {"list": Listed((Ref("message", "subject-job"),))}).text == "Sprachen: Arbeit."
    assert says.told("speaks", {"list": Listed(())}).text == "Sprachen: ."


def test_lists_and_marks_are_stored() -> None:
    """A session with a list and a mark in what was shown last is the same after it was stored and read."""
    prompt = Prompt("ask", (Offered("!a", Ref("language", "de"), mark=True),))
    session = Session(shown=(Say("speaks", {"list": THREE, "one": Ref("fact", "fee"), "two": 2}), prompt))
    assert sessions.parse(sessions.dump(session)) == session


def steps(loaded: Loaded, role: Role) -> list[Step]:
    """Return everything that somebody may be shown, at its longest."""
    pressed = (
        "!me",
        "!me.leave",
        "!me.leave.yes",
        "!me.leave.no",
        "!me.change.language",
        "!me.back",
        "!me.language.de",
    )
    each = (press(FULL, role, payload, loaded.content) for payload in pressed)
    stages = (here(Profile(languages=("de",), joining=stage), role, loaded.content) for stage in STAGES)
    invited = (begin(profile, role, "germany") for profile in (FULL, Profile()))
    empty = (press(Profile(), role, f"!me.done.{topic}", loaded.content) for topic in TOPICS)
    asked = structs.replace(FULL, asked=LEAVING)
    last = press(asked, role, "!me.leave.yes", loaded.content, tuple(loaded.content.regions))
    return [step for step in (*each, *stages, *invited, *empty, last) if step]


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("language", ["de", "en"])
def test_all_fits(loaded: Loaded, language: str, role: Role) -> None:
    """Whatever she is shown has room in two messages, its buttons are whole and none is left out."""
    for step in steps(loaded, role):
        messages = rendered(loaded, language, *step.blocks)
        assert len(messages) <= 2
        assert all(len(message.text) <= LIMIT and message.language == language for message in messages)
        prompt = step.blocks[-1]
        assert isinstance(prompt, Prompt)
        assert [button.id for button in messages[-1].buttons] == [choice.id for choice in prompt.choices]
        assert all(len(button.label) <= ROW and "…" not in button.label for button in messages[-1].buttons)


def test_me_as_it_reads(loaded: Loaded) -> None:
    """Each thing declared has its line."""
    profile = Profile(
        languages=("de", "tr"), subjects=("family", "job"), presets=("evening",), qualified=True
    )
    step = press(profile, Role.VOLUNTEER, "!me", loaded.content)
    assert step
    [message] = rendered(loaded, "de", *step.blocks)
    assert list(filter(None, message.text.splitlines())) == [
        "Ihre Angaben",
        "Sprachen: Deutsch und Türkçe",
        "Themen: Familie und Arbeit finden",
        "Länder: keine besonderen",
        "Zeiten: Abends",
        "Ich schreibe Ihnen in dieser Sprache: Deutsch",
        "Schulung: abgeschlossen",
        "Möchten Sie etwas ändern?",
    ]


def test_the_hours_are_those_of_the_presets(loaded: Loaded) -> None:
    """The question names the hours that count, whatever they are."""
    [message] = rendered(
        loaded,
        "en",
        *here(Profile(languages=("de",), joining="hours"), Role.VOLUNTEER, loaded.content).blocks,
    )
    for _, span in PRESETS.values():
        assert f"{span.opens // 60}:00 to {span.closes // 60}:00" in message.text
        assert span.opens % 60 == span.closes % 60 == 0
