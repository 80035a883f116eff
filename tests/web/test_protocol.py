"""The WebSocket of the web chat over a real server: nothing lost, nothing doubled, nobody let in who should not be."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import datetime, timedelta

import pytest
from websockets.exceptions import InvalidStatus

from bot.channels.web.frames import OLDEST
from bot.ports import Message, NotConnected
from tests.web.conftest import Served
from tests.web.visitor import Frame, at, new_id, plain, visit

pytestmark = pytest.mark.asyncio(loop_scope="module")

DAY = int(timedelta(days=1).total_seconds() * 1000)


async def test_answers_what_is_said(served: Served) -> None:
    """What a page says is stored, confirmed, and answered on the same page."""
    async with visit(served.port) as page:
        name = await page.say("Guten Tag")
        frames = [await page.read() for _ in range(3)]
    kinds = [frame["t"] for frame in frames]
    assert sorted(kinds) == ["msg", "stored", "typing"]
    assert frames[kinds.index("stored")]["id"] == name
    assert frames[kinds.index("msg")]["text"] == "Guten Tag"


async def test_sends_a_whole_message(served: Served) -> None:
    """A message carries its language, its buttons with their kind, and where it is bold."""
    async with visit(served.port) as page:
        await page.send("open", id=new_id(), at=at())
        first, second = await page.until("msg"), await page.until("msg")
    assert first["language"] == "de"
    [[start, length]] = first["bold"]
    assert first["text"][start : start + length] == "Lotse"
    assert [kind for _, _, kind in second["buttons"]] == ["choice"] * 3 + ["nav"] * 3


async def test_opens_with_the_payload_of_the_link(served: Served) -> None:
    """The payload of the link a person followed arrives with the opening."""
    async with visit(served.port) as page:
        await page.send("open", id=new_id(), at=at(), payload="owl")
        texts = [(await page.until("msg"))["text"] for _ in range(3)]
    assert texts[-1] == "start=owl"


async def test_event_sent_again_counts_once(served: Served) -> None:
    """An event that comes again, even over another connection, is confirmed again and answered once."""
    chat = new_id()
    time = at()
    async with visit(served.port, chat) as page:
        name = await page.say("einmal", time=time)
        await page.until("msg")
    async with visit(served.port, chat) as page:
        await page.say("einmal", name, time)
        assert (await page.until("stored"))["id"] == name
        await page.say("danach")
        assert (await page.until("msg"))["text"] == "danach"
    assert len(served.bot.said(chat)) == 2


async def test_same_id_in_two_chats_is_two_events(served: Served) -> None:
    """Ids are made by browsers, so one person's id cannot swallow another person's event."""
    name = new_id()
    async with visit(served.port) as one, visit(served.port) as other:
        await one.say("A", name)
        await other.say("B", name)
        assert (await one.until("msg"))["text"] == "A"
        assert (await other.until("msg"))["text"] == "B"


async def test_unconfirmed_message_comes_again(fresh: Served) -> None:
    """A message that no page confirmed comes again with the same key when the person is back."""
    chat = new_id()
    async with visit(fresh.port, chat, confirms=False) as page:
        await page.say("bleibt")
        lost = await page.until("msg")
    async with visit(fresh.port, chat) as page:
        assert await page.until("msg") == lost
        await page.say("weiter")
        assert (await page.until("msg"))["text"] == "weiter"
        await asyncio.wait_for(fresh.bot.empty.wait(), 5)


async def test_new_page_need_not_wait_for_a_dead_one(served: Served) -> None:
    """What an old connection has not confirmed is shown at once on a new one: phones change networks."""
    chat = new_id()
    async with visit(served.port, chat, confirms=False) as old:
        await old.say("wo bin ich")
        lost = await old.until("msg")
        async with visit(served.port, chat) as new:
            assert await new.until("msg") == lost


async def test_two_pages_show_the_same_chat(served: Served) -> None:
    """Every open page of a chat shows every message, whichever was written on; other chats show none of it."""
    chat = new_id()
    async with (
        visit(served.port, chat) as one,
        visit(served.port, chat) as two,
        visit(served.port) as stranger,
    ):
        await one.say("hier")
        here, there = await one.until("msg"), await two.until("msg")
        assert here == there
        await stranger.say("dort")
        assert (await stranger.until("msg"))["text"] == "dort"


async def test_order_is_kept(served: Served) -> None:
    """Answers come in the order in which things were said."""
    said = [f"Satz {number}" for number in range(20)]
    async with visit(served.port) as page:
        for text in said:
            await page.say(text)
        assert [(await page.until("msg"))["text"] for _ in said] == said


async def test_event_not_stored_is_not_confirmed(fresh: Served) -> None:
    """If storing fails the page is told to try later, and the same event then counts once."""
    fresh.bot.refuse = 1
    async with visit(fresh.port) as page:
        name = await page.say("später")
        assert await page.until("problem") == {"t": "problem", "reason": "later", "id": name}
        await page.say("später", name)
        assert (await page.until("stored"))["id"] == name
    assert len(fresh.bot.said(page.chat)) == 1


@pytest.mark.parametrize("shift", [-OLDEST.days * DAY - 1000, DAY])
async def test_time_out_of_the_window_is_refused(served: Served, shift: int) -> None:
    """An event from too long ago or from the future is refused with the server's time, never bent or stored."""
    async with visit(served.port) as page:
        name = await page.say("Zeit", time=at() + shift)
        problem = await page.until("problem")
        assert (problem["reason"], problem["id"]) == ("clock", name)
        assert abs(problem["now"] - at()) < 5000
    assert served.bot.said(page.chat) == []


