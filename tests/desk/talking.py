"""Talking to the desk in tests: buttons in, ids out, the profile stored and read again before every press."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from flows.cases.model import Role
from flows.content import Content
from flows.desk.joining import Step, begin, press
from flows.desk.profile import Profile, dump, parse, qualify
from flows.effects import Argument, Block, Lines, Listed, Prompt, Ref, Say
from flows.model import Language

CONTENT = Content(flows={}, languages=tuple(map(Language, ("de", "en", "fr", "ar", "tr", "uk"))))
"""The desk needs nothing of the content but its languages."""


@dataclass(slots=True)
class Talk:
    """One person at the desk. `languages.tr` presses `!me.languages.tr`, which the last prompt must offer, `old done.x`
    a button of an older message; `(invited)` follows a link, `(passed)` comes back from the training.
    """

    role: Role = Role.VOLUNTEER
    profile: Profile = field(default_factory=Profile)
    prompt: Prompt | None = None
    last: Step | None = None
    alone: tuple[str, ...] = ()
    """The regions that nobody else coordinates."""

    def does(self, text: str) -> list[str]:
        """Take one input; return what it led to, in short notation."""
        self.profile = parse(dump(self.profile))
        if text == "(invited)":
            return self._told(begin(self.profile, self.role, "owl"))
        if text == "(passed)":
            self.profile = qualify(self.profile)
            return self._pressed("!me.join")
        if text.startswith("old "):
            return self._pressed(f"!me.{text[4:]}")
        payload = f"!me.{text}" if text else "!me"
        offered = [choice.id for choice in self.prompt.choices] if self.prompt else []
        assert payload in offered, f"no button {payload} among {offered}"
        return self._pressed(payload)

    def _pressed(self, payload: str) -> list[str]:
        step = press(self.profile, self.role, payload, CONTENT, self.alone)
        return ["nothing"] if step is None else self._told(step)

    def _told(self, step: Step) -> list[str]:
        self.last, self.profile = step, step.profile
        prompts = [block for block in step.blocks if isinstance(block, Prompt)]
        self.prompt = prompts[-1] if prompts else None
        return [*map(short, flat(step.blocks)), *([f"then {step.then}"] if step.then else [])]


def flat(blocks: Iterable[Block]) -> list[Block]:
    """Return blocks with the lines of each text apart."""
    return [each for block in blocks for each in (block.lines if isinstance(block, Lines) else (block,))]


def short(block: Block) -> str:
    """Write a block as its id with its names; a prompt with what is marked."""
    assert isinstance(block, Say | Prompt)
    names = [name for each in block.args.values() for name in _names(each)]
    if isinstance(block, Say):
        return " ".join((block.message, *names))
    marked = (f"✓{choice.id.rpartition('.')[2]}" for choice in block.choices if choice.mark)
    return " ".join(("?", block.message, *names, *marked))


def _names(argument: Argument) -> list[str]:
    match argument:
        case Listed(items=items):
            return [name for item in items for name in _names(item)]
        case Ref(id=id):
            return [id]
        case _:
            return []
