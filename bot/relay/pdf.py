"""A PDF becomes pictures of its pages, and a new PDF is made of them. Runs in the relay's own process.

Taking things out of a PDF is a race: names hide in fonts, images, forms, layers, earlier revisions and under black
bars, and an attack on the reader's viewer passes untouched. A picture of a page holds what could be seen on it. The
price: its words cannot be selected or read aloud (docs/decisions/0007).

Filled fields, typed text, ink and plain marks are drawn as they look. Notes, stamps and signatures (which like to say
who and when), attachments, media and links are not.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from contextlib import closing

import pypdfium2
import pypdfium2.raw as pdfium
from msgspec import Struct

from bot.relay.photo import TROUBLE, encoded
from bot.relay.refusal import Reason, Refused, check_size

PAGES = 40
SHARPNESS = 150 / 72
"""Pixels per point: 150 dots an inch, as a fax that is easy to read."""
EDGE = 2_400
"""Pixels of the longer side of a page; A4 has 1,754."""
LONGEST = 14_400.0
"""Points of a side that every viewer opens."""
QUALITY = 70
MOST = 20_000_000
"""Bytes of the new file."""
HEAD = 1_024
"""Bytes within which a PDF says that it is one."""
DRAWN = frozenset(
    {
        pdfium.FPDF_ANNOT_WIDGET,
        pdfium.FPDF_ANNOT_FREETEXT,
        pdfium.FPDF_ANNOT_INK,
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_UNDERLINE,
        pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_SQUIGGLY,
        pdfium.FPDF_ANNOT_LINE,
        pdfium.FPDF_ANNOT_SQUARE,
        pdfium.FPDF_ANNOT_CIRCLE,
        pdfium.FPDF_ANNOT_POLYGON,
        pdfium.FPDF_ANNOT_POLYLINE,
    }
)
"""Annotations that are part of how a page looks."""


class Sheet(Struct, frozen=True):
    """A page: its size in points, its picture as a JPEG, and that picture's size in pixels."""

    width: float
    height: float
    picture: bytes
    pixels: tuple[int, int]


def rebuild(data: bytes) -> bytes:
    """Return a PDF with a picture for each page, 1 to 40. Raise `Refused`."""
    check_size(len(data))
    if b"%PDF-" not in data[:HEAD]:
        raise Refused(Reason.FORMAT)
    try:
        with pypdfium2.PdfDocument(data) as document:
            document.init_forms()
            return bind(_sheets(document))
    except pypdfium2.PdfiumError as error:
        locked = error.err_code == pdfium.FPDF_ERR_PASSWORD
        raise Refused(Reason.LOCKED if locked else Reason.DAMAGED) from error
    except TROUBLE as error:
        raise Refused(Reason.DAMAGED) from error


def bind(sheets: Iterable[Sheet]) -> bytes:
    """Return the file for some pages: no dates, no ids, no names. Raise `Refused` when it grows too big."""
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b""]
    size = 0
    for sheet in sheets:
        objects += _page(sheet, len(objects) + 1)
        size += len(sheet.picture)
        if size > MOST:
            raise Refused(Reason.LARGE)
    kids = b" ".join(b"%d 0 R" % number for number in range(3, len(objects) + 1, 3))
    objects[1] = b"<</Type/Pages/Count %d/Kids[%b]>>" % ((len(objects) - 2) // 3, kids)
    return _file(objects)


def _sheets(document: pypdfium2.PdfDocument) -> Iterator[Sheet]:
    """Draw one page after the other. Each is opened again to be drawn: fields are those it had when it was opened."""
    if len(document) > PAGES:
        raise Refused(Reason.LARGE)
    if not len(document):
        raise Refused(Reason.DAMAGED)
    for number in range(len(document)):
        with closing(document[number]) as page:
            _unhang(page)
        with closing(document[number]) as page:
            yield _drawn(page)


def _drawn(page: pypdfium2.PdfPage) -> Sheet:
    width, height = page.get_size()
    if not (math.isfinite(width) and math.isfinite(height) and width > 0 and height > 0):
        raise Refused(Reason.DAMAGED)
    longer = max(width, height)
    picture = page.render(scale=min(SHARPNESS, (EDGE - 1) / longer), rev_byteorder=True).to_pil()
    fitted = min(1.0, LONGEST / longer)
    return Sheet(width * fitted, height * fitted, encoded(picture, QUALITY), picture.size)


def _unhang(page: pypdfium2.PdfPage) -> None:
    """Take the annotations off a page that are not drawn."""
    for number in reversed(range(pdfium.FPDFPage_GetAnnotCount(page))):
        annotation = pdfium.FPDFPage_GetAnnot(page, number)
        drawn = pdfium.FPDFAnnot_GetSubtype(annotation) in DRAWN and not _signs(page, annotation)
        pdfium.FPDFPage_CloseAnnot(annotation)
        if not drawn and not pdfium.FPDFPage_RemoveAnnot(page, number):
            raise Refused(Reason.DAMAGED)


def _signs(page: pypdfium2.PdfPage, annotation: object) -> bool:
    """Tell whether an annotation is the field of a signature, which shows who signed."""
    if page.formenv is None:
        return False
    return bool(
        pdfium.FPDFAnnot_GetFormFieldType(page.formenv, annotation) == pdfium.FPDF_FORMFIELD_SIGNATURE
    )


def _page(sheet: Sheet, first: int) -> tuple[bytes, bytes, bytes]:
    """Return the objects of a page: itself, what it draws, and the picture."""
    size = b"%.2f %.2f" % (sheet.width, sheet.height)
    draws = b"%.2f 0 0 %.2f 0 0 cm/P Do" % (sheet.width, sheet.height)
    return (
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %b]/Contents %d 0 R/Resources<</XObject<</P %d 0 R>>>>>>"
        % (size, first + 1, first + 2),
        b"<</Length %d>>stream\n%b\nendstream" % (len(draws), draws),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode"
        b"/Length %d>>stream\n%b\nendstream" % (*sheet.pixels, len(sheet.picture), sheet.picture),
    )


def _file(objects: list[bytes]) -> bytes:
    """Return objects 1, 2, ... as a file (ISO 32000-1, 7.5)."""
    parts = [b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"]
    places, place = [], len(parts[0])
    for number, body in enumerate(objects, start=1):
        part = b"%d 0 obj\n%b\nendobj\n" % (number, body)
        parts.append(part)
        places.append(place)
        place += len(part)
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    parts += [b"%010d 00000 n \n" % start for start in places]
    parts.append(b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, place))
    return b"".join(parts)
