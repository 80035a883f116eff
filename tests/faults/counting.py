"""Counts inquiries one by one until it is killed: `python -m tests.faults.counting DATABASE`.

The test knows each inquiry, and when it came, by its number; how many were counted is in `seen_events`, written in the
same transaction. The noise of each period is copied to a table `born` when it is drawn, before anything is counted.
"""

from __future__ import annotations

import asyncio
import random
import sys
from datetime import datetime, timedelta

from flows.statistics.inquiry import Inquiry
from flows.statistics.periods import Length, parse
from flows.statistics.plan import Plan
from storage.counters import Census, Counters
from storage.counterstatements import CounterStatements
from storage.database import Database
from storage.statements import Query, Statements
from storage.wires import Wire
from tests.storage.counting import BOTH, LISTS, asked

FIRST = parse("2026-W45")
EVERY = timedelta(hours=5)
"""So many between two inquiries: a week has 34, a block 134."""
PLAN = Plan("week")

LAST = Query("SELECT coalesce(max(event), 0) FROM seen_events", ())
BORN = Query(
    "INSERT INTO born SELECT period, name, first, second, n FROM counters "
    "WHERE period NOT IN (SELECT period FROM born)",
    (),
)


def moment(number: int) -> datetime:
    """Return when an inquiry comes to its outcome."""
    return FIRST.begins + number * EVERY


def inquiry(number: int) -> tuple[Inquiry, frozenset[Length]]:
    """Return an inquiry, and in the tables of which periods it counts."""
    found = asked(random.Random(number))
    return found, BOTH if number % 3 else frozenset(("week",))


async def main(url: str) -> None:
    """Count, and say so after the first time."""
    database = await Database.open(url)
    counters = Counters(CounterStatements(database.dialect), Census(PLAN, LISTS))
    seen = Statements(database.dialect).insert_seen

    async def count(wire: Wire) -> None:
        ((last,),) = await wire.rows(LAST)
        opened = await counters.open(wire, moment(last + 1))
        await wire.many(BORN, [()])
        await counters.count(wire, opened, [inquiry(last + 1)])
        await wire.many(seen, [(1, last + 1, 0)])

    await database.repeat(count)
    print("counting", flush=True)  # noqa: T201 - the test waits for it
    while True:
        await database.repeat(count)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
