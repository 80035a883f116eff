"""A voice message becomes its Opus packets, and a new Ogg file is made around them (RFC 7845).

Comments, cover pictures, the writer's name, the number of the stream, its own clock and all padding stay behind. Not
transcoded: the sound is the person's voice in any case, and a decoder would be one more parser in C. A file with a
second stream or anything behind the first is refused.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from msgspec import Struct

from bot.relay import ogg, opus
from bot.relay.refusal import Reason, Refused, check_size

RATE = 48_000
"""Samples a second; what Opus counts in, whatever was recorded."""
MOST = 15 * 60 * RATE
"""Samples that pass: a quarter of an hour."""
LEAD_IN = RATE
"""Samples at the start that may be skipped; encoders write 312 to 3,840."""
_HEAD = struct.Struct("<8sBBHIhB")
_HEAD_MARK, _TAGS_MARK = b"OpusHead", b"OpusTags"
_NO_TAGS = _TAGS_MARK + bytes(8)
"""No vendor, and no comments."""


class Sound(Struct, frozen=True):
    """What a voice message is: channels (1 or 2), samples to skip at the start, to cut at the end, and packets with
    their samples.
    """

    channels: int
    skip: int
    cut: int
    packets: tuple[tuple[bytes, int], ...]


def rebuild(data: bytes) -> bytes:
    """Return an Ogg file with the same sound and nothing else. Raise `Refused`."""
    check_size(len(data))
    if not data.startswith(ogg.CAPTURE):
        raise Refused(Reason.FORMAT)
    return ogg.write(_pages(_read(data)))


def _read(data: bytes) -> Sound:
    pages = ogg.pages(data)
    channels, skip = _head(next(pages))
    found: list[tuple[bytes, int]] = []
    total, offset, cut = 0, 0, 0
    for number, page in enumerate(_audible(pages)):
        fresh = [opus.measured(packet) for packet in page.packets]
        added = sum(samples for _, samples in fresh)
        total += added
        if total > MOST:
            raise Refused(Reason.LARGE)
        if number == 0 and not page.last:
            offset = page.position - added
        surplus = total + offset - page.position
        cut = surplus if page.last and 0 <= surplus < added else 0
        found += fresh
    if not found:
        raise Refused(Reason.EMPTY)
    return Sound(channels, skip, cut, tuple(found))


def _head(page: ogg.Page) -> tuple[int, int]:
    """Read the first page, which holds nothing but the head; return channels and samples to skip."""
    if len(page.packets) != 1 or len(page.packets[0]) < _HEAD.size:
        raise Refused(Reason.FORMAT)
    mark, version, channels, skip, _, _, family = _HEAD.unpack_from(page.packets[0])
    if mark != _HEAD_MARK or version >= 16 or family != 0 or channels not in (1, 2):
        raise Refused(Reason.FORMAT)
    return channels, min(skip, LEAD_IN)


def _audible(pages: Iterator[ogg.Page]) -> Iterator[ogg.Page]:
    """Go on to the pages with sound: past the tags, which end a page of their own (section 5.2)."""
    for page in pages:
        if page.packets:
            if len(page.packets) != 1 or not page.packets[0].startswith(_TAGS_MARK):
                raise Refused(Reason.DAMAGED)
            break
    return (page for page in pages if page.packets)


def _pages(sound: Sound) -> Iterator[ogg.Page]:
    """Write a head with gain 0 (a stranger's could be deafening), no tags, and a page for about each second."""
    yield ogg.Page((_HEAD.pack(_HEAD_MARK, 1, sound.channels, sound.skip, RATE, 0, 0),), 0, last=False)
    yield ogg.Page((_NO_TAGS,), 0, last=False)
    packets: list[bytes] = []
    taken, begun, position = 0, 0, 0
    for packet, samples in sound.packets:
        if packets and (taken + ogg.segments(packet) > ogg.SEGMENTS or position - begun >= RATE):
            yield ogg.Page(tuple(packets), position, last=False)
            packets, taken, begun = [], 0, position
        packets.append(packet)
        taken += ogg.segments(packet)
        position += samples
    yield ogg.Page(tuple(packets), position - sound.cut, last=True)
