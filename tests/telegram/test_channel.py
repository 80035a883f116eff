"""Sending to the fake Bot API: what arrives, and what each refusal means."""

from __future__ import annotations

import asyncio

import pytest

from bot.channels.http import Client
from bot.channels.telegram.api import Api
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.refusals import Moved
from bot.ports import Button, ChannelError, Message, PersonGone, Rejected, Throttled, Unreachable, where
from flows.events import Address
from tests.telegram.conftest import until
from tests.telegram.fake_api import TOKEN, FakeTelegram, Fault

CHAT = 7000000001
PLAIN = Message("Hello", "en")
DRESSED = Message("👋 Where?", "en", (Button("1.a", "Here"), Button("~menu", "Menu", "nav")), ((2, 6),))


@pytest.fixture
def channel(api: Api) -> TelegramChannel:
    """The channel of the fake bot."""
    return TelegramChannel(api)


async def send(channel: TelegramChannel, message: Message = PLAIN, key: int = 1) -> None:
    """Send to the one chat of these tests."""
    await channel.send(str(CHAT), key, message)


async def test_a_message_arrives(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """Text, bold and keys arrive as they were meant."""
    await send(channel, DRESSED)
    (sent,) = telegram.sent
    assert (sent.chat, sent.text, sent.keys) == (CHAT, "👋 Where?", [["Here"], ["Menu"]])
    assert sent.body["entities"] == [{"type": "bold", "offset": 3, "length": 6}]
    assert sent.body["link_preview_options"] == {"is_disabled": True}
    assert "parse_mode" not in sent.body


@pytest.mark.parametrize(
    "text", ["*_`[x](y)", "<b>&amp;", "a_b*c", "\u202eabc\u2066", "https://example.org", "\\"]
)
async def test_no_markup_is_read_into_a_text(
    channel: TelegramChannel, telegram: FakeTelegram, text: str
) -> None:
    """What looks like markup is text."""
    await send(channel, Message(text, "en"))
    assert telegram.sent[0].text == text


async def test_an_address_of_the_channel(channel: TelegramChannel) -> None:
    """A chat's address names channel and bot."""
    assert where(channel, "7") == Address("telegram", "42", "7")


@pytest.mark.parametrize(
    ("fault", "error", "retry_after"),
    [
        (Fault(status=429, description="Too Many Requests: retry after 34", retry_after=34), Throttled, 34),
        (Fault(status=429, description="Too Many Requests"), Throttled, 1),
        (Fault(status=403, description="Forbidden: bot was blocked by the user"), PersonGone, None),
        (Fault(status=403, description="Forbidden: user is deactivated"), PersonGone, None),
        (
            Fault(status=403, description="Forbidden: bot can't initiate conversation with a user"),
            PersonGone,
            None,
        ),
        (Fault(status=400, description="Bad Request: chat not found"), PersonGone, None),
        (
            Fault(status=400, description="Bad Request: USER_IS_DEACTIVATED: user is deactivated"),
            PersonGone,
            None,
        ),
        (Fault(status=400, description="Bad Request: PEER_ID_INVALID"), PersonGone, None),
        (Fault(status=400, description="Bad Request: message text is empty"), Rejected, None),
        (Fault(status=413, description="Request Entity Too Large"), Rejected, None),
        (Fault(status=400, description="Bad Request: group chat was upgraded", moved_to=-1001), Moved, None),
        (Fault(status=401, description="Unauthorized"), Unreachable, None),
        (Fault(status=404, description="Not Found"), Unreachable, None),
        (Fault(status=500, description="Internal Server Error"), Unreachable, None),
        (Fault(status=502, raw="<html>Bad Gateway /bot42:FAKE/sendMessage</html>"), Unreachable, None),
        (Fault(status=200, raw="<html>Log in to the hotel's network</html>"), Unreachable, None),
        (Fault(status=400, raw="<html>Bad Request</html>"), Rejected, None),
        (Fault(lost=True), Unreachable, None),
        (Fault(cut=True), Unreachable, None),
    ],
    ids=lambda value: value.description + (value.raw or "")[:5] if isinstance(value, Fault) else "",
)
async def test_what_refusals_mean(
    channel: TelegramChannel,
    telegram: FakeTelegram,
    fault: Fault,
    error: type[ChannelError],
    retry_after: float | None,
) -> None:
    """Each refusal becomes one kind of trouble, which shows neither token nor text; the next message goes through."""
    telegram.fail("sendMessage", fault)
    with pytest.raises(ChannelError) as caught:
        await send(channel, Message("my secret", "en"))
    assert type(caught.value) is error
    assert caught.value.retry_after == retry_after
    shown: BaseException | None = caught.value
    while shown is not None:
        assert "FAKE" not in repr(shown)
        assert "secret" not in repr(shown)
        shown = shown.__cause__
    await send(channel)
    assert telegram.sent[-1].text == "Hello"


async def test_a_group_that_moved_tells_where_to(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """The new id of a group is handed on; nothing is sent there by itself."""
    telegram.fail(
        "sendMessage", Fault(status=400, description="group chat was upgraded", moved_to=-1001700000002)
    )
    with pytest.raises(Moved) as caught:
        await send(channel)
    assert caught.value.chat == "-1001700000002"
    assert not telegram.sent


async def test_nobody_there(api: Api, telegram: FakeTelegram) -> None:
    """A server that is down is worth another attempt."""
    async with Client("http://127.0.0.1:1") as client:
        with pytest.raises(Unreachable):
            await send(TelegramChannel(Api(TOKEN, client)))


async def test_a_black_hole(telegram: FakeTelegram, api: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that never answers is given up in time."""
    monkeypatch.setattr("bot.channels.telegram.channel.SEND_SECONDS", 0.05)
    telegram.fail("sendMessage", Fault(hang=True))
    with pytest.raises(Unreachable):
        await send(TelegramChannel(api))


async def test_a_chat_of_another_channel(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """What is no chat of Telegram is refused before anything is sent."""
    with pytest.raises(Rejected):
        await channel.send("web-7f", 1, PLAIN)
    assert not telegram.calls


@pytest.mark.parametrize(
    "description",
    [
        "Bad Request: BUTTON_DATA_INVALID",
        "Bad Request: can't parse entities: unsupported start tag",
        "Bad Request: object expected as reply markup",
        "Bad Request: something that nobody has seen yet",
    ],
)
async def test_a_text_is_never_lost_by_its_dress(
    channel: TelegramChannel, telegram: FakeTelegram, description: str
) -> None:
    """If Telegram does not like bold or keys, the text goes out without, its choices as numbered lines."""
    telegram.fail("sendMessage", Fault(status=400, description=description))
    await send(channel, DRESSED)
    (sent,) = telegram.sent
    assert (sent.text, sent.keys) == ("👋 Where?\n\n1. Here", [])
    assert "entities" not in sent.body


async def test_a_payload_too_long_does_not_cost_the_text(
    channel: TelegramChannel, telegram: FakeTelegram
) -> None:
    """The fake refuses what Telegram refuses; a mistake of ours in a button leaves the text whole."""
    await send(channel, Message("Where?", "en", (Button("x" * 65, "Here"),)))
    assert telegram.sent[0].text == "Where?\n\n1. Here"


async def test_undressing_is_tried_once(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """A text that is refused without bold and keys as well is rejected."""
    telegram.fail("sendMessage", Fault(status=400, description="Bad Request: no"), times=2)
    with pytest.raises(Rejected):
        await send(channel, DRESSED)
    assert telegram.calls["sendMessage"] == 2


@pytest.mark.parametrize("text", ["word " * 3000, "👩🏽‍🔬 " * 2000, "مرحبا " * 2000, "x" * 4097])
async def test_long_texts_arrive_whole(channel: TelegramChannel, telegram: FakeTelegram, text: str) -> None:
    """A text over the limit arrives in pieces, in order."""
    await send(channel, Message(text, "en"))
    assert "".join(sent.text for sent in telegram.sent) == text


async def test_a_long_text_goes_on_where_it_stopped(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """When a piece fails, the next attempt starts with it: nothing is lost, nothing comes twice."""
    long = Message("one " * 1024 + "two " * 1024 + "three", "en")
    for faults in (
        [Fault(), Fault(status=502)],
        [Fault(status=429, retry_after=1)],
        [Fault(), Fault(cut=True)],
    ):
        for fault in faults:
            telegram.fail("sendMessage", fault)
        with pytest.raises(ChannelError):
            await send(channel, long, key=9)
    await send(channel, long, key=9)
    assert [sent.text[:3] for sent in telegram.sent] == ["one", "two", "thr"]
    assert "".join(sent.text for sent in telegram.sent) == long.text


async def test_typing_is_shown(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """Typing is one call, for that chat."""
    await channel.typing(str(CHAT))
    assert telegram.arguments["sendChatAction"] == [{"chat_id": CHAT, "action": "typing"}]


@pytest.mark.parametrize(
    "fault", [Fault(status=400), Fault(status=429, retry_after=9), Fault(cut=True), Fault(raw="?")]
)
async def test_typing_never_raises(channel: TelegramChannel, telegram: FakeTelegram, fault: Fault) -> None:
    """Nothing hangs on typing."""
    telegram.fail("sendChatAction", fault)
    await channel.typing(str(CHAT))
    await channel.typing("web-7f")
    assert telegram.calls["sendChatAction"] == 1


async def test_many_chats_at_once(channel: TelegramChannel, telegram: FakeTelegram) -> None:
    """A slow chat does not hold up the others."""
    telegram.fail("sendMessage", Fault(hang=True, chat=1))
    slow = asyncio.create_task(channel.send("1", 1, PLAIN))
    await until(lambda: telegram.calls["sendMessage"])
    await asyncio.gather(*(channel.send(str(chat), chat, PLAIN) for chat in range(2, 200)))
    assert {sent.chat for sent in telegram.sent} == set(range(2, 200))
    slow.cancel()


@pytest.mark.parametrize("token", ["", "42", "42:", "x:AAA", "42:A A", "42:A\r\nX: y", "42:A/../x", "42:Ä"])
async def test_tokens(api: Api, token: str) -> None:
    """What cannot be a token is refused at once, without being shown."""
    with pytest.raises(ValueError) as caught:
        Api(token, api.client)
    assert len(token) < 4 or token not in str(caught.value)
