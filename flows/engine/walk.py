"""Walking a flow from step to step until something is to be asked."""

from __future__ import annotations

from typing import assert_never

from flows import card, chance, directory, occupation, roadmap
from flows.effects import ShowPlan
from flows.engine import answering, persons, prompts
from flows.engine.draft import Draft, Runaway
from flows.model import (
    AnswerId,
    Ask,
    Call,
    Choice,
    ChoiceId,
    Decide,
    End,
    GiveAnswer,
    GiveRoadMap,
    Goto,
    Handover,
    Input,
    InputKind,
    Report,
    Say,
    Show,
    Source,
    StepId,
    Value,
    Variable,
)
from flows.rules import RULES
from flows.session import Given

MAX_STEPS = 100
MAX_TRAIL = 50


def on(draft: Draft) -> None:
    """Walk on until a step asks. Raise `Runaway` after 100 steps."""
    for _ in range(MAX_STEPS):
        if _take(draft):
            return
    raise Runaway(f"{MAX_STEPS} steps without a question in {draft.place.flow}")


def give(draft: Draft, value: Value) -> None:
    """Keep an answer to the step being asked and move on to where it leads."""
    variable = prompts.variable_of(draft)
    _keep(draft, variable, value)
    match draft.step:
        case Ask() as step:
            _follow(draft, step, prompts.written(step, ChoiceId(str(value))))
        case Input(next=following):
            draft.go(following)
        case _:
            raise TypeError(f"{draft.place.flow}.{draft.place.step} takes no answer")


def skip(draft: Draft, otherwise: StepId) -> None:
    """Take "I don't know" for a free-text step: keep nothing, but let `back` return here."""
    variable = prompts.variable_of(draft)
    _keep(draft, variable, "unknown")
    answers = {name: value for name, value in draft.session.answers.items() if name != variable}
    draft.set(answers=answers)
    draft.go(otherwise)


def _take(draft: Draft) -> bool:
    """Take one step; return whether it asks."""
    step = draft.step
    if not isinstance(step, Decide | Goto | End) and not step.condition.holds(draft.known):
        draft.go(step.next)
        return False
    match step:
        case Ask() | Input():
            return not _remembered(draft)
        case Say(message=message, next=following):
            draft.say(message)
            draft.go(following)
        case Decide(rule=rule, outcomes=outcomes):
            draft.go(outcomes[RULES[rule].decide(draft.known, draft.content, draft.now.date())])
        case Show(report=report, next=following):
            _show(draft, step, report)
            draft.go(following)
        case GiveAnswer(answer=answer, next=following):
            answering.give(draft, answer)
            draft.go(following)
        case GiveRoadMap(next=following):
            _plan(draft, step)
            draft.go(following)
        case Handover(topic=topic, next=following) if persons.opens_case(topic):
            draft.go(following)
            persons.hand_over(draft)
        case Handover(topic=topic, next=following):
            persons.ask(draft, following, topic)
        case Goto(next=following):
            draft.go(following)
        case Call(flow=flow, next=following):
            draft.push(flow, following)
        case End():
            draft.pop()
        case _:
            assert_never(step)
    return False


def _show(draft: Draft, step: Show, report: Report) -> None:
    content = draft.content
    match report:
        case Report.OPPORTUNITY_CARD:
            draft.blocks.append(card.show(draft.known, content, draft.now.date()))
        case Report.ROUTES:
            draft.blocks.append(chance.show(draft.known, content, draft.now.date()))
        case Report.OCCUPATION:
            if shown := occupation.show(draft.known, content, draft.now.date()):
                draft.blocks.append(shown)
        case Report.OFFICES:
            draft.blocks.append(
                directory.show(draft.known, draft.region, content, step.topic, draft.now.date())
            )
        case Report.REGION:
            greet(draft)
        case Report.EXPECTATION:
            persons.expect(draft)
        case _:
            assert_never(report)


def greet(draft: Draft) -> None:
    """Say what the region she came by says to everybody who does."""
    region = draft.region
    if region is not None and region.id != directory.GERMANY:
        draft.say(region.greeting)


def _plan(draft: Draft, step: GiveRoadMap) -> None:
    plan = roadmap.make(draft.content.roadmaps[step.roadmap], draft.known, draft.now.date())
    draft.blocks.append(ShowPlan(plan.roadmap, plan.steps))
    draft.set(plan=plan, remembered={})
    draft.overlay("plan")
    draft.about = draft.subject
    draft.outcome = "road map given"


def _remembered(draft: Draft) -> bool:
    """Answer the step from what was remembered when an earlier answer was corrected, if that still fits."""
    variable = prompts.variable_of(draft)
    if variable not in draft.session.remembered:
        return False
    value = draft.session.remembered[variable]
    draft.set(remembered={k: v for k, v in draft.session.remembered.items() if k != variable})
    if isinstance(draft.step, Ask) and value not in prompts.choices(draft):
        return False
    give(draft, value)
    return True


def _keep(draft: Draft, variable: Variable, value: Value) -> None:
    given = Given(draft.session.stack, variable, value)
    draft.set(trail=(*draft.session.trail, given)[-MAX_TRAIL:], failures=0)
    if variable == "language":
        draft.set(language=str(value))
    elif variable == "asking_for":
        draft.set(asking_for=str(value))
    elif not draft.at_menu:
        _settle(draft, value)
        draft.set(answers={**draft.session.answers, variable: value})


def _settle(draft: Draft, value: Value) -> None:
    """Take the region of a place she named."""
    step = draft.step
    named = isinstance(step, Input) and step.kind is InputKind.PLACE
    if named or (isinstance(step, Ask) and step.source is Source.REGIONS):
        content = draft.content
        place = directory.PlaceId(str(value))
        region = directory.region_of(place, content.directory, content.regions)
        if region is not None:
            draft.set(region=region.id)


def _follow(draft: Draft, step: Ask, choice: Choice | None) -> None:
    if choice and choice.forgets:
        draft.set(answers={}, trail=(), remembered={})
    if choice and choice.takes:
        known = draft.session.answers
        draft.set(remembered={name: known[name] for name in choice.takes if name in known})
    if choice and choice.call:
        draft.push(choice.call, step.next)
    else:
        draft.go((choice and choice.next) or step.next)


def pending(draft: Draft) -> None:
    """Say the answers found for a text that was written before a language was chosen."""
    found = tuple(answer for answer in draft.session.pending if answer in draft.content.answers)
    draft.set(pending=())
    if len(found) == 1:
        answering.tell(draft, AnswerId(found[0]), draft.session.others)
    elif found:
        draft.overlay("pick_answer", found)
