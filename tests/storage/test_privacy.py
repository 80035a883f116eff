"""What somebody sees who has the files, or changes them."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from flows.session import Session
from storage import Keys, Outcome, Settled, Store
from tests.storage.arrivals import Clock, address, obey, said
from tests.storage.raw import files_of, raw

CANARIES = (b"canary-chat", b"canary-text", b"canary-answer", b"wamid.canary")


@pytest.fixture
def url(sqlite_url: str) -> str:
    """These tests read raw files."""
    return sqlite_url


async def test_no_file_holds_a_word(store: Store, sqlite_file: Path, url: str, clock: Clock) -> None:
    """Chat ids, texts, answers and event keys stand in no file; once deleted, their sealed bytes do not either."""

    def answer(*_: object) -> Outcome:
        return Outcome(Session(answers={"city": "canary-answer"}), (b"canary-text", b"canary-text"))

    async def sealed() -> list[bytes]:
        rows = [*await raw(url, "SELECT state, address FROM sessions")]
        rows += await raw(url, "SELECT body, address FROM outbox")
        return [value[:40] for row in rows for value in row]

    first, _ = (await store.commit([said("wamid.canary", chat="canary-chat")], answer)).pending
    secrets = await sealed()
    assert len(secrets) == 6
    assert all(any(secret in data for data in files_of(sqlite_file).values()) for secret in secrets)
    await store.commit([], obey, [Settled(first.id, "sent")])
    await store.commit([said(2, "forget", chat="canary-chat")], obey)
    await store.prune(clock.now)
    files = files_of(sqlite_file)
    assert {"lotse.db", "lotse.db-wal", "lotse.db-shm"} <= set(files)
    for data in files.values():
        assert not [word for word in (*CANARIES, *secrets) if word in data]


async def test_expired_rows_leave_the_files(store: Store, sqlite_file: Path, url: str, clock: Clock) -> None:
    """What retention deletes stands in no file after it."""
    await store.commit([said(1)], obey)
    ((state, body),) = await raw(url, "SELECT state, body FROM sessions, outbox")
    counts = await store.prune(clock.forward(days=31))
    assert (counts["sessions"], counts["outbox"]) == (1, 1)
    assert not [
        name for name, data in files_of(sqlite_file).items() if state[:40] in data or body[:40] in data
    ]


async def test_rights_of_files(store: Store, sqlite_file: Path) -> None:
    """Only the owner can read the database, its log and its index."""
    await store.commit([said(1)], obey)
    assert rights(sqlite_file.parent) == {
        "data": 0o700,
        "lotse.db": 0o600,
        "lotse.db-wal": 0o600,
        "lotse.db-shm": 0o600,
    }


async def test_makes_its_folder(tmp_path: Path, keys: Keys, clock: Clock) -> None:
    """A folder that is not there is made, for its owner alone."""
    await (await Store.open(f"sqlite:///{tmp_path}/new/lotse.db", keys, clock)).close()
    assert rights(tmp_path / "new") == {"new": 0o700, "lotse.db": 0o600}


async def test_narrows_rights(sqlite_file: Path, url: str, keys: Keys, clock: Clock) -> None:
    """A database that others can read is closed to them at start."""
    await (await Store.open(url, keys, clock)).close()
    os.chmod(sqlite_file, 0o644)  # noqa: PTH101
    await (await Store.open(url, keys, clock)).close()
    assert rights(sqlite_file.parent)["lotse.db"] == 0o600


def rights(folder: Path) -> dict[str, int]:
    """Return who may do what with a folder and its files."""
    return {path.name: path.stat().st_mode & 0o777 for path in (folder, *folder.iterdir())}


async def test_swapped_states_do_not_open(store: Store, url: str) -> None:
    """A state moved to another person's row is no session, and the batch it comes up in goes on."""
    await store.commit([said(1), said(2), said(3, chat="bo")], obey)
    (one, state_one), (two, state_two) = await raw(url, "SELECT key, state FROM sessions")
    for key, state in ((one, state_two), (two, state_one)):
        await raw(url, "UPDATE sessions SET state = ? WHERE key = ?", state, key)
    assert await store.session(address("ada")) is None
    await store.commit([said(4), said(5, chat="bo"), said(6, chat="cy")], obey)
    for chat in ("ada", "bo", "cy"):
        assert await store.session(address(chat)) == Session(serial=1)
    assert store.counts.unreadable == 2


async def test_swapped_messages_are_not_sent(store: Store, url: str) -> None:
    """A message moved to another address, or an address to another message, is never handed out."""
    await store.commit([said(1), said(2, chat="bo"), said(3, "fine", chat="cy")], obey)
    (one, address_one, body_one), (two, address_two, body_two), _ = await raw(
        url, "SELECT id, address, body FROM outbox ORDER BY id"
    )
    await raw(url, "UPDATE outbox SET body = ? WHERE id = ?", body_two, one)
    await raw(url, "UPDATE outbox SET address = ? WHERE id = ?", address_one, two)
    assert address_two != address_one != body_one
    assert [pending.body for pending in await store.pending(1)] == [b"fine"]
    assert store.counts.unreadable == 2


async def test_a_state_of_another_time_is_none(store: Store, url: str) -> None:
    """A state that opens but is no session any more does not stop its person."""
    await store.commit([said(1)], obey)
    key = store._pseudonyms.session(address())
    await raw(
        url, "UPDATE sessions SET state = ?", store._sealer.seal(b"sessions.state", key, b'{"serial": "x"}')
    )
    await store.commit([said(2)], obey)
    assert await store.session(address()) == Session(serial=1)


@pytest.mark.parametrize(("reason", "kept"), [("ValueError", "ValueError"), ("Ada said 4711!", "unknown")])
async def test_quarantine_keeps_no_content(store: Store, url: str, reason: str, kept: str) -> None:
    """A quarantine mark holds an hour and the class of an error, and nothing that could be content."""
    await store.quarantine(said("wamid.canary", "canary-text", chat="canary-chat"), reason)
    ((source, _, _, stored),) = await raw(url, "SELECT source, event, hour, reason FROM quarantine")
    assert (source, stored) == (1, kept)
