"""One Telegram bot: its channel, its way of getting updates, its face. The only part the composition root knows."""

from __future__ import annotations

import asyncio
import importlib
from typing import Literal

import structlog

from bot.channels.http import Client, HttpError
from bot.channels.telegram.api import Api, Refused
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.polling import HOLD_SECONDS, Polling
from bot.channels.telegram.profile import Profile
from bot.channels.telegram.translate import Notice, Translator
from bot.channels.telegram.trouble import Trouble, state_of
from bot.channels.telegram.webhook import Hook, check_secret, hook_path, register
from bot.ports import Clock, Take

CONNECTIONS = 256
API_URL = "https://api.telegram.org"

_log = structlog.get_logger()


class TelegramBot:
    """Built without touching the network; `run` does the rest, `close` comes after the last message is sent.

    With a `public_url` updates come to the hook, else they are fetched. `known` is set once Telegram has said who the
    bot is; then `link` opens a chat with it. Raise `ValueError` for a token or secret that cannot be one.
    """

    def __init__(
        self,
        token: str,
        *,
        clock: Clock,
        notice: Notice,
        profile: Profile,
        api_url: str = API_URL,
        public_url: str = "",
        secret: str = "",
        hold: int = HOLD_SECONDS,
    ) -> None:
        if public_url:
            check_secret(secret)
        self._token = token
        self._api_url = api_url
        self._public_url = public_url.rstrip("/")
        self._secret = secret
        self._profile = profile
        self._hold = hold
        self._client = Client(api_url, connections=CONNECTIONS)
        self._api = Api(token, self._client)
        self._translator = Translator(self._api.bot, clock, notice)
        self._trouble = Trouble("telegram_intake")
        self.channel = TelegramChannel(self._api)
        self.known = asyncio.Event()

    @property
    def mode(self) -> Literal["polling", "webhook"]:
        """How updates come in."""
        return "webhook" if self._public_url else "polling"

    @property
    def state(self) -> str:
        """How it goes with Telegram: `fine`, or one word for what is wrong."""
        return self._trouble.state

    @property
    def link(self) -> str:
        """The address that opens a chat with the bot, empty until it is known."""
        return self._translator.me.link

    def hook(self, take: Take) -> Hook:
        """Return the ASGI app for `hook.path`; only in webhook mode."""
        path = hook_path(self._token)
        return Hook(path, self._secret, self._translator, take, trouble=self._trouble)

    async def run(self, take: Take) -> None:
        """Poll until cancelled, or set the webhook and return; meanwhile ask who the bot is and dress it."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._introduce())
            if self._public_url:
                url = self._public_url + hook_path(self._token)
                await register(self._api, url, self._secret, self._trouble)
            else:
                await Polling(self._api, self._translator, self._trouble, hold=self._hold).run(take)

    async def close(self) -> None:
        """Drop all connections."""
        await self._client.close()

    async def _introduce(self) -> None:
        trouble = Trouble("telegram_identity")
        while not self.known.is_set():
            try:
                self._translator.me = await self._api.me()
            except (HttpError, Refused) as error:
                await trouble.wait(state_of(error), error)
            else:
                self.channel.threads = self._translator.me.has_topics_enabled
                self.known.set()
        trouble.over()
        setup = await asyncio.to_thread(importlib.import_module, "bot.channels.telegram.setup")
        bot = setup.make_bot(self._token, self._api_url, self._client)
        await setup.introduce(bot, self._profile)
        _log.info("telegram_ready", bot=self._api.bot, mode=self.mode)
