"""Every kind of message that Telegram has, with names wherever one can hide: none of them is on the other side."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Any

import msgspec

from tests.relay import planting
from tests.relay.planting import Canaries, shows
from tests.team.house import FORUM, VERA, TeamHouse
from tests.telegram.fake_groups import person

PAYLOADS = Path(__file__).parent.parent / "telegram" / "payloads"
INA = 900
MINE = ("text", "caption")
SPELT = ("type", "mime_type", "language_code", "file_id", "file_unique_id", "status", "emoji")
"""What Telegram reads itself: a name there would be no message of Telegram."""
FILES: dict[str, Callable[[Canaries], bytes]] = {
    "photo": planting.jpeg,
    "voice": planting.voice,
    "document": planting.pdf,
}
NAMES = Canaries()


def kinds() -> list[str]:
    """Return the recorded messages of people."""
    found = []
    for path in sorted(PAYLOADS.glob("*.json")):
        message = msgspec.json.decode(path.read_bytes()).get("message", {})
        private = message.get("chat", {}).get("type") == "private" and not message["from"]["is_bot"]
        if private and not path.stem.startswith(("service", "ignored", "text_start", "text_command")):
            found.append(path.stem)
    return found


def planted(value: Any, key: str, numbers: count[int], depth: int = 0) -> Any:
    """Return what stands in a message with a name in place of every text but what its sender wrote."""
    if isinstance(value, dict):
        return {name: planted(each, name, numbers, depth + 1) for name, each in value.items()}
    if isinstance(value, list):
        return [planted(each, key, numbers, depth + 1) for each in value]
    if isinstance(value, str) and not (key in SPELT or (key in MINE and depth == 1)):
        return f"CANARY{next(numbers)}"
    return value


def message(house: TeamHouse, name: str) -> dict[str, Any]:
    """Return the fields of a recorded message, with names, and files that hold some."""
    recorded = msgspec.json.decode((PAYLOADS / f"{name}.json").read_bytes())["message"]
    kept = {key: each for key, each in recorded.items() if key not in ("from", "chat", "message_id", "date")}
    fields: dict[str, Any] = planted(kept, "", count())
    user = person(4711)
    fields |= {
        "forward_origin": {"type": "user", "sender_user": user, "date": 1},
        "via_bot": user | {"is_bot": True},
        "quote": {"text": "CANARYquote", "position": 0},
        "external_reply": {"origin": {"type": "user", "sender_user": user, "date": 1}},
        "author_signature": "CANARYsignature",
        "sender_tag": "CANARYtag",
    }
    for kind, make in FILES.items():
        if kind in fields:
            ref = house.telegram.shelf.keep(make(NAMES), f"CANARYpath/{kind}{len(NAMES.names)}")
            file = {
                "file_id": ref,
                "file_unique_id": "u",
                "file_name": "CANARY.pdf",
                "width": 9,
                "height": 9,
            }
            fields[kind] = [file] if kind == "photo" else file
    return fields


def clean(text: str, *files: bytes) -> bool:
    """Tell whether no name can be read."""
    hidden = [name for data in files for name in (*NAMES.names, "Canary", "CANARY") if shows(data, name)]
    return "canary" not in text.casefold() and not hidden


def test_every_kind_is_there() -> None:
    """The recorded messages hold what people can send: texts, files, places, contacts, games, what is new tomorrow."""
    known = {name.split("_")[0] for name in kinds()}
    assert known >= {
        "text",
        "photo",
        "voice",
        "document",
        "audio",
        "video",
        "animation",
        "sticker",
        "contact",
    }
    assert known >= {"location", "venue", "dice", "poll", "story", "game", "paid", "checklist", "kind"}


async def test_nothing_of_a_volunteer_reaches_the_inquirer(forum: TeamHouse) -> None:
    """Whatever a volunteer sends in a topic, the inquirer reads her role and what was written, and no name."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    passed = set()
    for name in kinds():
        before = len(forum.page.sent)
        forum.telegram.company.send(FORUM, VERA, forum.thread, **message(forum, name))
        await forum.settle()
        for _, sent in forum.page.sent[before:]:
            passed.add(name)
            assert sent.text.startswith("Vullnetar/e:")
            assert clean(sent.text, *([sent.file.data] if sent.file else ())), name
    assert {"photo", "photo_caption", "voice", "document", "text_forwarded", "text_reply"} <= passed
    assert not passed & {"contact", "location", "poll", "video", "sticker", "story"}


async def test_nothing_of_an_inquirer_reaches_the_team(forum: TeamHouse) -> None:
    """Whatever an inquirer on Telegram sends, her team reads what she wrote below a code, and no name."""
    await asks(forum)
    await forum.says(VERA, "Guten Tag!")
    passed = set()
    for name in kinds():
        before = len(forum.telegram.sent)
        private = {"message_id": 1, "from": person(INA), "date": 1}
        private["chat"] = {"id": INA, "type": "private", "first_name": "CANARY"}
        forum.telegram.update({"message": private | message(forum, name)})
        await forum.settle()
        for sent in forum.telegram.sent[before:]:
            if sent.chat == FORUM:
                passed.add(name)
                file = [sent.file.data, sent.file.name.encode()] if sent.file else []
                assert clean(str(sent.body), *file), name
    assert {"photo", "photo_caption", "voice", "document", "text_forwarded", "text_reply"} <= passed
    assert not passed & {"contact", "location", "poll", "video", "sticker", "story"}
    assert not [topic for topic in forum.group.topics.values() if "canary" in topic.name.casefold()]


async def asks(house: TeamHouse) -> None:
    """Let somebody on Telegram ask for a person."""
    for text in ("/start", "/sq"):
        house.telegram.say(INA, text, "sq")
        await house.settle()
    await press(house, "self")
    house.telegram.say(INA, "/person", "sq")
    await house.settle()
    for ending in ("yes", "visa"):
        await press(house, ending)


async def press(house: TeamHouse, ending: str) -> None:
    """Press her newest button that says this."""
    bodies = [sent.body for sent in reversed(house.telegram.sent) if sent.chat == INA]
    rows = [row for body in bodies for row in (body.get("reply_markup") or {}).get("inline_keyboard", ())]
    data = next(key["callback_data"] for row in rows for key in row if key["callback_data"].endswith(ending))
    house.telegram.press(INA, data, "sq")
    await house.settle()


async def test_a_caption_changed_later_passes_clean(forum: TeamHouse) -> None:
    """A changed caption passes as words, marked, without anything else of its message."""
    await forum.asks()
    sent = forum.telegram.company.send(FORUM, VERA, forum.thread, **message(forum, "photo_caption"))
    await forum.settle()
    before = len(forum.page.sent)
    company = forum.telegram.company
    edited = company._message(FORUM, VERA, forum.thread, None) | message(forum, "photo_caption")
    forum.telegram.update(
        {"edited_message": edited | {"message_id": sent, "caption": "Look here", "edit_date": 2}}
    )
    await forum.settle()
    ((_, changed),) = forum.page.sent[before:]
    assert changed.text == "Vullnetar/e: (ndryshuar)\nLook here"
    assert changed.file is None
