"""One chat whose text is never matched (scenario 6 of the faults): all others go on, and so does it in the end."""

from __future__ import annotations

import asyncio
import time
from pathlib import Path

import pytest

from bot.content import Loaded
from storage import Keys
from tests.services.living import FlakyStore, living
from tests.storage.arrivals import Clock


@pytest.mark.slow
async def test_a_text_that_is_never_matched(tmp_path: Path, loaded: Loaded) -> None:
    """Meanwhile 100 other chats are answered within a second; after at most 60 s the chat is answered as well."""
    store = await FlakyStore.open(f"sqlite:///{tmp_path}/lotse.db", Keys.generate(), Clock())
    assert isinstance(store, FlakyStore)
    async with living(store, loaded, Clock()) as bot:
        began = time.monotonic()
        hanging = asyncio.ensure_future(bot.core.intake.take(bot.incoming("ada", "what does it cost")))
        await bot.matching()
        behind = asyncio.ensure_future(bot.core.intake.take(bot.incoming("ada", "/menu")))
        waits = []
        for number in range(100):
            asked = time.monotonic()
            await bot.take(str(number), "/menu")
            waits.append(time.monotonic() - asked)
        assert sorted(waits)[95] < 1
        async with asyncio.timeout(60):
            await asyncio.gather(hanging, behind)
        seconds = time.monotonic() - began
        assert await bot.quiet()
        assert len(bot.channel.texts("ada")) >= 2
        bot.matcher.release.set()
    await store.close()
    print(f"others at p95 {sorted(waits)[95] * 1000:.1f} ms, the chat after {seconds:.0f} s")  # noqa: T201 - figures
