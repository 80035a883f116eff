"""Keys, the seal on personal columns, and keyed pseudonyms. Neither keys nor plain texts leave by a log or an error."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
from collections.abc import Mapping
from datetime import datetime
from typing import NewType

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from flows.events import Address
from storage.days import day_of

SessionKey = NewType("SessionKey", bytes)
"""The pseudonym of an address: 16 bytes."""

KEY_BYTES = 32
NONCE_BYTES = 12
FORMAT = 1
HEADER_BYTES = 3
"""One byte of format, two of the key's version."""
LATEST = 0xFFFF

HASH_BITS = 49
DAY_LIMIT = (1 << 14) - 1
INTEGERS = range(-(1 << 63), 1 << 63)


class BadKeys(ValueError):
    """The text of the keys cannot be used. The message names the reason and never the text."""


class Unsealable(Exception):
    """A sealed value was cut, moved from another row, or sealed with a key that is not here."""


class Keys:
    """Versioned keys of 32 bytes: the first one seals, all of them open.

    Written as `2:<base64>,1:<base64>`. To rotate: append the new key everywhere, then put it first everywhere, and
    remove the old one when the store starts without it (`Store.prune` seals old rows anew).
    """

    __slots__ = ("_keys",)

    def __init__(self, keys: Mapping[int, bytes]) -> None:
        if not keys:
            raise BadKeys("no key is given; expected `1:` and 32 bytes as base64")
        for version, key in keys.items():
            if not 1 <= version <= LATEST:
                raise BadKeys(f"a key's version must lie between 1 and {LATEST}")
            if len(key) != KEY_BYTES:
                raise BadKeys(f"key {version} has {len(key)} bytes instead of {KEY_BYTES}")
        self._keys = dict(keys)

    @classmethod
    def parse(cls, text: str) -> Keys:
        """Read keys separated by commas or white space; raise `BadKeys`."""
        keys: dict[int, bytes] = {}
        for number, entry in enumerate(text.replace(",", " ").split(), start=1):
            version, colon, encoded = entry.partition(":")
            if not colon or not version.isascii() or not version.isdigit():
                raise BadKeys(f"entry {number} does not begin with a version such as `1:`")
            if int(version) in keys:
                raise BadKeys(f"version {int(version)} is given twice")
            try:
                keys[int(version)] = base64.b64decode(encoded, altchars=b"-_", validate=True)
            except (binascii.Error, ValueError):
                raise BadKeys(f"key {int(version)} is no base64") from None
        return cls(keys)

    @classmethod
    def generate(cls) -> Keys:
        """Make one new key, version 1."""
        return cls({1: os.urandom(KEY_BYTES)})

    def rotated(self) -> Keys:
        """Return these keys with a new one in front."""
        return Keys({max(self._keys) + 1: os.urandom(KEY_BYTES), **self._keys})

    def items(self) -> tuple[tuple[int, bytes], ...]:
        """Return versions and keys, the sealing one first."""
        return tuple(self._keys.items())

    def __str__(self) -> str:
        """Return the text that `parse` reads: a secret, for the key file alone."""
        return ",".join(
            f"{version}:{base64.urlsafe_b64encode(key).decode()}" for version, key in self._keys.items()
        )

    def __repr__(self) -> str:
        return f"Keys(versions={tuple(self._keys)})"


class Sealer:
    """Seals values with AES-256-GCM so that they open only in the place (table and column) and row they belong to."""

    def __init__(self, keys: Keys) -> None:
        self._ciphers = {
            _header(version): AESGCM(_derive(key, b"lotse seal")) for version, key in keys.items()
        }
        self.header = next(iter(self._ciphers))
        self._cipher = self._ciphers[self.header]

    def seal(self, place: bytes, row: bytes, plain: bytes) -> bytes:
        """Return header, nonce, ciphertext and tag."""
        nonce = os.urandom(NONCE_BYTES)
        return self.header + nonce + self._cipher.encrypt(nonce, plain, self.header + place + row)

    def unseal(self, place: bytes, row: bytes, sealed: bytes) -> bytes:
        """Return the plain value; raise `Unsealable`."""
        header = sealed[:HEADER_BYTES]
        cipher = self._ciphers.get(header)
        if cipher is None:
            raise Unsealable("sealed with an unknown key")
        start = HEADER_BYTES + NONCE_BYTES
        try:
            return cipher.decrypt(sealed[HEADER_BYTES:start], sealed[start:], header + place + row)
        except (InvalidTag, ValueError):
            raise Unsealable("changed, or moved from another row") from None

    def current(self, sealed: bytes) -> bool:
        """Tell whether a value is sealed with the key that seals now."""
        return sealed[:HEADER_BYTES] == self.header


class Pseudonyms:
    """Names people and events by keyed hashes, which nobody can reverse or recognise without the pepper."""

    def __init__(self, root: bytes) -> None:
        self._sessions = _derive(root, b"lotse sessions")
        self._events = _derive(root, b"lotse events")
        self._invitations = _derive(root, b"lotse invitations")

    def session(self, address: Address) -> SessionKey:
        """Return the key of the session at an address."""
        return SessionKey(_hash(self._sessions, f"{address.channel}\x1f{address.bot}\x1f{address.chat}")[:16])

    def event(self, key: int | str, at: datetime) -> int:
        """Return an integer for an event's key: itself, or for a text the day of `at` above 49 bits of its hash.

        Hashes alone would scatter over the table's whole tree and double the cost of a turn at a million rows.
        """
        if isinstance(key, int) and key in INTEGERS:
            return key
        day = min(max(day_of(at), 0), DAY_LIMIT)
        low = int.from_bytes(_hash(self._events, str(key))[:8], "big") >> (64 - HASH_BITS)
        return day << HASH_BITS | low

    def invitation(self, token: str) -> bytes:
        """Return the 16 bytes under which an invitation is stored: from them nobody can make its link."""
        return _hash(self._invitations, token)[:16]


class Chain:
    """Makes the digests that tie entries to each other; without the root nobody can make one that fits."""

    def __init__(self, root: bytes) -> None:
        self._key = _derive(root, b"lotse audit")

    def link(self, before: bytes, entry: bytes) -> bytes:
        """Return the digest of an entry that comes after one with the digest `before`: 32 bytes."""
        return hmac.digest(self._key, len(before).to_bytes(4, "big") + before + entry, "sha256")


def new_root() -> bytes:
    """Make the secret that the pseudonyms of one database hang on."""
    return os.urandom(KEY_BYTES)


def _header(version: int) -> bytes:
    return bytes([FORMAT]) + version.to_bytes(2, "big")


def _derive(secret: bytes, purpose: bytes) -> bytes:
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose).derive(secret)


def _hash(pepper: bytes, text: str) -> bytes:
    return hmac.digest(pepper, text.encode("utf-8", "surrogatepass"), "sha256")
