"""Where the figures come from: processor, memory, versions. Names no path and no host."""

from __future__ import annotations

import os
import platform
import sqlite3
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = (
    *("python-telegram-bot", "httpx", "sniffio", "aiogram", "aiohttp", "uvloop", "uvicorn", "msgspec"),
    *("sqlalchemy", "aiosqlite", "asyncpg", "fluent.runtime", "structlog"),
)

CALM = 0.5
"""Load of the last minute up to which the machine counts as idle."""


def describe() -> dict[str, str]:
    """Return what a reader needs to compare figures."""
    return {
        "processor": f"{_cpuinfo()}, {os.cpu_count()} cores",
        "system": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "SQLite": sqlite3.sqlite_version,
        **{name: found for name in PACKAGES if (found := _version(name))},
    }


def heading() -> str:
    """Return the same in a few lines."""
    described = describe()
    first = f"{described.pop('processor')} · {described.pop('system')}"
    return f"{first}\n{' · '.join(f'{name} {found}' for name, found in described.items())}"


def disturbed() -> str:
    """Say it where other work on the machine will show in the figures; empty where there is none."""
    busy = os.getloadavg()[0]
    return (
        f"Other work keeps the machine busy (load {busy:.1f}): the figures are too low."
        if busy > CALM
        else ""
    )


def _cpuinfo() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="ascii", errors="replace").splitlines():
        name, _, found = line.partition(":")
        if name.strip() == "model name":
            return found.strip()
    return platform.processor() or "unknown processor"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
