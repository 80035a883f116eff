"""Opening a case: for whom it is not possible today, what goes along with it, and who is offered it first."""

from __future__ import annotations

from datetime import timedelta

from bot.services.desk.casework import Casework
from bot.services.desk.held import NOTHING, Held
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
"""How many cases one chat may open in a day."""


async def open_for(work: Casework, incoming: Incoming, session: Session, order: OpenCase) -> bool:
    """Open a case for somebody, unless she may have none now: then say what there is instead. Return which it was."""
    room, address = work.room, incoming.address
    key = room.key(address)
    reader = Reader(incoming.answered, Language(session.language or session.offered), session.asking_for)
    if await room.volunteers.blocked(room.wire, key, room.now):
        work.sheets.say(reader, None, Say("case-not_possible"), Say("person-hotline"))
        return False
    if await _today(work, address) >= A_DAY:
        work.sheets.say(reader, None, Say("case-too_many"), Say("person-hotline"))
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


async def may_reopen(work: Casework, address: Address) -> bool:
    """Tell whether somebody may let a closed case go on."""
    room = work.room
    return not await room.volunteers.blocked(room.wire, room.key(address), room.now)


async def _today(work: Casework, address: Address) -> int:
    room = work.room
    closed = await room.cases.closed_of(room.wire, room.key(address))
    return sum(row.opened_on > day_of(room.now - timedelta(days=1)) for row in closed)
