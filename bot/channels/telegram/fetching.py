"""Getting a file that somebody sent: ask where it is, then read it, 10 MB at most.

Keeps nothing. Where the file is comes from outside and is checked; no error says it, as the address holds the token.
"""

from __future__ import annotations

import re

import msgspec
from msgspec import Struct

from bot.channels.http import AnswerLost, HttpError, TooLong
from bot.channels.telegram.api import Api, Method, Refused, judge
from bot.channels.telegram.refusals import meaning
from bot.ports import ChannelError, Rejected, TooLarge, Unreachable
from bot.relay.refusal import MOST

ASK_SECONDS = 15.0
READ_SECONDS = 60.0
TOO_BIG = "file is too big"
"""What stands in the refusal of a file over Telegram's own limit."""

_STEP = re.compile(r"(?!\.{1,2}\Z)[^/\\:%\x00-\x1f\x7f]+")


class Place(Struct):
    """Where a file is. `file_size` in bytes, 0 where it is not known."""

    file_path: str
    file_size: int = 0


async def fetch(api: Api, ref: str) -> bytes:
    """Return a file by its `file_id`. Raise `ChannelError`."""
    try:
        return await _read(api, await _find(api, ref))
    except TooLong as error:
        raise TooLarge("file is too large") from error
    except HttpError as error:
        raise Unreachable(str(error)) from error
    except Refused as error:
        raise _meaning(error) from error


async def _find(api: Api, ref: str) -> str:
    """Return the path of a file on the server. Raise `HttpError`, `Refused` or `Rejected`."""
    found = await api.call(Method.GET_FILE, {"file_id": ref}, ASK_SECONDS)
    try:
        place = msgspec.json.decode(found, type=Place)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise Rejected("no place of a file") from error
    if place.file_size > MOST:
        raise TooLarge("file is too large")
    if not inside(place.file_path):
        raise Rejected("no path of a file")
    return place.file_path


async def _read(api: Api, path: str) -> bytes:
    """Return what is at a path. Raise `HttpError` or `Refused`."""
    answer = await api.download(path, MOST, READ_SECONDS)
    if answer.status != 200:
        judge(answer)
        raise AnswerLost("answer is no file")
    return answer.body


def inside(path: str) -> bool:
    """Tell whether a path leads to a file below its folder: no scheme, no way up, no empty step."""
    return all(_STEP.fullmatch(step) for step in path.split("/"))


def _meaning(refused: Refused) -> ChannelError:
    """A refusal is about the file here, never about the person who sent it."""
    if TOO_BIG in refused.description.lower():
        return TooLarge("file is too large")
    trouble = meaning(refused)
    return trouble if trouble.retryable else Rejected(f"status {refused.status}")
