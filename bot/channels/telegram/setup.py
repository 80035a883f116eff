"""Makes Telegram show the bot's commands and texts. Nothing hangs on it: a failure is logged and passed over.

The only module that imports python-telegram-bot's `Bot` (0.3 s, 35 MB), so it is imported when the bot already runs.
What is already shown is not set again: Telegram is slow to forgive that.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from typing import TypeVar

import structlog
from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotDescription, BotShortDescription
from telegram.error import TelegramError

from bot.channels.http import Client
from bot.channels.telegram.profile import Profile
from bot.channels.telegram.request import PooledRequest

T = TypeVar("T")

SHAPELESS = (AttributeError, LookupError, TypeError, ValueError)
"""What python-telegram-bot raises on an answer of a shape it does not know."""

SCOPE = BotCommandScopeAllPrivateChats()

_log = structlog.get_logger()


def make_bot(token: str, api_url: str, client: Client) -> Bot:
    """Return python-telegram-bot's `Bot` on our client."""
    request = PooledRequest(client)
    return Bot(token, base_url=f"{api_url.rstrip('/')}/bot", request=request, get_updates_request=request)


async def introduce(bot: Bot, profile: Profile) -> None:
    """Set commands and texts in every language, and for those without one of ours in the default language."""
    commands = {
        language: tuple(BotCommand(name, text) for name, text in listed)
        for language, listed in profile.commands.items()
    }
    for code, listed in _by_code(commands, profile.default).items():
        read_commands = partial(bot.get_my_commands, SCOPE, code)
        await _show("commands", listed, read_commands, partial(bot.set_my_commands, listed, SCOPE, code))
    for code, text in _by_code(profile.about, profile.default).items():
        read_about = partial(bot.get_my_short_description, code)
        write = partial(bot.set_my_short_description, text, code)
        await _show("about", BotShortDescription(text), read_about, write)
    for code, text in _by_code(profile.description, profile.default).items():
        read_description = partial(bot.get_my_description, code)
        write = partial(bot.set_my_description, text, code)
        await _show("description", BotDescription(text), read_description, write)


async def _show(
    what: str, wanted: T, read: Callable[[], Awaitable[T]], write: Callable[[], Awaitable[object]]
) -> None:
    try:
        if await read() != wanted:
            await write()
    except (TelegramError, *SHAPELESS) as error:
        _log.warning("telegram_setup", problem=what, error=type(error).__name__)


def _by_code(texts: Mapping[str, T], default: str) -> dict[str | None, T]:
    """Key texts by Telegram's code: two letters, or None for everybody else."""
    found: dict[str | None, T] = {language: text for language, text in texts.items() if len(language) == 2}
    if default in texts:
        found[None] = texts[default]
    return found
