"""From the start of the process to the first answered turn, and what it keeps in memory at rest."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import Request, urlopen

from benchmarks.contenders import LOTSE, SECRET, bot_api, hook, start
from benchmarks.figures import Row, Table, medians
from benchmarks.processes import Process, ask, free_port
from benchmarks.walk import update

REST = 1.0
"""Seconds without work after which a process is taken to be at rest."""


def run(rounds: int, count: int, rest: float = REST) -> list[Table]:
    """Measure the first start, which makes the database, and one after it."""
    first, again = [], []
    with tempfile.TemporaryDirectory() as folder, bot_api(Path(folder)) as api:
        for number in range(rounds):
            own = Path(folder) / str(number)
            own.mkdir()
            first.append(_start(own, api, 2 * number, rest))
            again.append(_start(own, api, 2 * number + 1, rest))
    imports = medians([{"imports ms": _imports()} for _ in range(rounds)])
    rows: list[Row] = [{"start": "first", **medians(first)}, {"start": "again", **medians(again), **imports}]
    note = "Webhook; from the start of the process. Imports: those of `lotse run`, without starting Python."
    return [Table("Start", rows, note, ("start", "port ms", "first answer ms", "RSS MB", "imports ms"))]


def _start(folder: Path, api: int, number: int, rest: float) -> dict[str, float]:
    port = free_port()
    ask(api, "/control/reset")
    with start(LOTSE, folder, api, port) as process:
        listening = process.wait_port(port)
        _bring(hook(LOTSE, port), update(number, number, 0))
        process.wait_for(lambda: bool(ask(api, "/control/first")))
        answered = float(ask(api, "/control/first")) - process.began
        _wait_for_rest(process, rest)
        rss = process.usage.rss
    return {"port ms": listening * 1000, "first answer ms": answered * 1000, "RSS MB": rss}


def _bring(url: str, body: bytes) -> None:
    headers = {"Content-Type": "application/json", "X-Telegram-Bot-Api-Secret-Token": SECRET}
    with urlopen(Request(url, body, headers), timeout=30):
        pass


def _wait_for_rest(process: Process, rest: float) -> None:
    """Wait until what is loaded behind the start is there."""
    used, since = process.usage.cpu, time.monotonic()
    while time.monotonic() - since < rest:
        time.sleep(0.1)
        if process.usage.cpu - used > 0.02:
            used, since = process.usage.cpu, time.monotonic()


def _imports() -> float:
    """Return how many ms importing takes."""
    timed = "import time; began = time.perf_counter(); import bot.cli, bot.app; print(time.perf_counter() - began)"
    shown = subprocess.run([sys.executable, "-c", timed], capture_output=True, text=True, check=True)
    return float(shown.stdout) * 1000
