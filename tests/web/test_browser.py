"""The page in a real browser, against a real server that is killed now and then."""

from __future__ import annotations

import pytest
from playwright.async_api import Browser, Page, expect

from tests.web.browser import Person
from tests.web.conftest import Meet
from tests.web.conversation import DIES_WHEN_SENT, DIES_WHEN_STORED
from tests.web.serving import Process
from tests.web.texts import text

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def _hurry(page: Page) -> None:
    """Let the page try to connect now rather than at its own time."""
    await page.evaluate("dispatchEvent(new Event('online'))")


async def test_conversation_by_buttons_and_words(meet: Meet) -> None:
    """A person answers by button and by words, and sees both sides in order."""
    anna = await meet(reduced_motion="no-preference")
    await anna.press("Für mich selbst")
    await anna.sees("Wo haben Sie Ihren Beruf gelernt?")
    await anna.ask("In Ankara")
    said = await anna.messages()
    assert said[1:] == [
        "Für wen fragen Sie?",
        "> Für mich selbst",
        "Wo haben Sie Ihren Beruf gelernt?",
        "> In Ankara",
        "In Ankara",
    ]


async def test_old_buttons_stay_readable_and_do_nothing(meet: Meet) -> None:
    """Buttons of earlier messages show what was chosen, are out of the tab order, and explain themselves if pressed."""
    anna = await meet()
    await anna.press("Für mich selbst")
    await anna.sees("Wo haben Sie Ihren Beruf gelernt?")
    old = anna.page.locator(".choices").first.locator("button")
    assert await old.evaluate_all("all => all.every(b => b.ariaDisabled === 'true' && b.tabIndex === -1)")
    await expect(old.first).to_have_accessible_name(f"Für mich selbst {text('de', 'web-chosen')}")
    before = await anna.messages()
    await old.nth(1).click(force=True)
    await expect(anna.state).to_have_text(text("de", "web-old_button"))
    await anna.ask("weiter")
    assert await anna.messages() == [*before, "> weiter", "weiter"]


async def test_pressed_twice_counts_once(meet: Meet) -> None:
    """A double press is one answer."""
    anna = await meet()
    await anna.choices().first.dblclick()
    await anna.sees("Wo haben Sie Ihren Beruf gelernt?")
    await anna.ask("und")
    assert (await anna.messages()).count("> Für mich selbst") == 1


async def test_enter_sends_and_shift_enter_does_not(meet: Meet) -> None:
    """Enter sends, Shift+Enter begins a line, a composing keyboard's Enter and an empty field do nothing."""
    anna = await meet()
    before = await anna.messages()
    await anna.field.press("Enter")
    await anna.field.fill("eins")
    await anna.field.dispatch_event("keydown", {"key": "Enter", "isComposing": True})
    await anna.field.press("Shift+Enter")
    await anna.field.press_sequentially("zwei")
    tall = await anna.field.evaluate("node => node.clientHeight")
    await anna.field.press("Enter")
    await anna.sees("eins\nzwei")
    assert (await anna.messages())[len(before) :] == ["> eins\nzwei", "eins\nzwei"]
    assert await anna.field.evaluate("node => node.clientHeight") < tall
    await expect(anna.field).to_be_focused()


async def test_comes_back_to_the_same_place(meet: Meet) -> None:
    """After a reload, or the next day in a new tab, everything is there and the open question still takes an answer."""
    anna = await meet()
    await anna.press("Für mich selbst")
    await anna.sees("Wo haben Sie Ihren Beruf gelernt?")
    before = await anna.messages()
    await anna.reload(len(before))
    assert await anna.messages() == before
    await anna.page.close()
    tomorrow = await meet("", friend=anna)
    assert await tomorrow.messages() == before
    await tomorrow.press("In einem anderen Land")
    await tomorrow.sees("Wie möchten Sie weitermachen?")


