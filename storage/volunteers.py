"""Volunteers, what they are in which region, and the links that invite them. Works inside a given transaction."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from itertools import groupby
from typing import Literal, TypeAlias, TypeVar

import msgspec
import structlog
from msgspec import Struct

from flows.cases.model import VolunteerId
from flows.events import Address
from storage.days import day_of
from storage.sealing import Pseudonyms, Sealer, SessionKey, Unsealable
from storage.statements import Query, slices
from storage.teamstatements import TeamStatements
from storage.wires import Row, Wire

ID_BYTES = 12
TOKEN_BYTES = 24

ADDRESS = b"volunteers.address"
PROFILE = b"volunteers.profile"

Role: TypeAlias = Literal["volunteer", "coordinator"]

T = TypeVar("T", bound=bytes | str)

_log = structlog.get_logger("storage")
_addresses = msgspec.json.Decoder(Address)


class Invited(Struct, frozen=True):
    """What an invitation makes of whoever redeems it."""

    region: str
    role: Role


class Volunteer(Struct, frozen=True):
    """Somebody who works on cases, from the chat at `address`; `roles` are hers by region."""

    id: VolunteerId
    session: SessionKey
    address: Address
    profile: bytes
    roles: Mapping[str, Role]


class Volunteers:
    """Reads and writes volunteers, sealed under the instance's key, and invitations by keyed hash."""

    def __init__(self, statements: TeamStatements, sealer: Sealer, pseudonyms: Pseudonyms) -> None:
        self._statements = statements
        self._sealer = sealer
        self._pseudonyms = pseudonyms

    async def invite(self, wire: Wire, invited: Invited, until: datetime) -> str:
        """Store an invitation that is refused from the day of `until`; return the token of its link, kept nowhere.

        A token is 32 characters of A-Z, a-z, 0-9, `-` and `_`.
        """
        token = secrets.token_urlsafe(TOKEN_BYTES)
        row = (self._pseudonyms.invitation(token), invited.region, invited.role, day_of(until), 0)
        await wire.many(self._statements.insert_invitation, [row])
        return token

    async def redeem(self, wire: Wire, token: str, now: datetime) -> Invited | None:
        """Use an invitation up; None where there is none, or it was used, or is over. Of two at once one gets it."""
        key = self._pseudonyms.invitation(token)
        rows = await wire.rows(self._statements.redeem, key, day_of(now))
        return Invited(*rows[0]) if rows else None

    async def join(
        self, wire: Wire, session: SessionKey, address: Address, profile: bytes, invited: Invited
    ) -> VolunteerId:
        """Give somebody a role in a region in place of the one she had there, and return her id.

        Who is there already keeps her profile.
        """
        known = await self.of_sessions(wire, [session])
        volunteer = known[0].id if known else VolunteerId(secrets.token_urlsafe(ID_BYTES))
        if not known:
            sealed = self._sealed(volunteer, address, profile)
            await wire.many(self._statements.insert_volunteer, [(volunteer, session, *sealed, None)])
        await wire.many(self._statements.delete_role, [(volunteer, invited.region)])
        await wire.many(self._statements.insert_role, [(volunteer, invited.region, invited.role)])
        return volunteer

    async def of_sessions(self, wire: Wire, sessions: Sequence[SessionKey]) -> tuple[Volunteer, ...]:
        """Return and lock the volunteers who work from these chats."""
        return await self._among(wire, self._statements.volunteers_by_sessions, sessions)

    async def by_ids(self, wire: Wire, volunteers: Sequence[VolunteerId]) -> tuple[Volunteer, ...]:
        """Return the volunteers with these ids, without those who were removed."""
        return await self._among(wire, self._statements.volunteers_by_ids, volunteers)

    async def in_region(self, wire: Wire, region: str) -> tuple[Volunteer, ...]:
        """Return all who have a role in a region, with all roles they have."""
        return self._read(await wire.rows(self._statements.volunteers_in, region))

    async def save_profile(self, wire: Wire, volunteer: VolunteerId, profile: bytes) -> bool:
        """Write a profile; False where there is no such volunteer any more."""
        sealed = self._sealer.seal(PROFILE, volunteer.encode(), profile)
        return bool(await wire.rows(self._statements.save_profile, sealed, volunteer))

    async def leave(self, wire: Wire, volunteer: VolunteerId, region: str) -> None:
        """Take somebody's role in one region away."""
        await wire.many(self._statements.delete_role, [(volunteer, region)])

    async def remove(self, wire: Wire, volunteer: VolunteerId, now: datetime) -> bool:
        """Take everything away from a volunteer and forget all but the id and the day; False where that was done.

        Cases she has stay hers until they are handed on.
        """
        await wire.many(self._statements.delete_roles, [(volunteer,)])
        return bool(await wire.rows(self._statements.remove_volunteer, day_of(now), volunteer))

    async def block(self, wire: Wire, session: SessionKey, until: datetime) -> None:
        """Let a chat begin no conversation with people until a day."""
        await wire.many(self._statements.unblock, [(session,)])
        await wire.many(self._statements.block, [(session, day_of(until))])

    async def blocked(self, wire: Wire, session: SessionKey, now: datetime) -> bool:
        """Tell whether a chat may begin no conversation with people."""
        return bool(await wire.rows(self._statements.blocked, session, day_of(now)))

    async def _among(
        self, wire: Wire, query: Callable[[int], Query], values: Sequence[T]
    ) -> tuple[Volunteer, ...]:
        found: list[Volunteer] = []
        for some in slices(sorted(values)):
            found += self._read(await wire.rows(query(len(some)), *some))
        return tuple(found)

    def _read(self, rows: Sequence[Row]) -> tuple[Volunteer, ...]:
        """Put rows together, one for each role. Whose row does not open is nobody: access is refused, not guessed."""
        found = []
        for _, of_one in groupby(rows, key=lambda row: row[0]):
            try:
                found.append(self._volunteer(list(of_one)))
            except (Unsealable, msgspec.MsgspecError):
                _log.warning("volunteer_unreadable")
        return tuple(found)

    def _volunteer(self, rows: Sequence[Row]) -> Volunteer:
        volunteer, session, address, profile, *_ = rows[0]
        row = volunteer.encode()
        return Volunteer(
            id=volunteer,
            session=SessionKey(session),
            address=_addresses.decode(self._sealer.unseal(ADDRESS, row, address)),
            profile=self._sealer.unseal(PROFILE, row, profile),
            roles={region: role for *_, region, role in rows if region is not None},
        )

    def _sealed(self, volunteer: VolunteerId, address: Address, profile: bytes) -> tuple[bytes, bytes]:
        row = volunteer.encode()
        return (
            self._sealer.seal(ADDRESS, row, msgspec.json.encode(address)),
            self._sealer.seal(PROFILE, row, profile),
        )
