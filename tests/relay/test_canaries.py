"""Nothing but what can be seen or heard of a file comes out on the other side, and it can still be seen and heard."""

from __future__ import annotations

import base64
from collections.abc import Callable
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from bot.relay.kinds import Media
from bot.relay.process import Rebuilder
from tests.relay import planting
from tests.relay.planting import CANARY, Canaries, shows
from tests.web.browser import chromium

SAMPLES = """async data => {
    const bytes = Uint8Array.from(atob(data), c => c.charCodeAt(0));
    const sound = await new OfflineAudioContext(1, 1, 48000).decodeAudioData(bytes.buffer);
    return [sound.duration, Array.from(sound.getChannelData(0))];
}"""
"""Decodes a sound in the browser: its seconds, and the samples of its first channel."""

Plant = Callable[[Canaries], bytes]

PLANTED: tuple[tuple[Media, Plant], ...] = (
    (Media.PHOTO, planting.jpeg),
    (Media.PHOTO, planting.png),
    (Media.PHOTO, planting.webp),
    (Media.VOICE, planting.voice),
    (Media.PDF, planting.pdf),
)


def red(pixel: tuple[int, ...]) -> bool:
    """Tell whether a pixel is the red of the planted files."""
    return pixel[0] > 150 and pixel[1] < 80 and pixel[2] < 80


def pixel(image: Image.Image, x: int, y: int) -> tuple[int, ...]:
    """Return a pixel of a picture in RGB."""
    found = image.convert("RGB").getpixel((x, y))
    assert isinstance(found, tuple)
    return tuple(int(part) for part in found)


@pytest.mark.parametrize(("media", "plant"), PLANTED, ids=lambda value: getattr(value, "__name__", value))
async def test_no_canary_comes_through(media: Media, plant: Plant) -> None:
    """Every planted name can be read in the file that goes in, and none in the one that comes out."""
    canaries = Canaries()
    data = plant(canaries)
    hidden = [name for name in canaries.names if not shows(data, name)]
    assert not hidden, "the look is blind for these"
    rebuilt = await Rebuilder().rebuild(media, data)
    assert not [name for name in (*canaries.names, CANARY) if shows(rebuilt.data, name)]


