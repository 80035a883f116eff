"""What is offered, as buttons where the channel has enough of them, else as lines of text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from bot.ports import Button, Capabilities
from bot.services.paging import Rich, shorten
from bot.services.speaking import Speaker
from flows.effects import Offered

_BETWEEN = " · "
_MARK = "✓ "
NOTHING = Rich("")


@dataclass(frozen=True, slots=True)
class Keyboard:
    """Buttons, and as text what has none: choices, a line each, and the last line with the words."""

    buttons: tuple[Button, ...] = ()
    choices: Rich = NOTHING
    words: Rich = NOTHING


def lay_out(
    offered: tuple[Offered, ...], speaker: Speaker, capabilities: Capabilities, *, spare: int = 0
) -> Keyboard:
    """Lay out what is offered, as if there were `spare` more. Raise `ValueError` for a payload that is too long."""
    choices = tuple(offer for offer in offered if offer.kind == "choice")
    words = tuple(offer for offer in offered if offer.kind == "nav")
    if len(offered) + spare <= capabilities.buttons:
        return Keyboard(_buttons((*choices, *words), speaker, capabilities))
    spelt = Rich(_BETWEEN.join(_label(word, speaker) for word in words))
    if choices and len(choices) <= capabilities.buttons:
        return Keyboard(_buttons(choices, speaker, capabilities), words=spelt)
    return Keyboard(choices=Rich("\n".join(_lines(choices, speaker))), words=spelt)


def _buttons(offered: Iterable[Offered], speaker: Speaker, capabilities: Capabilities) -> tuple[Button, ...]:
    return tuple(_button(offer, speaker, capabilities) for offer in offered)


def _button(offer: Offered, speaker: Speaker, capabilities: Capabilities) -> Button:
    if len(offer.id.encode()) > capabilities.payload:
        raise ValueError(f"the payload of a button is longer than {capabilities.payload} bytes: {offer.id}")
    return Button(offer.id, shorten(_label(offer, speaker), capabilities.label), offer.kind)


def _lines(choices: Iterable[Offered], speaker: Speaker) -> Iterable[str]:
    for number, choice in enumerate(choices, start=1):
        yield f"{number}. {_label(choice, speaker)}"


def _label(offer: Offered, speaker: Speaker) -> str:
    named = speaker.told(offer.label.id, offer.args) if offer.args else speaker.name(offer.label)
    name = named.text.replace("**", "").replace("\n", " ")
    return f"{_MARK}{name}" if offer.mark else name
