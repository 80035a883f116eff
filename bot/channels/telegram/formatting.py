"""A message in the form Telegram takes: plain text, bold in UTF-16 units, an inline keyboard, no link preview.

Pure. It must never change, shorten or drop a text: only its dress may go.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import msgspec
from msgspec import Struct

from bot.ports import Button, Message

TEXT_LIMIT = 4096
ROW_LIMIT = 3
ROW_UNITS = 30


class Entity(Struct):
    """A stretch of bold text, in UTF-16 units."""

    offset: int
    length: int
    type: str = "bold"


class Key(Struct):
    """A button of an inline keyboard."""

    text: str
    callback_data: str


class Keyboard(Struct):
    """The rows of buttons below a message."""

    inline_keyboard: list[list[Key]]


class Preview(Struct):
    """Whether a link draws a picture below the message."""

    is_disabled: bool = True


class Letter(Struct, omit_defaults=True):
    """The body of `sendMessage`. A thread is a topic of a group."""

    chat_id: int
    text: str
    link_preview_options: Preview | None = None
    entities: list[Entity] | None = None
    reply_markup: Keyboard | None = None
    message_thread_id: int | None = None


NO_PREVIEW = Preview()
_encode = msgspec.json.Encoder().encode


def letters(chat: int, message: Message) -> list[Letter]:
    """Return what to send for a message: one letter, more if it is over Telegram's limit; keys hang on the last."""
    text = message.text
    if len(text) * 2 <= TEXT_LIMIT or units(text) <= TEXT_LIMIT:
        entities = bold(text, message.bold) if message.bold else None
        return [Letter(chat, text, NO_PREVIEW, entities or None, keyboard(message.buttons))]
    written = []
    start = 0
    for piece in pieces(text):
        spans = [(begin - start, length) for begin, length in message.bold]
        if piece.strip():
            written.append(Letter(chat, piece, NO_PREVIEW, bold(piece, spans) or None))
        start += len(piece)
    if written:
        written[-1].reply_markup = keyboard(message.buttons)
    return written


def encode(letter: Letter) -> bytes:
    """Write a letter as JSON; half characters in it become U+FFFD."""
    try:
        return _encode(letter)
    except UnicodeEncodeError:
        return _encode(mended(letter))


def mended(letter: Letter) -> Letter:
    """Replace half characters in text and keys by U+FFFD; stretches of bold stay where they are."""
    plain = Letter(letter.chat_id, whole(letter.text), letter.link_preview_options, letter.entities)
    plain.message_thread_id = letter.message_thread_id
    if letter.reply_markup is not None:
        rows = letter.reply_markup.inline_keyboard
        plain.reply_markup = Keyboard([[Key(whole(k.text), whole(k.callback_data)) for k in r] for r in rows])
    return plain


def undress(letter: Letter, buttons: Sequence[Button], limit: int = TEXT_LIMIT) -> list[Letter]:
    """Return a letter without bold and keys; the choices follow as numbered lines, which can be answered too.

    The first letter keeps to `limit` UTF-16 units, if it did before; what does not fit follows in letters of its own.
    """
    choices = [button.label for button in buttons if button.kind == "choice"]
    lines = "".join(f"\n{number}. {label}" for number, label in enumerate(choices, 1))
    bare = Letter(letter.chat_id, letter.text, NO_PREVIEW)
    if not lines:
        return [bare]
    if units(letter.text) + units(lines) + 1 <= limit:
        bare.text += f"\n{lines}"
        return [bare]
    return [bare, *(Letter(letter.chat_id, piece, NO_PREVIEW) for piece in pieces(lines))]


def bold(text: str, spans: Sequence[tuple[int, int]]) -> list[Entity]:
    """Turn spans of (start, length) in code points into entities; what lies outside of the text is cut off."""
    clipped = ((max(start, 0), min(start + length, len(text))) for start, length in spans)
    inside = [(start, end) for start, end in clipped if start < end]
    return [Entity(units(text[:start]), units(text[start:end])) for start, end in inside]


def keyboard(buttons: Sequence[Button]) -> Keyboard | None:
    """Lay out buttons: a row for each choice, then the navigation, as many in a row as a small screen shows."""
    if not buttons:
        return None
    rows = [[_key(button)] for button in buttons if button.kind == "choice"]
    row: list[Key] = []
    width = 0
    for button in buttons:
        if button.kind != "nav":
            continue
        if row and (len(row) == ROW_LIMIT or width + units(button.label) > ROW_UNITS):
            rows.append(row)
            row, width = [], 0
        row.append(_key(button))
        width += units(button.label)
    return Keyboard([*rows, row] if row else rows)


def pieces(text: str, limit: int = TEXT_LIMIT) -> Iterator[str]:
    """Cut a text into pieces of at most `limit` UTF-16 units, after a line or a word where there is one."""
    while units(text) > limit:
        end = _longest(text, limit)
        for gap in ("\n\n", "\n", " "):
            found = text.rfind(gap, end // 2, end)
            if found >= 0:
                end = found + len(gap)
                break
        yield text[:end]
        text = text[end:]
    yield text


def units(text: str) -> int:
    """Count UTF-16 units, which is how Telegram measures."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def whole(text: str) -> str:
    """Replace half characters by U+FFFD."""
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _key(button: Button) -> Key:
    return Key(button.label, button.id)


def _longest(text: str, limit: int) -> int:
    """Return how many code points of a text fit into so many UTF-16 units."""
    used = 0
    for index, character in enumerate(text[: limit + 1]):
        used += 2 if character > "\uffff" else 1
        if used > limit:
            return index
    return len(text)
