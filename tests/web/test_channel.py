"""The web chat as a channel, without sockets: who gets what, and when sending counts as done."""

from __future__ import annotations

import asyncio
import json

import pytest

from bot.channels.web.channel import Visitor, WebChannel
from bot.ports import Button, Channel, ChannelError, File, Message, NotConnected, Rejected, Unreachable, where
from flows.events import Address

CHAT = "c" * 32
MESSAGE = Message("Hallo", "de", (Button("1.a", "Ja"), Button("~menu", "Menü", "nav")), ((0, 5),))


def _frames(visitor: Visitor) -> list[dict[str, object]]:
    taken = []
    while not visitor.outbound.empty():
        frame = visitor.outbound.get_nowait()
        taken.append(json.loads(frame) if isinstance(frame, str) else {"close": frame})
    return taken


def test_is_a_channel_with_an_address() -> None:
    """The web chat can stand wherever a channel is asked for, and names its bot in the address."""
    channel: Channel = WebChannel("owl")
    assert where(channel, CHAT) == Address("web", "owl", CHAT)


async def test_nobody_there_is_told_at_once() -> None:
    """Without an open page sending fails at once as not connected, which delivery waits out; typing never fails."""
    channel = WebChannel()
    with pytest.raises(NotConnected):
        await channel.send(CHAT, 1, MESSAGE)
    await channel.typing(CHAT)


async def test_done_when_one_page_has_it() -> None:
    """Sending is done when any page of the chat has the message, and the key reaches the page unharmed."""
    channel = WebChannel()
    one, two = channel.enter(CHAT, "{}"), channel.enter(CHAT, "{}")
    sending = asyncio.ensure_future(channel.send(CHAT, 2**62 + 1, MESSAGE))
    await asyncio.sleep(0)
    assert (
        _frames(one)[1:]
        == _frames(two)[1:]
        == [
            {
                "t": "msg",
                "id": str(2**62 + 1),
                "text": "Hallo",
                "language": "de",
                "buttons": [["1.a", "Ja", "choice"], ["~menu", "Menü", "nav"]],
                "bold": [[0, 5]],
            }
        ]
    )
    channel.confirm(CHAT, 2**62 + 1)
    await sending


async def test_a_file_goes_along_in_base64() -> None:
    """A message with a file shows it in the same frame: what it is, and its bytes in base64."""
    channel = WebChannel()
    page = channel.enter(CHAT, "{}")
    sending = asyncio.ensure_future(
        channel.send(CHAT, 1, Message("", "de", file=File("photo", b"\xff\xd8\x00")))
    )
    await asyncio.sleep(0)
    (frame,) = _frames(page)[1:]
    assert (frame["text"], frame["file"]) == ("", {"media": "photo", "data": "/9gA"})
    channel.confirm(CHAT, 1)
    await sending


async def test_a_page_has_more_time_for_a_file() -> None:
    """A slow network gets a file through: the longer the frame, the longer sending waits."""
    channel = WebChannel(patience=0.01)
    channel.enter(CHAT, "{}")
    sending = asyncio.ensure_future(
        channel.send(CHAT, 1, Message("", "de", file=File("pdf", bytes(1_000_000))))
    )
    await asyncio.sleep(0.05)
    assert not sending.done()
    channel.confirm(CHAT, 1)
    await sending


async def test_the_page_sends_no_files() -> None:
    """There is nothing to fetch from a page."""
    with pytest.raises(Rejected):
        await WebChannel().fetch("x")


async def test_silent_page_is_unreachable() -> None:
    """An open page that does not confirm in time makes the attempt fail, worth another."""
    channel = WebChannel(patience=0.01)
    channel.enter(CHAT, "{}")
    with pytest.raises(Unreachable) as failed:
        await channel.send(CHAT, 1, MESSAGE)
    assert isinstance(failed.value, ChannelError)
    assert failed.value.retryable


async def test_reconnecting_page_gets_what_the_old_one_left() -> None:
    """A page that comes before the failure is noticed gets the message, so that no wake-up is lost."""
    channel = WebChannel()
    old = channel.enter(CHAT, "{}")
    sending = asyncio.ensure_future(channel.send(CHAT, 7, MESSAGE))
    await asyncio.sleep(0)
    channel.leave(old)
    new = channel.enter(CHAT, "{}")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    assert _frames(new)[1]["id"] == "7"
    channel.confirm(CHAT, 7)
    await sending


async def test_late_and_foreign_confirmations_are_ignored() -> None:
    """A confirmation of nothing that waits, or from another chat, changes nothing."""
    channel = WebChannel(patience=0.01)
    channel.enter(CHAT, "{}")
    channel.enter("d" * 32, "{}")
    channel.confirm(CHAT, 1)
    sending = asyncio.ensure_future(channel.send(CHAT, 1, MESSAGE))
    await asyncio.sleep(0)
    channel.confirm("d" * 32, 1)
    with pytest.raises(Unreachable):
        await sending


async def test_page_that_does_not_read_is_ended_and_costs_no_memory() -> None:
    """A page that leaves too much unread is ended; the other pages of the chat go on."""
    channel = WebChannel()
    stuck, other = channel.enter(CHAT, "{}"), channel.enter(CHAT, "{}")
    for _ in range(300):
        await channel.typing(CHAT)
        _frames(other)
    assert _frames(stuck) == [{"close": 1013}]
    assert channel.crowd(CHAT) == 1
