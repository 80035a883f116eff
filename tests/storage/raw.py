"""A look at a database behind the store's back."""

from __future__ import annotations

import itertools
import re
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import asyncpg


async def raw(url: str, statement: str, *values: object) -> Sequence[Sequence[Any]]:
    """Run a statement with `?` for its values, and return the rows."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as file:
            return file.execute(statement, values).fetchall()
    numbers = itertools.count(1)
    connection = await asyncpg.connect(url)
    try:
        rows: Sequence[Sequence[Any]] = await connection.fetch(
            re.sub(r"\?", lambda _: f"${next(numbers)}", statement), *values
        )
        return [tuple(row) for row in rows]
    finally:
        await connection.close()


def files_of(database: Path) -> dict[str, bytes]:
    """Return the bytes of an SQLite database's files."""
    return {path.name: path.read_bytes() for path in database.parent.iterdir()}