async def test_server_killed_in_the_middle_loses_and_doubles_nothing(meet: Meet, bot: Process) -> None:
    """What is written while the server dies, is dead, or comes back arrives once, in order, and is answered once."""
    anna = await meet()
    before = await anna.messages()
    said = ["ungelesen", "ins Leere", "danach", DIES_WHEN_STORED, "wieder ins Leere", "und weiter"]
    bot.freeze()
    await anna.write(said[0])
    await bot.kill()
    await anna.write(said[1])
    await bot.start()
    await _hurry(anna.page)
    await anna.write(said[2])
    await anna.sees(said[2])
    await anna.write(said[3])
    await bot.died()
    await anna.write(said[4])
    await bot.start()
    await _hurry(anna.page)
    await anna.write(said[5])
    await anna.sees(said[5])
    await expect(anna.page.locator(".waiting")).to_have_count(0)
    after = (await anna.messages())[len(before) :]
    assert [line[2:] for line in after if line.startswith("> ")] == said
    assert [line for line in after if not line.startswith("> ")] == said


async def test_message_sent_twice_is_shown_once_in_its_place(meet: Meet, bot: Process) -> None:
    """A server that dies before it notes what it sent sends it again; the page shows it once, where it was."""
    anna = await meet()
    await anna.write(DIES_WHEN_SENT)
    await bot.died()
    await anna.sees(DIES_WHEN_SENT)
    await anna.write("danach")
    await bot.start()
    await _hurry(anna.page)
    await anna.sees("danach")
    said = await anna.messages()
    assert said[-4:] == [f"> {DIES_WHEN_SENT}", DIES_WHEN_SENT, "> danach", "danach"]
    await anna.reload(len(said))
    assert await anna.messages() == said


async def test_without_connection_the_person_is_told_and_keeps_her_words(meet: Meet, bot: Process) -> None:
    """Without a connection the page says so, shows what is not sent yet, and keeps it over a reload of the tab."""
    anna = await meet(viewport={"width": 320, "height": 480})
    await bot.kill()
    await _hurry(anna.page)
    await anna.write("kommt das an?")
    await _hurry(anna.page)
    await expect(anna.state).to_have_text(text("de", "web-offline"))
    await expect(anna.page.locator(".mark")).to_have_text(text("de", "web-waiting"))
    await expect(anna.page.locator(".mark")).to_be_in_viewport(ratio=1)
    await bot.start()
    await anna.page.reload()
    await anna.sees("kommt das an?")
    await expect(anna.page.locator(".waiting")).to_have_count(0)


async def test_two_tabs_show_one_conversation(meet: Meet) -> None:
    """Two tabs show the same conversation, whichever is written in, and agree after a reload."""
    one = await meet()
    two = await meet(friend=one)
    await one.page.bring_to_front()
    await one.ask("aus dem ersten")
    await two.sees("aus dem ersten")
    await two.ask("aus dem zweiten")
    await one.sees("aus dem zweiten")
    said = await one.messages()
    assert sorted(await two.messages()) == sorted(said)
    assert len(said) == len(set(said)) == 6
    await two.reload(len(said))
    assert await two.messages() == said


async def test_deleting_starts_anew_in_all_tabs(meet: Meet) -> None:
    """Deleting asks first; then no tab and no storage holds a word of the conversation, and the chat is another."""
    one = await meet()
    await one.ask("geheim")
    two = await meet(friend=one)
    chat = await one.page.evaluate("localStorage['lotse.chat']")
    await one.page.bring_to_front()
    await one.page.locator("#delete").click()
    dialog = one.page.get_by_role("dialog", name=text("de", "web-delete_title"))
    await expect(dialog.get_by_role("button").first).to_be_focused()
    await dialog.get_by_role("button", name=text("de", "web-delete_no")).click()
    assert "> geheim" in await one.messages()
    await one.page.locator("#delete").click()
    await dialog.get_by_role("button", name=text("de", "web-delete_yes")).click()
    for tab in (one, two):
        await expect(tab.page.get_by_text("geheim")).to_have_count(0)
        await tab.sees("Für wen fragen Sie?")
    assert "geheim" not in await one.page.evaluate("JSON.stringify(localStorage)")
    assert await one.page.evaluate("localStorage['lotse.chat']") not in {chat, None}


