"""Asks Telegram for updates and moves on only when all of them are stored.

Owns the offset. It must not keep updates in memory beyond the batch at hand, nor drop one because of another.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import msgspec
import structlog
from msgspec import Raw, Struct

from bot.channels.http import HttpError
from bot.channels.telegram import wire
from bot.channels.telegram.api import ACCEPTED, Api, Method, Refused, judge
from bot.channels.telegram.translate import Aside, Translation, Translator
from bot.channels.telegram.trouble import Trouble, state_of
from bot.ports import Take

BATCH = 100
HOLD_SECONDS = 50
SLACK_SECONDS = 15.0
ASIDE_SECONDS = 5.0
HASTE_SECONDS = 0.05
REST_SECONDS = 0.5

_log = structlog.get_logger()


class _Ask(Struct):
    offset: int
    limit: int
    timeout: int
    allowed_updates: tuple[str, ...] = wire.KINDS


class Polling:
    """The polling of one bot. `hold` is how long Telegram may keep an empty answer back, in seconds."""

    def __init__(
        self, api: Api, translator: Translator, trouble: Trouble, *, hold: int = HOLD_SECONDS
    ) -> None:
        self._api = api
        self._translator = translator
        self._trouble = trouble
        self._hold = hold
        self._offset = 0
        self._limit = BATCH

    async def run(self, take: Take) -> None:
        """Fetch and hand in until cancelled."""
        async with asyncio.TaskGroup() as asides:
            await self._clear_webhook()
            while True:
                await self._round(take, asides)

    async def _round(self, take: Take, asides: asyncio.TaskGroup) -> None:
        before, began = self._offset, asyncio.get_running_loop().time()
        try:
            updates = await self._fetch()
        except (HttpError, Refused) as error:
            await self._trouble.wait(state_of(error), error)
            if isinstance(error, Refused) and error.status == 409 and "webhook" in error.description:
                await self._clear_webhook()
            return
        except wire.BadUpdate as error:
            await self._narrow(error.update_id)
            return
        if await self._store(updates, take, asides):
            self._trouble.over()
        if self._offset == before and asyncio.get_running_loop().time() - began < HASTE_SECONDS:
            await self._trouble.pause(REST_SECONDS)

    async def _fetch(self) -> list[Raw]:
        """Ask for the updates from the offset on: this confirms those before it."""
        arguments = _Ask(self._offset, self._limit, self._hold)
        seconds = self._hold + SLACK_SECONDS
        answer = await self._api.post(Method.GET_UPDATES, msgspec.json.encode(arguments), seconds)
        if answer.status != 200 or not answer.body.startswith(ACCEPTED):
            judge(answer)
        return wire.split(answer.body)

    async def _store(self, updates: Sequence[Raw], take: Take, asides: asyncio.TaskGroup) -> bool:
        """Hand all updates in, move the offset up to the first that was not stored; tell whether all were."""
        translations = [found for update in updates if (found := self._translate(update)) is not None]
        taken = {found.number: found.incoming for found in translations if found.incoming is not None}
        results = await asyncio.gather(*map(take, taken.values()), return_exceptions=True)
        outcomes = zip(taken, results, strict=True)
        failed = {number: error for number, error in outcomes if isinstance(error, BaseException)}
        for found in translations:
            if found.aside is not None and found.number not in failed:
                asides.create_task(self._call(found.aside))
        if failed:
            self._offset = min(failed)
            await self._trouble.wait("not_stored", failed[self._offset])
            return False
        if translations:
            self._offset = translations[-1].number + 1
            self._limit = BATCH
        return True

    def _translate(self, update: Raw) -> Translation | None:
        try:
            return self._translator.translate(update)
        except wire.BadUpdate as error:
            _log.warning("telegram_unreadable_update")
            return None if error.update_id is None else Translation(error.update_id)

    async def _narrow(self, number: int | None) -> None:
        """After an answer that is no JSON: fetch one update at a time, and step over the one that is at fault."""
        if self._limit > 1:
            self._limit = 1
        elif number is None:
            await self._trouble.wait("unreadable")
        else:
            _log.warning("telegram_unreadable_update")
            self._offset = number + 1

    async def _call(self, aside: Aside) -> None:
        """Do what is owed besides; nothing hangs on it."""
        try:
            await self._api.post(aside.method, aside.body, ASIDE_SECONDS)
        except HttpError:
            return

    async def _clear_webhook(self) -> None:
        """Take back a webhook, keeping the updates that wait: as long as there is one, polling is refused."""
        while True:
            try:
                await self._api.call(Method.DELETE_WEBHOOK, {"drop_pending_updates": False})
            except (HttpError, Refused) as error:
                await self._trouble.wait(state_of(error), error)
            else:
                return
