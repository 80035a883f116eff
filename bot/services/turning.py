"""One event taken through the engine and put into words: what is to be stored and sent. Writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

import msgspec
from msgspec.structs import replace

from bot.ports import Capabilities, Clock, Message
from bot.services.replies import Replies
from flows.answers.matching import Matching
from flows.cases.hours import Expectation
from flows.content import Content
from flows.directory import GERMANY
from flows.effects import (
    Block,
    Count,
    Effect,
    Forget,
    OpenCase,
    PassOn,
    Prompt,
    Rated,
    Reply,
    Say,
    StopSending,
)
from flows.engine import Question, advance
from flows.events import Address, Incoming
from flows.model import RegionId
from flows.session import Session
from flows.statistics.inquiry import Inquiry
from storage import Outcome

encode = msgspec.json.Encoder().encode


@dataclass(frozen=True, slots=True)
class Turned:
    """What one event came to; for the log in a `word`, and the `place` she is at. `opens`: a case is to be opened."""

    outcome: Outcome
    word: str
    place: str = ""
    opens: OpenCase | None = None


@dataclass(slots=True)
class Turning:
    """`capabilities` and `homes` by (channel, bot), the latter the region of everybody new who writes to it. `teams`
    are the regions where people answer, as far as is known now.
    """

    content: Content
    replies: Replies
    capabilities: Mapping[tuple[str, str], Capabilities]
    clock: Clock
    homes: Mapping[tuple[str, str], RegionId] = field(default_factory=dict)
    teams: Mapping[RegionId, Expectation] = field(default_factory=dict)

    def take(
        self,
        incoming: Incoming,
        session: Session | None,
        matching: Matching | None,
        *,
        aside: bool = False,
        of_team: bool = False,
    ) -> Turned | Question:
        """Take an event; a question comes back where candidates are needed first. `aside`: people have the
        conversation, so nothing is asked but what belongs to what she wants of the bot herself. `of_team`: she is a
        volunteer or coordinator.
        """
        address = incoming.address
        home = self.homes.get((address.channel, address.bot), GERMANY)
        turn = advance(
            self.content, session, incoming, self.clock(), matching, home, self.teams, of_team=of_team
        )
        if isinstance(turn, Question):
            return turn
        speaking = turn.session or session or Session()
        opens = next((effect for effect in turn.effects if isinstance(effect, OpenCase)), None)
        effects = _unasked(turn.effects) if aside and speaking.overlay is None else turn.effects
        outcome = self._outcome(address, turn.session, speaking, effects)
        return Turned(outcome, turn.outcome, turn.place, opens)

    def sorry(self, incoming: Incoming, session: Session | None, failed: BaseException) -> Outcome:
        """Say calmly that something went wrong on our side, and leave the person where she was."""
        messages = self._render(incoming.address, Reply((Say("error-sorry"),)), session or Session())
        return Outcome(session, tuple(map(encode, messages)), quarantined=type(failed).__name__)

    def _outcome(
        self, address: Address, session: Session | None, speaking: Session, effects: tuple[Effect, ...]
    ) -> Outcome:
        outgoing: list[bytes] = []
        rated: list[Rated] = []
        inquiry: Inquiry | None = None
        passed_on: list[PassOn] = []
        forget = stop = False
        for effect in effects:
            match effect:
                case Reply():
                    outgoing += map(encode, self._render(address, effect, speaking))
                case Forget():
                    forget = True
                case StopSending():
                    stop = True
                case Rated():
                    rated.append(effect)
                case Count(inquiry=inquiry):
                    pass
                case PassOn():
                    passed_on.append(effect)
                case OpenCase():
                    pass
                case _:
                    assert_never(effect)
        return Outcome(
            session,
            tuple(outgoing),
            forget=forget,
            stop_sending=stop,
            rated=tuple(rated),
            inquiry=inquiry,
            passed_on=tuple(passed_on),
        )

    def _render(self, address: Address, reply: Reply, session: Session) -> tuple[Message, ...]:
        return self.replies.render(reply, session, self.capabilities[(address.channel, address.bot)])


def _unasked(effects: tuple[Effect, ...]) -> tuple[Effect, ...]:
    """Return effects without the questions of flows, which would take her back to the bot."""
    replies = (
        replace(effect, blocks=_telling(effect.blocks)) if isinstance(effect, Reply) else effect
        for effect in effects
    )
    return tuple(effect for effect in replies if not isinstance(effect, Reply) or effect.blocks)


def _telling(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    return tuple(block for block in blocks if not isinstance(block, Prompt))
