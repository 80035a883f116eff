"""Days and milliseconds as whole numbers, the only forms in which times are stored."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

Clock: TypeAlias = Callable[[], datetime]
"""The time now, aware."""

EPOCH = datetime(2020, 1, 1, tzinfo=UTC)
_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_MILLISECOND = timedelta(milliseconds=1)


def day_of(moment: datetime) -> int:
    """Return the days since 2020-01-01 (UTC)."""
    return (moment - EPOCH) // _DAY


def hour_of(moment: datetime) -> int:
    """Return the hours since 2020-01-01 (UTC)."""
    return (moment - EPOCH) // _HOUR


def moment_of_hour(hour: int) -> datetime:
    """Return when an hour begins, aware, in UTC."""
    return EPOCH + hour * _HOUR


def milliseconds_of(moment: datetime) -> int:
    """Return the milliseconds since 2020-01-01 (UTC)."""
    return (moment - EPOCH) // _MILLISECOND


def moment_of(milliseconds: int) -> datetime:
    """Return the moment, aware, in UTC."""
    return EPOCH + milliseconds * _MILLISECOND
