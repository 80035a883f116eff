"""What time does to a case: everything that is due is done, each thing once, however long nobody looked."""

from __future__ import annotations

from typing import assert_never

from msgspec import structs

from flows.cases import ladder
from flows.cases.draft import Draft
from flows.cases.ladder import Duty
from flows.cases.model import Outcome, Owner
from flows.cases.orders import AskToWait, Remind, TellCoordinators, ToInquirer, ToVolunteer


def pass_time(draft: Draft) -> None:
    """Do all that is due by now."""
    while (coming := ladder.due(draft.case, draft.now, draft.team, draft.ladder)) and coming.at <= draft.now:
        _do(draft, coming.duty)


def free_if_gone(draft: Draft) -> None:
    """Free the case before anything else is done if its owner is gone or away."""
    if draft.case.owner is Owner.VOLUNTEER:
        gone_at = ladder.owner_gone_at(draft.case, draft.now, draft.team)
        if gone_at and gone_at <= draft.now:
            _free(draft)


def end_if_old(draft: Draft) -> None:
    """End the case before anything else is done if it cannot be kept any longer."""
    if draft.case.owner is not Owner.CLOSED and ladder.too_old(draft.case, draft.now, draft.ladder):
        _end(draft)


def _do(draft: Draft, duty: Duty) -> None:
    match duty:
        case Duty.FREE:
            _free(draft)
        case Duty.DROP:
            draft.withdraw(ladder.to_drop(draft.case, draft.now, draft.team))
        case Duty.TELL:
            _tell(draft)
        case Duty.GIVE_UP:
            _give_up(draft)
        case Duty.WIDEN:
            _widen(draft)
        case Duty.OFFER:
            draft.offer(tuple(ladder.to_offer(draft.case, draft.now, draft.team, draft.ladder)))
        case Duty.REMIND:
            _remind(draft)
        case Duty.NUDGE:
            _nudge(draft)
        case Duty.CLOSE:
            _close_quietly(draft)
        case Duty.END:
            _end(draft)
        case _:
            assert_never(duty)


def _free(draft: Draft) -> None:
    """Look for somebody else; widely, where the inquirer has already heard that nobody answers."""
    draft.tell_volunteer(draft.case.volunteer, ToVolunteer.FREED)
    draft.free(step=draft.ladder.last if draft.case.told_at else 0)


def _tell(draft: Draft) -> None:
    draft.set(told_at=draft.now, waits=False, step=draft.ladder.last)
    draft.order(TellCoordinators(draft.team.coordinators(draft.now), "unanswered"), AskToWait())


def _give_up(draft: Draft) -> None:
    draft.order(TellCoordinators(draft.team.coordinators(draft.now), "closed"))
    draft.tell(ToInquirer.CLOSED_UNANSWERED)
    draft.close(Outcome.UNANSWERED)


def _widen(draft: Draft) -> None:
    """Go further on the ladder; the coordinators hear at once where nobody of the language is left."""
    step = ladder.step_by(draft.case, draft.now, draft.team, draft.ladder)
    alone = not draft.case.offers and not ladder.candidates(draft.case, draft.team, draft.ladder)
    draft.set(step=step)
    if alone and step == draft.ladder.last and draft.case.told_at is None:
        draft.order(TellCoordinators(draft.team.coordinators(draft.now), "nobody"))


def _remind(draft: Draft) -> None:
    if draft.case.owner is Owner.VOLUNTEER and draft.case.volunteer:
        reminded = ladder.owner_reminded(draft.case, draft.case.volunteer)
        count = ladder.reminders_by(reminded, draft.now, draft.team, draft.ladder)
        draft.set(reminders=count)
        draft.order(Remind((draft.case.volunteer,), "reply"))
        return
    offers = tuple(
        structs.replace(offer, reminders=ladder.reminders_by(offer, draft.now, draft.team, draft.ladder))
        for offer in draft.case.offers
    )
    reminded_now = tuple(
        new.volunteer for old, new in zip(draft.case.offers, offers, strict=True) if old != new
    )
    draft.set(offers=offers)
    draft.order(Remind(reminded_now, "offer"))


def _nudge(draft: Draft) -> None:
    draft.set(nudged_at=draft.now)
    if draft.case.volunteer:
        draft.order(Remind((draft.case.volunteer,), "close"))


def _close_quietly(draft: Draft) -> None:
    draft.tell_volunteer(draft.case.volunteer, ToVolunteer.CLOSED_QUIET)
    draft.tell(ToInquirer.CLOSED_QUIET)
    draft.ask_rating()
    draft.close(Outcome.ANSWERED)


def _end(draft: Draft) -> None:
    """Close a case because of its age; who never had an answer hears that, and where else there is advice."""
    case = draft.case
    draft.tell_volunteer(case.volunteer, ToVolunteer.CLOSED_LONG)
    if case.first_reply_at is None:
        draft.order(TellCoordinators(draft.team.coordinators(draft.now), "closed"))
        draft.tell(ToInquirer.CLOSED_UNANSWERED)
    draft.tell(ToInquirer.CLOSED_LONG)
    draft.close(Outcome.ANSWERED if case.waits_since is None else Outcome.UNANSWERED)
