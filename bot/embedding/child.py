"""The worker process: reads a text, writes its vector. Run as a script, without site packages, on two pipes.

In: a length (4 bytes, big endian) and so many bytes of UTF-8. Out: the length of a vector once loaded (4 bytes), then
for each text its vector in 32-bit floats of this machine. It ends with its input. It imports nothing of Lotse, so that
nothing of Lotse is in its memory.
"""

import ctypes
import resource
import sys
from typing import BinaryIO

MOST = 4_000
"""Bytes of a text; 500 characters have at most 2,000."""
QUERY = 1
"""The engine puts `query: ` before the text, as the model was trained."""


def main(library: str, weights: str) -> int:
    """Serve until the input ends; return the exit code."""
    engine = ctypes.CDLL(library)
    engine.e5_load.restype = ctypes.c_void_p
    engine.e5_load.argtypes = [ctypes.c_char_p]
    engine.e5_dim.argtypes = [ctypes.c_void_p]
    engine.e5_embed.argtypes = [
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_int,
        ctypes.POINTER(ctypes.c_float),
    ]
    model = engine.e5_load(weights.encode())
    if not model:
        return 1
    size = engine.e5_dim(model)
    vector = (ctypes.c_float * size)()
    engine.e5_embed(model, b"warm", QUERY, vector)
    shut()
    source, sink = sys.stdin.buffer, sys.stdout.buffer
    _write(sink, size.to_bytes(4, "big"))
    while head := source.read(4):
        length = int.from_bytes(head, "big")
        if length > MOST or engine.e5_embed(model, source.read(length), QUERY, vector) != 0:
            return 2
        _write(sink, bytes(vector))
    return 0


def shut() -> None:
    """Give up what embedding does not need: no more files or sockets, no core dump with what people wrote."""
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))


def _write(sink: BinaryIO, data: bytes) -> None:
    sink.write(data)
    sink.flush()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
