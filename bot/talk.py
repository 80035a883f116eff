"""A conversation in the terminal over the whole bot, on a scratch database that is gone afterwards."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from rich.console import Console as Terminal

from bot import content
from bot.channels.console import ConsoleChannel, Conversation, as_json, lines, show
from bot.core import Core, compose, now
from bot.embedding import Worker, find
from storage import Keys, Store


async def talk(language: str, *, as_json: bool, terminal: Terminal) -> bool:
    """Talk until the input ends; return False if there are no texts in that language."""
    loaded = content.read()
    if language not in loaded.content.languages:
        return False
    with tempfile.TemporaryDirectory(prefix="lotse-") as folder:
        store = await Store.open(f"sqlite+aiosqlite:///{Path(folder) / 'chat.db'}", Keys.generate(), now)
        try:
            await _converse(store, loaded, language, terminal, in_json=as_json)
        finally:
            await store.close()
    return True


def _next_line(source: Iterator[str], terminal: Terminal, *, prompt: bool) -> str | None:
    if prompt:
        terminal.print("\n[green]>[/green] ", end="")
    return next(source, None)


async def _converse(
    store: Store, loaded: content.Loaded, language: str, terminal: Terminal, *, in_json: bool
) -> None:
    channel = ConsoleChannel()
    with closing(Worker(find)) as embedder:
        core = compose(store, loaded, [channel], now, embed=embedder)
        await _speak(core, channel, language, terminal, in_json=in_json)


async def _speak(
    core: Core, channel: ConsoleChannel, language: str, terminal: Terminal, *, in_json: bool
) -> None:
    conversation = Conversation(channel, core.intake.take, core.drained, now)
    async with asyncio.TaskGroup() as group:
        running = group.create_task(core.run())
        said = await conversation.open(language)
        source = lines()
        while True:
            for message in said:
                if in_json:
                    print(as_json(message), flush=True)  # noqa: T201 - the output of this command
                else:
                    show(terminal, message)
            line = await asyncio.to_thread(_next_line, source, terminal, prompt=not in_json)
            if line is None:
                break
            said = await conversation.say(line)
        running.cancel()
