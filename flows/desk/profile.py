"""What a volunteer says of herself, and what the bot remembers of her side of the desk. Small, frozen, JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec
import msgspec.structs
from msgspec import Struct

from flows.cases.model import Role, VolunteerId, VolunteerProfile
from flows.cases.presence import PRESETS, hours_of
from flows.model import Language, RegionId

TRAINING = "training"
"""The last stage of joining, which coordinators skip."""


class Profile(Struct, frozen=True, omit_defaults=True):
    """Everything Lotse remembers about one volunteer besides her roles and address, sealed by `storage`.

    `language` is the one the bot speaks to her, she helps in `languages`. `subjects` are those of `Case.topic`,
    `origins` those of `Case.country_group`, `presets` those of `flows.cases.presence`. She is away from `away_from` up
    to `away_until`, both aware.

    She joined her team at the moment `joined`, None where that was not kept yet.

    Nothing reaches her while she is not `reachable`: she blocked the bot, and has not written since.

    `talking` is the code of the case she writes to, ever since `talking_since`; `asked` is what the bot waits for from
    her (`note.K7F`, `answer`; `leave` waits for a button, not for a text), `joining` the stage of joining she is at,
    empty when it is done or has not begun.
    """

    language: str = "de"
    languages: tuple[str, ...] = ()
    subjects: tuple[str, ...] = ()
    origins: tuple[str, ...] = ()
    presets: tuple[str, ...] = ()
    away_from: datetime | None = None
    away_until: datetime | None = None
    qualified: bool = False
    joined: datetime | None = None
    reachable: bool = True
    talking: str = ""
    talking_since: datetime | None = None
    asked: str = ""
    joining: str = ""


_ENCODER = msgspec.json.Encoder()
_DECODER = msgspec.json.Decoder(Profile)


def dump(profile: Profile) -> bytes:
    """Write a profile as JSON."""
    return _ENCODER.encode(profile)


def parse(data: bytes) -> Profile:
    """Read a profile; raise `msgspec.ValidationError` where it is none, `msgspec.DecodeError` where it is no JSON."""
    return _DECODER.decode(data)


def ready(profile: Profile, role: Role) -> bool:
    """Tell whether she may be offered cases: joined, with a language, and qualified unless she coordinates."""
    joined = profile.joining in ("", TRAINING)
    return joined and bool(profile.languages) and (role is Role.COORDINATOR or profile.qualified)


def qualify(profile: Profile) -> Profile:
    """Return the profile of somebody who has accepted the code and passed the quiz."""
    joining = "" if profile.joining == TRAINING else profile.joining
    return msgspec.structs.replace(profile, qualified=True, joining=joining)


def as_member(
    id: VolunteerId, profile: Profile, roles: Mapping[RegionId, Role], load: int
) -> VolunteerProfile:
    """Return her as a case sees her, with so many open cases. Whether she is `ready` is not asked here.

    A preset that there is no more says nothing.
    """
    return VolunteerProfile(
        id=id,
        roles=roles,
        languages=tuple(map(Language, profile.languages)),
        topics=profile.subjects,
        countries=profile.origins,
        hours=hours_of([preset for preset in profile.presets if preset in PRESETS]),
        away_from=profile.away_from,
        away_until=profile.away_until,
        load=load,
    )
