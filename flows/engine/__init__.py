"""One event taken through the conversation: (content, session, event, now) -> (session', effects). Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from msgspec.structs import replace

from flows import directory
from flows.answers.matching import Matching
from flows.answers.spelling import clean, fold
from flows.cases.hours import Expectation
from flows.content import Content
from flows.effects import Count, Effect, Prompt, StopSending
from flows.engine import acting, answering, inquiries, mending, prompts, reading, unanswered, walk
from flows.engine.draft import Draft, Runaway
from flows.events import Edited, Incoming, Left, Opened, Pressed, Said, Sent
from flows.model import AnswerId, Ask, Input, Language, RegionId
from flows.session import Session
from flows.words import Word

__all__ = ["Question", "Runaway", "Turn", "advance"]

MAX_TEXT = 5_000
NO_TEAMS: Mapping[RegionId, Expectation] = MappingProxyType({})
RESUME_AFTER = timedelta(days=3)
FOLLOWED_FOR = timedelta(hours=1)
"""So long after she was last here, a short question may still go on from the answer before it."""


@dataclass(frozen=True, slots=True)
class Turn:
    """What one event came to. `session` is None when everything was deleted. For the log: `outcome` in a word, and
    the `place` she is at, as `flow.step`.
    """

    session: Session | None
    effects: tuple[Effect, ...]
    outcome: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """The event needs candidates: match this text, then advance again with what was found."""

    text: str
    language: Language | None
    after: AnswerId | None = None
    """The answer she was given last, if that is not long ago: a short question may go on from it."""


def advance(
    content: Content,
    session: Session | None,
    incoming: Incoming,
    now: datetime,
    matching: Matching | None = None,
    home: RegionId = directory.GERMANY,
    teams: Mapping[RegionId, Expectation] = NO_TEAMS,
    *,
    of_team: bool = False,
) -> Turn | Question:
    """Take one event through the conversation. `now` is aware, `home` the region of everybody new, `teams` are the
    regions where people answer. Whoever is `of_team` is not asked to pass a question on: what she writes may be meant
    for an inquirer. Raise `Runaway` where a flow has no end.
    """
    session_now = session or Session(offered=_offered(content, incoming.language), region=home)
    draft = Draft(content, session_now, now, teams)
    mending.mend(draft)
    _returning(draft)
    event = incoming.event
    match event:
        case Left():
            return _left(unanswered.forgotten(session), incoming.address.channel, now)
        case Opened(payload=payload):
            _open(draft, payload)
        case Sent(kind=kind):
            draft.say(f"input-{kind}")
        case Pressed(payload=payload):
            _press(draft, payload)
        case Said(text=text) | Edited(text=text):
            if isinstance(event, Edited):
                draft.say("input-edited")
            question = _said(draft, text, matching)
            if question:
                return question
            if matching is not None and not of_team:
                unanswered.offer(draft, text, matching)
    return _finish(draft, incoming.address.channel)


def _left(session: Session | None, channel: str, now: datetime) -> Turn:
    """Stop sending to somebody who is gone, and count what she began."""
    inquiry = inquiries.leave(session, channel, now) if session else None
    if session is None or inquiry is None:
        return Turn(session, (StopSending(),), "left")
    return Turn(replace(session, asking=False), (StopSending(), Count(inquiry)), "left")


def _finish(draft: Draft, channel: str) -> Turn:
    if draft.gone:
        inquiry = inquiries.leave(draft.session, channel, draft.now)
        counted = (Count(inquiry),) if inquiry else ()
        return Turn(None, (*draft.effects, *counted), draft.outcome)
    if not draft.quiet:
        walk.on(draft)
        if draft.at_menu and draft.session.pending:
            walk.pending(draft)
        unanswered.settle(draft)
        draft.reply(None if draft.handed_over else _prompt(draft))
    elif draft.blocks:
        unanswered.settle(draft)
        draft.reply(None)
    draft.set(seen_at=draft.now, asking=inquiries.settle(draft, channel))
    return Turn(draft.session, tuple(draft.effects), draft.outcome, f"{draft.place.flow}.{draft.place.step}")


def _prompt(draft: Draft) -> Prompt:
    extra, below = answering.extras(draft), answering.verdicts(draft)
    if draft.at_menu and draft.session.overlay is None and (extra or below):
        return prompts.below_answer(draft, (*extra, *below))
    return prompts.build(draft, extra=extra, below=(*below, *unanswered.buttons(draft)))


def _returning(draft: Draft) -> None:
    seen_at, asked = draft.session.seen_at, isinstance(draft.step, Ask | Input)
    away = seen_at is not None and draft.now - seen_at > RESUME_AFTER
    stopped = draft.session.overlay is not None and draft.session.overlay.kind == "resume"
    draft.returning = asked and not draft.at_menu and draft.language is not None and (away or stopped)


def _open(draft: Draft, payload: str) -> None:
    region, campaign = directory.campaign_of(payload, draft.content.regions)
    if region is not None:
        known = draft.language is not None and region.id != draft.session.region
        draft.set(region=region.id, campaign=campaign or draft.session.campaign)
        if known:
            walk.greet(draft)
    acting.begin(draft)
    draft.outcome = "opened"


def _press(draft: Draft, payload: str) -> None:
    serial, mark, name = _parts(payload)
    if payload and payload == draft.session.pressed:
        draft.quiet = True
        draft.outcome = "pressed twice"
        return
    if mark == "~" and acting.button(draft, name, serial):
        draft.set(pressed=payload)
    elif mark == "." and serial == draft.session.serial and _offers(draft, name):
        draft.set(pressed=payload)
        _choose(draft, name)
    else:
        draft.say("input-stale")
        draft.outcome = "stale button"


def _parts(payload: str) -> tuple[int, str, str]:
    for mark in ("~", "."):
        head, found, name = payload.partition(mark)
        if found and (not head or (head.isascii() and head.isdigit())):
            return int(head[:9] or -1), mark, name
    return -1, "", payload


def _offers(draft: Draft, name: str) -> bool:
    overlay = draft.session.overlay
    return name in (prompts.overlay_choices(draft, overlay) if overlay else prompts.choices(draft))


def _take_choice(draft: Draft, name: str) -> None:
    """Take a choice that was written: it may belong to the step behind a question of the bot's own."""
    overlay = draft.session.overlay
    if overlay and name not in prompts.overlay_choices(draft, overlay):
        draft.clear()
    _choose(draft, name)


