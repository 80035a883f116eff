"""The groups of teams and the posts in them, on both engines."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from flows.events import Address
from storage import Keys, Store
from storage.groups import TOPIC, Group
from storage.wires import Wire
from tests.storage.arrivals import Clock
from tests.storage.office import Office
from tests.storage.raw import files_of, raw

PLACE = Address("telegram", "42", "-100canary")
OTHER = Address("telegram", "42", "-100other")
GROUP = Group("owl", PLACE, topics=True, language="tr")

T = TypeVar("T")


async def work(office: Office, do: Callable[[Wire], Awaitable[T]]) -> T:
    """Do something in a transaction."""
    return await office.database.repeat(do)


async def keep(office: Office, group: Group = GROUP) -> None:
    """Write a group."""
    await work(office, lambda wire: office.desk.groups.keep(wire, group))


async def of(office: Office, region: str) -> Group | None:
    """Return the group of a region."""
    return await work(office, lambda wire: office.desk.groups.of_region(wire, region))


async def at(office: Office, address: Address) -> Group | None:
    """Return the group at an address."""
    return await work(office, lambda wire: office.desk.groups.at(wire, address))


async def test_a_region_has_one_group(office: Office) -> None:
    """A group is found by its region and by its address; a later one takes its place, in both."""
    assert await of(office, "owl") is None
    await keep(office)
    assert await of(office, "owl") == await at(office, PLACE) == GROUP
    moved = Group("owl", OTHER, topics=False, language="de")
    await keep(office, moved)
    assert await of(office, "owl") == await at(office, OTHER) == moved
    assert await at(office, PLACE) is None
    await work(office, lambda wire: office.desk.groups.forget(wire, "owl"))
    assert await of(office, "owl") is None


async def test_a_group_belongs_to_one_region(office: Office) -> None:
    """A group that becomes the desk of another region is no longer that of the first."""
    await keep(office)
    await keep(office, Group("ruhr", PLACE, topics=True, language="de"))
    assert await of(office, "owl") is None
    assert (await at(office, PLACE)) == await of(office, "ruhr")


async def test_a_post_leads_to_its_case(office: Office) -> None:
    """A post belongs to one case, the last one it was given to, at one address; a topic is one for all its posts."""
    groups = office.desk.groups
    first, second = await office.open("K7F", "ina"), await office.open("M2X", "ben")
    topic = Address("telegram", "42", "-100canary/45")
    await work(office, lambda wire: groups.post(wire, PLACE, [7, 8], first))
    await work(office, lambda wire: groups.post(wire, PLACE, [8], second))
    await work(office, lambda wire: groups.post(wire, topic, [TOPIC], second))
    found = [
        await work(office, lambda wire, a=a, n=n: groups.case_of(wire, a, n))  # type: ignore[misc]
        for a, n in [(PLACE, 7), (PLACE, 8), (PLACE, 9), (OTHER, 7), (topic, TOPIC)]
    ]
    assert found == [first, second, None, None, second]


@pytest.mark.parametrize("end", ["erased", "expired"])
async def test_posts_go_with_their_case(office: Office, url: str, clock: Clock, end: str) -> None:
    """When a case is deleted, nothing says any more which posts were about it."""
    case = await office.open("K7F", "ina")
    await work(office, lambda wire: office.desk.groups.post(wire, PLACE, [7, 8], case))
    if end == "erased":
        await work(office, lambda wire: office.cases.erase(wire, office.person("ina")))
    else:
        clock.now += timedelta(days=91)
        await office.store.prune(clock.now)
    assert await raw(url, "SELECT * FROM case_posts") == []


@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_no_file_holds_a_group(office: Office, sqlite_file: Path, url: str) -> None:
    """The id of a group stands in no file."""
    await keep(office)
    case = await office.open("K7F", "ina")
    await work(office, lambda wire: office.desk.groups.post(wire, PLACE, [7], case))
    assert not [name for name, data in files_of(sqlite_file).items() if b"canary" in data]


async def test_a_group_moved_to_another_region_does_not_open(office: Office, url: str) -> None:
    """A sealed address in another row is no group: nothing is sent to where somebody changed the database to."""
    await keep(office)
    await keep(office, Group("ruhr", OTHER, topics=True, language="de"))
    ((sealed,),) = await raw(url, "SELECT address FROM team_groups WHERE region = 'ruhr'")
    await raw(url, "UPDATE team_groups SET address = ? WHERE region = 'owl'", sealed)
    assert await of(office, "owl") is None


async def test_a_group_outlives_the_change_of_keys(url: str, keys: Keys, clock: Clock) -> None:
    """After a rotation a group opens with the new key alone."""
    store = await Store.open(url, keys, clock)
    await keep(Office(store, clock))
    await store.close()
    both = keys.rotated()
    store = await Store.open(url, both, clock)
    await store.prune(clock.now)
    await store.close()
    store = await Store.open(url, Keys(dict(both.items()[:1])), clock)
    assert await of(Office(store, clock), "owl") == GROUP
    await store.close()


async def test_cases_that_are_about_to_be_deleted(office: Office, clock: Clock) -> None:
    """A closed case is found the day before it is deleted, and not earlier; an open one is not."""
    await office.open("K7F", "ina")
    await office.open("M2X", "ben")
    await office.close("ina")

    async def ending() -> list[str]:
        found = await work(office, lambda wire: office.cases.ending(wire, clock.now))
        return [case.code for case in found]

    clock.forward(days=28)
    assert await ending() == []
    clock.forward(days=1)
    assert await ending() == ["K7F"]
