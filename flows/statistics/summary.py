"""What a coordinator is told of a week. Written as JSON it is what `lotse report --format json` prints; see `VERSION`.

Every anonymous number comes as `comparing.Line`, as it may be shown: never the number that is stored.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal, TypeAlias, get_args

from msgspec import Struct

from flows.model import Language, RegionId
from flows.statistics.comparing import Line
from flows.statistics.plan import Mode
from flows.statistics.showing import Shown

VERSION = 1
"""Rises when a field is taken away or changes its meaning; a new field changes nothing."""


class Tabulated(Struct, frozen=True):
    """A table of a closed period. `dimensions` say what the parts of each line's key are; `period` is `2026-W46`, or
    `2026-B12` for a block of weeks from `begins` to `ends`, both included.
    """

    name: str
    period: str
    begins: date
    ends: date
    dimensions: tuple[str, ...]
    lines: tuple[Line, ...]


class Weekly(Struct, frozen=True):
    """How many inquiries there were in a closed week."""

    week: str
    total: Shown


class OpenCase(Struct, frozen=True):
    """A case that is open now; `waits_hours` since the inquirer began to wait for a word, None while she has it.

    `overdue`: she has waited for longer than the region promises.
    """

    code: str
    owner: Literal["waiting", "volunteer"]
    language: Language
    subject: str
    waits_hours: int | None
    overdue: bool


class Load(Struct, frozen=True):
    """How many open cases a volunteer has; `name` is the short sign that `/team` shows."""

    name: str
    cases: int
    away: bool


class Operations(Struct, frozen=True):
    """What the team of the region did: exact, from its cases that are still kept, and gone with them.

    `opened` to `left` count cases of the week, by when they were opened or closed. `first_reply_hours` is the median
    time to the first word of a volunteer, None while there was none; `rated` how many gave 1 to 5 points, `rating`
    their mean.
    """

    opened: int = 0
    answered: int = 0
    referred: int = 0
    unanswered: int = 0
    left: int = 0
    first_reply_hours: float | None = None
    rating: float | None = None
    rated: int = 0
    open: tuple[OpenCase, ...] = ()
    team: tuple[Load, ...] = ()

    @property
    def waiting(self) -> tuple[OpenCase, ...]:
        """The cases in which somebody waits for a word, the longest first."""
        found = (case for case in self.open if case.waits_hours is not None)
        return tuple(sorted(found, key=lambda case: -(case.waits_hours or 0)))


TaskKind: TypeAlias = Literal[
    "overdue",
    "channel",
    "job",
    "failed",
    "no_volunteer",
    "too_much",
    "idle",
    "unanswered",
    "not_quite",
    "fact",
    "translation",
]
"""`overdue`: somebody has waited too long (`subject` is the code of the case, `count` hours). `channel`, `job`: does
not work (`subject` names it). `failed`: messages could not be answered because of a mistake of ours in that week
(`count`). `no_volunteer`: nobody speaks a language people ask in (`subject`). `too_much`, `idle`: a volunteer
(`subject` is her sign) with many open cases (`count`), or with none for four weeks. `unanswered`: questions that the
bot could not answer and that may be passed on; `text` is one of them, `count` how many are like it. `not_quite`: an
answer (`subject`) that does not quite help, `share` of 100 who said so. `fact`: to be reviewed (`subject` is its
key, `due` since when). `translation`: a language (`subject`) with so many outdated texts (`count`).
"""
KINDS: tuple[TaskKind, ...] = get_args(TaskKind)
"""The most urgent first."""


class Task(Struct, frozen=True, omit_defaults=True):
    """Something to do. Which fields are set depends on the kind."""

    kind: TaskKind
    subject: str = ""
    count: int = 0
    share: int = 0
    text: str = ""
    language: Language | None = None
    due: date | None = None


class Summary(Struct, frozen=True):
    """A closed week of a region. Anonymous figures are those of all regions; only the table `region` tells them apart.

    `week` goes from `begins` to `ends`, both included. `late`: sent so many days after it should have been. Not
    `complete`: nobody was there to count for a part of the week. `loss` is the sum of the epsilons that touch one
    person within four weeks. `total` is None where nothing was counted. `tables` are of the week in mode `week`,
    else of the last block that is closed; the two-way ones are always of a block. `history` are at most 13 weeks,
    this one last.
    """

    region: RegionId
    week: str
    begins: date
    ends: date
    made_at: datetime
    late: int
    complete: bool
    mode: Mode
    loss: float
    total: Line | None
    history: tuple[Weekly, ...]
    tables: tuple[Tabulated, ...]
    operations: Operations
    tasks: tuple[Task, ...]
    version: int = VERSION

    @property
    def counted(self) -> bool:
        """Whether there are any numbers."""
        return self.total is not None or bool(self.tables)

    @property
    def partial(self) -> bool:
        """Whether only a part of the week was counted."""
        return not self.complete and self.total is not None

    def table(self, name: str) -> Tabulated | None:
        """Return a table by its name; None where there is none yet."""
        return next((each for each in self.tables if each.name == name), None)
