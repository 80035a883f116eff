"""One Opus packet (RFC 6716, section 3): checked, measured, and without its padding, where anything may be written.

Does not decode: the sound itself passes as it was recorded.
"""

from __future__ import annotations

from bot.relay.refusal import Reason, Refused

FRAME = 1_275
"""Bytes of a frame."""
FRAMES_OF_PACKET = 48
SAMPLES = 5_760
"""Samples of a packet at 48 kHz: 120 ms."""
_PADDED, _VARIABLE, _COUNT = 0x40, 0x80, 0x3F
_SILK = (480, 960, 1_920, 2_880)
_HYBRID = (480, 960)
_CELT = (120, 240, 480, 960)


def measured(packet: bytes) -> tuple[bytes, int]:
    """Return the packet without padding, and its samples at 48 kHz. Raise `Refused` if it is no Opus packet."""
    if not packet:
        raise Refused(Reason.DAMAGED)
    rebuilt, frames = _framed(packet)
    samples = frames * _samples(packet[0] >> 3)
    if samples > SAMPLES:
        raise Refused(Reason.DAMAGED)
    return rebuilt, samples


def _samples(configuration: int) -> int:
    """Return the samples of a frame (table 2)."""
    if configuration < 12:
        return _SILK[configuration % 4]
    return _HYBRID[configuration % 2] if configuration < 16 else _CELT[configuration % 4]


def _framed(packet: bytes) -> tuple[bytes, int]:
    """Return the packet without padding, and how many frames it has."""
    rest = packet[1:]
    match packet[0] & 3:
        case 0:
            _check_frames([len(rest)])
            return packet, 1
        case 1:
            _check_even(len(rest), 2)
            return packet, 2
        case 2:
            first, used = _length(rest, 0)
            _check_frames([first, len(rest) - used - first])
            return packet, 2
        case _:
            return _unpadded(packet)


def _unpadded(packet: bytes) -> tuple[bytes, int]:
    """Take the padding off a packet that says how many frames it has (section 3.2.5)."""
    if len(packet) < 2:
        raise Refused(Reason.DAMAGED)
    head, place, padding = packet[1], 2, 0
    while head & _PADDED:
        if place >= len(packet):
            raise Refused(Reason.DAMAGED)
        step, place = packet[place], place + 1
        padding += min(step, 254)
        if step < 255:
            break
    frames = head & _COUNT
    if not 1 <= frames <= FRAMES_OF_PACKET or len(packet) - padding < place:
        raise Refused(Reason.DAMAGED)
    body = packet[place : len(packet) - padding]
    if head & _VARIABLE:
        sizes, used = [], 0
        for _ in range(frames - 1):
            size, used = _length(body, used)
            sizes.append(size)
        _check_frames([*sizes, len(body) - used - sum(sizes)])
    else:
        _check_even(len(body), frames)
    return bytes([packet[0], head & ~_PADDED]) + body, frames


def _length(data: bytes, place: int) -> tuple[int, int]:
    """Read the length of a frame (section 3.2.1); return it and the place behind it."""
    if place >= len(data) or (data[place] >= 252 and place + 1 >= len(data)):
        raise Refused(Reason.DAMAGED)
    if data[place] < 252:
        return data[place], place + 1
    return data[place + 1] * 4 + data[place], place + 2


def _check_even(size: int, frames: int) -> None:
    if size % frames:
        raise Refused(Reason.DAMAGED)
    _check_frames([size // frames])


def _check_frames(sizes: list[int]) -> None:
    if not all(0 <= size <= FRAME for size in sizes):
        raise Refused(Reason.DAMAGED)