PAYLOADS = (
    "<img src=x onerror=hacked=1>",
    "<script>hacked=1</script>",
    '"><svg onload=hacked=1>',
    "**<b onmouseover=hacked=1>fett</b>**",
    "javascript:hacked=1//http://a.example",
    "data:text/html,<script>hacked=1</script>",
    'https://a.example/"onmouseover=hacked=1//',
    "https://a.example/<img/src=x/onerror=hacked=1>",
    "http://[::1",
    "tel:+49<script>hacked=1</script>",
    "{{web-title}} ${hacked=1} {{constructor.constructor('hacked=1')()}}",
    "\u202ehttps://a.example/gpj.exe\u202c",
)


async def test_markup_is_shown_never_run(meet: Meet) -> None:
    """Whatever is written, said back, on a button or in the address stays text; links lead to http(s) and tel only."""
    anna = await meet("?lang=de&start=%22%3E%3Cimg%20src=x%20onerror=hacked=1%3E")
    for payload in PAYLOADS:
        await anna.ask(payload.replace("**", "")) if "**" not in payload else await anna.write(payload)
    await anna.write("buttons")
    await anna.press("<b>One</b>")
    await anna.sees("pressed 1.a")
    assert await anna.page.evaluate("typeof hacked") == "undefined"
    assert await anna.log.locator("img, script, svg, b, [onload], [onerror], [onmouseover]").count() == 0
    links = await anna.log.locator("a").evaluate_all("all => all.map(a => [a.protocol, a.rel])")
    assert {protocol for protocol, _ in links} <= {"http:", "https:", "tel:"}
    assert {rel for _, rel in links} == {"noopener noreferrer"}


async def test_links_and_bold_are_where_they_belong(meet: Meet) -> None:
    """Bold counts in code points, links end before punctuation, and a bold link is both."""
    anna = await meet()
    await anna.write(
        "😀😀 **fett 😀** und **https://a.example/x?y=1**. Tel. +49 (0)30 1815-1111, (http://b.example)"
    )
    await anna.sees("😀😀 fett 😀 und https://a.example/x?y=1. Tel. +49 (0)30 1815-1111, (http://b.example)")
    bubble = anna.page.locator(".lotse .bubble").last
    assert await bubble.locator("strong").all_text_contents() == ["fett 😀", "https://a.example/x?y=1"]
    assert await bubble.locator("a").evaluate_all("all => all.map(a => a.href)") == [
        "https://a.example/x?y=1",
        "tel:+49301815-1111".replace("-", ""),
        "http://b.example/",
    ]


async def test_language_menu_by_keyboard(meet: Meet) -> None:
    """The menu works without a mouse; a choice turns the page at once and is told to Lotse, not written to anybody."""
    anna = await meet()
    await anna.page.locator("#language").press("Enter")
    await expect(anna.page.get_by_role("button", name="Deutsch").last).to_be_focused()
    await anna.page.keyboard.press("Escape")
    await expect(anna.page.locator("#language")).to_be_focused()
    await anna.page.keyboard.press("Enter")
    for _ in range(3):
        await anna.page.keyboard.press("ArrowDown")
    await anna.page.keyboard.press("Enter")
    await anna.sees("pressed !language.ar")
    await expect(anna.page.locator("html")).to_have_attribute("dir", "rtl")
    await expect(anna.page).to_have_title(text("ar", "web-title"))
    await expect(anna.field).to_have_attribute("placeholder", text("ar", "web-placeholder"))
    await expect(anna.log).to_have_accessible_name(text("ar", "web-log"))
    await anna.page.reload()
    await expect(anna.page.locator("html")).to_have_attribute("lang", "ar")


async def test_language_of_the_page_follows_whom_names_one(meet: Meet) -> None:
    """Who writes a language's name gets the page in it; other words never switch it."""
    anna = await meet("?lang=en")
    await anna.ask("Ich spreche Deutsch")
    await expect(anna.page.locator("html")).to_have_attribute("lang", "en")
    await anna.ask("türkçe")
    await expect(anna.page.locator("html")).to_have_attribute("lang", "tr")


@pytest.mark.parametrize(("locale", "language"), [("tr-TR", "tr"), ("ar-EG", "ar"), ("fr-FR", "en")])
async def test_first_language_is_the_browsers(meet: Meet, locale: str, language: str) -> None:
    """Without a choice the page speaks the browser's language if it can, else English."""
    anna = await meet("", locale=locale)
    await expect(anna.page.locator("html")).to_have_attribute("lang", language)


