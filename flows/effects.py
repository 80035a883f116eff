"""What must happen: orders that the engine gives and the services carry out. Texts are ids plus arguments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, TypeAlias

from msgspec import Struct, field

from flows.statistics.inquiry import Inquiry


class Ref(Struct, frozen=True, array_like=True):
    """Something that has a name in every language, resolved when the text is rendered.

    `message` (a Fluent id, also `id.attribute`), `choice` (`<message>.<choice>`: that attribute, else the shared
    message `choice-<choice>`), `language` (its own name for itself), `country` (ISO 3166 code), `occupation`,
    `answer` (its title), `place` (a town, Land or region), `date` (ISO 8601), `fact` (its value, formatted), `link`
    (an address of our own, said as it is).
    """

    kind: Literal[
        "message", "choice", "language", "country", "occupation", "answer", "place", "date", "fact", "link"
    ]
    id: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Several things said as one enumeration. No array and no struct: msgspec could not tell it from a `Ref`."""

    items: tuple[Ref, ...]


Argument: TypeAlias = str | int | Ref | Listed


class Offered(Struct, frozen=True):
    """A button: `id` is the payload that comes back. `choice` stands in its own row, `nav` in the last one.

    `mark`: it is one of several that may be chosen, and is chosen now. `args` are those of its label, a message.
    """

    id: str
    label: Ref
    kind: Literal["choice", "nav"] = "choice"
    mark: bool = False
    args: Mapping[str, str] = field(default_factory=dict)


class Say(Struct, frozen=True, tag="say"):
    """Say a message."""

    message: str
    args: Mapping[str, Argument] = field(default_factory=dict)


class Lines(Struct, frozen=True, tag="lines"):
    """Say messages as the lines of one text."""

    lines: tuple[Say, ...]


class ShowAnswer(Struct, frozen=True, tag="answer"):
    """Say a curated answer with its sources and "checked on"; `detail` says the longer part instead."""

    answer: str
    detail: bool = False


class ShowPlan(Struct, frozen=True, tag="plan"):
    """Say a road map: in full, or as one short text to forward that holds nothing about the person."""

    roadmap: str
    steps: tuple[str, ...]
    form: Literal["full", "family"] = "full"


class Points(Struct, frozen=True, array_like=True):
    """Points for a number of § 20b Abs. 1 AufenthG."""

    number: int
    points: int


class ShowPoints(Struct, frozen=True, tag="points"):
    """Say whether the Opportunity Card fits, and count its points where they matter (path `points` or `open`).

    `open` is the path while nobody knows whether the qualification is recognised, `none` where it does not suffice.
    `points` are there in any case; `open` may come on top, `gains` can be won, so many `lacking` for the least.
    `missing` and `unknown` are ids of conditions, `notes` say why the law can be read in two ways, `facts` name
    what all of it goes by.
    """

    path: Literal["skilled", "points", "open", "none"]
    eligible: Literal["yes", "no", "open"]
    points: int = 0
    lacking: int = 0
    counted: tuple[Points, ...] = ()
    open: tuple[Points, ...] = ()
    gains: tuple[Points, ...] = ()
    missing: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()

    @property
    def highest(self) -> int:
        """How many points it may be."""
        return self.points + sum(each.points for each in self.open)


class Way(Struct, frozen=True, array_like=True):
    """A route to Germany: what the Federal Employment Agency has to do with it, and the conditions not met yet."""

    route: str
    approval: str = "none"
    missing: tuple[str, ...] = ()


class ShowRoutes(Struct, frozen=True, tag="routes"):
    """Say which routes are `possible`, which `open` with what is missing, and which `further` ones with more steps.

    `blocked` are ids of conditions the person cannot come to meet, `notes` what has to be said besides; `year` is
    the one of figures that are not confirmed for the day; `facts` name what all of it goes by.
    """

    possible: tuple[Way, ...] = ()
    open: tuple[Way, ...] = ()
    further: tuple[str, ...] = ()
    blocked: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    year: int | None = None
    facts: tuple[str, ...] = ()


class ShowOccupation(Struct, frozen=True, tag="occupation"):
    """Say what is known of an occupation, in the words of `flows.model.Occupation`.

    `it`: the Blue Card is open to it with experience in place of a degree. `facts` name what all of it goes by.
    """

    occupation: str
    regulated: str
    shortage: str
    body: str
    it: bool = False
    facts: tuple[str, ...] = ()


class ShowOffices(Struct, frozen=True, tag="offices"):
    """Say which offices help, best first; with a `country` what there is for people who live there."""

    offices: tuple[str, ...]
    country: str = ""


class Prompt(Struct, frozen=True, tag="prompt"):
    """Say a message and offer choices. Ends a reply: at most one, and last."""

    message: str
    choices: tuple[Offered, ...]
    args: Mapping[str, Argument] = field(default_factory=dict)


Block: TypeAlias = (
    Say | Lines | ShowAnswer | ShowPlan | ShowPoints | ShowOccupation | ShowRoutes | ShowOffices | Prompt
)


class Reply(Struct, frozen=True, tag="reply"):
    """Say these blocks to the inquirer; `page` counts the times "more" was pressed."""

    blocks: tuple[Block, ...]
    page: int = 0


class Forget(Struct, frozen=True, tag="forget"):
    """Delete the session and everything that waits to be sent to this address."""


class StopSending(Struct, frozen=True, tag="stop_sending"):
    """Cancel what waits to be sent: the address is gone."""


Verdict: TypeAlias = Literal["helped", "not_quite", "person"]
"""What somebody made of an answer; `person`: asked for a human right after it."""


class Rated(Struct, frozen=True, tag="rated"):
    """Count a verdict on an answer as it read in a revision. Holds nothing about who gave it."""

    answer: str
    revision: str
    verdict: Verdict


class PassOn(Struct, frozen=True, tag="pass_on"):
    """Keep a question nobody could answer, masked, for the coordinators of a region. Holds nothing about who asked."""

    region: str
    language: str
    text: str


class OpenCase(Struct, frozen=True, tag="open_case"):
    """Hand the conversation to the team of a region; `subject` is one of `flows.subjects`, or empty."""

    region: str
    subject: str = ""


class Count(Struct, frozen=True, tag="count"):
    """Count an inquiry that has come to its first outcome, as far as its person has a share left."""

    inquiry: Inquiry


Effect: TypeAlias = Reply | Forget | StopSending | Rated | PassOn | OpenCase | Count
