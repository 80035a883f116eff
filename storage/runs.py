"""What is done once for a period and a recipient, over restarts and beside other instances."""

from __future__ import annotations

from flows.statistics.periods import Period
from storage.counterstatements import CounterStatements
from storage.wires import Wire


class Runs:
    """Remembers what was done. Works inside a transaction of `Database`, and holds nothing."""

    def __init__(self, statements: CounterStatements) -> None:
        self._statements = statements

    async def claim(self, wire: Wire, job: str, period: Period, recipient: str) -> bool:
        """Take a job for a period and recipient; False where it was done. It is done once the transaction is stored.

        Raise `LostRace` where another instance does it at the same time.
        """
        if await wire.rows(self._statements.run, job, period.name, recipient):
            return False
        await wire.many(self._statements.insert_run, [(job, period.name, recipient)])
        return True

    async def remove(self, wire: Wire, job: str, period: Period, recipient: str) -> bool:
        """Forget that a job was done for a period and recipient; False where that is not known, or no more."""
        return bool(await wire.rows(self._statements.delete_run, job, period.name, recipient))

    async def done(self, wire: Wire, job: str, recipient: str) -> frozenset[str]:
        """Return the names of the periods for which a job was done."""
        return frozenset(row[0] for row in await wire.rows(self._statements.runs_of, job, recipient))

    async def remove_before(self, wire: Wire, job: str, period: Period) -> None:
        """Forget for which periods before one a job was done; all of a job have the same length."""
        await wire.many(self._statements.delete_runs, [(job, period.name)])
