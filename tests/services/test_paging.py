"""Pages are cut where people would cut, and nothing gets lost."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.services.paging import Rich, join, pages, parse, shorten, units
from bot.texts.bidi import FSI, PDI, isolate_latin

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"


def texts(parts: list[str], limit: int) -> list[str]:
    """Cut texts into pages."""
    return [page.text for page in pages(map(parse, parts), limit)]


@pytest.mark.parametrize(
    ("parts", "limit", "expected"),
    [
        (["aaaa", "bbbb"], 20, ["aaaa\n\nbbbb"]),
        (["aaaa aaaa", "bbbb bbbb"], 14, ["aaaa aaaa", "bbbb bbbb"]),
        (["aaaa.\n\nbbbb bbbb"], 12, ["aaaa.", "bbbb bbbb"]),
        (["aaaa aa\nbbbb bbbb"], 12, ["aaaa aa", "bbbb bbbb"]),
        (["Aa aa. Bb bb bb"], 12, ["Aa aa.", "Bb bb bb"]),
        (["aa bb cc dd"], 6, ["aa bb", "cc dd"]),
        (["siehe Abs. 2 und so"], 14, ["siehe Abs. 2", "und so"]),
        (["abcdefgh"], 3, ["abc", "def", "gh"]),
        (["", "aaaa", ""], 9, ["aaaa"]),
        ([], 9, []),
    ],
)
def test_cuts_at_the_best_place(parts: list[str], limit: int, expected: list[str]) -> None:
    """Between blocks first, then paragraphs, lines, sentences, words, and within a word only at last."""
    assert texts(parts, limit) == expected


def test_a_block_is_not_left_nearly_alone() -> None:
    """A page that would be less than a third full is filled from the next block instead."""
    assert texts(["aa", "bbbb bbbb bbbb bbbb"], 16) == ["aa\n\nbbbb bbbb", "bbbb bbbb"]


def test_a_heading_stays_with_its_text() -> None:
    """A page does not end right below a bold line."""
    parts = ["xxxx xxxx xxxx xxxx\n**Title**\nbody body"]
    assert texts(parts, 30)[1].startswith("Title\nbody")


def test_what_stands_alone_shares_no_page() -> None:
    """A text to forward is a page of its own."""
    parts = [parse("a"), Rich("b", alone=True), parse("c")]
    assert [(page.text, page.alone) for page in pages(parts, 99)] == [("a", False), ("b", True), ("c", False)]


def test_bold_becomes_spans() -> None:
    """Marks vanish and are spans; one without its partner is dropped and makes nothing bold."""
    assert parse("**a** b **c**") == Rich("a b c", ((0, 1), (4, 5)))
    assert parse("a **b") == Rich("a b")
    assert parse("****") == Rich("")


def test_parts_keep_their_spans() -> None:
    """Bold and foreign parts move along when texts are joined and cut."""
    whole = join([parse("**ab** c"), parse("d **e**", "de")], " ")
    assert whole == Rich("ab c d e", ((0, 2), (7, 8)), ((5, 8, "de"),))
    assert whole.part(1, 6) == Rich("b c d", ((0, 1),), ((4, 5, "de"),))


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("kurz", 4, "kurz"),
        ("etwas länger", 8, "etwas l…"),
        ("etwas länger", 7, "etwas…"),
        ("\U0001f642\U0001f642", 3, "\U0001f642…"),
        (f"{FAMILY}b", 5, "…"),
        ("\U0001f642\U0001f642\U0001f642", 5, "\U0001f642\U0001f642…"),
        (f"a{FAMILY}b", 5, "a…"),
        ("\U0001f1e9\U0001f1ea\U0001f1f9\U0001f1f7x", 7, "\U0001f1e9\U0001f1ea…"),
        ("nein\u0303o", 5, "nei…"),
        (f"{FSI}Anerkennung{PDI} مهم", 8, f"{FSI}Anerk{PDI}…"),
    ],
)
def test_shortens_without_tearing_characters(text: str, limit: int, expected: str) -> None:
    """An ellipsis takes the place of what does not fit; emoji, flags, accents and isolates stay whole."""
    assert shorten(text, limit) == expected
    assert units(shorten(text, limit)) <= limit


WORDS = st.sampled_from(
    [
        *(
            "Wort",
            "Anerkennung.",
            "§ 81a AufenthG",
            "**fett**",
            "**fett über",
            "Wörter**",
            "كلمة",
            "عربي،",
            "B2",
        ),
        *(
            "https://www.make-it-in-germany.com/de",
            "\n",
            "\n\n",
            " ",
            ". ",
            "x" * 70,
            FAMILY,
            "नमस्ते",
            "\U0001f642",
        ),
    ]
)


@given(st.lists(st.lists(WORDS).map(" ".join), max_size=5), st.integers(24, 90))
@example([f"كلمة {'Wort ' * 40}"], 40)
def test_nothing_gets_lost(parts: list[str], limit: int) -> None:
    """Joined pages are the whole text apart from white space; each fits, and bold and isolates end on it."""
    rich = [parse(isolate_latin(part)) for part in parts]
    cut = pages(rich, limit)

    def bare(text: str) -> str:
        return re.sub(rf"[\s{FSI}{PDI}]", "", text)

    def bold(part: Rich) -> str:
        return "".join(part.text[start:end] for start, end in part.bold)

    assert bare("".join(page.text for page in cut)) == bare("".join(part.text for part in rich))
    assert bare("".join(map(bold, cut))) == bare("".join(map(bold, rich)))
    for page in cut:
        assert units(page.text) <= limit
        assert page.text.strip()
        assert page.text.count(FSI) == page.text.count(PDI)
        assert all(0 <= start <= end <= len(page.text) for start, end in page.bold)
