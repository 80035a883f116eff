"""Files as people send them, with canaries wherever a name can hide; and a look into files for what is there."""

from __future__ import annotations

import base64
import struct
import zlib
from io import BytesIO
from itertools import count
from pathlib import Path

from PIL import ExifTags, Image, PngImagePlugin, TiffImagePlugin

from bot.relay import ogg

TONE = (Path(__file__).parent / "tone.ogg").read_bytes()
"""1.3 seconds of 440 Hz, by opusenc."""
CANARY = "Canary"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


class Canaries:
    """Hands out names, each another: Canaryaa, Canaryab, ..."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._numbers = count()

    def __call__(self) -> str:
        """Return a new name."""
        number = next(self._numbers)
        self.names.append(f"{CANARY}{_LETTERS[number // 26]}{_LETTERS[number % 26]}")
        return self.names[-1]

    def bytes(self) -> bytes:
        """Return a new name in ASCII."""
        return self().encode()


def seen(data: bytes) -> bytes:
    """Return all that can be read in a file: itself, what is deflated in it, and what is written in hex or base64."""
    parts = [data]
    for place in range(len(data) - 1):
        if data[place] & 0x0F == 8 and (data[place] << 8 | data[place + 1]) % 31 == 0:
            try:
                parts.append(zlib.decompressobj().decompress(data[place:], 1 << 20))
            except zlib.error:
                continue
    return b"\0".join(parts)


def shows(data: bytes, name: str) -> bool:
    """Tell whether a name can be read in a file, in any usual spelling."""
    everything = seen(data)
    spellings = {
        name.encode(),
        name.encode("utf-16-le"),
        name.encode("utf-16-be"),
        name.encode().hex().encode(),
    }
    spellings |= {name.encode("utf-16-be").hex().encode(), name[::-1].encode()}
    for shift in range(3):
        coded = base64.b64encode(b"\0" * shift + name.encode())
        spellings.add(coded[4 if shift else 0 : -4])
    return any(spelling in everything for spelling in spellings)


def picture(size: tuple[int, int] = (600, 400)) -> Image.Image:
    """Return a picture whose left upper quarter is red, the rest white."""
    image = Image.new("RGB", size, "white")
    image.paste((200, 0, 0), (0, 0, size[0] // 2, size[1] // 2))
    return image


def _exif(canary: Canaries, orientation: int) -> Image.Exif:
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Artist] = canary()
    exif[ExifTags.Base.Make] = canary()
    exif[ExifTags.Base.Copyright] = canary()
    exif[ExifTags.Base.XPAuthor] = canary().encode("utf-16-le")
    exif.get_ifd(ExifTags.IFD.Exif).update(
        {ExifTags.Base.UserComment: b"ASCII\0\0\0" + canary.bytes(), ExifTags.Base.CameraOwnerName: canary()}
    )
    degrees = tuple(TiffImagePlugin.IFDRational(number) for number in (48, 46, 30))
    exif.get_ifd(ExifTags.IFD.GPSInfo).update(
        {
            ExifTags.GPS.GPSLatitudeRef: "N",
            ExifTags.GPS.GPSLatitude: degrees,
            ExifTags.GPS.GPSAreaInformation: b"ASCII\0\0\0" + canary.bytes(),
        }
    )
    return exif


def _xmp(canary: Canaries) -> bytes:
    return (
        b'<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
        b'xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="%b"/></rdf:RDF></x:xmpmeta>'
        b'<?xpacket end="w"?>' % canary.bytes()
    )


def _segment(mark: int, body: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, mark, len(body) + 2) + body


def _thumbnail(canary: Canaries) -> bytes:
    file = BytesIO()
    picture((80, 60)).save(file, "JPEG", comment=canary.bytes())
    return file.getvalue()


def jpeg(canary: Canaries, orientation: int = 1) -> bytes:
    """Return a photo as a telephone makes it, and worse."""
    file = BytesIO()
    picture().save(
        file,
        "JPEG",
        exif=_exif(canary, orientation).tobytes(),
        xmp=_xmp(canary),
        comment=canary.bytes(),
        icc_profile=canary.bytes().ljust(128, b"\0"),
    )
    data = file.getvalue()
    iptc = (
        b"Photoshop 3.0\0"
        + b"8BIM\x04\x04\0\0"
        + struct.pack(">I", 13)
        + b"\x1c\x02\x50\0\x08"
        + canary.bytes()
    )
    more = (
        _segment(0xED, iptc)
        + _segment(0xE0, b"JFXX\0\x10" + _thumbnail(canary))
        + _segment(0xEB, canary.bytes())
    )
    return data[:2] + data[2:20] + more + data[20:] + canary.bytes() + _thumbnail(canary)


def png(canary: Canaries) -> bytes:
    """Return a screenshot with every kind of text a PNG may hold, half of it transparent."""
    chunks = PngImagePlugin.PngInfo()
    chunks.add_text("Author", canary())
    chunks.add_text("Comment", canary() * 40, zip=True)
    chunks.add_itxt("XML:com.adobe.xmp", _xmp(canary).decode(), zip=True)
    chunks.add(b"prVt", canary.bytes())
    image = picture().convert("RGBA")
    image.putalpha(128)
    file = BytesIO()
    image.save(file, "PNG", pnginfo=chunks, exif=_exif(canary, 1), icc_profile=canary.bytes() * 9)
    return file.getvalue() + canary.bytes()


def webp(canary: Canaries) -> bytes:
    """Return a WebP with all its kinds of metadata."""
    file = BytesIO()
    exif = _exif(canary, 1).tobytes()
    picture().save(file, "WEBP", exif=exif, xmp=_xmp(canary), icc_profile=canary.bytes() * 9)
    return file.getvalue()


def padded(packet: bytes, padding: bytes) -> bytes:
    """Write a packet of one frame as one that says how many it has, with padding (RFC 6716, section 3.2.5)."""
    return bytes([packet[0] | 3, 0x40 | 1, len(padding)]) + packet[1:] + padding


def voice(canary: Canaries) -> bytes:
    """Return the tone with names in comments, a cover picture, the vendor, padding, and the number of the stream."""
    first, _, *sounding = list(ogg.pages(TONE))
    cover = base64.b64encode(_thumbnail(canary) + canary.bytes())
    comments = [b"ARTIST=" + canary.bytes(), b"title=" + canary.bytes(), b"METADATA_BLOCK_PICTURE=" + cover]
    tags = b"OpusTags" + _sized(canary.bytes()) + struct.pack("<I", len(comments))
    tags += b"".join(_sized(comment) for comment in comments) + b"\1" + canary.bytes()
    pages = [ogg.Page((first.packets[0] + canary.bytes(),), 0, last=False), ogg.Page((tags,), 0, last=False)]
    for page in sounding:
        packets = tuple(
            padded(packet, canary.bytes()) if packet[0] & 3 == 0 else packet for packet in page.packets
        )
        pages += [ogg.Page(packets, page.position, page.last)]
    return numbered(ogg.write(pages), b"Name")


def _sized(body: bytes) -> bytes:
    return struct.pack("<I", len(body)) + body


def numbered(data: bytes, serial: bytes) -> bytes:
    """Give the stream of a file another number of four bytes."""
    parts = []
    starts = [place for place in range(len(data)) if data[place : place + 4] == b"OggS"]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        page = (
            data[start : start + 14]
            + serial
            + data[start + 18 : start + 22]
            + bytes(4)
            + data[start + 26 : end]
        )
        parts.append(page[:22] + ogg.checksum(page).to_bytes(4, "little") + page[26:])
    return b"".join(parts)


def _stream(extra: bytes, body: bytes, *, deflate: bool = True) -> bytes:
    if deflate:
        body = zlib.compress(body)
        extra += b"/Filter/FlateDecode"
    return b"<<%b/Length %d>>stream\n%b\nendstream" % (extra, len(body), body)


def pdf(canary: Canaries) -> bytes:
    """Return a PDF of two pages: a red bar over a word, a filled field, and names wherever a PDF may hold one."""
    wide = canary().encode("utf-16-be").hex().encode()
    content = (
        b"%% %b\n/Span<</ActualText(%b)>>BDC BT/F 12 Tf 20 700 Td(%b)Tj ET EMC\n"
        b"0.8 0 0 rg 0 690 200 30 re f\nq 100 0 0 100 300 300 cm/%b Do Q\n"
        b"/OC/Hidden BDC BT/F 12 Tf 20 500 Td(%b)Tj ET EMC"
        % (canary.bytes(), canary.bytes(), canary.bytes(), (image := canary.bytes()), canary.bytes())
    )
    bar = b"0 0 0.8 rg 0 0 100 20 re f %% %b" % canary.bytes()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Outlines 7 0 R/OpenAction<</S/JavaScript/JS(app.alert\\('%b'\\))>>"
        b"/Names<</EmbeddedFiles<</Names[(%b)8 0 R]>>/JavaScript<</Names[(%b)10 0 R]>>>>"
        b"/AcroForm<</Fields[15 0 R 23 0 R]>>"
        b"/OCProperties<</OCGs[16 0 R]/D<</OFF[16 0 R]>>>>/PageLabels<</Nums[0<</P(%b)>>]>>>>"
        % tuple(canary.bytes() for _ in range(4)),
        b"<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 5 0 R"
        b"/Annots[11 0 R 12 0 R 13 0 R 14 0 R 15 0 R 23 0 R]"
        b"/Resources<</Font<</F 17 0 R>>/XObject<</%b 18 0 R>>/Properties<</Hidden 16 0 R>>>>"
        b"/PieceInfo<</%b<</Private(%b)>>>>>>" % (image, canary.bytes(), canary.bytes()),
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Rotate 90>>",
        _stream(b"", content),
        _stream(b"/Type/Metadata/Subtype/XML", _xmp(canary), deflate=False),
        b"<</Type/Outlines/First 20 0 R/Last 20 0 R/Count 1>>",
        b"<</Type/Filespec/F(%b.txt)/EF<</F 9 0 R>>/Desc(%b)>>" % (canary.bytes(), canary.bytes()),
        _stream(b"/Type/EmbeddedFile", canary.bytes() * 30),
        b"<</S/JavaScript/JS(var who='%b')>>" % canary.bytes(),
        b"<</Type/Annot/Subtype/Text/Rect[400 700 420 720]/T(%b)/Contents(%b)/Popup 12 0 R>>"
        % (canary.bytes(), canary.bytes()),
        b"<</Type/Annot/Subtype/Popup/Rect[400 600 500 700]/Parent 11 0 R/Open true>>",
        b"<</Type/Annot/Subtype/Stamp/Rect[20 20 120 40]/T(%b)/Contents(%b)/F 4/AP<</N 19 0 R>>>>"
        % (canary.bytes(), canary.bytes()),
        b"<</Type/Annot/Subtype/Link/Rect[0 0 50 50]/A<</S/URI/URI(https://example.org/%b)>>>>"
        % canary.bytes(),
        b"<</Type/Annot/Subtype/Widget/FT/Tx/T(%b)/V(%b)/Rect[20 600 120 620]/F 4/AP<</N 19 0 R>>>>"
        % (canary.bytes(), canary.bytes()),
        b"<</Type/OCG/Name(%b)>>" % canary.bytes(),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Name/%b>>" % canary.bytes(),
        _stream(
            b"/Type/XObject/Subtype/Image/Width 600/Height 400/ColorSpace/DeviceRGB/BitsPerComponent 8"
            b"/Filter/DCTDecode",
            jpeg(canary),
            deflate=False,
        ),
        _stream(b"/Type/XObject/Subtype/Form/BBox[0 0 100 20]", bar),
        b"<</Title(%b)/Parent 7 0 R/Dest[3 0 R/Fit]>>" % canary.bytes(),
        b"<</Author(%b)/Title<FEFF%b>/Producer(%b)>>" % (canary.bytes(), wide, canary.bytes()),
        _stream(b"/Type/ObjStm/N 1/First 4", b"30 0(%b)" % canary.bytes()),
        b"<</Type/Annot/Subtype/Widget/FT/Sig/T(%b)/V<</Type/Sig/Name(%b)>>/Rect[20 100 120 120]/F 4/AP<</N 19 0 R>>>>"
        % (canary.bytes(), canary.bytes()),
    ]
    parts = [b"%PDF-1.7\n"]
    places = []
    for number, body in enumerate(objects, start=1):
        places.append(sum(map(len, parts)))
        parts.append(b"%d 0 obj\n%b\nendobj\n" % (number, body))
    start = sum(map(len, parts))
    parts.append(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    parts += [b"%010d 00000 n \n" % place for place in places]
    parts.append(
        b"trailer\n<</Size %d/Root 1 0 R/Info 21 0 R/ID[(%b)(%b)]>>\n"
        % (len(objects) + 1, canary.bytes(), canary.bytes())
    )
    parts.append(b"startxref\n%d\n%%%%EOF\n%b" % (start, canary.bytes()))
    return b"".join(parts)
