"""What is asked at a place, and with which buttons: of a question of the bot's own, or of the step."""

from __future__ import annotations

from typing import assert_never

from flows.effects import Argument, Offered, Prompt, Ref
from flows.engine.draft import Draft
from flows.model import MAIN, Ask, Choice, ChoiceId, FlowId, Input, InputKind, Source, Variable
from flows.session import Given, Overlay
from flows.words import Word

PLAN_CHOICES = ("family", "keep", "change", "continue")
PERSON_CHOICES = ("person", "again", "continue")


def build(draft: Draft, *, extra: tuple[str, ...] = ()) -> Prompt:
    """Build the prompt of the place. `extra` are actions offered before the step's own choices."""
    overlay = draft.session.overlay
    if overlay:
        return _overlay(draft, overlay)
    step = draft.step
    if not isinstance(step, Ask | Input):
        raise TypeError(f"{draft.place.flow}.{step.id} does not ask anything")
    asked_again = (
        isinstance(step, Input) and step.kind is InputKind.QUESTION and draft.session.answer is not None
    )
    message = f"{step.message}.again" if asked_again else step.message
    offered = [_action(draft, name) for name in extra]
    offered += [_choice(draft, step, choice) for choice in choices(draft)]
    return Prompt(message, (*offered, *_nav(draft)))


def choices(draft: Draft) -> list[ChoiceId]:
    """Return what the step offers now, in the order shown: without those whose condition does not hold."""
    match draft.step:
        case Ask(source=Source.LANGUAGES):
            return _languages(draft)
        case Ask(source=Source.REGIONS):
            return [ChoiceId(region) for region in draft.content.regions]
        case Ask(choices=written):
            known = draft.known
            own = [choice for choice in written if choice.condition.holds(known)]
            if not draft.at_menu:
                return [choice.id for choice in own]
            return [*_menu_extras(draft), *(choice.id for choice in _emphasised(draft, own))]
        case Input(otherwise=otherwise) if otherwise is not None:
            return [ChoiceId("unknown")]
        case _:
            return []


def written(step: Ask, chosen: ChoiceId) -> Choice | None:
    """Return a choice of a step by its id."""
    return next((choice for choice in step.choices if choice.id == chosen), None)


def overlay_choices(draft: Draft, overlay: Overlay) -> tuple[str, ...]:
    """Return what a question of the bot's own offers, in the order shown."""
    match overlay.kind:
        case "resume":
            return ("continue", Word.START)
        case "delete":
            return ("yes", "no")
        case "person":
            return PERSON_CHOICES
        case "plan":
            kept = bool(draft.session.plan and draft.session.plan.keep)
            return tuple(choice for choice in PLAN_CHOICES if not (kept and choice == "keep"))
        case "language":
            return tuple(_languages(draft))
        case "change":
            return overlay.items
        case "pick_answer" | "pick_occupation":
            return (*overlay.items, "none")
        case "not_quite":
            return (*overlay.items, "none", "person")
        case _:
            assert_never(overlay.kind)


def changeable(draft: Draft) -> list[tuple[int, Given, Ask | Input]]:
    """Return the answers that can be corrected, oldest first: the last one to each question."""
    found: dict[str, tuple[int, Given, Ask | Input]] = {}
    for index, given in enumerate(draft.session.trail):
        place = given.stack[-1]
        flow = draft.content.flows.get(FlowId(place.flow))
        step = next((s for s in flow.steps.values() if s.id == place.step), None) if flow else None
        if isinstance(step, Ask | Input) and (place.flow != MAIN or given.variable == "asking_for"):
            found[given.variable] = (index, given, step)
    return sorted(found.values(), key=lambda entry: entry[0])


def line(step: Ask | Input, value: str | int) -> tuple[Argument, Argument]:
    """Return how an answer given is shown: what was asked, in short, and the answer."""
    unknown = isinstance(step, Input) and value == "unknown"
    shown = Ref("message", "choice-unknown") if unknown else _shown(step, value)
    return Ref("message", f"{step.message}.short"), shown


def _shown(step: Ask | Input, value: str | int) -> Argument:
    if isinstance(step, Ask):
        match step.source:
            case Source.LANGUAGES:
                return Ref("language", str(value))
            case Source.REGIONS:
                return Ref("place", str(value))
            case None:
                return Ref("choice", f"{step.message}.{value}")
            case _:
                assert_never(step.source)
    match step.kind:
        case InputKind.COUNTRY:
            return Ref("country", str(value))
        case InputKind.OCCUPATION:
            return Ref("occupation", str(value))
        case InputKind.PLACE:
            return Ref("place", str(value))
        case _:
            return value


