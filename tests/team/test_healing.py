"""What goes wrong with a group is healed or told; never is anything said in another place than it belongs."""

from __future__ import annotations

import pytest
from structlog.testing import capture_logs

from tests.team.house import CORA, EMMA, FORUM, PLAIN, VERA, TeamHouse
from tests.telegram.fake_api import Fault

NEW = -1002


async def talking(house: TeamHouse) -> None:
    """Let there be a case that a volunteer has, in which both sides wrote."""
    await house.asks()
    await house.ina("Përshëndetje")
    where = {} if house.group.forum else {"reply_to": house.group.posts[-1].id}
    await house.says(VERA, "Guten Tag!", **where)
    house.news()


async def test_a_deleted_topic_is_made_anew(forum: TeamHouse) -> None:
    """With the next message there is a new topic with the card and all that was written; it says why, and works."""
    await talking(forum)
    forum.group.topics.clear()
    await forum.ina("Are you there?")
    assert len(forum.group.topics) == 1
    texts = forum.group.texts(forum.thread)
    assert "wurde gelöscht" in texts[0]
    assert [text for text in texts if "Përshëndetje" in text or "Are you there?" in text]
    assert sum("Are you there?" in text for text in texts) == 1
    assert "liegt jetzt bei" in texts[-1]
    await forum.says(VERA, "Yes!")
    assert "Yes!" in forum.news()["ina"][-1]


async def test_several_messages_to_a_deleted_topic_make_one(forum: TeamHouse) -> None:
    """Whatever waits for a lost topic, there is one new one, and nothing is missing in it."""
    await talking(forum)
    forum.group.topics.clear()
    forum.telegram.delay = 0.05
    for number in range(3):
        await forum.core.intake.take(forum.incoming(f"message {number}"))
    forum.telegram.delay = 0
    await forum.settle()
    (topic,) = forum.group.topics
    texts = forum.group.texts(topic)
    assert [sum(f"message {number}" in text for text in texts) for number in range(3)] == [1, 1, 1]


async def test_a_topic_deleted_again_and_again(forum: TeamHouse) -> None:
    """After a few times no new topic is made: the coordinators are told, and nothing goes round in circles."""
    await talking(forum)
    for _ in range(5):
        forum.group.topics.clear()
        await forum.ina("Are you there?")
    assert forum.telegram.calls["createForumTopic"] == 3
    assert any("nicht zeigen" in text for text in forum.news()[str(CORA)])


async def test_a_message_in_another_topic_counts_as_not_sent(forum: TeamHouse) -> None:
    """Should Telegram put a message into the topic of all, it is taken back, logged, and said in a new topic."""
    await talking(forum)
    forum.group.topics.clear()
    forum.group.general = True
    with capture_logs() as logs:
        await forum.ina("CANARY")
    assert any(line["log_level"] == "error" for line in logs)
    assert not [text for text in forum.group.texts() if "CANARY" in text]
    assert [text for text in forum.group.texts(forum.thread) if "CANARY" in text]


async def test_a_message_in_another_chat_counts_as_failed(forum: TeamHouse) -> None:
    """Should Telegram name another chat, that is an error: it is logged, and the coordinators are told."""
    await talking(forum)
    wrong = '{"ok":true,"result":{"message_id":1,"chat":{"id":-5,"type":"group"},"date":1}}'
    forum.telegram.fail("sendMessage", Fault(raw=wrong))
    with capture_logs() as logs:
        await forum.ina("Hello")
    assert any(line["log_level"] == "error" for line in logs)
    assert any("nicht zeigen" in text for text in forum.news()[str(CORA)])


async def test_a_topic_closed_by_hand_stays_open(forum: TeamHouse) -> None:
    """Closing the topic is not closing the conversation: it is opened again, and says how that is done."""
    await talking(forum)
    thread = forum.thread
    forum.group.topics[thread].closed = True
    forum.telegram.company.send(FORUM, VERA, thread, forum_topic_closed={})
    await forum.settle()
    assert not forum.group.topics[thread].closed
    assert "läuft noch" in forum.group.texts(thread)[-1]


@pytest.mark.parametrize("told", [True, False])
async def test_a_group_that_moved(plain: TeamHouse, told: bool) -> None:
    """Whether Telegram says so at once or only at the next message: all goes to the new group, and nothing is lost."""
    await talking(plain)
    company = plain.telegram.company
    group = company.found(NEW, forum=False)
    company.groups[PLAIN].moved_to = NEW
    if told:
        company.send(PLAIN, VERA, migrate_to_chat_id=NEW)
        await plain.settle()
    before = len(company.groups[PLAIN].posts)
    await plain.ina("Are you there?")
    assert len(company.groups[PLAIN].posts) == before
    assert [post for post in group.posts if "Are you there?" in post.text]
    plain.news()
    company.say(NEW, VERA, "Yes!", reply_to=group.posts[-1].id)
    await plain.settle()
    assert "Yes!" in plain.news()["ina"][-1]


@pytest.mark.parametrize("told", [True, False])
async def test_a_group_that_is_lost(forum: TeamHouse, told: bool) -> None:
    """Thrown out of the group, the bot tells the coordinators, and the case goes on in the chat of its owner."""
    await talking(forum)
    if told:
        forum.telegram.company.remove_bot(FORUM, VERA)
        await forum.settle()
    else:
        forum.group.lost = True
    await forum.ina("Are you there?")
    news = forum.news()
    assert any("nicht mehr da" in text for text in news[str(CORA)])
    assert sum("Are you there?" in text for text in news[str(VERA)]) == 1
    assert str(EMMA) not in news
    forum.telegram.say(VERA, "Yes!", "de")
    await forum.settle()
    assert "Yes!" in forum.news()["ina"][-1]


async def test_a_case_nobody_has_when_the_group_is_lost(forum: TeamHouse) -> None:
    """What waits is offered to everybody in her own chat, once."""
    await forum.asks()
    forum.telegram.company.remove_bot(FORUM, VERA)
    await forum.settle()
    news = forum.news()
    for who in (VERA, EMMA):
        assert sum("Neue Anfrage" in text for text in news[str(who)]) == 1


async def test_a_topic_is_made_once_although_the_answer_is_lost(forum: TeamHouse) -> None:
    """If the answer to the card is lost, the topic that was made is used for the next attempt."""
    forum.telegram.fail("sendMessage", Fault(cut=True, chat=FORUM))
    await forum.asks()
    forum.clock.forward(minutes=1)
    await forum.telegram.wait(lambda: forum.telegram.calls["pinChatMessage"] == 1)
    await forum.settle()
    assert forum.telegram.calls["createForumTopic"] == 1


async def test_a_volunteer_who_blocked_the_bot_works_on_in_the_group(forum: TeamHouse) -> None:
    """Her own chat is closed to the bot; what she writes in a topic still goes to the inquirer."""
    await forum.asks()
    forum.telegram.gone.add(VERA)
    forum.news()
    await forum.says(VERA, "Guten Tag!")
    assert "Guten Tag!" in forum.news()["ina"][-1]
