"""What was written in a case, as volunteers read it: just now, elsewhere, or before they came."""

from __future__ import annotations

from collections.abc import Sequence

from bot.services.desk import cards
from bot.services.desk.held import Held, Message
from bot.services.desk.sheets import Said, Words
from flows.effects import Offered, Say
from flows.model import AnswerId
from storage import Room
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
    """Return what was written in a case so far."""
    written = await room.cases.messages(room.wire, held.row.id)
    if not written:
        return [Say("desk-nothing_yet")]
    said: list[Said] = [Say("desk-history")]
    for each in written:
        body = each.body.decode() if each.body is not None else None
        if body is None:
            said.append(Say("desk-unreadable"))
        elif each.kind == "answer":
            title = cards.title(AnswerId(body))
            said.append(Say("desk-answer_sent", {**cards.code_of(held.file), "title": title}))
        elif each.kind == "note":
            said.append(Words("desk-note", body))
        else:
            note = "desk-file" if each.kind == "file" else ""
            said.append(words(each.sender, held, Message(body), changed=note))
    return said
