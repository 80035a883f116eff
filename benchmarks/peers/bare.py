"""No library for Telegram at all: json in, json out over aiohttp. The floor. `MODE API_URL PORT`."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

import uvloop
from aiohttp import ClientSession, TCPConnector, web

AT_ONCE = 256


class Bare:
    """Answers a text with the same text."""

    def __init__(self, session: ClientSession, api: str) -> None:
        self._session = session
        self._url = f"{api}/bot42:BENCH"
        self._tasks: set[asyncio.Task[None]] = set()

    async def call(self, method: str, body: Any) -> Any:
        """Call a method."""
        async with self._session.post(f"{self._url}/{method}", json=body) as answer:
            return json.loads(await answer.read())

    async def echo(self, update: Any) -> None:
        """Say the same."""
        message = update["message"]
        await self.call("sendMessage", {"chat_id": message["chat"]["id"], "text": message["text"]})

    def start(self, update: Any) -> None:
        """Answer without waiting for it."""
        task = asyncio.create_task(self.echo(update))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def poll(self) -> None:
        """Fetch and answer."""
        offset = 0
        while True:
            found = await self.call("getUpdates", {"offset": offset, "timeout": 10})
            for update in found["result"]:
                offset = update["update_id"] + 1
                self.start(update)
            while len(self._tasks) > AT_ONCE:
                await asyncio.wait(self._tasks, return_when=asyncio.FIRST_COMPLETED)

    async def hook(self, request: web.Request) -> web.Response:
        """Take one update."""
        self.start(json.loads(await request.read()))
        return web.Response()


async def main(mode: str, api: str, port: int) -> None:
    """Run it."""
    async with ClientSession(connector=TCPConnector(limit=AT_ONCE)) as session:
        bare = Bare(session, api)
        if mode == "polling":
            await bare.poll()
            return
        application = web.Application()
        application.router.add_post("/hook", bare.hook)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port, backlog=1024).start()
        await bare.call("setWebhook", {"url": f"http://127.0.0.1:{port}/hook"})
        await asyncio.Event().wait()


if __name__ == "__main__":
    uvloop.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3])))
