"""Bytes from outside become an update or `BadUpdate`, never anything else."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.telegram import wire
from tests.telegram.conftest import PAYLOADS, payload

MESSAGE = b'{"update_id":7,"message":{"chat":{"id":1,"type":"private"},"date":1,"from":{"id":1},"text":"%b"}}'


@pytest.mark.parametrize("path", sorted(PAYLOADS.glob("*.json")), ids=lambda path: path.stem)
def test_every_recorded_update_is_read(path: object) -> None:
    """Every update that Telegram really sends can be read."""
    assert wire.read(payload(str(getattr(path, "stem", "")))).update_id > 0


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (rb"\ud800", "\ufffd"),
        (rb"a \udc00 b", "a \ufffd b"),
        (rb"\ud83d\ude00\ud83d", "\U0001f600\ufffd"),
        (rb"\ud800\u0041", "\ufffdA"),
        (rb"\\ud800", "\\ud800"),
        (b"\xff\xfe", "\ufffd\ufffd"),
        (b"\xed\xa0\x80", "\ufffd\ufffd\ufffd"),
        (rb"\u0000", "\0"),
    ],
)
def test_half_characters_cost_only_themselves(written: bytes, read: str) -> None:
    """Half a character becomes U+FFFD; all else that was written stays."""
    message = wire.read(MESSAGE % written).message
    assert message is not None
    assert message.text == read


@pytest.mark.parametrize(
    ("body", "number"),
    [
        (b"", None),
        (b"not json", None),
        (b"{", None),
        (b"[]", None),
        (b"null", None),
        (b'{"message":{}}', None),
        (b'{"update_id":-1}', None),
        (b'{"update_id":1.5}', None),
        (b'{"update_id":' + b"9" * 5000 + b"}", None),
        (b'{"update_id":99999999999999999999}', None),
        (b'{"update_id":1,"message":' + b"[" * 100_000 + b"]" * 100_000 + b"}", None),
        (b'{"update_id":1,"hologram":' + b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"}", None),
        (b'{"update_id":8,"message":{}}', 8),
        (b'{"update_id":8,"message":{"chat":{"id":"x","type":"private"},"date":1}}', 8),
        (b'{"update_id":8,"message":{"chat":{"id":1,"type":"private"},"date":' + b"9" * 400 + b"}}", 8),
        (b'{"update_id":8,"message":{"chat":{"id":1,"type":"private"},"date":99999999999999}}', 8),
        (b'{"update_id":8,"message":{"chat":{"id":1,"type":"private"},"date":1,"text":7}}', 8),
        (rb'{"update_id":8,"message":"\ud800"}', 8),
    ],
)
def test_what_cannot_be_read_raises_one_thing(body: bytes, number: int | None) -> None:
    """Whatever is wrong with an update, the error is `BadUpdate`, with its number where that can be read."""
    with pytest.raises(wire.BadUpdate) as caught:
        wire.read(body)
    assert caught.value.update_id == number


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=200) | st.text(max_size=50).map(lambda text: MESSAGE % text.encode()))
def test_random_bytes_raise_nothing_else(body: bytes) -> None:
    """No bytes at all make reading fail in another way."""
    try:
        update = wire.read(body)
    except wire.BadUpdate:
        return
    assert update.update_id >= 0


def test_an_error_does_not_hold_what_was_written() -> None:
    """A `BadUpdate` can be logged: it quotes nothing."""
    with pytest.raises(wire.BadUpdate) as caught:
        wire.read(b'{"update_id":8,"message":"my secret"}')
    assert "secret" not in str(caught.value)


def test_a_batch_is_split_without_reading_it() -> None:
    """One update of a foreign shape leaves the others of its batch alone."""
    good = MESSAGE % b"hi"
    found = wire.split(b'{"ok":true,"result":[%b,{"update_id":8,"message":7},%b]}' % (good, good))
    assert [bytes(raw) for raw in found] == [good, b'{"update_id":8,"message":7}', good]


def test_a_batch_with_half_a_character_is_split() -> None:
    """Half a character in one update does not hide the batch."""
    assert len(wire.split(rb'{"ok":true,"result":[{"update_id":1,"x":"\ud800"},{"update_id":2}]}')) == 2


def test_a_batch_beyond_reading_names_its_first_update() -> None:
    """A batch that is no JSON tells the number of its first update, so that it can be stepped over."""
    deep = b"[" * 100_000 + b"]" * 100_000
    with pytest.raises(wire.BadUpdate) as caught:
        wire.split(b'{"ok":true,"result":[{"update_id":41,"x":%b}]}' % deep)
    assert caught.value.update_id == 41
