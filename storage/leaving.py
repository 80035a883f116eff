"""Counts those who have left what they began: no outcome, and no word for two days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

import msgspec
from msgspec.structs import replace

from flows.events import Address
from flows.session import Session, dump
from flows.statistics.capping import share
from flows.statistics.inquiry import Inquiry
from storage.counters import Counters, Counting
from storage.days import day_of
from storage.sealing import Sealer, SessionKey, Unsealable
from storage.statements import Statements
from storage.turns import ADDRESS_OF_SESSION, STATE, read_session
from storage.wires import Row, Wire

PAGE = 200

Leave: TypeAlias = Callable[[Session, str], Inquiry | None]
"""Return what is counted of somebody who has left, by her session and channel; None where nothing is."""

_addresses = msgspec.json.Decoder(Address)


@dataclass(frozen=True, slots=True)
class Leaving:
    """Works inside a transaction of `Database`, and holds nothing."""

    statements: Statements
    sealer: Sealer
    counters: Counters

    async def page(self, wire: Wire, leave: Leave, now: datetime) -> int:
        """Count up to a page of those whose day has come, and await nothing more of them; return how many it was."""
        rows = await wire.rows(self.statements.leaving, day_of(now) + 1, PAGE, 0)
        left = [
            (row, session, leave(session, channel)) for row in rows for session, channel in self._read(row)
        ]
        counted: list[Counting] = []
        written: list[Sequence[object]] = []
        opened = await self.counters.open(wire, now) if any(inquiry for *_, inquiry in left) else None
        for (key, *_), session, inquiry in left:
            remembered = replace(session, asking=False)
            if opened is not None and inquiry is not None:
                after, lengths = share(session.counted, opened.week.name, opened.block.name)
                remembered = replace(remembered, counted=after)
                counted += [(inquiry, lengths)] if lengths else []
            written.append((self.sealer.seal(STATE, key, dump(remembered)), key))
        if opened is not None:
            await self.counters.count(wire, opened, counted)
        await wire.many(self.statements.stop_awaiting, [(row[0],) for row in rows])
        await wire.many(self.statements.update_state, written)
        return len(rows)

    def _read(self, row: Row) -> Sequence[tuple[Session, str]]:
        """Open a row; one that cannot be read is nobody's."""
        key, address, state = row
        session = read_session(self.sealer, SessionKey(key), state)
        if session is None:
            return ()
        try:
            reached: Address = _addresses.decode(self.sealer.unseal(ADDRESS_OF_SESSION, key, address))
        except (Unsealable, msgspec.MsgspecError):
            return ()
        return ((session, reached.channel),)