def _overlay(draft: Draft, overlay: Overlay) -> Prompt:
    offered = tuple(_overlay_choice(draft, overlay, name) for name in overlay_choices(draft, overlay))
    match overlay.kind:
        case "resume":
            below = [frame for frame in draft.session.stack if frame.flow != MAIN] or [draft.place]
            title = draft.content.flows[FlowId(below[0].flow)].title
            return Prompt("resume-ask", offered, {"flow": Ref("message", title)})
        case "delete":
            return Prompt("delete-ask", offered)
        case "person":
            return Prompt("input-three_failures", offered)
        case "plan":
            return Prompt("plan-after", (*offered, _word(draft, Word.PERSON), _word(draft, Word.MENU)))
        case "language":
            return Prompt("language-ask", offered)
        case "change":
            return Prompt("change-ask", (*offered, _word(draft, Word.MENU)))
        case "pick_answer":
            return Prompt("answer-offer", offered)
        case "not_quite":
            return Prompt("feedback-not_quite", offered)
        case "pick_occupation":
            return Prompt("occupation-pick", offered)
        case _:
            assert_never(overlay.kind)


def _overlay_choice(draft: Draft, overlay: Overlay, name: str) -> Offered:
    payload = f"{_serial(draft)}.{name}"
    match overlay.kind:
        case "language":
            return Offered(payload, Ref("language", name))
        case "pick_answer" | "not_quite" if name in overlay.items:
            return Offered(payload, Ref("answer", name))
        case "pick_occupation" if name in overlay.items:
            return Offered(payload, Ref("occupation", name))
        case "change":
            label = next(step.message for _, given, step in changeable(draft) if given.variable == name)
            return Offered(payload, Ref("message", f"{label}.short"))
        case "resume" if name == Word.START:
            return Offered(payload, Ref("message", "word-start"))
        case _:
            return Offered(payload, Ref("message", f"choice-{name}"))


def _choice(draft: Draft, step: Ask | Input, choice: ChoiceId) -> Offered:
    payload = f"{_serial(draft)}.{choice}"
    if isinstance(step, Ask) and step.source is Source.LANGUAGES:
        return Offered(payload, Ref("language", choice))
    if isinstance(step, Ask) and step.source is Source.REGIONS:
        return Offered(payload, Ref("place", choice))
    return Offered(payload, Ref("choice", f"{step.message}.{choice}"))


def _languages(draft: Draft) -> list[ChoiceId]:
    """Return her language, then those of her region in its order, then all others."""
    first = draft.session.language or draft.session.offered
    ranks = {code: rank for rank, code in enumerate(draft.region.languages if draft.region else ())}
    codes = sorted(draft.content.languages, key=lambda code: (code != first, ranks.get(code, len(ranks))))
    return [ChoiceId(code) for code in codes]


def _menu_extras(draft: Draft) -> list[ChoiceId]:
    extras = [("continue", bool(draft.session.parked)), ("plan", draft.session.plan is not None)]
    return [ChoiceId(name) for name, offered in extras if offered]


def _emphasised(draft: Draft, choices: list[Choice]) -> list[Choice]:
    """Return what the menu offers, first what matters most in her region."""
    first = draft.region.emphasis if draft.region else ()
    return sorted(
        choices, key=lambda choice: first.index(choice.call) if choice.call in first else len(first)
    )


def _nav(draft: Draft) -> list[Offered]:
    if draft.language is None or draft.session.asking_for is None:
        return []
    if draft.at_menu:
        words = [Word.PERSON, Word.LANGUAGE, Word.PRIVACY, Word.HELP]
    else:
        words = [*([Word.BACK] if draft.session.trail else []), Word.MENU, Word.PERSON]
    return [_word(draft, word) for word in words]


def _word(draft: Draft, word: Word) -> Offered:
    return Offered(f"{_serial(draft)}~{word}", Ref("message", f"word-{word}"), "nav")


def _action(draft: Draft, name: str) -> Offered:
    if name.startswith("go."):
        flow = draft.content.flows[FlowId(name.removeprefix("go."))]
        return Offered(f"{_serial(draft)}~{name}", Ref("message", flow.title))
    return Offered(f"{_serial(draft)}~{name}", Ref("message", f"choice-{name}"))


def _serial(draft: Draft) -> int:
    return draft.session.serial + 1


def variable_of(draft: Draft) -> Variable:
    """Return the variable the step keeps its answer under."""
    step = draft.step
    if not isinstance(step, Ask | Input):
        raise TypeError(f"{draft.place.flow}.{step.id} keeps no answer")
    return step.save
