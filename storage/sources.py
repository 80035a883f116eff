"""Numbers for the bots that events come from, so that a seen event takes few bytes."""

from __future__ import annotations

from flows.events import Address
from storage.database import Database
from storage.statements import Statements
from storage.wires import Wire


class Sources:
    """Knows the number of each (channel, bot), and gives one to those that are new. Numbers never change."""

    def __init__(self, database: Database, statements: Statements) -> None:
        self._database = database
        self._statements = statements
        self._numbers: dict[tuple[str, str], int] = {}

    async def number(self, address: Address) -> int:
        """Return the number of an address's bot."""
        name = (address.channel, address.bot)
        if name not in self._numbers:
            self._numbers = await self._database.repeat(lambda wire: self._with(wire, name))
        return self._numbers[name]

    async def _with(self, wire: Wire, name: tuple[str, str]) -> dict[tuple[str, str], int]:
        rows = await wire.rows(self._statements.sources)
        numbers = {(channel, bot): number for number, channel, bot in rows}
        if name not in numbers:
            numbers[name] = max(numbers.values(), default=0) + 1
            await wire.many(self._statements.insert_source, [(numbers[name], *name)])
        return numbers
