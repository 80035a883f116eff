"""Who did what in which case and hour. Only added to, and nothing can be changed in it unnoticed.

Each entry's digest hangs on the one before and on the root. `meta` holds where the chain begins and ends, with a
digest of its own, so that entries cut off at either end are missed too. Works inside a given transaction.
"""

from __future__ import annotations

from datetime import datetime, timedelta

import msgspec
from msgspec import Struct

from flows.cases.model import VolunteerId
from storage.days import hour_of, moment_of_hour
from storage.sealing import Chain
from storage.statements import Statements
from storage.teamstatements import TeamStatements
from storage.wires import Row, Wire

KEPT = timedelta(days=365)
ENDS = "audit"
PAGE = 500
"""How many entries are read at a time."""
DIGEST_BYTES = 32
_BEFORE_ALL = bytes(DIGEST_BYTES)


class Entry(Struct, frozen=True):
    """One thing done: `who` is None for the bot, `code` empty where it was about no case, `at` the hour's beginning."""

    number: int
    who: VolunteerId | None
    what: str
    code: str
    at: datetime


class _Ends(Struct, frozen=True, array_like=True):
    """The last entry deleted for its age, and the last one written: numbers and digests."""

    gone: int = 0
    gone_digest: bytes = _BEFORE_ALL
    last: int = 0
    last_digest: bytes = _BEFORE_ALL


class Audit:
    """Adds to the chain and verifies it."""

    def __init__(self, statements: TeamStatements, general: Statements, chain: Chain) -> None:
        self._statements = statements
        self._general = general
        self._chain = chain

    async def append(self, wire: Wire, who: VolunteerId | None, what: str, code: str, now: datetime) -> None:
        """Add an entry. Instances wait for each other from here to the end of the transaction: do it last.

        Where the chain's ends were changed or lost, entries go on after the last one there, and do not fit it.
        """
        stored = await self._stored(wire)
        ends = self._ends(stored) or _Ends()
        number = max(ends.last, await self._last(wire)) + 1
        row = (number, who or "", what, code, hour_of(now))
        digest = self._digest(ends.last_digest, row)
        await wire.many(self._statements.insert_audit, [(*row, digest)])
        after = msgspec.structs.replace(ends, last=number, last_digest=digest)
        if stored is None:
            await wire.many(self._general.insert_meta, [(ENDS, self._packed(after))])
        else:
            await wire.many(self._general.update_meta, [(self._packed(after), ENDS)])

    async def verify(self, wire: Wire) -> int | None:
        """Return the number of the first entry that is missing, changed or too many; None where all fit.

        0 means that what `meta` holds about the chain was changed or lost. Needs a transaction that may write.
        """
        stored = await self._stored(wire)
        ends = self._ends(stored)
        if ends is None:
            return None if stored is None and not await self._last(wire) else 0
        number, digest = ends.gone, ends.gone_digest
        while rows := await wire.rows(self._statements.audit_entries, number, PAGE, 0):
            for row in rows:
                if row[0] != number + 1 or row[-1] != self._digest(digest, row[:-1]):
                    return number + 1
                number, digest = row[0], row[-1]
        return await self._misfit_at_the_ends(wire, ends, number, digest)

    async def entries(self, wire: Wire, after: int = 0) -> tuple[Entry, ...]:
        """Return up to 500 entries with numbers above `after`, in order."""
        rows = await wire.rows(self._statements.audit_entries, after, PAGE, 0)
        return tuple(
            Entry(number, who or None, what, code, moment_of_hour(hour))
            for number, who, what, code, hour, _ in rows
        )

    async def remove_due(self, wire: Wire, now: datetime) -> int:
        """Delete the entries before the first that is younger than twelve months; return how many."""
        ends = self._ends(await self._stored(wire))
        first = await self._first(wire)
        young = await wire.rows(self._statements.first_audit_since, hour_of(now - KEPT), 1, 0)
        until = (young[0][0] if young else await self._last(wire) + 1) - 1
        if first is None or until < first:
            return 0
        if ends is not None:
            ((digest,),) = await wire.rows(self._statements.audit_digest, until)
            shorter = msgspec.structs.replace(ends, gone=until, gone_digest=bytes(digest))
            await wire.many(self._general.update_meta, [(self._packed(shorter), ENDS)])
        ((gone,),) = await wire.rows(self._statements.count_audit, until)
        await wire.many(self._statements.delete_audit, [(until,)])
        return int(gone)

    async def _misfit_at_the_ends(self, wire: Wire, ends: _Ends, number: int, digest: bytes) -> int | None:
        if (number, digest) != (ends.last, ends.last_digest):
            return min(number, ends.last) + 1
        first = await self._first(wire)
        return first if first is not None and first <= ends.gone else None

    async def _first(self, wire: Wire) -> int | None:
        """Return the lowest number there is."""
        ((first, _),) = await wire.rows(self._statements.audit_range)
        return None if first is None else int(first)

    async def _last(self, wire: Wire) -> int:
        """Return the highest number there is, 0 in an empty table."""
        ((_, last),) = await wire.rows(self._statements.audit_range)
        return int(last or 0)

    async def _stored(self, wire: Wire) -> bytes | None:
        """Return what `meta` holds of the chain, locked: nothing is added meanwhile."""
        rows = await wire.rows(self._statements.audit_ends, ENDS)
        return bytes(rows[0][0]) if rows else None

    def _ends(self, stored: bytes | None) -> _Ends | None:
        """Read what `_packed` wrote; None where it was changed, or there is nothing."""
        if stored is None or self._signed(stored[DIGEST_BYTES:]) != stored:
            return None
        return _ends.decode(stored[DIGEST_BYTES:])

    def _packed(self, ends: _Ends) -> bytes:
        return self._signed(msgspec.msgpack.encode(ends))

    def _signed(self, plain: bytes) -> bytes:
        return self._chain.link(ENDS.encode(), plain) + plain

    def _digest(self, before: bytes, row: Row) -> bytes:
        return self._chain.link(before, msgspec.json.encode(tuple(row)))


_ends = msgspec.msgpack.Decoder(_Ends)
