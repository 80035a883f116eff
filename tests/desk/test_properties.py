"""What must hold whatever a volunteer presses, in whatever order."""

from __future__ import annotations

from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cases.model import Role, VolunteerId
from flows.cases.presence import PRESETS
from flows.desk.declaring import ORIGINS, TOPICS, chosen, offered
from flows.desk.joining import STAGES, begin, here, press
from flows.desk.messages import ABOUT_HER
from flows.desk.profile import Profile, as_member, dump, parse, qualify, ready
from flows.effects import Block, Prompt, Say
from flows.messages import SYSTEM
from flows.model import RegionId
from flows.subjects import SUBJECTS
from tests.desk.talking import CONTENT, Talk, flat

LANGUAGES = ("de", "tr", "ar")
PAYLOADS = (
    *("!me", "!me.join", "!me.training", "!me.back", "!me.leave", "!me.leave.yes", "!me.leave.no"),
    *("!me.change.language", "!me.language.tr", "!me.language.de", "(passed)", "(invited)"),
    *(f"!me.{verb}.{topic}" for verb in ("change", "done") for topic in TOPICS),
    *(f"!me.languages.{code}" for code in LANGUAGES),
    *("!me.subjects.visa", "!me.subjects.other", "!me.origins.eu", "!me.hours.evening", "!me.hours.weekend"),
    *("!me.languages.xx", "!me.origins.xx", "!other"),
)
moments = st.none() | st.datetimes(datetime(2026, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001  # hypothesis wants naive bounds


def some(values: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    """Return some of the values, each once at most."""
    return st.lists(st.sampled_from(values), unique=True).map(tuple)


profiles = st.builds(
    Profile,
    language=st.sampled_from(LANGUAGES),
    languages=some((*LANGUAGES, "gone")),
    subjects=some((*SUBJECTS, "gone")),
    origins=some((*ORIGINS, "gone")),
    presets=some((*PRESETS, "gone")),
    away_from=moments,
    away_until=moments,
    qualified=st.booleans(),
    talking=st.sampled_from(("", "K7F")),
    asked=st.sampled_from(("", "leave", "note.K7F")),
    joining=st.sampled_from(("", *STAGES, "gone")),
)
roles = st.sampled_from(Role)
quick = settings(max_examples=300, deadline=None, derandomize=True)


@quick
@given(profiles, roles, st.lists(st.sampled_from(PAYLOADS), max_size=25))
def test_any_press_in_any_order(profile: Profile, role: Role, pressed: list[str]) -> None:
    """No press raises; each ends with a question, or with the training or the team left, which go on elsewhere."""
    for payload in pressed:
        if payload == "(passed)":
            profile = qualify(profile)
            continue
        step = (
            begin(profile, role, "owl") if payload == "(invited)" else press(profile, role, payload, CONTENT)
        )
        if step is None:
            assert payload in ("!me.languages.xx", "!me.origins.xx", "!other")
            continue
        assert step.then or isinstance(step.blocks[-1], Prompt)
        assert sum(isinstance(block, Prompt) for block in step.blocks) == (not step.then)
        profile = parse(dump(step.profile))
        assert profile == step.profile


@quick
@given(profiles, roles, st.lists(st.sampled_from(PAYLOADS), max_size=12))
def test_who_does_what_is_asked_becomes_ready(profile: Profile, role: Role, pressed: list[str]) -> None:
    """From any state the questions, answered one after the other, lead to somebody who is ready."""
    talk = Talk(role, profile)
    for payload in pressed:
        if payload.startswith("!me"):
            talk.does(f"old {payload[4:]}")
    for _ in STAGES:
        step = here(talk.profile, role, CONTENT)
        talk.profile = step.profile
        if topic := next((topic for topic in TOPICS if topic == talk.profile.joining), None):
            if topic == "languages" and not talk.profile.languages:
                talk.does("old languages.tr")
            talk.does(f"old done.{topic}")
        elif talk.profile.joining:
            talk.profile = qualify(talk.profile)
    assert ready(talk.profile, role)
    assert here(talk.profile, role, CONTENT).profile.joining == ""


@quick
@given(profiles, roles, st.lists(st.sampled_from(PAYLOADS), max_size=25))
def test_ready_once_ready_for_good(profile: Profile, role: Role, pressed: list[str]) -> None:
    """Nothing she taps makes somebody who is ready unready, and nothing but the training makes a volunteer ready."""
    for payload in pressed:
        if payload.startswith("("):
            continue
        before, step = profile, press(profile, role, payload, CONTENT)
        profile = step.profile if step else profile
        assert ready(profile, role) or not ready(before, role)
        assert profile.qualified is before.qualified


@quick
@given(profiles, roles, st.sampled_from(TOPICS), st.data())
def test_a_toggle_turns_one_and_shows_it(
    profile: Profile, role: Role, topic: str, data: st.DataObject
) -> None:
    """A toggle changes one choice, or says why not; the prompt marks exactly what is chosen now."""
    [known] = [each for each in TOPICS if each == topic]
    value = data.draw(st.sampled_from(offered(known, CONTENT)))
    step = press(profile, role, f"!me.{topic}.{value}", CONTENT)
    assert step
    turned = set(chosen(profile, known)) ^ set(chosen(step.profile, known))
    assert turned == {value} or (not turned and step.blocks[0] == Say("desk-join_one_language"))
    prompt = step.blocks[-1]
    assert isinstance(prompt, Prompt)
    marked = {choice.id.rpartition(".")[2] for choice in prompt.choices if choice.mark}
    assert marked == set(chosen(step.profile, known)) & set(offered(known, CONTENT))


@quick
@given(profiles)
def test_round_trip(profile: Profile) -> None:
    """A profile is the same after it was stored and read."""
    assert parse(dump(profile)) == profile


def test_an_empty_profile_is_small() -> None:
    """What was never said is not stored."""
    assert dump(Profile()) == b"{}"


@pytest.mark.parametrize(
    "data", [b"", b"[]", b'{"languages": "de"}', b'{"qualified": 1}', b'{"joining": null}']
)
def test_no_profile(data: bytes) -> None:
    """What is no profile is refused, and nothing is read into it."""
    with pytest.raises(msgspec.DecodeError):
        parse(data)


@quick
@given(profiles, st.integers(0, 9))
def test_as_a_case_sees_her(profile: Profile, load: int) -> None:
    """A case sees what she declared and no more; a preset that is gone counts for nothing."""
    member = as_member(VolunteerId("v"), profile, {RegionId("owl"): Role.VOLUNTEER}, load)
    assert (member.languages, member.topics) == (profile.languages, profile.subjects)
    assert (member.countries, member.load) == (profile.origins, load)
    assert (member.away_from, member.away_until) == (profile.away_from, profile.away_until)
    assert member.hours.declared is bool(set(profile.presets) - {"gone"})


def test_every_message_is_listed_and_said() -> None:
    """What is said about her is in the list, and what is in the list is said."""
    said: set[str] = {"desk-join_again_volunteer", "desk-join_again_coordinator"}
    full = Profile(
        languages=("de",),
        subjects=SUBJECTS,
        origins=ORIGINS,
        presets=tuple(PRESETS),
        away_from=datetime(2026, 11, 22, tzinfo=UTC),
        away_until=datetime(2026, 11, 25, tzinfo=UTC),
        asked="leave",
    )
    starts = [full, qualify(full), Profile(), *(Profile(joining=stage) for stage in STAGES)]
    for role in Role:
        for profile in starts:
            for payload in PAYLOADS:
                for last in ((), ("owl",)):
                    step = press(profile, role, payload, CONTENT, last)
                    said |= {id for block in flat(step.blocks if step else ()) for id in _ids(block)}
            said |= {id for block in flat(begin(profile, role, "owl").blocks) for id in _ids(block)}
    assert said - {"language-ask", "language-changed"} == set(ABOUT_HER)
    assert said <= set(SYSTEM)


def _ids(block: Block) -> set[str]:
    assert isinstance(block, Say | Prompt)
    labels = [choice.label for choice in block.choices] if isinstance(block, Prompt) else []
    return {block.message} | {ref.id for ref in labels if ref.kind == "message"}
