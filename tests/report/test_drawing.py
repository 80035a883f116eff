"""Drawing: by a process of its own that ends, without a network, each letter from a font that has it."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import msgspec
import pytest

from bot import children
from bot.report import chart, drawing
from bot.report.canvas import EDGE, INSIDE, WIDTH
from bot.report.drawing import NoPicture, draw
from bot.report.shaping import Fonts
from tests.languages import LANGUAGES
from tests.report import samples
from tests.report.conftest import Speak

SVG = "{http://www.w3.org/2000/svg}"
MEASURE = """
import resource, subprocess, sys
with open(sys.argv[1], "rb") as asked:
    subprocess.run([sys.executable, "-I", "-S", *sys.argv[2:]], stdin=asked, stdout=subprocess.DEVNULL, check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""Prints how many kilobytes a process takes; by itself, as tests have other children."""


def size(png: bytes) -> tuple[int, int]:
    """Return the width and height of a PNG."""
    return int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big")


@pytest.fixture(scope="module")
def fonts() -> Fonts:
    """The fonts that pictures are drawn with."""
    return Fonts([Path(folder) for folder in drawing._fonts()])


@pytest.mark.parametrize("language", ["de", "ar", "hi", "ru"])
async def test_a_picture(language: str, speak: Speak) -> None:
    """It comes in both forms, as wide as a phone's screen has dots; the SVG has no text left that needs a font."""
    words = speak(language)
    picture = await draw(chart.spec(samples.FEW, words), rtl=words.rtl)
    assert size(picture.png)[0] == WIDTH
    root = ElementTree.fromstring(picture.svg)
    assert [element for element in root.iter() if element.tag == f"{SVG}text"] == []
    assert len(root.findall(f".//{SVG}path")) > 20
    assert "vl_convert" not in sys.modules


async def test_every_sample(speak: Speak) -> None:
    """Every kind of week can be drawn, one without any number too."""
    words = speak("de")
    uncounted = msgspec.structs.replace(samples.QUIET, total=None, history=(), tables=())
    for sample in (*samples.ALL.values(), uncounted):
        picture = await draw(chart.spec(sample, words), rtl=False)
        assert size(picture.png)[0] == WIDTH


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_fit(language: str, speak: Speak, fonts: Fonts) -> None:
    """In no language does a text leave the picture, or a name run into what is said of its change."""
    words = speak(language)

    def width(text: str, of: dict[str, Any]) -> float:
        return fonts.outline(text, of["fontSize"], bold=of.get("fontWeight") == "bold", rtl=words.rtl).width

    for sample in samples.ALL.values():
        spec = chart.spec(sample, words)
        sizes: dict[str, dict[str, Any]] = {}
        for layer in spec["layer"]:
            mark = layer["mark"]
            if "text" in mark:
                place = layer["encoding"]["x"]["value"]
                start = INSIDE - place if words.rtl else place
                assert start + width(mark["text"], mark) <= INSIDE + EDGE / 2, mark["text"]
            elif mark["type"] == "text":
                sizes[layer["encoding"]["text"]["field"]] = layer
        if not sizes:
            continue
        for row in sizes["label"]["data"]["values"]:
            name = width(row["label"], sizes["label"]["mark"])
            change = width(row["change"], sizes["change"]["mark"]) if row["change"] else 0
            assert name + change <= INSIDE - 60, row["label"]
            assert width(row["number"], sizes["number"]["mark"]) <= INSIDE - 780 + EDGE / 2 - 16, row[
                "number"
            ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_letter_has_a_font(language: str, speak: Speak, fonts: Fonts) -> None:
    """No letter of any picture is missing in the fonts that come with Lotse."""
    words = speak(language)
    texts: set[str] = set()
    for sample in samples.ALL.values():
        for layer in chart.spec(sample, words)["layer"]:
            texts.add(layer["mark"].get("text", ""))
            if field := layer["encoding"].get("text", {}).get("field"):
                texts |= {value[field] for value in layer["data"]["values"]}
    letters = set("".join(texts)) - set("\u2066\u2067\u2068\u2069\u200e\u200f\u200c\u200d")
    for letter in letters:
        assert any(font.get_nominal_glyph(ord(letter)) for font in fonts._regular), letter


def test_arabic_letters_join(fonts: Fonts) -> None:
    """Arabic letters are joined: a word is narrower than its letters one by one; Devanagari too."""
    for word in ("العربية", "योग्यता"):
        alone = sum(fonts.outline(letter, 100, bold=False, rtl=False).width for letter in word)
        assert 0 < fonts.outline(word, 100, bold=False, rtl=word[0] == "ا").width < alone


def test_bold_is_bold(fonts: Fonts) -> None:
    """Bold letters are others."""
    thin, thick = (fonts.outline("Anerkennung", 40, bold=bold, rtl=False) for bold in (False, True))
    assert thin.width < thick.width
    assert re.fullmatch(r"[MLQCZ0-9., -]+", thick.path)


async def test_nothing_is_fetched() -> None:
    """A specification that wants data from an address gets none, and no picture."""
    with pytest.raises(NoPicture, match="not allowed"):
        await draw({"data": {"url": "http://127.0.0.1:9/x.json"}, "mark": "bar"}, rtl=False)


async def test_no_nonsense() -> None:
    """What is no specification is refused with the reason."""
    with pytest.raises(NoPicture, match="ValueError"):
        await draw({"mark": 5}, rtl=False)


@pytest.mark.parametrize(
    ("does", "why"),
    [
        ("import time; time.sleep(60)", "longer than"),
        ("import os; os.kill(os.getpid(), 9)", "broke"),
        ("print('+')", "broke"),
        ("import sys; sys.stdout.buffer.write(b'+' + bytes(10))", "broke"),
        ("import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write(b'-no')", "no"),
    ],
)
async def test_a_process_that_fails(does: str, why: str, tmp_path: Path) -> None:
    """A process that hangs, dies or answers nonsense means no picture, within the time, and is gone."""
    script = tmp_path / "child.py"
    script.write_text(does, encoding="utf-8")
    with pytest.raises(NoPicture, match=why):
        await draw({}, rtl=False, patience=2.0, script=script)


def test_memory(speak: Speak, tmp_path: Path) -> None:
    """The process takes less than 150 MB (107 MB on Linux and CPython 3.11), all of which is gone with it."""
    asked = {"spec": chart.spec(samples.BUSY, speak("de")), "rtl": False, "fonts": drawing._fonts()}
    file = tmp_path / "asked.json"
    file.write_bytes(msgspec.json.encode(asked))
    measured = subprocess.run(
        [sys.executable, "-c", MEASURE, str(file), str(drawing._SCRIPT), *children.modules()],
        capture_output=True,
        check=True,
    )
    assert 20_000 < int(measured.stdout) < 150_000
