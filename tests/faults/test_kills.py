"""The real process, killed again and again while people write (scenarios 1 and 2 of the faults)."""

from __future__ import annotations

import asyncio
import random
import sqlite3
from bisect import bisect_right
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest

from bot.content import Loaded
from bot.core import now
from flows.events import Address
from flows.session import Session
from storage import Keys, Store
from tests.flows.talk import Talk
from tests.process.running import Running
from tests.process.test_telegram import AROUND, CONVERSATION, answers, free_port, settings
from tests.storage.raw import raw
from tests.telegram.fake_api import FakeTelegram

CHATS = 50
KILLS = 200
SAID = (*CONVERSATION, *AROUND * 18, *AROUND[:8])
"""What everybody writes: 200 lines."""


@dataclass(slots=True)
class Copies:
    """What one chat got: how far it came, and the copies by the run that sent them."""

    position: int = 0
    worst: int = 1
    by_run: Counter[int] = field(default_factory=Counter)


def judged(got: list[tuple[int, str]], expected: list[str], kills: list[int]) -> Copies:
    """Go through what a chat got, as (number among all, text); fail where the order is wrong."""
    copies, times = Copies(), 1
    for number, text in got:
        if copies.position < len(expected) and text == expected[copies.position]:
            copies.position, times = copies.position + 1, 1
        elif copies.position and text == expected[copies.position - 1]:
            times += 1
            copies.by_run[bisect_right(kills, number)] += 1
        else:
            pytest.fail(f"not expected after {copies.position} messages: {text[:60]!r}")
        copies.worst = max(copies.worst, times)
    return copies


def place(session: Session | None) -> Session | None:
    """Return a session without its times."""
    return session and msgspec.structs.replace(session, seen_at=None, plan=None)


async def killed(telegram: FakeTelegram, bot: Running, chance: random.Random, messages: int) -> list[int]:
    """Kill at random points; return how many messages had arrived at each."""
    kills = []
    for share in sorted(chance.random() for _ in range(KILLS)):
        await telegram.wait(lambda share=share: len(telegram.sent) >= share * messages, 300)  # type: ignore[misc]  # bound now
        await asyncio.sleep(chance.uniform(0, 0.03))
        bot.kill()
        await bot.ended()
        kills.append(len(telegram.sent))
        await bot.start()
    return kills


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
async def test_200_kills_in_10000_updates(url: str, seed: int, tmp_path: Path, loaded: Loaded) -> None:
    """Nothing is lost, the state is exact, and per kill and chat at most one message comes once more."""
    assert len(SAID) * CHATS == 10_000
    expected = [text for texts in answers(loaded, SAID) for text in texts]
    keys, port = Keys.generate(), free_port()
    async with FakeTelegram() as telegram:
        given = {
            **settings(telegram, "polling", port),
            "LOTSE_DATABASE_URL": url,
            "LOTSE_KEY": f"{keys}",
        }
        async with Running(tmp_path, port, **given) as bot:
            for text in SAID:
                for chat in range(1, CHATS + 1):
                    telegram.say(chat, text)
            kills = await killed(telegram, bot, random.Random(seed), len(expected) * CHATS)
            await telegram.wait(
                lambda: not telegram.updates and len(telegram.sent) >= len(expected) * CHATS, 300
            )
            assert await bot.stop() == 0, bot.log
        got: dict[int, list[tuple[int, str]]] = {chat: [] for chat in range(1, CHATS + 1)}
        for number, message in enumerate(telegram.sent):
            got[message.chat].append((number, message.text))
    copies = [judged(got[chat], expected, kills) for chat in got]
    lost = sum(len(expected) - each.position for each in copies)
    again = sum(each.by_run.total() for each in copies)
    print(  # noqa: T201 - the figures of the report
        f"{url.split(':')[0]}, seed {seed}: {len(kills)} kills, {lost} lost, {again / len(kills):.2f} copies a kill, "
        f"a message came at most {max(each.worst for each in copies)} times"
    )
    assert lost == 0
    assert max(max(each.by_run.values(), default=0) for each in copies) <= 1
    await check_state(url, keys, loaded)


async def check_state(database: str, keys: Keys, loaded: Loaded) -> None:
    """Check that every session is what the engine alone makes of the conversation, and that nothing else is left."""
    talk = Talk(loaded.content, loaded.matcher(None), hint="en")
    talk.says(*SAID)
    store = await Store.open(database, keys, now)
    for chat in range(1, CHATS + 1):
        assert place(await store.session(Address("telegram", "42", str(chat)))) == place(talk.session)
    assert await store.pending() == ()
    await store.close()
    assert await raw(database, "SELECT count(*) FROM quarantine") == [(0,)]
    if database.startswith("sqlite"):
        with closing(sqlite3.connect(database.removeprefix("sqlite:///"))) as file:
            assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.slow
async def test_killed_right_after_the_acknowledgement(tmp_path: Path, loaded: Loaded) -> None:
    """Killed while the answers to 100 acknowledged updates of the hook are on their way: none of them is lost."""
    port = free_port()
    [[expected]] = answers(loaded, ("/start",))
    async with FakeTelegram(delay=0.2) as telegram:
        async with Running(tmp_path, port, **settings(telegram, "webhook", port)) as bot:
            await telegram.wait(lambda: bool(telegram.webhook))
            for chat in range(1, 101):
                telegram.say(chat, "/start")
            await telegram.wait(lambda: len(telegram.confirmed) == 100)
            bot.kill()
            await bot.ended()
            before = len(telegram.sent)
            assert before < 100
            await bot.start()
            await telegram.wait(lambda: len({message.chat for message in telegram.sent}) == 100)
            assert await bot.stop() == 0
        assert {message.text for message in telegram.sent} == {expected}
        assert max(Counter(message.chat for message in telegram.sent).values()) <= 2
        print(f"{before} of 100 had arrived before, 0 lost")  # noqa: T201 - the figure of the report
