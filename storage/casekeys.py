"""A key for each case: made with it, wrapped by the instance's key, and shredded with it.

What a key has sealed cannot be read once its row is gone, wherever copies of the sealed bytes may lie.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import NewType

from storage.casestatements import CaseStatements
from storage.errors import CaseGone
from storage.sealing import KEY_BYTES, Keys, Sealer
from storage.wires import Wire

CaseId = NewType("CaseId", bytes)
"""Names a case for good: 16 random bytes."""

WRAPPED = b"case_keys.wrapped"


class CaseKeys:
    """Makes the keys of cases and opens them. Keeps none: a key in memory would outlive its row."""

    def __init__(self, statements: CaseStatements, sealer: Sealer) -> None:
        self._statements = statements
        self._sealer = sealer

    async def make(self, wire: Wire, case: CaseId) -> Sealer:
        """Draw and store the key of a new case; return what seals with it."""
        key = os.urandom(KEY_BYTES)
        await wire.many(self._statements.insert_key, [(case, self.wrap(case, key))])
        return _sealer_of(key)

    async def open(self, wire: Wire, case: CaseId) -> Sealer:
        """Return what seals with a case's key; raise `CaseGone` where it was shredded, `Unsealable`."""
        rows = await wire.rows(self._statements.key, case)
        if not rows:
            raise CaseGone
        return self.unwrap(case, rows[0][0])

    def wrap(self, case: CaseId, key: bytes) -> bytes:
        """Seal a key under the instance's, bound to its case."""
        return self._sealer.seal(WRAPPED, case, key)

    def unwrap(self, case: CaseId, wrapped: bytes) -> Sealer:
        """Return what seals with a wrapped key; raise `Unsealable`."""
        return _sealer_of(self._sealer.unseal(WRAPPED, case, wrapped))

    def rewrap(self, case: CaseId, wrapped: bytes) -> bytes:
        """Wrap a key with the instance's key of today; raise `Unsealable`."""
        return self.wrap(case, self._sealer.unseal(WRAPPED, case, wrapped))

    async def shred(self, wire: Wire, cases: Sequence[CaseId]) -> None:
        """Delete the keys of cases. The bytes leave SQLite's files with the next `Database.truncate`."""
        await wire.many(self._statements.delete_key, [(case,) for case in cases])


def _sealer_of(key: bytes) -> Sealer:
    return Sealer(Keys({1: key}))
