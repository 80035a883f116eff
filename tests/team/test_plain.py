"""The desk in a group without topics: cards and words in the group, a reply to any of them goes to its case."""

from __future__ import annotations

from tests.team.house import CORA, EMMA, PLAIN, VERA, TeamHouse


def post_with(house: TeamHouse, text: str) -> int:
    """Return the newest post with a text."""
    return next(post.id for post in reversed(house.group.posts) if text in post.text)


async def test_a_reply_goes_to_its_case(plain: TeamHouse) -> None:
    """A reply to the card or to words of the inquirer is sent to her; whatever replies to nothing is not heard."""
    await plain.asks()
    await plain.ina("Përshëndetje")
    plain.news()
    await plain.says(VERA, "CANARY among us", reply_to=None)
    assert plain.news() == {}
    await plain.says(VERA, "Guten Tag!", reply_to=post_with(plain, "Wer zuerst antwortet"))
    assert "Guten Tag!" in plain.news()["ina"][-1]
    await plain.ina("Faleminderit")
    await plain.says(VERA, "Gern!", reply_to=post_with(plain, "Faleminderit"))
    assert "Gern!" in plain.news()["ina"][-1]


async def test_two_cases_are_never_mixed_up(plain: TeamHouse) -> None:
    """Of two conversations in one group each gets only the replies to its own posts."""
    await plain.asks("ina")
    await plain.asks("ben")
    await plain.ina("I am Ina", "ina")
    await plain.ina("I am Ben", "ben")
    plain.news()
    await plain.says(VERA, "for Ben", reply_to=post_with(plain, "I am Ben"))
    await plain.says(EMMA, "for Ina", reply_to=post_with(plain, "I am Ina"))
    news = plain.news()
    assert "for Ben" in news["ben"][-1]
    assert "for Ina" in news["ina"][-1]
    assert not [text for text in news["ina"] if "Ben" in text]
    assert not [text for text in news["ben"] if "Ina" in text]


async def test_a_reply_to_another_human_is_not_heard(plain: TeamHouse) -> None:
    """What volunteers say to each other stays in the group."""
    await plain.asks()
    own = await plain.says(EMMA, "Who takes it?", reply_to=None)
    plain.news()
    await plain.says(VERA, "CANARY", reply_to=own)
    assert plain.news() == {}


async def test_buttons_work_without_topics(plain: TeamHouse) -> None:
    """Take, hand on and close by buttons, each answered in the group."""
    await plain.asks()
    code = await plain.code()
    await plain.presses(VERA, "!take.")
    assert "liegt jetzt bei" in plain.news()["group"][-1]
    await plain.presses(VERA, "!close.")
    await plain.presses(VERA, f"!close.{code}.answered")
    assert "ist beendet" in plain.group.posts[-1].text
    plain.news()
    await plain.says(VERA, "One more", reply_to=post_with(plain, "Wer zuerst antwortet"))
    assert "schon beendet" in plain.news()["group"][0]


async def test_a_group_that_gets_topics(plain: TeamHouse) -> None:
    """`/desk` again after topics were switched on: the open cases get theirs."""
    await plain.asks()
    await plain.ina("Përshëndetje")
    plain.group.forum = plain.group.admin = True
    plain.telegram.company.say(PLAIN, CORA, "/desk")
    await plain.settle()
    assert len(plain.group.topics) == 1
    assert any("Përshëndetje" in text for text in plain.group.texts(plain.thread))
