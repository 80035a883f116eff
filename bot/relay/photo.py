"""A photo becomes its pixels, and a new JPEG is made of them. Runs in the relay's own process.

The pixels are copied onto a canvas that was never a file: whatever else Pillow read (EXIF, XMP, IPTC, comments, colour
profiles, thumbnails, further frames, text chunks) has nowhere to travel. Colour profiles are not applied either, as
that would hand a stranger's profile to another parser in C; a photo of a document loses nothing that matters.
"""

from __future__ import annotations

import re
import struct
import warnings
from io import BytesIO

from PIL import (
    Image,
    ImageColor,
    ImageOps,
    ImagePalette,
    MpoImagePlugin,
    WebPImagePlugin,
)

from bot.relay.refusal import Reason, Refused, check_size

HEADS = (
    (re.compile(rb"\xff\xd8\xff"), ("JPEG", MpoImagePlugin.MpoImageFile.format)),
    (re.compile(rb"\x89PNG\r\n\x1a\n"), ("PNG",)),
    (re.compile(rb"RIFF....WEBP", re.DOTALL), (WebPImagePlugin.WebPImageFile.format,)),
)
"""How photos begin, and which of Pillow's decoders may then try."""
Image.preinit()
LOADED = (ImageColor, ImagePalette)
"""Pillow imports these, as it does its decoders, at the moment of need; by then the process can open nothing more."""
PIXELS = 50_000_000
"""Pixels that are decoded; a telephone's photo has 12 to 50 million."""
EDGE = 2_560
"""Pixels of the longer side that are passed on: a page of A4 stays readable."""
QUALITY = 85
TROUBLE = (
    OSError,
    ValueError,
    SyntaxError,
    ArithmeticError,
    LookupError,
    TypeError,
    MemoryError,
    struct.error,
)
"""What Pillow raises for files that are not as they should be."""


def rebuild(data: bytes) -> bytes:
    """Return a JPEG of the photo, upright, opaque and at most 2,560 pixels long. Raise `Refused`."""
    check_size(len(data))
    formats = next((formats for head, formats in HEADS if head.match(data)), None)
    if formats is None:
        raise Refused(Reason.FORMAT)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return encoded(_drawn(data, formats), QUALITY)
        except Image.DecompressionBombError as error:
            raise Refused(Reason.LARGE) from error
        except TROUBLE as error:
            raise Refused(Reason.DAMAGED) from error


def encoded(picture: Image.Image, quality: int) -> bytes:
    """Return a picture as a JPEG file with nothing in it but what is needed to see it."""
    canvas = Image.new("RGB", picture.size)
    canvas.paste(picture)
    file = BytesIO()
    canvas.save(file, "JPEG", quality=quality, optimize=True)
    return file.getvalue()


def _drawn(data: bytes, formats: tuple[str, ...]) -> Image.Image:
    """Decode the first picture of a file. Raise `Refused`, or what Pillow raises."""
    with Image.open(BytesIO(data), formats=formats) as image:
        if image.width * image.height > PIXELS:
            raise Refused(Reason.LARGE)
        image.draft("RGB", (EDGE, EDGE))
        image.thumbnail((EDGE, EDGE))
        upright = ImageOps.exif_transpose(image)
        if not upright.has_transparency_data:
            return upright.convert("RGB")
        layer = upright.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer)
