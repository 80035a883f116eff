"""A team with a group, on a store on a file of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from bot.content import Loaded
from storage import Keys, Store
from tests.storage.arrivals import Clock
from tests.team.house import FORUM, PLAIN, TeamHouse, team_house
from tests.team.private import Private


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves."""
    return Clock()


@pytest_asyncio.fixture
async def house(tmp_path: Path, clock: Clock, loaded: Loaded) -> AsyncIterator[TeamHouse]:
    """A running bot, without a team."""
    store = await Store.open(f"sqlite:///{tmp_path}/lotse.db", Keys.generate(), clock)
    async with team_house(store, clock, loaded) as made:
        yield made
    await store.close()


@pytest_asyncio.fixture
async def forum(house: TeamHouse) -> TeamHouse:
    """A team whose desk is a group with topics."""
    house.telegram.company.found(FORUM, forum=True)
    await house.set_up()
    return house


@pytest_asyncio.fixture
async def plain(house: TeamHouse) -> TeamHouse:
    """A team whose desk is a group without topics."""
    house.telegram.company.found(PLAIN, forum=False, admin=False)
    await house.set_up()
    return house


@pytest_asyncio.fixture
async def private(house: TeamHouse) -> Private:
    """A team without a group, on a bot whose private chats have topics."""
    made = Private(house)
    await made.set_up()
    return made
