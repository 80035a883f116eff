"""What was written in a case, as volunteers read it: just now, elsewhere, or before they came."""

from __future__ import annotations

from collections.abc import Sequence

from bot.services.desk import cards
from bot.services.desk.held import Held, Message
from bot.services.desk.sheets import Said, Transcript, Words
from flows.effects import Offered, Say
from flows.model import AnswerId
from storage import Room
from storage.cases import Message as Kept
from storage.cases import Sender


def mirrored(sender: Sender, held: Held, message: Message) -> Said:
    """Return what somebody wrote elsewhere as it is shown to those of a group."""
    if message.answer:
        title = cards.title(message.answer)
        return Say("desk-answer_sent", {**cards.code_of(held.file), "title": title})
    changed = "desk-changed" if message.changed else ""
    return words(sender, held, message, changed)


def read(held: Held, message: Message, below: tuple[Offered, ...] = ()) -> Words:
    """Return what the inquirer wrote just now as volunteers read it."""
    return words("inquirer", held, message, "desk-changed" if message.changed else "", below)


def words(
    sender: str, held: Held, message: Message, changed: str = "", below: tuple[Offered, ...] = ()
) -> Words:
    """Return what somebody wrote in a case as volunteers see it."""
    args = cards.code_of(held.file)
    return Words(f"desk-from_{sender}", message.text, args, changed, message.file, below)


async def history(room: Room, held: Held) -> Sequence[Said]:
    """Return what was written in a case so far: no file is there, only that there was one."""
    kept = await room.cases.messages(room.wire, held.row.id)
    if not kept:
        return [Say("desk-nothing_yet")]
    return [Say("desk-history"), Transcript(tuple(_entry(held, each) for each in kept))]


def _entry(held: Held, kept: Kept) -> Words | Say:
    body = kept.body.decode() if kept.body is not None else None
    if body is None:
        return Say("desk-unreadable")
    if kept.kind == "answer":
        return Say("desk-answer_sent", {**cards.code_of(held.file), "title": cards.title(AnswerId(body))})
    if kept.kind == "note":
        return Words("desk-note", body)
    return words(kept.sender, held, Message(body), "desk-file" if kept.kind == "file" else "")
