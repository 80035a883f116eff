"""The one transaction: events go in, seen events, sessions and outbox rows come out. Pure: no SQL, no waiting.

`Store.commit` reads what is stored, lets a `Turns` take the events, and writes what it holds then.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Literal, TypeAlias, get_args

import msgspec
import structlog
from msgspec import Struct
from msgspec.structs import replace

from flows.effects import PassOn, Rated, Verdict
from flows.events import Address, Incoming
from flows.session import Session, dump, parse
from flows.statistics import capping
from flows.statistics.capping import Counted
from flows.statistics.inquiry import Inquiry
from flows.statistics.periods import week_of
from storage import unanswered
from storage.casekeys import CaseId
from storage.counters import Counting
from storage.days import day_of, hour_of, milliseconds_of, moment_of
from storage.ids import Ids, made_at
from storage.sealing import Pseudonyms, Sealer, SessionKey, Unsealable

KEPT = timedelta(days=30)
KEPT_WITH_PLAN = timedelta(days=180)
AWAITED = timedelta(days=2)
"""Who says no more for so long has left what she began."""

VERDICTS: tuple[Verdict, ...] = tuple(sorted(get_args(Verdict)))

ADDRESS_OF_SESSION = b"sessions.address"
STATE = b"sessions.state"
ADDRESS_OF_OUTBOX = b"outbox.address"
BODY = b"outbox.body"

_CLASS_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]{0,79}")

_log = structlog.get_logger("storage")
_addresses = msgspec.json.Decoder(Address)


class Letter(Struct, frozen=True):
    """A body to be sent to somebody else than the event came from, if need be `about` a case: it goes with that."""

    address: Address
    body: bytes
    about: CaseId | None = None


class Outcome(Struct, frozen=True):
    """What one event leads to.

    `session` as it shall be from now on; None leaves it as it was. `forget` deletes the session and what waits to be
    sent to its chat, `stop_sending` only the latter; `outgoing` is added afterwards, then `letters`. `quarantined`
    is the class of the error that kept the event from being taken; it is written down with the hour, and nothing else
    of the event. `rated` are verdicts to count, `passed_on` questions to keep, `inquiry` is one that has come to its
    first outcome: it counts as far as the session has a share left. What waits to be sent about the `erased` cases goes
    first of all.
    """

    session: Session | None = None
    outgoing: tuple[bytes, ...] = ()
    forget: bool = False
    stop_sending: bool = False
    quarantined: str = ""
    rated: tuple[Rated, ...] = ()
    inquiry: Inquiry | None = None
    passed_on: tuple[PassOn, ...] = ()
    letters: tuple[Letter, ...] = ()
    erased: tuple[CaseId, ...] = ()


Noise: TypeAlias = Callable[[], int]
"""Draw what a new counter begins with."""

Step: TypeAlias = Callable[[Incoming, Session | None], Outcome | None]
"""Take one event. Pure, since a lost race runs it again. None sets the event aside: neither seen nor changed."""


class Pending(Struct, frozen=True):
    """A body that waits to be sent. Ids rise with time: order by them within an address."""

    id: int
    address: Address
    body: bytes
    attempts: int
    due: datetime
    made: datetime
    about: CaseId | None = None


class Settled(Struct, frozen=True):
    """What became of a pending body: `sent` and `failed` remove it, `retry` keeps `attempts` and `due`. `waits` changes
    nothing: it cannot be taken now.

    `about` and `address` are those of the body, where it failed or waits and is about a case.
    """

    id: int
    state: Literal["sent", "failed", "retry", "waits"]
    attempts: int = 0
    due: datetime | None = None
    about: CaseId | None = None
    address: Address | None = None


class Rating(Struct, frozen=True):
    """How often an answer, as it read in a revision, got a verdict: with noise, so `n` may be below 0."""

    answer: str
    revision: str
    verdict: Verdict
    n: int


class Committed(Struct, frozen=True):
    """What a commit did. Drop what waits for the `cancelled` chats and about the `erased` cases first, then take
    `pending`.

    `deferred` events are not stored and must be handed in again; those of `attended` must go to `Store.attend`, as
    their chats have an open case or are a volunteer's. `duplicates` were stored before.
    """

    pending: tuple[Pending, ...] = ()
    deferred: tuple[Incoming, ...] = ()
    duplicates: tuple[Incoming, ...] = ()
    cancelled: tuple[Address, ...] = ()
    attended: tuple[Incoming, ...] = ()
    erased: tuple[CaseId, ...] = ()


class Arrival(Struct, frozen=True):
    """An event with its pseudonyms."""

    incoming: Incoming
    session: SessionKey
    source: int
    event: int


@dataclass(slots=True)
class _Share:
    """In which periods one person has been counted. Who deletes everything is somebody new."""

    counted: Counted = field(default_factory=Counted)


@dataclass(slots=True)
class _Chat:
    """What is known about one address in the course of a transaction."""

    address: Address
    share: _Share = field(default_factory=_Share)
    stored: bool = False
    session: Session | None = None
    replace: bool = False
    changed: bool = False
    deferred: bool = False
    attended: bool = False
    cancelled: bool = False


@dataclass(slots=True)
class Writes:
    """Rows for each statement, in the order in which the statements run."""

    cancelled: list[tuple[bytes]] = field(default_factory=list)
    erased: list[tuple[bytes]] = field(default_factory=list)
    deleted: list[tuple[bytes]] = field(default_factory=list)
    updated: list[tuple[bytes, int, int | None, bytes]] = field(default_factory=list)
    inserted: list[tuple[bytes, bytes, bytes, int, int | None]] = field(default_factory=list)
    seen: list[tuple[int, int, int]] = field(default_factory=list)
    outbox: list[tuple[int, bytes, bytes, bytes, int, int, bytes | None]] = field(default_factory=list)
    quarantined: list[tuple[int, int, int, str]] = field(default_factory=list)
    rated: list[tuple[str, str, str, int, int]] = field(default_factory=list)
    unanswered: list[unanswered.Kept] = field(default_factory=list)


class Turns:
    """Takes a batch of events through `step`, one after the other, on what is stored."""

    def __init__(
        self,
        arrivals: Sequence[Arrival],
        sealer: Sealer,
        pseudonyms: Pseudonyms,
        ids: Ids,
        noise: Noise,
        now: datetime,
    ) -> None:
        self.arrivals = arrivals
        self._sealer = sealer
        self._pseudonyms = pseudonyms
        self._ids = ids
        self._noise = noise
        self.now = moment_of(milliseconds_of(now))
        self._chats = {arrival.session: _Chat(arrival.incoming.address) for arrival in arrivals}
        self._seen: set[tuple[int, int]] = set()
        self._taken: list[Arrival] = []
        self._pending: list[Pending] = []
        self._deferred: list[Incoming] = []
        self._attended: list[Incoming] = []
        self._erased: list[CaseId] = []
        self._duplicates: list[Incoming] = []
        self._quarantined: list[tuple[Arrival, str]] = []
        self._rated: Counter[Rated] = Counter()
        self._inquiries: list[tuple[_Share, Inquiry]] = []
        self._passed_on: list[PassOn] = []
        self.unreadable = 0

    @property
    def keys(self) -> list[SessionKey]:
        """The sessions to read, in the order in which they are locked."""
        return sorted(self._chats)

    @property
    def events(self) -> dict[int, list[int]]:
        """The events to look up, by source."""
        events: dict[int, list[int]] = {}
        for arrival in self.arrivals:
            events.setdefault(arrival.source, []).append(arrival.event)
        return events

    def load(self, rows: Iterable[Sequence[bytes]]) -> None:
        """Take over stored sessions: (key, state)."""
        for key, state in rows:
            chat = self._chats[SessionKey(key)]
            chat.stored = True
            chat.session = self._read(key, state)
            chat.replace = chat.session is None
            if chat.session is not None:
                chat.share = _Share(chat.session.counted)

    def known(self, events: Iterable[tuple[int, int]]) -> None:
        """Take over which events, (source, event), were seen before."""
        self._seen.update(events)

    def attend(self, keys: Iterable[bytes]) -> None:
        """Take over which sessions have an open case or are a volunteer's: their events are set aside."""
        for key in keys:
            self._chats[SessionKey(key)].attended = True

    def new(self, arrival: Arrival) -> bool:
        """Tell whether an event was not seen before."""
        return (arrival.source, arrival.event) not in self._seen

    def session(self, arrival: Arrival) -> Session | None:
        """Return the session of an event's chat as it is now."""
        return self._chats[arrival.session].session

    def run(self, step: Step) -> None:
        """Let `step` take every new event; whatever it raises goes on to the caller."""
        for arrival in self.arrivals:
            chat = self._chats[arrival.session]
            if (arrival.source, arrival.event) in self._seen:
                self._duplicates.append(arrival.incoming)
            elif chat.attended:
                self._attended.append(arrival.incoming)
            elif chat.deferred or (outcome := step(arrival.incoming, chat.session)) is None:
                chat.deferred = True
                self._deferred.append(arrival.incoming)
            else:
                self._seen.add((arrival.source, arrival.event))
                self._taken.append(arrival)
                if outcome.quarantined:
                    self._quarantined.append((arrival, class_name(outcome.quarantined)))
                self._apply(chat, outcome, arrival.incoming.answered)

    def send(self, letters: Iterable[Letter]) -> None:
        """Add letters that follow from no event of the batch, or to other addresses than its own."""
        for letter in letters:
            self._send(letter.address, letter.body, letter.about)

    def countable(self) -> bool:
        """Tell whether an inquiry may count now: only then is it worth locking the counters."""
        week = week_of(self.now).name
        return any(share.counted.week < week for share, _ in self._inquiries)

    def count(self, week: str, block: str) -> tuple[Counting, ...]:
        """Return the inquiries that count in the open week or block; the sessions remember it."""
        found = []
        for share, inquiry in self._inquiries:
            share.counted, lengths = capping.share(share.counted, week, block)
            if lengths:
                found.append((inquiry, lengths))
        return tuple(found)

    def writes(self) -> Writes:
        """Return the rows to write, sealed, each list in an order that two instances share."""
        day = day_of(self.now)
        writes = Writes(seen=sorted((taken.source, taken.event, day) for taken in self._taken))
        for key in self.keys:
            self._write_chat(writes, key, self._chats[key])
        hour = hour_of(self.now)
        writes.quarantined = sorted(
            (arrival.source, arrival.event, hour, name) for arrival, name in self._quarantined
        )
        writes.rated = self._ratings()
        writes.unanswered = unanswered.kept(self._passed_on, self._sealer, self.now)
        writes.erased = sorted({(case,) for case in self._erased})
        writes.outbox = [self._outbox_row(pending) for pending in self._pending]
        return writes

    @property
    def committed(self) -> Committed:
        """Return what the caller learns once all of it is stored."""
        return Committed(
            pending=tuple(self._pending),
            deferred=tuple(self._deferred),
            duplicates=tuple(self._duplicates),
            cancelled=tuple(chat.address for chat in self._chats.values() if chat.cancelled),
            attended=tuple(self._attended),
            erased=tuple(self._erased),
        )

    @property
    def taken(self) -> Sequence[Arrival]:
        """The events that `step` took."""
        return self._taken

    @property
    def quarantined(self) -> int:
        """How many events could not be taken."""
        return len(self._quarantined)

    def _apply(self, chat: _Chat, outcome: Outcome, answered: Address) -> None:
        if outcome.inquiry is not None:
            self._inquiries.append((chat.share, outcome.inquiry))
        if outcome.forget or outcome.stop_sending:
            chat.cancelled = True
            self._pending = [
                pending for pending in self._pending if pending.address.whole != chat.address.whole
            ]
        if outcome.forget:
            chat.session, chat.replace, chat.changed, chat.share = None, True, True, _Share()
        elif outcome.session is not None:
            chat.session, chat.changed = outcome.session, True
        self._rated.update(outcome.rated)
        self._passed_on += outcome.passed_on
        self._erased += outcome.erased
        if outcome.erased:
            self._pending = [pending for pending in self._pending if pending.about not in outcome.erased]
        for body in outcome.outgoing:
            self._send(answered, body)
        self.send(outcome.letters)

    def _send(self, address: Address, body: bytes, about: CaseId | None = None) -> None:
        number = self._ids.next(self.now)
        self._pending.append(Pending(number, address, body, 0, self.now, made_at(number), about))

    def _write_chat(self, writes: Writes, key: SessionKey, chat: _Chat) -> None:
        if chat.cancelled:
            writes.cancelled.append((key,))
        if not chat.changed:
            return
        if chat.stored and chat.replace:
            writes.deleted.append((key,))
        if chat.session is None:
            return
        session = chat.session
        if session.counted != chat.share.counted:
            session = replace(session, counted=chat.share.counted)
        state = self._sealer.seal(STATE, key, dump(session))
        expires, leaves = expires_on(session, self.now), leaves_on(session, self.now)
        if chat.stored and not chat.replace:
            writes.updated.append((state, expires, leaves, key))
        else:
            address = self._sealer.seal(ADDRESS_OF_SESSION, key, msgspec.json.encode(chat.address))
            writes.inserted.append((key, address, state, expires, leaves))

    def _ratings(self) -> list[tuple[str, str, str, int, int]]:
        """Return all cells of the revisions rated: what each holds if it is new, and what it gains if it is not.

        A cell that gains nothing is written too: it must be there once another is, and which one grew is not told.
        """
        revisions = sorted({(rated.answer, rated.revision) for rated in self._rated})
        gains = (
            (*revision, verdict, self._rated[Rated(*revision, verdict)])
            for revision in revisions
            for verdict in VERDICTS
        )
        return [(answer, revision, verdict, self._noise() + n, n) for answer, revision, verdict, n in gains]

    def _outbox_row(self, pending: Pending) -> tuple[int, bytes, bytes, bytes, int, int, bytes | None]:
        row, key = outbox_row_key(pending.id), self._pseudonyms.session(pending.address.whole)
        address = self._sealer.seal(ADDRESS_OF_OUTBOX, row, msgspec.json.encode(pending.address))
        body = self._sealer.seal(BODY, row, pending.body)
        due = milliseconds_of(pending.due)
        return pending.id, key, address, body, pending.attempts, due, pending.about

    def _read(self, key: bytes, state: bytes) -> Session | None:
        session = read_session(self._sealer, key, state)
        if session is None:
            self.unreadable += 1
        return session


