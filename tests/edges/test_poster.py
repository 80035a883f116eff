"""Posters: the links of a campaign in QR codes, words of one language, no boxes where a font is missing."""

from __future__ import annotations

import struct
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.content import Loaded
from bot.poster import NoPoster, Sheet, make
from bot.poster.printing import draw, scripts
from bot.settings import RegionSettings, Settings
from tests.edges.commands import lotse


def given(**values: Any) -> Settings:
    """Make settings without an environment."""
    return Settings(_env_file=None, **values)  # type: ignore[call-arg]


EVERYTHING = given(
    public_url="https://lotse.example.org",
    telegram_name="@lotse_bot",
    whatsapp_number="+49 521 1234567",
    operator_name="Verein Beispiel e.V.",
)


def addresses(sheet: Sheet) -> list[str]:
    """Return what the QR codes say."""
    return [link.address for link in sheet.links]


def test_the_links(loaded: Loaded) -> None:
    """Each way in carries region and campaign; the web chat also the language."""
    sheet = make(loaded, EVERYTHING, "owl", "herbst", "tr")
    assert addresses(sheet) == [
        "https://t.me/lotse_bot?start=owl-herbst",
        "https://wa.me/495211234567?text=%2Fstart%20owl-herbst",
        "https://lotse.example.org/chat?start=owl-herbst&lang=tr",
    ]
    assert sheet.mark == "owl-herbst · tr"
    assert "Verein Beispiel e.V." in sheet.operator


def test_only_what_is_set_up(loaded: Loaded) -> None:
    """What is not set up is not printed; without any way in it says what to set."""
    assert addresses(make(loaded, given(telegram_name="lotse_bot"), "owl", "", "de")) == [
        "https://t.me/lotse_bot?start=owl"
    ]
    with pytest.raises(NoPoster, match=r"LOTSE_PUBLIC_URL.*LOTSE_REGIONS__OWL__TELEGRAM_NAME"):
        make(loaded, given(), "owl", "herbst", "de")


def test_the_regions_own_ways_in(loaded: Loaded) -> None:
    """A region's own bot and number stand in place of the shared ones; a bot without a name is no way in."""
    own = RegionSettings(telegram_name="owl_bot", whatsapp_number="+49 571 7654321")
    sheet = make(loaded, EVERYTHING.model_copy(update={"regions": {"owl": own}}), "owl", "", "de")
    assert addresses(sheet)[:2] == [
        "https://t.me/owl_bot?start=owl",
        "https://wa.me/495717654321?text=%2Fstart%20owl",
    ]
    nameless = RegionSettings(telegram_token="1:A")  # type: ignore[arg-type]
    sheet = make(loaded, EVERYTHING.model_copy(update={"regions": {"owl": nameless}}), "owl", "", "de")
    assert not any("t.me" in address for address in addresses(sheet))


@pytest.mark.parametrize(
    ("region", "campaign", "language", "words"),
    [
        ("atlantis", "", "de", "no region “atlantis”, only germany"),
        ("owl", "fruehling", "de", "no campaign “fruehling”.*herbst"),
        ("owl", "herbst", "xx", "no texts in “xx”"),
    ],
)
def test_what_does_not_exist(loaded: Loaded, region: str, campaign: str, language: str, words: str) -> None:
    """A region, campaign or language that there is not is named, with those there are."""
    with pytest.raises(NoPoster, match=words):
        make(loaded, EVERYTHING, region, campaign, language)


@pytest.mark.parametrize("language", ["de", "en", "tr", "ar"])
def test_printed(loaded: Loaded, language: str) -> None:
    """In every language it is one page A4, as PDF and as PNG."""
    sheet = make(loaded, EVERYTHING, "owl", "herbst", language)
    pdf = draw(sheet, "pdf")
    assert pdf.startswith(b"%PDF-")
    png = draw(sheet, "png")
    width, height = struct.unpack(">II", png[16:24])
    assert png.startswith(b"\x89PNG")
    assert round(height / width, 2) == 1.41
    assert width > 1600


@pytest.mark.parametrize("words", ["हिन्दी में पूछें", "Запитуйте", "Ρωτήστε", "Hỏi bằng tiếng Việt", "بپرسید"])
def test_scripts_with_a_font(loaded: Loaded, words: str) -> None:
    """There is a font for the letters of every language that Lotse will speak."""
    assert draw(replace(make(loaded, EVERYTHING, "owl", "", "de"), scan=words), "pdf")


def test_a_script_without_a_font(loaded: Loaded) -> None:
    """Letters that no font has are refused, not printed as boxes."""
    sheet = replace(make(loaded, EVERYTHING, "owl", "", "de"), headline="ドイツで働く")
    with pytest.raises(NoPoster, match=r"no font for (Katakana|Cjk|Hiragana)"):
        draw(sheet, "png")


def test_scripts() -> None:
    """Digits, signs and accents belong to no script."""
    assert scripts("Ärzte 24/7 · Ngữ é") == {"LATIN"}
    assert scripts("سلام, мир") == {"ARABIC", "CYRILLIC"}


async def test_the_command(tmp_path: Path) -> None:
    """It writes the file it names; without any way in it says what to set."""
    said = await lotse("poster", "--region", "owl", "--campaign", "herbst", "--lang", "tr", home=tmp_path)
    assert said.code == 1
    assert "LOTSE_TELEGRAM_NAME" in said.err
    file = tmp_path / "poster.pdf"
    said = await lotse(
        *("poster", "--region", "owl", "--lang", "tr", "--out", str(file)),
        home=tmp_path,
        LOTSE_REGIONS__OWL__TELEGRAM_NAME="owl_bot",
    )
    assert (said.code, said.out.strip()) == (0, str(file)), said.err
    assert file.read_bytes().startswith(b"%PDF")


def test_a_running_bot_has_no_printer_in_memory() -> None:
    """Typst, segno and the fonts are loaded by the printing only, never by the bot."""
    code = (
        "import bot.app, bot.cli, bot.poster, sys; print([m for m in ('typst', 'segno') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
