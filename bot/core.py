"""The services that every way of running shares, wired around one store and the channels. Opens and closes nothing."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from time import perf_counter
from typing import TypeVar

from bot import content
from bot.ports import Channel, Clock, Company
from bot.relay.process import Rebuilder
from bot.services.answers import Answers
from bot.services.delivery import Delivery
from bot.services.desk.desk import Desk
from bot.services.desk.fetching import Fetching
from bot.services.desk.holidays import holiday_of
from bot.services.desk.office import STANDARD, Link, Office
from bot.services.intake import Intake, Outlets
from bot.services.replies import Replies
from bot.services.turning import Turning
from bot.texts.days import day_words
from flows.answers.matching import Embed, Matcher
from flows.cases.ladder import Ladder
from flows.events import Address
from flows.model import RegionId
from storage import Store

DRAIN = 3.0
"""Seconds that shutting down waits for what is on its way."""

OPERATOR = {"operator": "Lotse", "contact": "http://127.0.0.1:8080"}
"""Who answers for the bot where no operator is set: only a local trial may do without."""

T = TypeVar("T")


def now() -> datetime:
    """Return the time, in UTC."""
    return datetime.now(UTC)


def set_aside(loaded: T) -> T:
    """Hide all that is loaded from the garbage collector: it would walk through it during turns, and find nothing."""
    gc.freeze()
    return loaded


@dataclass(slots=True)
class Core:
    """What every way of running shares: intake, answers and delivery over one store."""

    store: Store
    intake: Intake
    answers: Answers
    fetching: Fetching
    delivery: Delivery
    desk: Desk

    async def run(self) -> None:
        """Send what an earlier run left behind, then serve until cancelled."""
        self.delivery.add(await self.store.pending())
        await self.desk.survey()
        async with asyncio.TaskGroup() as group:
            group.create_task(self.intake.run(), name="intake")
            group.create_task(self.fetching.run(), name="fetching")
            group.create_task(self.answers.run(), name="answers")
            group.create_task(self.delivery.run(), name="delivery")

    async def tick(self) -> None:
        """Do what is due at the desk."""
        for committed in await self.desk.tick():
            self.intake.sent(committed)

    async def drained(self) -> bool:
        """Wait until everything taken in is stored and sent, at most `DRAIN` seconds in all."""
        end = perf_counter() + DRAIN
        return await self.intake.drained(DRAIN) and await self.delivery.drained(end - perf_counter())


def no_link(region: str) -> Mapping[str, str]:
    """Return the payload alone, where nothing can be opened by a link."""
    return {"desk-invite_web": ""}


def compose(
    store: Store,
    loaded: content.Loaded,
    channels: Sequence[Channel],
    clock: Clock,
    rates: Mapping[tuple[str, str], float] | None = None,
    known: Mapping[str, str] | None = None,
    homes: Mapping[tuple[str, str], RegionId] | None = None,
    embed: Embed | None = None,
    link: Link = no_link,
    *,
    ladder: Ladder = STANDARD,
    trial: bool = False,
) -> Core:
    """Wire the services around a store and the channels. `known` are arguments that every text may use, `homes` the
    regions of people by the bot they write to; without `embed`, questions are matched by their letters alone. `link`,
    `ladder` and `trial` as in `Office`.
    """
    by_bot = {(channel.name, channel.bot): channel for channel in channels}

    def matcher() -> Matcher:
        if embed is not None:
            embed("")  # it starts with its first text: not with the first question
        return set_aside(loaded.matcher(embed))

    def threads(address: Address) -> bool:
        channel = by_bot.get((address.channel, address.bot))
        return isinstance(channel, Company) and channel.threads

    answers = Answers(matcher)
    replies = Replies(loaded.content, loaded.catalogue, known or OPERATOR)
    capabilities = {bot: channel.capabilities for bot, channel in by_bot.items()}
    turning = Turning(loaded.content, replies, capabilities, clock, homes or {})
    office = Office(
        content=loaded.content,
        replies=replies,
        capabilities=capabilities,
        holidays=holiday_of,
        link=link,
        days=cache(lambda: day_words(loaded.catalogue)),
        ladder=ladder,
        threads=threads,
        trial=trial,
    )
    desk = Desk(store, office, turning)
    fetching = Fetching(by_bot, Rebuilder())
    delivery: Delivery
    intake = Intake(
        store=store,
        turning=turning,
        desk=desk,
        answers=answers,
        fetching=fetching,
        outlets=Outlets(
            send=lambda pending: delivery.add(pending),
            cancel=lambda address: delivery.cancel(address),
            forget=lambda case: delivery.forget(case),
            typing=lambda address: delivery.typing(address),
        ),
    )
    delivery = Delivery(by_bot, intake.settle, clock, rates, intake.take)
    return Core(store, intake, answers, fetching, delivery, desk)
