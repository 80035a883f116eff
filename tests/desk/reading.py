"""Texts read back as the ids of their messages, in any language: tests name what somebody reads, not how it is put."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from bot.content import Loaded
from bot.ports import Message
from bot.texts.bidi import FSI, PDI

PREFIXES = (
    *("desk-", "case-", "person-", "relay-", "delete-", "language-", "privacy-", "main-", "welcome-"),
    *("input-", "error-", "back-", "more-", "plan-", "volunteer-", "join-", "answer-"),
)
PARTLY = "language-partly"
"""Says that a translation is missing: that is not what stories are about."""
SMALL_TALK = "answer-off_"
"""Their titles are what people write: "thank you"."""
ARGUMENTS = (
    *("code", "team", "name", "title", "date", "url", "role", "state", "languages", "load", "subject"),
    *("language", "list", "region", "since", "until", "time", "operator", "contact", "max", "value"),
)
_GAP = "\ue000"
_MARKS = str.maketrans("", "", f"{FSI}{PDI}")
_LONGEST = 60


class Reader:
    """Reads messages of one language. Words of people come back in quotes, the lines of a card as `card`."""

    def __init__(self, loaded: Loaded, language: str, known: dict[str, str]) -> None:
        catalogue = loaded.catalogue
        args = {**dict.fromkeys(ARGUMENTS, _GAP), **known, "channel": "private"}
        self._patterns: list[tuple[str, re.Pattern[str]]] = []
        every = sorted(catalogue.ids(catalogue.languages[0]))
        wanted = [id for id in every if id.startswith(PREFIXES) and not id.startswith(SMALL_TALK)]
        titles = [f"answer-{id}.title" for id in loaded.content.answers if not id.startswith("off_")]
        for id in (*wanted, *titles):
            if not catalogue.exists(language, id):
                continue
            text = catalogue.format(language, id, args, asking_for="self").text
            text = text.translate(_MARKS).replace("**", "").strip()
            if "·" not in text and len(text.replace(_GAP, "").strip(" :.•")) < 2:
                continue
            found = re.escape(text).replace(_GAP, "[^\n]+?")
            self._patterns.append((id.removesuffix(".title"), re.compile(rf"{found}(?=\n|$)")))
        head = catalogue.format(language, "desk-from_inquirer", {"code": _GAP}).text
        head = re.escape(head.translate(_MARKS).replace("**", ""))
        code = "[2-9A-HJ-NP-Z]{3}"
        for other in catalogue.languages:
            notice = re.escape(catalogue.format(other, PARTLY).text)
            self._patterns.append((PARTLY, re.compile(notice)))
        self._patterns.append(("desk-from_inquirer", re.compile(head.replace(_GAP, code) + r"(?=[\n ]|$)")))
        for id in (
            "desk-from_volunteer",
            "desk-from_coordinator",
            "case-from_volunteer",
            "case-from_coordinator",
        ):
            said = re.escape(catalogue.format(language, id).text.replace("**", ""))
            self._patterns.append((id, re.compile(said + r"(?=[\n ]|$)")))
        for id in ("desk-changed", "case-changed", "desk-file"):
            said = re.escape(catalogue.format(language, id).text)
            self._patterns.append((id, re.compile(said + r"(?=\n|$)")))

    def ids(self, message: Message, side: str) -> str:
        """Return what a message says, as ids and quotes in the order in which they stand. Where two ids read the same,
        it is that of her `side`, `case` or `desk`.
        """
        read = self._read(message.text.translate(_MARKS), side)
        found = [each for each in read if each != PARTLY]
        answered = any(each.startswith("answer-") for each in found)
        shown = [each for each in found if not (answered and each.startswith("«"))]
        return " ".join(dict.fromkeys("card" if each.startswith("desk-card_") else each for each in shown))

    def _read(self, text: str, side: str) -> Iterator[str]:
        at, words = 0, ""
        while at < len(text):
            hits = [
                (match.end(), id.startswith(side), id)
                for id, pattern in self._patterns
                if (match := pattern.match(text, at))
            ]
            if hits:
                if words.strip():
                    yield _quoted(words)
                at, _, id = max(hits)
                words = ""
                yield id
            else:
                ends = text.find("\n", at)
                ends = len(text) if ends < 0 else ends
                words += text[at:ends]
                at = ends
            while at < len(text) and text[at] in "\n ":
                words += text[at] if words else ""
                at += 1
        if words.strip():
            yield _quoted(words)


def _quoted(words: str) -> str:
    words = words.strip()
    return f"«{words if len(words) <= _LONGEST else words[:_LONGEST] + '…'}»"


@cache
def _kept(language: str) -> list[Reader]:
    return []


def reader(loaded: Loaded, language: str, known: dict[str, str]) -> Reader:
    """Return the reader of a language, made once."""
    kept = _kept(language)
    if not kept:
        kept.append(Reader(loaded, language, known))
    return kept[0]
