"""The web application: chat page, its assets, health, and room for the hooks of other channels."""

from bot.web.app import Health, build
from bot.web.page import TEXTS
from bot.web.server import configure

__all__ = ["TEXTS", "Health", "build", "configure"]
