"""Structured logs on stderr: allow-listed fields only. Never texts, names, user or chat ids, tokens, at no level."""

from __future__ import annotations

import logging
import sys
import traceback
from collections.abc import MutableMapping
from typing import Any, Literal

import structlog

FIELDS = frozenset(
    {
        "address",
        "attempts",
        "bot",
        "channel",
        "count",
        "error",
        "event",
        "flow",
        "kind",
        "language",
        "languages",
    }
    | {"level", "logger", "message", "mode", "ms", "outcome", "problem", "region", "retry_after", "seconds"}
    | {"state", "status", "step", "timestamp", "turn", "version", "where"}
)
"""What a log line may hold. `address` is that of a server (host and port), `message` a Fluent id."""

Event = MutableMapping[str, Any]


def configure(level: Literal["debug", "info", "warning", "error"], *, readable: bool) -> None:
    """Send all logs, also those of libraries, through the allow-list; `readable` for a terminal, else as JSON."""
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer(colors=sys.stderr.isatty())
        if readable
        else structlog.processors.JSONRenderer()
    )
    shared: list[structlog.typing.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _describe_exception,
        _allow,
    ]
    structlog.configure(
        processors=[*shared, renderer],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
        cache_logger_on_first_use=True,
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setLevel(logging.WARNING)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=[_hide_message, *shared],
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.raiseExceptions = False  # else a line that cannot be written is printed with all its arguments


def _hide_message(_: Any, __: str, event: Event) -> Event:
    """Replace a library's message, which may quote what a person wrote, by where it comes from."""
    record: logging.LogRecord = event["_record"]
    event["event"] = "library"
    event["where"] = f"{record.name}:{record.lineno}"
    return event


def _describe_exception(_: Any, __: str, event: Event) -> Event:
    """Keep an exception's class and where it was raised, not its message: that may quote a person."""
    error = event.pop("exc_info", None)
    if error is True:
        error = sys.exc_info()[1]
    elif isinstance(error, tuple):
        error = error[1]
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, BaseException):
        frames = traceback.extract_tb(error.__traceback__)[-3:]
        event["error"] = type(error).__name__
        event["where"] = " < ".join(f"{frame.name}:{frame.lineno}" for frame in reversed(frames))
    return event


def _allow(_: Any, __: str, event: Event) -> Event:
    """Drop every field that is not on the list."""
    return {name: value for name, value in event.items() if name in FIELDS or name.startswith("_")}
