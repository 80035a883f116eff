"""The desk in a group with topics: who reads what when somebody writes, takes, answers, closes."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from flows.events import Edited
from tests.team.house import CORA, EMMA, FORUM, VERA, TeamHouse
from tests.telegram.fake_groups import FakeTopic

STRANGER = 777


async def test_a_coordinator_makes_a_group_the_desk(house: TeamHouse) -> None:
    """`/desk` of a coordinator is answered in the group; that of volunteers and strangers is not heard at all."""
    house.telegram.company.found(FORUM, forum=True)
    await house.joins(CORA, "coordinator")
    await house.joins(VERA)
    house.news()
    for who in (VERA, STRANGER):
        await house.says(who, "/desk", thread=None)
    assert house.news() == {}
    await house.says(CORA, "/desk", thread=None)
    assert list(house.news()) == ["group"]


@pytest.mark.parametrize(
    ("forum", "admin", "found"),
    [
        (True, True, []),
        (True, False, ["Themen verwalten", "nur Befehle"]),
        (False, True, ["Themen“ einschalten"]),
        (False, False, ["Themen“ einschalten", "nur Befehle"]),
    ],
)
async def test_it_says_what_is_missing(house: TeamHouse, forum: bool, admin: bool, found: list[str]) -> None:
    """What the bot may not do in the group is named, and nothing else."""
    house.telegram.company.found(FORUM, forum=forum, admin=admin)
    await house.joins(CORA, "coordinator")
    house.news()
    await house.says(CORA, "/desk", thread=None)
    ((text,),) = house.news().values()
    assert [
        words for words in ("Themen“ einschalten", "Themen verwalten“. Mach", "nur Befehle") if words in text
    ] == [{"Themen verwalten": "Themen verwalten“. Mach"}.get(words, words) for words in found]


async def test_a_case_gets_a_topic(forum: TeamHouse) -> None:
    """The topic has the code, the language and the subject in its name, and the card in it is pinned."""
    await forum.asks()
    code = await forum.code()
    assert [topic.name for topic in forum.group.topics.values()] == [f"{code} · Shqip · Visum und Einreise"]
    (card,) = [post for post in forum.group.posts if post.thread]
    assert card.pinned
    assert card.buttons == [f"!take.{code}", f"!answer.{code}", f"!close.{code}", f"!more.{code}"]


async def test_nobody_of_the_group_is_offered_it_in_private(forum: TeamHouse) -> None:
    """Who sees the case in the group is told nothing in her own chat."""
    await forum.asks()
    assert set(forum.news()) == {"ina", "topic"}


async def test_what_was_written_before_there_was_a_topic(forum: TeamHouse) -> None:
    """What comes while the topic is being made is shown in it, and nothing twice."""
    forum.telegram.delay = 0.05
    await forum.asks()
    await forum.ina("Përshëndetje")
    forum.telegram.delay = 0
    await forum.settle()
    assert sum("Përshëndetje" in text for text in forum.group.texts(forum.thread)) == 1


async def test_both_sides_talk(forum: TeamHouse) -> None:
    """What the inquirer writes stands in the topic, what a volunteer writes there is sent, with her role alone."""
    await forum.asks()
    await forum.ina("Përshëndetje")
    forum.news()
    number = await forum.says(VERA, "Guten Tag!")
    news = forum.news()
    assert news.pop("ina")[-1] == "Vullnetar/e:\nGuten Tag!"
    assert list(news) == ["topic"]
    await forum.telegram.wait(lambda: number in forum.group.reactions)
    await forum.ina("Faleminderit")
    code = await forum.code()
    assert forum.news() == {"topic": [f"{code}:\nFaleminderit"]}


async def test_a_note_stays_inside(forum: TeamHouse) -> None:
    """A line that begins with // goes to nobody, edited neither, and takes no case."""
    await forum.asks()
    number = await forum.says(VERA, "// Who knows this?")
    forum.news()
    forum.telegram.company.edit(FORUM, VERA, number, "// Who?", forum.thread)
    await forum.settle()
    assert forum.news() == {}
    await forum.says(EMMA, "I do.")
    assert "I do." in forum.news()["ina"][-1]


async def test_only_the_owner_is_passed_on(forum: TeamHouse) -> None:
    """Who writes into a conversation of somebody else is told so in the topic; nothing is sent, nothing is marked."""
    await forum.asks()
    await forum.says(VERA, "Mine")
    forum.news()
    number = await forum.says(EMMA, "Me too")
    news = forum.news()
    assert list(news) == ["topic"]
    assert "Von Ihnen wurde nichts gesendet" in news["topic"][0]
    assert number not in forum.group.reactions


