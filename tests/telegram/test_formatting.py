"""A message's form may be lost on the way to Telegram, its text never."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.telegram.formatting import Letter, bold, encode, keyboard, letters, pieces, undress, units
from bot.ports import Button, Message

ANY_TEXT = st.text(st.characters(codec="utf-16") | st.sampled_from("👩🏽\u200d🔬أ\u202e\n "), max_size=400)


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("plain text here", "text"),
        ("👋🏽 Hallo Welt", "Welt"),
        ("مرحبا 👩‍🔬 بكم", "بكم"),
        ("🇹🇷🇩🇪", "🇩🇪"),
        ("e\u0301 accent", "accent"),
    ],
)
def test_bold_in_utf16(text: str, part: str) -> None:
    """A stretch of bold covers the same characters when it is counted in UTF-16 units."""
    (entity,) = bold(text, [(text.index(part), len(part))])
    encoded = text.encode("utf-16-le")
    assert encoded[entity.offset * 2 : (entity.offset + entity.length) * 2].decode("utf-16-le") == part


@given(ANY_TEXT, st.lists(st.tuples(st.integers(-5, 450), st.integers(-5, 450))))
def test_bold_stays_inside(text: str, spans: list[tuple[int, int]]) -> None:
    """No span, however wrong, makes an entity that Telegram would refuse."""
    for entity in bold(text, spans):
        assert entity.offset >= 0
        assert entity.length > 0
        assert entity.offset + entity.length <= units(text)


@given(ANY_TEXT, st.integers(2, 50))
def test_pieces_join_to_the_text(text: str, limit: int) -> None:
    """Cutting loses and adds nothing, keeps the limit, and never cuts through a character."""
    cut = list(pieces(text, limit))
    assert "".join(cut) == text
    assert all(units(piece) <= limit for piece in cut)


def test_pieces_end_with_lines_and_words() -> None:
    """A text is cut between paragraphs rather than lines, lines rather than words, words rather than inside one."""
    assert list(pieces("aaa bbb\n\nccc\nddd", 12)) == ["aaa bbb\n\n", "ccc\nddd"]
    assert list(pieces("aaa bbb\nccc ddd", 12)) == ["aaa bbb\n", "ccc ddd"]
    assert list(pieces("aaa bbb ccc ddd", 10)) == ["aaa bbb ", "ccc ddd"]
    assert list(pieces("a" * 25, 10)) == ["a" * 10, "a" * 10, "a" * 5]


@pytest.mark.parametrize("text", ["x" * 4096, "👋" * 2048, "أ" * 4096])
def test_a_text_at_the_limit_is_one_letter(text: str) -> None:
    """4,096 UTF-16 units are one message."""
    assert [letter.text for letter in letters(1, Message(text, "en"))] == [text]


@pytest.mark.parametrize("text", ["x" * 4097, "👋" * 2049, "أ" * 4097, "wort " * 3000, "👩🏽‍🔬\n" * 2000])
def test_a_text_over_the_limit_is_several(text: str) -> None:
    """Beyond, all of it is sent, in order; bold follows its words; the keys hang on the last letter."""
    message = Message(text, "en", (Button("1.a", "Yes"),), ((len(text) - 1, 1),))
    written = letters(1, message)
    assert len(written) > 1
    assert "".join(letter.text for letter in written) == text
    assert all(units(letter.text) <= 4096 for letter in written)
    assert [bool(letter.entities) for letter in written] == [False] * (len(written) - 1) + [True]
    assert [bool(letter.reply_markup) for letter in written] == [False] * (len(written) - 1) + [True]


def test_a_piece_of_nothing_but_space_is_not_sent() -> None:
    """Telegram refuses a message without a visible character."""
    assert [letter.text.strip() for letter in letters(1, Message("a" + " " * 9000 + "b", "en"))] == ["a", "b"]


def test_layout_of_keys() -> None:
    """Choices stand one below the other, navigation shares the last row, wherever it was in the list."""
    buttons = (
        Button("~menu", "Menu", "nav"),
        Button("1.a", "In Germany"),
        Button("~back", "Back", "nav"),
        Button("1.b", "In another country"),
    )
    assert labels(buttons) == [["In Germany"], ["In another country"], ["Menu", "Back"]]


def test_long_or_many_keys_of_navigation_take_more_rows() -> None:
    """A row holds what a small screen shows."""
    assert labels([nav(label) for label in "abcd"]) == [["a", "b", "c"], ["d"]]
    assert labels([nav("x" * 20), nav("y" * 20), nav("z" * 5)]) == [["x" * 20], ["y" * 20, "z" * 5]]
    assert labels([nav("👋" * 10), nav("👋" * 10)]) == [["👋" * 10], ["👋" * 10]]


def test_no_keys_no_keyboard() -> None:
    """A message without buttons has no keyboard."""
    assert keyboard(()) is None


def test_what_is_sent() -> None:
    """The body is what the Bot API documents: no markup language, no link preview."""
    message = Message("Read this", "en", (Button("1.a", "Yes"),), ((0, 4),))
    (letter,) = letters(7, message)
    assert msgspec.json.decode(encode(letter)) == {
        "chat_id": 7,
        "text": "Read this",
        "link_preview_options": {"is_disabled": True},
        "entities": [{"type": "bold", "offset": 0, "length": 4}],
        "reply_markup": {"inline_keyboard": [[{"text": "Yes", "callback_data": "1.a"}]]},
    }


def test_half_characters_do_not_stop_a_text() -> None:
    """A lone surrogate in text or label becomes U+FFFD, the rest goes out."""
    message = Message("a\ud800b", "en", (Button("1.a", "\udc00!"),), ((0, 2),))
    body = msgspec.json.decode(encode(letters(7, message)[0]))
    assert body["text"] == "a\ufffdb"
    assert body["reply_markup"]["inline_keyboard"][0][0]["text"] == "\ufffd!"
    assert body["entities"] == [{"type": "bold", "offset": 0, "length": 2}]


def test_undressed_the_choices_can_still_be_read() -> None:
    """Without its keyboard a question lists its choices by number, as they can be answered."""
    buttons = (Button("1.a", "Yes"), Button("1.b", "No"), nav("Menu"))
    (bare,) = undress(Letter(7, "Well?"), buttons)
    assert bare == Letter(7, "Well?\n\n1. Yes\n2. No", bare.link_preview_options)
    assert [letter.text for letter in undress(Letter(7, "x" * 4090), buttons)] == [
        "x" * 4090,
        "\n1. Yes\n2. No",
    ]


def nav(label: str) -> Button:
    """Make a button of the navigation."""
    return Button(f"~{label[:1]}", label, "nav")


def labels(buttons: list[Button] | tuple[Button, ...]) -> list[list[str]]:
    """Return the labels of the keyboard, row by row."""
    made = keyboard(buttons)
    assert made is not None
    return [[key.text for key in row] for row in made.inline_keyboard]
