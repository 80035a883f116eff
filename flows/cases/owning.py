"""Who owns a conversation: (case, event, now) -> (case', orders). The one entry point for whatever happens to a case.

While a volunteer owns it the bot says nothing but what the orders name, and only its owner's words reach the inquirer.
"""

from __future__ import annotations

from datetime import datetime
from typing import assert_never

from msgspec import Struct

from flows.cases import passing
from flows.cases.draft import Draft
from flows.cases.events import (
    ByInquirer,
    ByVolunteer,
    CaseEvent,
    ChoseToWait,
    Claimed,
    Closed,
    Declined,
    Ended,
    Gone,
    HandedOn,
    Left,
    Noted,
    Rated,
    Released,
    Removed,
    Reopened,
    Replied,
    Settled,
    TimePassed,
    Wrote,
)
from flows.cases.ladder import Ladder, too_old
from flows.cases.model import Case, CaseCode, Outcome, Owner, Role, VolunteerId
from flows.cases.orders import (
    AlreadyTaken,
    Keep,
    KeepNote,
    Order,
    Refused,
    RelayToInquirer,
    RelayToVolunteer,
    ShowCase,
    ToInquirer,
    ToVolunteer,
)
from flows.cases.team import Team
from flows.model import Language


class CaseTurn(Struct, frozen=True):
    """What one event came to: the case from now on, and what is to be done, in this order."""

    case: Case
    orders: tuple[Order, ...]


def open_case(
    code: CaseCode,
    language: Language,
    now: datetime,
    team: Team,
    ladder: Ladder,
    *,
    asking_for: str = "",
    topic: str = "",
    country_group: str = "",
    occupation: str = "",
) -> CaseTurn:
    """Open a case in the team's region and offer it to the best who are there. `now` is aware."""
    case = Case(
        code=code,
        region=team.region,
        language=language,
        opened_at=now,
        clock_at=now,
        inquirer_at=now,
        asking_for=asking_for,
        topic=topic,
        country_group=country_group,
        occupation=occupation,
        waits_since=now,
    )
    draft = Draft(case, now, team, ladder)
    draft.tell(ToInquirer.OPENED)
    return _finish(draft)


def advance_case(case: Case, event: CaseEvent, now: datetime, team: Team, ladder: Ladder) -> CaseTurn:
    """Take one event. `now` is aware and never before an earlier one; `team` is that of the case's region."""
    draft = Draft(case, now, team, ladder)
    passing.end_if_old(draft)
    passing.free_if_gone(draft)
    match event:
        case TimePassed():
            pass
        case Removed(volunteer=volunteer):
            _removed(draft, volunteer)
        case Claimed() | Declined() | Replied() | Noted() | Settled() | HandedOn() | Released() | Closed():
            _by_volunteer(draft, event)
        case _:
            _by_inquirer(draft, event)
    return _finish(draft)


def _finish(draft: Draft) -> CaseTurn:
    passing.pass_time(draft)
    return CaseTurn(draft.case, tuple(draft.orders))


def _by_inquirer(draft: Draft, event: ByInquirer) -> None:
    is_closed = draft.case.owner is Owner.CLOSED
    match event:
        case Rated(rating=rating):
            if is_closed:
                draft.set(rating=rating)
                draft.tell(ToInquirer.THANKS)
        case Reopened(code=code):
            _reopen(draft, code) if is_closed else _wait_on(draft)
        case Gone():
            if not is_closed:
                draft.tell_volunteer(draft.case.volunteer, ToVolunteer.GONE)
                draft.close(_outcome(draft.case))
        case _ if is_closed:
            draft.tell(ToInquirer.CLOSED_ALREADY)
        case Wrote():
            _wrote(draft)
        case Left(keep=True) if draft.case.owner is Owner.WAITING:
            draft.set(aside=True, waits=True)
            draft.tell(ToInquirer.STAYS_OPEN)
        case Left() | Ended():
            draft.tell_volunteer(draft.case.volunteer, ToVolunteer.ENDED)
            draft.tell(ToInquirer.ENDED)
            draft.ask_rating()
            draft.close(_outcome(draft.case))
        case ChoseToWait():
            _wait_on(draft)
        case _:
            assert_never(event)


def _wrote(draft: Draft) -> None:
    case = draft.case
    draft.set(inquirer_at=draft.now, aside=False, waits=case.told_at is not None, nudged_at=None)
    if case.volunteer is not None:
        if case.waits_since is None:
            draft.set(waits_since=draft.now, clock_at=draft.now, reminders=0)
        draft.order(RelayToVolunteer(case.volunteer))
        return
    draft.set(kept=case.kept + 1)
    draft.order(Keep())
    if not case.kept:
        draft.tell(ToInquirer.KEPT)


