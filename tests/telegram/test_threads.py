"""Topics in private chats: asked for at the start, made, named, deleted; what arrived elsewhere counts as not sent."""

from __future__ import annotations

import asyncio

import msgspec
import pytest

from bot.channels.telegram import Profile, TelegramBot
from bot.channels.telegram.api import Api
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.translate import Translator
from bot.ports import Arrived, Astray, Button, File, Message, PersonGone, Rejected, Topic
from flows.events import Address
from tests.telegram.conftest import NOW, payload
from tests.telegram.fake_api import TOKEN, FakeTelegram, Fault
from tests.telegram.fake_groups import FakeGroup, FakeTopic

CHAT = 7000000001
THREAD = f"{CHAT}/45"
PERSON = Address("telegram", "42", str(CHAT))
KEYS = (Button("!close.K7F", "End"),)


@pytest.fixture
def channel(api: Api) -> TelegramChannel:
    """The channel of the fake bot, which has heard that there are topics."""
    made = TelegramChannel(api)
    made.threads = True
    return made


@pytest.fixture
def chat(telegram: FakeTelegram) -> FakeGroup:
    """A private chat with one topic."""
    telegram.company.threads = True
    made = telegram.company.chat(CHAT)
    made.topics[45] = FakeTopic("K7F")
    return made


@pytest.mark.parametrize("on", [True, False])
async def test_the_bot_asks_whether_there_are_topics(telegram: FakeTelegram, on: bool) -> None:
    """Whether private chats have topics is what `getMe` says, from the moment the bot is known."""
    telegram.company.threads = on
    bot = TelegramBot(TOKEN, clock=lambda: NOW, notice=lambda *_: "", profile=Profile(), api_url=telegram.url)

    async def take(_: object) -> None: ...

    running = asyncio.create_task(bot.run(take))
    assert not bot.channel.threads
    async with asyncio.timeout(5):
        await bot.known.wait()
    assert bot.channel.threads is on
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    await bot.close()


def test_a_topic_is_a_place_and_no_other_address(translator: Translator) -> None:
    """What somebody writes in a topic of her own chat has its place, and is hers; so is a press; it is no company."""
    topic = b'"message_id": 5, "message_thread_id": 45, "is_topic_message": true, "date"'
    for name in ("text", "edited_text", "press"):
        body = payload(name)
        plain = translator.translate(body).incoming
        assert plain is not None
        assert (plain.place, plain.answered) == ("", PERSON)
        start = body.index(b'"message"') if b'"message"' in body else body.index(b'"edited_message"')
        found = translator.translate(body[:start] + body[start:].replace(b'"date"', topic, 1)).incoming
        assert found is not None
        assert (found.address, found.place, found.company) == (PERSON, THREAD, False)
        assert found.answered == Address("telegram", "42", THREAD)
        assert (found.ref, found.event) == ("5", plain.event)


def test_a_reply_is_no_topic(translator: Translator) -> None:
    """Telegram names a thread for replies as well: without `is_topic_message` that is no place."""
    body = payload("text").replace(b'"date"', b'"message_thread_id": 45, "date"', 1)
    found = translator.translate(body).incoming
    assert found is not None
    assert (found.place, found.address) == ("", PERSON)


@pytest.mark.parametrize(
    "message",
    [
        Message("Hello", "en", KEYS),
        Message("word " * 2000, "en", KEYS),
        Message("caption", "en", KEYS, file=File("photo", b"JPEG")),
    ],
    ids=["text", "long", "photo"],
)
async def test_all_of_a_message_goes_to_its_topic(
    channel: TelegramChannel, chat: FakeGroup, message: Message
) -> None:
    """Texts, what is cut, and files: not one post of it is outside of the topic, and nothing is reported."""
    assert await channel.send(THREAD, 1, message) is None
    assert {post.thread for post in chat.posts} == {45}


async def test_a_topic_is_made_named_and_deleted(
    channel: TelegramChannel, telegram: FakeTelegram, chat: FakeGroup
) -> None:
    """A new topic is reported; at its end it gets another name, as no topic of a private chat can be closed."""
    arrived = await channel.send(str(CHAT), 1, Message("Card", "en", topic=Topic("make", "K7F · Visa")))
    assert isinstance(arrived, Arrived)
    thread = int(arrived.topic)
    assert [(post.thread, post.pinned) for post in chat.posts] == [(thread, True)]
    place = f"{CHAT}/{thread}"
    for do, name in (("close", "✓ K7F"), ("reopen", "M2X · Visa")):
        change = msgspec.convert({"do": do, "name": name}, Topic)
        assert await channel.send(place, 2, Message("News", "en", topic=change)) is None
        assert chat.topics[thread] == FakeTopic(name)
    await channel.send(place, 3, Message("", "en", topic=Topic("delete")))
    assert thread not in chat.topics
    assert not telegram.calls["closeForumTopic"]
    assert not telegram.calls["reopenForumTopic"]


@pytest.mark.parametrize("general", [True, False], ids=["outside", "refused"])
async def test_a_topic_that_is_gone(channel: TelegramChannel, chat: FakeGroup, general: bool) -> None:
    """Whether Telegram refuses a lost topic or puts the message outside of all: it counts as not sent, and is not
    left there.
    """
    chat.general = general
    with pytest.raises(Astray) as raised:
        await channel.send(f"{CHAT}/46", 1, Message("Hello", "en", KEYS))
    assert raised.value.why == "thread"
    assert not chat.posts


@pytest.mark.parametrize(
    ("fault", "raised", "still"),
    [
        (Fault(status=400, description="Bad Request: the chat is not a forum"), Astray, False),
        (Fault(status=403, description="Forbidden: BOT_FORUM_CREATE_FORBIDDEN"), Astray, False),
        (Fault(status=400, description="Bad Request: TOPIC_TITLE_EMPTY"), Astray, True),
        (Fault(status=403, description="Forbidden: bot was blocked by the user"), PersonGone, True),
        (Fault(raw='{"ok":true,"result":{"message_id":1,"chat":{"id":5},"date":1}}'), Rejected, True),
    ],
    ids=["off", "forbidden", "name", "blocked", "elsewhere"],
)
async def test_why_no_topic_can_be_made(
    channel: TelegramChannel,
    telegram: FakeTelegram,
    chat: FakeGroup,
    fault: Fault,
    raised: type[Exception],
    still: bool,
) -> None:
    """Topics that were switched off are told from an account that is gone; nothing is sent outside of a topic."""
    telegram.fail("sendMessage" if fault.raw else "createForumTopic", fault)
    with pytest.raises(raised):
        await channel.send(str(CHAT), 1, Message("Card", "en", topic=Topic("make", "K7F")))
    assert not chat.posts
    assert channel.threads is still


async def test_typing_is_shown_in_the_topic(
    channel: TelegramChannel, telegram: FakeTelegram, chat: FakeGroup
) -> None:
    """That an answer is on its way shows where it is awaited."""
    await channel.typing(THREAD)
    await channel.typing("nowhere")
    (shown,) = telegram.arguments["sendChatAction"]
    assert (shown["chat_id"], shown["message_thread_id"]) == (CHAT, 45)
