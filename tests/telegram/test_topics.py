"""Sending to groups and topics: all of a message goes to the one place it was meant for, or counts as not sent."""

from __future__ import annotations

import pytest

from bot.channels.telegram.api import Api
from bot.channels.telegram.channel import TelegramChannel
from bot.ports import Arrived, Astray, Button, ChannelError, File, Message, Rejected, Rights, Topic
from tests.telegram.fake_api import FakeTelegram, Fault
from tests.telegram.fake_groups import FakeGroup, FakeTopic

GROUP = -1001700000001
TOPIC = f"{GROUP}/7"
KEYS = (Button("!take.K7F", "Take"), Button("!more.K7F", "More", "nav"))


@pytest.fixture
def channel(api: Api) -> TelegramChannel:
    """The channel of the fake bot."""
    return TelegramChannel(api)


@pytest.fixture
def group(telegram: FakeTelegram) -> FakeGroup:
    """A group with one topic."""
    made = telegram.company.found(GROUP, forum=True)
    made.topics[7] = FakeTopic("K7F")
    return made


@pytest.mark.parametrize(
    "message",
    [
        Message("Hello", "en", KEYS, ((0, 5),)),
        Message("half \ud800 a character", "en", KEYS),
        Message("word " * 2000, "en", KEYS, ((0, 4),)),
        Message("caption", "en", KEYS, file=File("photo", b"JPEG")),
        Message("word " * 400, "en", KEYS, file=File("voice", b"OggS")),
        Message("half \ud800 a character", "en", file=File("pdf", b"%PDF")),
    ],
    ids=["dressed", "half", "long", "photo", "voice", "pdf"],
)
@pytest.mark.parametrize("refused", [0, 1])
async def test_all_of_a_message_goes_to_its_topic(
    channel: TelegramChannel, telegram: FakeTelegram, group: FakeGroup, message: Message, refused: int
) -> None:
    """Text, files, what is cut and what goes without its dress: not one post of it is outside of the topic."""
    for method in ("sendMessage", "sendPhoto", "sendVoice"):
        telegram.fail(method, Fault(status=400, description="Bad Request: no such dress"), refused)
    arrived = await channel.send(TOPIC, 1, message)
    assert group.posts
    assert {post.thread for post in group.posts} == {7}
    assert arrived == Arrived(tuple(post.id for post in group.posts))


async def test_a_topic_is_made_pinned_named_and_closed(channel: TelegramChannel, group: FakeGroup) -> None:
    """What becomes of a topic comes with a message; of a new one it is told which it is."""
    arrived = await channel.send(str(GROUP), 1, Message("Card", "en", topic=Topic("make", "K7F · Türkçe")))
    assert arrived is not None
    thread = int(arrived.topic)
    (card,) = group.posts
    assert (card.thread, card.pinned, arrived.posts) == (thread, True, (card.id,))
    place = f"{GROUP}/{thread}"
    await channel.send(place, 2, Message("Over", "en", topic=Topic("close")))
    assert group.topics[thread] == FakeTopic("K7F · Türkçe", closed=True)
    await channel.send(place, 3, Message("Again", "en", topic=Topic("reopen", "M2X · Türkçe")))
    assert group.topics[thread] == FakeTopic("M2X · Türkçe")
    assert group.texts(thread) == ["Card", "Over", "Again"]
    await channel.send(place, 4, Message("", "en", topic=Topic("delete")))
    assert thread not in group.topics


async def test_a_topic_is_made_once_for_a_message(
    channel: TelegramChannel, telegram: FakeTelegram, group: FakeGroup
) -> None:
    """A second attempt at the same message uses the topic that the first one made."""
    telegram.fail("sendMessage", Fault(status=429, retry_after=1))
    message = Message("Card", "en", topic=Topic("make", "K7F"))
    with pytest.raises(ChannelError):
        await channel.send(str(GROUP), 1, message)
    await channel.send(str(GROUP), 1, message)
    assert telegram.calls["createForumTopic"] == 1


