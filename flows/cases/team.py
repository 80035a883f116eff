"""The people of a region as a case sees them: who has access, who is there, who speaks what. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from flows.cases.hours import DAYTIME, Calendar, Holiday, Hours, Pause
from flows.cases.model import Case, Role, VolunteerId, VolunteerProfile
from flows.model import RegionId


@dataclass(frozen=True, slots=True)
class Team:
    """Everybody who takes part in the region now; profiles of others may be among `profiles` and count for nothing.

    `hours` and `holiday` are the region's; without hours `DAYTIME` counts.
    """

    region: RegionId
    profiles: Mapping[VolunteerId, VolunteerProfile]
    hours: Hours
    holiday: Holiday

    @property
    def members(self) -> tuple[VolunteerProfile, ...]:
        """All who have a role in the region."""
        return tuple(profile for profile in self.profiles.values() if self.region in profile.roles)

    @property
    def calendar(self) -> Calendar:
        """When the region is there."""
        return Calendar(self.hours if self.hours.declared else DAYTIME, self.holiday)

    def role(self, id: VolunteerId | None) -> Role | None:
        """Return what somebody is in the region; None says that she has no access."""
        profile = self.profiles.get(id) if id else None
        return profile.roles.get(self.region) if profile else None

    def calendar_of(self, profile: VolunteerProfile) -> Calendar:
        """Return when a volunteer is there: her hours, else the region's, without the time she is away."""
        hours = profile.hours if profile.hours.declared else self.calendar.hours
        pause = pause_of(profile)
        return Calendar(hours, self.holiday, (pause,) if pause else ())

    def is_available(self, id: VolunteerId | None, now: datetime) -> bool:
        """Tell whether somebody is in the team, not away, and inside her hours."""
        return id is not None and self.role(id) is not None and self._there(self.profiles[id], now)

    def _there(self, profile: VolunteerProfile, now: datetime) -> bool:
        return self.calendar_of(profile).is_open(now)

    def coordinators(self, now: datetime) -> tuple[VolunteerId, ...]:
        """Return who coordinates the region: those who are not away, or all where everybody is."""
        every = [profile for profile in self.members if profile.roles[self.region] is Role.COORDINATOR]
        there = [profile for profile in every if not is_away(profile, now)]
        return tuple(profile.id for profile in there or every)


def pause_of(profile: VolunteerProfile) -> Pause | None:
    """Return the pause somebody declared."""
    if profile.away_from is None or profile.away_until is None:
        return None
    return Pause(profile.away_from, profile.away_until)


def is_away(profile: VolunteerProfile, now: datetime) -> bool:
    """Tell whether a volunteer is away; out of her hours she is not."""
    pause = pause_of(profile)
    return pause is not None and pause.since <= now < pause.until


def rank(case: Case, profile: VolunteerProfile) -> tuple[bool, bool, bool, int, VolunteerId]:
    """Return what to sort by, best first: language, then topic, then country of origin, then load."""
    return (
        case.language not in profile.languages,
        case.topic not in profile.topics,
        case.country_group not in profile.countries,
        profile.load,
        profile.id,
    )
