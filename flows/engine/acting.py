"""What the reserved words and the buttons of the bot's own do."""

from __future__ import annotations

from typing import assert_never

from flows.effects import Forget, Reply, Say, ShowAnswer, ShowPlan
from flows.engine import answering, persons, prompts, rating, unanswered, walk
from flows.engine.draft import Draft
from flows.model import MAIN, MENU, AnswerId, FlowId, StepId
from flows.session import Frame
from flows.words import Word

EXTRA = ("detail", "family", "keep", "continue")
"""Actions with a button but no reserved word."""


def word(draft: Draft, chosen: Word) -> None:
    """Do what a reserved word says. The place is kept, except where the word is about leaving it."""
    draft.outcome = f"word {chosen}"
    if draft.language is None and chosen not in _BEFORE_LANGUAGE:
        return
    match chosen:
        case Word.MENU:
            menu(draft)
        case Word.BACK:
            _back(draft)
        case Word.CHANGE:
            _change(draft)
        case Word.PLAN:
            show_plan(draft)
        case Word.MORE if prompts.offered_last(draft, "detail"):
            _detail(draft)
        case Word.MORE:
            _more(draft)
        case Word.LANGUAGE:
            draft.overlay("language")
        case Word.PERSON:
            draft.clear()
            if rating.asked(draft):
                rating.count(draft, "person")
            persons.ask(draft, StepId(draft.place.step))
        case Word.HELP:
            draft.say("help-text")
        case Word.PRIVACY:
            draft.say("privacy-text")
        case Word.DELETE:
            draft.overlay("delete")
        case Word.STOP:
            draft.say("stop-said")
            draft.overlay("resume")
            draft.quiet = True
        case Word.START if draft.session.overlay and draft.session.overlay.kind == "resume":
            start_again(draft)
        case Word.START:
            begin(draft)
        case _:
            assert_never(chosen)


_BEFORE_LANGUAGE = (Word.PRIVACY, Word.DELETE, Word.HELP, Word.START)


def button(draft: Draft, name: str, serial: int) -> bool:
    """Do what a button of the bot's own says, from the prompt `serial`; return False for one that does nothing."""
    if name in set(Word):
        word(draft, Word(name))
    elif name.startswith("go.") and FlowId(name.removeprefix("go.")) in draft.content.flows:
        _enter(draft, FlowId(name.removeprefix("go.")))
    elif name == "detail" and draft.session.answer:
        _detail(draft)
    elif name in rating.VERDICTS:
        return rating.take(draft, name, serial)
    elif name == unanswered.ACTION:
        return unanswered.take(draft, serial)
    else:
        return False
    return True


def choose_overlay(draft: Draft, chosen: str) -> None:
    """Take a choice of the question that stands before the step."""
    overlay = draft.session.overlay
    if overlay is None:
        raise ValueError("no question of the bot's own is open")
    draft.clear()
    draft.set(failures=0)
    match overlay.kind:
        case "resume":
            if chosen == "start":
                start_again(draft)
        case "delete":
            _delete(draft, yes=chosen == "yes")
        case "language":
            change_language(draft, chosen)
        case "change":
            _correct(draft, chosen)
        case "pick_answer" | "not_quite":
            _picked_answer(draft, chosen, overlay.items)
        case "pick_occupation":
            if chosen == "none":
                draft.say(
                    f"{draft.step.message}.invalid"
                    if hasattr(draft.step, "message")
                    else "input-not_understood"
                )
            else:
                walk.give(draft, chosen)
        case "person":
            if chosen == "person":
                word(draft, Word.PERSON)
        case "plan":
            _after_plan(draft, chosen)
        case _:
            assert_never(overlay.kind)


def menu(draft: Draft) -> None:
    """Go to the menu and remember the place left."""
    draft.clear()
    if any(frame.flow != MAIN for frame in draft.session.stack):
        draft.set(parked=draft.session.stack)
    draft.set(stack=(Frame(MAIN, MENU),))


def resume_parked(draft: Draft) -> None:
    """Go back to the place left for the menu."""
    draft.set(stack=draft.session.parked or draft.session.stack, parked=())


