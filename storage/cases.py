"""Cases and what was written in them. Every function works inside the transaction that it is given.

The state and the bodies are bytes to this module; only what must be found or compared stands beside them. In which
order to lock: sessions, cases by id, then everything else, the audit last.
"""

from __future__ import annotations

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, TypeAlias, TypeVar

import msgspec
import structlog
from msgspec import Struct

from flows.cases.model import VolunteerId
from flows.events import Address
from storage.casekeys import CaseId, CaseKeys
from storage.casestatements import CaseStatements
from storage.days import day_of, milliseconds_of, moment_of
from storage.errors import AlreadyOpen, CaseGone, CodeTaken
from storage.groupstatements import GroupStatements
from storage.sealing import Sealer, SessionKey, Unsealable
from storage.statements import Query, slices
from storage.wires import Row, Wire

KEPT_CLOSED = timedelta(days=30)
KEPT_AT_MOST = timedelta(days=90)
"""From the opening on, whatever happens to the case."""
ID_BYTES = 16

ADDRESS = b"cases.address"
STATE = b"cases.state"
BODY = b"case_messages.body"

Owner: TypeAlias = Literal["waiting", "volunteer", "closed"]
Sender: TypeAlias = Literal["inquirer", "volunteer", "coordinator", "bot"]

T = TypeVar("T", bound=bytes | str)

_log = structlog.get_logger("storage")
_addresses = msgspec.json.Decoder(Address)


class NewCase(Struct, frozen=True):
    """What a case begins with; nobody has taken it. `inquirer` is the key of the session at `address`."""

    code: str
    inquirer: SessionKey
    address: Address
    region: str
    state: bytes
    due: datetime | None = None


class Case(Struct, frozen=True):
    """A case as it is stored. `volunteer` has it, or had it when it was closed.

    `opened_on` and `expires_on` are days since 2020-01-01 (UTC); on the latter the case is deleted, open or not.
    """

    id: CaseId
    code: str
    inquirer: SessionKey
    address: Address
    volunteer: VolunteerId | None
    region: str
    owner: Owner
    due: datetime | None
    state: bytes
    opened_on: int
    expires_on: int


class Holder(Struct, frozen=True):
    """Who has a case after somebody tried to take or to give it; `moved` tells whether that attempt did it."""

    moved: bool
    owner: Owner
    volunteer: VolunteerId | None


class Message(Struct, frozen=True):
    """What was written in a case. `body` is None where it does not open: changed, or moved from another place."""

    number: int
    sender: Sender
    kind: str
    body: bytes | None


class Erased(Struct, frozen=True):
    """A case that was deleted with its inquirer: what those who worked on it have to know."""

    id: CaseId
    code: str
    owner: Owner
    volunteer: VolunteerId | None


