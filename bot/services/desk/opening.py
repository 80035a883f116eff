"""Opening a case: for whom it is not possible today, what goes along with it, and who is offered it first."""

from __future__ import annotations

from msgspec import structs

from bot.services.desk.casework import Casework
from bot.services.desk.held import NOTHING, Held, readable
from bot.services.desk.sheets import Reader
from flows.cases import file as files
from flows.cases.file import CaseFile
from flows.cases.owning import open_case
from flows.effects import OpenCase, Say
from flows.events import Address, Incoming
from flows.model import AnswerId, Language, RegionId
from flows.origins import country_in, group_of
from flows.session import Session
from storage.cases import NewCase
from storage.days import day_of

A_DAY = 3
"""How many cases one chat may open in a day, or let go on."""


async def open_for(work: Casework, incoming: Incoming, session: Session, order: OpenCase) -> bool:
    """Open a case for somebody, unless she may have none now: then say what there is instead. Return which it was."""
    room, address = work.room, incoming.address
    key = room.key(address)
    reader = Reader(incoming.answered, Language(session.language or session.offered), session.asking_for)
    if why := await refused(work, address):
        work.sheets.say(reader, None, Say(why), Say("person-hotline"))
        return False
    region = RegionId(order.region)
    team = await work.people.team(region, key)
    known, country = session.answers, country_in(session.answers)
    turn = open_case(
        await work.code(),
        reader.language,
        room.now,
        team,
        work.office.ladder,
        asking_for=session.asking_for or "",
        topic=order.subject,
        country_group=group_of(country) if country else "",
        occupation=str(known.get("occupation", "")),
    )
    file = CaseFile(
        turn.case,
        roadmap=session.plan.roadmap if session.plan else "",
        read=AnswerId(session.answer) if session.answer else None,
        thread=incoming.thread,
    )
    new = NewCase(turn.case.code, key, address, region, files.dump(file), await work.due(turn.case, key))
    await room.cases.open(room.wire, new, room.now)
    (row,) = await room.cases.of_inquirers(room.wire, [key])
    held = Held(row, file)
    await work.carry_out(held, turn, NOTHING)
    await work.board.open(held)
    work.done.append((None, "opened", turn.case.code))
    return True


async def refused(work: Casework, address: Address) -> str:
    """Return the message that says why somebody may open no case now, nor let one go on; empty where she may."""
    room = work.room
    if await room.volunteers.blocked(room.wire, room.key(address), room.now):
        return "case-not_possible"
    return "case-too_many" if await _today(work, address) >= A_DAY else ""


def reopened(file: CaseFile, today: int) -> CaseFile:
    """Count that a case goes on again today, in days as storage counts them."""
    return structs.replace(file, day=today, reopened=file.reopened + 1 if file.day == today else 1)


async def _today(work: Casework, address: Address) -> int:
    """Return how often somebody has opened a case today, or let one go on."""
    room, today = work.room, day_of(work.room.now)
    closed = list(readable(await room.cases.closed_of(room.wire, room.key(address))))
    opened = sum(held.row.opened_on == today for held in closed)
    return opened + sum(held.file.reopened for held in closed if held.file.day == today)
