"""aiogram with two states in memory: an echo that remembers whose turn it is. `MODE API_URL PORT`."""

from __future__ import annotations

import asyncio
import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

AT_ONCE = 256


class Steps(StatesGroup):
    """Where a person is."""

    odd = State()
    even = State()


async def to_odd(message: Message, state: FSMContext) -> None:
    """Say the same and go on."""
    await state.set_state(Steps.odd)
    await message.answer(message.text or "")


async def to_even(message: Message, state: FSMContext) -> None:
    """Say the same and go on."""
    await state.set_state(Steps.even)
    await message.answer(message.text or "")


async def main(mode: str, api: str, port: int) -> None:
    """Run it."""
    bot = Bot("42:BENCH", session=AiohttpSession(api=TelegramAPIServer.from_base(api)))
    dispatcher = Dispatcher()
    dispatcher.message.register(to_even, Steps.odd)
    dispatcher.message.register(to_odd)
    if mode == "polling":
        await dispatcher.start_polling(bot, tasks_concurrency_limit=AT_ONCE)
        return
    application = web.Application()
    SimpleRequestHandler(dispatcher, bot, secret_token="bench-secret").register(application, "/hook")
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
    await bot.set_webhook(f"http://127.0.0.1:{port}/hook", secret_token="bench-secret")
    await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
