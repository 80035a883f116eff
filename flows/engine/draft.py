"""One turn in the making: the session so far and what is to be said. Never leaves the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from msgspec import structs

from flows.cases.hours import Expectation
from flows.content import Content
from flows.directory import Region
from flows.effects import Argument, Block, Effect, OpenCase, Prompt, Reply, Say
from flows.model import MAIN, MENU, PROFILE, Flow, FlowId, Language, RegionId, Step, StepId, Value, Variable
from flows.session import Frame, Overlay, OverlayKind, Session
from flows.subjects import of_flows

MAX_STACK = 50


class Runaway(RuntimeError):
    """A flow does not come to rest or calls itself without end: our mistake, caught by the caps."""


@dataclass(slots=True)
class Draft:
    """`teams`: where people answer, and what may be expected of them. `returning`: the person was away for days, so a
    text that fits nowhere brings the question to resume. `about` is the subject of a road map given with this turn.
    """

    content: Content
    session: Session
    now: datetime
    teams: Mapping[RegionId, Expectation] = field(default_factory=dict)
    returning: bool = False
    outcome: str = "asked"
    blocks: list[Block] = field(default_factory=list)
    effects: list[Effect] = field(default_factory=list)
    about: str | None = None
    gone: bool = False
    quiet: bool = False

    def set(self, **changes: Any) -> None:
        """Change fields of the session."""
        self.session = structs.replace(self.session, **changes)

    def say(self, message: str, args: Mapping[str, Argument] | None = None) -> None:
        """Say a message of the bot's own."""
        self.blocks.append(Say(message, args or {}))

    @property
    def handed_over(self) -> bool:
        """Whether the conversation goes to people with this turn: nothing is asked of her then."""
        return any(isinstance(effect, OpenCase) for effect in self.effects)

    @property
    def language(self) -> Language | None:
        """The language the person chose."""
        return Language(self.session.language) if self.session.language else None

    @property
    def region(self) -> Region | None:
        """The region she belongs to; None if there is none of that id any more."""
        return self.content.regions.get(RegionId(self.session.region))

    @property
    def known(self) -> dict[Variable, Value]:
        """All that the person answered, profile included."""
        known = {Variable(name): value for name, value in self.session.answers.items()}
        for name in PROFILE:
            value = getattr(self.session, name)
            if value is not None:
                known[name] = value
        return known

    @property
    def place(self) -> Frame:
        """The step that is being asked or walked."""
        return self.session.stack[-1]

    @property
    def flow(self) -> Flow:
        """The flow of the place."""
        return self.content.flows[FlowId(self.place.flow)]

    @property
    def step(self) -> Step:
        """The step of the place."""
        return self.flow.steps[StepId(self.place.step)]

    @property
    def subject(self) -> str | None:
        """What the conversation is about that she is in; None where that does not tell."""
        return of_flows(frame.flow for frame in reversed(self.session.stack))

    @property
    def at_menu(self) -> bool:
        """Whether the place is the menu."""
        return self.place == Frame(MAIN, MENU)

    def go(self, step: StepId) -> None:
        """Move to another step of the same flow."""
        self.set(stack=(*self.session.stack[:-1], Frame(self.place.flow, step)))

    def push(self, flow: FlowId, back_to: StepId) -> None:
        """Enter a flow; when it ends, go on at `back_to`."""
        if len(self.session.stack) >= MAX_STACK:
            raise Runaway(f"more than {MAX_STACK} flows inside each other at {flow}")
        start = self.content.flows[flow].start
        self.go(back_to)
        self.set(stack=(*self.session.stack, Frame(flow, start)))

    def pop(self) -> None:
        """Leave a flow; the outermost one ends at the menu."""
        self.set(stack=self.session.stack[:-1] or (Frame(MAIN, MENU),))

    def overlay(self, kind: OverlayKind, items: tuple[str, ...] = ()) -> None:
        """Put a question of the bot's own before the step."""
        self.set(overlay=Overlay(kind, items))

    def clear(self) -> None:
        """Take that question away."""
        self.set(overlay=None)

    def reply(self, prompt: Prompt | None) -> None:
        """Close the turn's reply with a prompt, or without one."""
        blocks = (*self.blocks, prompt) if prompt else tuple(self.blocks)
        if blocks:
            self.effects.append(Reply(blocks))
        self.set(shown=blocks, page=0, serial=self.session.serial + 1 if prompt else self.session.serial)
