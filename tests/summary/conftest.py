"""Databases as for stories, and a picture that is drawn at once."""

from __future__ import annotations

import pytest

from bot.report.drawing import Picture
from bot.services.summary import editing
from tests.desk.conftest import (
    _plain_tracebacks,
    clock,
    keys,
    migrated,
    postgres_url,
    server,
    sqlite_file,
    sqlite_url,
    url,
)

__all__ = [
    "_plain_tracebacks",
    "clock",
    "keys",
    "migrated",
    "postgres_url",
    "server",
    "sqlite_file",
    "sqlite_url",
    "url",
]

DRAWN = Picture(b"<svg/>", b"\x89PNG drawn")


@pytest.fixture(autouse=True)
def _drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no process be started for a picture: what is drawn has tests of its own."""

    async def draw(spec: object, *, rtl: bool) -> Picture:
        return DRAWN

    monkeypatch.setattr(editing, "draw", draw)
