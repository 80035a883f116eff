"""The ladder: who is offered a case, and what is due when, while nobody answers. Pure: the clock only ticks.

Nothing is remembered but the case, so a tick after any time of silence finds what is due, and finds it once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from typing import NamedTuple

from msgspec import Struct

from flows.cases.model import Case, OfferMade, Owner, Role, VolunteerId, VolunteerProfile
from flows.cases.team import Team, is_away, pause_of, rank


class Step(Struct, frozen=True):
    """From `after` (inside the region's hours) on the case is offered to `most` people at a time; None: to all.

    With `language` only to volunteers who speak it; without, to all others and the coordinators, too.
    """

    after: timedelta
    most: int | None = None
    language: bool = True


class Ladder(Struct, frozen=True):
    """How long everything takes; the first step begins at once.

    `reminders` count inside the hours of whoever is reminded, all else goes by the clock. The inquirer and the
    coordinators are told after `tell_after`. Where a messenger closes its window after 24 h, set it to 22 h or less.
    """

    steps: tuple[Step, ...] = (
        Step(timedelta(), 3),
        Step(timedelta(hours=1), 8),
        Step(timedelta(hours=3)),
        Step(timedelta(hours=12), language=False),
    )
    reminders: tuple[timedelta, ...] = (timedelta(hours=2), timedelta(hours=12))
    tell_after: timedelta = timedelta(hours=24)
    tell_at_least_after: timedelta = timedelta(hours=2)
    """After somebody took the case: nobody hears that it is taken and at once that nobody answers."""
    tell_again_after: timedelta = timedelta(hours=72)
    """To somebody who chose to wait."""
    free_after: timedelta = timedelta(hours=24)
    """After the inquirer was told, an owner who goes on saying nothing has the case no more."""
    give_up_after: timedelta = timedelta(days=7)
    """After the inquirer was told and said nothing."""
    nudge_after: timedelta = timedelta(days=3)
    """Of silence after a reply."""
    close_after: timedelta = timedelta(days=4)
    """After the owner was reminded to close."""
    end_after: timedelta = timedelta(days=85)
    """After it was opened, whoever has it: a few days before it is deleted, so that nobody waits for nobody."""

    @property
    def last(self) -> int:
        """The widest step."""
        return len(self.steps) - 1


class Duty(IntEnum):
    """What can be due, in the order in which it is done."""

    FREE = 1
    """The owner is gone, away, or has let it lie: look for somebody else."""
    DROP = 2
    """Somebody who was offered it is gone or away."""
    TELL = 3
    GIVE_UP = 4
    WIDEN = 5
    OFFER = 6
    REMIND = 7
    NUDGE = 8
    CLOSE = 9
    END = 10
    """It cannot be kept any longer."""


class Due(NamedTuple):
    """What is due, and when: in the past if it was missed."""

    at: datetime
    duty: Duty


def due(case: Case, now: datetime, team: Team, ladder: Ladder) -> Due | None:
    """Return what comes next if nobody does anything; None for a closed case only."""
    match case.owner:
        case Owner.CLOSED:
            return None
        case Owner.WAITING:
            coming = _waiting(case, now, team, ladder)
        case Owner.VOLUNTEER:
            coming = _owned(case, now, team, ladder)
    return min(*coming, Due(case.opened_at + ladder.end_after, Duty.END))


def too_old(case: Case, now: datetime, ladder: Ladder) -> bool:
    """Tell whether a case can go on no more: it is to be deleted soon."""
    return now >= case.opened_at + ladder.end_after


def _waiting(case: Case, now: datetime, team: Team, ladder: Ladder) -> Iterator[Due]:
    if to_drop(case, now, team):
        yield Due(now, Duty.DROP)
    if widening := _widening(case, now, team, ladder):
        yield Due(widening, Duty.WIDEN)
    if _room(case, ladder) > 0:
        opening = (team.calendar_of(each).next_opening(now) for each in candidates(case, team, ladder))
        yield from (Due(at, Duty.OFFER) for at in opening if at)
    for offer in case.offers:
        if team.role(offer.volunteer) and (at := _reminding(offer, now, team, ladder)):
            yield Due(at, Duty.REMIND)
    yield _ending(case, ladder)


def _owned(case: Case, now: datetime, team: Team, ladder: Ladder) -> Iterator[Due]:
    if gone_at := owner_gone_at(case, now, team):
        yield Due(gone_at, Duty.FREE)
    if case.volunteer is None or not team.role(case.volunteer):
        return
    owner = team.profiles[case.volunteer]
    if case.waits_since is None:
        yield _quiet(case, now, team, owner, ladder)
        return
    if at := _reminding(owner_reminded(case, owner.id), now, team, ladder):
        yield Due(at, Duty.REMIND)
    if case.told_at is None:
        taken = case.taken_at or case.opened_at
        at = max(case.waits_since + ladder.tell_after, taken + ladder.tell_at_least_after)
        yield Due(at, Duty.TELL)
    else:
        lain = max(case.told_at, case.clock_at + ladder.tell_after)
        yield Due(lain + ladder.free_after, Duty.FREE)


def _quiet(case: Case, now: datetime, team: Team, owner: VolunteerProfile, ladder: Ladder) -> Due:
    """Return what comes after a reply that nobody answers."""
    if case.nudged_at is not None:
        return Due(case.nudged_at + ladder.close_after, Duty.CLOSE)
    at = case.active_at + ladder.nudge_after
    return Due(team.calendar_of(owner).next_opening(max(at, now)) or at, Duty.NUDGE)


def owner_gone_at(case: Case, now: datetime, team: Team) -> datetime | None:
    """Return when the owner is gone or away; None as long as nobody knows of it.

    A pause counts once: who takes the case or replies while she is away keeps it.
    """
    if case.volunteer is None or not team.role(case.volunteer):
        return now
    pause = pause_of(team.profiles[case.volunteer])
    last_sign = max(at for at in (case.opened_at, case.taken_at, case.volunteer_at) if at)
    return pause.since if pause and pause.until > now and pause.since > last_sign else None


def _ending(case: Case, ladder: Ladder) -> Due:
    """Return what comes when nobody takes it, whatever the hours: so no case waits for ever."""
    if case.told_at is None:
        return Due((case.waits_since or case.clock_at) + ladder.tell_after, Duty.TELL)
    if case.waits:
        return Due(case.told_at + ladder.tell_again_after, Duty.TELL)
    return Due(max(case.told_at, case.clock_at) + ladder.give_up_after, Duty.GIVE_UP)


def _widening(case: Case, now: datetime, team: Team, ladder: Ladder) -> datetime | None:
    if case.step >= ladder.last:
        return None
    if not case.offers and not candidates(case, team, ladder):
        return now
    return team.calendar.after(case.clock_at, ladder.steps[case.step + 1].after)


def _reminding(offer: OfferMade, now: datetime, team: Team, ladder: Ladder) -> datetime | None:
    """Return when somebody is to be reminded next: inside her hours, also if the moment itself was missed."""
    if offer.reminders >= len(ladder.reminders):
        return None
    calendar = team.calendar_of(team.profiles[offer.volunteer])
    at = calendar.after(offer.at, ladder.reminders[offer.reminders])
    return calendar.next_opening(max(at, now)) if at else None


def reminders_by(offer: OfferMade, now: datetime, team: Team, ladder: Ladder) -> int:
    """Return how many reminders somebody should have had by now: those missed are one."""
    calendar = team.calendar_of(team.profiles[offer.volunteer])
    if not calendar.is_open(now):
        return offer.reminders
    passed = calendar.inside(offer.at, now)
    return max(offer.reminders, sum(after <= passed for after in ladder.reminders))


def owner_reminded(case: Case, volunteer: VolunteerId) -> OfferMade:
    """Return how often the owner was reminded of what waits for her reply, and since when it does."""
    return OfferMade(volunteer, case.clock_at, case.reminders)


def step_by(case: Case, now: datetime, team: Team, ladder: Ladder) -> int:
    """Return how far the ladder should be widened by now: missed steps are gone in one, one further if nobody is left
    on this one.
    """
    passed = team.calendar.inside(case.clock_at, now)
    reached = max(number for number, step in enumerate(ladder.steps) if step.after <= passed or not number)
    alone = not case.offers and not candidates(case, team, ladder)
    return min(max(reached, case.step + alone), ladder.last)


def candidates(case: Case, team: Team, ladder: Ladder) -> list[VolunteerProfile]:
    """Return who could still be offered a case on its present step, best first, whether she is there or not."""
    taken = {*case.declined, *case.offered}
    fitting = (each for each in team.members if each.id not in taken and _fits(case, each, ladder))
    return sorted(fitting, key=lambda each: rank(case, each))


def _fits(case: Case, profile: VolunteerProfile, ladder: Ladder) -> bool:
    if not ladder.steps[case.step].language:
        return True
    return speaks(case, profile) and profile.roles[case.region] is Role.VOLUNTEER


def speaks(case: Case, profile: VolunteerProfile) -> bool:
    """Tell whether a volunteer speaks the inquirer's language."""
    return case.language in profile.languages


def to_offer(case: Case, now: datetime, team: Team, ladder: Ladder) -> Sequence[VolunteerId]:
    """Return whom to offer the case now, best first."""
    there = [each.id for each in candidates(case, team, ladder) if team.is_available(each.id, now)]
    return there[: _room(case, ladder)]


def to_drop(case: Case, now: datetime, team: Team) -> tuple[VolunteerId, ...]:
    """Return who has an offer and is gone or away."""
    return tuple(id for id in case.offered if team.role(id) is None or is_away(team.profiles[id], now))


def _room(case: Case, ladder: Ladder) -> int:
    """Return how many more may be offered it; none while somebody is asked before everybody else."""
    if case.step == 0 and case.first in case.offered:
        return 0
    most = ladder.steps[case.step].most
    return 10_000 if most is None else most - len(case.offers)
