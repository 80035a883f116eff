"""Which messages are used, where, and as what. The one place that knows how ids of messages are formed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from flows.directory import GERMANY, Region
from flows.lint.material import Material
from flows.model import MAIN, Answer, Ask, Flow, Input, InputKind, MessageId, RoadMap, Say, Step
from flows.places import Place
from flows.wording import Wording
from flows.words import Word

PLAN_PARTS = ("what", "office", "papers", "cost", "time")
PAGED = ("help-text", "person-contact", "privacy-text")
"""Messages of the bot's own that "more" may go on with."""


class Role(Enum):
    """What a text is for; its limits follow from it."""

    TEXT = "text"
    PAGED = "paged"
    ANSWER = "answer"
    LABEL = "label"
    NAV = "nav"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Use:
    """A message that something needs, or may have if `optional`. `by` says what, `also` what would do as well."""

    id: MessageId
    role: Role
    by: str
    place: Place
    optional: bool = False
    also: MessageId | None = None
    flow: bool = True
    """Whether it is said with no arguments but `$for`."""


def uses(material: Material) -> Iterator[Use]:
    """Yield every use of every message."""
    for flow in material.flows.values():
        place = material.places.of(flow.id)
        yield Use(flow.title, Role.LABEL, f"the flow `{flow.id}`", place)
        for step in flow.steps.values():
            yield from _step_uses(flow, step, material.places.of(flow.id, step.id), material)
        for roadmap in flow.roadmaps:
            yield from _roadmap_uses(flow, roadmap, material)
    for answer in material.answers.values():
        yield from _answer_uses(answer, material.answer_places.of(answer.id))
    for office in material.directory.offices.values():
        place = material.where.of(office.id)
        yield Use(MessageId(f"office-{office.id}"), Role.TEXT, f"the office `{office.id}`", place)
    for region in material.regions.values():
        yield from _region_uses(region, material.where.of(region.id))
    for land in sorted({place.land for place in material.directory.places.values()}):
        yield Use(MessageId(f"land-{land}"), Role.LABEL, f"the Land `{land}`", Place("", 0))
    for id in material.system:
        yield from _system_uses(MessageId(id))


def _region_uses(region: Region, place: Place) -> Iterator[Use]:
    by = f"the region `{region.id}`"
    yield Use(region.name, Role.LABEL, by, place)
    if region.id != GERMANY:
        yield Use(region.greeting, Role.TEXT, by, place)
    for message in region.campaigns.values():
        yield Use(message, Role.LABEL, by, place)


def _step_uses(flow: Flow, step: Step, place: Place, material: Material) -> Iterator[Use]:
    by = f"the step `{flow.id}.{step.id}`"
    if isinstance(step, Say):
        yield Use(step.message, Role.TEXT, by, place)
    if isinstance(step, Ask | Input):
        yield Use(step.message, Role.TEXT, by, place)
        question = isinstance(step, Input) and step.kind is InputKind.QUESTION
        if not question and (flow.id != MAIN or step.save == "asking_for"):
            yield Use(_part(step.message, "short"), Role.LABEL, f"`change` at {by}", place)
    if isinstance(step, Input):
        question = step.kind is InputKind.QUESTION
        yield Use(_part(step.message, "invalid"), Role.TEXT, by, place, optional=question)
        if question:
            yield Use(_part(step.message, "again"), Role.TEXT, by, place)
        if step.otherwise:
            yield Use(MessageId("choice-unknown"), Role.LABEL, by, place, flow=False)
    if isinstance(step, Ask):
        for choice in step.choices:
            own, shared = _part(step.message, choice.id), MessageId(f"choice-{choice.id}")
            there = material.places.of(flow.id, step.id, choice.id)
            yield Use(own, Role.LABEL, f"the choice `{choice.id}` of {by}", there, also=shared)
            yield Use(_part(step.message, f"{choice.id}-words"), Role.WORDS, by, there, optional=True)
            yield Use(_part(shared, "words"), Role.WORDS, by, there, optional=True, flow=False)


def _roadmap_uses(flow: Flow, roadmap: RoadMap, material: Material) -> Iterator[Use]:
    name = f"roadmap:{roadmap.id}"
    yield Use(roadmap.title, Role.TEXT, f"the road map `{roadmap.id}`", material.places.of(flow.id, name))
    for step in roadmap.steps:
        by, place = f"the road map step `{roadmap.id}.{step.id}`", material.places.of(flow.id, name, step.id)
        yield Use(step.text, Role.TEXT, by, place)
        for part in PLAN_PARTS:
            yield Use(_part(step.text, part), Role.PAGED, by, place, optional=True)


def _answer_uses(answer: Answer, place: Place) -> Iterator[Use]:
    id, by = MessageId(f"answer-{answer.id}"), f"the answer `{answer.id}`"
    yield Use(id, Role.ANSWER, by, place)
    yield Use(_part(id, "title"), Role.LABEL, by, place)
    yield Use(_part(id, "detail"), Role.PAGED, by, place, optional=not answer.detail)


def _system_uses(id: MessageId) -> Iterator[Use]:
    by, nowhere = "the bot itself", Place("", 0)
    if id.startswith("word-"):
        yield Use(id, Role.NAV, by, nowhere, flow=False)
        yield Use(_part(id, "words"), Role.WORDS, by, nowhere, flow=False)
    elif id.startswith("choice-"):
        yield Use(id, Role.LABEL, by, nowhere, flow=False)
        yield Use(_part(id, "words"), Role.WORDS, by, nowhere, optional=True, flow=False)
    elif id.endswith("-words"):
        yield Use(id, Role.WORDS, by, nowhere, flow=False)
    else:
        yield Use(id, Role.PAGED if id in PAGED else Role.TEXT, by, nowhere, flow=False)


def _part(message: MessageId, attribute: str) -> MessageId:
    return MessageId(f"{message}.{attribute}")


def label_of(wording: Wording, message: MessageId, choice: str) -> tuple[MessageId, MessageId]:
    """Return the ids of a choice's label and of its synonyms: the message's own, else the shared ones."""
    own = _part(message, choice)
    if own in wording.messages:
        return own, _part(message, f"{choice}-words")
    return MessageId(f"choice-{choice}"), MessageId(f"choice-{choice}.words")


def word_ids() -> Iterator[tuple[Word, MessageId, MessageId]]:
    """Yield every reserved word with the ids of its label and synonyms."""
    for word in Word:
        yield word, MessageId(f"word-{word}"), MessageId(f"word-{word}.words")
