"""Files that want to break something: each is refused in time with a reason, and nothing else happens."""

from __future__ import annotations

import asyncio
import os
import struct
import subprocess
import sys
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.relay import child, ogg, opus, photo, refusal, voice
from bot.relay.kinds import Media
from bot.relay.process import AT_ONCE, PATIENCE, WAITING, Rebuilder, Rebuilt
from bot.relay.refusal import MOST, Reason, Refused
from tests.relay import planting
from tests.relay.planting import Canaries

PHOTOS = (planting.jpeg(Canaries()), planting.png(Canaries()), planting.webp(Canaries()))
VOICES = (planting.TONE, planting.voice(Canaries()))
PDF = planting.pdf(Canaries())
FILES = {Media.PHOTO: PHOTOS[0], Media.VOICE: VOICES[1], Media.PDF: PDF}


def chunk(name: bytes, body: bytes) -> bytes:
    """Return a chunk of a PNG."""
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def huge_png(edge: int) -> bytes:
    """Return a PNG of a few kilobytes that says it has so many pixels on each side."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", edge, edge, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(bytes(1_000_000))) + chunk(b"IEND", b"")


def pages(count: int, box: bytes = b"0 0 595 842", content: bytes = b"") -> bytes:
    """Return a PDF of so many equal pages, without a table, as PDFium mends it."""
    kids = b"4 0 R " * count
    packed = zlib.compress(content)
    return (
        b"%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Count %d/Kids[%b]>>endobj "
        b"4 0 obj<</Type/Page/Parent 2 0 R/MediaBox[%b]/Contents 5 0 R>>endobj "
        b"5 0 obj<</Length %d/Filter/FlateDecode>>stream\n%b\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%%%EOF"
        % (count, kids, box, len(packed), packed)
    )


async def reason_of(media: Media, data: bytes, **options: float | Path) -> Reason:
    """Return why a file is refused."""
    rebuilder = Rebuilder(**options)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        await rebuilder.rebuild(media, data)
    return refused.value.reason


@st.composite
def harmed(draw: st.DrawFn, files: tuple[bytes, ...]) -> bytes:
    """Draw a file that was cut, overwritten, doubled or filled in places."""
    data = bytearray(draw(st.sampled_from(files)))
    for _ in range(draw(st.integers(1, 8))):
        place = draw(st.integers(0, len(data)))
        match draw(st.sampled_from(["cut", "flip", "insert", "repeat", "drop"])):
            case "cut":
                del data[place:]
            case "flip":
                data[place : place + 1] = draw(st.binary(min_size=1, max_size=1))
            case "insert":
                data[place:place] = draw(st.binary(max_size=64))
            case "repeat":
                data[place:place] = data[place : place + draw(st.integers(1, 600))]
            case _:
                del data[place : place + draw(st.integers(1, 600))]
    return bytes(data)


def survives(rebuild: Callable[[bytes], bytes], data: bytes) -> None:
    """Check that a file is rebuilt or refused, and within seconds."""
    begun = time.monotonic()
    with suppress(Refused):
        assert rebuild(data)
    assert time.monotonic() - begun < 5


@settings(max_examples=150, deadline=None)
@given(harmed(PHOTOS))
def test_harmed_photos_are_rebuilt_or_refused(data: bytes) -> None:
    """Nothing but `Refused` is raised, whatever is wrong with a photo."""
    survives(photo.rebuild, data)


@settings(max_examples=200, deadline=None)
@given(harmed(VOICES))
def test_harmed_voice_messages_are_rebuilt_or_refused(data: bytes) -> None:
    """Nothing but `Refused` is raised, whatever is wrong with an Ogg file."""
    survives(voice.rebuild, data)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.lists(st.binary(max_size=1400), max_size=5), max_size=4), st.integers(0, 2**64 - 1))
def test_well_kept_pages_of_anything_are_rebuilt_or_refused(
    packets: list[list[bytes]], position: int
) -> None:
    """Checksums that are right let nothing else by: heads, tags, packets and times are still judged."""
    head, tags, *_ = ogg.pages(planting.TONE)
    sounding = [ogg.Page(tuple(some), position, last=False) for some in packets]
    survives(voice.rebuild, ogg.write([head, tags, *sounding]))


@settings(max_examples=500, deadline=None)
@given(st.binary(max_size=2000))
def test_a_packet_is_measured_or_refused(packet: bytes) -> None:
    """A rebuilt packet has no padding, is no longer, lasts 120 ms at most, and is not changed again."""
    try:
        rebuilt, samples = opus.measured(packet)
    except Refused:
        return
    assert 0 < samples <= opus.SAMPLES
    assert len(rebuilt) <= len(packet)
    assert rebuilt[0] & 3 != 3 or not rebuilt[1] & 0x40
    assert opus.measured(rebuilt) == (rebuilt, samples)


@settings(max_examples=200, deadline=None)
@given(st.binary(min_size=1, max_size=1275), st.binary(max_size=254))
def test_padding_is_taken_off(frame: bytes, padding: bytes) -> None:
    """A packet of one frame is the same frame afterwards, whatever its padding said."""
    packet = bytes([0b01111_0_00]) + frame
    rebuilt, samples = opus.measured(planting.padded(packet, padding))
    assert rebuilt == bytes([packet[0] | 3, 1]) + frame
    assert samples == opus.measured(packet)[1] == 960


@settings(max_examples=25, deadline=None)
@given(data=harmed((PDF, pages(2))))
def test_harmed_pdfs_are_rebuilt_or_refused(data: bytes) -> None:
    """Also those that break PDFium: its process ends, the bot's does not."""

    async def take() -> Rebuilt:
        return await Rebuilder().rebuild(Media.PDF, data)

    begun = time.monotonic()
    with suppress(Refused):
        assert asyncio.run(take()).data.startswith(b"%PDF-1.4")
    assert time.monotonic() - begun < PATIENCE + 5


