"""What somebody sees of cases who has the files, the rows, or the instance's key."""

from __future__ import annotations

import asyncio
import itertools
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Keys, Store
from storage.casekeys import WRAPPED, CaseId
from storage.cases import BODY, message_row
from storage.errors import CaseGone
from storage.sealing import Sealer, Unsealable
from storage.wires import Wire
from tests.storage.arrivals import NOON, Clock
from tests.storage.office import ADA, HELPER, Office
from tests.storage.raw import files_of, raw

PLANTED = (b"canary-chat", b"canary-state", b"canary-text", b"canary-note")


async def plant(office: Office) -> CaseId:
    """Open a case that holds a planted text wherever there is place for one."""
    case = await office.open("K7F", "canary-chat", state=b"canary-state")
    await office.write(case, b"canary-text" * 50)
    await office.write(case, b"canary-note", kind="note")
    return case


async def sealed_bytes(url: str, case: CaseId) -> list[bytes]:
    """Return the beginnings of all that is sealed of a case, its wrapped key last."""
    rows = [*await raw(url, "SELECT address, state FROM cases WHERE id = ?", case)]
    rows += await raw(url, "SELECT body FROM case_messages WHERE case_id = ?", case)
    rows += await raw(url, "SELECT wrapped FROM case_keys WHERE case_id = ?", case)
    return [bytes(value)[:40] for row in rows for value in row]


@pytest.mark.parametrize("end", ["erased", "expired"])
@pytest.mark.parametrize("url", ["sqlite"], indirect=True)
async def test_no_file_holds_a_deleted_case(
    office: Office, sqlite_file: Path, url: str, clock: Clock, end: str
) -> None:
    """A planted text stands in no file at any time; after deletion its sealed bytes and the key do not either."""
    case = await plant(office)
    sealed = await sealed_bytes(url, case)
    assert len(sealed) == 5
    files = files_of(sqlite_file)
    assert all(any(secret in data for data in files.values()) for secret in sealed)
    assert not [word for word in PLANTED for data in files.values() if word in data]
    if end == "erased":
        await erase(office)
        await office.database.truncate()
    else:
        await office.store.prune(clock.forward(days=90))
    files = files_of(sqlite_file)
    assert {"lotse.db", "lotse.db-wal", "lotse.db-shm"} <= set(files)
    for data in files.values():
        assert not [word for word in (*PLANTED, *sealed, bytes(case)) if word in data]


@pytest.mark.parametrize("url", ["postgres"], indirect=True)
async def test_no_file_of_the_server_holds_a_text(office: Office, url: str) -> None:
    """On PostgreSQL no file of the server, its log included, holds a planted text, before and after deletion."""
    ((folder,),) = await raw(url, "SHOW data_directory")

    def found(words: tuple[bytes, ...]) -> list[bytes]:
        data = [path.read_bytes() for path in Path(folder).rglob("*") if path.is_file()]
        return [word for word in words if any(word in each for each in data)]

    case = await plant(office)
    assert await asyncio.to_thread(found, (*PLANTED, bytes(case))) == [bytes(case)]
    await erase(office)
    assert await asyncio.to_thread(found, PLANTED) == []


