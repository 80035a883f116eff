"""What every test may use: the real content, loaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from bot.content import Loaded
    from flows.content import Content


@pytest.fixture(scope="session")
def loaded() -> Loaded:
    """All content as the bot loads it."""
    from bot.content import read

    return read()


@pytest.fixture(scope="session")
def content(loaded: Loaded) -> Content:
    """What the engine walks through."""
    return loaded.content