async def test_a_change_passes_marked(forum: TeamHouse) -> None:
    """What either side changes passes as a new message that says so."""
    await forum.asks()
    number = await forum.says(VERA, "Guten Tag!")
    forum.news()
    forum.telegram.company.edit(FORUM, VERA, number, "Guten Abend!", forum.thread)
    await forum.settle()
    assert forum.news() == {"ina": ["Vullnetar/e: (ndryshuar)\nGuten Abend!"]}
    await forum.ina(Edited("Mirëmbrëma"))
    assert forum.news()["topic"] == [f"{await forum.code()}: (geändert)\nMirëmbrëma"]


async def test_who_is_no_volunteer_of_the_region_is_not_heard(forum: TeamHouse) -> None:
    """A stranger in the topic, a volunteer of another region, and words outside of all topics reach nobody."""
    await forum.joins(STRANGER + 1, region="ruhr")
    await forum.asks()
    forum.news()
    for who in (STRANGER, STRANGER + 1):
        await forum.says(who, "CANARY")
        await forum.presses(who, "!take.")
    await forum.says(VERA, "CANARY", thread=None)
    await forum.says(VERA, "CANARY", thread=999)
    assert forum.news() == {}


async def test_a_foreign_group_is_not_heard(forum: TeamHouse) -> None:
    """In a group that is no desk nothing of a volunteer goes anywhere, whatever the number of its topic."""
    await forum.asks()
    forum.news()
    forum.telegram.company.found(-1009, forum=True)
    forum.telegram.company.say(-1009, VERA, "CANARY", forum.thread)
    forum.telegram.company.send(-1009, VERA, None, 1, text="CANARY")
    await forum.settle()
    assert forum.news() == {}


async def test_a_reviewed_answer(forum: TeamHouse) -> None:
    """`/a` in a topic finds, shows in both languages and sends in that of the inquirer; nothing of it passes before."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    forum.news()
    await forum.says(VERA, "/a Blaue Karte")
    await forum.presses(VERA, "!show.")
    assert list(forum.news()) == ["topic"]
    await forum.presses(VERA, "!send.")
    news = forum.news()
    assert "Karta Blu" in news["ina"][0]
    assert list(news) == ["ina", "topic"]


async def test_closing_and_going_on(forum: TeamHouse) -> None:
    """A closed case has a closed topic; the same topic, with its new code, is open when the inquirer comes again."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    before = await forum.code()
    await forum.presses(VERA, "!close.")
    await forum.presses(VERA, f"!close.{before}.answered")
    (topic,) = forum.group.topics.values()
    assert topic.closed
    assert "ist beendet" in forum.group.texts(forum.thread)[-1]
    forum.news()
    await forum.says(VERA, "One more thing")
    assert "schon beendet" in forum.news()["topic"][0]
    await forum.ina(forum.button("reopen"))
    (topic,) = forum.group.topics.values()
    assert (topic.closed, topic.name.split()[0]) == (False, await forum.code())
    await forum.says(EMMA, "Here I am")
    assert "Here I am" in forum.news()["ina"][-1]


async def test_handing_on(forum: TeamHouse) -> None:
    """Given back, a case is free for all in the topic, and whoever writes first has it."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    await forum.presses(VERA, "!more.")
    await forum.presses(VERA, "!hand_on.")
    await forum.presses(VERA, f"!hand_on.{await forum.code()}.yes")
    assert "Wer übernimmt?" in forum.news()["topic"][-1]
    await forum.says(EMMA, "I go on")
    assert "I go on" in forum.news()["ina"][-1]


async def test_what_was_not_delivered_is_said_in_the_topic(forum: TeamHouse) -> None:
    """A message that cannot arrive is reported where it was written, and not marked."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    forum.page.gone.add("ina")
    forum.news()
    number = await forum.says(VERA, "Are you there?")
    assert "kam nicht an" in forum.news()["topic"][0]
    assert number not in forum.group.reactions


async def test_what_is_about_one_person_is_answered_in_private(forum: TeamHouse) -> None:
    """A link of invitation and her own details never stand in the group."""
    await forum.asks()
    forum.news()
    await forum.says(CORA, "/invite")
    await forum.says(VERA, "/me")
    news = forum.news()
    assert len(news[str(CORA)]) == len(news[str(VERA)]) == 1
    assert all("Ihrem eigenen Chat" in text for text in news["topic"])


async def test_commands_are_never_passed_on(forum: TeamHouse) -> None:
    """What begins with a slash and means nothing is not sent; other groups' commands are ignored."""
    await forum.asks()
    forum.news()
    number = await forum.says(VERA, "/nonsense")
    forum.telegram.company.edit(FORUM, VERA, number, "/more nonsense", forum.thread)
    await forum.says(VERA, "/a@otherbot CANARY")
    news = forum.news()
    assert list(news) == ["topic"]
    assert all("nichts gesendet" in text for text in news["topic"])


