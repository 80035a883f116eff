"""The desk's own transaction: one event, whoever it concerns, in whole or not at all; on both engines."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from datetime import timedelta

import pytest
import pytest_asyncio

from flows.events import Incoming
from flows.session import Session
from storage import CaseId, Invited, Keys, Letter, Outcome, Room, Settled, Store
from storage.cases import NewCase
from tests.storage.arrivals import Clock, address, obey, said
from tests.storage.conftest import Server
from tests.storage.cutting import Cutter, Mode, cutter
from tests.storage.office import Office
from tests.storage.raw import raw

Attending = Callable[[Room, Session | None], Awaitable[Outcome | None]]
TABLES = ("cases", "case_keys", "case_messages", "sessions", "seen_events", "outbox", "audit")


async def rows(url: str) -> dict[str, int]:
    """Return how many rows there are in each table."""
    return {table: (await raw(url, f"SELECT count(*) FROM {table}"))[0][0] for table in TABLES}


def opening(code: str = "K7F", chat: str = "ina", outcome: Outcome | None = None) -> Attending:
    """Return what opens a case, writes a message into it and tells a volunteer."""

    async def attend(room: Room, session: Session | None) -> Outcome | None:
        key = room.key(address(chat))
        case = await room.cases.open(room.wire, NewCase(code, key, address(chat), "owl", b"fresh"), room.now)
        await room.cases.append(room.wire, case, "inquirer", "text", b"secret")
        await room.audit.append(room.wire, None, "opened", code, room.now)
        letters = (Letter(address("vera"), b"offer", case), Letter(address("cora"), b"told", case))
        return outcome or Outcome(Session(serial=1), (b"opened",), letters=letters)

    return attend


async def nothing(room: Room, session: Session | None) -> Outcome | None:
    """Do nothing."""
    return Outcome()


async def bodies(store: Store) -> list[tuple[str, bytes]]:
    """Return what waits to be sent, and to whom."""
    return [(pending.address.chat, pending.body) for pending in await store.pending()]


async def test_stores_everything_at_once(store: Store, url: str) -> None:
    """Session, case, messages, audit, the event and all letters are there after one call; the commit tells the same."""
    committed = await store.attend(said(1, chat="ina"), opening())
    assert await bodies(store) == [("ina", b"opened"), ("vera", b"offer"), ("cora", b"told")]
    assert await store.pending() == committed.pending
    assert [pending.about is None for pending in committed.pending] == [True, False, False]
    assert (await rows(url)) == {
        **dict.fromkeys(("cases", "case_keys", "case_messages", "sessions", "seen_events", "audit"), 1),
        "outbox": 3,
    }
    assert await store.session(address("ina")) == Session(serial=1)


async def test_failing_stores_nothing(store: Store, url: str) -> None:
    """What raises reaches the caller; nothing of it is stored, and the event can be taken again."""
    before = await rows(url)

    async def fails(room: Room, session: Session | None) -> Outcome | None:
        await opening()(room, session)
        raise ValueError("fail")

    with pytest.raises(ValueError, match="fail"):
        await store.attend(said(1, chat="ina"), fails)
    assert await rows(url) == before
    assert (await store.attend(said(1, chat="ina"), opening())).duplicates == ()


async def test_setting_aside_stores_nothing(store: Store, url: str) -> None:
    """An event that waits for something is not seen, and what was written for it meanwhile is gone."""
    before = await rows(url)

    async def waits(room: Room, session: Session | None) -> Outcome | None:
        await opening()(room, session)
        return None

    event = said(1, chat="ina")
    committed = await store.attend(event, waits)
    assert (committed.deferred, committed.pending) == ((event,), ())
    assert await rows(url) == before
    assert (await store.attend(event, opening())).duplicates == ()


async def test_takes_an_event_once(store: Store, url: str) -> None:
    """An event that was attended is known afterwards, on both roads, and nobody is asked about it again."""
    event = said(1, chat="ina")
    await store.attend(event, opening())
    after = await rows(url)
    assert (await store.attend(event, opening("M2P"))).duplicates == (event,)
    assert (await store.commit([event], obey)).duplicates == (event,)
    assert await rows(url) == after


async def test_what_was_taken_in_a_batch_is_known_here(store: Store) -> None:
    """An event of the fast road is known on the slow one."""
    event = said(1, chat="ina")
    await store.commit([event], obey)
    assert (await store.attend(event, opening())).duplicates == (event,)
    assert await store.session(address("ina")) == Session(serial=1)


async def test_is_given_the_session(store: Store) -> None:
    """Whoever attends an event gets the session that the batch before it left, and the batch after it gets hers."""
    seen: list[Session | None] = []

    async def look(room: Room, session: Session | None) -> Outcome | None:
        seen.append(session)
        return Outcome(Session(serial=10))

    await store.commit([said(1, chat="ina"), said(2, chat="ina")], obey)
    await store.attend(said(3, chat="ina"), look)
    await store.commit([said(4, chat="ina")], obey)
    assert seen == [Session(serial=2)]
    assert await store.session(address("ina")) == Session(serial=11)


async def test_a_batch_leaves_events_of_the_desk_aside(store: Store, office: Office) -> None:
    """All events of chats with an open case, and of volunteers, are set aside in order; the others of the batch are
    taken; what was seen before is not set aside again.
    """
    await store.attend(said(1, chat="ina"), opening())
    await office.join("vera")
    batch = [said(n, chat=chat) for n, chat in enumerate(("ina", "ada", "vera", "ina", "ina"), 1)]
    committed = await store.commit(batch, obey)
    assert [incoming.key for incoming in committed.attended] == [3, 4, 5]
    assert [incoming.key for incoming in committed.duplicates] == [1]
    assert committed.deferred == ()
    assert [pending.address.chat for pending in committed.pending] == ["ada"]


async def test_a_closed_case_sets_nothing_aside(store: Store, office: Office) -> None:
    """Once her case is closed, an inquirer is on the fast road again; so is somebody who has left the team."""
    await store.attend(said(1, chat="ina"), opening())
    vera = await office.join("vera")
    await office.close("ina")
    await office.database.repeat(lambda wire: office.desk.volunteers.remove(wire, vera, office.clock.now))
    committed = await store.commit([said(2, chat="ina"), said(3, chat="vera")], obey)
    assert committed.attended == ()
    assert len(committed.pending) == 2


async def test_what_waits_behind_the_desk(store: Store) -> None:
    """An event that turns out to be for the desk sets aside all later ones of its chat, in order, and no others."""

    def step(incoming: Incoming, session: Session | None) -> Outcome | None:
        return None if incoming.key == 2 else obey(incoming, session)

    batch = [said(1, chat="ina"), said(2, chat="ina"), said(3, chat="ada"), said(4, chat="ina")]
    committed = await store.commit(batch, step)
    assert [incoming.key for incoming in committed.deferred] == [2, 4]
    assert [pending.address.chat for pending in committed.pending] == ["ina", "ada"]


async def test_erasing_takes_what_waits_along(store: Store, url: str, office: Office) -> None:
    """With a case everything that waits to be sent about it goes, to whomever; what is about another case, or about
    none, stays. The last words about it, said with the erasing, are sent.
    """
    await store.attend(said(1, chat="ina"), opening())
    await store.attend(said(2, chat="ivo"), opening("M2P", "ivo"))
    case = (await office.there("ina")).id

    async def erase(room: Room, session: Session | None) -> Outcome | None:
        gone = await room.cases.erase(room.wire, room.key(address("ina")))
        letters = (Letter(address("vera"), b"gone", case),)
        return Outcome(
            forget=True, outgoing=(b"bye",), letters=letters, erased=tuple(each.id for each in gone)
        )

    committed = await store.attend(said(3, chat="ina"), erase)
    assert committed.erased == (case,)
    assert committed.cancelled == (address("ina"),)
    waiting = [body for body in await bodies(store) if body[0] != "ivo"]
    assert waiting == [("vera", b"offer"), ("cora", b"told"), ("ina", b"bye"), ("vera", b"gone")]
    assert {pending.about for pending in await store.pending()} == {
        None,
        case,
        (await office.there("ivo")).id,
    }
    assert await store.session(address("ina")) is None
    assert (await rows(url))["case_keys"] == 1


async def test_time_that_passes(store: Store, url: str) -> None:
    """What no event brings about is stored with its letters, or not at all."""

    async def tell(room: Room) -> Sequence[Letter]:
        await opening()(room, None)
        return (Letter(address("vera"), b"reminder"),)

    async def fails(room: Room) -> Sequence[Letter]:
        await opening("M2P", "ivo")(room, None)
        raise ValueError("fail")

    committed = await store.tend(tell)
    assert await bodies(store) == [("vera", b"reminder")]
    assert await store.pending() == committed.pending
    after = await rows(url)
    with pytest.raises(ValueError, match="fail"):
        await store.tend(fails)
    assert await rows(url) == after
    assert after["seen_events"] == 0


async def test_letters_keep_their_order(store: Store) -> None:
    """To each reader letters come in the order in which they were said, after what the event itself is answered."""
    told = tuple(Letter(address("ina" if n % 2 else "vera"), str(n).encode()) for n in range(40))

    async def tell(room: Room, session: Session | None) -> Outcome | None:
        return Outcome(outgoing=(b"first",), letters=told)

    await store.attend(said(1, chat="ina"), tell)
    waiting = await bodies(store)
    assert [body for chat, body in waiting if chat == "vera"] == [str(n).encode() for n in range(0, 40, 2)]
    assert [body for chat, body in waiting if chat == "ina"] == [
        b"first",
        *(str(n).encode() for n in range(1, 40, 2)),
    ]


async def test_settling_names_the_case(store: Store) -> None:
    """A message that waits for a page stays in the outbox as it is; one that failed is gone."""
    await store.attend(said(1, chat="ina"), opening())
    first, second, third = await store.pending()
    waits = Settled(second.id, "waits", about=second.about, address=second.address)
    failed = Settled(third.id, "failed", about=third.about, address=third.address)
    await store.commit([], obey, [waits, failed])
    assert await store.pending() == (first, second)


async def test_invites(store: Store, clock: Clock) -> None:
    """An invitation made at the door can be redeemed once, inside a transaction of the desk."""
    token = await store.invite(Invited("owl", "coordinator"), clock.now + timedelta(days=1))
    found: list[Invited | None] = []

    async def redeem(room: Room) -> Sequence[Letter]:
        found.append(await room.volunteers.redeem(room.wire, token, room.now))
        return ()

    await store.tend(redeem)
    await store.tend(redeem)
    assert found == [Invited("owl", "coordinator"), None]


async def test_blocked_until_a_day(store: Store, url: str, clock: Clock) -> None:
    """A chat that is blocked stays so until its day, also when blocked twice; then pruning forgets it."""
    seen: list[tuple[bool, bool]] = []

    async def block(room: Room) -> Sequence[Letter]:
        for days in (3, 30):
            await room.volunteers.block(room.wire, room.key(address("ina")), room.now + timedelta(days=days))
        return ()

    async def look(room: Room) -> Sequence[Letter]:
        ina, ivo = (room.key(address(chat)) for chat in ("ina", "ivo"))
        blocked = room.volunteers.blocked
        seen.append((await blocked(room.wire, ina, room.now), await blocked(room.wire, ivo, room.now)))
        return ()

    await store.tend(block)
    for days in (0, 29, 1):
        clock.forward(days=days)
        await store.tend(look)
    assert seen == [(True, False), (True, False), (False, False)]
    assert [tuple(map(bool, row)) for row in await raw(url, "SELECT session FROM blocked")] == [(True,)]
    assert (await store.prune(clock.forward(days=1)))["blocked"] == 1


@pytest_asyncio.fixture
async def wire(server: Server) -> AsyncIterator[Cutter]:
    """A wire to PostgreSQL that can be cut."""
    async with cutter(server.directory) as running:
        yield running


@pytest_asyncio.fixture
async def remote(wire: Cutter, postgres_url: str, keys: Keys, clock: Clock) -> AsyncIterator[Store]:
    """A store at the other end of that wire."""
    name = postgres_url.split("?")[0].rsplit("/", 1)[1]
    store = await Store.open(f"postgresql://postgres@127.0.0.1:{wire.port}/{name}", keys, clock)
    yield store
    await store.close()


@pytest.mark.parametrize("mode", ["cut_before", "cut_after", "cut_and_delay"])
async def test_cut_at_commit(remote: Store, wire: Cutter, postgres_url: str, mode: Mode) -> None:
    """Cut at COMMIT, whether it arrives, does not or does later: one case each, and its letters are reported once."""
    await remote.commit([said(0)], obey)
    made: list[CaseId] = []
    for number in range(1, 6):
        wire.mode = mode
        attending = opening(f"K7{number}", f"ina{number}")
        committed = await remote.attend(said(number, chat=f"ina{number}"), attending)
        assert [pending.body for pending in committed.pending] == [b"opened", b"offer", b"told"]
        made += {pending.about for pending in committed.pending if pending.about}
        assert (await remote.attend(said(number, chat=f"ina{number}"), nothing)).duplicates
    assert wire.cuts == 5
    assert len(set(made)) == 5
    after = await rows(postgres_url)
    assert (after["cases"], after["case_messages"], after["audit"], after["outbox"]) == (5, 5, 5, 16)


@pytest.mark.parametrize("mode", ["cut_before", "cut_after"])
async def test_cut_while_time_passes(remote: Store, wire: Cutter, postgres_url: str, mode: Mode) -> None:
    """What no event brings about happens once too, as long as somebody is told of it."""
    await remote.commit([said(0)], obey)

    async def tell(room: Room) -> Sequence[Letter]:
        await room.audit.append(room.wire, None, "reminded", "K7F", room.now)
        return (Letter(address("vera"), b"reminder"),)

    for _ in range(3):
        wire.mode = mode
        committed = await remote.tend(tell)
        assert [pending.body for pending in committed.pending] == [b"reminder"]
    assert wire.cuts == 3
    after = await rows(postgres_url)
    assert (after["audit"], after["outbox"]) == (3, 4)