def _choose(draft: Draft, name: str) -> None:
    step = draft.step
    if draft.session.overlay:
        acting.choose_overlay(draft, name)
    elif draft.at_menu and name == "continue":
        acting.resume_parked(draft)
    elif draft.at_menu and name == "plan":
        acting.show_plan(draft)
    elif isinstance(step, Input) and step.otherwise:
        walk.skip(draft, step.otherwise)
    else:
        walk.give(draft, name)


def _said(draft: Draft, raw: str, matching: Matching | None) -> Question | None:
    text = clean(raw)
    if problem := _unusable(raw, text):
        draft.say(problem, {"max": MAX_TEXT} if problem == "input-too_long" else {})
        return None
    if text.startswith("/") and _command(draft, text):
        return None
    if (payload := reading.numbered(draft, text)) is not None:
        _press(draft, payload)
    elif (chosen := reading.choice(draft, text)) is not None:
        _take_choice(draft, chosen)
    elif (name := reading.action(draft, text)) is not None:
        acting.button(draft, name, draft.session.serial)
    elif (word := draft.content.lexicon.word(fold(text), draft.language)) is not None:
        acting.word(draft, word)
    elif (code := reading.language(draft, text)) is not None:
        acting.change_language(draft, code)
    elif not _value(draft, text):
        if matching is None:
            return Question(text, draft.language, _before(draft))
        answering.take(draft, matching)
    return None


def _before(draft: Draft) -> AnswerId | None:
    answer, seen_at = draft.session.answer, draft.session.seen_at
    recent = seen_at is not None and draft.now - seen_at <= FOLLOWED_FOR
    return AnswerId(answer) if answer and recent else None


def _unusable(raw: str, text: str) -> str | None:
    if len(raw) > MAX_TEXT:
        return "input-too_long"
    if not text:
        return "input-empty"
    return None if reading.visible(text) else "input-emoji"


def _command(draft: Draft, text: str) -> bool:
    head, _, rest = text[1:].partition(" ")
    name = head.partition("@")[0].casefold()
    if name == Word.START:
        _open(draft, rest.strip())
    elif name in set(Word):
        acting.word(draft, Word(name))
    elif name in draft.content.languages:
        acting.change_language(draft, name)
    else:
        draft.say("input-unknown_command")
    return True


def _value(draft: Draft, text: str) -> bool:
    step = draft.step
    if draft.session.overlay or not isinstance(step, Input):
        return False
    match reading.value(draft, step, text):
        case None:
            return False
        case ("occupations", found):
            draft.overlay("pick_occupation", found)
        case str() | int() as value:
            walk.give(draft, value)
    return True


def _offered(content: Content, hint: str | None) -> str:
    code = (hint or "").replace("_", "-").split("-")[0].casefold()
    codes = list(content.languages)
    return code if code in codes else "en" if "en" in codes else codes[0]
