"""Processes under measurement: started with an environment of their own, read off in /proc, ended."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.request import urlopen

PATIENCE = 60.0
_TICKS = os.sysconf("SC_CLK_TCK")
_ROOT = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class Usage:
    """CPU seconds so far, of all threads, and resident memory in MB now."""

    cpu: float = 0.0
    rss: float = 0.0


def usage(pid: int | str = "self") -> Usage:
    """Read what a process has used."""
    after_name = Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    pages = int(after_name[21])
    return Usage(
        (int(after_name[11]) + int(after_name[12])) / _TICKS, pages * os.sysconf("SC_PAGE_SIZE") / 1e6
    )


def free_port() -> int:
    """Return a port of 127.0.0.1 that is free now."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


class Process:
    """`with Process(["-m", "bot", "run"], log, {...}) as process:` runs Python with these arguments."""

    def __init__(
        self, arguments: Sequence[str], log: Path, environment: Mapping[str, str] | None = None
    ) -> None:
        self._log = log
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "LANG") if name in os.environ}
        self.began = time.monotonic()
        with log.open("ab") as out:
            self._process = subprocess.Popen(
                [sys.executable, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                env={**kept, **(environment or {})},
                cwd=_ROOT,
            )
        self.pid = self._process.pid

    def __enter__(self) -> Process:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    @property
    def usage(self) -> Usage:
        """What it has used so far."""
        return usage(self.pid)

    def wait_port(self, port: int) -> float:
        """Wait until it listens; return how many seconds after the start that was."""

        def listens() -> bool:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                return True
            return False

        return self.wait_for(listens)

    def wait_for(self, happened: Callable[[], bool], pause: float = 0.002) -> float:
        """Wait until something is the case; return how many seconds after the start that was."""
        while not happened():
            if self._process.poll() is not None:
                raise RuntimeError(f"ended at once: {self.log}")
            if time.monotonic() - self.began > PATIENCE:
                raise TimeoutError(self.log)
            time.sleep(pause)
        return time.monotonic() - self.began

    @property
    def log(self) -> str:
        """All it wrote."""
        return self._log.read_text(encoding="utf-8", errors="replace")


def ask(port: int, path: str, body: bytes | None = None, seconds: float = PATIENCE) -> Any:
    """Ask a server on 127.0.0.1 and return its answer."""
    with urlopen(f"http://127.0.0.1:{port}{path}", body, seconds) as answer:
        return json.load(answer)
