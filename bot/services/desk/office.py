"""What the desk works with: content, words, limits, holidays, links. Knows no case and no person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from bot.ports import Capabilities
from bot.services.replies import Replies
from flows.cases.hours import Holiday
from flows.cases.ladder import Ladder
from flows.cases.pauses import DayWords
from flows.content import Content
from flows.events import Address
from flows.model import Language

STANDARD = Ladder()

Link: TypeAlias = Callable[[str], Mapping[str, str]]
"""Tell where people of a region come in: by the message that names the place, what addresses there begin with. A
payload stands at their end.
"""


@dataclass(frozen=True, slots=True)
class Office:
    """`capabilities` by (channel, bot). `holidays` gives the public holidays of a Land, "" those of all. `link` tells
    where people of a region come in. `days` are the words for days. `threads` tells whether the private chat at an
    address can have topics. `trial`: whoever is invited may work at once, without declaring or learning anything; only
    to try Lotse out.
    """

    content: Content
    replies: Replies
    capabilities: Mapping[tuple[str, str], Capabilities]
    holidays: Callable[[str], Holiday]
    link: Link
    days: Callable[[], Mapping[Language, DayWords]]
    ladder: Ladder = STANDARD
    threads: Callable[[Address], bool] = lambda _: False
    trial: bool = False
