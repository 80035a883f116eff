"""Who is measured, and how each is started: Lotse as in production, the others as their documentation says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from benchmarks.botapi import Load, Result
from benchmarks.processes import Process, ask, free_port
from bot.channels.telegram.webhook import hook_path
from storage import Keys

Mode = Literal["webhook", "polling"]
TOKEN = "42:BENCH"
SECRET = "bench-secret"


@dataclass(frozen=True, slots=True)
class Contender:
    """Somebody to be measured. `at_once`: how many updates it takes at the same time; 0 is any number."""

    name: str
    mode: Mode
    peer: tuple[str, ...] = ()
    at_once: int = 0

    @property
    def title(self) -> str:
        """The name in tables."""
        return f"{self.name}, {self.mode}"


LOTSE = Contender("Lotse, a full durable turn", "webhook")
LOTSE_POLLING = Contender("Lotse, a full durable turn", "polling")
PTB_POLLING = Contender("python-telegram-bot echo", "polling", ("telegram_bot",), at_once=1)
PTB_WEBHOOK = Contender("python-telegram-bot echo", "webhook", ("telegram_bot",), at_once=1)
PTB_CONCURRENT = Contender(
    "python-telegram-bot echo, 256 at once", "polling", ("telegram_bot", "256"), at_once=16
)
AIOGRAM_POLLING = Contender("aiogram FSM echo, 256 at once", "polling", ("aiogram_fsm",))
AIOGRAM_WEBHOOK = Contender("aiogram FSM echo", "webhook", ("aiogram_fsm",))
BARE_POLLING = Contender("bare aiohttp echo", "polling", ("bare",))
BARE_WEBHOOK = Contender("bare aiohttp echo", "webhook", ("bare",))
ALL = (
    *(LOTSE, LOTSE_POLLING, PTB_WEBHOOK, PTB_POLLING, PTB_CONCURRENT),
    *(AIOGRAM_WEBHOOK, AIOGRAM_POLLING, BARE_WEBHOOK, BARE_POLLING),
)


@dataclass(frozen=True, slots=True)
class Started:
    """A contender that runs and is at rest, with the Bot API it talks to."""

    process: Process
    api: int
    hook: str

    def load(
        self, count: int, *, chats: int, warm: int, rate: float = 0.0, seconds: float = 120.0, first: int = 0
    ) -> Result:
        """Put a load on it."""
        wanted = Load(
            count, warm, min(chats, count), self.process.pid, self.hook, SECRET, rate, seconds, first
        )
        answer = ask(self.api, "/control/load", msgspec.json.encode(wanted), seconds + 10)
        return msgspec.convert(answer, Result)


@contextmanager
def bot_api(folder: Path, delay_ms: float = 0.0) -> Iterator[int]:
    """Run a Bot API; yield its port."""
    port = free_port()
    with Process(["-m", "benchmarks.botapi", str(port), str(delay_ms)], folder / "botapi.log") as process:
        process.wait_port(port)
        yield port


@contextmanager
def running(contender: Contender, folder: Path, api: int) -> Iterator[Started]:
    """Run a contender; yield it when it is at rest."""
    port = free_port()
    ask(api, "/control/reset")
    with ExitStack() as stack:
        process = stack.enter_context(start(contender, folder, api, port))
        process.wait_for(lambda: bool(ask(api, "/control/ready")), pause=0.05)
        yield Started(process, api, hook(contender, port))


def start(contender: Contender, folder: Path, api: int, port: int) -> Process:
    """Start a contender; its data and its log are kept in the folder."""
    if contender.peer:
        module, *more = contender.peer
        arguments = [
            "-m",
            f"benchmarks.peers.{module}",
            contender.mode,
            f"http://127.0.0.1:{api}",
            str(port),
            *more,
        ]
        return Process(arguments, folder / f"{module}.log")
    return Process(["-m", "bot", "run"], folder / "lotse.log", _settings(contender.mode, folder, api, port))


def hook(contender: Contender, port: int) -> str:
    """Return where a contender takes updates; empty where it fetches them."""
    if contender.mode == "polling":
        return ""
    return f"http://127.0.0.1:{port}{'/hook' if contender.peer else hook_path(TOKEN)}"


def _settings(mode: Mode, folder: Path, api: int, port: int) -> dict[str, str]:
    """Return the settings of a production, with its log, but without Telegram's limit of messages a second."""
    return {
        "LOTSE_ENVIRONMENT": "production",
        "LOTSE_KEY": _KEY,
        "LOTSE_OPERATOR_NAME": "Bench",
        "LOTSE_OPERATOR_CONTACT": "https://example.org",
        "LOTSE_DATA_DIR": str(folder / "data"),
        "LOTSE_PORT": str(port),
        "LOTSE_PUBLIC_URL": f"http://127.0.0.1:{port}",
        "LOTSE_TELEGRAM_TOKEN": TOKEN,
        "LOTSE_TELEGRAM_API_URL": f"http://127.0.0.1:{api}",
        "LOTSE_TELEGRAM_MODE": mode,
        "LOTSE_TELEGRAM_SECRET": SECRET,
        "LOTSE_TELEGRAM_RATE": "0",
    }


_KEY = str(Keys.generate())
