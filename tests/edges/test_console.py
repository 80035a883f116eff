"""What a terminal shows of a message with a file."""

from __future__ import annotations

import io
import json
from typing import Literal

import pytest
from rich.console import Console as Terminal

from bot.channels.console import ConsoleChannel, as_json, show
from bot.ports import Channel, File, Message, Rejected


@pytest.mark.parametrize(
    ("media", "size", "caption", "shown"),
    [
        ("photo", 84_001, "Yours", "\n📷 85 kB\nYours\n"),
        ("voice", 1, "Yours", "\n🎤 1 kB\nYours\n"),
        ("pdf", 2_000_000, "", "\n📄 2000 kB\n"),
    ],
)
def test_a_file_is_a_sign_and_a_size(
    media: Literal["photo", "voice", "pdf"], size: int, caption: str, shown: str
) -> None:
    """A terminal shows no file but a sign that there is one, its size and its caption, in no language."""
    written = io.StringIO()
    message = Message(caption, "en", file=File(media, bytes(size)))
    show(Terminal(file=written, width=80), message)
    assert written.getvalue() == shown
    assert json.loads(as_json(message))["file"] == {"media": media, "size": size}


def test_without_a_file_there_is_none() -> None:
    """The lines that scripts read stay as they were."""
    assert json.loads(as_json(Message("Hello", "en"))) == {"text": "Hello", "buttons": [], "language": "en"}


async def test_a_terminal_sends_no_files() -> None:
    """There is nothing to fetch from a terminal."""
    channel: Channel = ConsoleChannel()
    with pytest.raises(Rejected):
        await channel.fetch("x")
