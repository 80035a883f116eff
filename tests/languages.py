"""The languages that tests of what people read are run in: all that are offered to people."""

from __future__ import annotations

from bot.texts.source import packaged
from bot.texts.translation import offered

LANGUAGES = offered(packaged())
