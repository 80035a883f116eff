"""How the commands of `lotse` speak to whoever runs them, and how they end when something is wrong."""

from __future__ import annotations

from typing import NoReturn

import typer
from rich.console import Console

from bot import settings

terminal = Console(highlight=False)
_errors = Console(stderr=True, highlight=False)


def fail(text: str) -> NoReturn:
    """Say what is wrong and end the command."""
    say_error(text)
    raise typer.Exit(1)


def say_error(text: str) -> None:
    """Say something beside the output of the command."""
    _errors.print(text, style="red", markup=False, soft_wrap=True)


def note(text: str) -> None:
    """Say something that is no mistake beside the output of the command."""
    _errors.print(text, markup=False, soft_wrap=True)


def read_settings() -> settings.Settings:
    """Read the settings; end the command where one is missing or bad."""
    try:
        return settings.read()
    except settings.BadSettings as error:
        fail(str(error))
