"""What a batch costs the database, counted and not timed: one transaction, and as many calls whatever its size."""

from __future__ import annotations

import logging
import re
from pathlib import Path

import pytest

from benchmarks.storage import answer
from flows.events import Address, Incoming, Said
from storage import Keys, Settled, Store
from tests.storage.arrivals import NOON, Clock

READ = ["BEGIN", "SELECT sessions", "SELECT seen_events", "SELECT cases"]
WRITE = ["INSERT seen_events", "INSERT outbox", "commit"]


def event(key: int, chat: int) -> Incoming:
    """Return an event of a chat."""
    return Incoming(key, Address("telegram", "42", str(chat)), NOON, Said("abroad"))


def calls(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return what the driver was asked to do since the last look, one word or two for each call."""
    said = [record.getMessage() for record in caplog.records if record.msg.startswith("executing")]
    caplog.clear()
    return [_short(call) for call in said]


def _short(call: str) -> str:
    if found := re.search(r"(SELECT|INSERT|UPDATE|DELETE).*?(?:FROM |INTO |UPDATE )(\w+)", call, re.DOTALL):
        return f"{found[1]} {found[2]}"
    if found := re.search(r"UPDATE (\w+)", call):
        return f"UPDATE {found[1]}"
    return "BEGIN" if "BEGIN" in call else "commit" if "commit" in call else call


@pytest.mark.parametrize("size", [1, 32, 128])
async def test_a_batch_is_one_transaction(
    size: int, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """New chats, known chats and messages that were sent: each batch is one transaction of so many calls."""
    store = await Store.open(f"sqlite:///{tmp_path / 'lotse.db'}", Keys.generate(), Clock())
    await store.commit([event(0, chat=-1)], answer)
    with caplog.at_level(logging.DEBUG, "aiosqlite"):
        calls(caplog)
        first = await store.commit([event(1000 + number, number) for number in range(size)], answer)
        assert calls(caplog) == [*READ, "INSERT sessions", *WRITE]
        settled = [Settled(pending.id, "sent") for pending in first.pending]
        await store.commit([event(2000 + number, number) for number in range(size)], answer, settled)
        assert calls(caplog) == [*READ, "DELETE outbox", "UPDATE sessions", *WRITE]
    await store.close()
