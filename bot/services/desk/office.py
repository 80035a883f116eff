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

Link: TypeAlias = Callable[[str, str, str], str]
"""Make the address that opens a chat: (channel, bot, payload)."""


@dataclass(frozen=True, slots=True)
class Office:
    """`capabilities` by (channel, bot). `holidays` gives the public holidays of a Land, "" those of all. `link` makes
    the address that opens a chat on the channel of (channel, bot) with a payload. `days` are the words for days.
    `threads` tells whether the private chat at an address can have topics. `trial`: whoever is invited may work at
    once, without declaring or learning anything; only to try Lotse out.
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
