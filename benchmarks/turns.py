"""Turns a second and CPU a turn: Lotse side by side with what else one could have taken, in alternating rounds."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks.contenders import ALL, LOTSE, Contender, bot_api, running
from benchmarks.figures import Row, Table, medians

CHATS = 200
DELAYS = (0.0, 30.0)
RATES = (500, 1000)
SECONDS = 5.0
"""How long one that takes few updates at a time may take for a round with a slow Bot API."""
_FIGURES = ("msg/s", "CPU us/msg", "RSS MB")


def run(rounds: int, count: int) -> list[Table]:
    """Measure all contenders, with a Bot API that answers at once and one that takes its time."""
    return [side_by_side(delay, rounds, count, ALL) for delay in DELAYS]


def waiting(rounds: int, count: int, rates: Sequence[int] = RATES) -> list[Table]:
    """Measure how long a person waits for Lotse while so many updates a second come in, whatever it does."""
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder, bot_api(Path(folder), DELAYS[-1]) as api:
        for rate in rates:
            found = [_wait(Path(folder) / f"{rate}-{number}", api, rate, count) for number in range(rounds)]
            rows.append({"turns/s": rate, **medians(found)})
    note = "Webhook, open loop, Bot API after 30 ms; from the due update to the message's arrival at the Bot API."
    return [Table("Waiting for an answer", rows, note)]


def side_by_side(delay: float, rounds: int, count: int, contenders: Sequence[Contender]) -> Table:
    """Measure contenders one after the other, round by round."""
    found: dict[Contender, list[dict[str, float]]] = {contender: [] for contender in contenders}
    with tempfile.TemporaryDirectory() as folder, bot_api(Path(folder), delay) as api:
        for number in range(rounds):
            for contender in contenders:
                own = Path(folder) / f"{number}-{contenders.index(contender)}"
                found[contender].append(_measure(contender, own, api, _bearable(contender, count, delay)))
    rows: list[Row] = [
        {"who": one.title, **medians(figures), **_ratios(figures, found)} for one, figures in found.items()
    ]
    note = f"{rounds} rounds of up to {count} messages, medians. Ratios: Lotse by webhook against this one, per round."
    return Table(f"Turns, Bot API answers after {delay:.0f} ms", rows, note)


def _measure(contender: Contender, folder: Path, api: int, count: int) -> dict[str, float]:
    folder.mkdir()
    with running(contender, folder, api) as started:
        result = started.load(count, chats=CHATS, warm=count // 5)
        rss = started.process.usage.rss
    if result.answered < count:
        raise RuntimeError(
            f"{contender.title} answered {result.answered} of {count}: {started.process.log[-2000:]}"
        )
    figures = (result.measured / result.seconds, result.cpu / result.measured * 1e6, rss)
    return dict(zip(_FIGURES, figures, strict=True)) | {
        "Bot API busy %": result.api_cpu / result.seconds * 100
    }


def _bearable(contender: Contender, count: int, delay: float) -> int:
    """Return how many messages a contender gets: fewer where it can take but few at a time."""
    if not contender.at_once:
        return count
    each = delay / 1000 / contender.at_once + 0.001
    return max(min(count, int(SECONDS / each)), 20)


def _ratios(
    figures: Sequence[Mapping[str, float]], found: Mapping[Contender, Sequence[Mapping[str, float]]]
) -> dict[str, float]:
    if LOTSE not in found:
        return {}
    pairs = list(zip(found[LOTSE], figures, strict=True))
    return medians(
        [
            {
                "x msg/s": lotse["msg/s"] / other["msg/s"],
                "x CPU": other["CPU us/msg"] / max(lotse["CPU us/msg"], 1),
            }
            for lotse, other in pairs
        ]
    )


def _wait(folder: Path, api: int, rate: int, count: int) -> dict[str, float]:
    folder.mkdir()
    with running(LOTSE, folder, api) as started:
        result = started.load(count, chats=max(count // 10, 1), warm=count // 5, rate=rate)
    return {
        "p50 ms": result.p50,
        "p99 ms": result.p99,
        "CPU us/turn": result.cpu / max(result.measured, 1) * 1e6,
        "lost": count - result.answered,
    }
