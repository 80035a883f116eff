"""The databases of the storage tests, for runs against both engines."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.storage.conftest import empty_postgres_url, server

__all__ = ["empty_postgres_url", "server"]


@pytest.fixture
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database of the engine that the test names."""
    if request.param == "postgres":
        return str(request.getfixturevalue("empty_postgres_url"))
    return f"sqlite:///{tmp_path}/lotse.db"
