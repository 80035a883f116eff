"""A simulated programme on the real road: what is counted is what happened."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.content import Loaded
from bot.settings import Settings
from bot.simulation.running import Scale, simulate
from bot.simulation.walking import Walk
from flows.directory import campaign_of
from flows.session import Session
from flows.statistics.capping import Counted
from flows.statistics.dimensions import dimensions
from flows.statistics.inquiry import NONE
from tests.storage.counting import cells, fixed
from tests.storage.raw import raw

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOISE = 1_000
PERIODS = ("2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-B11", "2026-B12")


class Truth:
    """Who was counted in which period, as her own session says it."""

    def __init__(self) -> None:
        self._last: dict[int, Counted] = {}
        self.periods: defaultdict[str, list[Walk]] = defaultdict(list)

    def watch(self, walk: Walk, session: Session | None) -> None:
        """Look whether somebody was counted since the last time."""
        if session is None:
            return
        before, after = self._last.get(walk.person.number, Counted()), session.counted
        self._last[walk.person.number] = after
        if after.week != before.week:
            self.periods[after.week].append(walk)
        if after.block != before.block:
            self.periods[after.block].append(walk)


def attributes(walk: Walk, loaded: Loaded) -> dict[str, str]:
    """Return what is known of somebody who was made up, by dimension."""
    region, campaign = campaign_of(walk.person.payload, loaded.content.regions)
    return {
        "language": walk.person.language,
        "channel": walk.person.channel,
        "region": region.id if region else "germany",
        "campaign": campaign.partition("-")[2] or NONE,
    }


@dataclass(frozen=True)
class Simulated:
    """A simulation that is over: what was said of it, who was counted when, and the address of its database."""

    lines: list[str]
    truth: Truth
    url: str


@pytest.fixture(scope="module")
def simulated(loaded: Loaded, tmp_path_factory: pytest.TempPathFactory) -> Simulated:
    """Three weeks with 20 people each, and the one that goes on."""
    folder, lines, truth = tmp_path_factory.mktemp("simulated") / "data", list[str](), Truth()
    running = simulate(
        Settings(data_dir=folder),
        Scale(weeks=3, per_week=20, seed=1),
        lines.append,
        now=lambda: NOW,
        draw=fixed(NOISE),
        watch=truth.watch,
        loaded=loaded,
    )
    assert asyncio.run(running) == "block"
    return Simulated(lines, truth, f"sqlite:///{folder}/lotse.db")


async def test_what_is_counted_is_what_happened(simulated: Simulated, loaded: Loaded) -> None:
    """In each period every table holds its noise and those who were counted then, each in the cell that is hers."""
    tables: defaultdict[tuple[str, str], dict[str, int]] = defaultdict(dict)
    for (period, table, first, second), n in (await cells(simulated.url)).items():
        tables[period, table][f"{first} {second}".strip()] = n - NOISE
    lists, truth = dimensions(loaded.content.regions.values()), simulated.truth.periods
    assert {period for period, _ in tables} == {*truth} == {*PERIODS}
    assert sum(map(len, truth.values())) > 100
    for (period, table), found in tables.items():
        people = truth[period]
        assert sum(found.values()) == len(people), (period, table)
        assert min(found.values()) >= 0
        if table in ("language", "channel", "region", "campaign"):
            wanted = Counter(lists[table].category(attributes(walk, loaded)[table]) for walk in people)
            assert {name: n for name, n in found.items() if n} == wanted, (period, table)


async def test_everything_happens_in_a_simulation(simulated: Simulated) -> None:
    """Inquiries come to every outcome, cases are taken and closed; nothing is set aside or left to be sent."""
    found = await cells(simulated.url)
    outcomes = Counter({key[2]: n - NOISE for key, n in found.items() if key[1] == "outcome"})
    assert all(outcomes[name] for name in ("answered", "road_map", "handed_over", "left"))
    done = Counter(what for (what,) in await raw(simulated.url, "SELECT what FROM audit"))
    assert (done["joined as coordinator"], done["joined as volunteer"]) == (1, 4)
    assert min(done[what] for what in ("opened", "taken", "closed answered")) > 5
    for table in ("quarantine", "outbox"):
        assert await raw(simulated.url, f"SELECT * FROM {table}") == []
    assert [line.split(":")[0] for line in simulated.lines] == [each for each in PERIODS if "W" in each]


def test_it_never_writes_where_something_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A directory that holds anything is refused, and left as it is."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "lotse.db").write_bytes(b"dear to somebody")
    result = CliRunner().invoke(app, ["simulate", "--data", "data"])
    assert result.exit_code == 1
    assert "simulate needs an empty directory" in result.stderr
    assert (tmp_path / "data" / "lotse.db").read_bytes() == b"dear to somebody"
    assert len(list((tmp_path / "data").iterdir())) == 1
