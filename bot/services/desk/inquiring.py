"""What an inquirer does whose conversation people have, or had: she writes, leaves, comes back, rates."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from math import ceil

from msgspec.structs import replace

from bot.relay.contacts import contacts_in
from bot.services.desk.casework import Casework
from bot.services.desk.held import Held, Message
from bot.services.desk.opening import refused, reopened
from flows.cases.events import Gone, Reopened, Wrote
from flows.cases.model import Owner
from flows.desk.asking import RATINGS, Wish, event_of, going_on, leaving
from flows.effects import Say
from flows.model import Language
from storage.days import day_of

_SETTLED = (Wish.WAIT, Wish.REOPEN)
"""What she cannot want of a case that somebody has and has answered."""
SOFT, HARD = 20, 60
"""Messages a minute: beyond the first she is asked to slow down, beyond the second nothing is passed on."""
FILES = 5
"""Files an hour."""
ABOUT = 5
"""Minutes: how exactly it is said when files are passed on again."""


@dataclass(frozen=True, slots=True)
class Inquiring:
    """The acts of one inquirer about the case in hand, which is hers."""

    work: Casework
    held: Held

    async def gone(self) -> None:
        """Take note that she deleted everything or blocked the bot."""
        await self.work.happen(self.held, Gone())

    def leave(self) -> None:
        """Ask whether she wants to be with the bot again."""
        self.work.say_to_inquirer(self.held, leaving(self.held.case))

    async def want(self, wish: Wish) -> None:
        """Do what she wants by a button. Buttons of older messages stay: what they ask for may be so by now."""
        if (
            wish is Wish.STAY
            or (wish in _SETTLED and self._is_answered())
            or (wish in RATINGS and self._is_open())
        ):
            self.work.say_to_inquirer(self.held, Say("case-stay"))
            return
        match wish:
            case Wish.BOT:
                self.leave()
            case Wish.REOPEN:
                await self._reopen()
            case _:
                event = event_of(wish)
                if event is not None:
                    await self.work.happen(self.held, event)
        if wish in RATINGS:
            self.work.say_to_inquirer(self.held, going_on())

    def _is_open(self) -> bool:
        return self.held.case.owner is not Owner.CLOSED

    def _is_answered(self) -> bool:
        """Tell whether somebody has the case, and the inquirer waits for nothing."""
        return self.held.case.owner is Owner.VOLUNTEER and self.held.case.waits_since is None

    async def speaks(self, language: Language) -> None:
        """Speak to her in the language she has chosen."""
        if self.held.case.language != language:
            case = replace(self.held.case, language=language)
            await self.work.save(self.held, replace(self.held.file, case=case))

    async def write(self, message: Message) -> None:
        """Pass on what she wrote, or keep it until somebody has the case."""
        if not await self._in_time() or await self._asks_first(message.text):
            return
        await self.work.happen(self.held, Wrote(), message)

    def may_send(self) -> bool:
        """Tell whether another file of hers is to be fetched in this hour; where not, say when it is again."""
        hour, into = self._hour()
        if self.held.file.hour != hour or self.held.file.files < FILES:
            return True
        minutes = ceil((60 - into / 60) / ABOUT) * ABOUT
        self.work.say_to_inquirer(self.held, Say("relay-hourly", {"minutes": minutes}))
        return False

    async def count_file(self) -> None:
        """Count a file that was fetched for her, whatever became of it."""
        hour, _ = self._hour()
        files = self.held.file.files + 1 if self.held.file.hour == hour else 1
        await self.work.save(self.held, replace(self.held.file, hour=hour, files=files))

    def _hour(self) -> tuple[int, float]:
        """Return which hour it is (since 1970), and how many seconds of it have passed."""
        hour, into = divmod(self.work.room.now.timestamp(), 3600)
        return int(hour), into

    def no_file_yet(self) -> None:
        """Say that files wait until somebody is there."""
        self.work.say_to_inquirer(self.held, Say("case-file_later"))

    async def _reopen(self) -> None:
        before = self.held.case.owner
        why = await refused(self.work, self.held.row.address) if before is Owner.CLOSED else ""
        if why:
            self.work.say_to_inquirer(self.held, Say(why), Say("person-hotline"))
            return
        await self.work.happen(self.held, Reopened(await self.work.code()))
        if before is Owner.CLOSED and self._is_open():
            await self.work.save(self.held, reopened(self.held.file, day_of(self.work.room.now)))

    async def _in_time(self) -> bool:
        """Count what she writes in a minute; tell whether this is to be passed on."""
        minute = int(self.work.room.now.timestamp() // 60)
        written = self.held.file.written + 1 if self.held.file.minute == minute else 1
        await self.work.save(self.held, replace(self.held.file, minute=minute, written=written, closed=None))
        if written == SOFT + 1:
            self.work.say_to_inquirer(self.held, Say("case-slower"))
        if written == HARD + 1:
            self.work.say_to_inquirer(self.held, Say("case-dropped"))
        return written <= HARD

    async def _asks_first(self, text: str) -> bool:
        """Ask before something is passed on by which somebody can be reached; the second time it passes."""
        asked = hashlib.sha256(text.encode()).hexdigest()[:16] if contacts_in(text) else ""
        first = bool(asked) and asked != self.held.file.asked
        await self.work.save(self.held, replace(self.held.file, asked=asked if first else ""))
        if first:
            self.work.say_to_inquirer(self.held, Say("case-contact"))
        return first
