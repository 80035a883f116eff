"""What a condition says of a person: met, open or failed, with the figures it went by. Decides no law of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import Enum

from flows.rules.figures import Figure, Situation


class State(Enum):
    """How far a condition is."""

    MET = "met"
    OPEN = "open"
    """Something is not known yet, or not there yet."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`need` says what is asked for, `why` what is wrong: short phrases for developers.

    A failed condition `opens` when the person can still come to meet it; otherwise the route is closed to her.
    """

    state: State
    need: str = ""
    why: str = ""
    opens: bool = True
    figures: tuple[Figure, ...] = ()


MET = Verdict(State.MET)


@dataclass(frozen=True, slots=True)
class Condition:
    """`id` names the messages that say it (`routes-missing-<id>`); `reads` the facts and series it goes by."""

    id: str
    decide: Callable[[Situation], Verdict]
    reads: tuple[str, ...] = ()


def condition(id: str, *reads: str) -> Callable[[Callable[[Situation], Verdict]], Condition]:
    """Make a condition of a function."""

    def made(decide: Callable[[Situation], Verdict]) -> Condition:
        return Condition(id, decide, reads)

    return made


def known(
    value: bool | None, need: str, why: str = "", *, opens: bool = True, figures: tuple[Figure, ...] = ()
) -> Verdict:
    """Judge an answer: yes is met, unknown is open, no has failed."""
    if value is None:
        return Verdict(State.OPEN, need, "", opens, figures)
    if value:
        return Verdict(State.MET, need, "", opens, figures)
    return Verdict(State.FAILED, need, why or f"not: {need}", opens, figures)


def closed(why: str) -> Verdict:
    """Say that the route is closed to this person, whatever else she has."""
    return Verdict(State.FAILED, "", why, opens=False)


def opened(need: str, *figures: Figure) -> Verdict:
    """Say that something is not known or not there yet."""
    return Verdict(State.OPEN, need, figures=figures)


def at_least(value: float | None, figure: Figure, what: str, *, opens: bool = True) -> Verdict:
    """Compare a number with the least that is asked for."""
    enough = None if value is None else value >= figure.number
    why = "" if value is None else f"{what} {shown(value)} < {figure}"
    return known(enough, f"{what} >= {figure}", why, opens=opens, figures=(figure,))


def either(*verdicts: Verdict) -> Verdict:
    """Judge alternatives: the best of them counts, and all are named as long as none is met."""
    figures = _figures(verdicts)
    for verdict in verdicts:
        if verdict.state is State.MET:
            return Verdict(State.MET, verdict.need, figures=figures)
    ways = [verdict for verdict in verdicts if verdict.state is State.OPEN or verdict.opens]
    need = " or ".join(filter(None, (verdict.need for verdict in ways)))
    if any(verdict.state is State.OPEN for verdict in verdicts):
        return Verdict(State.OPEN, need, figures=figures)
    why = " and ".join(dict.fromkeys(verdict.why for verdict in verdicts))
    return Verdict(State.FAILED, need, why, bool(ways), figures)


def both(*verdicts: Verdict) -> Verdict:
    """Judge what is asked together: the worst of it counts."""
    figures = _figures(verdicts)
    lacking = [verdict for verdict in verdicts if verdict.state is not State.MET]
    failed = [verdict for verdict in lacking if verdict.state is State.FAILED]
    need = " and ".join(filter(None, (verdict.need for verdict in lacking or verdicts)))
    if not lacking:
        return Verdict(State.MET, need, figures=figures)
    if not failed:
        return Verdict(State.OPEN, need, figures=figures)
    why = " and ".join(verdict.why for verdict in failed)
    return Verdict(State.FAILED, need, why, all(verdict.opens for verdict in failed), figures)


def shown(value: float) -> str:
    """Write a number for developers."""
    return f"{value:,.0f}" if float(value).is_integer() else f"{value:,.2f}"


def _figures(verdicts: Iterable[Verdict]) -> tuple[Figure, ...]:
    return tuple(dict.fromkeys(figure for verdict in verdicts for figure in verdict.figures))
