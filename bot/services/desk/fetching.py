"""Files that people send: fetched from their channel and rebuilt, outside any transaction. Keeps none."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping

import structlog

from bot.ports import Channel, ChannelError, TooLarge
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
        self._orders: asyncio.Queue[tuple[Address, Sent, Callable[[Rebuilt | Reason], None]]] = (
            asyncio.Queue()
        )

    def fetch(self, address: Address, sent: Sent, found: Callable[[Rebuilt | Reason], None]) -> None:
        """Fetch and rebuild what somebody sent; `found` is called with it, or with why it cannot be passed on."""
        self._orders.put_nowait((address, sent, found))

    async def run(self) -> None:
        """Fetch until cancelled, several files at once."""
        async with asyncio.TaskGroup() as group:
            while True:
                group.create_task(self._one(*await self._orders.get()))

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

    async def _rebuilt(self, address: Address, sent: Sent) -> Rebuilt:
        if sent.size:
            check_size(sent.size)
        data = await self._channels[(address.channel, address.bot)].fetch(sent.ref)
        return await self._rebuilder.rebuild(MEDIA[sent.kind], data)
