"""What `/me` shows: all that a volunteer declared, with a button to change each, and the way out of the team."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from flows.cases.hours import ZONE
from flows.cases.model import Role
from flows.desk.declaring import TOPICS, chosen, named
from flows.desk.profile import Profile
from flows.effects import Block, Lines, Offered, Prompt, Ref, Say


def overview(profile: Profile, role: Role) -> tuple[Block, ...]:
    """Say a line for each thing she declared, and offer to change it."""
    return (
        Lines((Say("desk-me_head"), *_declared(profile), *_known(profile, role))),
        Prompt("desk-me_ask", tuple(_offers(profile, role))),
    )


def button(payload: str, label: str) -> Offered:
    """Return a button labelled with a message."""
    return Offered(payload, Ref("message", label))


def training(profile: Profile) -> Offered | None:
    """Return the way to the training for those who have not passed it."""
    return None if profile.qualified else button("!me.training", "desk-start_training")


def _declared(profile: Profile) -> Iterator[Say]:
    for topic in TOPICS:
        if chosen(profile, topic):
            yield Say(f"desk-me_{topic}", {"list": named(profile, topic)})
        else:
            yield Say(f"desk-me_no_{topic}")


def _known(profile: Profile, role: Role) -> Iterator[Say]:
    yield Say("desk-me_language", {"language": Ref("language", profile.language)})
    if profile.away_from and profile.away_until:
        last = profile.away_until.astimezone(ZONE) - timedelta(microseconds=1)
        days = {"since": profile.away_from.astimezone(ZONE), "until": last}
        yield Say("desk-me_away", {name: Ref("date", at.date().isoformat()) for name, at in days.items()})
    if profile.qualified:
        yield Say("desk-me_trained")
    elif role is Role.VOLUNTEER:
        yield Say("desk-me_not_trained")


def _offers(profile: Profile, role: Role) -> Iterator[Offered]:
    if profile.joining in TOPICS or not profile.languages:
        yield button("!me.join", "desk-go_on")
    for topic in TOPICS:
        yield button(f"!me.change.{topic}", f"desk-change_{topic}")
    yield button("!me.change.language", "desk-change_language")
    if profile.away_from or profile.away_until:
        yield button("!me.back", "desk-back")
    if offer := training(profile):
        yield offer
    yield button("!me.leave", "desk-leave")
