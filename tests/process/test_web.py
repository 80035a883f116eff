"""The real bot in a real browser: from the first page view to the road map, and tomorrow at the same place."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, expect

from bot.content import Loaded
from flows.model import AnswerId
from tests.process.running import Running
from tests.process.test_telegram import free_port
from tests.web.browser import Person, chromium

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

WAY = ("recognition", "other", "nurse", "vocational", "abroad", "complete", "middle", "no")
"""What is chosen, by id; `nurse` is written."""
PHONE = {"width": 320, "height": 640}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One browser for the module."""
    async with chromium() as browser:
        yield browser


async def choose(person: Person, choice: str) -> None:
    """Press the button of a choice, and wait until the next question has buttons."""
    newest = person.page.locator(".choices").last
    await newest.locator(f'[data-payload$=".{choice}"]').click()
    await expect(newest.locator(f'[data-payload$=".{choice}"]')).to_have_count(0)


@pytest.mark.parametrize("language", ["de", "ar", "tr"])
async def test_to_the_road_map_and_back_tomorrow(
    language: str, browser: Browser, tmp_path: Path, loaded: Loaded
) -> None:
    """On a 320 px phone she reaches her road map; the bot is killed; in a new tab she asks, and goes on."""
    port = free_port()
    catalogue = loaded.catalogue
    async with Running(tmp_path, port) as bot:
        context = await browser.new_context(locale=language, viewport=PHONE, reduced_motion="reduce")  # type: ignore[arg-type]  # a size
        today = Person(await context.new_page())
        await today.open(bot.url)
        for choice in (language, "self", *WAY):
            if choice == "nurse":
                await today.write({"de": "Krankenpfleger", "ar": "ممرضة", "tr": "hemşireyim"}[language])
                await expect(today.page.locator('[data-payload$=".vocational"]')).to_be_visible()
            else:
                await choose(today, choice)
        await expect(today.page.locator('[aria-disabled="false"][data-payload$=".family"]')).to_be_visible()
        said = "\n".join(await today.messages())
        assert catalogue.format(language, "plan-recognition_nursing").text in said
        wide = "document.documentElement.scrollWidth > window.innerWidth"
        assert not await today.page.evaluate(wide), "something is wider than the phone"
        assert await today.page.locator(".lotse .bubble").last.get_attribute("dir") == (
            "rtl" if language == "ar" else "ltr"
        )
        await today.page.close()
        bot.kill()
        await bot.ended()
        await bot.start()
        tomorrow = Person(await context.new_page())
        await tomorrow.open(bot.url)
        assert "\n".join(await tomorrow.messages()) == said
        await choose(tomorrow, "keep")
        title = catalogue.own(language, f"answer-{AnswerId('zab_statement')}.title")
        assert title
        await tomorrow.write(title)
        await expect(tomorrow.page.locator(".lotse .bubble").last).to_contain_text("208")
        assert not today.troubles + tomorrow.troubles
        assert await context.cookies() == []
        await context.close()
