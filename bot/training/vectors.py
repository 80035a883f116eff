"""The vectors of many texts, kept in a file between runs: embedding all of them takes minutes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from hashlib import blake2b
from pathlib import Path
from queue import SimpleQueue

import numpy as np

from bot.embedding import Worker, find
from flows.answers.model import Floats

SIZE = 384
WORKERS = 2
CHUNK = 1_000
PATIENCE = 30.0


class NotEmbedded(Exception):
    """The embedder failed on a text; teaching goes no further."""


def embed(texts: Sequence[str], kept: Path, progress: Callable[[int, int], None]) -> Floats:
    """Return the vectors of all texts, (n, 384); new ones are added to the file `kept`. Raise `NotEmbedded`."""
    known = _read(kept)
    missing = [text for text in dict.fromkeys(texts) if _key(text) not in known]
    workers: SimpleQueue[Worker] = SimpleQueue()
    made = [Worker(find, patience=PATIENCE) for _ in range(WORKERS)]
    for worker in made:
        workers.put(worker)

    def one(text: str) -> Floats:
        worker = workers.get()
        try:
            vector = worker(text)
        finally:
            workers.put(worker)
        if vector is None:
            raise NotEmbedded(text)
        return np.asarray(vector, np.float32)

    try:
        with ThreadPoolExecutor(WORKERS) as pool:
            for start in range(0, len(missing), CHUNK):
                part = missing[start : start + CHUNK]
                known.update(zip(map(_key, part), pool.map(one, part), strict=True))
                progress(start + len(part), len(missing))
    finally:
        for worker in made:
            worker.close()
    if missing:
        _write(kept, known)
    return np.stack([known[_key(text)] for text in texts]).astype(np.float32)


def _key(text: str) -> bytes:
    return blake2b(text.encode(), digest_size=16).digest()


def _read(file: Path) -> dict[bytes, Floats]:
    if not file.exists():
        return {}
    with np.load(file, allow_pickle=False) as arrays:
        keys, vectors = arrays["keys"].tobytes(), arrays["vectors"]
    return {keys[16 * at : 16 * at + 16]: vector for at, vector in enumerate(vectors)}


def _write(file: Path, known: dict[bytes, Floats]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    keys = np.frombuffer(b"".join(known), np.uint8)
    with file.open("wb") as opened:
        np.savez(opened, keys=keys, vectors=np.stack(list(known.values())).astype(np.float32))
