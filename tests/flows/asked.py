"""Somebody who answers what she is asked in "What chance do I have?", from what she knows of herself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from flows.content import Content
from flows.effects import Offered, ShowRoutes
from flows.session import Session
from tests.flows.talk import Talk

MOST = 40
"""More questions than there are."""


@dataclass(slots=True)
class Asked:
    """`says` are answers by step; what is not there, she does not know. `asked` are the steps asked, in order.
    With `label` she writes what stands on a button instead of pressing it.
    """

    content: Content
    says: Mapping[str, str]
    label: Callable[[Offered], str] | None = None
    language: str = "en"
    talk: Talk = field(init=False)
    asked: list[str] = field(default_factory=list)
    last: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.talk = Talk(self.content, session=Session(language=self.language, asking_for="self"))
        self.last = self.talk.says("(open )", "<1~go.chance>")
        while self.at[0] == "chance" and not (self.talk.session and self.talk.session.overlay):
            step = self.at[1]
            assert step not in self.asked, f"{step} is asked twice"
            assert len(self.asked) < MOST
            self.asked.append(step)
            self.last = self.talk.says(self._written(self.says.get(step) or self._anything()))
            if self.last == ["? occupation-pick"]:
                self.last = self.talk.says("1")

    def _written(self, said: str) -> str:
        """Return what she writes for a button, in her language; an occupation and a country stay as they are."""
        if not self.label or not said.startswith("#"):
            return said
        assert self.talk.prompt
        return next(self.label(each) for each in self.talk.prompt.choices if each.id.endswith(f".{said[1:]}"))

    def _anything(self) -> str:
        """Return that she does not know; where that is no answer, the first one offered."""
        assert self.talk.prompt
        offered = [
            choice.id.rpartition(".")[2] for choice in self.talk.prompt.choices if choice.kind == "choice"
        ]
        return "#unknown" if "unknown" in offered else f"#{offered[0]}"

    @property
    def at(self) -> tuple[str, str]:
        """The flow and step she is at."""
        assert self.talk.session
        frame = self.talk.session.stack[-1]
        return frame.flow, frame.step

    @property
    def shown(self) -> ShowRoutes:
        """The routes shown in the end."""
        blocks = [block for effect in self.talk.effects for block in getattr(effect, "blocks", ())]
        return next(block for block in blocks if isinstance(block, ShowRoutes))

    @property
    def possible(self) -> list[str]:
        """The routes that are possible."""
        return [way.route for way in self.shown.possible]

    @property
    def opening(self) -> dict[str, tuple[str, ...]]:
        """The routes that open, with what is missing; of further ones nothing is said."""
        return {
            **{way.route: way.missing for way in self.shown.open},
            **dict.fromkeys(self.shown.further, ()),
        }

    @property
    def plan(self) -> str:
        """The road map given in the end."""
        assert self.talk.session
        assert self.talk.session.plan
        return self.talk.session.plan.roadmap