@settings(max_examples=12, deadline=None)
@given(media=st.sampled_from(Media), data=st.binary(max_size=400))
def test_anything_at_all_is_refused(media: Media, data: bytes) -> None:
    """Random bytes are no file."""

    async def take() -> Rebuilt:
        return await Rebuilder().rebuild(media, data)

    with pytest.raises(Refused):
        asyncio.run(take())


@pytest.mark.parametrize("media", Media)
async def test_every_cut_off_file_is_refused_or_rebuilt(media: Media) -> None:
    """A file that ends too early breaks nothing."""
    for part in (0.1, 0.5, 0.9, 0.99):
        data = FILES[media]
        with suppress(Refused):
            await Rebuilder().rebuild(media, data[: int(len(data) * part)])


@pytest.mark.parametrize(("media", "wrong"), [(a, b) for a in Media for b in Media if a is not b])
async def test_a_file_of_another_kind_is_refused(media: Media, wrong: Media) -> None:
    """What it is called does not matter, only what it is."""
    assert await reason_of(media, FILES[wrong]) is Reason.FORMAT


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "ICO", "PPM", "TGA"])
async def test_other_pictures_are_refused(kind: str) -> None:
    """Each decoder more is a way in."""
    file = BytesIO()
    planting.picture((64, 64)).save(file, kind)
    assert await reason_of(Media.PHOTO, file.getvalue()) is Reason.FORMAT


@pytest.mark.parametrize("media", Media)
async def test_files_have_a_size(media: Media) -> None:
    """No bytes and more than 10 MB are refused without a process."""
    nowhere = Path("/nowhere.py")
    assert await reason_of(media, b"", script=nowhere) is Reason.EMPTY
    assert await reason_of(media, bytes(MOST + 1), script=nowhere) is Reason.LARGE


@pytest.mark.parametrize("edge", [7_100, 60_000])
async def test_bombs_of_pixels_are_refused(edge: int) -> None:
    """A picture of kilobytes that would fill the memory is not even begun."""
    assert await reason_of(Media.PHOTO, huge_png(edge)) is Reason.LARGE


async def test_bombs_of_text_are_refused() -> None:
    """A chunk that inflates to a gigabyte does not."""
    packed = zlib.compress(bytes(200_000_000), 9)
    data = PHOTOS[1][:33] + chunk(b"zTXt", b"Comment\0\0" + packed) + PHOTOS[1][33:]
    assert await reason_of(Media.PHOTO, data) is Reason.DAMAGED


async def test_pdfs_have_pages() -> None:
    """One to forty."""
    rebuilt = await Rebuilder().rebuild(Media.PDF, pages(40))
    assert rebuilt.data.count(b"/Type/Page/") == 40
    assert await reason_of(Media.PDF, pages(41)) is Reason.LARGE
    assert await reason_of(Media.PDF, pages(0)) is Reason.DAMAGED


@pytest.mark.parametrize(
    "box", [b"0 0 200000 200000", b"0 0 0.001 9000", b"0 0 1e30 1", b"5 5 5 5", b"9 9 0 0"]
)
async def test_pages_of_any_size_stay_small(box: bytes) -> None:
    """A page as large as a house is drawn as a small picture, or refused."""
    with suppress(Refused):
        rebuilt = await Rebuilder().rebuild(Media.PDF, pages(2, box))
        assert len(rebuilt.data) < 500_000


