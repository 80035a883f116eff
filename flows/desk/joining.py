"""Joining the team inside the bot: a few questions, then the training; and changing any of it later. Decides nothing
about cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from flows.cases.model import Role
from flows.content import Content
from flows.desk.declaring import TOPICS, Topic, ask, chosen, offered, toggled
from flows.desk.overview import button, overview, training
from flows.desk.profile import TRAINING, Profile, ready
from flows.effects import Block, Listed, Offered, Prompt, Ref, Say

STAGES = (*TOPICS, TRAINING)
LEAVING, LEAVING_LAST = "leave", "leave_last"
"""What `Profile.asked` is while she has been asked whether she really wants to leave the team; and once more, since
nobody else coordinates it.
"""

Then: TypeAlias = Literal["", "training", "leave"]


class Step(Struct, frozen=True):
    """Her profile after a press, and what she is told.

    `then` is what the caller does besides: let her into the flow `volunteer`, which says everything itself, or take
    her out of the team once the blocks are said.
    """

    profile: Profile
    blocks: tuple[Block, ...]
    then: Then = ""


def begin(profile: Profile, role: Role, region_name: str) -> Step:
    """Welcome somebody who was invited as `role`; whoever has declared something before goes on there.

    `region_name` is the id of the region, or its name if it has no other: what `Ref("place", ...)` takes.
    """
    stage = _stage(profile, role)
    words, label = ("welcome", "desk-begin") if stage == STAGES[0] else ("again", "desk-go_on")
    offer, region = button("!me.join", label), Ref("place", region_name)
    return Step(_at(profile, stage), (Prompt(f"desk-join_{words}_{role}", (offer,), {"region": region}),))


def here(profile: Profile, role: Role, content: Content) -> Step:
    """Ask what is asked at her stage of joining, or say that she has joined."""
    stage = _stage(profile, role)
    at = _at(profile, stage)
    topic = _topic(stage)
    if topic:
        return Step(at, (ask(at, topic, content),))
    if stage == TRAINING:
        return Step(at, (Prompt("desk-join_training", _below(at)),))
    return Step(at, (Prompt(f"desk-join_done_{role}", _below(at)),))


def press(
    profile: Profile, role: Role, payload: str, content: Content, last: Sequence[str] = ()
) -> Step | None:
    """Take a button of hers; None says that it is none of these, or offers what there is no more.

    `!me` is `/me`. Of somebody with several roles `role` is the one that asks more of her: volunteer. `last` are the
    regions that nobody else coordinates.
    """
    before = profile
    if profile.asked in (LEAVING, LEAVING_LAST):
        profile = replace(profile, asked="")
    match payload.split("."):
        case ["!me"]:
            return Step(profile, overview(profile, role))
        case ["!me", "join"]:
            return here(profile, role, content)
        case ["!me", "training"]:
            return Step(profile, (), "training")
        case ["!me", "back"]:
            back = replace(profile, away_from=None, away_until=None)
            return Step(back, (Say("desk-me_back"), *overview(back, role)))
        case ["!me", "leave", *answer]:
            return _leave(before, role, answer, last)
        case ["!me", "change", "language"]:
            return Step(profile, (_spoken(profile, content),))
        case ["!me", "language", code] if code in content.languages:
            changed = replace(profile, language=code)
            return Step(changed, (Say("language-changed"), *overview(changed, role)))
        case ["!me", "change", name] if topic := _topic(name):
            return Step(profile, (ask(profile, topic, content),))
        case ["!me", "done", name] if topic := _topic(name):
            return _done(profile, role, topic, content)
        case ["!me", name, value] if (topic := _topic(name)) and value in offered(topic, content):
            return _toggle(profile, role, topic, value, content)
        case _:
            return None


def _toggle(profile: Profile, role: Role, topic: Topic, value: str, content: Content) -> Step:
    """Choose or drop one. Whoever is ready keeps a language: else she would hear of no case any more, unawares."""
    after = toggled(profile, topic, value)
    if ready(profile, role) and not after.languages:
        return Step(profile, (Say("desk-join_one_language"), ask(profile, topic, content)))
    return Step(after, (ask(after, topic, content),))


def _done(profile: Profile, role: Role, topic: Topic, content: Content) -> Step:
    """Go on from a topic, unless she is at another one by now: buttons of older messages stay."""
    if topic == "languages" and not chosen(profile, topic):
        return Step(profile, (Say("desk-join_one_language"), ask(profile, topic, content)))
    if profile.joining == topic:
        return here(_at(profile, STAGES[STAGES.index(topic) + 1]), role, content)
    if profile.joining:
        return here(profile, role, content)
    return Step(profile, overview(profile, role))


def _leave(profile: Profile, role: Role, answer: list[str], last: Sequence[str]) -> Step | None:
    choices = (button("!me.leave.no", "desk-leave_no"), button("!me.leave.yes", "desk-leave_yes"))
    match answer:
        case ["yes"] if profile.asked == LEAVING_LAST or (profile.asked == LEAVING and not last):
            return Step(replace(profile, asked=""), (Say("desk-leave_done"),), "leave")
        case ["yes"] if profile.asked == LEAVING:
            team = Listed(tuple(Ref("place", region) for region in last))
            asked = Prompt("desk-leave_last", choices, {"team": team})
            return Step(replace(profile, asked=LEAVING_LAST), (asked,))
        case [] | ["yes"]:
            return Step(replace(profile, asked=LEAVING), (Prompt("desk-leave_ask", choices),))
        case ["no"]:
            stays = replace(profile, asked="") if profile.asked in (LEAVING, LEAVING_LAST) else profile
            return Step(stays, (Say("desk-leave_kept"), *overview(stays, role)))
        case _:
            return None


def _stage(profile: Profile, role: Role) -> str:
    """Return the stage she is at, or has to begin at; empty where nothing is missing."""
    if not profile.languages:
        return STAGES[0]
    if profile.joining in TOPICS:
        return profile.joining
    return "" if ready(_at(profile, ""), role) else TRAINING


def _at(profile: Profile, stage: str) -> Profile:
    return replace(profile, joining=stage)


def _topic(name: str) -> Topic | None:
    return next((topic for topic in TOPICS if topic == name), None)


def _below(profile: Profile) -> tuple[Offered, ...]:
    """Return what stands below the last words of joining."""
    offer = training(profile)
    return (*((offer,) if offer else ()), button("!me", "desk-show_me"))


def _spoken(profile: Profile, content: Content) -> Prompt:
    choices = (
        Offered(f"!me.language.{code}", Ref("language", code), mark=code == profile.language)
        for code in content.languages
    )
    return Prompt("language-ask", tuple(choices))
