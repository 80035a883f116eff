"""All that is kept of a case besides what was written in it, and how that is packed. No names, no words of anybody."""

from __future__ import annotations

import msgspec
from msgspec import Struct

from flows.cases.model import Case, VolunteerId
from flows.model import AnswerId


class OwnTopic(Struct, frozen=True, array_like=True):
    """The topic a case has in the own chat of a `volunteer`: empty while it is in the `making`, and once it is gone.
    `made` is how many there were.
    """

    volunteer: VolunteerId
    topic: str = ""
    made: int = 0
    making: bool = False


class CaseFile(Struct, frozen=True, omit_defaults=True):
    """A case with what the inquirer had been given before and what was sent to her since.

    `roadmap` and `read` name her road map and the last answer she read, `sent` the reviewed answers of volunteers.
    `asked` is the digest of a message that waits for her to send it again, `minute` (since 1970) and `written` say how
    many messages she wrote in which minute, `hour` and `files` how many files of hers were fetched in which hour, `day`
    (as storage counts them) and `reopened` how often she let it go on again on which day. `closed` is who knows that
    her page is not open, since she last wrote. `topic` is where in the team's group it is talked about, empty until
    that is made, `made` how many were. `own` are the topics in volunteers' own chats, `thread` is the topic of her own
    chat that the inquirer last wrote in, empty where that was simply the chat.
    """

    case: Case
    roadmap: str = ""
    read: AnswerId | None = None
    sent: tuple[AnswerId, ...] = ()
    asked: str = ""
    minute: int = 0
    written: int = 0
    hour: int = 0
    files: int = 0
    day: int = 0
    reopened: int = 0
    closed: VolunteerId | None = None
    topic: str = ""
    made: int = 0
    own: tuple[OwnTopic, ...] = ()
    thread: str = ""


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(CaseFile).decode


def dump(file: CaseFile) -> bytes:
    """Write a file as JSON."""
    return _encode(file)


def parse(data: bytes) -> CaseFile:
    """Read a file; raise `msgspec.ValidationError` where it is none."""
    return _decode(data)
