"""Whether an answer helped: which one may be rated, what a verdict does, and what else she is offered then."""

from __future__ import annotations

from flows.effects import Prompt, Rated, Verdict
from flows.engine.draft import Draft
from flows.model import AnswerId

VERDICTS: tuple[Verdict, ...] = ("helped", "not_quite")
"""Those that have a button of their own; a person asked for right after an answer is the third."""
OFFERED = 3


def begin(draft: Draft, answer: AnswerId, others: tuple[str, ...] = ()) -> None:
    """Remember the answer being said, so that it can be rated as it reads now; `others` were found beside it."""
    draft.set(
        answer=answer,
        others=others,
        rating=f"{answer}@{draft.content.answers[answer].revision}",
        rating_since=draft.session.serial + 1,
    )


def buttons(draft: Draft, answer: AnswerId) -> tuple[str, ...]:
    """Return the verdicts that are offered below an answer: none once it has one."""
    return VERDICTS if _answer(draft.session.rating) == answer else ()


def asked(draft: Draft) -> bool:
    """Tell whether the last prompt stands right below an answer that may be rated."""
    shown = draft.session.shown[-1] if draft.session.shown else None
    offered = shown.choices if isinstance(shown, Prompt) else ()
    return bool(draft.session.rating) and any(each.id.endswith("~helped") for each in offered)


def take(draft: Draft, verdict: Verdict, serial: int) -> bool:
    """Take a verdict from a button of the prompt `serial`; return False if that is not about the last answer."""
    session = draft.session
    if not session.rating or not session.rating_since <= serial <= session.serial:
        return False
    answer = count(draft, verdict)
    if verdict == "not_quite":
        draft.overlay("not_quite", _others(draft, answer))
    else:
        draft.say("feedback-thanks")
    return True


def count(draft: Draft, verdict: Verdict) -> AnswerId:
    """Count a verdict on the answer that may be rated, the first on it in this session; none can follow."""
    rating, rated = draft.session.rating, draft.session.rated
    answer, _, revision = rating.rpartition("@")
    if rating not in rated:
        draft.effects.append(Rated(answer, revision, verdict))
        rated = (*(each for each in rated if _stands(draft, each)), rating)
    draft.set(rating="", rated=rated)
    return AnswerId(answer)


def _others(draft: Draft, answer: AnswerId) -> tuple[str, ...]:
    """Return what may be meant instead: what was found for her question, then what is near and has no verdict yet."""
    known, rated = draft.content.answers, {_answer(each) for each in draft.session.rated}
    related = known[answer].related if answer in known else ()
    near = (other for other in related if other not in rated)
    found = dict.fromkeys((*map(AnswerId, draft.session.others), *near))
    fitting = (each for each in found if each in known and each != answer and not known[each].off_subject)
    return tuple(fitting)[:OFFERED]


def _stands(draft: Draft, rating: str) -> bool:
    """Tell whether an answer still reads as it did: of one that changed, nobody can rate the old text any more."""
    entry = draft.content.answers.get(_answer(rating))
    return entry is not None and rating == f"{entry.id}@{entry.revision}"


def _answer(rating: str) -> AnswerId:
    return AnswerId(rating.rpartition("@")[0])