async def test_a_closed_topic_is_opened_for_a_message(
    channel: TelegramChannel, telegram: FakeTelegram, group: FakeGroup
) -> None:
    """A topic that somebody closed by hand does not keep a message back."""
    group.topics[7].closed = True
    telegram.fail("sendMessage", Fault(status=400, description="Bad Request: TOPIC_CLOSED"))
    await channel.send(TOPIC, 1, Message("Hello", "en"))
    assert group.texts(7) == ["Hello"]
    assert not group.topics[7].closed


@pytest.mark.parametrize(
    ("fault", "why", "to"),
    [
        (Fault(status=400, description="Bad Request: message thread not found"), "topic", ""),
        (Fault(status=400, description="Bad Request: TOPIC_DELETED"), "topic", ""),
        (Fault(status=403, description="Forbidden: bot was kicked from the supergroup chat"), "lost", ""),
        (Fault(status=400, description="Bad Request: chat not found"), "lost", ""),
        (
            Fault(status=400, description="Bad Request: group chat was upgraded", moved_to=-1009),
            "moved",
            "-1009",
        ),
    ],
)
async def test_why_a_message_cannot_arrive(
    channel: TelegramChannel, telegram: FakeTelegram, group: FakeGroup, fault: Fault, why: str, to: str
) -> None:
    """What can be healed is told apart, and nothing is sent anywhere else meanwhile."""
    telegram.fail("sendMessage", fault)
    with pytest.raises(Astray) as raised:
        await channel.send(TOPIC, 1, Message("Hello", "en", KEYS))
    assert (raised.value.why, raised.value.to) == (why, to)
    assert telegram.calls["sendMessage"] == 1
    assert not group.posts


async def test_what_arrived_elsewhere_counts_as_not_sent(
    channel: TelegramChannel, telegram: FakeTelegram, group: FakeGroup
) -> None:
    """A message in the topic of all is taken back; one in another chat is an error, in private chats too."""
    group.general = True
    with pytest.raises(Astray):
        await channel.send(f"{GROUP}/8", 1, Message("Hello", "en"))
    assert not group.posts
    wrong = '{"ok":true,"result":{"message_id":1,"chat":{"id":5,"type":"private"},"date":1}}'
    for key, chat in enumerate((str(GROUP), TOPIC, "6"), 2):
        telegram.fail("sendMessage", Fault(raw=wrong))
        with pytest.raises(Rejected):
            await channel.send(chat, key, Message("Hello", "en"))


@pytest.mark.parametrize("chat", ["x", "-100/x", "/7", "-100/7/8", ""])
async def test_what_is_no_place(channel: TelegramChannel, telegram: FakeTelegram, chat: str) -> None:
    """To what is no place nothing is sent."""
    with pytest.raises(Rejected):
        await channel.send(chat, 1, Message("Hello", "en"))
    assert not telegram.calls["sendMessage"]


async def test_rights(channel: TelegramChannel, telegram: FakeTelegram, group: FakeGroup) -> None:
    """What the bot may do in a group is what Telegram says it may."""
    assert await channel.rights(str(GROUP)) == Rights(True, True, True, True)
    group.admin = False
    assert await channel.rights(str(GROUP)) == Rights(topics=True)
    with pytest.raises(ChannelError):
        await channel.rights("-5")


async def test_a_mark_never_fails(channel: TelegramChannel, telegram: FakeTelegram, group: FakeGroup) -> None:
    """A reaction is set; where that is not possible nothing happens."""
    await channel.mark(TOPIC, "5")
    assert group.reactions == {5: "\N{OK HAND SIGN}"}
    await channel.mark("-5", "5")
    await channel.mark(TOPIC, "x")
    telegram.fail("setMessageReaction", Fault(cut=True))
    await channel.mark(TOPIC, "6")
