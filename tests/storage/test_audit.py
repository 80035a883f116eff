"""The audit: only added to, and no change to it stays unnoticed; on both engines."""

from __future__ import annotations

import asyncio

import pytest

from storage import Keys, Store
from storage.days import hour_of
from flows.cases.model import VolunteerId
from tests.storage.arrivals import NOON, Clock
from tests.storage.office import ADA, BO, Office
from tests.storage.raw import raw

DONE = ("opened", "claimed", "replied", "noted", "handed_on", "closed")


async def fill(office: Office) -> None:
    """Write six entries, an hour apart."""
    for what in DONE:
        await office.note(what)
        office.clock.forward(hours=1)


async def test_tells_who_did_what(office: Office) -> None:
    """Entries come back in order, with the hour and nothing finer; an empty chain and a whole one verify."""
    assert await office.verify() is None
    office.clock.forward(minutes=59)
    await office.note("claimed", ADA, "K7F")
    await office.note("removed", None, "")
    entries = await office.database.repeat(office.desk.audit.entries)
    assert [(entry.number, entry.who, entry.what, entry.code, entry.at) for entry in entries] == [
        (1, ADA, "claimed", "K7F", NOON),
        (2, None, "removed", "", NOON),
    ]
    assert await office.database.repeat(lambda wire: office.desk.audit.entries(wire, 1)) == entries[1:]
    assert await office.verify() is None


@pytest.mark.parametrize(
    ("change", "first"),
    [
        ("UPDATE audit SET who = 'bo' WHERE number = 3", 3),
        ("UPDATE audit SET what = 'read' WHERE number = 1", 1),
        ("UPDATE audit SET code = 'K7G' WHERE number = 6", 6),
        ("UPDATE audit SET hour = hour + 1 WHERE number = 4", 4),
        ("UPDATE audit SET number = 7 WHERE number = 6", 6),
        ("UPDATE audit SET number = -1 WHERE number = 1", 1),
        ("UPDATE audit SET digest = (SELECT a.digest FROM audit a WHERE a.number = 2) WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 1", 1),
        ("DELETE FROM audit WHERE number = 3", 3),
        ("DELETE FROM audit WHERE number = 6", 6),
        ("DELETE FROM audit WHERE number >= 3", 3),
        ("DELETE FROM audit", 1),
        ("INSERT INTO audit SELECT 7, who, what, code, hour, digest FROM audit WHERE number = 6", 7),
        ("INSERT INTO audit SELECT 0, who, what, code, hour, digest FROM audit WHERE number = 1", 0),
        ("DELETE FROM meta WHERE name = 'audit'", 0),
        (
            "UPDATE meta SET value = (SELECT m.value FROM meta m WHERE m.name = 'root') WHERE name = 'audit'",
            0,
        ),
    ],
)
async def test_every_change_is_noticed(office: Office, url: str, change: str, first: int) -> None:
    """An entry changed, moved, added or deleted anywhere breaks the chain there, for ever."""
    await fill(office)
    assert await office.verify() is None
    await raw(url, change)
    assert await office.verify() == first
    await office.note("late")
    await office.note("later")
    assert await office.verify() is not None
    assert (await raw(url, "SELECT count(*) FROM audit WHERE what IN ('late', 'later')")) == [(2,)]


async def test_nobody_else_makes_digests(office: Office, url: str, clock: Clock, keys: Keys) -> None:
    """An entry that another root's audit made does not fit, whatever it says."""
    await fill(office)
    await raw(url, "DELETE FROM meta WHERE name = 'root'")
    other = await Store.open(url, keys, clock)
    assert await Office(other, clock).verify() == 0
    await other.close()


async def test_many_at_once(url: str, keys: Keys, clock: Clock) -> None:
    """What instances add at once is all there, in one unbroken chain."""
    offices = [Office(await Store.open(url, keys, clock), clock) for _ in range(2)]
    people = [VolunteerId(f"v{number}") for number in range(30)]
    await asyncio.gather(*[offices[n % 2].note("claimed", who) for n, who in enumerate(people)])
    assert await offices[0].verify() is None
    entries = await offices[0].database.repeat(offices[0].desk.audit.entries)
    assert [entry.number for entry in entries] == list(range(1, 31))
    assert {entry.who for entry in entries} == set(people)
    for office in offices:
        await office.store.close()


async def test_goes_after_twelve_months(office: Office, url: str, clock: Clock) -> None:
    """Entries go a year after their hour, the rest still verifies, and a change to the rest is still noticed."""
    await fill(office)
    clock.now = NOON
    clock.forward(days=365)
    assert (await office.store.prune(clock.now))["audit"] == 0
    assert (await office.store.prune(clock.forward(hours=3)))["audit"] == 3
    assert await office.verify() is None
    await office.note("late", BO)
    assert await office.verify() is None
    assert [row[0] for row in await raw(url, "SELECT number FROM audit ORDER BY number")] == [4, 5, 6, 7]
    await raw(url, "DELETE FROM audit WHERE number = 4")
    assert await office.verify() == 4


async def test_an_empty_one_goes_on(office: Office, clock: Clock) -> None:
    """When every entry has gone by its age, the chain verifies and goes on with the next number."""
    await fill(office)
    assert (await office.store.prune(clock.forward(days=400)))["audit"] == 6
    assert await office.verify() is None
    await office.note("late")
    (entry,) = await office.database.repeat(office.desk.audit.entries)
    assert (entry.number, entry.what, hour_of(entry.at)) == (7, "late", hour_of(clock.now))
    assert await office.verify() is None


async def test_is_read_in_pages(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    """A chain longer than a page verifies to its end."""
    monkeypatch.setattr("storage.audit.PAGE", 4)
    for number in range(9):
        await office.note(f"done{number}")
    assert await office.verify() is None
    assert len(await office.database.repeat(office.desk.audit.entries)) == 4
