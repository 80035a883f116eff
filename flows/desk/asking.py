"""What the inquirer is asked about her case, and what she means by her answer. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum

from flows.answers.spelling import fold
from flows.cases.events import ByInquirer, ChoseToWait, Ended, Left, Rated
from flows.cases.file import CaseFile
from flows.cases.model import Case, Owner, Rating
from flows.content import Content
from flows.desk.inputs import MARK
from flows.effects import Block, Lines, Offered, Prompt, Ref, Say
from flows.events import Event, Opened, Pressed, Said
from flows.model import Language, RoadMapId
from flows.words import Word


class Wish(StrEnum):
    """What an inquirer can want; the value is how a payload says it."""

    WAIT = "wait"
    END = "end"
    BOT = "to_bot"
    KEEP = "keep_open"
    STAY = "stay"
    REOPEN = "reopen"
    RATE_YES = "rate_yes"
    RATE_PARTLY = "rate_partly"
    RATE_NO = "rate_no"


RATINGS: Mapping[Wish, Rating] = {Wish.RATE_YES: 5, Wish.RATE_PARTLY: 3, Wish.RATE_NO: 1}
HER_OWN = (Word.PRIVACY, Word.DELETE, Word.LANGUAGE)
"""Commands that the bot obeys also while people have the conversation: they are about her, not about the case."""


def button(wish: Wish, *, nav: bool = False) -> Offered:
    """Return a button of hers."""
    return Offered(MARK + wish, Ref("message", f"choice-{wish}"), "nav" if nav else "choice")


BOT = button(Wish.BOT, nav=True)
END = button(Wish.END, nav=True)


def wish(event: Event) -> Wish | None:
    """Return what she wants by a button."""
    pressed = event.payload.removeprefix(MARK) if isinstance(event, Pressed) else ""
    return Wish(pressed) if pressed in set(Wish) else None


def event_of(wish: Wish) -> ByInquirer | None:
    """Return what a wish means for a case; None for those that need more than that."""
    match wish:
        case Wish.WAIT:
            return ChoseToWait()
        case Wish.KEEP:
            return Left(keep=True)
        case Wish.RATE_YES | Wish.RATE_PARTLY | Wish.RATE_NO:
            return Rated(RATINGS[wish])
        case Wish.END:
            return Ended()
        case _:
            return None


def wants_bot(event: Event, content: Content, language: Language) -> bool:
    """Tell whether somebody whose conversation people have wants to be with the bot: by a command, a word that says
    nothing else, an old button of the bot, or by opening the chat anew.
    """
    match event:
        case Opened():
            return True
        case Pressed(payload=payload):
            return not payload.startswith(MARK)
        case Said(text=text) if text.startswith("/"):
            return command(event) is not None
        case Said(text=text):
            return content.lexicon.word(fold(text), language) in (Word.MENU, Word.STOP)
        case _:
            return False


def speaks(event: Event, content: Content) -> bool:
    """Tell whether somebody chose a language by a command."""
    return isinstance(event, Said) and event.text[:1] == "/" and event.text[1:] in content.languages


def command(event: Event) -> Word | None:
    """Return the reserved word that was written as a command."""
    if not isinstance(event, Said) or not event.text.startswith("/"):
        return None
    name = event.text[1:].partition(" ")[0].partition("@")[0].casefold()
    return Word(name) if name in set(Word) else None


def leaving(case: Case) -> Prompt:
    """Ask whether she leaves, and what becomes of a case that waits."""
    if case.owner is Owner.WAITING:
        choices = (button(Wish.KEEP), button(Wish.END), button(Wish.STAY))
        return Prompt("case-leave_ask", choices)
    return Prompt("case-end_ask", (button(Wish.END), button(Wish.STAY)))


def waiting_longer() -> Prompt:
    """Ask whether she waits on."""
    return Prompt("case-unanswered_ask", (button(Wish.WAIT), button(Wish.END)))


def summary(file: CaseFile, content: Content) -> Iterator[Lines]:
    """Yield what she takes along from a conversation that is over."""
    lines = [
        Say("case-summary_answer", {"title": Ref("answer", answer)})
        for answer in dict.fromkeys(file.sent)
        if answer in content.answers
    ]
    if roadmap := content.roadmaps.get(RoadMapId(file.roadmap)):
        lines.append(Say("case-summary_plan", {"title": Ref("message", roadmap.title)}))
    if lines:
        yield Lines((Say("case-summary_head"), *lines))


def rating() -> tuple[Block, ...]:
    """Ask how helpful it was, and offer what comes next."""
    choices = [button(each) for each in RATINGS]
    ways = (button(Wish.BOT, nav=True), button(Wish.REOPEN, nav=True))
    return Say("case-again"), Prompt("case-rate", (*choices, *ways))


def going_on() -> Prompt:
    """Offer the ways on from a case that is over."""
    return Prompt("case-again", (button(Wish.BOT), button(Wish.REOPEN)))
