"""The real command `lotse run` as a process of its own, with the settings of a test and nothing else."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

START_SECONDS = 30.0
LINK = re.compile(r"\s+(\w[\w ]*?)\s+(http\S+)")


class Running:
    """`async with Running(folder, LOTSE_TELEGRAM_TOKEN=...) as bot`: started, and stopped at the end.

    `links` are the addresses that it printed, by their names. `command` is what Python is started with.
    """

    def __init__(
        self, folder: Path, port: int = 0, command: Sequence[str] = ("-m", "bot", "run"), **settings: str
    ) -> None:
        self._command = command
        self._environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "LOTSE_DATA_DIR": str(folder / "data"),
            "LOTSE_PORT": str(port),
            "LOTSE_TELEGRAM_RATE": "0",
            "LOTSE_LOG_LEVEL": "warning",
            **settings,
        }
        self._process: asyncio.subprocess.Process | None = None
        self._log = folder / "log"
        self.url = ""
        self.links: dict[str, str] = {}

    async def start(self) -> None:
        """Start and wait until it says where it is."""
        with self._log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, *self._command),
                stdout=asyncio.subprocess.PIPE,
                stderr=log,
                env=self._environment,
                cwd=Path(__file__).parents[2],
            )
        assert self._process.stdout
        line = ""
        async with asyncio.timeout(START_SECONDS):
            while "Stop with" not in line:
                line = (await self._process.stdout.readline()).decode()
                assert line, f"it ended at once: {self.log}"
                if found := LINK.match(line):
                    self.links[found[1]] = found[2]
        self.url = self.links["Web chat"]

    async def lotse(self, *arguments: str) -> str:
        """Run another command of Lotse beside it, over the same data; return what it prints."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "bot", *arguments),
            stdout=asyncio.subprocess.PIPE,
            env=self._environment,
            cwd=Path(__file__).parents[2],
        )
        async with asyncio.timeout(START_SECONDS):
            printed, _ = await process.communicate()
        assert process.returncode == 0
        return printed.decode()

    def kill(self) -> None:
        """Kill it without warning."""
        self._running.send_signal(signal.SIGKILL)

    async def stop(self) -> int:
        """Ask it to stop; return the exit code."""
        if self._running.returncode is None:
            self._running.send_signal(signal.SIGTERM)
        return await self.ended()

    async def ended(self) -> int:
        """Wait for its end; return the exit code."""
        async with asyncio.timeout(15):
            await self._running.communicate()
        assert self._running.returncode is not None
        return self._running.returncode

    @property
    def log(self) -> str:
        """All it wrote to its log."""
        return self._log.read_text(encoding="utf-8")

    @property
    def _running(self) -> asyncio.subprocess.Process:
        assert self._process
        return self._process

    async def __aenter__(self) -> Running:
        await self.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._running.returncode is None:
            self.kill()
            await self.ended()
