"""An inquirer's place in the flows. Small, frozen, and the same after a round trip through JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Literal, TypeAlias

import msgspec
import msgspec.structs
from msgspec import Struct, field

from flows.effects import Block
from flows.model import Value
from flows.statistics.capping import Counted


class Frame(Struct, frozen=True, array_like=True):
    """A place: the step of a flow that is being asked, or that called the flow above."""

    flow: str
    step: str


class Given(Struct, frozen=True, array_like=True):
    """One answer on the trail: where it was given, under which variable, and what."""

    stack: tuple[Frame, ...]
    variable: str
    value: Value


class Plan(Struct, frozen=True):
    """The road map a person was given: which steps of it, and when (ISO date). `keep`: for 180 days."""

    roadmap: str
    steps: tuple[str, ...]
    made_on: str
    keep: bool = False

    def kept(self) -> Plan:
        """Return the same plan, to be kept longer."""
        return msgspec.structs.replace(self, keep=True)


class Passing(Struct, frozen=True):
    """A question nobody could answer, and whether it may be passed on: she was asked that on this day (ISO date).

    `text` is the question, masked, in a `language`, as long as the button for it stands below the last prompt, else
    empty. On that day she was `asked` so often, and so many were `passed` on.
    """

    day: str
    text: str = ""
    language: str = ""
    asked: int = 0
    passed: int = 0


OverlayKind: TypeAlias = Literal[
    "resume",
    "change",
    "delete",
    "language",
    "pick_answer",
    "pick_occupation",
    "not_quite",
    "person",
    "plan",
]


class Overlay(Struct, frozen=True):
    """A question of the bot's own that stands before the step; `items` are the ids it offers."""

    kind: OverlayKind
    items: tuple[str, ...] = ()


class Session(Struct, frozen=True, omit_defaults=True):
    """Everything Lotse remembers about one inquirer, sealed by `storage`.

    `stack` is the place (top last), `trail` the answers given in order, `remembered` answers that came after a
    corrected one and are taken again when their question comes up, `parked` the place left for the menu, `serial`
    the number of the last prompt (it tells old buttons from new ones), `pressed` the last button that counted,
    `campaign` the link or poster she came by (`owl-herbst`), `shown` and `page` what "more" goes on with, `offered`
    the language in use until one is chosen, `pending` answers found for a text written before that (the text itself
    is not kept).

    `answer` is the last one said, `others` were found for the same text; `rating` is `<answer>@<revision>` of the one
    that may be rated, `rating_since` the number of the prompt below it, `rated` what has its verdict (not which).
    `passing` is about the last question nobody could answer.

    `asking`: an inquiry has begun this week that has come to nothing yet; `counted` is in which periods she counts.
    """

    version: int = 1
    language: str | None = None
    offered: str = "en"
    region: str = "germany"
    campaign: str = ""
    asking_for: str | None = None
    stack: tuple[Frame, ...] = ()
    answers: Mapping[str, Value] = field(default_factory=dict)
    trail: tuple[Given, ...] = ()
    remembered: Mapping[str, Value] = field(default_factory=dict)
    overlay: Overlay | None = None
    parked: tuple[Frame, ...] = ()
    serial: int = 0
    pressed: str = ""
    failures: int = 0
    shown: tuple[Block, ...] = ()
    page: int = 0
    plan: Plan | None = None
    answer: str | None = None
    others: tuple[str, ...] = ()
    rating: str = ""
    rating_since: int = 0
    rated: tuple[str, ...] = ()
    passing: Passing | None = None
    pending: tuple[str, ...] = ()
    asking: bool = False
    counted: Counted = field(default_factory=Counted)
    seen_at: datetime | None = None


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Session)


def dump(session: Session) -> bytes:
    """Write a session as JSON."""
    return _ENCODER.encode(session)


def parse(data: bytes) -> Session:
    """Read a session; raise `msgspec.ValidationError` where it is none."""
    return _DECODER.decode(data)
