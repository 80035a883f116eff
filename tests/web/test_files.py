"""Photos, voice messages and PDFs in the page: shown, kept on the device for a while, and gone when they should be."""

from __future__ import annotations

import asyncio

import pytest
from playwright.async_api import Browser, expect

from tests.web.bringing import VOICE, Post, photo
from tests.web.browser import Person
from tests.web.conftest import Meet
from tests.web.script import PDF
from tests.web.serving import Process
from tests.web.texts import text

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

KEYS = """() => new Promise(resolve => {
    const request = indexedDB.open('lotse', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files');
    request.onsuccess = () => {
        const keys = request.result.transaction('files').objectStore('files').getAllKeys();
        keys.onsuccess = () => { request.result.close(); resolve(keys.result.map(key => key.split('.')[1])); };
    };
})"""

AGE = """days => new Promise(resolve => {
    const request = indexedDB.open('lotse', 1);
    request.onsuccess = () => {
        const work = request.result.transaction('files', 'readwrite');
        const cursor = work.objectStore('files').openCursor();
        cursor.onsuccess = () => {
            if (!cursor.result) return;
            cursor.result.update({ ...cursor.result.value, at: Date.now() - days * 86400e3 });
            cursor.result.continue();
        };
        work.oncomplete = () => { request.result.close(); resolve(); };
    };
})"""

SLOW = """() => {
    window.order = [];
    const [put, send] = [IDBObjectStore.prototype.put, WebSocket.prototype.send];
    IDBObjectStore.prototype.put = function (...all) {
        const until = Date.now() + 300;
        const hold = () => { this.get('none').onsuccess = () => Date.now() < until && hold(); };
        hold();
        this.transaction.addEventListener('complete', () => order.push('kept'));
        return put.apply(this, all);
    };
    WebSocket.prototype.send = function (frame) {
        if (JSON.parse(frame).t === 'got') order.push('got');
        return send.call(this, frame);
    };
}"""


async def _post(person: Person) -> Post:
    post = Post(person)
    await post.begin()
    return post


async def test_photo_is_shown_and_enlarged(meet: Meet) -> None:
    """A photo stands above its caption with a name; a click shows it fitted to the window, another whole."""
    anna = await meet()
    post = await _post(anna)
    post.bring(9001, "photo", photo((3000, 1800)), "Freiwillige:\nDas ist das Formular.")
    await anna.sees("Freiwillige:\nDas ist das Formular.")
    small = anna.log.get_by_role("button", name=text("de", "web-file_photo"))
    assert await small.locator("img").evaluate("node => node.naturalWidth") == 3000
    assert await small.evaluate("node => node.getBoundingClientRect().right <= innerWidth")
    await small.click()
    large = anna.page.get_by_role("dialog", name=text("de", "web-file_photo"))
    image = large.locator("img")
    assert await image.evaluate("node => node.getBoundingClientRect().width <= innerWidth")
    await large.locator("#whole").click()
    assert await image.evaluate("node => node.getBoundingClientRect().width") == 3000
    await large.get_by_role("button", name=text("de", "web-file_close")).click()
    await expect(large).to_be_hidden()
    await expect(small).to_be_focused()


async def test_voice_message_can_be_heard(meet: Meet) -> None:
    """A voice message is a player with a name, and plays."""
    anna = await meet()
    post = await _post(anna)
    post.bring(9002, "voice", VOICE)
    player = anna.log.locator("audio")
    await expect(player).to_have_attribute("aria-label", text("de", "web-file_voice"))
    await player.evaluate("async node => { node.muted = true; await node.play(); }")
    assert await player.evaluate("node => node.duration") > 0
    assert await anna.log.locator("article").last.locator(".bubble").count() == 0


async def test_voice_that_cannot_be_played_can_be_taken_away(meet: Meet) -> None:
    """Where the browser cannot play a voice message it offers the file instead of a dead player."""
    anna = await meet()
    post = await _post(anna)
    post.bring(9003, "voice", b"OggS but nothing more")
    link = anna.log.get_by_role("link", name=text("de", "web-file_voice"))
    await expect(link).to_have_attribute("download", "voice.ogg")
    await expect(anna.log.locator("audio")).to_have_count(0)


async def test_pdf_is_downloaded(meet: Meet) -> None:
    """A PDF is a link that hands over the very bytes under a name of ours."""
    anna = await meet()
    post = await _post(anna)
    post.bring(9004, "pdf", PDF, "Mein Zeugnis", ["!end", "Beenden", "choice"])
    link = anna.log.get_by_role("link", name=text("de", "web-file_pdf"))
    async with anna.page.expect_download() as arriving:
        await link.click()
    download = await arriving.value
    assert download.suggested_filename == "document.pdf"
    assert await asyncio.to_thread((await download.path()).read_bytes) == PDF
    await expect(anna.choices()).to_have_text(["Beenden"])


async def test_file_comes_the_whole_way(meet: Meet) -> None:
    """A file that the bot sends over its own channel arrives as it was."""
    anna = await meet()
    await anna.write("pdf")
    await anna.sees("Here it is")
    async with anna.page.expect_download() as arriving:
        await anna.log.get_by_role("link", name=text("de", "web-file_pdf")).click()
    assert await asyncio.to_thread((await (await arriving.value).path()).read_bytes) == PDF


