"""Chromium for tests of the page, and a person who uses it."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest
from playwright.async_api import Browser, Locator, Page, TimeoutError, async_playwright, expect

expect.set_options(timeout=15_000)

CHROMIUM = Path("/usr/bin/chromium")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SAID_LAST = "text => [...document.querySelectorAll('.lotse .bubble')].at(-1)?.textContent === text"


def check_installed() -> None:
    """Skip without a browser, but fail where CI promised one."""
    if not CHROMIUM.exists():
        refuse = pytest.fail if os.environ.get("CI") else pytest.skip
        refuse(f"needs a browser: {CHROMIUM} is missing (apt install chromium)")


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    """Start Debian's Chromium."""
    check_installed()
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(executable_path=str(CHROMIUM), args=list(FLAGS))
        yield browser
        await browser.close()


class Person:
    """Looks at the page and uses it, like somebody with a mouse, a keyboard, or a finger."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.troubles: list[str] = []
        page.on("console", lambda message: self._note(message.type, message.text))
        page.on("pageerror", lambda error: self.troubles.append(str(error)))
        self.log = page.get_by_role("log")
        self.field = page.locator("#text")
        self.state = page.locator("#state")

    async def open(self, address: str) -> None:
        """Open the page and wait for the greeting's choices."""
        await self.page.goto(address)
        await self.page.bring_to_front()
        await self.choices().first.wait_for()

    async def write(self, text: str) -> None:
        """Write and send with Enter."""
        await self.field.fill(text)
        await self.field.press("Enter")

    async def ask(self, text: str) -> None:
        """Write, and wait for the little bot to repeat it."""
        await self.write(text)
        await self.sees(text)

    async def sees(self, text: str) -> None:
        """Wait until Lotse's newest message is this text."""
        with suppress(TimeoutError):  # watching each frame is quicker than asking now and then
            await self.page.wait_for_function(SAID_LAST, arg=text, timeout=15_000)
        await expect(self.page.locator(".lotse .bubble").last).to_have_text(text, timeout=1)

    def choices(self) -> Locator:
        """Return the buttons of the newest message."""
        return self.page.locator(".choices").last.get_by_role("button")

    async def press(self, label: str) -> None:
        """Press a button of the newest message."""
        await self.choices().and_(self.page.get_by_role("button", name=label)).click()

    async def reload(self, messages: int) -> None:
        """Load the page anew and wait until it shows so many messages."""
        await self.page.reload()
        await expect(self.page.locator(".bubble")).to_have_count(messages)

    async def messages(self) -> list[str]:
        """Read the whole conversation, mine with a `>`."""
        read = "nodes => nodes.map(n => (n.closest('.me') ? '> ' : '') + n.textContent)"
        texts: list[str] = await self.page.locator(".bubble").evaluate_all(read)
        return texts

    def _note(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"} and "WebSocket connection to" not in text:
            self.troubles.append(text)
