"""What a team did in a week, and what is to be done about its cases and its people now: exact, for the team alone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import fmean, median

from flows.cases.model import Case, Outcome, Owner, Role, VolunteerId, VolunteerProfile
from flows.cases.team import is_away
from flows.model import RegionId
from flows.statistics.periods import Period
from flows.statistics.summary import Load, OpenCase, Operations, Task

TOO_MUCH = 5
"""So many open cases are too much for one volunteer."""
IDLE = timedelta(days=28)
"""Who has had no case for so long is idle."""

_HOUR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody who may work on cases, under the sign the team knows her by; in the team since `joined`, if known."""

    sign: str
    profile: VolunteerProfile
    joined: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tally:
    """`cases` are all of a region that are still kept, `members` those of its people who may work on them. Who waits
    for longer than `promised` has waited too long.
    """

    region: RegionId
    cases: Sequence[Case]
    members: Mapping[VolunteerId, Member]
    now: datetime
    promised: timedelta

    def operations(self, week: Period) -> Operations:
        """Return what the team did in a week, and what is open now."""
        closed = [case for case in self.cases if case.owner is Owner.CLOSED and _within(week, case.closed_at)]
        outcomes = Counter(case.outcome for case in closed)
        ratings = [case.rating for case in closed if case.rating is not None]
        replies = [
            (case.first_reply_at - case.opened_at) / _HOUR
            for case in self.cases
            if case.first_reply_at is not None and _within(week, case.first_reply_at)
        ]
        return Operations(
            opened=sum(_within(week, case.opened_at) for case in self.cases),
            answered=outcomes[Outcome.ANSWERED],
            referred=outcomes[Outcome.REFERRED],
            unanswered=outcomes[Outcome.UNANSWERED],
            left=outcomes[Outcome.LEFT],
            first_reply_hours=round(median(replies), 1) if replies else None,
            rating=round(fmean(ratings), 1) if ratings else None,
            rated=len(ratings),
            open=tuple(self._open()),
            team=tuple(self._loads()),
        )

    def tasks(self) -> Iterator[Task]:
        """Yield what is to be done, the most urgent first."""
        for case in sorted(self._open(), key=lambda each: -(each.waits_hours or 0)):
            if case.overdue:
                yield Task("overdue", case.code, count=case.waits_hours or 0)
        yield from self._unspoken()
        for member in self._sorted():
            if member.profile.load >= TOO_MUCH:
                yield Task("too_much", member.sign, count=member.profile.load)
        for member in self._sorted():
            if self._idle(member):
                yield Task("idle", member.sign)

    def _open(self) -> Iterator[OpenCase]:
        for case in sorted(self.cases, key=lambda each: each.opened_at):
            if case.owner is not Owner.CLOSED:
                waits = self.now - case.waits_since if case.waits_since is not None else None
                yield OpenCase(
                    code=case.code,
                    owner="waiting" if case.owner is Owner.WAITING else "volunteer",
                    language=case.language,
                    subject=case.topic,
                    waits_hours=None if waits is None else int(waits / _HOUR),
                    overdue=waits is not None and waits >= self.promised,
                )

    def _loads(self) -> Iterator[Load]:
        for member in self._sorted():
            yield Load(member.sign, member.profile.load, is_away(member.profile, self.now))

    def _sorted(self) -> list[Member]:
        return sorted(self.members.values(), key=lambda each: (-each.profile.load, each.sign))

    def _unspoken(self) -> Iterator[Task]:
        """Yield the languages of people who wait for somebody to take their case, and that nobody speaks."""
        spoken = {language for member in self.members.values() for language in member.profile.languages}
        waiting = (case.language for case in self.cases if case.owner is Owner.WAITING)
        for language in sorted(set(waiting) - spoken):
            yield Task("no_volunteer", language)

    def _idle(self, member: Member) -> bool:
        """Tell whether a volunteer has had no case for long: she may want to hear from somebody."""
        since = self.now - IDLE
        if member.profile.load or is_away(member.profile, self.now) or self._coordinates(member):
            return False
        if member.joined is None or member.joined > since:
            return False
        id = member.profile.id
        mine = (case for case in self.cases if id in (case.volunteer, case.previous))
        return not any(case.taken_at is not None and case.taken_at > since for case in mine)

    def _coordinates(self, member: Member) -> bool:
        return member.profile.roles.get(self.region) is Role.COORDINATOR


def _within(week: Period, moment: datetime | None) -> bool:
    return moment is not None and week.begins <= moment < week.ends
