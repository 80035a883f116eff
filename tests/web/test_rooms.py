"""Rooms: several conversations in one browser, for people who are inquirer, volunteer and coordinator at once."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from tests.web.conftest import Meet
from tests.web.texts import text

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CHATS = "Object.keys(localStorage).filter(key => key.endsWith('.chat')).sort().map(key => [key, localStorage[key]])"


async def _hide(page: Page, hidden: bool) -> None:
    """Let the page believe that another tab is in front of it, or that it is looked at again."""
    await page.evaluate(
        """hidden => {
            Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
            Object.defineProperty(document, 'visibilityState', { value: hidden ? 'hidden' : 'visible', configurable: true });
            document.dispatchEvent(new Event('visibilitychange'));
        }""",
        hidden,
    )


async def test_rooms_are_conversations_of_their_own(meet: Meet) -> None:
    """Two rooms and the page without one hold three chats; nothing said in one is in another, also after a reload."""
    anna = await meet()
    bela = await meet("?lang=de&room=volunteer", friend=anna)
    cara = await meet("?lang=de&room=volunteer2", friend=anna)
    for person, word in ((anna, "als Anna"), (bela, "als Bela"), (cara, "als Cara")):
        await person.page.bring_to_front()
        await person.ask(word)
    for person, word in ((anna, "als Anna"), (bela, "als Bela"), (cara, "als Cara")):
        await person.reload(4)
        assert (await person.messages())[2:] == [f"> {word}", word]
    chats = await anna.page.evaluate(CHATS)
    assert [key for key, _ in chats] == ["lotse.chat", "lotse:volunteer.chat", "lotse:volunteer2.chat"]
    assert len({chat for _, chat in chats}) == 3


async def test_deleting_in_one_room_leaves_the_others(meet: Meet) -> None:
    """Who deletes in a room, or without one, begins anew there and keeps every other conversation."""
    anna = await meet()
    bela = await meet("?lang=de&room=volunteer", friend=anna)
    for deleted, kept in ((anna, bela), (bela, anna)):
        for person, word in ((deleted, "weg damit"), (kept, "bleibt hier")):
            await person.page.bring_to_front()
            await person.ask(word)
        before = await kept.messages()
        await deleted.page.bring_to_front()
        await deleted.page.locator("#delete").click()
        await deleted.page.get_by_role("button", name=text("de", "web-delete_yes")).click()
        await expect(deleted.page.get_by_text("weg damit")).to_have_count(0)
        await deleted.sees("Für wen fragen Sie?")
        await kept.reload(len(before))
        assert await kept.messages() == before


async def test_each_room_has_its_language(meet: Meet) -> None:
    """A room begins in the language chosen without a room, and keeps its own when that one changes, or it does."""
    anna = await meet("?lang=tr")
    bela = await meet("?room=volunteer", friend=anna)
    await expect(bela.page.locator("html")).to_have_attribute("lang", "tr")
    await bela.ask("Deutsch")
    await anna.page.bring_to_front()
    await anna.ask("العربية")
    for person, language in ((anna, "ar"), (bela, "de")):
        await expect(person.page.locator("html")).to_have_attribute("lang", language)
        await person.page.reload()
        await expect(person.page.locator("html")).to_have_attribute("lang", language)


@pytest.mark.parametrize("name", ["", "Volunteer", "a.b", "x" * 21, "ü"])
async def test_no_room_of_that_name(meet: Meet, name: str) -> None:
    """A name that is none is no room: the page shows the conversation without one."""
    anna = await meet(f"?lang=de&room={name}")
    assert [key for key, _ in await anna.page.evaluate(CHATS)] == ["lotse.chat"]


@pytest.mark.parametrize("room", ["", "&room=volunteer"])
async def test_title_counts_what_came_while_nobody_looked(meet: Meet, room: str) -> None:
    """While the tab is hidden its title counts new messages of Lotse, in the page's language; looking ends the count."""
    anna = await meet(f"?lang=de{room}")
    title = text("de", "web-title")
    await expect(anna.page).to_have_title(title)
    await _hide(anna.page, hidden=True)
    await anna.ask("eins")
    await expect(anna.page).to_have_title(f"(1) {title}")
    await anna.ask("English")
    await expect(anna.page).to_have_title(f"(2) {text('en', 'web-title')}")
    await _hide(anna.page, hidden=False)
    await expect(anna.page).to_have_title(text("en", "web-title"))
    await anna.ask("zwei")
    await expect(anna.page).to_have_title(text("en", "web-title"))
    await _hide(anna.page, hidden=True)
    await anna.reload(8)
    await expect(anna.page).to_have_title(text("en", "web-title"))
