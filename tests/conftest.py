"""What every test may use: the real content, loaded once."""

from __future__ import annotations

import pytest
from bot.content import Loaded, read

from flows.content import Content


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """All content as the bot loads it."""
    return read()


@pytest.fixture(scope="session")
def content(loaded: Loaded) -> Content:
    """What the engine walks through."""
    return loaded.content
