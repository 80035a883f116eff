"""What a flow is: data that the engine walks through. Read from YAML by `flows.load`, never changed afterwards."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType, TypeAlias

FlowId = NewType("FlowId", str)
StepId = NewType("StepId", str)
ChoiceId = NewType("ChoiceId", str)
MessageId = NewType("MessageId", str)
"""A Fluent id, or `id.attribute`."""
Variable = NewType("Variable", str)
RuleId = NewType("RuleId", str)
RoadMapId = NewType("RoadMapId", str)
AnswerId = NewType("AnswerId", str)
FactKey = NewType("FactKey", str)
Language = NewType("Language", str)
"""A BCP 47 code such as `de` or `ar`."""
RegionId = NewType("RegionId", str)

Value: TypeAlias = str | int
"""What a person answered: a choice id, a code, a text or a whole number."""

PROFILE = (Variable("language"), Variable("asking_for"))
"""Variables that live in the session itself and outlast a flow."""

MAIN = FlowId("main")
"""The flow every session starts in. Its step `MENU` is the menu."""
MENU = StepId("menu")

PERSON = FlowId("person")
"""The flow that every handover leads to where there is a team."""

OFF_SUBJECT = "off_subject"
"""The topic of the replies to what is not our subject."""


class InputKind(StrEnum):
    """What a free-text step accepts; `question` hands every text to the answers."""

    TEXT = "text"
    NUMBER = "number"
    YEAR = "year"
    COUNTRY = "country"
    OCCUPATION = "occupation"
    PLACE = "place"
    QUESTION = "question"


class Source(StrEnum):
    """Choices that are not written in the flow file."""

    LANGUAGES = "languages"
    REGIONS = "regions"


class Report(StrEnum):
    """What a person can be shown of what follows from her answers."""

    OCCUPATION = "occupation"
    OPPORTUNITY_CARD = "opportunity_card"
    ROUTES = "routes"
    OFFICES = "offices"
    REGION = "region"
    """The greeting of the region she came by, if she did."""
    EXPECTATION = "expectation"
    """Who answers when a person is asked for, and how long it usually takes."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds when every variable of `when` has one of its values and none of `unless` has one of its own."""

    when: Mapping[Variable, tuple[Value, ...]] = field(default_factory=dict)
    unless: Mapping[Variable, tuple[Value, ...]] = field(default_factory=dict)

    def holds(self, known: Mapping[Variable, Value]) -> bool:
        """Tell whether it holds for what is known."""
        if not self.when and not self.unless:
            return True
        return all(known.get(name) in values for name, values in self.when.items()) and not any(
            known.get(name) in values for name, values in self.unless.items()
        )


