"""The page for everybody: small screens, right to left, keyboards, screen readers, weak eyes."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.web.conftest import Meet
from tests.web.texts import text

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

PHONE = {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True}

SMALL_TARGETS = """() => [...document.querySelectorAll('button, textarea')]
    .filter(node => node.checkVisibility())
    .map(node => [node.id || node.textContent, node.getBoundingClientRect()])
    .filter(([, box]) => box.width < 44 || box.height < 44)
    .map(([name]) => name)"""

CUT_OFF = """() => [...document.querySelectorAll('body *')]
    .filter(node => node.checkVisibility() && !node.closest('.unseen, svg'))
    .filter(node => {
        const box = node.getBoundingClientRect();
        return box.width && (box.left < -0.5 || box.right > innerWidth + 0.5);
    }).map(node => node.outerHTML.slice(0, 80))"""

LOW_CONTRAST = """() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const rgba = color => {
        canvas.clearRect(0, 0, 1, 1);
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = ([r, g, b]) => [r, g, b]
        .map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
    const behind = node => {
        for (let each = node; each; each = each.parentElement) {
            const color = rgba(getComputedStyle(each).backgroundColor);
            if (color[3] === 255) return color;
        }
        return rgba('Canvas');
    };
    const ratio = (one, two) => {
        const [low, high] = [light(one), light(two)].sort((a, b) => a - b);
        return (high + 0.05) / (low + 0.05);
    };
    const texts = [...document.querySelectorAll('body *')]
        .filter(node => node.checkVisibility() && !node.closest('.unseen'))
        .filter(node => [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()))
        .map(node => [node, ratio(rgba(getComputedStyle(node).color), behind(node)), 4.5]);
    const field = document.getElementById('text');
    texts.push([field, ratio(rgba(getComputedStyle(field, '::placeholder').color), behind(field)), 4.5]);
    const edges = [...document.querySelectorAll('.choice:not([aria-disabled=true]), textarea')]
        .map(node => [node, ratio(rgba(getComputedStyle(node).borderTopColor), behind(node.parentElement)), 3]);
    return [...texts, ...edges].filter(([, found, wanted]) => found < wanted)
        .map(([node, found]) => `${node.outerHTML.slice(0, 90)}: ${found.toFixed(2)}`);
}"""


async def _walked(meet: Meet, query: str = "?lang=de", **options: Any) -> Page:
    """Go to the road map, so that every kind of message is on the page."""
    person = await meet(query, **options)
    page: Page = person.page
    for step in (0, 2):
        before = await page.locator(".lotse").count()
        await person.choices().nth(step).click()
        await page.wait_for_function(
            "before => document.querySelectorAll('.lotse').length > before", arg=before
        )
        await page.locator(".choices [aria-disabled=false]").nth(2).wait_for()
    return page


@pytest.mark.parametrize("language", ["de", "ar"])
async def test_fits_the_smallest_phone(meet: Meet, language: str) -> None:
    """On a phone 320 px wide nothing is cut off, nothing scrolls sideways, and a finger hits every control."""
    page = await _walked(meet, f"?lang={language}", **PHONE)
    assert await page.evaluate("document.documentElement.scrollWidth") == 320
    assert await page.evaluate("document.getElementById('log').scrollWidth") <= 320
    assert await page.evaluate(CUT_OFF) == []
    assert await page.evaluate(SMALL_TARGETS) == []
    await page.locator("#language").click()
    assert await page.evaluate(CUT_OFF) == []
    assert await page.evaluate(SMALL_TARGETS) == []
    await page.locator("#delete").click()
    assert await page.evaluate(CUT_OFF) == []


async def test_only_the_conversation_scrolls(meet: Meet) -> None:
    """However long the conversation is, head and field stay where they are: the page around it does not scroll."""
    page = await _walked(meet, viewport={"width": 360, "height": 480})
    await page.evaluate("document.querySelector('.bubble').scrollIntoView()")
    await page.evaluate("document.querySelector('.choices').scrollIntoView()")
    assert await page.evaluate("document.documentElement.scrollHeight - innerHeight") == 0
    await expect(page.locator("header")).to_be_in_viewport(ratio=1)


async def test_greeting_is_read_from_its_beginning(meet: Meet) -> None:
    """On a small phone the first message stays in view; later the person's own words do, with the answer below."""
    person = await meet("?lang=de", **PHONE)
    await expect(person.page.locator(".bubble").first).to_be_in_viewport(ratio=1)
    await person.press("Für mich selbst")
    await person.press("In einem anderen Land")
    await person.sees("Wie möchten Sie weitermachen?")
    await expect(person.page.locator(".me .bubble").last).to_be_in_viewport(ratio=1)
    await expect(person.page.locator("#newest")).to_be_visible()
    await person.page.locator("#newest").click()
    await expect(person.choices().last).to_be_in_viewport(ratio=1)
    await expect(person.page.locator("#newest")).to_be_hidden()


