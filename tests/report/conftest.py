"""Words in any language, with the real texts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from bot.content import Loaded
from bot.report.naming import Words
from flows.model import Language

Speak = Callable[[str], Words]


@pytest.fixture(scope="session")
def speak(loaded: Loaded) -> Speak:
    """Return the words of a language."""
    return lambda language: Words(loaded.catalogue, Language(language))
