"""Messages of every kind that Telegram has, with names and numbers wherever they can stand: none may reach anybody."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from bot.channels.telegram.translate import SERVICE
from bot.relay.kinds import KINDS, Treatment
from tests.process.handover import Files
from tests.process.parties import Json, OnTelegram
from tests.relay.planting import CANARY
from tests.telegram.conftest import PAYLOADS

NUMBER = 7_499_100_000
"""Every id and telephone number in these messages begins with its first five digits."""
DIGITS = str(NUMBER)[:5]

Fate: TypeAlias = Literal["passes", "refused", "asked", "note"]
"""What must become of a message: it passes, its sender hears that it does not or is asked first; or nobody wrote it."""

_CAPTIONED = frozenset(
    {"caption", "caption_entities", "has_media_spoiler", "live_photo", "media_group_id"}
    | {"show_caption_above_media"}
)
_FILES = frozenset({"photo", "voice", "document"})
_ENVELOPE = frozenset({"from", "chat", "date", "message_id"})
_OWN = frozenset({"text", "caption"})
_KEPT = frozenset({"type", "file_id", "file_unique_id", "language_code", "mime_type", "media_group_id"})


@dataclass(frozen=True, slots=True)
class Planted:
    """A message of a kind: its own `fields`, its `mark` where it has words that may pass, and its fate."""

    kind: str
    fields: Json
    mark: str
    fate: Fate
    edited: bool = False

    @property
    def counts(self) -> bool:
        """Whether it is one of the files that an inquirer may send in an hour."""
        return not self.edited and bool(self.fields.keys() & _FILES)


class Planter:
    """Makes messages, each with a mark of its own; their files are kept where `keeper` keeps hers."""

    def __init__(self, keeper: OnTelegram, files: Files, word: str) -> None:
        self._keeper = keeper
        self._files = files
        self._drawn = itertools.count(1)
        self._numbers = iter(range(NUMBER, NUMBER + 100_000))
        self._marks = (f"{word}-mesazhi-{number:03}." for number in itertools.count(1))

    def table(self) -> Iterator[Planted]:
        """Yield a message for each field of the table, and for fields that nobody knows."""
        for name, treatment in KINDS.items():
            if name not in _ENVELOPE:
                yield self._of_field(name, treatment)
        yield Planted("hologram", {"hologram": self._thing()}, "", "refused")
        mark = next(self._marks)
        yield Planted("brand_new_field", {"text": mark, "brand_new_field": self._thing()}, mark, "passes")
        mark = next(self._marks)
        handle = {"caption": f"{mark} @{self._name()}"}
        yield Planted("a name in a caption", self._photo() | handle, mark, "asked")

    def recordings(self) -> Iterator[Planted]:
        """Yield the recorded messages of one person, with other names and numbers."""
        for path in sorted(PAYLOADS.glob("*.json")):
            update = json.loads(path.read_text(encoding="utf-8"))
            edited = "edited_message" in update
            message = update.get("edited_message") or update.get("message")
            if message and message["chat"]["type"] == "private" and not message["from"]["is_bot"]:
                yield from self._recorded(path.stem, message, edited=edited)

    def _name(self) -> str:
        return f"{CANARY}{next(self._drawn):05}"

    def _of_field(self, name: str, treatment: Treatment) -> Planted:
        if treatment is Treatment.SERVICE:
            return Planted(name, {name: self._thing()}, "", "note")
        if treatment is Treatment.REFUSE:
            beside = {"document": self._thing()} if name == "animation" else {}
            return Planted(name, {name: self._thing(), "caption": self._name(), **beside}, "", "refused")
        mark = next(self._marks)
        if name in _FILES:
            return Planted(name, self._file(name) | {"caption": mark}, mark, "passes")
        base = self._photo() | {"caption": mark} if name in _CAPTIONED else {"text": mark}
        own = {} if name in _OWN else {name: self._value(name, mark)}
        return Planted(name, base | own, mark, "passes")

    def _value(self, name: str, mark: str) -> object:
        """Return what a field that stays behind holds, as Telegram would fill it."""
        mention = {"type": "text_mention", "offset": 0, "length": len(mark), "user": self._person()}
        link = {"type": "text_link", "offset": 0, "length": 2, "url": f"https://t.me/{self._name()}"}
        match name:
            case "entities" | "caption_entities":
                return [mention, link]
            case "edit_date" | "message_thread_id" | "sender_boost_count" | "paid_star_count":
                return next(self._numbers)
            case "author_signature" | "media_group_id" | "business_connection_id" | "sender_tag":
                return self._name()
            case _ if name.startswith(("is_", "has_", "show_")):
                return True
            case "quote":
                return {"text": self._name(), "position": 0, "entities": [mention]}
            case "reply_to_message":
                return {"message_id": 1, "date": 1, "from": self._person(), "text": self._name()}
            case "forward_origin":
                hidden = {"sender_user_name": self._name()}
                return {"type": "user", "date": 1, "sender_user": self._person(), **hidden}
            case _:
                return self._thing()

    def _recorded(self, kind: str, message: Json, *, edited: bool) -> Iterator[Planted]:
        fields = {name: value for name, value in message.items() if name not in _ENVELOPE}
        if "text" in fields and str(fields["text"]).startswith("/"):
            return
        planted = {name: value if name in _OWN else self._anew(value) for name, value in fields.items()}
        mark = next(self._marks)
        fate: Fate = "refused"
        if service := fields.keys() & SERVICE:
            assert not service & _OWN
            fate = "note"
        elif edited and not fields.keys() & _OWN:
            fate = "note"
        elif "text" in fields or (fields.keys() & _FILES and "animation" not in fields):
            fate = "passes"
            planted |= self._file(kind.split("_")[0]) if "text" not in fields and not edited else {}
            planted["text" if "text" in fields else "caption"] = mark
        yield Planted(kind, planted, mark, fate, edited)

    def _anew(self, value: Any, name: str = "") -> Any:
        """Return a recorded value with other names and numbers in it."""
        match value:
            case dict():
                return {key: self._anew(part, key) for key, part in value.items()}
            case list():
                return [self._anew(part, name) for part in value]
            case str() if name not in _KEPT:
                return self._name()
            case int() if name.endswith("id") and not isinstance(value, bool):
                return next(self._numbers)
            case _:
                return value

    def _person(self) -> Json:
        return {
            "id": next(self._numbers),
            "is_bot": False,
            "first_name": self._name(),
            "last_name": self._name(),
            "username": self._name(),
        }

    def _thing(self) -> Json:
        """Return something with everything in it by which somebody could be known."""
        return self._person() | {
            "user": self._person(),
            "chat": self._person() | {"type": "private", "title": self._name()},
            "user_id": next(self._numbers),
            "phone_number": f"+{next(self._numbers)}",
            "vcard": f"BEGIN:VCARD\nFN:{self._name()}\nEND:VCARD",
            "title": self._name(),
            "performer": self._name(),
            "text": self._name(),
            "file_name": f"{self._name()}.pdf",
            "file_id": f"{self._name()}",
            "address": self._name(),
            "latitude": 52.289,
        }

    def _photo(self) -> Json:
        return self._keeper.file("photo", self._files.photo)

    def _file(self, field: str) -> Json:
        match field:
            case "photo":
                return self._photo()
            case "voice":
                return self._keeper.file("voice", self._files.voice, title=self._name())
            case _:
                name = f"{self._name()}.pdf"
                return self._keeper.file("pdf", self._files.pdf, name, thumbnail=self._person())


def named(data: bytes) -> Sequence[str]:
    """Return which canaries stand in bytes in plain sight."""
    found = [word for word in (CANARY, DIGITS) if word.lower().encode() in data.lower()]
    return [*found, *(["in UTF-16"] if CANARY.encode("utf-16-le") in data else [])]