async def test_can_be_magnified_four_times(meet: Meet) -> None:
    """At 400 % zoom of a small window the page scrolls as a whole, and the field and all answers can be reached."""
    page = await _walked(meet, viewport={"width": 320, "height": 240})
    assert await page.evaluate("document.documentElement.scrollWidth") == 320
    for control in ("#text", "#send", ".choices button >> nth=0"):
        await page.locator(control).scroll_into_view_if_needed()
        await expect(page.locator(control)).to_be_in_viewport(ratio=1)


async def test_magnified_text_stays_readable(meet: Meet) -> None:
    """With the browser's text at 200 % nothing is cut off on a phone."""
    page = await _walked(meet, viewport={"width": 360, "height": 640})
    await page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert await page.evaluate("document.documentElement.scrollWidth") == 360
    assert await page.evaluate(CUT_OFF) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["de", "ar"])
async def test_contrast_is_enough(meet: Meet, scheme: str, language: str) -> None:
    """Every text has a contrast of 4.5 and every edge that matters 3 (WCAG 2.2, 1.4.3 and 1.4.11)."""
    page = await _walked(meet, f"?lang={language}", color_scheme=scheme)
    assert await page.evaluate(LOW_CONTRAST) == []
    await page.locator("#language").click()
    assert await page.evaluate(LOW_CONTRAST) == []
    await page.keyboard.press("Escape")
    for state in ("waiting late", "failed"):
        await page.locator(".me").last.evaluate("(node, state) => { node.className = `me ${state}`; }", state)
        assert await page.evaluate(LOW_CONTRAST) == []
    await page.locator("#state").evaluate("node => { node.textContent = 'x'; }")
    await page.locator("#text").fill("x" * 5000)
    assert await page.evaluate(LOW_CONTRAST) == []
    await page.locator("#delete").click()
    assert await page.evaluate(LOW_CONTRAST) == []


async def test_focus_goes_round_in_reading_order_and_is_seen(meet: Meet) -> None:
    """Tab visits language, delete, conversation, links, open answers, field, send; each shows a wide ring."""
    page = await _walked(meet, viewport={"width": 1000, "height": 1400})
    await page.evaluate(
        "document.querySelector('header').prepend(Object.assign(document.createElement('a'), "
        "{ href: '#', id: 'start' })); document.getElementById('start').focus()"
    )
    visited: list[str] = []
    while not visited or visited[-1] != "send":
        await page.keyboard.press("Tab")
        name, width, style = await page.evaluate(
            "(() => { const now = document.activeElement; const look = getComputedStyle(now);"
            "return [now.id || now.protocol || now.dataset.payload, look.outlineWidth, look.outlineStyle]; })()"
        )
        assert (width, style) == ("3px", "solid"), name
        visited.append(name)
    assert visited == [
        *("language", "delete", "log", "https:", "tel:"),
        *("3.0", "3.1", "~menu", "~back", "~help"),
        *("text", "send"),
    ]


