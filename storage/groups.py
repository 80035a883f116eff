"""The groups where teams work, and what is posted there about which case. Works inside a given transaction."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
import structlog
from msgspec import Struct

from flows.events import Address
from storage.casekeys import CaseId
from storage.groupstatements import GroupStatements
from storage.sealing import Pseudonyms, Sealer, Unsealable
from storage.wires import Row, Wire

ADDRESS = b"team_groups.address"
TOPIC = 0
"""Stands for all posts of a topic, which is a chat of its own."""

_log = structlog.get_logger("storage")
_addresses = msgspec.json.Decoder(Address)


class Group(Struct, frozen=True):
    """The group of a region's team, and the language spoken there. With `topics` each case has one of its own."""

    region: str
    address: Address
    topics: bool
    language: str


class Groups:
    """Reads and writes groups, sealed under the instance's key, and posts by keyed hash."""

    def __init__(self, statements: GroupStatements, sealer: Sealer, pseudonyms: Pseudonyms) -> None:
        self._statements = statements
        self._sealer = sealer
        self._pseudonyms = pseudonyms

    async def of_region(self, wire: Wire, region: str) -> Group | None:
        """Return the group of a region."""
        return self._read(await wire.rows(self._statements.group_of_region, region))

    async def at(self, wire: Wire, address: Address) -> Group | None:
        """Return the group that is at an address."""
        return self._read(await wire.rows(self._statements.group_of_chat, self._key(address)))

    async def keep(self, wire: Wire, group: Group) -> None:
        """Write a group, in place of the one its region had, and of what the same chat was before."""
        known = await self.at(wire, group.address)
        if known is not None:
            await self.forget(wire, known.region)
        await self.forget(wire, group.region)
        address = self._sealer.seal(ADDRESS, group.region.encode(), msgspec.json.encode(group.address))
        row = (group.region, self._key(group.address), address, int(group.topics), group.language)
        await wire.many(self._statements.insert_group, [row])

    async def forget(self, wire: Wire, region: str) -> None:
        """Let a region have no group."""
        await wire.many(self._statements.delete_group, [(region,)])

    async def post(self, wire: Wire, address: Address, posts: Sequence[int], case: CaseId) -> None:
        """Write down that posts at an address, or with `TOPIC` all of them, belong to a case."""
        key = self._key(address)
        await wire.many(self._statements.delete_post, [(key, post) for post in posts])
        await wire.many(self._statements.insert_post, [(key, post, case) for post in posts])

    async def case_of(self, wire: Wire, address: Address, post: int) -> CaseId | None:
        """Return which case a post at an address belongs to."""
        rows = await wire.rows(self._statements.case_of_post, self._key(address), post)
        return CaseId(bytes(rows[0][0])) if rows else None

    def _key(self, address: Address) -> bytes:
        return self._pseudonyms.session(address)

    def _read(self, rows: Sequence[Row]) -> Group | None:
        """Open a row; a group that does not open is none: nothing is ever sent to a place that is only guessed."""
        if not rows:
            return None
        region, _, address, topics, language = rows[0]
        try:
            opened = _addresses.decode(self._sealer.unseal(ADDRESS, region.encode(), address))
        except (Unsealable, msgspec.MsgspecError):
            _log.warning("group_unreadable")
            return None
        return Group(region, opened, bool(topics), language)
