"""Databases for stories: a file for SQLite, PostgreSQL where the test names it."""

from __future__ import annotations

import pytest

from storage import Keys
from tests.services.conftest import _plain_tracebacks
from tests.storage.arrivals import Clock
from tests.storage.conftest import migrated, postgres_url, server, sqlite_file, sqlite_url

__all__ = ["_plain_tracebacks", "migrated", "postgres_url", "server", "sqlite_file", "sqlite_url"]


@pytest.fixture
def url(request: pytest.FixtureRequest) -> str:
    """The address of a new database: SQLite, or the engine that the test names."""
    engine = getattr(request, "param", "sqlite")
    return str(request.getfixturevalue(f"{engine}_url"))


@pytest.fixture
def clock() -> Clock:
    """A clock that the test moves: Monday, one o'clock in Germany."""
    return Clock()


@pytest.fixture
def keys() -> Keys:
    """The instance's keys."""
    return Keys.generate()
