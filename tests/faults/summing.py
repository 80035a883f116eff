"""Sends the summary of one week and ends: `python -m tests.faults.summing DATABASE KEYS NOON SENT [stop]`.

`NOON` is the time of its clock, which stands; each message is appended to the file `SENT` as a line of chat and file.
With `stop` it ends once nothing waits, else it is killed. The picture is not drawn, and translations are not looked
through: both take far longer than what it may be killed in.
"""

from __future__ import annotations

import asyncio
import sys
from datetime import datetime
from pathlib import Path

from bot import content
from bot.core import compose
from bot.ports import Message
from bot.report.drawing import Picture
from bot.services.counting import Counting
from bot.services.summary import editing
from bot.services.summary.gathering import Gathering
from bot.services.summary.sending import Sending
from storage import Keys, Store
from tests.desk.parties import TELEGRAM, Post

PAUSE = 0.02
"""Seconds a message takes, so that there is a time to be killed in."""


class Paper(Post):
    """Writes down what it sends, the moment it is sent."""

    def __init__(self, file: Path) -> None:
        super().__init__("telegram", "lotse_bot", TELEGRAM)
        self._file = file

    async def send(self, chat: str, key: int, message: Message) -> None:
        """Append a line, then take a moment, as any messenger does."""
        with self._file.open("a", encoding="utf-8") as paper:
            paper.write(f"{chat} {message.file.media if message.file else 'text'}\n")
        await asyncio.sleep(PAUSE)


async def _draw(spec: object, *, rtl: bool) -> Picture:
    return Picture(b"<svg/>", b"\x89PNG")


async def main(url: str, keys: str, noon: str, sent: str, *how: str) -> None:
    """Send what is due, and whatever an earlier run left."""
    setattr(editing, "draw", _draw)  # noqa: B010 - no process for a picture in every run
    moment = datetime.fromisoformat(noon)
    loaded = content.read()
    store = await Store.open(url, Keys.parse(keys), lambda: moment)
    core = compose(store, loaded, [Paper(Path(sent))], lambda: moment)
    office = core.desk.office
    gathering = Gathering(store, office, loaded, lambda: moment, _outdated=())
    sending = Sending(store, office, gathering)
    running = asyncio.create_task(core.run())
    print("running", flush=True)  # noqa: T201 - the test waits for it
    await Counting(store, lambda: moment).tick()
    for committed in await sending.tick():
        core.intake.sent(committed)
    await core.drained()
    await core.delivery.drained(30)
    if not how:
        await asyncio.Event().wait()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await store.close()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