ALWAYS = Condition()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the things a person can choose. Exactly one of `next` and `call`, or neither: the step's `next`.

    One that `forgets` begins anew: all answers given so far are forgotten, in every flow. One that `takes` variables
    along answers the questions for them that come next as they were answered before.

    Its label is the attribute `id` of the step's message, else the shared message `choice-<id>`; its synonyms,
    separated by commas, stand in the attribute `<id>-words` or in `choice-<id>.words`.
    """

    id: ChoiceId
    next: StepId | None = None
    call: FlowId | None = None
    condition: Condition = ALWAYS
    forgets: bool = False
    takes: tuple[Variable, ...] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """Says a message and goes on."""

    id: StepId
    message: MessageId
    next: StepId
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Ask:
    """Asks for one of several choices and keeps the answer under `save`."""

    id: StepId
    message: MessageId
    choices: tuple[Choice, ...]
    save: Variable
    next: StepId
    source: Source | None = None
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Input:
    """Asks for free text of a kind. `minimum` and `maximum` bound numbers and years, both included.

    The attribute `invalid` of its message is said when the text is not of that kind. With `otherwise`, a person
    who chooses "I don't know" (the shared choice `unknown`) goes there and nothing is kept.
    """

    id: StepId
    message: MessageId
    kind: InputKind
    save: Variable
    next: StepId
    minimum: int | None = None
    maximum: int | None = None
    otherwise: StepId | None = None
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Decide:
    """Calls a named pure rule of `flows.rules` and goes where its outcome points."""

    id: StepId
    rule: RuleId
    outcomes: Mapping[str, StepId]


@dataclass(frozen=True, slots=True)
class Show:
    """Shows what the rules make of the answers, with reasons; decides nothing about the way on. Only offices have a
    `topic`.
    """

    id: StepId
    report: Report
    next: StepId
    condition: Condition = ALWAYS
    topic: str = ""


@dataclass(frozen=True, slots=True)
class GiveAnswer:
    """Says a curated answer, as if the person had asked for it, and goes on."""

    id: StepId
    answer: AnswerId
    next: StepId
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class GiveRoadMap:
    """Gives a road map and remembers it for `/plan`."""

    id: StepId
    roadmap: RoadMapId
    next: StepId
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Handover:
    """Offers a person: a case where the region has a team, else the official advice services."""

    id: StepId
    topic: str
    next: StepId
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class Goto:
    """Goes to another step of the same flow."""

    id: StepId
    next: StepId


@dataclass(frozen=True, slots=True)
class Call:
    """Walks through another flow and comes back."""

    id: StepId
    flow: FlowId
    next: StepId
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class End:
    """Ends the flow: back to the caller, or to the menu."""

    id: StepId


Step: TypeAlias = Say | Ask | Input | Decide | Show | GiveAnswer | GiveRoadMap | Handover | Goto | Call | End


@dataclass(frozen=True, slots=True)
class RoadMapStep:
    """One numbered step. `text` names a message: the value is its title, and the attributes `what`, `office`,
    `papers`, `cost` and `time`, where present, are its lines. `link` and `facts` name facts: the first gives the
    address to open, all of them give "checked on".
    """

    id: str
    text: MessageId
    facts: tuple[FactKey, ...]
    link: FactKey | None = None
    condition: Condition = ALWAYS


@dataclass(frozen=True, slots=True)
class RoadMap:
    """The ordered steps a person is given, those whose condition holds."""

    id: RoadMapId
    title: MessageId
    steps: tuple[RoadMapStep, ...]


@dataclass(frozen=True, slots=True)
class Flow:
    """A conversation with a beginning: its first step. `title` is shown when a person comes back to it."""

    id: FlowId
    title: MessageId
    steps: Mapping[StepId, Step]
    roadmaps: tuple[RoadMap, ...] = ()

    @property
    def start(self) -> StepId:
        """The first step."""
        return next(iter(self.steps))


@dataclass(frozen=True, slots=True)
class Answer:
    """A curated entry. The message `answer-<id>` is its text, with the attributes `title` and, where there is
    more to say (`detail` is true), `detail`. `facts` give source and date; `flow` is the conversation that goes deeper.
    `revision` tells what it says today from what it said before: the digest of all that a reader is told.
    """

    id: AnswerId
    topic: str
    facts: tuple[FactKey, ...]
    sources: tuple[str, ...] = ()
    flow: FlowId | None = None
    related: tuple[AnswerId, ...] = ()
    refers: bool = False
    detail: bool = False
    revision: str = ""

    @property
    def off_subject(self) -> bool:
        """Whether it only says politely that this is not our subject: no title, no source, never offered or rated."""
        return self.topic == OFF_SUBJECT


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation by its ISCO-08 code. Titles and synonyms stand in `locales/<lang>/occupations.yaml`."""

    id: str
    isco08: str
    regulated: str
    """`yes`, `no`, `title` (only the title is protected), `own_business` (only to be one's own master) or `licence`
    (may work, but needs a licence such as a driving licence)."""
    shortage: str
    """On the Blue Card shortage list of § 18g (1) AufenthG: `yes`, `no` or `academic` (with a fitting degree)."""
    group: str
    """What the road map depends on: one of `flows.occupations.reading.GROUPS`, such as `nursing` or `craft`."""
    body: str
    """Who decides on recognition: one of `flows.occupations.reading.BODIES`, such as `hwk`."""
    fact: FactKey
