"""A process of its own for one piece of work: it is handed bytes, answers with bytes, and is gone afterwards."""

from __future__ import annotations

import asyncio
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Sequence
from pathlib import Path


async def ask(script: Path, arguments: Sequence[str], data: bytes, *, patience: float, most: int) -> bytes:
    """Return what a script answers to `data`, nothing if it broke; an answer of more than `most` bytes is cut somewhere
    beyond them.

    It is run by this Python without site packages, environment and folder; its arguments are followed by the places
    where this process finds modules. Raise `TimeoutError` when it takes longer than `patience` seconds, `OSError` where
    no process can be started.
    """
    child = await asyncio.create_subprocess_exec(
        *(sys.executable, "-I", "-S", str(script), *arguments, *modules()),
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,
        cwd="/",
        env={},
    )
    try:
        async with asyncio.timeout(patience):
            answer = await _talk(child, data, most)
            if len(answer) <= most:  # it is about to end: killing now would race with asyncio's own watcher
                await child.wait()
            return answer
    finally:
        await _end(child)


def modules() -> list[str]:
    """Return where this process finds modules; a relative place would be another one there."""
    return [place for place in sys.path if Path(place).is_absolute()]


async def _talk(child: Process, data: bytes, most: int) -> bytes:
    """Hand over the data, return the answer."""
    if child.stdin is None or child.stdout is None:
        return b""
    try:
        child.stdin.write(data)
        await child.stdin.drain()
        child.stdin.close()
    except (BrokenPipeError, ConnectionResetError):
        return b""
    parts, size = [], 0
    while size <= most and (part := await child.stdout.read(1 << 16)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


async def _end(child: Process) -> None:
    """End the process. Its pipe is read out first, as asyncio does not see it closed while more than a little waits."""
    if child.returncode is None:
        child.kill()
    if child.stdout is not None:
        await child.stdout.read()
    await child.wait()