def class_name(reason: str) -> str:
    """Return what is written down of an error: the name of its class, and never anything that could be content."""
    return reason if _CLASS_NAME.fullmatch(reason) else "unknown"


def read_session(sealer: Sealer, key: bytes, state: bytes) -> Session | None:
    """Open a stored session; one that cannot be read is none, so that its person starts again."""
    try:
        return parse(sealer.unseal(STATE, key, state))
    except (Unsealable, msgspec.MsgspecError, ValueError):
        _log.warning("session_unreadable")
        return None


def read_address(sealer: Sealer, row: bytes, sealed: bytes) -> Address:
    """Open the address of an outbox row; raise `Unsealable`."""
    return _addresses.decode(sealer.unseal(ADDRESS_OF_OUTBOX, row, sealed))


def outbox_row_key(number: int) -> bytes:
    """Return what a seal binds an outbox row's columns to."""
    return number.to_bytes(8, "big")


def expires_on(session: Session, now: datetime) -> int:
    """Return the day from which a session must be gone."""
    keep = session.plan is not None and session.plan.keep
    return day_of(now + (KEPT_WITH_PLAN if keep else KEPT))


def leaves_on(session: Session, now: datetime) -> int | None:
    """Return the day from which what somebody began counts as left; None where nothing is open."""
    return day_of(now + AWAITED) + 1 if session.asking else None
