"""Sends each coordinator the summary of her region's week: once, however often it ticks and whoever else does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

import structlog
from msgspec.structs import replace

from bot.ports import File, Message
from bot.report.naming import Words
from bot.services.desk.members import roster
from bot.services.desk.office import Office
from bot.services.summary.editing import Edition, edit
from bot.services.summary.gathering import Gathering
from bot.services.summary.rota import Turn, coordinates, take, turns
from bot.services.turning import encode
from flows.model import Language, RegionId
from flows.statistics.periods import Period
from flows.statistics.summary import Summary
from storage import Committed, Letter, Room, Store

_log = structlog.get_logger()


@dataclass(slots=True)
class Sending:
    """Each summary is gathered and printed outside of any transaction, then noted and sent in one."""

    store: Store
    office: Office
    gathering: Gathering

    async def tick(self) -> Sequence[Committed]:
        """Send all that is due now; return what was stored, so that it goes out."""
        found: list[list[Turn]] = []

        async def look(room: Room) -> Sequence[Letter]:
            found.append(await turns(room, self.office))
            return ()

        done = [await self.store.tend(look)]
        press = _Press(self.gathering)
        for turn in found[-1]:
            try:
                done.append(await self._send(press, turn))
            except Exception:  # the boundary of one recipient: the others must not wait behind her
                _log.exception("summary failed", region=turn.region)
        return done

    async def _send(self, press: _Press, turn: Turn) -> Committed:
        """Print a summary in the language of whoever it is for, and send it if she is still there."""
        edition = await press.edition(turn)
        return await self.store.tend(partial(self._deliver, turn=turn, edition=edition))

    async def _deliver(self, room: Room, turn: Turn, edition: Edition) -> Sequence[Letter]:
        mate = (await roster(room, self.office, turn.region)).mates.get(turn.volunteer)
        if mate is None or not coordinates(mate, turn.region) or not await take(room, turn):
            return ()
        address = mate.reader.address
        capabilities = self.office.capabilities[(address.channel, address.bot)]
        said = self.office.replies.whole(edition.blocks, edition.language, capabilities, None)
        return [Letter(address, encode(message)) for message in _messages(said, edition)]


@dataclass(slots=True)
class _Press:
    """Summaries and editions of one tick, each made once, whoever gets it."""

    gathering: Gathering
    _gathered: dict[tuple[RegionId, Period, bool], Summary] = field(default_factory=dict)
    _editions: dict[tuple[RegionId, Period, bool, Language], Edition] = field(default_factory=dict)

    async def edition(self, turn: Turn) -> Edition:
        """Return what is sent."""
        about = turn.region, turn.week, turn.asked
        if about not in self._gathered:
            gathered = await self.gathering.gather(turn.region, turn.week, on_time=turn.asked)
            self._gathered[about] = gathered
        key = (*about, turn.language)
        if key not in self._editions:
            words = Words(self.gathering.loaded.catalogue, turn.language)
            self._editions[key] = await edit(self._gathered[about], words)
        return self._editions[key]


def _messages(said: tuple[Message, ...], edition: Edition) -> Sequence[Message]:
    """Hang the picture on the first message, and let the report follow the last."""
    first, *rest = said
    if edition.chart:
        first = replace(first, file=File("chart", edition.chart))
    report = Message(edition.below, edition.language, file=File("report", edition.page))
    return (first, *rest, report)
