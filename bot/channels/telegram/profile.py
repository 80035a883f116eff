"""What people see of the bot before they write to it: its commands and two texts, by language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

COMMANDS = (
    "start", "menu", "plan", "back", "change", "language", "person", "help", "privacy", "delete", "stop"
)  # fmt: skip
"""The commands in the order they are shown; the description of each is the message `command-<name>`."""


@dataclass(frozen=True)
class Profile:
    """All texts by language. `default` is the language for everybody whose own is not among them."""

    commands: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    about: Mapping[str, str] = field(default_factory=dict)
    description: Mapping[str, str] = field(default_factory=dict)
    default: str = "en"
