"""What a volunteer may declare of herself: topics, what each offers, and the question that marks what is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias, assert_never, get_args

from msgspec.structs import replace

from flows.cases.presence import PRESETS
from flows.content import Content
from flows.desk.profile import Profile
from flows.effects import Argument, Listed, Offered, Prompt, Ref
from flows.subjects import SUBJECTS

Topic: TypeAlias = Literal["languages", "subjects", "origins", "hours"]
"""One thing she declares, by tapping as many as she likes."""
TOPICS: tuple[Topic, ...] = get_args(Topic)

ORIGINS = (
    "eu",
    "western_balkans",
    "eastern_europe",
    "turkey",
    "middle_east",
    "north_africa",
    "africa",
    "south_asia",
    "east_asia",
    "americas",
    "other",
)


def offered(topic: Topic, content: Content) -> tuple[str, ...]:
    """Return all that may be chosen, in the order shown."""
    match topic:
        case "languages":
            return content.languages
        case "subjects":
            return SUBJECTS
        case "origins":
            return ORIGINS
        case "hours":
            return tuple(PRESETS)
        case _:
            assert_never(topic)


def chosen(profile: Profile, topic: Topic) -> tuple[str, ...]:
    """Return what she has chosen."""
    match topic:
        case "languages":
            return profile.languages
        case "subjects":
            return profile.subjects
        case "origins":
            return profile.origins
        case "hours":
            return profile.presets
        case _:
            assert_never(topic)


def toggled(profile: Profile, topic: Topic, value: str) -> Profile:
    """Return the profile with one more chosen, or with one less if it was chosen already."""
    before = chosen(profile, topic)
    after = tuple(each for each in before if each != value) if value in before else (*before, value)
    return replace(profile, **{"presets" if topic == "hours" else topic: after})


def ask(profile: Profile, topic: Topic, content: Content) -> Prompt:
    """Ask for one topic."""
    already = chosen(profile, topic)
    choices = (
        Offered(f"!me.{topic}.{value}", _name(topic, value), mark=value in already)
        for value in offered(topic, content)
    )
    done = Offered(f"!me.done.{topic}", Ref("message", "desk-done"))
    return Prompt(f"desk-join_{topic}", (*choices, done), _clock() if topic == "hours" else {})


def named(profile: Profile, topic: Topic) -> Listed:
    """Return what she has chosen as one enumeration."""
    return Listed(tuple(_name(topic, value) for value in chosen(profile, topic)))


def _name(topic: Topic, value: str) -> Ref:
    match topic:
        case "languages":
            return Ref("language", value)
        case "subjects":
            return Ref("message", f"subject-{value}")
        case "origins":
            return Ref("message", f"country_group-{value}")
        case "hours":
            return Ref("message", f"desk-hours_{value}")
        case _:
            assert_never(topic)


def _clock() -> Mapping[str, Argument]:
    """Return the full hours between which each preset is open."""
    return {
        f"{preset}_{end}": minutes // 60
        for preset, (_, span) in PRESETS.items()
        for end, minutes in (("opens", span.opens), ("closes", span.closes))
    }
