"""The root secret of a database, and the change of keys: seals every row anew with the key that seals now.

The root is sealed anew last. So a store without the old key opens only when no row needs it any more.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, TypeAlias

from storage.casekeys import CaseId
from storage.database import Database
from storage.desk import Desk
from storage.groups import ADDRESS as ADDRESS_OF_GROUP
from storage.sealing import BadKeys, Sealer, Unsealable, new_root
from storage.statements import Query, Statements
from storage.turns import ADDRESS_OF_OUTBOX, ADDRESS_OF_SESSION, BODY, STATE, outbox_row_key
from storage.unanswered import TEXT
from storage.volunteers import ADDRESS as ADDRESS_OF_VOLUNTEER
from storage.volunteers import PROFILE
from storage.wires import Row, Wire

ROOT = "root"
PLACE = b"meta.value"
PAGE = 200

Reseal: TypeAlias = Callable[[Row], tuple[object, ...]]


async def open_root(database: Database, statements: Statements, sealer: Sealer) -> bytes:
    """Return the secret behind all pseudonyms, made on first use; raise `BadKeys` where no key opens it."""

    async def read(wire: Wire) -> bytes:
        rows = await wire.rows(statements.meta, ROOT)
        if rows:
            return bytes(rows[0][0])
        sealed = sealer.seal(PLACE, ROOT.encode(), new_root())
        await wire.many(statements.insert_meta, [(ROOT, sealed)])
        return sealed

    sealed = await database.repeat(read)
    try:
        return sealer.unseal(PLACE, ROOT.encode(), sealed)
    except Unsealable:
        raise BadKeys(
            "the keys do not open this database: give the key it was made with, and after a rotation "
            "keep the old key until a pruning has gone through"
        ) from None


async def reseal(database: Database, statements: Statements, desk: Desk, sealer: Sealer) -> int:
    """Seal every row with the current key, unless that was done; return how many rows it took.

    Of a case its key alone is sealed anew: what that key sealed stays as it is.
    """
    ((root,),) = await database.read(statements.meta, ROOT)
    if sealer.current(root):
        return 0
    rotation = _Rotation(database, statements, desk, sealer)
    count = await rotation.sessions() + await rotation.outbox()
    count += await rotation.case_keys() + await rotation.volunteers() + await rotation.groups()
    count += await rotation.unanswered()
    fresh = sealer.seal(PLACE, ROOT.encode(), sealer.unseal(PLACE, ROOT.encode(), root))
    await database.transaction(lambda wire: wire.many(statements.update_meta, [(fresh, ROOT)]))
    return count


class _Page(NamedTuple):
    last: object
    resealed: int


class _Rotation:
    """Walks through the tables in the order of their keys, a page to a transaction."""

    def __init__(self, database: Database, statements: Statements, desk: Desk, sealer: Sealer) -> None:
        self._database = database
        self._statements = statements
        self._desk = desk
        self._sealer = sealer

    async def sessions(self) -> int:
        """Seal sessions anew; one that changed meanwhile is sealed already."""

        def anew(row: Row) -> tuple[object, ...]:
            key, address, state = row
            again = self._again
            return again(ADDRESS_OF_SESSION, key, address), again(STATE, key, state), key, state

        return await self._walk(self._statements.sealed_sessions, b"", self._statements.reseal_session, anew)

    async def outbox(self) -> int:
        """Seal what waits to be sent anew."""

        def anew(row: Row) -> tuple[object, ...]:
            key = outbox_row_key(row[0])
            return self._again(ADDRESS_OF_OUTBOX, key, row[1]), self._again(BODY, key, row[2]), row[0]

        return await self._walk(self._statements.pending, 0, self._statements.reseal_outbox, anew)

    async def case_keys(self) -> int:
        """Wrap the keys of cases anew; one that was shredded meanwhile stays so."""
        statements = self._desk.case_statements

        def anew(row: Row) -> tuple[object, ...]:
            case, wrapped = row
            return self._desk.keys.rewrap(CaseId(case), wrapped), case, wrapped

        return await self._walk(statements.sealed_keys, b"", statements.rewrap_key, anew, sealed=1)

    async def volunteers(self) -> int:
        """Seal volunteers anew; one that changed meanwhile is sealed already, or removed."""
        statements = self._desk.team_statements

        def anew(row: Row) -> tuple[object, ...]:
            volunteer, address, profile = row
            key, again = volunteer.encode(), self._again
            return (
                again(ADDRESS_OF_VOLUNTEER, key, address),
                again(PROFILE, key, profile),
                volunteer,
                profile,
            )

        return await self._walk(statements.sealed_volunteers, "", statements.reseal_volunteer, anew)

    async def groups(self) -> int:
        """Seal the addresses of groups anew."""
        statements = self._desk.group_statements

        def anew(row: Row) -> tuple[object, ...]:
            region, address = row
            return self._again(ADDRESS_OF_GROUP, region.encode(), address), region, address

        return await self._walk(statements.sealed_groups, "", statements.reseal_group, anew, sealed=1)

    async def unanswered(self) -> int:
        """Seal the questions nobody could answer anew."""
        statements = self._statements

        def anew(row: Row) -> tuple[object, ...]:
            id, text = row
            return self._again(TEXT, id, text), id

        return await self._walk(
            statements.sealed_unanswered, b"", statements.reseal_unanswered, anew, sealed=1
        )

    def _again(self, place: bytes, row: bytes, sealed: bytes) -> bytes:
        return self._sealer.seal(place, row, self._sealer.unseal(place, row, sealed))

    async def _walk(self, read: Query, after: object, write: Query, anew: Reseal, *, sealed: int = 2) -> int:
        """Seal the rows anew that `read` finds; `sealed` is the column that tells with which key they are."""
        page, count = _Page(after, 0), 0
        while page.last is not None:
            work = partial(self._page, read=read, after=page.last, write=write, anew=anew, sealed=sealed)
            page = await self._database.repeat(work)
            count += page.resealed
        return count

    async def _page(
        self, wire: Wire, *, read: Query, after: object, write: Query, anew: Reseal, sealed: int
    ) -> _Page:
        found = await wire.rows(read, after, PAGE, 0)
        rows = [fresh for row in found if (fresh := self._fresh(row, anew, sealed)) is not None]
        await wire.many(write, rows)
        return _Page(found[-1][0] if found else None, len(rows))

    def _fresh(self, row: Row, anew: Reseal, sealed: int) -> tuple[object, ...] | None:
        """Return what to write for a row; None where it is sealed with the current key, or with a lost one."""
        if self._sealer.current(row[sealed]):
            return None
        try:
            return anew(row)
        except Unsealable:
            return None
