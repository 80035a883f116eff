"""Trying Lotse out: three windows of one browser, by the links that `make run` prints, and a story of a minute."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.async_api import BrowserContext, expect

from bot.content import Loaded
from tests.process.parties import readable
from tests.process.running import Running
from tests.process.test_telegram import free_port
from tests.web.browser import Person, chromium

pytestmark = pytest.mark.browser

QUESTION = "كيف يتم الاعتراف بشهادتي؟"
ANSWER = "مرحبًا! في أي بلد تعلّمتِ؟"
REPLY = "في مصر."


class Window(Person):
    """A window, and the language it is read in."""

    def __init__(self, person: Person, loaded: Loaded, language: str) -> None:
        super().__init__(person.page)
        self._loaded = loaded
        self.language = language

    def text(self, message: str, **values: str) -> str:
        """Return what a text says after its last value."""
        marked = {"code": "¦", "team": "¦", **values}
        text = self._loaded.catalogue.format(self.language, message, marked).text
        return readable(text).split("¦")[-1].strip()

    async def reads(self, text: str) -> None:
        """Wait until a text stands somewhere in the window."""
        await expect(self.page.locator(".lotse .bubble").filter(has_text=text).last).to_be_visible()

    async def chooses(self, payload: str) -> None:
        """Press the newest button whose payload ends so."""
        await self.page.locator(f'[aria-disabled="false"][data-payload$="{payload}"]').last.click()


async def windows(context: BrowserContext, links: Mapping[str, str], loaded: Loaded) -> dict[str, Window]:
    """Open the three links, each in a window."""
    opened = {}
    for name, language in (("Coordinator", "de"), ("Volunteer", "de"), ("Web chat", "ar")):
        window = Window(Person(await context.new_page()), loaded, language)
        await window.open(links[name])
        opened[name] = window
    return opened


async def play(coordinator: Window, volunteer: Window, inquirer: Window) -> None:
    """She asks for a person, is answered, and the coordinator looks at the team."""
    await inquirer.chooses(".ar")
    await inquirer.chooses(".self")
    await inquirer.reads(inquirer.text("main-menu").splitlines()[0])
    await inquirer.write("/person")
    await inquirer.chooses(".yes")
    await inquirer.chooses(".recognition")
    await inquirer.reads(inquirer.text("case-opened"))
    await inquirer.write(QUESTION)
    await inquirer.reads(inquirer.text("case-kept"))
    await volunteer.reads(volunteer.text("desk-offer"))
    await volunteer.page.locator('[data-payload^="!take."]').last.click()
    await volunteer.reads(QUESTION)
    await volunteer.reads(volunteer.text("desk-taken"))
    await inquirer.reads(inquirer.text("case-taken"))
    await volunteer.write(ANSWER)
    await inquirer.reads(ANSWER)
    await inquirer.write(REPLY)
    await volunteer.reads(REPLY)
    await coordinator.write("/team")
    await coordinator.reads(coordinator.text("desk-team_ask"))


async def test_three_windows(tmp_path: Path, loaded: Loaded) -> None:
    """Without a token three links are printed; whoever is invited may work at once, at any hour."""
    async with Running(tmp_path, free_port(), LOTSE_EMBEDDER="false") as bot, chromium() as browser:
        assert bot.links.keys() == {"Web chat", "Volunteer", "Coordinator"}
        context = await browser.new_context(locale="de", reduced_motion="reduce")
        opened = await windows(context, bot.links, loaded)
        coordinator, volunteer, inquirer = opened.values()
        await play(coordinator, volunteer, inquirer)
        for window in opened.values():
            assert window.troubles == []
            assert "join_" not in window.page.url
        await context.close()
