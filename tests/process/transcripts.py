"""What everybody in a story read, so that two runs of it can be compared: codes and links are made anew each time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TypeAlias

from tests.process.parties import Party

CODE = re.compile(r"^!take\.([A-Z0-9]+)$")
LINK = re.compile(r"\S*join_[\w-]+")

Line: TypeAlias = tuple[str, tuple[str, ...], str]
"""A message: its text, the payloads of its buttons, the kind of its file."""


def transcripts(people: Iterable[Party], without: str = "") -> Mapping[str, Sequence[Line]]:
    """Return what each read, codes by number, but for messages that say `without`."""
    everybody = list(people)
    names: dict[str, str] = {}
    for person in everybody:
        for message in person.seen:
            for found in filter(None, map(CODE.match, message.buttons)):
                names.setdefault(found[1], f"case {len(names) + 1}")
    code = re.compile("|".join(rf"(?<![A-Z0-9]){name}(?![A-Z0-9])" for name in names) or "(?!)")

    def plain(text: str) -> str:
        return LINK.sub("join_", code.sub(lambda found: names[found[0]], text))

    return {
        person.name: [
            (plain(message.text), tuple(map(plain, message.buttons)), message.media)
            for message in person.seen
            if not without or without not in message.text
        ]
        for person in everybody
    }


def copies(expected: Sequence[Line], came: Sequence[Line]) -> int:
    """Return how many messages came twice, one right after the other. Anything else that differs is an error."""
    place = twice = 0
    for line in came:
        if place < len(expected) and line == expected[place]:
            place += 1
        elif place and line == expected[place - 1]:
            twice += 1
        else:
            wanted = expected[place] if place < len(expected) else "nothing more"
            raise AssertionError(f"came {line}, instead of {wanted}, after {came[max(0, place - 2) : place]}")
    assert place == len(expected), f"never came: {expected[place:]}"
    return twice