async def test_a_bomb_in_a_page_ends_in_time() -> None:
    """A page that would be drawn for hours is given up, and so is its process."""
    data = pages(1, content=b"0 0 595 842 re f 0 0 m 9 9 5 500 595 842 c S\n" * 4_000_000)
    assert len(data) < MOST
    begun = time.monotonic()
    assert await reason_of(Media.PDF, data, patience=1.0) in (Reason.SLOW, Reason.DAMAGED)
    assert time.monotonic() - begun < 3


def test_one_packet_over_very_many_pages_is_quick() -> None:
    """Tags of eight megabytes, 255 bytes a page, are joined once and not once a page."""
    head, _, *sounding = ogg.pages(planting.TONE)
    tags = b"OpusTags" + bytes(255 * 30_000 - 7)
    pieces = [tags[place : place + 255] for place in range(0, len(tags), 255)]
    bodies = [
        (1 if number else 0, 2**64 - 1, bytes([len(piece)]), piece) for number, piece in enumerate(pieces)
    ]
    for page in sounding:
        lacing = b"".join(b"\xff" * (len(some) // 255) + bytes([len(some) % 255]) for some in page.packets)
        bodies.append((4 * page.last, page.position, lacing, b"".join(page.packets)))
    parts = [ogg.write([head])]
    for number, (flags, position, lacing, body) in enumerate(bodies, start=1):
        bare = (
            struct.pack("<4sBBQIIIB", b"OggS", 0, flags, position, 1, number, 0, len(lacing)) + lacing + body
        )
        parts.append(bare[:22] + ogg.checksum(bare).to_bytes(4, "little") + bare[26:])
    begun = time.monotonic()
    assert voice.rebuild(b"".join(parts)) == voice.rebuild(planting.TONE)
    assert time.monotonic() - begun < 5


def test_a_voice_message_lasts_a_quarter_of_an_hour() -> None:
    """And not a second more."""
    head, tags, first, *_ = ogg.pages(planting.TONE)
    packet = first.packets[0]
    whole = [ogg.Page((packet,) * 50, 48_000, last=False)] * 900
    assert voice.rebuild(ogg.write([head, tags, *whole]))
    with pytest.raises(Refused, match=Reason.LARGE):
        voice.rebuild(ogg.write([head, tags, *whole, ogg.Page((packet,), 0, last=True)]))


def test_a_second_stream_is_refused() -> None:
    """Whether it comes after the first, or after its end there is something else."""
    for more in (planting.TONE, planting.numbered(planting.TONE, b"abcd"), b"OggS", b"x", PDF):
        with pytest.raises(Refused, match=Reason.DAMAGED):
            voice.rebuild(planting.TONE + more)


def test_the_checksum_is_that_of_the_rfc() -> None:
    """Every page of a file that another program wrote has it: a wrong bit anywhere is noticed."""
    assert len(list(ogg.pages(planting.TONE))) > 2
    for place in range(0, len(planting.TONE), 97):
        broken = bytearray(planting.TONE)
        broken[place] ^= 1
        with pytest.raises(Refused):
            voice.rebuild(bytes(broken))


def worker(tmp_path: Path, does: str) -> Path:
    """Write a process that reads its file and then does as told."""
    script = tmp_path / "child.py"
    script.write_text(f"import os, sys, time\ndata = sys.stdin.buffer.read()\n{does}\n", encoding="utf-8")
    return script


@pytest.mark.parametrize(
    ("does", "reason"),
    [
        ("time.sleep(60)", Reason.SLOW),
        ("while True: pass", Reason.SLOW),
        ("os.kill(os.getpid(), 11)", Reason.DAMAGED),
        ("sys.exit(1)", Reason.DAMAGED),
        ("os.write(1, b'+')", Reason.DAMAGED),
        ("os.write(1, b'-nonsense')", Reason.DAMAGED),
        ("os.write(1, b'-locked')", Reason.LOCKED),
        ("os.write(1, b'hello')", Reason.DAMAGED),
        ("os.write(1, b'+')\nwhile True: os.write(1, bytes(1 << 16))", Reason.LARGE),
    ],
)
async def test_a_process_may_end_as_it_likes(tmp_path: Path, does: str, reason: Reason) -> None:
    """It hangs, crashes, talks nonsense or without end: the file is refused, and the next one is rebuilt."""
    assert await reason_of(Media.PHOTO, b"x", patience=1.0, script=worker(tmp_path, does)) is reason


async def test_a_process_that_does_not_read_is_ended(tmp_path: Path) -> None:
    """Ten megabytes that nobody takes do not hold the bot up."""
    script = tmp_path / "child.py"
    script.write_text("import time\ntime.sleep(60)\n", encoding="utf-8")
    assert await reason_of(Media.PHOTO, bytes(MOST), patience=0.5, script=script) is Reason.SLOW
    script.write_text("", encoding="utf-8")
    assert await reason_of(Media.PHOTO, bytes(MOST), script=script) is Reason.DAMAGED


PROBE = """
import os, resource, socket

def rebuild(data):
    tries = [lambda: open("/etc/passwd"), socket.socket, lambda: bytearray(2_000_000_000)]
    limits = [resource.getrlimit(limit) for limit in (resource.RLIMIT_NPROC, resource.RLIMIT_CORE)]
    return repr(([attempt(one) for one in tries], limits)).encode()

def attempt(one):
    try:
        one()
    except (OSError, MemoryError) as error:
        return type(error).__name__
    return "done"
"""


def test_the_process_can_do_nothing_but_compute(tmp_path: Path) -> None:
    """With the file in hand it opens no file and no socket, starts nothing, and has only so much memory."""
    package = tmp_path / "bot" / "relay"
    package.mkdir(parents=True)
    (package / "refusal.py").write_text(Path(refusal.__file__).read_text(encoding="utf-8"), encoding="utf-8")
    (package / "probe.py").write_text(PROBE, encoding="utf-8")
    places = (str(tmp_path), *(place for place in sys.path if place and not Path(place, "bot").exists()))
    command = (sys.executable, "-I", "-S", str(Path(child.__file__)), "probe", *places)
    answer = subprocess.run(command, input=b"x", capture_output=True, env={}, check=True).stdout
    assert answer == b"+(['OSError', 'OSError', 'MemoryError'], [(0, 0), (0, 0)])"


async def test_the_process_is_told_nothing(tmp_path: Path) -> None:
    """No environment of the bot, where its keys may stand."""
    does = "os.write(1, b'+' + repr(sorted(os.environ.keys() - {'LC_CTYPE'})).encode())"
    rebuilt = await Rebuilder(script=worker(tmp_path, does)).rebuild(Media.PHOTO, b"x")
    assert rebuilt.data == b"[]"


async def test_a_crowd_waits_and_then_is_sent_away(tmp_path: Path) -> None:
    """Two at a time, twenty wait, the next hears that the bot is busy; all others are answered."""
    rebuilder = Rebuilder(script=worker(tmp_path, "os.write(1, b'+' + data)"))
    taken = AT_ONCE + WAITING
    results = await asyncio.gather(
        *(rebuilder.rebuild(Media.PHOTO, b"%d" % number) for number in range(taken + 3)),
        return_exceptions=True,
    )
    assert [result.data for result in results if isinstance(result, Rebuilt)] == [
        b"%d" % n for n in range(taken)
    ]
    assert [result.reason for result in results if isinstance(result, Refused)] == [Reason.BUSY] * 3
    assert (await rebuilder.rebuild(Media.PHOTO, b"later")).data == b"later"


async def test_who_stops_waiting_leaves_no_process(tmp_path: Path) -> None:
    """A cancelled task ends its process: its end of a pipe of ours is closed."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    script = worker(tmp_path, f"held = open({str(pipe)!r}, 'w')\ntime.sleep(60)")
    task = asyncio.ensure_future(Rebuilder(script=script).rebuild(Media.PHOTO, b"x"))
    held = await asyncio.to_thread(os.open, pipe, os.O_RDONLY)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with asyncio.timeout(5):
        assert await asyncio.to_thread(os.read, held, 1) == b""
    os.close(held)


async def test_a_locked_pdf_is_named_as_such() -> None:
    """Its owner can take the password off and send it again."""
    locked = pages(1).replace(
        b"trailer<<",
        b"9 0 obj<</Filter/Standard/V 1/R 2/P -4/O<%b>/U<%b>>>endobj\ntrailer<</Encrypt 9 0 R/ID[(a)(a)]"
        % (b"11" * 32, b"22" * 32),
    )
    assert await reason_of(Media.PDF, locked) is Reason.LOCKED


def test_pillow_warns_nobody() -> None:
    """A photo near the limit is no reason to warn, as nobody could act on it."""
    file = BytesIO()
    Image.new("1", (7_000, 7_000)).save(file, "PNG")
    assert photo.rebuild(file.getvalue())