class Cases:
    """Reads and writes cases, sealed under their own keys."""

    def __init__(self, statements: CaseStatements, posts: GroupStatements, keys: CaseKeys) -> None:
        self._statements = statements
        self._posts = posts
        self._keys = keys

    async def open(self, wire: Wire, new: NewCase, now: datetime) -> CaseId:
        """Store a new case, waiting; raise `CodeTaken`, `AlreadyOpen`."""
        await self._check_free(wire, new.code, new.inquirer)
        case = CaseId(secrets.token_bytes(ID_BYTES))
        sealer = await self._keys.make(wire, case)
        address = sealer.seal(ADDRESS, case, msgspec.json.encode(new.address))
        state = sealer.seal(STATE, case, new.state)
        days = day_of(now), day_of(now + KEPT_AT_MOST)
        row = (case, new.code, new.inquirer, address, None, new.region, "waiting", _stored(new.due), state, 0)
        await wire.many(self._statements.insert_case, [(*row, *days)])
        return case

    async def of_inquirers(self, wire: Wire, inquirers: Sequence[SessionKey]) -> tuple[Case, ...]:
        """Return and lock the open cases of inquirers: at most one each."""
        return await self._among(wire, self._statements.open_by_inquirers, inquirers)

    async def of_volunteers(self, wire: Wire, volunteers: Sequence[VolunteerId]) -> tuple[Case, ...]:
        """Return and lock the open cases that volunteers have."""
        return await self._among(wire, self._statements.open_by_volunteers, volunteers)

    async def by_codes(self, wire: Wire, codes: Sequence[str]) -> tuple[Case, ...]:
        """Return and lock the open cases with these codes."""
        return await self._among(wire, self._statements.open_by_codes, codes)

    async def by_id(self, wire: Wire, case: CaseId) -> Case | None:
        """Return and lock a case, if it is open."""
        rows = await self._readable(wire, await wire.rows(self._statements.open_by_id, case))
        return rows[0] if rows else None

    async def due(self, wire: Wire, now: datetime, limit: int) -> tuple[Case, ...]:
        """Return and lock open cases whose ladder is to tick, most overdue first, but for those others hold now."""
        rows = await wire.rows(self._statements.due_cases, milliseconds_of(now), limit, 0)
        return await self._readable(wire, rows)

    async def loads(self, wire: Wire, volunteers: Sequence[VolunteerId]) -> dict[VolunteerId, int]:
        """Return how many open cases volunteers have; who has none is not in it."""
        found: dict[VolunteerId, int] = {}
        for some in slices(sorted(volunteers)):
            rows = await wire.rows(self._statements.loads(len(some)), *some)
            found.update((VolunteerId(volunteer), count) for volunteer, count in rows)
        return found

    async def waiting_in(self, wire: Wire, region: str) -> tuple[Case, ...]:
        """Return the cases of a region that nobody has taken, in the order of the days they were opened."""
        return await self._readable(wire, await wire.rows(self._statements.waiting_in, region))

    async def recent_in(self, wire: Wire, region: str, limit: int) -> tuple[Case, ...]:
        """Return the cases of a region that were opened last, open and closed, the last day first."""
        return await self._readable(wire, await wire.rows(self._statements.recent_in, region, limit, 0))

    async def closed_of(self, wire: Wire, inquirer: SessionKey) -> tuple[Case, ...]:
        """Return and lock the closed cases of an inquirer that are still kept, the last one first."""
        return await self._readable(wire, await wire.rows(self._statements.closed_of, inquirer))

    async def ending(self, wire: Wire, now: datetime) -> tuple[Case, ...]:
        """Return and lock the closed cases that are deleted today or tomorrow."""
        return await self._readable(wire, await wire.rows(self._statements.ending_cases, day_of(now) + 2))

    async def save(self, wire: Wire, case: CaseId, state: bytes, due: datetime | None) -> None:
        """Write a case's state and when its ladder ticks next; raise `CaseGone`."""
        sealed = (await self._keys.open(wire, case)).seal(STATE, case, state)
        await _hit(wire, self._statements.save_case, _stored(due), sealed, case)

    async def claim(self, wire: Wire, case: CaseId, volunteer: VolunteerId) -> Holder:
        """Give a waiting case to a volunteer; of many at once exactly one gets it. Raise `CaseGone`."""
        return await self._move(wire, case, volunteer, self._statements.claim, volunteer, "volunteer", case)

    async def hand_on(self, wire: Wire, case: CaseId, holder: VolunteerId, to: VolunteerId | None) -> Holder:
        """Give a case from its holder to another volunteer, or back to those who wait; raise `CaseGone`."""
        owner = "waiting" if to is None else "volunteer"
        return await self._move(wire, case, to, self._statements.hand_on, to, owner, case, holder)

    async def close(self, wire: Wire, case: Case, now: datetime) -> bool:
        """Close a case, to be deleted 30 days later and 90 days after its opening at the latest.

        False where it is closed already, or gone.
        """
        until = min(day_of(now + KEPT_CLOSED), case.expires_on)
        return bool(await wire.rows(self._statements.close_case, until, case.id))

    async def reopen(self, wire: Wire, case: Case, code: str, due: datetime | None) -> bool:
        """Let a closed case wait again, under a code that no open case has; its days count from its opening.

        False where it is open already, or gone. Raise `CodeTaken`, `AlreadyOpen`.
        """
        await self._check_free(wire, code, case.inquirer)
        until = case.opened_on + KEPT_AT_MOST.days
        return bool(await wire.rows(self._statements.reopen_case, code, _stored(due), until, case.id))

    async def append(self, wire: Wire, case: CaseId, sender: Sender, kind: str, body: bytes) -> int:
        """Add what was written to a case, and return its number, from 1 on; raise `CaseGone`."""
        ((number,),) = await _hit(wire, self._statements.next_message, case)
        sealer = await self._keys.open(wire, case)
        sealed = sealer.seal(BODY, message_row(case, number, sender, kind), body)
        await wire.many(self._statements.insert_message, [(case, number, sender, kind, sealed)])
        return int(number)

    async def messages(self, wire: Wire, case: CaseId, after: int = 0) -> tuple[Message, ...]:
        """Return what was written in a case after a number, in order; raise `CaseGone`."""
        sealer = await self._keys.open(wire, case)
        rows = await wire.rows(self._statements.messages, case, after)
        return tuple(_message(sealer, case, row) for row in rows)

    async def erase(self, wire: Wire, inquirer: SessionKey) -> tuple[Erased, ...]:
        """Delete all cases of an inquirer, open and closed, keys first."""
        rows = await wire.rows(self._statements.cases_of, inquirer)
        await self._remove(wire, [CaseId(row[0]) for row in rows])
        return tuple(Erased(case, code, owner, volunteer) for case, code, owner, volunteer in rows)

    async def remove_due(self, wire: Wire, now: datetime, limit: int) -> int:
        """Delete up to `limit` cases whose day has come, keys first; return how many there were."""
        rows = await wire.rows(self._statements.expired_cases, day_of(now) + 1, limit, 0)
        await self._remove(wire, [CaseId(row[0]) for row in rows])
        return len(rows)

    async def _remove(self, wire: Wire, cases: Sequence[CaseId]) -> None:
        """Delete cases that are locked: nobody adds to one in between."""
        rows = [(case,) for case in cases]
        await self._keys.shred(wire, cases)
        await wire.many(self._statements.delete_messages, rows)
        await wire.many(self._posts.delete_posts, rows)
        await wire.many(self._statements.delete_case, rows)

    async def _check_free(self, wire: Wire, code: str, inquirer: SessionKey) -> None:
        """Look before writing: on PostgreSQL a statement that fails takes its transaction along."""
        rows = await wire.rows(self._statements.clashes, code, inquirer)
        if any(bytes(row[1]) == inquirer for row in rows):
            raise AlreadyOpen
        if rows:
            raise CodeTaken

    async def _move(
        self, wire: Wire, case: CaseId, to: VolunteerId | None, query: Query, *values: object
    ) -> Holder:
        if await wire.rows(query, *values):
            return Holder(moved=True, owner="waiting" if to is None else "volunteer", volunteer=to)
        ((owner, volunteer),) = await _hit(wire, self._statements.holder, case)
        return Holder(moved=False, owner=owner, volunteer=volunteer)

    async def _among(
        self, wire: Wire, query: Callable[[int], Query], values: Sequence[T]
    ) -> tuple[Case, ...]:
        found: list[Case] = []
        for some in slices(sorted(values)):
            found += await self._readable(wire, await wire.rows(query(len(some)), *some))
        return tuple(found)

    async def _readable(self, wire: Wire, rows: Sequence[Row]) -> tuple[Case, ...]:
        """Open rows. A case that cannot be read is closed: it would keep its inquirer from opening another."""
        found = []
        for row in rows:
            try:
                found.append(self._case(row))
            except (Unsealable, CaseGone, msgspec.MsgspecError):
                _log.warning("case_unreadable")
                await wire.rows(self._statements.close_case, row[_EXPIRES], row[0])
        return tuple(found)

    def _case(self, row: Row) -> Case:
        case, code, inquirer, address, volunteer, region, owner, due, state, opened, expires, wrapped = row
        if wrapped is None:
            raise CaseGone
        sealer = self._keys.unwrap(case, wrapped)
        return Case(
            id=CaseId(case),
            code=code,
            inquirer=SessionKey(inquirer),
            address=_addresses.decode(sealer.unseal(ADDRESS, case, address)),
            volunteer=volunteer,
            region=region,
            owner=owner,
            due=None if due is None else moment_of(due),
            state=sealer.unseal(STATE, case, state),
            opened_on=opened,
            expires_on=expires,
        )


_EXPIRES = 10
"""Where a row of `CaseStatements` has the day of its end."""


def message_row(case: CaseId, number: int, sender: str, kind: str) -> bytes:
    """Return what a body is bound to: with the sender and the kind, so that no note can be turned into a reply."""
    return case + number.to_bytes(4, "big") + f"{sender}\x1f{kind}".encode()


async def _hit(wire: Wire, query: Query, *values: object) -> Sequence[Row]:
    """Run a statement that returns a row of the case it is about; raise `CaseGone` where it does not."""
    rows: Sequence[Any] = await wire.rows(query, *values)
    if not rows:
        raise CaseGone
    return rows


def _message(sealer: Sealer, case: CaseId, row: Row) -> Message:
    number, sender, kind, sealed = row
    try:
        body = sealer.unseal(BODY, message_row(case, number, sender, kind), sealed)
    except Unsealable:
        _log.warning("case_message_unreadable")
        body = None
    return Message(number, sender, kind, body)


def _stored(due: datetime | None) -> int | None:
    return None if due is None else milliseconds_of(due)
