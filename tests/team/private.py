"""A team without a group, on a bot whose private chats have topics: what stands where in somebody's chat."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flows.events import Address
from storage import Room
from tests.team.house import CORA, EMMA, VERA, TeamHouse
from tests.telegram.fake_groups import FakeGroup


@dataclass(frozen=True, slots=True)
class Private:
    """A running bot and its team, each in her own chat."""

    house: TeamHouse

    async def set_up(self) -> None:
        """Let there be a coordinator and two volunteers."""
        self.house.telegram.company.threads = True
        await self.restart()
        await self.house.joins(CORA, "coordinator")
        await self.house.joins(VERA)
        await self.house.joins(EMMA)
        self.house.news()

    async def restart(self) -> None:
        """Let the process end and begin again, and learn who it is."""
        await self.house.restart()
        await self.house.bot.known.wait()

    def chat(self, who: int) -> FakeGroup:
        """Return somebody's chat with the bot."""
        return self.house.telegram.company.chat(who)

    def thread(self, who: int, code: str) -> int:
        """Return the topic of a case in somebody's chat."""
        return next(thread for thread, topic in self.chat(who).topics.items() if code in topic.name)

    def read(self, who: int, code: str = "") -> str:
        """Return what stands in the topic of a case, or in the chat itself."""
        return "\n".join(self.chat(who).texts(self.thread(who, code) if code else None))

    async def says(self, who: int, text: str, code: str = "") -> int:
        """Let somebody write in the topic of a case, or in the chat itself; return the id of the message."""
        return await self.sends(who, self.thread(who, code) if code else None, text=text)

    async def sends(self, who: int, thread: int | None, **fields: Any) -> int:
        """Let somebody send a message with these fields; return its id."""
        number = self.house.telegram.company.send(who, who, thread, **fields)
        await self.house.settle()
        return number

    async def presses(self, who: int, payload: str) -> None:
        """Let somebody press a button."""
        self.house.telegram.company.press(who, who, payload)
        await self.house.settle()

    async def asks(self, name: str = "ina", taken_by: int | None = VERA) -> str:
        """Let an inquirer ask for a person, and a volunteer take it; return the code of the case."""
        await self.house.asks(name)
        code = await self.code(name)
        if taken_by is not None:
            await self.presses(taken_by, f"!take.{code}")
        self.house.news()
        return code

    async def ends(self, who: int, code: str) -> None:
        """Let a volunteer end a conversation in its topic."""
        await self.presses(who, f"!close.{code}")
        await self.presses(who, f"!close.{code}.answered")

    async def code(self, name: str) -> str:
        """Return the code of the open case of an inquirer on the web, or of an account of Telegram."""
        found: list[str] = []
        address = Address("telegram", "42", name) if name.isdecimal() else Address("web", "main", name)

        async def look(room: Room) -> Sequence[Any]:
            found.clear()
            key = room.key(address)
            found.extend(row.code for row in await room.cases.of_inquirers(room.wire, [key]))
            return ()

        await self.house.store.tend(look)
        return found[0]

    def sent(self, name: str) -> list[str]:
        """Return what an inquirer read since this was last asked."""
        return self.house.news().get(name, [])
