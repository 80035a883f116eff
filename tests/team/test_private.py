"""One topic for each case in a volunteer's own chat: who reads what when somebody writes, takes, answers, closes."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable

from flows.events import Edited, Pressed, Sent
from tests.relay import planting
from tests.team.house import CORA, EMMA, FORUM, VERA
from tests.team.private import Private
from tests.telegram.fake_groups import FakeTopic

DONE = "\N{OK HAND SIGN}"


async def test_a_taken_case_gets_a_topic(private: Private) -> None:
    """It has the code, the language and the subject in its name, the card pinned in it, and what was written before;
    the chat itself says where to go on.
    """
    code = await private.asks(taken_by=None)
    await private.house.ina("Përshëndetje")
    await private.presses(VERA, f"!take.{code}")
    assert [topic.name for topic in private.chat(VERA).topics.values()] == [
        f"{code} · Shqip · Visum und Einreise"
    ]
    card, *rest = (post for post in private.chat(VERA).posts if post.thread)
    assert card.pinned
    assert card.buttons == [f"!answer.{code}", f"!close.{code}", f"!more.{code}"]
    assert "Përshëndetje" in rest[-1].text
    assert "hat ein eigenes Thema" in private.chat(VERA).texts()[-1]
    assert not private.chat(EMMA).topics


async def test_what_was_written_before_there_was_a_topic(private: Private) -> None:
    """What comes while the topic is being made is shown in it, and nothing twice."""
    code = await private.asks(taken_by=None)
    private.house.telegram.delay = 0.05
    private.house.telegram.company.press(VERA, VERA, f"!take.{code}")
    await private.house.ina("Përshëndetje")
    private.house.telegram.delay = 0
    await private.house.settle()
    assert private.read(VERA, code).count("Përshëndetje") == 1
    assert "Përshëndetje" not in private.read(VERA)


async def test_both_sides_talk(private: Private) -> None:
    """What either side writes or changes stands in the topic and goes to the other; what was delivered is marked."""
    code = await private.asks()
    number = await private.says(VERA, "Guten Tag!", code)
    assert private.sent("ina")[-1] == "Vullnetar/e:\nGuten Tag!"
    await private.house.telegram.wait(lambda: private.chat(VERA).reactions == {number: DONE})
    private.house.telegram.company.edit(VERA, VERA, number, "Guten Abend!", private.thread(VERA, code))
    await private.house.settle()
    assert private.sent("ina") == ["Vullnetar/e: (ndryshuar)\nGuten Abend!"]
    await private.house.ina("Faleminderit")
    await private.house.ina(Edited("Mirëmbrëma"))
    assert private.read(VERA, code).endswith(f"{code}:\nFaleminderit\n{code}: (geändert)\nMirëmbrëma")
    assert "Faleminderit" not in private.read(VERA)


async def test_files_pass_both_ways(private: Private) -> None:
    """A photo of either side goes to the topic and from it."""
    code = await private.asks()
    private.house.page.files["p1"] = photo = planting.jpeg(planting.Canaries())
    await private.house.ina(Sent("photo", "p1", len(photo)))
    assert private.house.telegram.sent[-1].body["message_thread_id"] == str(private.thread(VERA, code))
    ref = private.house.telegram.shelf.keep(photo)
    kept = {"file_id": ref, "file_unique_id": "u", "file_size": len(photo), "width": 600, "height": 400}
    await private.sends(VERA, private.thread(VERA, code), photo=[kept])
    assert private.house.page.sent[-1][1].file is not None


async def test_two_cases_are_never_mixed_up(private: Private) -> None:
    """Each topic is one conversation, whichever she talks to in the chat itself; there she talks to nobody."""
    codes = {name: await private.asks(name) for name in ("ina", "ben")}
    await private.says(VERA, "for Ina", codes["ina"])
    await private.says(VERA, "for Ben", codes["ben"])
    news = private.house.news()
    assert (len(news["ina"]), len(news["ben"])) == (1, 1)
    assert "for Ina" in news["ina"][0]
    assert "for Ben" in news["ben"][0]
    await private.says(VERA, "CANARY")
    assert not {"ina", "ben"} & private.house.news().keys()
    await private.says(VERA, "/cases")
    await private.presses(VERA, f"!talk.{codes['ben']}")
    await private.says(VERA, "for Ina again", codes["ina"])
    await private.says(VERA, "for Ben, from the chat")
    news = private.house.news()
    assert "for Ina again" in news["ina"][0]
    assert "for Ben, from the chat" in news["ben"][0]
    assert (len(news["ina"]), len(news["ben"])) == (1, 1)
    assert "for Ben, from the chat" in private.read(VERA, codes["ben"])


async def test_many_cases_at_once(private: Private) -> None:
    """Four conversations of two volunteers, in any order: of 60 messages not one goes to another than it is for."""
    owners = {"ina": VERA, "ben": EMMA, "ana": VERA, "dan": EMMA}
    codes = {name: await private.asks(name, who) for name, who in owners.items()}
    draw = random.Random(5)
    for number in range(30):
        name = draw.choice(sorted(owners))
        await private.says(owners[name], f"to {name} {number}", codes[name])
        await private.house.ina(f"from {name} {number}", name)
    sent = [
        (chat, each)
        for chat, text in private.house.page.sent
        for each in owners
        if f"to {each} " in text.text
    ]
    assert len(sent) == 30
    assert [(chat, name) for chat, name in sent if chat != name] == []
    for name, who in owners.items():
        for chat in (VERA, EMMA):
            threads = {post.thread for post in private.chat(chat).posts if f"from {name} " in post.text}
            assert threads <= ({private.thread(who, codes[name])} if chat == who else set())


async def test_a_note_stays_inside(private: Private) -> None:
    """A line that begins with // goes to nobody."""
    code = await private.asks()
    await private.says(VERA, "// Ask for the year", code)
    assert private.sent("ina") == []
    assert "Notiz gespeichert" in private.chat(VERA).texts(private.thread(VERA, code))[-1]


