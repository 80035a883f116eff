"""Inquiries counted with the turn that ended them: each person once a week, in one transaction with her session."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import msgspec.structs
import pytest
import pytest_asyncio

from flows.events import Incoming, Said
from flows.session import Session
from flows.statistics.inquiry import Inquiry
from flows.statistics.plan import Plan
from storage import Census, Keys, Outcome, Store
from tests.storage.arrivals import Clock, address, obey, said
from tests.storage.counting import ADA, LISTS
from tests.storage.raw import raw

MONDAY = datetime(2026, 3, 23, 12, tzinfo=UTC)
"""The first day of the block 2026-B04, so that four weeks follow in it."""


@pytest_asyncio.fixture
async def quiet(url: str, keys: Keys, clock: Clock) -> AsyncIterator[Store]:
    """A store, on each engine, that counts without noise."""
    clock.now = MONDAY
    opened = await Store.open(url, keys, clock, census=Census(Plan("week"), LISTS, lambda _: 0))
    yield opened
    await opened.close()


def ask(incoming: Incoming, session: Session | None) -> Outcome | None:
    """Obey; `ends` is an inquiry that has come to its outcome, `asks` one that has begun."""
    outcome = obey(incoming, session)
    assert isinstance(incoming.event, Said)
    begun = "asks" in incoming.event.text
    if outcome is None or not ({"ends", "forget"} & set(incoming.event.text.split("-")) or begun):
        return outcome
    if outcome.session is not None:
        outcome = msgspec.structs.replace(
            outcome, session=msgspec.structs.replace(outcome.session, asking=begun)
        )
    return outcome if begun else msgspec.structs.replace(outcome, inquiry=ADA)


async def topics(url: str) -> dict[str, int]:
    """Return how many were counted by period, as the table of topics has it: of blocks the total of pairs."""
    found: Counter[str] = Counter()
    for period, table, n in await raw(url, "SELECT period, name, n FROM counters"):
        if table in ("topic", "topic_language"):
            found[period] += n
    return {period: n for period, n in found.items() if n}


async def test_counted_with_the_turn(quiet: Store, url: str) -> None:
    """An inquiry is counted in the week and block that are open, in all batches and for all chats."""
    await quiet.commit([said(1, "hello"), said(2, "ends"), said(3, "ends", chat="bo")], ask)
    assert await topics(url) == {"2026-W13": 2, "2026-B04": 2}
    await quiet.commit([said(4, "ends", chat="cy")], ask)
    assert await topics(url) == {"2026-W13": 3, "2026-B04": 3}


async def test_one_person_counts_once_a_week(quiet: Store, url: str, clock: Clock) -> None:
    """Within a batch, in later ones and over four weeks: one week each, two weeks a block, once a block."""
    await quiet.commit([said(1, "ends"), said(2, "ends")], ask)
    await quiet.commit([said(3, "ends")], ask)
    assert await topics(url) == {"2026-W13": 1, "2026-B04": 1}
    for number in (4, 5, 6):
        clock.forward(days=7)
        await quiet.commit([said(number, "ends")], ask)
    assert await topics(url) == {"2026-W13": 1, "2026-W14": 1, "2026-B04": 1}
    clock.forward(days=7)
    await quiet.commit([said(7, "ends")], ask)
    assert (await topics(url))["2026-B05"] == 1


async def test_an_event_that_comes_twice_counts_once(quiet: Store, url: str) -> None:
    """Known events are not taken again; what a failing batch would have counted is not there."""
    await quiet.commit([said(1, "ends")], ask)
    await quiet.commit([said(1, "ends")], ask)
    with pytest.raises(ValueError, match="fail"):
        await quiet.commit([said(2, "ends", chat="bo"), said(3, "fail")], ask)
    assert await topics(url) == {"2026-W13": 1, "2026-B04": 1}


async def test_who_deletes_everything_is_counted_and_forgotten(quiet: Store, url: str) -> None:
    """What she began counts with the deletion; of her share nothing is left, so she may be counted again."""
    await quiet.commit([said(1, "asks"), said(2, "forget")], ask)
    assert await topics(url) == {"2026-W13": 1, "2026-B04": 1}
    assert await quiet.session(address()) is None
    await quiet.commit([said(3, "ends")], ask)
    assert (await topics(url))["2026-W13"] == 2


async def test_who_says_no_more_has_left(quiet: Store, url: str, clock: Clock) -> None:
    """After two days at the least, once, and only whose inquiry is open; her session stays as it was."""
    asked: list[str] = []

    def leave(session: Session, channel: str) -> Inquiry | None:
        asked.append(channel)
        return msgspec.structs.replace(ADA, outcome="left")

    await quiet.commit([said(1, "asks"), said(2, "hello", chat="bo"), said(3, "asks", chat="cy")], ask)
    await quiet.commit([said(4, "ends", chat="cy")], ask)
    before = await quiet.session(address())
    clock.forward(days=2)
    assert await quiet.count_left(leave) == 0
    clock.forward(days=1)
    assert await quiet.count_left(leave) == 1
    assert await quiet.count_left(leave) == 0
    assert asked == ["telegram"]
    assert await topics(url) == {"2026-W13": 2, "2026-B04": 2}
    ((left,),) = await raw(url, "SELECT n FROM counters WHERE name = 'outcome' AND first = 'left'")
    assert left == 1
    after = await quiet.session(address())
    assert before is not None
    assert after == msgspec.structs.replace(before, asking=False, counted=after.counted if after else None)
    await quiet.commit([said(5, "ends")], ask)
    assert (await topics(url))["2026-W13"] == 2


async def test_many_leave_at_once(quiet: Store, url: str, clock: Clock) -> None:
    """More than fit into one transaction are counted one page after the other."""
    await quiet.commit([said(number, "asks", chat=f"c{number}") for number in range(450)], ask)
    clock.forward(days=3)
    assert await quiet.count_left(lambda session, channel: ADA) == 450
    assert (await topics(url))["2026-W13"] == 450


async def test_periods_are_opened_though_nobody_asks(quiet: Store, url: str, clock: Clock) -> None:
    """The tick opens what is due, so that a zero week has figures too."""
    await quiet.count_left(lambda session, channel: None)
    clock.forward(days=7)
    await quiet.count_left(lambda session, channel: None)
    found = await raw(url, "SELECT name FROM periods ORDER BY name")
    assert [name for (name,) in found] == ["2026-B04", "2026-W13", "2026-W14"]
