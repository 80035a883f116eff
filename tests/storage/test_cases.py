"""Cases: opened, found, saved, closed, reopened, deleted in time; on both engines."""

from __future__ import annotations

from datetime import timedelta

import pytest

from storage.cases import NewCase
from storage.days import day_of
from storage.errors import AlreadyOpen, CaseGone, CodeTaken
from storage.wires import Wire
from tests.storage.arrivals import NOON, Clock, address
from tests.storage.office import ADA, BO, Office
from tests.storage.raw import raw

TABLES = ("cases", "case_keys", "case_messages")


async def counts(url: str) -> list[int]:
    """Return how many rows the tables of cases have."""
    return [(await raw(url, f"SELECT count(*) FROM {table}"))[0][0] for table in TABLES]


async def test_comes_back_as_it_was(office: Office) -> None:
    """A case is found by its inquirer as it was opened: waiting, nobody's, with her address and the state."""
    due = NOON + timedelta(hours=2)
    case = await office.open("K7F", "ina", state=b"\x00state", due=due)
    found = await office.there()
    assert (found.id, found.code, found.inquirer, found.address) == (
        case,
        "K7F",
        office.person(),
        address("ina"),
    )
    assert (found.owner, found.volunteer, found.region) == ("waiting", None, "owl")
    assert (found.state, found.due) == (b"\x00state", due)
    assert (found.opened_on, found.expires_on) == (day_of(NOON), day_of(NOON) + 90)
    assert await office.case("ivo") is None


async def test_finds_many_at_once(office: Office) -> None:
    """Open cases are found for many inquirers, volunteers and codes in one go, closed ones by none of these."""
    cases = [await office.open(f"{number:03}", f"chat{number}") for number in range(5)]
    for case in cases[:2]:
        await office.claim(case, ADA)
    await office.claim(cases[2], BO)
    await office.claim(cases[3], BO)
    await office.close("chat3")
    people = [office.person(f"chat{number}") for number in range(300)]

    async def find(wire: Wire) -> list[set[str]]:
        found = (
            await office.cases.of_inquirers(wire, people),
            await office.cases.of_volunteers(wire, [ADA, BO]),
            await office.cases.by_codes(wire, ["004", "003", "xxx"]),
            await office.cases.of_inquirers(wire, []),
        )
        return [{case.code for case in some} for some in found]

    assert await office.database.repeat(find) == [
        {"000", "001", "002", "004"},
        {"000", "001", "002"},
        {"004"},
        set(),
    ]


async def test_a_code_names_one_open_case(office: Office) -> None:
    """A code in use is refused without spoiling the transaction, and is free again after closing."""
    await office.open("K7F", "ina")

    async def again(wire: Wire) -> None:
        with pytest.raises(CodeTaken):
            await office.cases.open(wire, new, NOON)
        await office.cases.open(wire, other, NOON)

    new = NewCase("K7F", office.person("ivo"), address("ivo"), "owl", b"")
    other = NewCase("K7G", office.person("ivo"), address("ivo"), "owl", b"")
    await office.database.repeat(again)
    assert (await office.there("ivo")).code == "K7G"
    await office.close("ina")
    await office.open("K7F", "ida")


async def test_an_inquirer_has_one_open_case(office: Office) -> None:
    """A second case of the same inquirer is refused while the first is open."""
    await office.open("K7F")
    with pytest.raises(AlreadyOpen):
        await office.open("K7G")
    await office.close()
    await office.open("K7G")


async def test_saves(office: Office) -> None:
    """A saved state and due time are there afterwards; a case that is gone cannot be saved."""
    case = await office.open()
    await office.save(case, b"later", NOON + timedelta(hours=12))
    found = await office.there()
    assert (found.state, found.due) == (b"later", NOON + timedelta(hours=12))
    await office.save(case, b"never", None)
    assert (await office.there()).due is None
    await office.database.repeat(lambda wire: office.cases.erase(wire, office.person()))
    with pytest.raises(CaseGone):
        await office.save(case, b"lost")


async def test_finds_what_is_due(office: Office) -> None:
    """Open cases whose time has come are found, the most overdue first; closed ones never tick."""
    for number in range(5):
        await office.open(f"{number:03}", str(number), due=NOON + timedelta(minutes=-number))
    await office.open("100", "later", due=NOON + timedelta(minutes=1))
    await office.open("101", "never")
    await office.close("4")

    async def due(limit: int) -> list[str]:
        found = await office.database.repeat(lambda wire: office.cases.due(wire, NOON, limit))
        return [case.code for case in found]

    assert await due(3) == ["003", "002", "001"]
    assert await due(10) == ["003", "002", "001", "000"]


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_two_instances_tick_different_cases(office: Office) -> None:
    """Cases that one instance is working on are not handed to another; SQLite has one writer at a time anyhow."""
    for number in range(4):
        await office.open(f"{number:03}", str(number), due=NOON)

    async def inner(wire: Wire) -> set[str]:
        return {case.code for case in await office.cases.due(wire, NOON, 4)}

    async def outer(wire: Wire) -> tuple[set[str], set[str]]:
        mine = {case.code for case in await office.cases.due(wire, NOON, 2)}
        return mine, await office.database.transaction(inner)

    mine, theirs = await office.database.transaction(outer)
    assert len(mine) == len(theirs) == 2
    assert not mine & theirs