async def test_a_reviewed_answer(private: Private) -> None:
    """`/a` in a topic finds, shows and sends there; nothing of it stands in the chat itself."""
    code = await private.asks()
    await private.presses(VERA, "!answer.")
    before = private.read(VERA)
    await private.says(VERA, "/a Blaue Karte", code)
    await private.presses(VERA, "!show.")
    assert private.sent("ina") == []
    await private.presses(VERA, "!send.")
    assert "Karta Blu" in private.sent("ina")[0]
    assert private.read(VERA) == before


async def test_commands(private: Private) -> None:
    """In a topic commands of the desk and of the bot are answered there; others are not passed on."""
    code = await private.asks()
    for text, said in (("/cases", "Ihre Gespräche"), ("/me", "Sprachen"), ("/nonsense", "nichts gesendet")):
        await private.says(VERA, text, code)
        assert said in private.chat(VERA).texts(private.thread(VERA, code))[-1], text
    await private.says(VERA, "/menu", code)
    assert private.sent("ina") == []
    await private.says(VERA, "Guten Tag!", code)
    assert "Guten Tag!" in private.sent("ina")[-1]


async def test_the_way_from_one_topic_to_another(private: Private) -> None:
    """Whoever chooses a conversation in the topic of another is told that it has its own: nobody is switched there."""
    first, second = await private.asks("ina"), await private.asks("ben")
    await private.says(VERA, "/cases", first)
    await private.presses(VERA, f"!talk.{second}")
    assert f"{second} gehört Ihnen" in private.chat(VERA).texts(private.thread(VERA, first))[-1]
    await private.says(VERA, "for Ina", first)
    news = private.house.news()
    assert "for Ina" in news["ina"][0]
    assert "ben" not in news


async def test_closing_and_going_on(private: Private) -> None:
    """A closed case has a topic that says so, in which nothing is sent; it is open under its new code if the inquirer
    comes again.
    """
    code = await private.asks()
    await private.says(VERA, "Guten Tag!", code)
    await private.ends(VERA, code)
    thread = private.thread(VERA, code)
    assert private.chat(VERA).topics[thread].name.startswith(f"✓ {code}")
    last = private.chat(VERA).texts(thread)[-1]
    assert "ist beendet" in last
    assert "wird nicht gesendet" in last
    private.house.news()
    await private.says(VERA, "CANARY", code)
    assert private.sent("ina") == []
    assert "wird nicht gesendet" in private.chat(VERA).texts(thread)[-1]
    await private.house.ina(private.house.button("reopen"))
    again = await private.code("ina")
    await private.presses(VERA, f"!take.{again}")
    assert private.thread(VERA, again) == thread
    assert len(private.chat(VERA).topics) == 1
    await private.says(VERA, "Here I am", again)
    assert "Here I am" in private.sent("ina")[-1]


async def test_the_inquirer_ends_it(private: Private) -> None:
    """That she did is told in the topic, and what is written there then goes to nobody."""
    code = await private.asks()
    await private.says(VERA, "Guten Tag!", code)
    await private.house.ina("/stop")
    await private.house.ina(private.house.button("end"))
    assert "hat" in private.read(VERA, code).splitlines()[-2]
    assert "wird nicht gesendet" in private.read(VERA, code)
    private.house.news()
    await private.says(VERA, "CANARY", code)
    assert private.sent("ina") == []


async def test_handing_on(private: Private) -> None:
    """Whoever takes over has a topic of her own, with all that was written; in the old one nothing is sent any more."""
    code = await private.asks()
    await private.says(VERA, "Guten Tag!", code)
    await private.presses(VERA, "!more.")
    await private.presses(VERA, "!hand_on.")
    await private.presses(VERA, f"!hand_on.{code}.yes")
    await private.presses(EMMA, f"!take.{code}")
    assert "Guten Tag!" in private.read(EMMA, code)
    private.house.news()
    await private.says(VERA, "CANARY", code)
    await private.presses(VERA, f"!close.{code}")
    assert private.sent("ina") == []
    await private.says(EMMA, "I go on", code)
    assert "I go on" in private.sent("ina")[-1]
    await private.house.ina("Faleminderit")
    assert "Faleminderit" in private.read(EMMA, code)
    assert "Faleminderit" not in private.read(VERA, code)


