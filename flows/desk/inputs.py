"""What somebody at the desk means by what she presses or writes: which act, about which case. Pure; decides nothing."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from flows.events import Event, OfGroup, Opened, Pressed, Said

MARK = "!"
"""What the payload of every button of the desk begins with."""
INVITATION = "join_"
"""What the payload of a link begins with that makes somebody a volunteer; the rest is the invitation's token."""
LANGUAGE = MARK + "language."
"""What the payload begins with when a language is chosen in the frame of the page."""
INSIDE = "//"
"""What a line begins with that stays in the team."""


class Verb(StrEnum):
    """What can be done; the value is how a payload says it."""

    TAKE = "take"
    DECLINE = "decline"
    TALK = "talk"
    PAUSE = "pause"
    FIND = "find"
    ANSWER = "answer"
    SHOW = "show"
    SEND = "send"
    SETTLED = "settled"
    HAND_ON = "hand_on"
    CLOSE = "close"
    URGENT = "urgent"
    REPORT = "report"
    MORE = "more"
    CASES = "cases"
    ME = "me"
    AWAY = "away"
    INVITE = "invite"
    TEAM = "team"
    REMOVE = "remove"
    SUMMARY = "summary"
    HELP = "desk"


ABOUT_CASES = frozenset(
    {
        *(Verb.TAKE, Verb.DECLINE, Verb.TALK, Verb.SETTLED, Verb.HAND_ON, Verb.CLOSE, Verb.REPORT, Verb.MORE),
        *(Verb.FIND, Verb.ANSWER, Verb.SHOW, Verb.SEND, Verb.URGENT),
    }
)
"""What is done with one case; in the topic of a case, with that."""

COMMANDS = {
    "a": Verb.FIND,
    "cases": Verb.CASES,
    "me": Verb.ME,
    "away": Verb.AWAY,
    "invite": Verb.INVITE,
    "team": Verb.TEAM,
    "summary": Verb.SUMMARY,
    "desk": Verb.HELP,
}
"""What is written with a slash before it; the rest of the line is the act's one argument."""


class Act(Struct, frozen=True):
    """One thing to do: `args` as the payload had them, or the rest of the line in one."""

    verb: Verb
    args: tuple[str, ...] = ()

    def arg(self, place: int = 0) -> str:
        """Return an argument, empty where there is none."""
        return self.args[place] if place < len(self.args) else ""


def payload(verb: Verb, *args: str) -> str:
    """Return what a button says: `!take.K7F`."""
    return MARK + ".".join((verb, *args))


def read(event: Event) -> Act | None:
    """Return the act of a volunteer; None where it is none: words for somebody, or something for the bot."""
    match event:
        case Pressed(payload=pressed) if pressed.startswith(MARK):
            name, *args = pressed.removeprefix(MARK).split(".")
            return Act(Verb(name), tuple(args)) if name in set(Verb) else None
        case Said(text=text) if text.startswith("/"):
            name, _, rest = text[1:].strip().partition(" ")
            verb = COMMANDS.get(name.partition("@")[0].casefold())
            return Act(verb, (rest.strip(),) if rest.strip() else ()) if verb else None
        case _:
            return None


def is_command(text: str) -> bool:
    """Tell whether a text is meant for the bot and nobody else, be it one that there is or not."""
    return text.startswith("/") and not text.startswith(INSIDE)


def invitation(event: Event) -> str:
    """Return the token of the invitation that somebody follows, empty where it is none."""
    if isinstance(event, Opened) and event.payload.startswith(INVITATION):
        return event.payload.removeprefix(INVITATION)
    return ""


def spoken(event: Event) -> str:
    """Return the language that somebody chose in the frame of the page, empty if that is not what it is."""
    pressed = event.payload if isinstance(event, Pressed) else ""
    return pressed.removeprefix(LANGUAGE) if pressed.startswith(LANGUAGE) else ""


def of_desk(event: Event) -> bool:
    """Tell whether an event is for the desk whoever sends it: a button of its own, an invitation, news of a group."""
    pressed = isinstance(event, Pressed) and event.payload.startswith(MARK)
    return pressed or bool(invitation(event)) or isinstance(event, OfGroup)
