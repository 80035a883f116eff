"""The Ogg container (RFC 3533): packets out of pages, and pages anew around packets. Knows nothing of sound.

Our own, because the known library for it, mutagen, is under the GPL 2 and edits a file in place: it takes the tags off
and lets everything else stand. Here nothing of the old container stands; only packets come out.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator

from msgspec import Struct

from bot.relay.refusal import Reason, Refused

CAPTURE = b"OggS"
CONTINUED, FIRST, LAST = 1, 2, 4
SERIAL = 1
"""The number of every stream we write; the old one may tell devices apart."""
_HEAD = struct.Struct("<4sBBQIIIB")
SEGMENTS = 255
_SEGMENT = 255
_BITS_TURNED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


class Page(Struct, frozen=True):
    """The packets that end on a page, what its writer says the time is then, and whether the stream ends."""

    packets: tuple[bytes, ...]
    position: int
    last: bool


def checksum(data: bytes) -> int:
    """Return the checksum of a page whose own is 0: polynomial 0x04c11db7 from the highest bit, nothing inverted.

    zlib has the same polynomial from the lowest bit, and inverts: so bits are turned before and after.
    """
    turned = zlib.crc32(data.translate(_BITS_TURNED), 0xFFFF_FFFF) ^ 0xFFFF_FFFF
    return int.from_bytes(turned.to_bytes(4, "little").translate(_BITS_TURNED), "big")


def pages(data: bytes) -> Iterator[Page]:
    """Read a file that is one whole stream, a page at a time. Raise `Refused`."""
    place, number, serial, over = 0, 0, None, False
    rest: list[bytes] = []
    while place < len(data):
        if over or len(data) - place < _HEAD.size:
            raise Refused(Reason.DAMAGED)
        capture, version, flags, position, its, sequence, check, count = _HEAD.unpack_from(data, place)
        lacing = data[place + _HEAD.size : place + _HEAD.size + count]
        body = place + _HEAD.size + count
        end = body + sum(lacing)
        if capture != CAPTURE or version or len(lacing) < count or end > len(data):
            raise Refused(Reason.DAMAGED)
        bare = data[place : place + 22] + bytes(4) + data[place + 26 : end]
        serial = its if serial is None else serial
        follows = bool(flags & CONTINUED) == bool(rest) and bool(flags & FIRST) == (number == 0)
        if check != checksum(bare) or its != serial or sequence != number or not follows:
            raise Refused(Reason.DAMAGED)
        packets, rest = _split(rest, lacing, data[body:end])
        over = bool(flags & LAST)
        yield Page(packets, position, over)
        place, number = end, number + 1
    if rest:
        raise Refused(Reason.DAMAGED)


def write(pages: Iterable[Page]) -> bytes:
    """Return the file of some pages, each of at most 255 segments and with whole packets only."""
    parts = []
    for number, page in enumerate(pages):
        lacing = b"".join(_lacing(packet) for packet in page.packets)
        flags = FIRST * (number == 0) | LAST * page.last
        head = _HEAD.pack(CAPTURE, 0, flags, page.position, SERIAL, number, 0, len(lacing))
        bare = head + lacing + b"".join(page.packets)
        parts.append(bare[:22] + checksum(bare).to_bytes(4, "little") + bare[26:])
    return b"".join(parts)


def segments(packet: bytes) -> int:
    """Return how much of a page's 255 segments a packet takes."""
    return len(packet) // _SEGMENT + 1


def _lacing(packet: bytes) -> bytes:
    return bytes([_SEGMENT]) * (len(packet) // _SEGMENT) + bytes([len(packet) % _SEGMENT])


def _split(parts: list[bytes], lacing: bytes, body: bytes) -> tuple[tuple[bytes, ...], list[bytes]]:
    """Return the packets that end here, and the parts of the one that goes on. `parts` are those of earlier pages.

    Parts are joined once, at the end: a file of 35,000 pages for one packet would else be copied 35,000 times.
    """
    packets, place = [], 0
    for size in lacing:
        parts.append(body[place : place + size])
        place += size
        if size < _SEGMENT:
            packets.append(b"".join(parts))
            parts = []
    return tuple(packets), parts
