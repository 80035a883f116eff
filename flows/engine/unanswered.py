"""A question nobody could answer: she is shown what would be kept of it, and passes it on or does not."""

from __future__ import annotations

from msgspec import structs

from flows.answers.matching import Matching
from flows.answers.spelling import fold
from flows.effects import PassOn, Say
from flows.engine.draft import Draft
from flows.engine.reading import SHARED
from flows.lexicon import Lexicon
from flows.model import Input, InputKind
from flows.session import Passing, Session
from flows.unanswered import masking

ACTION = "pass_on"
OFFER = "unanswered-offer"
MOST = 3
"""Questions a day that one person may pass on."""
SHORTEST = 3
"""Words of a question of substance, and words that must be left of it."""
LONG = 6
"""Words of a text that is no slip in choosing, although it does not end as a question."""
_MARKS = ("?", "؟", ";", "\u037e")
"""How a question ends; in Greek with one of the last two."""


def offer(draft: Draft, text: str, matching: Matching) -> None:
    """Ask whether a text that was not understood may be passed on: once a day, and again when the last one was."""
    if draft.outcome != "not understood" or not _is_question(draft, text):
        return
    today = draft.now.date().isoformat()
    passing = draft.session.passing
    if passing is None or passing.day != today:
        passing = Passing(today)
    if passing.asked > passing.passed or passing.passed >= MOST:
        return
    language = matching.language or draft.session.language or ""
    lexicon = draft.content.lexicon
    masked = masking.mask(
        text, language, lambda form: of_subject(lexicon, form), lexicon.occupations.__contains__
    )
    if masking.words_left(masked) >= SHORTEST:
        draft.set(passing=Passing(today, masked, language, passing.asked + 1, passing.passed))
        draft.say(OFFER, {"question": masked})


def buttons(draft: Draft) -> tuple[str, ...]:
    """Return the button that passes on the question shown in this turn."""
    return (ACTION,) if _offered(draft) else ()


def take(draft: Draft, serial: int) -> bool:
    """Pass the question on by the button of the last prompt; return False where there is none any more."""
    passing = draft.session.passing
    if passing is None or not passing.text or serial != draft.session.serial:
        return False
    draft.effects.append(PassOn(draft.session.region, passing.language, passing.text))
    draft.set(passing=structs.replace(_wiped(passing), passed=passing.passed + 1))
    draft.say("unanswered-thanks")
    return True


def settle(draft: Draft) -> None:
    """Forget the question with the prompt it stood above, before another reply takes its place."""
    passing = draft.session.passing
    if passing is not None and not _offered(draft):
        draft.set(passing=_wiped(passing))


def forgotten(session: Session | None) -> Session | None:
    """Return the session of somebody who left, without the question and the reply that shows it."""
    if session is None or session.passing is None or not session.passing.text:
        return session
    return structs.replace(session, passing=_wiped(session.passing), shown=())


def of_subject(lexicon: Lexicon, form: str) -> bool:
    """Tell whether a folded word or phrase is a country, place or language: it is no name of a person."""
    return form in lexicon.countries or form in lexicon.places or form in lexicon.languages


def _offered(draft: Draft) -> bool:
    return any(isinstance(block, Say) and block.message == OFFER for block in draft.blocks)


def _wiped(passing: Passing) -> Passing:
    return structs.replace(passing, text="", language="")


def _is_question(draft: Draft, text: str) -> bool:
    """Tell whether a text may be a question of substance, and not a slip in answering the step."""
    words, step = len(text.split()), draft.step
    if draft.content.lexicon.choice(fold(text), SHARED, draft.language) is not None:
        return False
    if draft.language is None or draft.session.overlay is not None or words < SHORTEST:
        return False
    if draft.at_menu or text.rstrip().endswith(_MARKS):
        return True
    return step.kind is InputKind.QUESTION if isinstance(step, Input) else words >= LONG
