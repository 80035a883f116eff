"""Rooms: several conversations in one browser, for people who are inquirer, volunteer and coordinator at once."""

from __future__ import annotations

import pytest
from playwright.async_api import Locator, Page, expect

from tests.web.browser import Person
from tests.web.conftest import Meet
from tests.web.texts import text

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CHATS = "Object.keys(localStorage).filter(key => key.endsWith('.chat')).sort().map(key => [key, localStorage[key]])"


async def _hide(page: Page, hidden: bool) -> None:
    """Let the page believe that another tab is in front of it, or that it is looked at again."""
    await page.evaluate(
        """hidden => {
            const state = hidden ? 'hidden' : 'visible';
            Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
            Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
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
    """While the tab is hidden its title counts new messages, in the page's language; looking ends the count."""
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


INVITATION = "join_" + "aB3_-xyz" * 4


async def test_invitation_is_sent_once_and_leaves_the_address(meet: Meet) -> None:
    """An invitation opens the room with it once and is gone from the address, also when the link is used again."""
    bela = await meet(f"?room=volunteer&lang=de&start={INVITATION}")
    await bela.sees(f"start={INVITATION}")
    link = bela.page.url
    assert INVITATION not in link
    assert "room=volunteer" in link
    await bela.page.goto(f"{link}&start={INVITATION}")
    await bela.ask("noch da")
    assert INVITATION not in bela.page.url
    assert (await bela.messages()).count(f"start={INVITATION}") == 1
    await bela.page.evaluate(
        "Object.keys(localStorage).filter(k => k.includes('entry')).forEach(k => delete localStorage[k])"
    )
    assert INVITATION not in await bela.page.evaluate("JSON.stringify([history.state, localStorage])")


async def test_other_links_stay_in_the_address(meet: Meet) -> None:
    """The link of a poster is no secret: it can be copied from the address and sent on."""
    anna = await meet("?lang=de&start=owl-herbst")
    await anna.sees("start=owl-herbst")
    assert "start=owl-herbst" in anna.page.url


async def _desk(meet: Meet) -> tuple[Person, Locator]:
    """Come to a message with buttons of the desk, with others after it; return those buttons."""
    person = await meet("?lang=de&room=volunteer")
    await person.write("desk")
    await person.sees("Who?")
    buttons = person.page.locator(".choices").last.get_by_role("button")
    await person.ask("danach")
    return person, buttons


async def test_buttons_of_the_desk_outlast_newer_messages(meet: Meet) -> None:
    """A button of the desk works below newer messages and shows as chosen; its neighbours are as they were."""
    bela, buttons = await _desk(meet)
    take, speaks, no = (buttons.nth(place) for place in range(3))
    await take.click()
    await bela.sees("pressed !take.K7F")
    await expect(take).to_have_accessible_name(f"Take K7F {text('de', 'web-chosen')}")
    await expect(speaks).to_have_attribute("aria-disabled", "false")
    await no.click(force=True)
    await expect(bela.state).to_have_text(text("de", "web-old_button"))
    await bela.reload(8)
    await expect(take).to_have_accessible_name(f"Take K7F {text('de', 'web-chosen')}")
    await expect(take).to_have_attribute("aria-disabled", "false")


async def test_buttons_of_the_desk_rest_after_a_press(meet: Meet) -> None:
    """Pressed twice at once is one press without a word; after a rest the same button may be pressed again."""
    bela, buttons = await _desk(meet)
    take = buttons.first
    await take.dblclick()
    await bela.sees("pressed !take.K7F")
    await expect(take).to_have_attribute("aria-disabled", "true")
    await expect(bela.state).to_be_empty()
    await expect(take).to_have_attribute("aria-disabled", "false")
    await take.click()
    await expect(bela.page.locator(".lotse").get_by_text("pressed !take.K7F")).to_have_count(2)
    assert (await bela.messages()).count("> Take K7F") == 2


async def test_button_of_the_desk_waits_for_the_connection(meet: Meet) -> None:
    """What was pressed without a connection cannot be pressed again until it is sent."""
    bela, buttons = await _desk(meet)
    await bela.page.evaluate("{ WebSocket.prototype.send = () => {}; dispatchEvent(new Event('offline')); }")
    await buttons.first.click()
    await bela.page.wait_for_timeout(3200)
    await expect(buttons.first).to_have_attribute("aria-disabled", "true")
    await bela.page.reload()
    await bela.sees("pressed !take.K7F")
    await expect(buttons.first).to_have_attribute("aria-disabled", "false")


async def test_language_on_a_button_of_the_desk_leaves_the_page(meet: Meet) -> None:
    """A volunteer who says that she speaks Turkish goes on reading the page in her own language."""
    bela, buttons = await _desk(meet)
    await buttons.nth(1).click()
    await bela.sees("pressed !me.lang.tr")
    await expect(bela.page.locator("html")).to_have_attribute("lang", "de")