def _wait_on(draft: Draft) -> None:
    draft.set(waits=draft.case.told_at is not None, aside=False)
    draft.tell(ToInquirer.WAITING_ON)


def _reopen(draft: Draft, code: CaseCode) -> None:
    """Let a closed case wait again: for whoever had it if she is there, else for anybody; not if it is too old."""
    if too_old(draft.case, draft.now, draft.ladder):
        draft.tell(ToInquirer.CLOSED_LONG)
        return
    draft.set(
        code=code,
        owner=Owner.WAITING,
        declined=(),
        step=0,
        kept=0,
        clock_at=draft.now,
        inquirer_at=draft.now,
        waits_since=draft.now,
        closed_at=None,
        taken_at=None,
        volunteer_at=None,
        nudged_at=None,
        rating=None,
        outcome=None,
    )
    draft.tell(ToInquirer.REOPENED)
    previous = draft.case.previous
    if previous is not None and draft.team.is_available(previous, draft.now):
        _ask_first(draft, previous)


def _outcome(case: Case) -> Outcome:
    """Return what a case came to that the inquirer ended."""
    return Outcome.ANSWERED if case.volunteer_at else Outcome.LEFT


def _by_volunteer(draft: Draft, event: ByVolunteer) -> None:
    case, volunteer = draft.case, event.volunteer
    role = draft.team.role(volunteer)
    if role is None:
        draft.order(Refused(volunteer, "no_access"))
    elif case.owner is Owner.CLOSED:
        draft.order(Refused(volunteer, "closed"))
    else:
        _act(draft, event, role)


def _act(draft: Draft, event: ByVolunteer, role: Role) -> None:
    volunteer = event.volunteer
    owns = draft.case.volunteer == volunteer
    leads = owns or role is Role.COORDINATOR
    match event:
        case Claimed() | Replied():
            _claim(draft, event, role)
        case Released() | Declined() if owns:
            draft.free()
        case Declined():
            draft.decline(volunteer)
            draft.withdraw(tuple(id for id in draft.case.offered if id == volunteer))
        case Noted():
            draft.order(KeepNote(volunteer))
        case HandedOn(to=to) if leads:
            _hand_on(draft, volunteer, to)
        case Closed(outcome=outcome) if leads:
            if not owns:
                draft.tell_volunteer(draft.case.volunteer, ToVolunteer.CLOSED)
            draft.tell(ToInquirer.CLOSED)
            draft.ask_rating()
            draft.close(outcome)
        case Settled() if owns:
            _settle(draft, volunteer)
        case _:
            draft.order(Refused(volunteer, "not_owner"))


def _claim(draft: Draft, event: Claimed | Replied, role: Role) -> None:
    """Take a case that waits, by claim or by reply: the first one wins, whoever comes later hears who has it."""
    volunteer = event.volunteer
    owner = draft.case.volunteer
    if owner is not None and owner != volunteer:
        draft.order(AlreadyTaken(volunteer, draft.team.role(owner) or Role.VOLUNTEER))
        return
    if owner is None:
        draft.take(volunteer)
    elif isinstance(event, Claimed):
        draft.order(ShowCase(volunteer))
    if isinstance(event, Replied):
        draft.set(
            volunteer_at=draft.now,
            first_reply_at=draft.case.first_reply_at or draft.now,
            nudged_at=None,
        )
        draft.answered()
        draft.order(RelayToInquirer(role))


def _settle(draft: Draft, volunteer: VolunteerId) -> None:
    if draft.case.volunteer_at is None:
        draft.order(Refused(volunteer, "unanswered"))
    else:
        draft.answered()


def _hand_on(draft: Draft, by: VolunteerId, to: VolunteerId | None) -> None:
    owner = draft.case.volunteer
    if to is not None and (to == owner or not draft.team.is_available(to, draft.now)):
        draft.order(Refused(by, "unavailable"))
        return
    if owner is not None and owner != by:
        draft.tell_volunteer(owner, ToVolunteer.HANDED_ON)
    draft.free()
    if to is not None:
        _ask_first(draft, to)


def _ask_first(draft: Draft, volunteer: VolunteerId) -> None:
    """Offer the case to somebody before everybody else."""
    draft.set(first=volunteer, declined=tuple(id for id in draft.case.declined if id != volunteer))
    draft.offer((volunteer,))


def _removed(draft: Draft, volunteer: VolunteerId) -> None:
    case = draft.case
    if case.owner is Owner.CLOSED:
        return
    draft.decline(volunteer)
    if case.volunteer == volunteer:
        draft.free()
    elif volunteer in case.offered:
        draft.withdraw((volunteer,))