async def test_a_jpeg_has_no_segments_but_those_of_the_picture() -> None:
    """No application data but JFIF's own, no comments, nothing behind the end."""
    rebuilt = await Rebuilder().rebuild(Media.PHOTO, planting.jpeg(Canaries()))
    with Image.open(BytesIO(rebuilt.data)) as image:
        assert image.format == "JPEG"
        assert set(image.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive"}
        assert not image.getexif()
    place, marks = 2, []
    while (mark := rebuilt.data[place + 1]) != 0xDA:
        marks.append(mark)
        place += 2 + int.from_bytes(rebuilt.data[place + 2 : place + 4], "big")
    assert set(marks) <= {0xE0, 0xDB, 0xC0, 0xC4}
    assert rebuilt.data.endswith(b"\xff\xd9")
    assert (rebuilt.name, rebuilt.type) == ("photo.jpg", "image/jpeg")


async def test_a_photo_comes_out_upright() -> None:
    """What EXIF says of turning is done to the pixels, as EXIF itself does not pass."""
    rebuilt = await Rebuilder().rebuild(Media.PHOTO, planting.jpeg(Canaries(), orientation=6))
    with Image.open(BytesIO(rebuilt.data)) as image:
        assert image.size == (400, 600)
        assert red(pixel(image, 300, 100))
        assert not red(pixel(image, 100, 100))


async def test_what_is_transparent_becomes_paper() -> None:
    """A half transparent red is a lighter red on white."""
    rebuilt = await Rebuilder().rebuild(Media.PHOTO, planting.png(Canaries()))
    with Image.open(BytesIO(rebuilt.data)) as image:
        assert pixel(image, 100, 100)[1] in range(115, 140)


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
async def test_photos_of_every_mode_open(mode: str) -> None:
    """Also in the process that can load nothing more."""
    file = BytesIO()
    Image.new(mode, (3000, 20)).save(file, "JPEG" if mode == "CMYK" else "PNG")
    rebuilt = await Rebuilder().rebuild(Media.PHOTO, file.getvalue())
    with Image.open(BytesIO(rebuilt.data)) as image:
        image.load()
        assert (image.mode, image.size) == ("RGB", (2560, 17))


async def test_a_pdf_shows_what_its_pages_showed() -> None:
    """Pages keep their number and size; bar, photo and filled field are drawn; stamp, signature, layer not."""
    rebuilt = await Rebuilder().rebuild(Media.PDF, planting.pdf(Canaries()))
    with pypdfium2.PdfDocument(rebuilt.data) as document:
        assert [document.get_page_size(number) for number in range(len(document))] == [(595, 842), (595, 842)]
        first = document[0].render().to_pil()
    assert red(pixel(first, 100, 842 - 705))
    assert red(pixel(first, 320, 842 - 380))
    assert pixel(first, 70, 842 - 610)[2] > 150
    assert pixel(first, 70, 842 - 610)[0] < 80
    assert min(pixel(first, 70, 842 - 30)) > 230
    assert min(pixel(first, 70, 842 - 110)) > 230
    assert min(pixel(first, 410, 842 - 710)) > 230
    assert min(first.crop((15, 842 - 515, 200, 842 - 495)).convert("L").tobytes()) > 230
    assert (rebuilt.name, rebuilt.type) == ("document.pdf", "application/pdf")


async def test_a_rebuilt_pdf_has_pages_and_pictures_only() -> None:
    """Five kinds of objects; nothing that acts, names or describes."""
    rebuilt = await Rebuilder().rebuild(Media.PDF, planting.pdf(Canaries()))
    for word in (b"/Info", b"/ID", b"/Metadata", b"/Annots", b"/AcroForm", b"/Names", b"/JavaScript", b"/OpenAction",
                 b"/URI", b"/Font", b"/Outlines"):  # fmt: skip
        assert word not in rebuilt.data
    with pypdfium2.PdfDocument(rebuilt.data) as document:
        assert not document.get_metadata_dict(skip_empty=True)
        assert document[0].get_textpage().get_text_bounded() == ""


async def test_what_was_rebuilt_can_be_rebuilt() -> None:
    """What comes out is a photo, a voice message and a PDF by our own rules; a voice message is then as it was."""
    rebuilder = Rebuilder()
    for media, plant in PLANTED:
        once = await rebuilder.rebuild(media, plant(Canaries()))
        twice = await rebuilder.rebuild(media, once.data)
        assert media is not Media.VOICE or twice == once


async def test_the_same_sound_whoever_sends_it() -> None:
    """Two files with the same sound and everything else another are the same file afterwards."""
    rebuilder = Rebuilder()
    plain = await rebuilder.rebuild(Media.VOICE, planting.TONE)
    planted = await rebuilder.rebuild(Media.VOICE, planting.numbered(planting.TONE, b"abcd"))
    assert planted == plain
    assert (plain.name, plain.type) == ("voice.ogg", "audio/ogg")


@pytest.mark.browser
async def test_a_voice_message_sounds_as_before() -> None:
    """A browser decodes the rebuilt file to the very same samples, planted or not."""
    rebuilder = Rebuilder()
    plain = await rebuilder.rebuild(Media.VOICE, planting.TONE)
    planted = await rebuilder.rebuild(Media.VOICE, planting.voice(Canaries()))
    async with chromium() as browser:
        page = await browser.new_page()
        heard = [
            await page.evaluate(SAMPLES, base64.b64encode(data).decode())
            for data in (planting.TONE, plain.data, planted.data)
        ]
    assert heard[0][0] == pytest.approx(1.3, abs=0.01)
    assert max(heard[0][1]) > 0.2
    assert heard[1] == heard[0]
    assert heard[2] == heard[0]
