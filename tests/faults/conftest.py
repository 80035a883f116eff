"""The databases of the storage tests, for runs against both engines."""

from __future__ import annotations

from tests.storage.conftest import empty_postgres_url, server

__all__ = ["empty_postgres_url", "server"]
