"""What was learnt from the phrasings: the trained file as arrays. Made by `bot.training`, read at start."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from flows.model import AnswerId, Language

FORMAT = 2
"""Counts up when the file itself changes."""

Floats: TypeAlias = NDArray[np.float32]
Bytes: TypeAlias = NDArray[np.int8]


@dataclass(frozen=True, slots=True, eq=False)
class Linear:
    """A linear classifier of n classes: `weights` (features, n) in 8 bits, times `scale` (n), plus `bias` (n)."""

    weights: Bytes
    scale: Floats
    bias: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """`letters` sees the pieces of a text, `meaning` its vector less `center` (384); both tell `answers` apart.

    `worth` is what a piece says, by row. `varieties` are languages, also in Latin letters (`ar-Latn`), told apart by
    `variety` over folded rows. `words` are the words of languages that people also write in Latin letters, the most
    frequent first; `foreign` the words, folded, that stay as they are there. `known`: hashes of all phrasings,
    sorted, and the answer of each. `inputs` is the digest of everything the file was made from.
    """

    inputs: str
    answers: tuple[AnswerId, ...]
    worth: Floats
    letters: Linear
    center: Floats
    meaning: Linear
    varieties: tuple[str, ...]
    variety: Linear
    words: Mapping[Language, tuple[str, ...]]
    foreign: Mapping[Language, frozenset[str]]
    known: NDArray[np.uint64]
    known_answers: NDArray[np.uint16]


def load(data: bytes) -> Model:
    """Read the trained file; raise `ValueError` or `KeyError` for anything else."""
    with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
        names = json.loads(arrays["names"].tobytes())
        if names.get("format") != FORMAT:
            raise ValueError("the trained file is of another format")
        return Model(
            inputs=names["inputs"],
            answers=tuple(AnswerId(answer) for answer in names["answers"]),
            worth=arrays["worth"].astype(np.float32),
            letters=_linear(arrays, "letters"),
            center=arrays["center"],
            meaning=_linear(arrays, "meaning"),
            varieties=tuple(names["varieties"]),
            variety=_linear(arrays, "variety"),
            words={Language(code): tuple(own.split()) for code, own in names["words"].items()},
            foreign={Language(code): frozenset(own.split()) for code, own in names["foreign"].items()},
            known=arrays["known"],
            known_answers=arrays["known_answers"],
        )


def dump(model: Model) -> bytes:
    """Write a model, compressed; the same model gives the same bytes."""
    names = {
        "format": FORMAT,
        "inputs": model.inputs,
        "answers": model.answers,
        "varieties": model.varieties,
        "words": {code: " ".join(own) for code, own in model.words.items()},
        "foreign": {code: " ".join(sorted(own)) for code, own in model.foreign.items()},
    }
    arrays = {
        "names": np.frombuffer(json.dumps(names, ensure_ascii=False).encode(), np.uint8),
        "worth": model.worth.astype(np.float16),
        "center": model.center,
        "known": model.known,
        "known_answers": model.known_answers,
        **_parts("letters", model.letters),
        **_parts("meaning", model.meaning),
        **_parts("variety", model.variety),
    }
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **arrays)  # type: ignore[arg-type]
    return file.getvalue()


def _linear(arrays: Mapping[str, NDArray[np.generic]], name: str) -> Linear:
    weights, scale, bias = (arrays[f"{name}_{part}"] for part in ("weights", "scale", "bias"))
    return Linear(weights.astype(np.int8), scale.astype(np.float32), bias.astype(np.float32))


def _parts(name: str, linear: Linear) -> dict[str, NDArray[np.generic]]:
    return {f"{name}_weights": linear.weights, f"{name}_scale": linear.scale, f"{name}_bias": linear.bias}
