"""Keys, seals and pseudonyms."""

from __future__ import annotations

import base64
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.sealing import DAY_LIMIT, HASH_BITS, BadKeys, Keys, Pseudonyms, Sealer, Unsealable
from tests.storage.arrivals import NOON, address

ONE = base64.b64encode(b"a" * 32).decode()


def test_keys_survive_writing() -> None:
    """The text of the keys reads back to the same keys in the same order, and shows in no representation."""
    keys = Keys.generate().rotated()
    text = str(keys)
    assert Keys.parse(text).items() == keys.items()
    assert [version for version, _ in keys.items()] == [2, 1]
    assert text.split(":")[1][:8] not in repr(keys)


def test_keys_take_both_alphabets_and_white_space() -> None:
    """Keys are read in either base64 alphabet, separated by commas, blanks or lines."""
    raw = b"\xfb\xff" * 16
    either = [base64.b64encode(raw).decode(), base64.urlsafe_b64encode(raw).decode()]
    assert Keys.parse(f"2:{either[0]},\n 1:{either[1]}\n").items() == ((2, raw), (1, raw))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no key"),
        (ONE, "begin with a version"),
        (f"x:{ONE}", "begin with a version"),
        (f"0:{ONE}", "between 1 and"),
        (f"70000:{ONE}", "between 1 and"),
        (f"1:{ONE},1:{ONE}", "twice"),
        ("1:c2hvcnQ=", "5 bytes"),
        ("1:sec~ret", "no base64"),
        ("1:geheim\u00e4", "no base64"),
    ],
)
def test_refuses_bad_keys(text: str, reason: str) -> None:
    """Keys that cannot be used are refused with the reason, and without the text."""
    with pytest.raises(BadKeys, match=reason) as caught:
        Keys.parse(text)
    assert not text or text not in str(caught.value)


@given(plain=st.binary(max_size=200), row=st.binary(max_size=16), place=st.sampled_from([b"a.b", b"c.d"]))
def test_opens_what_it_sealed(plain: bytes, row: bytes, place: bytes) -> None:
    """A value comes back as it was, and never looks the same twice."""
    sealer = Sealer(Keys({7: b"k" * 32}))
    sealed = sealer.seal(place, row, plain)
    assert sealer.unseal(place, row, sealed) == plain
    assert sealed != sealer.seal(place, row, plain)


@given(where=st.integers(0, 60), bit=st.integers(0, 7))
def test_notices_every_changed_bit(where: int, bit: int) -> None:
    """A sealed value with one bit changed, its header included, does not open."""
    sealer = Sealer(Keys({7: b"k" * 32, 3: b"l" * 32}))
    sealed = bytearray(sealer.seal(b"place", b"row", b"x" * 30))
    sealed[where] ^= 1 << bit
    with pytest.raises(Unsealable):
        sealer.unseal(b"place", b"row", bytes(sealed))


@pytest.mark.parametrize(("place", "row"), [(b"other", b"row"), (b"place", b"other")])
def test_binds_a_seal_to_its_place(place: bytes, row: bytes) -> None:
    """A value copied to another row or another column does not open there."""
    sealer = Sealer(Keys.generate())
    with pytest.raises(Unsealable):
        sealer.unseal(place, row, sealer.seal(b"place", b"row", b"secret"))


@pytest.mark.parametrize("length", [0, 1, 3, 14, 15, 30])
def test_refuses_what_is_cut_off(length: int) -> None:
    """A value cut short is refused like a changed one."""
    sealer = Sealer(Keys.generate())
    with pytest.raises(Unsealable):
        sealer.unseal(b"place", b"row", sealer.seal(b"place", b"row", b"secret")[:length])


def test_rotates() -> None:
    """New values are sealed with the first key, old ones open as long as their key is there."""
    old = Keys.generate()
    new = old.rotated()
    sealed = Sealer(old).seal(b"place", b"row", b"secret")
    sealer = Sealer(new)
    assert sealer.unseal(b"place", b"row", sealed) == b"secret"
    assert not sealer.current(sealed)
    assert sealer.current(sealer.seal(b"place", b"row", b"secret"))
    with pytest.raises(Unsealable, match="unknown key"):
        Sealer(Keys(dict(new.items()[:1]))).unseal(b"place", b"row", sealed)


def test_nonces_differ() -> None:
    """No two of many seals share a nonce."""
    sealer = Sealer(Keys.generate())
    assert len({sealer.seal(b"place", b"row", b"")[3:15] for _ in range(20_000)}) == 20_000


def test_pseudonyms_hang_on_the_root() -> None:
    """A pseudonym is the same for the same root and person, and tells nothing with another root."""
    one, two = Pseudonyms(b"1" * 32), Pseudonyms(b"2" * 32)
    assert one.session(address()) == Pseudonyms(b"1" * 32).session(address())
    people = [address(), address("bo"), address(bot="other")]
    assert len({each.session(person) for each in (one, two) for person in people}) == 6
    assert one.event("wamid.A", NOON) != two.event("wamid.A", NOON)


@given(key=st.integers(-(1 << 63), (1 << 63) - 1))
def test_keeps_whole_numbers(key: int) -> None:
    """The platform's own integer is the event's number."""
    assert Pseudonyms(b"1" * 32).event(key, NOON) == key


@given(key=st.one_of(st.text(), st.integers(min_value=1 << 63)), days=st.integers(-5000, 20_000))
def test_orders_text_keys_by_day(key: str | int, days: int) -> None:
    """A text's number has the day of the event on top, the same on every delivery, and fits the column."""
    moment = NOON + timedelta(days=days)
    number = Pseudonyms(b"1" * 32).event(key, moment)
    assert number == Pseudonyms(b"1" * 32).event(key, moment)
    assert 0 <= number < 1 << 63
    assert number >> HASH_BITS == min(max((moment - NOON).days + 2252, 0), DAY_LIMIT)
