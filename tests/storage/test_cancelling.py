"""Callers that go away in the middle, and closing."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import threading
from contextlib import closing

import pytest

from flows.session import Session
from storage import BadKeys, Keys, Store, Unavailable
from tests.storage.arrivals import Clock, address, obey, said


async def steps(count: int) -> None:
    """Let everything else go on for some rounds of the loop."""
    for _ in range(count):
        await asyncio.sleep(0)


async def test_cancelled_anywhere(store: Store) -> None:
    """A commit cancelled at any moment is stored in whole or not at all, and the store goes on at once."""
    outcomes = set()
    for number in range(80):
        chat = f"chat{number}"
        commit = asyncio.ensure_future(store.commit([said(2 * number, chat=chat)], obey))
        await steps(number)
        for _ in range(2):
            commit.cancel()
            await steps(1)
        done = await asyncio.gather(commit, return_exceptions=True)
        session, waiting = await store.session(address(chat)), await store.pending()
        stored = session is not None
        assert stored == any(pending.address == address(chat) for pending in waiting)
        assert stored or isinstance(done[0], asyncio.CancelledError)
        outcomes.add((stored, isinstance(done[0], asyncio.CancelledError)))
        again = await store.commit([said(2 * number, chat=chat)], obey)
        assert len(again.duplicates) == stored
    assert {(False, True), (True, True)} <= outcomes


async def test_many_cancelled_at_once(store: Store) -> None:
    """Of many commits that wait for each other, those cancelled leave nothing in the way of the others."""
    commits = [asyncio.ensure_future(store.commit([said(n, chat=str(n))], obey)) for n in range(40)]
    await steps(5)
    for commit in commits[::2]:
        commit.cancel()
    done = await asyncio.gather(*commits, return_exceptions=True)
    assert not any(isinstance(each, BaseException) for each in done[1::2])
    assert len((await store.commit([said(100)], obey)).pending) == 1


async def test_cancelled_while_locked_out(sqlite_url: str, keys: Keys, clock: Clock) -> None:
    """A commit cancelled while another process holds the file leaves no lock behind it."""
    store = await Store.open(sqlite_url, keys, clock)
    await store.commit([said(0)], obey)
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as foreign:
        foreign.execute("BEGIN IMMEDIATE")
        commit = asyncio.ensure_future(store.commit([said(1)], obey))
        await steps(10)
        for _ in range(3):
            commit.cancel()
            await steps(5)
        assert not commit.done()
        foreign.execute("ROLLBACK")
        with pytest.raises(asyncio.CancelledError):
            await commit
        foreign.execute("BEGIN IMMEDIATE")
        foreign.execute("ROLLBACK")
    assert len((await store.commit([said(2)], obey)).pending) == 1
    await store.close()


LEAVE = """
import asyncio, sys
from storage import Keys, Store
from tests.storage.arrivals import Clock, obey, said

async def leave():
    store = await Store.open(sys.argv[1], Keys.parse(sys.argv[2]), Clock())
    commit = asyncio.ensure_future(store.commit([said(1)], obey))
    for _ in range(int(sys.argv[3])):
        await asyncio.sleep(0)

asyncio.run(leave())
"""


@pytest.mark.parametrize("rounds", [3, 30])
async def test_program_ends_in_the_middle(sqlite_url: str, keys: Keys, clock: Clock, rounds: int) -> None:
    """A program that ends in the middle of a commit, its store not closed, exits and leaves a whole database."""
    arguments = ["-W", "ignore", "-c", LEAVE, sqlite_url, str(keys), str(rounds)]
    program = await asyncio.create_subprocess_exec(sys.executable, *arguments)
    assert await asyncio.wait_for(program.wait(), 20) == 0
    store = await Store.open(sqlite_url, keys, clock)
    stored = await store.session(address()) is not None
    assert len(await store.pending()) == stored
    assert len((await store.commit([said(1)], obey)).duplicates) == stored
    assert await store.session(address()) == Session(serial=1)
    await store.close()


async def test_close_waits_for_commits(url: str, keys: Keys, clock: Clock) -> None:
    """Closing lets a running commit end, refuses later ones, and does no harm when repeated."""
    store = await Store.open(url, keys, clock)
    await store.commit([said(0, chat="bo")], obey)
    commit = asyncio.ensure_future(store.commit([said(1), said(2)], obey))
    await steps(2)
    await asyncio.gather(store.close(), store.close())
    assert len((await commit).pending) == 2
    with pytest.raises(Unavailable, match="closed"):
        await store.commit([said(3)], obey)
    await store.close()


async def test_no_thread_is_left(url: str, keys: Keys, clock: Clock) -> None:
    """Neither a closed store nor one that did not open leaves a thread or a task behind."""
    before = set(threading.enumerate())
    store = await Store.open(url, keys, clock)
    await store.commit([said(1)], obey)
    await store.close()
    with pytest.raises(BadKeys):
        await Store.open(url, Keys.generate(), clock)
    for thread in set(threading.enumerate()) - before:
        await asyncio.to_thread(thread.join, 5)
    assert not [thread for thread in set(threading.enumerate()) - before if "asyncio" not in thread.name]
    assert asyncio.all_tasks() == {asyncio.current_task()}
