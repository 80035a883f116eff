"""Who gets a case when several want it, on both engines."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from storage import Keys, Store
from storage.cases import Holder
from flows.cases.model import VolunteerId
from tests.storage.arrivals import Clock
from tests.storage.office import ADA, BO, Office


@pytest_asyncio.fixture
async def offices(url: str, keys: Keys, clock: Clock) -> AsyncIterator[tuple[Office, Office]]:
    """Two instances on one database."""
    stores = [await Store.open(url, keys, clock) for _ in range(2)]
    yield Office(stores[0], clock), Office(stores[1], clock)
    await asyncio.gather(*[store.close() for store in stores])


@pytest.mark.parametrize("rounds", [25, pytest.param(1000, marks=pytest.mark.slow)])
async def test_exactly_one_gets_it(offices: tuple[Office, Office], rounds: int) -> None:
    """Of four volunteers at two instances who take a case at once one gets it, and the others learn who has it."""
    wins = []
    for number in range(rounds):
        case = await offices[0].open("K7F", f"chat{number}")
        people = [VolunteerId(f"{number}-{each}") for each in range(4)]
        held = await asyncio.gather(*[offices[n % 2].claim(case, who) for n, who in enumerate(people)])
        (winner,) = [who for who, holder in zip(people, held, strict=True) if holder.moved]
        assert {(holder.owner, holder.volunteer) for holder in held} == {("volunteer", winner)}
        assert (await offices[1].there(f"chat{number}")).volunteer == winner
        wins.append(people.index(winner))
        await offices[0].close(f"chat{number}")
    print(f"{rounds} rounds, won by: {[wins.count(n) for n in range(4)]}")  # noqa: T201 - figures


async def test_twice_does_no_harm(office: Office) -> None:
    """Whoever takes a case twice has it, and the second time nothing moved."""
    case = await office.open()
    assert await office.claim(case, ADA) == Holder(moved=True, owner="volunteer", volunteer=ADA)
    assert await office.claim(case, ADA) == Holder(moved=False, owner="volunteer", volunteer=ADA)


async def test_only_its_holder_hands_a_case_on(office: Office) -> None:
    """A case goes on from its holder to another or back to those who wait; not from somebody else, nor closed."""
    case = await office.open()
    assert await office.hand_on(case, ADA, BO) == Holder(moved=False, owner="waiting", volunteer=None)
    await office.claim(case, ADA)
    assert await office.hand_on(case, BO, None) == Holder(moved=False, owner="volunteer", volunteer=ADA)
    assert await office.hand_on(case, ADA, BO) == Holder(moved=True, owner="volunteer", volunteer=BO)
    assert await office.hand_on(case, BO, None) == Holder(moved=True, owner="waiting", volunteer=None)
    assert (await office.there()).volunteer is None
    await office.claim(case, ADA)
    await office.close()
    assert await office.claim(case, BO) == Holder(moved=False, owner="closed", volunteer=ADA)
    assert await office.hand_on(case, ADA, BO) == Holder(moved=False, owner="closed", volunteer=ADA)


async def test_leaving_against_taking(offices: tuple[Office, Office]) -> None:
    """Closing while somebody takes the case ends with a closed case, whoever came first."""
    for number in range(20):
        chat = f"chat{number}"
        case = await offices[0].open("K7F", chat)
        held, _ = await asyncio.gather(offices[0].claim(case, ADA), offices[1].close(chat))
        (closed,) = await offices[0].closed(chat)
        assert closed.volunteer == (ADA if held.moved else None)
        assert held.owner == ("volunteer" if held.moved else "closed")


async def test_one_case_for_two_clicks(offices: tuple[Office, Office]) -> None:
    """An inquirer who asks for a person at two instances at once has one case."""
    for number in range(15):
        chat = f"chat{number}"
        opened = await asyncio.gather(
            offices[0].open(f"{number:02}A", chat),
            offices[1].open(f"{number:02}B", chat),
            return_exceptions=True,
        )
        assert sorted(isinstance(each, bytes) for each in opened) == [False, True]
        await offices[0].there(chat)


async def test_numbers_of_messages_at_once(offices: tuple[Office, Office]) -> None:
    """What many write at once gets different numbers without a gap, and nothing is lost."""
    case = await offices[0].open()
    work = [offices[number % 2].write(case, str(number).encode()) for number in range(24)]
    numbers = await asyncio.gather(*work)
    assert sorted(numbers) == list(range(1, 25))
    assert sorted(map(int, map(bytes.decode, filter(None, await offices[0].bodies(case))))) == list(range(24))
