"""Right-to-left texts hold foreign words without losing their order, and addresses untouched."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.bidi import FSI, PDI, has_rtl, is_rtl, isolate, isolate_latin
from tests.texts.house import shown


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("هذا Anerkennung مهم", "هذا ⟨Anerkennung⟩ مهم"),
        ("حسب § 81a AufenthG.", "حسب ⟨§ 81a AufenthG⟩."),
        ("حسب § 18g Abs. 2 Satz 1 AufenthG (B2)", "حسب ⟨§ 18g Abs. 2 Satz 1 AufenthG⟩ (⟨B2⟩)"),
        ("اللغة B2، ثم C1", "اللغة ⟨B2⟩، ثم ⟨C1⟩"),
        ("نتيجة H+ أو H+/- أو H-", "نتيجة ⟨H+⟩ أو ⟨H+/-⟩ أو ⟨H-⟩"),
        ("اتصل +49 30 1815-1111 الآن", "اتصل ⟨+49 30 1815-1111⟩ الآن"),
        ("اكتب /menu أو /plan", "اكتب ⟨/menu⟩ أو ⟨/plan⟩"),
        ("من IQ Netzwerk، ZAB", "من ⟨IQ Netzwerk⟩، ⟨ZAB⟩"),
        ("**Anerkennung** هنا", "**⟨Anerkennung⟩** هنا"),
        ("مرحبا.\nWelcome. Which language?", "مرحبا.\n⟨Welcome. Which language?⟩"),
        ("لدى migra e.V. هناك", "لدى ⟨migra e.V.⟩ هناك"),
        ("العمر 45 سنة", "العمر 45 سنة"),
        ("انظر https://a.de/b?c=D الآن", "انظر https://a.de/b?c=D الآن"),
        ("انظر make-it-in-germany.com/ar الآن", "انظر make-it-in-germany.com/ar الآن"),
        ("اكتب info@zab.de", "اكتب info@zab.de"),
        ("قال ⁨Meier GmbH⁩ نعم", "قال ⟨Meier GmbH⟩ نعم"),
        ("⁨مفتوح\nسطر⁩", "⟨مفتوح⟩\nسطر"),
    ],
)
def test_foreign_runs_are_isolated(text: str, expected: str) -> None:
    """Words, sections of law, levels, commands and phone numbers are isolated once; addresses and figures are not."""
    assert shown(isolate_latin(text)) == expected


def test_a_value_with_an_address_is_not_isolated() -> None:
    """No isolate stands around an address, nor around two lines."""
    assert isolate("Meier") == f"{FSI}Meier{PDI}"
    assert isolate("siehe https://a.de") == "siehe https://a.de"
    assert isolate("a\nb") == "a\nb"


def test_directions_are_known() -> None:
    """Arabic and Persian run from right to left, Turkish does not; so do letters."""
    assert [is_rtl(language) for language in ("ar", "fa", "tr", "de")] == [True, True, False, False]
    assert [has_rtl(text) for text in ("ممرضة", "Schwester", "45 €")] == [True, False, False]


PIECES = st.sampled_from(
    [
        "كلمة",
        " ",
        "Anerkennung",
        "§ 81a",
        " https://a.de/x ",
        "\n",
        "**",
        "B2",
        "+49 30 123456",
        "(",
        ")",
        ".",
        FSI,
        PDI,
    ]
)


@given(st.lists(PIECES).map("".join))
def test_isolates_are_balanced_and_change_nothing_else(text: str) -> None:
    """On every line each isolate ends, none stands in an address, the rest stays, and a second time changes nothing."""
    isolated = isolate_latin(text)
    for line in isolated.split("\n"):
        depth = 0
        for character in line:
            depth += (character == FSI) - (character == PDI)
            assert depth >= 0
        assert depth == 0
    assert all(FSI not in url and PDI not in url for url in re.findall(r"https?://\S+", isolated))
    assert isolated.replace(FSI, "").replace(PDI, "") == text.replace(FSI, "").replace(PDI, "")
    assert isolate_latin(isolated) == isolated