async def test_time_of_the_event_is_the_pages_own(served: Served) -> None:
    """An event keeps the time the page gave it, so that it is the same each time it is sent."""
    yesterday = at() - DAY
    async with visit(served.port) as page:
        await page.say("gestern", time=yesterday)
        await page.until("stored")
    [(_, stored)] = served.bot.said(page.chat)
    assert datetime.fromisoformat(stored).timestamp() * 1000 == yesterday


MALFORMED = {
    "no JSON": "{",
    "empty": "",
    "a list": "[]",
    "no kind": "{}",
    "unknown kind": '{"t":"shout"}',
    "number for text": '{"t":"say","id":"' + "a" * 32 + '","at":1,"text":5}',
    "short id": '{"t":"say","id":"a","at":1,"text":"x"}',
    "no time": '{"t":"say","id":"' + "a" * 32 + '","text":"x"}',
    "negative time": '{"t":"say","id":"' + "a" * 32 + '","at":-1,"text":"x"}',
    "lone surrogate": '{"t":"say","id":"' + "a" * 32 + '","at":1,"text":"\\ud800"}',
    "long payload": '{"t":"press","id":"' + "a" * 32 + '","at":1,"payload":"' + "x" * 65 + '"}',
    "deep": '{"t":"beat","x":' + "[" * 15000 + "]" * 15000 + "}",
    "long integer": '{"t":"say","at":' + "9" * 20000 + "}",
    "bytes": b"\x00\x01",
    "second hello": '{"t":"hello","chat":"' + "a" * 32 + '"}',
}


@pytest.mark.parametrize("frame", MALFORMED.values(), ids=MALFORMED.keys())
async def test_malformed_frame_is_answered_and_harms_nothing(served: Served, frame: str | bytes) -> None:
    """A frame that is none of ours gets a clear answer, and the same connection goes on."""
    async with visit(served.port) as page:
        await page.socket.send(frame)
        assert (await page.until("problem"))["reason"] == "malformed"
        await page.say("weiter")
        assert (await page.until("msg"))["text"] == "weiter"


async def test_malformed_event_is_named(served: Served) -> None:
    """Where the id of a malformed event can be read it is in the answer, so that the page gives it up."""
    name = new_id()
    async with visit(served.port) as page:
        await page.send("say", id=name, at="gestern", text="x")
        assert (await page.until("problem"))["id"] == name


async def test_too_many_malformed_frames_end_the_connection(served: Served) -> None:
    """A page that sends nonsense again and again is sent away, after each was answered."""
    async with visit(served.port) as page:
        for _ in range(5):
            await page.socket.send("?")
        assert [(await page.until("problem"))["reason"] for _ in range(5)] == ["malformed"] * 5
        assert await page.closed() == 1008


@pytest.mark.parametrize("size", [33 * 1024, 1024 * 1024])
async def test_too_large_frame_ends_only_its_own_connection(served: Served, size: int) -> None:
    """A frame over 32 KB is refused unread, and others notice nothing."""
    async with visit(served.port) as other:
        async with visit(served.port) as page:
            await page.socket.send("x" * size)
            assert await page.closed() == 1009
        await other.say("noch da")
        assert (await other.until("msg"))["text"] == "noch da"


