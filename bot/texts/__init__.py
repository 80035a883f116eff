"""Texts: the catalogue that says them in a language, and the lexicon that understands how people say things."""

from __future__ import annotations

from bot.texts.catalogue import Catalogue, MissingMessage
from bot.texts.lexicon import build_lexicon
from bot.texts.shelf import Argument, Text

__all__ = ["Argument", "Catalogue", "MissingMessage", "Text", "build_lexicon"]
