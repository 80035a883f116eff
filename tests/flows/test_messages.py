"""The list of messages that the bot says of itself: the lints take what stands there for used, and need it to exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from flows.messages import SYSTEM
from flows.words import Word

CODE = Path(__file__).parents[2]


def _named() -> set[str]:
    """Return every text in the engine and the services that has the form of a whole message id."""
    files = [*CODE.glob("flows/engine/*.py"), *CODE.glob("bot/services/*.py")]
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))))
    texts = (node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return {text for text in texts if re.fullmatch(r"[a-z]+-[a-z_]*[a-z]", text)}


def test_what_the_engine_says_is_listed() -> None:
    """No message that the engine or a service names is forgotten, so none can be missing unseen."""
    named = _named()
    assert {"welcome-language", "input-empty", "plan-head"} & named
    assert named - set(SYSTEM) == set()


def test_every_reserved_word_is_listed_once() -> None:
    """Each reserved word has its message, and the list is in order and without doubles."""
    assert {f"word-{word}" for word in Word} <= set(SYSTEM)
    assert list(SYSTEM) == sorted(set(SYSTEM))
