"""What is to be done, in words: the most urgent first. Texts that people wrote are cleaned here, once for all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import assert_never, get_args

from bot.report.naming import Words, quoted
from flows.effects import Argument, Ref, Say
from flows.statistics.summary import Task, TaskKind

_URGENCY = {kind: place for place, kind in enumerate(get_args(TaskKind))}


def ordered(tasks: Iterable[Task]) -> tuple[Task, ...]:
    """Return tasks by kind, as `TaskKind` has them, and of one kind the greatest first."""
    return tuple(sorted(tasks, key=lambda task: (_URGENCY[task.kind], -max(task.count, task.share))))


def told(task: Task, words: Words, longest: int = 200) -> Say:
    """Return a task as a message with plain arguments; a question has at most `longest` characters."""
    return Say(f"report-task_{task.kind}", _arguments(task, words, longest))


def line(task: Task, words: Words) -> str:
    """Say a task as one plain line."""
    said = told(task, words)
    return words.say(said.message, **{name: _plain(arg, words) for name, arg in said.args.items()})


def _arguments(task: Task, words: Words, longest: int) -> dict[str, Argument]:
    count = words.number(task.count)
    match task.kind:
        case "overdue":
            return {"name": task.subject, "time": words.duration(task.count)}
        case "channel":
            return {"name": words.category("channel", task.subject)}
        case "job" | "idle":
            return {"name": task.subject}
        case "failed":
            return {"count": count}
        case "no_volunteer":
            return {"language": words.tongue(task.subject)}
        case "too_much":
            return {"name": task.subject, "count": count}
        case "unanswered":
            return {"text": _shortened(quoted(task.text), longest), "count": count}
        case "not_quite":
            return {"title": words.answer(task.subject), "share": words.number(task.share)}
        case "fact":
            return {"name": task.subject, "date": Ref("date", task.due.isoformat()) if task.due else "–"}
        case "translation":
            return {"language": words.tongue(task.subject), "count": count}
        case _:
            assert_never(task.kind)


def _plain(arg: Argument, words: Words) -> str:
    return words.day(date.fromisoformat(arg.id)) if isinstance(arg, Ref) else str(arg)


def _shortened(text: str, longest: int) -> str:
    """Cut a text at a blank, or in the middle of a word that is too long by itself."""
    if len(text) <= longest:
        return text
    start = text[:longest]
    return f"{start.rpartition(' ')[0] or start[:-1]}…"
