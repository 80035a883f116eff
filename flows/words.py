"""The reserved words: they work at every step, in every language, as a button, a word or a command."""

from __future__ import annotations

from enum import StrEnum


class Word(StrEnum):
    """A reserved word. Label and synonyms are the message `word-<name>` and its attribute `words`."""

    MENU = "menu"
    BACK = "back"
    CHANGE = "change"
    PLAN = "plan"
    MORE = "more"
    LANGUAGE = "language"
    PERSON = "person"
    HELP = "help"
    PRIVACY = "privacy"
    DELETE = "delete"
    STOP = "stop"
    START = "start"
