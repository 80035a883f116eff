"""Texts read back as the ids of their messages, in any language: tests name what somebody reads, not how it is put."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from bot.content import Loaded
from bot.ports import Message
from bot.texts.bidi import FSI, PDI
from flows.cases.presence import PRESETS

PREFIXES = (
    *("desk-", "case-", "person-", "relay-", "delete-", "language-", "privacy-", "main-", "welcome-"),
    *("input-", "error-", "back-", "more-", "plan-", "volunteer-", "join-", "answer-"),
)
HEADS = (
    *("desk-from_inquirer", "desk-from_volunteer", "desk-from_coordinator", "desk-changed"),
    *("case-from_volunteer", "case-from_coordinator", "case-changed"),
)
"""What stands above the words of people, on a line with others."""
ENTRIES = (*HEADS, "desk-note", "desk-answer_sent", "desk-unreadable")
"""What the entries of a conversation begin with: each counts, however many there are in a message."""
PARTLY = "language-partly"
"""Says that a translation is missing: that is not what stories are about."""
LIKE_OTHERS = ("answer-off_", "desk-group_topic")
"""Titles that read like what people write ("thank you"), or like the line of a list."""
ARGUMENTS = (
    *(f"{preset}_{end}" for preset in PRESETS for end in ("opens", "closes")),
    *("code", "team", "name", "title", "date", "url", "role", "state", "languages", "load", "subject"),
    *("language", "list", "region", "since", "until", "time", "operator", "contact", "max", "value"),
    "minutes",
)
_GAP = "\ue000"
_MARKS = str.maketrans("", "", f"{FSI}{PDI}")
_CODE = "[2-9A-HJ-NP-Z]{3}"
_LONGEST = 60


class Reader:
    """Reads messages of one language. Words of people come back in quotes, anything longer as `…`, the lines of a card
    as `card`, those of a profile as `profile`.
    """

    def __init__(self, loaded: Loaded, language: str, known: dict[str, str]) -> None:
        self._catalogue, self._language = loaded.catalogue, language
        self._args = {**dict.fromkeys(ARGUMENTS, _GAP), **known, "channel": "private"}
        self._patterns: list[tuple[str, re.Pattern[str], int]] = []
        every = sorted(self._catalogue.ids(self._catalogue.languages[0]))
        titles = [f"answer-{id}.title" for id in loaded.content.answers]
        for id in (*every, *titles):
            if id.startswith(PREFIXES) and not id.startswith(LIKE_OTHERS):
                self._add(id)
        for other in self._catalogue.languages:
            notice = self._catalogue.format(other, PARTLY).text
            self._patterns.append((PARTLY, re.compile(re.escape(notice)), 0))

    def _add(self, id: str) -> None:
        text = self._catalogue.format(self._language, id, self._args, asking_for="self").text
        text = text.translate(_MARKS).replace("**", "").strip()
        gap, ends = ("[^\n]+?", r"(?=\n|$)") if id not in HEADS else (_CODE, r"(?=[\n ]|$)")
        if id not in HEADS and "·" not in text and len(text.replace(_GAP, "").strip(" :.•")) < 2:
            return  # what is hardly more than its arguments is like anything
        pattern = re.compile(re.escape(text).replace(_GAP, gap) + ends)
        self._patterns.append((id.removesuffix(".title"), pattern, len(text)))

    def ids(self, message: Message, side: str) -> str:
        """Return what a message says, as ids and quotes in the order in which they stand. Where two ids read the same,
        it is that of her `side`, `case` or `desk`.
        """
        read = self._read(message.text.translate(_MARKS), side)
        found = [each for each in read if each != PARTLY]
        answered = any(each.startswith("answer-") for each in found)
        shown = [each for each in found if not (answered and each[0] in "«…")]
        return " ".join(_once(map(_together, shown)))

    def _read(self, text: str, side: str) -> Iterator[str]:
        at, words = 0, ""
        while at < len(text):
            hits = [
                (match.end(), id.startswith(side), weight, id)
                for id, pattern, weight in self._patterns
                if (match := pattern.match(text, at))
            ]
            if hits:
                if words.strip():
                    yield _quoted(words)
                (at, *_, id), words = max(hits), ""
                yield id
            else:
                end = text.find("\n", at)
                end = len(text) if end < 0 else end
                words, at = words + text[at:end], end
            while at < len(text) and text[at] in "\n ":
                words += text[at] if words else ""
                at += 1
        if words.strip():
            yield _quoted(words)


def _once(read: Iterable[str]) -> Iterator[str]:
    """Yield everything once, but for the entries of a conversation and the words below them."""
    seen: set[str] = set()
    before = ""
    for each in read:
        if each in ENTRIES or before in ENTRIES or each not in seen:
            yield each
        seen.add(each)
        before = each


def _together(id: str) -> str:
    """Return what stands for many lines of one kind."""
    if id.startswith("desk-card_"):
        return "card"
    return "profile" if id.startswith("desk-me_") and id not in ("desk-me_ask", "desk-me_back") else id


def _quoted(words: str) -> str:
    words = words.strip()
    return f"«{words}»" if len(words) <= _LONGEST else "…"


@cache
def _kept(language: str) -> list[Reader]:
    return []


def reader(loaded: Loaded, language: str, known: dict[str, str]) -> Reader:
    """Return the reader of a language, made once."""
    kept = _kept(language)
    if not kept:
        kept.append(Reader(loaded, language, known))
    return kept[0]