async def test_what_was_shredded_never_opens(office: Office, url: str, keys: Keys) -> None:
    """Sealed rows put back after deletion open neither with the instance's keys nor with another case's key."""
    case = await plant(office)
    rows = await raw(url, "SELECT * FROM cases")
    messages = await raw(url, "SELECT * FROM case_messages")
    await erase(office)
    for table, kept in (("cases", rows), ("case_messages", messages)):
        for row in kept:
            await raw(url, f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", *row)
    with pytest.raises(CaseGone):
        await office.messages(case)
    assert await office.case("canary-chat") is None
    assert len(messages) == 2
    other = await office.open("K7G", "other")
    ((wrapped,),) = await raw(url, "SELECT wrapped FROM case_keys WHERE case_id = ?", other)
    sealers = [Sealer(keys), office.desk.keys.unwrap(other, wrapped)]
    for sealer, (_, number, sender, kind, body) in itertools.product(sealers, messages):
        with pytest.raises(Unsealable):
            sealer.unseal(BODY, message_row(case, number, sender, kind), body)
    await raw(url, "INSERT INTO case_keys VALUES (?, ?)", case, wrapped)
    with pytest.raises(Unsealable):
        await office.messages(case)


async def erase(office: Office) -> None:
    """Erase whoever the planted case is about."""
    await office.database.repeat(lambda wire: office.cases.erase(wire, office.person("canary-chat")))


async def test_an_unreadable_case_is_closed(office: Office, url: str) -> None:
    """A case whose key is lost is not returned, is closed, and does not keep its inquirer from another."""
    case = await office.open("K7F", state=b"one")
    await raw(url, "DELETE FROM case_keys")
    assert await office.case() is None
    assert await raw(url, "SELECT id, owner FROM cases") == [(case, "closed")]
    await office.open("K7F", state=b"two")
    assert (await office.there()).state == b"two"
    assert await office.closed() == ()


async def test_messages_open_in_their_place_alone(office: Office, url: str) -> None:
    """A body moved to another number or case, or under another sender or kind, does not open; the rest does."""
    one, two = await office.open("K7F", "ina"), await office.open("K7G", "ivo")
    for case in (one, two):
        await office.write(case, b"first", kind="note")
        await office.write(case, b"second", kind="note")
    before = await raw(url, "SELECT case_id, number, body FROM case_messages ORDER BY case_id, number")
    put = "UPDATE case_messages SET body = ? WHERE case_id = ? AND number = ?"
    (_, _, one_first), (_, _, one_second) = [row for row in before if row[0] == one]
    await raw(url, put, one_second, one, 1)
    assert await office.bodies(one) == [None, b"second"]
    await raw(url, put, one_first, one, 1)
    assert await office.bodies(one) == [b"first", b"second"]
    await raw(url, put, one_first, two, 1)
    assert await office.bodies(two) == [None, b"second"]
    await raw(url, "UPDATE case_messages SET kind = 'reply' WHERE case_id = ? AND number = 1", one)
    await raw(url, "UPDATE case_messages SET sender = 'inquirer' WHERE case_id = ? AND number = 2", one)
    assert await office.bodies(one) == [None, None]


async def test_states_and_keys_open_in_their_case_alone(office: Office, url: str) -> None:
    """A state, an address or a wrapped key moved to another case does not open there, and its case is closed."""
    for column in ("state", "address"):
        one, two = await office.open("K7F", "ina"), await office.open("K7G", "ivo")
        ((value,),) = await raw(url, f"SELECT {column} FROM cases WHERE id = ?", one)
        await raw(url, f"UPDATE cases SET {column} = ? WHERE id = ?", value, two)
        assert await office.case("ivo") is None
        await office.close("ina")
    one, two = await office.open("K7F", "ina"), await office.open("K7G", "ivo")
    ((wrapped,),) = await raw(url, "SELECT wrapped FROM case_keys WHERE case_id = ?", one)
    await raw(url, "UPDATE case_keys SET wrapped = ? WHERE case_id = ?", wrapped, two)
    assert await office.case("ivo") is None
    with pytest.raises(Unsealable):
        await office.write(two, b"hello")


async def test_each_case_has_a_key_of_its_own(office: Office, url: str, keys: Keys) -> None:
    """No two cases share a key, and a key never stands unwrapped in its row."""
    for number in range(40):
        await office.open(f"{number:03}", str(number))
    sealer = Sealer(keys)
    opened = set()
    for case, wrapped in await raw(url, "SELECT case_id, wrapped FROM case_keys"):
        key = sealer.unseal(WRAPPED, case, wrapped)
        assert key not in wrapped
        opened.add(key)
    assert len(opened) == 40
    assert {len(key) for key in opened} == {32}


async def test_rotation_wraps_anew(url: str, keys: Keys, clock: Clock) -> None:
    """After a change of the instance's key and a pruning, cases and volunteers open with the new key alone, and what
    the cases' own keys sealed is untouched.
    """
    store = await Store.open(url, keys, clock)
    office = Office(store, clock)
    case = await plant(office)
    volunteer, gone = await office.join("ada", b"profile"), await office.join("bo")
    await office.database.repeat(lambda wire: office.desk.volunteers.remove(wire, gone, NOON))
    await office.note("claimed", volunteer)
    before = await sealed_bytes(url, case)
    await store.close()
    both = keys.rotated()
    store = await Store.open(url, both, clock)
    late = await Office(store, clock).open("K7G", "late", state=b"late")
    assert await Office(store, clock).bodies(case) == [b"canary-text" * 50, b"canary-note"]
    assert (await store.prune(clock.now))["resealed"] == 2
    assert (await store.prune(clock.now))["resealed"] == 0
    await store.close()
    store = await Store.open(url, Keys(dict(both.items()[:1])), clock)
    office = Office(store, clock)
    after = await sealed_bytes(url, case)
    assert after[:-1] == before[:-1]
    assert after[-1] != before[-1]
    assert await office.bodies(case) == [b"canary-text" * 50, b"canary-note"]
    assert (await office.there("canary-chat")).state == b"canary-state"
    assert (await office.there("late")).id == late
    assert [(each.id, each.profile) for each in await office.volunteers("ada", "bo")] == [
        (volunteer, b"profile")
    ]
    assert await office.verify() is None
    await store.close()


async def test_rotation_does_not_bring_a_key_back(office: Office, url: str) -> None:
    """A key that is shredded while it is being wrapped anew stays shredded."""
    case = await office.open()
    statements, keys = office.desk.case_statements, office.desk.keys

    async def rewrap_late(wire: Wire) -> None:
        ((_, wrapped),) = await wire.rows(statements.sealed_keys, b"", 9, 0)
        await keys.shred(wire, [case])
        await wire.many(statements.rewrap_key, [(keys.rewrap(case, wrapped), case, wrapped)])

    await office.database.repeat(rewrap_late)
    assert await raw(url, "SELECT * FROM case_keys") == []


async def test_rows_tell_nothing(office: Office, url: str) -> None:
    """No column of the tables holds a chat, an address, a text, a profile or an invitation's token in the clear."""
    await plant(office)
    await office.join("canary-chat", b"canary-text")
    token = await office.database.repeat(
        lambda wire: office.desk.volunteers.invite(wire, HELPER, office.clock.now + timedelta(days=7))
    )
    await office.note("claimed", ADA)
    for table in ("cases", "case_keys", "case_messages", "volunteers", "invitations", "audit", "meta"):
        for row in await raw(url, f"SELECT * FROM {table}"):
            for value in row:
                data = value if isinstance(value, bytes) else str(value).encode()
                assert not [word for word in (*PLANTED, token.encode()) if word in data]
