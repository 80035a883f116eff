"""The process that opens one file and ends. Run as a script, without site packages, on two pipes.

In, as arguments: what to rebuild it as, then where Python finds modules. On the pipe in: the file. On the pipe out:
`+` and the new file, or `-` and the id of a reason. Any other end means that the file broke it.
"""

import contextlib
import importlib
import sys

SECONDS = 20
"""Seconds of computing; the parent's patience is a little longer, so that the system ends a hanging child itself."""
MEMORY = 1_500_000_000
"""Bytes of memory addresses, with 700 MB for the libraries and a photo of 50 million pixels."""


def main(media: str, *places: str) -> int:
    """Rebuild one file; return the exit code."""
    sys.path[:] = places
    from bot.relay.refusal import MOST, Refused

    rebuild = importlib.import_module(f"bot.relay.{media}").rebuild
    data = sys.stdin.buffer.read(MOST + 1)
    shut()
    try:
        answer = b"+" + rebuild(data)
    except Refused as refused:
        answer = b"-" + refused.reason.value.encode()
    sys.stdout.buffer.write(answer)
    sys.stdout.buffer.flush()
    return 0


def shut() -> None:
    """Give up what rebuilding does not need: files, processes, endless time and memory, dumps of what was sent.

    Without the module (Windows) or a limit (macOS has no such one for memory), the parent's patience still holds.
    """
    try:
        import os
        import resource
    except ImportError:
        return
    os.nice(10)
    for limit, most in (
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 0),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_AS, MEMORY),
    ):
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (most, most))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
