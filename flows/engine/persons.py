"""Asking for a person: where there is a team, on to consent and a case; else the official advice services."""

from __future__ import annotations

from flows import directory
from flows.cases.hours import ZONE, Expectation
from flows.cases.model import CASE
from flows.effects import OpenCase, Ref
from flows.engine.draft import Draft
from flows.model import PERSON, RegionId, StepId, Variable
from flows.subjects import of_flow

SUBJECT = Variable("subject")
_LONGEST_HOURS = 36
"""Beyond it is said in days."""


def team_of(draft: Draft) -> RegionId | None:
    """Return the region whose team answers her: her own, else the one for everybody; None where there is none."""
    own = RegionId(draft.session.region)
    return next((region for region in (own, directory.GERMANY) if region in draft.teams), None)


def ask(draft: Draft, back_to: StepId, topic: str = "") -> None:
    """Begin the conversation that hands over; afterwards go on at `back_to`."""
    if PERSON not in draft.content.flows or team_of(draft) is None:
        draft.go(back_to)
        draft.say("person-contact")
        return
    if any(frame.flow == PERSON for frame in draft.session.stack):
        return
    about = of_flow(topic) or draft.subject
    draft.push(PERSON, back_to)
    draft.set(remembered={**draft.session.remembered, SUBJECT: about} if about else draft.session.remembered)


def expect(draft: Draft) -> None:
    """Say who will read, what is passed on, and how long it takes as far as anybody can know."""
    region = team_of(draft)
    if region is None:
        return
    expectation = draft.teams[region]
    draft.say("person-who", {"team": Ref("place", region)})
    draft.say("person-passed")
    _usual(draft, expectation)
    _opening(draft, expectation)


def hand_over(draft: Draft) -> None:
    """Open the case; from then on what she writes is no longer for the bot."""
    region = team_of(draft)
    if region is None:
        draft.say("person-contact")
        return
    draft.effects.append(OpenCase(region, str(draft.session.answers.get(SUBJECT, ""))))
    draft.set(answers={name: value for name, value in draft.session.answers.items() if name != SUBJECT})
    draft.outcome = "handed over"


def opens_case(topic: str) -> bool:
    """Tell whether a step hands over at last, and does not only lead to the question."""
    return topic == CASE


def _usual(draft: Draft, expectation: Expectation) -> None:
    if expectation.usual is None:
        draft.say("person-expect_unknown")
        return
    hours = max(1, round(expectation.usual.total_seconds() / 3600))
    if hours <= _LONGEST_HOURS:
        draft.say("person-expect_hours", {"hours": hours})
    else:
        draft.say("person-expect_days", {"days": round(hours / 24)})


def _opening(draft: Draft, expectation: Expectation) -> None:
    opens = expectation.opens_at
    if opens is None:
        return
    if opens <= draft.now:
        draft.say("person-open_now")
        return
    local = opens.astimezone(ZONE)
    time = f"{local:%H:%M}"
    draft.say("person-open_next", {"date": Ref("date", local.date().isoformat()), "time": time})
