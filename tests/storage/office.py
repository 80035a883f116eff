"""The desk of a store, one transaction to a call."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec.structs

from flows.events import Address
from storage import Store
from storage.casekeys import CaseId
from storage.cases import Case, Cases, Holder, Message, NewCase
from storage.sealing import SessionKey
from flows.cases.model import VolunteerId
from storage.volunteers import Invited, Volunteer
from storage.wires import Wire
from tests.storage.arrivals import Clock, address

ADA, BO = VolunteerId("ada"), VolunteerId("bo")
HELPER = Invited("owl", "volunteer")


class Office:
    """Cases, volunteers and audit of one store."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self.store, self.clock = store, clock
        self.database, self.desk = store._database, store._desk
        self.cases: Cases = self.desk.cases

    def person(self, chat: str = "ina") -> SessionKey:
        """Return the session key of a chat."""
        return self.store._pseudonyms.session(address(chat))

    async def open(self, code: str = "K7F", chat: str = "ina", **changes: object) -> CaseId:
        """Open a case."""
        new = NewCase(code, self.person(chat), address(chat), "owl", b"fresh")
        new = msgspec.structs.replace(new, **changes)

        async def work(wire: Wire) -> CaseId:
            return await self.cases.open(wire, new, self.clock.now)

        return await self.database.repeat(work)

    async def case(self, chat: str = "ina") -> Case | None:
        """Return the open case of an inquirer."""
        found = await self.database.repeat(lambda wire: self.cases.of_inquirers(wire, [self.person(chat)]))
        assert len(found) < 2
        return found[0] if found else None

    async def closed(self, chat: str = "ina") -> tuple[Case, ...]:
        """Return the closed cases of an inquirer."""
        return await self.database.repeat(lambda wire: self.cases.closed_of(wire, self.person(chat)))

    async def there(self, chat: str = "ina") -> Case:
        """Return the open case that an inquirer must have."""
        found = await self.case(chat)
        assert found is not None
        return found

    async def save(self, case: CaseId, state: bytes, due: object = None) -> None:
        """Write a case's state."""
        await self.database.repeat(lambda wire: self.cases.save(wire, case, state, due))  # type: ignore[arg-type]

    async def claim(self, case: CaseId, volunteer: VolunteerId) -> Holder:
        """Try to take a case."""
        return await self.database.repeat(lambda wire: self.cases.claim(wire, case, volunteer))

    async def hand_on(self, case: CaseId, holder: VolunteerId, to: VolunteerId | None) -> Holder:
        """Try to give a case away."""
        return await self.database.repeat(lambda wire: self.cases.hand_on(wire, case, holder, to))

    async def close(self, chat: str = "ina") -> bool:
        """Close the open case of an inquirer."""
        case = await self.there(chat)
        return await self.database.repeat(lambda wire: self.cases.close(wire, case, self.clock.now))

    async def reopen(self, code: str = "K7F", chat: str = "ina") -> bool:
        """Reopen the last closed case of an inquirer."""
        case = (await self.closed(chat))[0]
        return await self.database.repeat(lambda wire: self.cases.reopen(wire, case, code, None))

    async def write(self, case: CaseId, body: bytes, kind: str = "reply") -> int:
        """Add what a volunteer wrote."""
        return await self.database.repeat(lambda wire: self.cases.append(wire, case, "volunteer", kind, body))

    async def messages(self, case: CaseId, after: int = 0) -> tuple[Message, ...]:
        """Return what was written."""
        return await self.database.repeat(lambda wire: self.cases.messages(wire, case, after))

    async def bodies(self, case: CaseId) -> list[bytes | None]:
        """Return the texts that were written."""
        return [message.body for message in await self.messages(case)]

    async def join(
        self, chat: str, profile: bytes = b"profile", invited: Invited = HELPER, at: Address | None = None
    ) -> VolunteerId:
        """Make somebody a volunteer."""
        where = at or address(chat)
        volunteers = self.desk.volunteers
        return await self.database.repeat(
            lambda wire: volunteers.join(wire, self.person(chat), where, profile, invited)
        )

    async def volunteers(self, *chats: str) -> Sequence[Volunteer]:
        """Return the volunteers at these chats."""
        keys = [self.person(chat) for chat in chats]
        return await self.database.repeat(lambda wire: self.desk.volunteers.of_sessions(wire, keys))

    async def note(self, what: str, who: VolunteerId | None = ADA, code: str = "K7F") -> None:
        """Add to the audit."""
        audit = self.desk.audit
        await self.database.repeat(lambda wire: audit.append(wire, who, what, code, self.clock.now))

    async def verify(self) -> int | None:
        """Verify the audit."""
        return await self.database.repeat(self.desk.audit.verify)
