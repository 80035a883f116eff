"""One transaction of the desk: what people who help and those they help have, read and written as one whole."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flows.events import Address
from storage.audit import Audit
from storage.cases import Cases
from storage.counters import Counters
from storage.groups import Groups
from storage.runs import Runs
from storage.sealing import Pseudonyms, SessionKey
from storage.volunteers import Volunteers
from storage.wires import Wire


@dataclass(frozen=True, slots=True)
class Room:
    """Whoever holds it works inside `wire`, at the moment `now`, and keeps nothing of it.

    In which order to lock: sessions, cases by id, then everything else, the audit, and the counters last.
    """

    wire: Wire
    cases: Cases
    volunteers: Volunteers
    groups: Groups
    audit: Audit
    counters: Counters
    runs: Runs
    pseudonyms: Pseudonyms
    now: datetime

    def key(self, address: Address) -> SessionKey:
        """Return the key of the session at an address."""
        return self.pseudonyms.session(address)
