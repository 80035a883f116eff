"""Telegram: everything of it that the rest of the bot may use."""

from bot.channels.telegram.bot import TelegramBot
from bot.channels.telegram.profile import COMMANDS, Profile

__all__ = ["COMMANDS", "Profile", "TelegramBot"]