async def test_screen_reader_is_told_what_everything_is(meet: Meet) -> None:
    """Every control has a name and a role, the conversation is a live log, and each message says whose it is."""
    page = await _walked(meet)
    nameless = "all => all.filter(node => !(node.ariaLabel || node.labels?.length || node.textContent.trim())).length"
    assert await page.locator("button, textarea, a").evaluate_all(nameless) == 0
    log = page.get_by_role("log", name=text("de", "web-log"))
    await expect(log).to_have_attribute("aria-live", "polite")
    assert await page.get_by_role("status").count() == 1
    assert await page.get_by_role("heading", level=1).count() == 1
    assert await page.get_by_role("banner").count() == await page.get_by_role("main").count() == 1
    await expect(page.get_by_role("textbox")).to_have_accessible_name(text("de", "web-input"))
    speakers = await log.get_by_role("article").evaluate_all(
        "all => all.map(node => node.querySelector('.unseen').textContent)"
    )
    assert speakers.count(text("de", "web-from_you")) == 2
    assert speakers.count(text("de", "web-from_lotse")) == 5
    await expect(log.get_by_role("group").last).to_have_accessible_name(text("de", "web-choices"))
    ids = await page.locator("[id]").evaluate_all("all => all.map(node => node.id)")
    assert len(ids) == len(set(ids))
    pointed = await page.locator(
        "[aria-controls], [aria-describedby], [aria-labelledby], [for]"
    ).evaluate_all(
        "all => all.flatMap(n => ['aria-controls', 'aria-describedby', 'aria-labelledby', 'for']"
        ".map(name => n.getAttribute(name)).filter(Boolean))"
    )
    assert set(pointed) <= set(ids)


async def test_arabic_runs_from_right_to_left(meet: Meet) -> None:
    """In Arabic the page is mirrored; Latin text, links and numbers inside keep their own direction."""
    person = await meet("?lang=ar")
    page = person.page
    await person.press("لنفسي")
    await person.press("في بلد آخر")
    await person.sees("كيف تريد المتابعة؟")
    await person.ask("Ich bin Pfleger.")
    left = "node => node.getBoundingClientRect().left"
    right = "node => innerWidth - node.getBoundingClientRect().right"
    assert await page.locator("header img").evaluate(right) < await page.locator("#delete").evaluate(right)
    assert await page.locator(".lotse .bubble").first.evaluate(right) < await page.locator(
        ".me .bubble"
    ).first.evaluate(right)
    assert await page.locator("#send").evaluate(left) < await page.locator("#text").evaluate(left)
    direction = "node => getComputedStyle(node).direction"
    assert await page.locator(".lotse .bubble").first.evaluate(direction) == "rtl"
    assert await page.locator(".me .bubble").last.evaluate(direction) == "ltr"
    assert (
        await page.locator(".bubble a").evaluate_all("all => all.map(a => getComputedStyle(a).direction)")
        == ["ltr"] * 2
    )
    await expect(page.locator(".lotse .bubble").first).to_have_attribute("lang", "ar")


async def test_message_in_another_language_keeps_its_own_direction(meet: Meet) -> None:
    """A German message in an Arabic page is marked as German and runs from left to right, its buttons too."""
    person = await meet("?lang=ar")
    await person.write("buttons")
    await person.sees("Which?")
    bubble = person.page.locator(".lotse .bubble").last
    await expect(bubble).to_have_attribute("lang", "en")
    await expect(bubble).to_have_attribute("dir", "ltr")
    await expect(person.choices().first).to_have_attribute("dir", "ltr")


async def test_stillness_is_respected(meet: Meet) -> None:
    """Who wants no motion gets none, everybody else a little."""
    scrolling = "getComputedStyle(document.getElementById('log')).scrollBehavior"
    for wish, expected in (("reduce", "auto"), ("no-preference", "smooth")):
        page = (await meet(reduced_motion=wish)).page
        await expect(page.locator("#log")).to_have_class("moving")
        assert await page.evaluate(scrolling) == expected
        await page.evaluate("document.getElementById('typing').hidden = false")
        assert bool(await page.evaluate("document.getAnimations().length")) == (wish == "no-preference")


async def test_forced_colours_keep_every_edge(meet: Meet) -> None:
    """With the system's high-contrast colours bubbles and buttons still have an edge."""
    page = await _walked(meet, forced_colors="active")
    edges = "all => all.every(node => parseFloat(getComputedStyle(node).borderTopWidth) >= 1)"
    assert await page.locator(".bubble, .choices button, header button, #send, textarea").evaluate_all(edges)
