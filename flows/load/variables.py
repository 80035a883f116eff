"""Whether what flows keep and what their conditions test fits together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flows.load.targets import Sheet
from flows.model import (
    PROFILE,
    Ask,
    Condition,
    Decide,
    End,
    FlowId,
    Goto,
    Input,
    InputKind,
    Source,
    Value,
    Variable,
)
from flows.problems import nearest


@dataclass(frozen=True, slots=True)
class Kept:
    """One step that keeps an answer."""

    sheet: Sheet
    step: Ask | Input

    @property
    def kind(self) -> str:
        """What is kept: a choice, or a kind of input."""
        if isinstance(self.step, Ask):
            return f"a {InputKind.PLACE}" if self.step.source is Source.REGIONS else "choices"
        return f"a {self.step.kind}"


def check_saves(sheets: Mapping[FlowId, Sheet]) -> None:
    """Report a variable under which steps of different kinds keep their answers."""
    for name, steps in _kept(sheets).items():
        first = steps[0]
        for other in steps[1:]:
            if other.kind != first.kind:
                text = (
                    f"The step `{other.step.id}` keeps {other.kind} under `{name}`, but "
                    f"`{first.sheet.flow.id}.{first.step.id}` keeps {first.kind} there."
                )
                other.sheet.report((other.step.id,), text, "Give one of them another `save`.")


def check_conditions(sheets: Mapping[FlowId, Sheet]) -> None:
    """Report every condition that tests what nobody answers."""
    kept = _kept(sheets)
    known = {*kept, *PROFILE}
    for sheet in sheets.values():
        for path, condition in _conditions(sheet):
            for tests in (condition.when, condition.unless):
                for name, values in tests.items():
                    if name not in known:
                        sheet.report(
                            path, f"A condition tests `{name}`, which no step keeps.", nearest(name, known)
                        )
                    for value in values:
                        _check_value(sheet, path, name, value, kept.get(name, []))


def _kept(sheets: Mapping[FlowId, Sheet]) -> dict[Variable, list[Kept]]:
    found: dict[Variable, list[Kept]] = {}
    for sheet in sheets.values():
        for step in sheet.flow.steps.values():
            if isinstance(step, Ask | Input):
                found.setdefault(step.save, []).append(Kept(sheet, step))
    return found


def _conditions(sheet: Sheet) -> Iterator[tuple[tuple[str, ...], Condition]]:
    for step in sheet.flow.steps.values():
        if not isinstance(step, Decide | Goto | End):
            yield (step.id,), step.condition
        for choice in step.choices if isinstance(step, Ask) else ():
            yield (step.id, choice.id), choice.condition
    for roadmap in sheet.flow.roadmaps:
        for part in roadmap.steps:
            yield (f"roadmap:{roadmap.id}", part.id), part.condition


def _check_value(sheet: Sheet, path: tuple[str, ...], name: Variable, value: Value, kept: list[Kept]) -> None:
    if not kept or any(isinstance(k.step, Ask) and k.step.source for k in kept):
        return
    if all(isinstance(k.step, Ask) for k in kept):
        choices = {choice.id for k in kept if isinstance(k.step, Ask) for choice in k.step.choices}
        if str(value) not in choices:
            text = f"A condition tests `{name}` for `{value}`, which is no choice of it."
            sheet.report(path, text, nearest(str(value), choices))
    elif all(_numeric(k) for k in kept) and not isinstance(value, int):
        text = f"A condition tests `{name}` for `{value}`, but it holds numbers."
        sheet.report(path, text, f"Write `{name}: [18]`.")


def _numeric(kept: Kept) -> bool:
    return isinstance(kept.step, Input) and kept.step.kind in {InputKind.NUMBER, InputKind.YEAR}