async def test_deleting_everything_takes_the_topic_along(forum: TeamHouse) -> None:
    """When the inquirer deletes everything the topic is deleted, and the group hears why."""
    await forum.asks()
    await forum.ina("Përshëndetje")
    await forum.ina("/delete")
    await forum.ina(forum.button("yes"))
    assert forum.group.topics == {}
    assert "hat alles gelöscht" in forum.group.texts()[-1]


async def test_a_volunteer_on_another_channel_takes_part(forum: TeamHouse) -> None:
    """Who works from the web is offered cases there; the topic shows that she took one, and what she writes."""
    await forum.ina("/start", "wanda")
    await forum.joins_web("wanda")
    await forum.asks()
    assert any("8" in text or "K" in text for text in forum.news()["wanda"])
    await forum.ina(forum.button(f"take.{await forum.code()}", "wanda"), "wanda")
    await forum.ina("Hello from the web", "wanda")
    news = forum.news()
    assert "Hello from the web" in news["ina"][-1]
    assert "Hello from the web" in news["topic"][-1]
    await forum.ina("Faleminderit")
    news = forum.news()
    assert "Faleminderit" in news["wanda"][-1]
    assert "Faleminderit" in news["topic"][-1]


async def test_ending_the_desk(forum: TeamHouse) -> None:
    """With `/desk off` a case that is open goes on in the chat of whoever has it."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    forum.news()
    await forum.says(CORA, "/desk off", thread=None)
    news = forum.news()
    assert "arbeitet nicht mehr" in news["group"][0]
    assert any("Guten Tag!" in text for text in news[str(VERA)])
    forum.telegram.say(VERA, "I am here now", "de")
    await forum.settle()
    assert "I am here now" in forum.news()["ina"][-1]
    await forum.says(VERA, "CANARY")
    assert forum.news() == {}


async def test_who_writes_in_the_name_of_the_group_is_told(forum: TeamHouse) -> None:
    """An anonymous administrator hears that nothing was sent, in the topics of cases and nowhere else."""
    await forum.asks()
    forum.news()
    nameless: Any = {"id": 1087968824, "is_bot": True, "first_name": "Group"}
    for thread in (forum.thread, None):
        company = forum.telegram.company
        fields: Any = {"from": nameless, "text": "CANARY"}
        company.send(FORUM, VERA, thread, **fields)
        await forum.settle()
    news = forum.news()
    assert list(news) == ["topic"]
    assert len(news["topic"]) == 1


async def test_a_topic_of_the_bot_that_belongs_to_nothing(forum: TeamHouse) -> None:
    """In a topic the bot made whose case is gone, whoever writes hears that nothing was sent; in others nobody does."""
    forum.group.topics[999] = FakeTopic("K7F")
    await forum.says(VERA, "CANARY", thread=998)
    assert forum.news() == {}
    await forum.says(VERA, "CANARY", thread=999)
    ((text,),) = forum.news().values()
    assert "nichts gesendet" in text


async def test_the_same_story_with_restarts(forum: TeamHouse) -> None:
    """With the process thrown away and built anew between any two steps everybody reads the same, once."""
    steps: list[Callable[[], Awaitable[object]]] = [
        forum.asks,
        lambda: forum.ina("Përshëndetje"),
        lambda: forum.says(VERA, "Guten Tag!"),
        lambda: forum.ina("Faleminderit"),
        lambda: forum.says(EMMA, "Me too"),
        lambda: forum.presses(VERA, "!close."),
    ]
    read = []
    for step in steps:
        await forum.restart()
        await step()
        read.append({who: len(texts) for who, texts in forum.news().items()})
    assert read == [
        {"ina": 6, "topic": 1},
        {"ina": 1, "topic": 1},
        {"ina": 2, "topic": 1},
        {"topic": 1},
        {"topic": 1},
        {"topic": 1},
    ]
    assert len(forum.group.topics) == 1


async def test_the_end_of_a_case_is_told_once(forum: TeamHouse) -> None:
    """When the inquirer ends it, the topic says so in one message and is closed."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    forum.news()
    await forum.ina("/stop")
    await forum.ina(forum.button("end"))
    assert forum.news()["topic"] == [
        text for text in forum.group.texts(forum.thread) if "hat" in text and "beendet" in text
    ]
    assert forum.group.topics[forum.thread].closed


async def test_a_topic_does_not_outlive_its_case(forum: TeamHouse) -> None:
    """A day before a closed case is deleted, its topic is."""
    await forum.asks()
    await forum.says(VERA, "Guten Tag!")
    await forum.presses(VERA, "!close.")
    await forum.presses(VERA, f"!close.{await forum.code()}.answered")
    forum.clock.forward(days=28)
    await forum.core.tick()
    await forum.settle()
    assert len(forum.group.topics) == 1
    forum.clock.forward(days=1)
    await forum.core.tick()
    await forum.settle()
    assert not forum.group.topics
