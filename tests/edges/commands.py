"""The command `lotse` as a process of its own, with a clean environment."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
SECONDS = 30.0


@dataclass(frozen=True)
class Ended:
    """What a command left behind."""

    code: int
    out: str
    err: str


async def start(
    *arguments: str, home: Path, root: Path = ROOT, **settings: str
) -> asyncio.subprocess.Process:
    """Start a command with these settings and no others."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "LOTSE_DATA_DIR": str(home / "data")}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", *arguments),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        env={**environment, "LOTSE_PORT": "0", "COLUMNS": "80", **settings},
        cwd=root,
        preexec_fn=_mind_interrupts,
    )


def _mind_interrupts() -> None:
    """Undo what a shell does to commands in its background, and what they hand on: not to mind Ctrl+C."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


async def lotse(*arguments: str, home: Path, root: Path = ROOT, given: bytes = b"", **settings: str) -> Ended:
    """Run a command to its end."""
    process = await start(*arguments, home=home, root=root, **settings)
    async with asyncio.timeout(SECONDS):
        out, err = await process.communicate(given)
    assert process.returncode is not None
    return Ended(process.returncode, out.decode(errors="surrogateescape"), err.decode())
