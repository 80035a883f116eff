"""What somebody wrote or sent, as it may be passed on to the other side."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bot.ports import File, Rights
from bot.relay import words
from bot.relay.process import Rebuilt
from bot.relay.refusal import Reason, Refused
from bot.services.desk.fetching import MEDIA
from bot.services.desk.held import Message
from flows.answers.matching import Matching
from flows.events import Edited, Event, Said, Sent


@dataclass(frozen=True, slots=True)
class Carried:
    """What was fetched for an event that had been set aside: candidates for a text, the file somebody sent, or what the
    bot may do in a group (None also where that cannot be learnt, then `looked`).
    """

    matching: Matching | None = None
    file: Rebuilt | Reason | None = None
    rights: Rights | None = None
    looked: bool = False


def parcel(event: Event, carried: Carried, since: datetime | None = None) -> Message | Sent | Reason:
    """Return what somebody wrote or sent as it may be passed on; a file that must be fetched first; or why not.

    What was written before `since` was for somebody else, and its change is, too.
    """
    try:
        match event:
            case Said(text=text):
                return Message(words.rebuild(text))
            case Edited(written=written) if written and since and written < since.replace(microsecond=0):
                return Reason.KIND
            case Edited(text=text):
                return Message(words.rebuild(text), changed=True)
            case Sent():
                return _file(event, carried)
    except Refused as refused:
        return refused.reason
    return Reason.UNKNOWN


def _file(sent: Sent, carried: Carried) -> Message | Sent | Reason:
    if not sent.ref or sent.kind not in MEDIA:
        return Reason.KIND
    file = carried.file
    if file is None or isinstance(file, Reason):
        return sent if file is None else file
    caption = words.rebuild(sent.caption) if sent.caption else ""
    return Message(caption, File(file.media.value, file.data))
