"""The one place that writes: sessions, seen events and the outbox, sealed at rest; and anonymous counters."""

from storage.errors import BadUrl, Newer, Unavailable
from storage.sealing import BadKeys, Keys
from storage.store import Counts, Store
from storage.turns import Committed, Outcome, Pending, Rating, Settled, Step

__all__ = [
    "BadKeys",
    "BadUrl",
    "Committed",
    "Counts",
    "Keys",
    "Newer",
    "Outcome",
    "Pending",
    "Rating",
    "Settled",
    "Step",
    "Store",
    "Unavailable",
]