def change_language(draft: Draft, code: str) -> None:
    """Speak another language from now on, and say so in it."""
    draft.clear()
    draft.outcome = "language changed"
    if draft.language is None:
        walk.give(draft, code)
    else:
        draft.set(language=code)
        draft.say("language-changed")


def show_plan(draft: Draft) -> None:
    """Show the road map again, or say that there is none yet."""
    plan = draft.session.plan
    if plan is None or plan.roadmap not in draft.content.roadmaps:
        draft.say("plan-none")
        return
    draft.blocks.append(ShowPlan(plan.roadmap, plan.steps))
    draft.overlay("plan")
    draft.outcome = "road map shown"


def begin(draft: Draft) -> None:
    """Take "start": in the middle of a flow ask whether to continue, else go to the menu."""
    if draft.language and any(frame.flow != MAIN for frame in draft.session.stack):
        draft.overlay("resume")
    elif draft.language and draft.session.asking_for:
        menu(draft)


def start_again(draft: Draft) -> None:
    """Start anew at the menu, with language and purpose kept."""
    draft.set(stack=(Frame(MAIN, MENU),), parked=(), answers={}, trail=(), remembered={}, failures=0)
    draft.clear()


def _back(draft: Draft) -> None:
    trail = draft.session.trail
    if draft.session.overlay and draft.session.overlay.kind != "plan":
        draft.clear()
        return
    draft.clear()
    if not trail:
        draft.say("back-nothing")
        return
    *kept, last = trail
    earlier = [given.value for given in kept if given.variable == last.variable]
    answers = {name: value for name, value in draft.session.answers.items() if name != last.variable}
    if earlier and last.variable in draft.session.answers:
        answers[last.variable] = earlier[-1]
    draft.set(trail=tuple(kept), answers=answers, stack=last.stack, remembered={}, failures=0)


def _change(draft: Draft) -> None:
    found = prompts.changeable(draft)
    if not found:
        draft.say("change-nothing")
        return
    for _, given, step in found:
        name, value = prompts.line(step, given.value)
        draft.say("change-line", {"name": name, "value": value})
    draft.overlay("change", tuple(given.variable for _, given, _ in found))


def _correct(draft: Draft, variable: str) -> None:
    trail = draft.session.trail
    index = next(index for index, given, _ in prompts.changeable(draft) if given.variable == variable)
    later = {given.variable: given.value for given in trail[index + 1 :]}
    forgotten = {variable, *later}
    answers = {name: value for name, value in draft.session.answers.items() if name not in forgotten}
    draft.set(trail=trail[:index], remembered=later, answers=answers, stack=trail[index].stack, parked=())


def _detail(draft: Draft) -> None:
    draft.blocks.append(ShowAnswer(draft.session.answer or "", detail=True))


def _more(draft: Draft) -> None:
    if draft.session.shown:
        draft.set(page=draft.session.page + 1)
        draft.effects.append(Reply(draft.session.shown, draft.session.page))
        draft.quiet = True
    else:
        draft.say("more-nothing")


def _delete(draft: Draft, *, yes: bool) -> None:
    if not yes:
        draft.say("delete-kept")
        return
    draft.effects += [Forget(), Reply((Say("delete-done"),))]
    draft.gone = draft.quiet = True
    draft.outcome = "deleted"


def _picked_answer(draft: Draft, chosen: str, offered: tuple[str, ...]) -> None:
    if chosen in draft.content.answers:
        answering.tell(draft, AnswerId(chosen), tuple(other for other in offered if other != chosen))
    elif chosen == "person":
        word(draft, Word.PERSON)
    else:
        draft.say("answer-abstain")


def _after_plan(draft: Draft, chosen: str) -> None:
    plan = draft.session.plan
    match chosen:
        case "family" if plan:
            draft.blocks.append(ShowPlan(plan.roadmap, plan.steps, "family"))
            draft.overlay("plan")
        case "keep" if plan:
            draft.set(plan=plan.kept())
            draft.say("plan-kept")
            draft.overlay("plan")
        case "change":
            _change(draft)
        case _:
            pass


def _enter(draft: Draft, flow: FlowId) -> None:
    draft.clear()
    draft.set(stack=(Frame(MAIN, MENU), Frame(flow, draft.content.flows[flow].start)), parked=())