async def test_messages_keep_their_order(office: Office, url: str) -> None:
    """What is written is numbered from 1 in each case and comes back in order, from any number on."""
    one, two = await office.open("K7F", "ina"), await office.open("K7G", "ivo")
    for number in range(12):
        assert await office.write(one, f"one {number}".encode()) == number + 1
    assert await office.write(two, b"two", kind="note") == 1
    assert await office.bodies(one) == [f"one {number}".encode() for number in range(12)]
    assert [message.number for message in await office.messages(one, after=10)] == [11, 12]
    first = await raw(url, "SELECT * FROM case_messages WHERE case_id = ? AND number = 1", one)
    await raw(url, "DELETE FROM case_messages WHERE case_id = ? AND number = 1", one)
    await raw(url, "INSERT INTO case_messages VALUES (?, ?, ?, ?, ?)", *first[0])
    assert [message.number for message in await office.messages(one)] == list(range(1, 13))
    (note,) = await office.messages(two)
    assert (note.sender, note.kind, note.body) == ("volunteer", "note", b"two")


async def test_rolls_back_as_a_whole(office: Office, url: str) -> None:
    """Where the transaction fails, neither the case nor its key nor a message stays."""

    async def fail(wire: Wire) -> None:
        new = NewCase("K7F", office.person(), address("ina"), "owl", b"")
        case = await office.cases.open(wire, new, NOON)
        await office.cases.append(wire, case, "inquirer", "text", b"hello")
        raise ValueError

    with pytest.raises(ValueError):
        await office.database.repeat(fail)
    assert await counts(url) == [0, 0, 0]


async def test_closes_once_and_reopens(office: Office, clock: Clock) -> None:
    """A closed case keeps who had it, does not tick, and waits again after reopening, under any free code."""
    case = await office.open(due=NOON)
    await office.claim(case, ADA)
    before = await office.there()
    assert await office.close()
    assert not await office.database.repeat(lambda wire: office.cases.close(wire, before, NOON))
    (closed,) = await office.closed()
    assert (closed.owner, closed.volunteer, closed.due) == ("closed", ADA, None)
    assert closed.expires_on == day_of(NOON) + 30
    await office.open("K7F", "ivo")
    with pytest.raises(CodeTaken):
        await office.reopen("K7F")
    clock.forward(days=1)
    assert await office.reopen("K7G")
    again = await office.there()
    assert (again.id, again.owner, again.volunteer) == (case, "waiting", None)
    assert again.expires_on == day_of(NOON) + 90
    with pytest.raises(AlreadyOpen):
        await office.database.repeat(lambda wire: office.cases.reopen(wire, closed, "K7H", None))


@pytest.mark.parametrize(("closed_after", "gone_after"), [(0, 30), (10, 40), (59, 89), (70, 90), (None, 90)])
async def test_is_kept_so_long(
    office: Office, url: str, clock: Clock, closed_after: int | None, gone_after: int
) -> None:
    """A case goes with its messages and key 30 days after closing, and never later than 90 days after opening."""
    await office.write(await office.open(), b"hello")
    if closed_after is not None:
        clock.forward(days=closed_after)
        await office.close()
    clock.now = NOON + timedelta(days=gone_after - 1)
    assert (await office.store.prune(clock.now))["cases"] == 0
    assert await counts(url) == [1, 1, 1]
    assert (await office.store.prune(clock.forward(days=1)))["cases"] == 1
    assert await counts(url) == [0, 0, 0]


async def test_leaves_no_case_overdue(office: Office, url: str, clock: Clock) -> None:
    """Through a hundred days with a case every third day, some closed, some reopened, no check finds one overdue."""
    for day in range(100):
        if day % 3 == 0:
            await office.open(f"{day:03}", str(day))
        if day % 6 == 0 and day >= 12:
            await office.close(str(day - 12))
        if day % 12 == 0 and day >= 24:
            await office.reopen(f"{day - 24:03}", str(day - 24))
        await office.store.prune(clock.forward(days=1))
        today = day_of(clock.now)
        overdue = "(SELECT count(*) FROM cases WHERE expires_on <= ? OR opened_on + 90 <= ?)"
        both = "(SELECT count(*) FROM cases), (SELECT count(*) FROM case_keys)"
        ((late, cases, keys),) = await raw(url, f"SELECT {overdue}, {both}", today, today)
        assert (late, cases) == (0, keys)


async def test_reopened_meanwhile_stays_whole(office: Office, url: str, clock: Clock) -> None:
    """A case that is reopened before its deletion is not half deleted: the key is there as long as the case."""
    case = await office.open()
    await office.write(case, b"hello")
    await office.close()
    clock.forward(days=30)
    await office.reopen()
    assert (await office.store.prune(clock.now))["cases"] == 0
    assert await office.bodies(case) == [b"hello"]
    assert await counts(url) == [1, 1, 1]


async def test_erasing_a_person_erases_her_cases(office: Office, url: str) -> None:
    """Erasure deletes open and closed cases of one session key, with keys and messages, tells which, and no other."""
    first = await office.open("K7F", "ina")
    await office.write(first, b"one")
    await office.claim(first, ADA)
    await office.close("ina")
    await office.write(await office.open("K7G", "ina"), b"two")
    other = await office.open("K7H", "ivo")
    await office.write(other, b"other")
    erased = await office.database.repeat(lambda wire: office.cases.erase(wire, office.person("ina")))
    assert {(each.code, each.owner, each.volunteer) for each in erased} == {
        ("K7F", "closed", ADA),
        ("K7G", "waiting", None),
    }
    assert await counts(url) == [1, 1, 1]
    assert await office.bodies(other) == [b"other"]
    assert await office.case("ina") is None
    assert await office.closed("ina") == ()
    assert await office.database.repeat(lambda wire: office.cases.erase(wire, office.person("ina"))) == ()
    with pytest.raises(CaseGone):
        await office.write(first, b"late")
    with pytest.raises(CaseGone):
        await office.messages(first)
    with pytest.raises(CaseGone):
        await office.claim(first, ADA)
    assert await counts(url) == [1, 1, 1]