async def test_payload_of_the_link_is_sent_once(meet: Meet) -> None:
    """The payload of a link opens the chat with it once, not again at each reload; a new one counts."""
    anna = await meet("?lang=de&region=owl")
    await anna.sees("start=owl")
    await anna.page.reload()
    await anna.ask("da")
    await anna.page.goto(anna.page.url.replace("region=owl", "start=ruhr"))
    await anna.sees("start=ruhr")
    said = await anna.messages()
    assert (said.count("start=owl"), said.count("start=ruhr")) == (1, 1)


async def test_region_and_campaign_of_the_link(meet: Meet) -> None:
    """`?region=owl&campaign=herbst` opens the chat like `?start=owl-herbst`; a campaign without a region is nothing."""
    anna = await meet("chat?lang=de&region=owl&campaign=herbst")
    await anna.sees("start=owl-herbst")
    bela = await meet("?lang=de&campaign=herbst")
    await bela.ask("da")
    assert not [text for text in await bela.messages() if text.startswith("start=")]


async def test_length_is_limited_and_shown(meet: Meet) -> None:
    """Near the limit of 5,000 the count appears, and more cannot be written."""
    anna = await meet()
    await expect(anna.page.locator("#count")).to_be_hidden()
    await anna.field.fill("x" * 4999)
    await anna.field.press_sequentially("yz")
    await expect(anna.page.locator("#count")).to_have_text(f"5.000 / 5.000 {text('de', 'web-count')}")
    await anna.field.press("Enter")
    await anna.sees("x" * 4999 + "y")


async def test_broken_characters_are_mended(meet: Meet) -> None:
    """Half an emoji, as some keyboards leave it, is sent as a replacement character instead of failing for ever."""
    anna = await meet()
    await anna.field.evaluate("node => { node.value = 'a\\ud83db' }")
    await anna.field.press("Enter")
    await anna.sees("a\ufffdb")


async def test_wrong_clock_does_no_harm(meet: Meet) -> None:
    """A device a year ahead is understood, also when its clock jumps in the middle."""
    anna = await meet()
    await anna.page.evaluate("{ const real = Date.now; Date.now = () => real() + 365 * 86400e3; }")
    await anna.ask("aus der Zukunft")
    await anna.page.evaluate("{ const real = Date.now; Date.now = () => real() - 730 * 86400e3; }")
    await anna.ask("aus der Vergangenheit")
    assert await anna.page.locator(".failed").count() == 0


async def test_works_where_nothing_may_be_stored(meet: Meet, browser: Browser, bot: Process) -> None:
    """Where the browser keeps nothing the conversation works as long as the tab is open."""
    context = await browser.new_context()
    await context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no') } })"
    )
    anna = Person(await context.new_page())
    await anna.open(f"{bot.origin}/?lang=de")
    await anna.ask("geht das?")
    assert anna.troubles == []
    await context.close()


async def test_transcript_is_bounded(meet: Meet) -> None:
    """The device keeps the newest 200 messages and no more."""
    anna = await meet()
    await anna.page.evaluate(
        """() => {
            const shelf = `lotse.entry.${localStorage['lotse.chat'].slice(0, 8)}.`;
            for (let i = 0; i < 250; i += 1) {
                const id = `lotse-x${i}`;
                const entry = { id, n: Date.now() + i, by: 'lotse', text: `alt ${i}`, bold: [], buttons: [] };
                localStorage.setItem(shelf + id, JSON.stringify(entry));
            }
        }"""
    )
    await anna.page.reload()
    await anna.ask("neu")
    assert len(await anna.messages()) == 200
    kept = await anna.page.evaluate(
        "Object.keys(localStorage).filter(key => key.startsWith('lotse.entry.')).length"
    )
    assert kept == 200


async def test_without_script_the_page_says_what_it_needs(browser: Browser, bot: Process) -> None:
    """Without JavaScript the page says so in the browser's language."""
    context = await browser.new_context(java_script_enabled=False, locale="tr-TR")
    page = await context.new_page()
    await page.goto(bot.origin)
    hint = page.locator("noscript p")
    await expect(hint).to_have_text(text("tr", "web-noscript"))
    assert await hint.bounding_box() is not None
    await expect(page.locator("footer")).to_be_hidden()
    await context.close()