@pytest.mark.parametrize("character", ["a", "ä", "ب", "😀"])
async def test_longest_text_of_the_page_fits(served: Served, character: str) -> None:
    """The 5,000 units that the page lets a person write fit into a frame in every script."""
    text = character * (5000 // (2 if character == "😀" else 1))
    async with visit(served.port) as page:
        await page.socket.send(
            json.dumps({"t": "say", "id": new_id(), "at": at(), "text": text}, ensure_ascii=False)
        )
        assert (await page.until("msg"))["text"] == text


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://127.0.0.1:1", "http://127.0.0.1.evil.example"]
)
async def test_foreign_origin_is_refused(served: Served, origin: str) -> None:
    """A page of another origin cannot open the chat, and the refusal carries the security headers."""
    with pytest.raises(InvalidStatus) as refused:
        async with plain(served.port, origin):
            pass
    assert refused.value.response.status_code == 403
    assert "default-src 'none'" in refused.value.response.headers["Content-Security-Policy"]


async def test_missing_origin_is_refused(served: Served) -> None:
    """A request that names no origin comes from no browser and is refused."""
    request = (
        f"GET /ws HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
    )
    reader, writer = await asyncio.open_connection("127.0.0.1", served.port)
    writer.write(request.encode())
    assert (await reader.readline()).startswith(b"HTTP/1.1 403")
    writer.close()


@pytest.mark.parametrize("frame", ['{"t":"hello","chat":"short"}', '{"t":"beat"}', "nonsense"])
async def test_first_frame_must_say_which_chat(served: Served, frame: str) -> None:
    """Without a proper `hello` nobody gets in."""
    async with plain(served.port) as page:
        await page.socket.send(frame)
        assert (await page.read())["reason"] == "malformed"
        assert await page.closed() == 1008


async def test_silent_connection_is_closed(served: Served) -> None:
    """A connection that never says which chat it shows is closed."""
    async with plain(served.port) as page:
        assert await page.closed() == 1008


async def test_server_beats_and_silent_page_is_let_go(served: Served) -> None:
    """The server shows that it is alive; a page that never answers is closed, one that does stays."""
    async with visit(served.port) as dead, visit(served.port) as alive:
        for _ in range(6):
            await alive.until("beat")
            await alive.send("beat")
        assert await dead.closed() == 1001
        await alive.say("wach")
        assert (await alive.until("msg"))["text"] == "wach"


async def test_flood_is_slowed_told_once_and_loses_nothing(served: Served) -> None:
    """A page that writes too fast is told once, read more slowly, loses nothing, and others do not wait for it."""
    async with visit(served.port) as flooding, visit(served.port) as other:
        for number in range(90):
            await flooding.say(str(number))
        await other.say("sofort")
        assert (await other.until("msg"))["text"] == "sofort"
        assert len(served.bot.said(flooding.chat)) < 90
        frames: list[Frame] = []
        while sum(frame["t"] == "stored" for frame in frames) < 90:
            frames.append(await flooding.read())
    assert [frame["reason"] for frame in frames if frame["t"] == "problem"] == ["fast"]
    assert len(served.bot.said(flooding.chat)) == 90


async def test_chat_has_a_limit_of_pages(served: Served) -> None:
    """One chat cannot fill the server with pages."""
    chat = new_id()
    async with (
        visit(served.port, chat),
        visit(served.port, chat),
        visit(served.port, chat),
        plain(served.port) as page,
    ):
        await page.send("hello", chat=chat)
        assert await page.closed() == 1013


async def test_full_server_says_so(fresh: Served) -> None:
    """Beyond the number of pages the server serves, a new one is asked to come back later."""
    async with _crowd(fresh.port, 40):
        with pytest.raises(InvalidStatus) as refused:
            async with plain(fresh.port):
                pass
    assert refused.value.response.status_code == 503


async def test_last_page_gives_back_what_it_did_not_confirm(fresh: Served) -> None:
    """When the last page is closed, sending ends at once and the channel forgets the chat."""
    chat = new_id()
    async with visit(fresh.port, chat, confirms=False) as page:
        sending = asyncio.create_task(fresh.bot.channel.send(chat, 2**62, Message("noch da?", "de")))
        assert (await page.until("msg"))["id"] == str(2**62)
    with pytest.raises(NotConnected):
        await sending
    assert fresh.bot.channel._rooms == {}


@asynccontextmanager
async def _crowd(port: int, size: int) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for _ in range(size):
            await stack.enter_async_context(visit(port))
        yield
