"""A process that sends the weekly summary, killed again and again (scenario 19): everybody gets it, nobody thrice."""

from __future__ import annotations

import asyncio
import random
import signal
import sys
from collections import Counter
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from flows.desk.profile import Profile, dump
from flows.events import Address
from flows.statistics.mornings import morning_of
from flows.statistics.periods import parse
from storage import Invited, Keys, Letter, Room, Store

COORDINATORS = 5
FIRST = parse("2026-W10")
LONGEST = 0.6
"""Seconds within which it is killed: all is gathered, noted and sent by then."""


async def appoint(url: str, keys: Keys) -> None:
    """Let there be coordinators, who each had the summary of the week before."""
    noon = morning_of(FIRST) - timedelta(days=4)
    store = await Store.open(url, keys, lambda: noon)
    tokens = [
        await store.invite(Invited("germany", "coordinator"), noon + timedelta(days=7))
        for _ in range(COORDINATORS)
    ]

    async def join(room: Room) -> Sequence[Letter]:
        for number, token in enumerate(tokens):
            invited = await room.volunteers.redeem(room.wire, token, room.now)
            assert invited is not None
            address = Address("telegram", "lotse_bot", str(number))
            profile = dump(Profile(languages=("de",), qualified=True))
            await room.volunteers.join(room.wire, room.key(address), address, profile, invited)
        return ()

    await store.tend(join)
    await store.close()


async def send(arguments: Sequence[str], kill_after: float | None) -> None:
    """Run it to its end, or kill it so many seconds after it began."""
    process = await asyncio.create_subprocess_exec(
        *(
            sys.executable,
            "-m",
            "tests.faults.summing",
            *arguments,
            *([] if kill_after is not None else ["stop"]),
        ),
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    assert process.stdout
    async with asyncio.timeout(60):
        assert await process.stdout.readline() == b"running\n"
        if kill_after is None:
            assert await process.wait() == 0
            return
    await asyncio.sleep(kill_after)
    process.kill()
    assert await process.wait() == -signal.SIGKILL


@pytest.mark.parametrize(
    ("url", "kills", "seed"),
    [
        ("sqlite", 3, 1),
        *(pytest.param(engine, 100, 1, marks=pytest.mark.slow) for engine in ("sqlite", "postgres")),
        *(pytest.param("sqlite", 34, seed, marks=pytest.mark.slow) for seed in (2, 3)),
    ],
    indirect=["url"],
)
async def test_kills_while_sending(url: str, kills: int, seed: int, tmp_path: Path) -> None:
    """Each week it is killed once at a random moment and then runs to its end: each coordinator gets picture and report
    at least once and at most twice.
    """
    keys, chance, copies = Keys.generate(), random.Random(seed), Counter[int]()
    await appoint(url, keys)
    sent = tmp_path / "sent"
    await send([url, str(keys), _noon(0), str(sent)], None)
    assert not sent.exists(), "whoever is new begins with the week that is running"
    for week in range(1, kills + 1):
        arguments = [url, str(keys), _noon(week), str(sent)]
        await send(arguments, chance.uniform(0, LONGEST))
        await send(arguments, None)
        got = Counter(sent.read_text(encoding="utf-8").splitlines())
        sent.unlink()
        wanted = {f"{chat} {media}" for chat in range(COORDINATORS) for media in ("chart", "report")}
        assert set(got) == wanted
        copies.update(got.values())
    print(f"{url.split(':')[0]}, seed {seed}: {kills} kills, messages by copies {dict(copies)}")  # noqa: T201 - figures
    assert max(copies) <= 2


def _noon(week: int) -> str:
    """Return the Monday noon on which a week is told of: the first one is the one before they came."""
    moment: datetime = (
        morning_of(FIRST) - timedelta(days=3) if not week else morning_of(FIRST) + timedelta(weeks=week - 1)
    )
    return moment.isoformat()
