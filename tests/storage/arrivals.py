"""Events as they come in, and a step that does what the text says."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec.structs

from flows.effects import Rated
from flows.events import Address, Incoming, Said
from flows.session import Plan, Session
from storage import Outcome

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        """Return the time now."""
        return self.now

    def forward(self, **delta: float) -> datetime:
        """Move on, and return the new time."""
        self.now += timedelta(**delta)
        return self.now


def address(chat: str = "ada", bot: str = "lotse_bot") -> Address:
    """Return an address."""
    return Address("telegram", bot, chat)


def said(key: int | str, text: str = "hello", chat: str = "ada", bot: str = "lotse_bot") -> Incoming:
    """Return an event."""
    return Incoming(key, address(chat, bot), NOON, Said(text))


def obey(incoming: Incoming, session: Session | None) -> Outcome | None:
    """Count the turns in `serial`, answer with the text, and obey the words `later`, `forget`, `stop`, `quiet`,
    `poison`, `keep` and `fail`.
    """
    assert isinstance(incoming.event, Said)
    text = incoming.event.text
    before = session or Session()
    after = msgspec.structs.replace(before, serial=before.serial + 1)
    match text.split("-")[0]:
        case "later":
            return None
        case "fail":
            raise ValueError(text)
        case "forget":
            return Outcome(forget=True, outgoing=(b"forgotten",))
        case "stop":
            return Outcome(after, stop_sending=True)
        case "quiet":
            return Outcome()
        case "poison":
            return Outcome(outgoing=(b"sorry",), quarantined="RecursionError")
        case "keep":
            return Outcome(msgspec.structs.replace(after, plan=Plan("nursing", (), "2026-03-02", keep=True)))
    return Outcome(after, (text.encode(),))


def rate(incoming: Incoming, session: Session | None) -> Outcome | None:
    """Obey, and count the verdict that the text names: `cost@1a2b3c4d helped`; a text with less is no verdict."""
    assert isinstance(incoming.event, Said)
    outcome = obey(incoming, session)
    rating, _, verdict = incoming.event.text.partition(" ")
    answer, _, revision = rating.partition("@")
    given: Any = verdict
    return (
        msgspec.structs.replace(outcome, rated=(Rated(answer, revision, given),))
        if verdict and outcome
        else outcome
    )
