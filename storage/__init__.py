"""The one place that writes: sessions, seen events and the outbox, sealed at rest; and anonymous counters."""

from storage.audit import Entry
from storage.casekeys import CaseId
from storage.counters import Census
from storage.errors import BadUrl, LostRace, Newer, Unavailable
from storage.room import Room
from storage.sealing import BadKeys, Keys
from storage.store import Counts, Store
from storage.turns import Committed, Letter, Outcome, Pending, Rating, Settled, Step
from storage.volunteers import Invited, Volunteer

__all__ = [
    "BadKeys",
    "BadUrl",
    "CaseId",
    "Census",
    "Committed",
    "Counts",
    "Entry",
    "Invited",
    "Keys",
    "Letter",
    "LostRace",
    "Newer",
    "Outcome",
    "Pending",
    "Rating",
    "Room",
    "Settled",
    "Step",
    "Store",
    "Unavailable",
    "Volunteer",
]