async def test_a_topic_of_no_case(private: Private) -> None:
    """In any other topic she is told how to go on, and nothing is sent; buttons and commands work there as well."""
    code = await private.asks()
    private.chat(VERA).topics[999] = FakeTopic("Mine")
    await private.sends(VERA, 999, text="CANARY")
    await private.sends(VERA, 999, photo=[{"file_id": "x", "file_unique_id": "x"}])
    assert private.sent("ina") == []
    assert all("wird nicht gesendet" in text for text in private.chat(VERA).texts(999))
    await private.sends(VERA, 999, text="/cases")
    await private.presses(VERA, f"!talk.{code}")
    assert "hat ein eigenes Thema" in private.chat(VERA).texts(999)[-1]
    await private.sends(VERA, 999, text="CANARY")
    assert private.sent("ina") == []


async def test_a_topic_of_somebody_else(private: Private) -> None:
    """That two topics have the same number in two chats means nothing: each is the one of its chat."""
    code = await private.asks()
    thread = private.thread(VERA, code)
    await private.sends(EMMA, thread, text="CANARY")
    assert private.sent("ina") == []


async def test_who_works_in_a_group_has_no_topics(private: Private) -> None:
    """Where the team has a group with topics, cases have theirs there and nowhere else."""
    company = private.house.telegram.company
    company.found(FORUM, forum=True)
    company.say(FORUM, CORA, "/desk")
    await private.house.settle()
    await private.house.asks()
    code = await private.code("ina")
    thread = next(iter(company.groups[FORUM].topics))
    company.say(FORUM, VERA, "Guten Tag!", thread)
    await private.house.settle()
    assert "Guten Tag!" in private.sent("ina")[-1]
    company.press(FORUM, VERA, f"!close.{code}")
    await private.house.settle()
    assert not private.chat(VERA).topics
    assert not private.chat(EMMA).topics


async def test_deleting_everything_takes_the_topic_along(private: Private) -> None:
    """When the inquirer deletes everything the topic is deleted, and the chat itself says why."""
    await private.asks()
    await private.house.ina("Përshëndetje")
    await private.house.ina("/delete")
    await private.house.ina(private.house.button("yes"))
    assert private.chat(VERA).topics == {}
    assert "hat alles gelöscht" in private.read(VERA)


async def test_a_topic_does_not_outlive_its_case(private: Private) -> None:
    """A day before a closed case is deleted, its topics are: that of whoever had it before, too."""
    code = await private.asks()
    await private.says(VERA, "Guten Tag!", code)
    await private.presses(VERA, "!more.")
    await private.presses(VERA, "!hand_on.")
    await private.presses(VERA, f"!hand_on.{code}.yes")
    await private.presses(EMMA, f"!take.{code}")
    await private.says(EMMA, "Guten Tag!", code)
    await private.ends(EMMA, code)
    assert (len(private.chat(VERA).topics), len(private.chat(EMMA).topics)) == (1, 1)
    private.house.clock.forward(days=29)
    await private.house.core.tick()
    await private.house.settle()
    assert not private.chat(VERA).topics
    assert not private.chat(EMMA).topics


async def test_whoever_leaves_the_team(private: Private) -> None:
    """Her topics go with her place in the team, and what she writes goes to nobody."""
    code = await private.asks()
    thread = private.thread(VERA, code)
    await private.says(CORA, "/team")
    ids = [each for post in private.chat(CORA).posts for each in post.buttons if each.startswith("!remove.")]
    for each in ids[:]:
        await private.presses(CORA, each)
        await private.presses(CORA, f"{each}.yes")
    assert not private.chat(VERA).topics
    private.house.news()
    await private.sends(VERA, thread, text="CANARY")
    assert private.sent("ina") == []


async def test_the_same_story_with_restarts(private: Private) -> None:
    """With the process thrown away and built anew between any two steps everybody reads the same, once."""
    house = private.house
    codes: list[str] = []

    async def take() -> None:
        codes.append(await private.code("ina"))
        await private.presses(VERA, f"!take.{codes[0]}")

    steps: list[Callable[[], Awaitable[object]]] = [
        house.asks,
        take,
        lambda: house.ina("Përshëndetje"),
        lambda: private.says(VERA, "Guten Tag!", codes[0]),
        lambda: private.says(VERA, "/a Blaue Karte", codes[0]),
        lambda: private.presses(VERA, f"!close.{codes[0]}"),
        lambda: private.presses(VERA, f"!close.{codes[0]}.answered"),
        lambda: house.ina(Pressed("!reopen")),
    ]
    read = []
    for step in steps:
        await private.restart()
        await step()
        news = house.news()
        read.append({who: len(texts) for who, texts in news.items()})
    vera, emma = str(VERA), str(EMMA)
    assert read == [
        {"ina": 6, vera: 1, emma: 1},
        {"ina": 1, vera: 3, emma: 1},
        {vera: 1},
        {"ina": 1},
        {vera: 1},
        {vera: 1},
        {"ina": 1, vera: 1},
        {"ina": 1, vera: 1},
    ]
    assert len(private.chat(VERA).topics) == 1
