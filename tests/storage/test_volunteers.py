"""Volunteers and the links that invite them, on both engines."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from storage import Keys, Store
from storage.sealing import Unsealable
from flows.cases.model import VolunteerId
from storage.volunteers import Invited
from storage.wires import Wire
from tests.storage.arrivals import NOON, Clock, address
from tests.storage.office import HELPER, Office
from tests.storage.raw import raw

LEADER = Invited("owl", "coordinator")
ELSEWHERE = Invited("ruhr", "volunteer")


async def invite(office: Office, invited: Invited = HELPER, days: int = 7) -> str:
    """Make an invitation."""
    until = office.clock.now + timedelta(days=days)
    return await office.database.repeat(lambda wire: office.desk.volunteers.invite(wire, invited, until))


async def redeem(office: Office, token: str) -> Invited | None:
    """Use an invitation."""
    return await office.database.repeat(
        lambda wire: office.desk.volunteers.redeem(wire, token, office.clock.now)
    )


async def in_region(office: Office, region: str) -> set[VolunteerId]:
    """Return who works in a region."""
    found = await office.database.repeat(lambda wire: office.desk.volunteers.in_region(wire, region))
    return {volunteer.id for volunteer in found}


async def remove(office: Office, volunteer: VolunteerId) -> bool:
    """Remove a volunteer."""
    return await office.database.repeat(
        lambda wire: office.desk.volunteers.remove(wire, volunteer, office.clock.now)
    )


async def test_an_invitation_works_once(office: Office) -> None:
    """A token gives its region and role once; a second time, or another text, gives nothing."""
    token, other = await invite(office, LEADER), await invite(office)
    assert await redeem(office, "x") is None
    assert await redeem(office, token) == LEADER
    assert await redeem(office, token) is None
    assert await redeem(office, other) == HELPER


async def test_an_invitation_ends(office: Office, url: str, clock: Clock) -> None:
    """From its last day on a token is refused, and pruning deletes it, used or not."""
    token, used = await invite(office, days=2), await invite(office, days=2)
    assert await redeem(office, used) == HELPER
    clock.forward(days=1)
    assert (await office.store.prune(clock.now))["invitations"] == 0
    clock.forward(days=1)
    assert await redeem(office, token) is None
    assert (await office.store.prune(clock.now))["invitations"] == 2
    assert await raw(url, "SELECT * FROM invitations") == []


@pytest.mark.parametrize("rounds", [15, pytest.param(500, marks=pytest.mark.slow)])
async def test_two_redeem_at_once(url: str, keys: Keys, clock: Clock, rounds: int) -> None:
    """Of several who use the same link at once, at two instances, exactly one gets in."""
    offices = [Office(await Store.open(url, keys, clock), clock) for _ in range(2)]
    for _ in range(rounds):
        token = await invite(offices[0])
        got = await asyncio.gather(*[redeem(offices[n % 2], token) for n in range(4)])
        assert sorted(each is not None for each in got) == [False, False, False, True]
    for office in offices:
        await office.store.close()


async def test_tokens_fit_into_links(office: Office) -> None:
    """A token has only characters that Telegram takes in a link, and no two are alike."""
    tokens = {await invite(office) for _ in range(20)}
    assert len(tokens) == 20
    assert all(len(token) == 32 and token.replace("-", "").replace("_", "").isalnum() for token in tokens)


async def test_is_found_by_chat_and_region(office: Office) -> None:
    """A volunteer is found by her chat, her id and each of her regions, with address, profile and roles."""
    ada, bo = await office.join("ada", b"speaks"), await office.join("bo", invited=ELSEWHERE)
    assert await office.join("ada", b"other", LEADER) == ada
    assert await office.join("ada", b"other", ELSEWHERE) == ada
    (found,) = await office.volunteers("ada", "nobody")
    assert (found.id, found.session, found.address) == (ada, office.person("ada"), address("ada"))
    assert (found.profile, found.roles) == (b"speaks", {"owl": "coordinator", "ruhr": "volunteer"})
    assert await in_region(office, "owl") == {ada}
    assert await in_region(office, "ruhr") == {ada, bo}
    assert await in_region(office, "mv") == set()
    by_ids = await office.database.repeat(lambda wire: office.desk.volunteers.by_ids(wire, [ada, bo]))
    assert {volunteer.id for volunteer in by_ids} == {ada, bo}
    await office.database.repeat(lambda wire: office.desk.volunteers.leave(wire, ada, "ruhr"))
    assert (await office.volunteers("ada"))[0].roles == {"owl": "coordinator"}
    assert await in_region(office, "ruhr") == {bo}


async def test_profiles_change(office: Office) -> None:
    """A profile that is written anew is there afterwards, and not that of a removed volunteer."""
    ada = await office.join("ada")

    async def save(wire: Wire) -> bool:
        return await office.desk.volunteers.save_profile(wire, ada, b"away")

    assert await office.database.repeat(save)
    assert (await office.volunteers("ada"))[0].profile == b"away"
    await remove(office, ada)
    assert not await office.database.repeat(save)


async def test_removed_is_gone_at_once(office: Office, url: str, clock: Clock) -> None:
    """Nothing finds a removed volunteer; her id and the day are all that is left, and a year later not even they."""
    ada = await office.join("ada", invited=LEADER)
    assert await remove(office, ada)
    assert not await remove(office, ada)
    assert await office.volunteers("ada") == ()
    assert await in_region(office, "owl") == set()
    assert await office.database.repeat(lambda wire: office.desk.volunteers.by_ids(wire, [ada])) == ()
    day = (NOON.date() - NOON.date().replace(2020, 1, 1)).days
    assert await raw(url, "SELECT * FROM volunteers") == [(ada, None, None, None, day)]
    assert await raw(url, "SELECT * FROM volunteer_roles") == []
    again = await office.join("ada")
    assert again != ada
    assert (await office.store.prune(clock.forward(days=365)))["volunteers"] == 0
    assert (await office.store.prune(clock.forward(days=1)))["volunteers"] == 1
    assert [volunteer.id for volunteer in await office.volunteers("ada")] == [again]


async def test_joins_once(url: str, keys: Keys, clock: Clock) -> None:
    """Somebody who joins at two instances at once is one volunteer."""
    offices = [Office(await Store.open(url, keys, clock), clock) for _ in range(2)]
    for number in range(10):
        ids = await asyncio.gather(*[office.join(f"chat{number}") for office in offices])
        assert ids[0] == ids[1]
    for office in offices:
        await office.store.close()


async def test_a_moved_seal_gives_no_access(office: Office, url: str) -> None:
    """A volunteer whose address or profile is another's is nobody, and others are found all the same."""
    ada, bo = await office.join("ada"), await office.join("bo")
    ((profile,),) = await raw(url, "SELECT profile FROM volunteers WHERE id = ?", ada)
    await raw(url, "UPDATE volunteers SET profile = ? WHERE id = ?", profile, bo)
    assert [volunteer.id for volunteer in await office.volunteers("ada", "bo")] == [ada]
    assert await in_region(office, "owl") == {ada}
    with pytest.raises(Unsealable):
        office.store._sealer.unseal(b"volunteers.profile", bo.encode(), bytes(profile))
