"""What must be fetched outside of any transaction: files that people send, and what the bot may do in a group."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping

import structlog

from bot.ports import Channel, ChannelError, Company, Rights, TooLarge
from bot.relay.kinds import Media
from bot.relay.process import Rebuilder, Rebuilt
from bot.relay.refusal import Reason, Refused, check_size
from flows.events import Address, Sent

MEDIA = {"photo": Media.PHOTO, "voice": Media.VOICE, "document": Media.PDF}
"""What of what people send can be passed on, and as what."""

_log = structlog.get_logger()


class Fetching:
    """One per process. `channels` by (channel, bot)."""

    def __init__(self, channels: Mapping[tuple[str, str], Channel], rebuilder: Rebuilder) -> None:
        self._channels = channels
        self._rebuilder = rebuilder
        self._orders: asyncio.Queue[Callable[[], Coroutine[None, None, None]]] = asyncio.Queue()

    def fetch(self, address: Address, sent: Sent, found: Callable[[Rebuilt | Reason], None]) -> None:
        """Fetch and rebuild what somebody sent; `found` is called with it, or with why it cannot be passed on."""
        self._orders.put_nowait(lambda: self._one(address, sent, found))

    def look(self, group: Address, found: Callable[[Rights | None], None]) -> None:
        """Ask what the bot may do in a group; `found` is called with it, or None where that cannot be learnt."""
        self._orders.put_nowait(lambda: self._rights(group, found))

    async def run(self) -> None:
        """Fetch until cancelled, several files at once."""
        async with asyncio.TaskGroup() as group:
            while True:
                group.create_task((await self._orders.get())())

    async def _one(self, address: Address, sent: Sent, found: Callable[[Rebuilt | Reason], None]) -> None:
        try:
            found(await self._rebuilt(address, sent))
        except Refused as refused:
            found(refused.reason)
        except TooLarge:
            found(Reason.LARGE)
        except ChannelError as error:
            _log.warning("file not fetched", channel=address.channel, error=type(error).__name__)
            found(Reason.BUSY)
        except Exception:  # the boundary of one file: whoever sent it must hear of it
            _log.exception("file not rebuilt")
            found(Reason.DAMAGED)

    async def _rights(self, group: Address, found: Callable[[Rights | None], None]) -> None:
        channel = self._channels.get((group.channel, group.bot))
        if not isinstance(channel, Company):
            found(None)
            return
        try:
            found(await channel.rights(group.chat))
        except ChannelError as error:
            _log.warning("rights not known", channel=group.channel, error=type(error).__name__)
            found(None)

    async def _rebuilt(self, address: Address, sent: Sent) -> Rebuilt:
        if sent.size:
            check_size(sent.size)
        data = await self._channels[(address.channel, address.bot)].fetch(sent.ref)
        return await self._rebuilder.rebuild(MEDIA[sent.kind], data)