async def test_files_are_kept_and_come_back_in_the_other_language(meet: Meet) -> None:
    """After a reload each file is in its place; its name is said in the language the page has now."""
    anna = await meet()
    post = await _post(anna)
    for key, (media, data) in enumerate({"photo": photo(), "voice": VOICE, "pdf": PDF}.items(), 9010):
        post.bring(key, media, data, f"Nummer {key}")
    await anna.sees("Nummer 9012")
    await anna.ask("العربية")
    await post.reload()
    await expect(anna.log.get_by_role("button", name=text("ar", "web-file_photo"))).to_be_visible()
    await expect(anna.log.get_by_role("link", name=text("ar", "web-file_pdf"))).to_be_visible()
    await expect(anna.log.locator("audio")).to_have_attribute("aria-label", text("ar", "web-file_voice"))
    articles = anna.log.locator("article:has(.file)")
    assert await articles.locator(".bubble").all_text_contents() == [f"Nummer {n}" for n in range(9010, 9013)]


async def test_file_is_kept_before_it_is_confirmed(meet: Meet) -> None:
    """A message is confirmed once its file is on the device, stays before what came after it, and is shown once."""
    anna = await meet()
    post = await _post(anna)
    await anna.page.evaluate(SLOW)
    post.bring(9020, "photo", photo(), "mit Foto")
    post.bring(9020, "photo", photo(), "mit Foto")
    await anna.ask("ohne")
    said = await anna.messages()
    assert said.index("mit Foto") < said.index("ohne")
    assert said.count("mit Foto") == 1
    assert post.confirmed.count("9020") == 2
    assert await anna.page.evaluate("order.slice(0, 2)") == ["kept", "got"]


async def test_deleting_takes_the_files_along(meet: Meet) -> None:
    """Deleting leaves no file of the room on the device, and those of other rooms where they are."""
    anna = await meet()
    bela = await meet("?lang=de&room=volunteer", friend=anna)
    for key, person in ((9030, anna), (9031, bela)):
        await person.page.bring_to_front()
        (await _post(person)).bring(key, "pdf", PDF, f"Nummer {key}")
        await person.sees(f"Nummer {key}")
    assert sorted(await anna.page.evaluate(KEYS)) == ["lotse-9030", "lotse-9031"]
    await anna.page.bring_to_front()
    await anna.page.locator("#delete").click()
    await anna.page.get_by_role("button", name=text("de", "web-delete_yes")).click()
    await anna.sees("Für wen fragen Sie?")
    assert await anna.page.evaluate(KEYS) == ["lotse-9031"]


async def test_file_goes_with_its_message(meet: Meet) -> None:
    """Of a message that is too old for the 200 kept on the device the file goes, too."""
    anna = await meet()
    post = await _post(anna)
    post.bring(9040, "pdf", PDF, "Zeugnis")
    await anna.sees("Zeugnis")
    await anna.page.evaluate(
        """() => {
            const shelf = `lotse.entry.${localStorage['lotse.chat'].slice(0, 8)}.`;
            for (let i = 0; i < 199; i += 1) {
                const id = `lotse-x${i}`;
                const entry = { id, n: Date.now() + i, by: 'lotse', text: `neu ${i}`, bold: [], buttons: [] };
                localStorage.setItem(shelf + id, JSON.stringify(entry));
            }
        }"""
    )
    await post.reload()
    await expect(anna.page.get_by_text("Zeugnis")).to_have_count(0)
    await anna.page.wait_for_function(f"async () => !(await ({KEYS})()).length")


async def test_file_is_gone_after_thirty_days(meet: Meet) -> None:
    """After 29 days a file is still there; after 31 the message stands and says that its file is gone."""
    anna = await meet()
    post = await _post(anna)
    post.bring(9050, "photo", photo(), "alt")
    await anna.sees("alt")
    for days, kept in ((29, ["lotse-9050"]), (31, [])):
        await anna.page.evaluate(AGE, days)
        await post.reload()
        await anna.page.wait_for_function(
            f"async kept => (await ({KEYS})()).join() === kept.join()", arg=kept
        )
    await post.reload()
    await expect(anna.log.locator(".file")).to_have_text(text("de", "web-file_gone"))
    assert "alt" in await anna.messages()


@pytest.mark.parametrize(("media", "data"), [("photo", "%%%"), ("video", "AAAA"), ("constructor", "AAAA")])
async def test_broken_file_does_not_stop_the_chat(meet: Meet, media: str, data: str) -> None:
    """A file that is none is confirmed and said to be gone; what comes after it arrives."""
    anna = await meet()
    post = await _post(anna)
    post.bring(9060, media, data, "kaputt")
    await anna.ask("danach")
    await expect(anna.log.locator(".file")).to_have_text(text("de", "web-file_gone"))
    assert "9060" in post.confirmed


@pytest.mark.parametrize("broken", ["get() { throw new Error('no') }", "value: { open: () => ({}) }"])
async def test_without_a_database_memory_keeps_files(browser: Browser, bot: Process, broken: str) -> None:
    """Where the browser has no database, or one that never answers, files are shown as long as the tab is open."""
    context = await browser.new_context()
    await context.add_init_script(f"Object.defineProperty(window, 'indexedDB', {{ {broken} }})")
    anna = Person(await context.new_page())
    await anna.open(f"{bot.origin}/?lang=de")
    post = await _post(anna)
    post.bring(9070, "photo", photo(), "nur jetzt")
    await anna.sees("nur jetzt")
    await expect(anna.log.locator(".photo img")).to_be_visible()
    await post.reload()
    await expect(anna.log.locator(".file")).to_have_text(text("de", "web-file_gone"))
    assert anna.troubles == []
    await context.close()
