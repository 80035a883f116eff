"""What goes wrong with topics of private chats is healed or told; nothing is lost, and nothing goes to anybody else."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.desk.inputs import INVITATION
from flows.events import Pressed, Sent
from storage import Invited
from tests.relay import planting
from tests.team.house import CORA, EMMA, VERA
from tests.team.private import Private
from tests.telegram.fake_api import Fault
from tests.telegram.fake_groups import FakeTopic

INA = 601
"""An inquirer on Telegram, on the same bot."""

GENERAL = pytest.mark.parametrize("general", [True, False], ids=["outside", "refused"])
"""Whether what is meant for a lost topic arrives outside of all, as Telegram did at first, or is refused."""


async def talking(private: Private) -> str:
    """Let there be a case that a volunteer has, in which both sides wrote; return its code."""
    code = await private.asks()
    await private.house.ina("Përshëndetje")
    await private.says(VERA, "Guten Tag!", code)
    private.house.news()
    return code


@GENERAL
async def test_a_deleted_topic_is_made_anew(private: Private, general: bool) -> None:
    """With the next message there is a new topic with the card and all that was written, once; and it works."""
    code = await talking(private)
    chat = private.chat(VERA)
    chat.topics.clear()
    chat.general = general
    await private.house.ina("Are you there?")
    assert len(chat.topics) == 1
    shown = private.read(VERA, code)
    assert "wurde gelöscht" in shown
    assert [shown.count(text) for text in ("Përshëndetje", "Guten Tag!", "Are you there?")] == [1, 1, 1]
    assert "Are you there?" not in private.read(VERA)
    await private.says(VERA, "Yes!", code)
    assert "Yes!" in private.sent("ina")[-1]


async def test_a_file_for_a_deleted_topic(private: Private) -> None:
    """What is not kept with the case is said in the chat itself, with the reason: it would be lost otherwise."""
    code = await talking(private)
    private.chat(VERA).topics.clear()
    private.house.page.files["p1"] = photo = planting.jpeg(planting.Canaries())
    await private.house.ina(Sent("photo", "p1", len(photo)))
    (arrived,) = [sent for sent in private.house.telegram.sent if sent.file is not None]
    assert "message_thread_id" not in arrived.body
    assert f"Das Thema von {code} gibt es nicht mehr" in private.read(VERA)
    assert len(private.chat(VERA).topics) == 1


async def test_several_messages_to_a_deleted_topic_make_one(private: Private) -> None:
    """Whatever waits for a lost topic, there is one new one, and nothing is missing in it."""
    code = await talking(private)
    private.chat(VERA).topics.clear()
    private.house.telegram.delay = 0.05
    for number in range(3):
        await private.house.core.intake.take(private.house.incoming(f"message {number}"))
    private.house.telegram.delay = 0
    await private.house.settle()
    assert len(private.chat(VERA).topics) == 1
    assert [private.read(VERA, code).count(f"message {number}") for number in range(3)] == [1, 1, 1]


async def test_a_topic_deleted_again_and_again(private: Private) -> None:
    """After a few times the case goes on in the chat itself, where she chooses it; nothing goes round in circles."""
    code = await talking(private)
    for number in range(4):
        private.chat(VERA).topics.clear()
        await private.house.ina(f"message {number}")
    assert private.house.telegram.calls["createForumTopic"] == 3
    await private.says(VERA, "CANARY")
    assert private.sent("ina")[3:] == []
    await private.presses(VERA, f"!talk.{code}")
    await private.says(VERA, "Yes!")
    assert "Yes!" in private.sent("ina")[-1]
    assert "message 3" in private.read(VERA)


async def test_topics_switched_off_at_the_next_case(private: Private) -> None:
    """Where no topic can be made any more, a case that is taken is shown in the chat itself, and so are later ones."""
    private.house.telegram.company.threads = False
    code = await private.asks()
    await private.house.ina("Përshëndetje")
    assert "eigenes Thema gerade nicht möglich" in private.read(VERA)
    assert "Përshëndetje" in private.read(VERA)
    await private.presses(VERA, f"!talk.{code}")
    await private.says(VERA, "Guten Tag!")
    assert "Guten Tag!" in private.sent("ina")[-1]
    await private.asks("ben")
    await private.says(VERA, "for Ben")
    assert "for Ben" in private.sent("ben")[-1]
    assert private.house.telegram.calls["createForumTopic"] == 1


@GENERAL
async def test_topics_switched_off_amid_a_case(private: Private, general: bool) -> None:
    """The case goes on in the chat itself with all that was written; what she writes is not sent unasked."""
    code = await talking(private)
    private.house.telegram.company.threads = False
    private.chat(VERA).general = general
    await private.house.ina("Are you there?")
    shown = private.read(VERA)
    assert "eigenes Thema gerade nicht möglich" in shown
    assert (shown.count("Përshëndetje"), shown.count("Are you there?")) == (1, 1)
    await private.says(VERA, "CANARY")
    assert private.sent("ina") == []
    await private.presses(VERA, f"!talk.{code}")
    await private.says(VERA, "Yes!")
    await private.house.ina("Good")
    assert "Yes!" in private.sent("ina")[-1]
    assert "Good" in private.read(VERA)


async def test_a_topic_is_made_once_although_the_answer_is_lost(private: Private) -> None:
    """If the answer to the card is lost, the topic that was made is used for the next attempt."""
    code = await private.asks(taken_by=None)
    private.house.telegram.fail("sendMessage", Fault(cut=True, chat=VERA))
    await private.presses(VERA, f"!take.{code}")
    private.house.clock.forward(minutes=1)
    await private.house.telegram.wait(lambda: private.house.telegram.calls["pinChatMessage"] == 1)
    await private.house.settle()
    assert private.house.telegram.calls["createForumTopic"] == 1


async def test_a_case_taken_again_before_its_topic_was_made(private: Private) -> None:
    """However often a topic is asked for while Telegram is in trouble, there is one in the end, and it works."""
    code = await private.asks(taken_by=None)
    telegram = private.house.telegram
    telegram.fail("createForumTopic", Fault(status=502))
    for payload in (f"!take.{code}", f"!hand_on.{code}.yes", f"!take.{code}"):
        telegram.press(VERA, payload)
        await private.house.settle()
    await private.house.ina("Are you there?")
    private.house.clock.forward(minutes=1)
    await telegram.wait(lambda: telegram.calls["pinChatMessage"] == 2)
    await private.house.settle()
    assert len(private.chat(VERA).topics) == 1
    assert "Are you there?" in private.read(VERA, code)
    await private.says(VERA, "Yes!", code)
    assert "Yes!" in private.sent("ina")[-1]


async def test_a_topic_that_comes_too_late(private: Private) -> None:
    """A topic that is there only when the case is somebody else's is taken away again."""
    code = await private.asks(taken_by=None)
    private.house.telegram.delay = 0.3
    await private.house.core.intake.take(private.house.incoming("Përshëndetje"))
    private.house.telegram.company.press(VERA, VERA, f"!take.{code}")
    await private.house.telegram.wait(lambda: private.house.telegram.calls["createForumTopic"] > 0)
    await private.house.core.intake.take(private.house.incoming(Pressed("!end")))
    private.house.telegram.delay = 0
    await private.house.settle()
    assert not private.chat(VERA).topics
    assert private.house.telegram.calls["deleteForumTopic"] == 1


async def test_a_volunteer_who_blocked_the_bot(private: Private) -> None:
    """Her case looks for somebody else, who has it in a topic of her own."""
    code = await talking(private)
    private.house.telegram.gone.add(VERA)
    await private.house.ina("Are you there?")
    assert code in "\n".join(private.house.news()[str(CORA)])
    await private.presses(EMMA, f"!take.{code}")
    assert "Are you there?" in private.read(EMMA, code)


async def test_an_inquirer_in_topics_of_her_own(private: Private) -> None:
    """Whatever topic of her own chat she writes in, hers is one conversation, answered where she wrote last."""
    mine = private.chat(INA)
    mine.topics |= {70: FakeTopic("New"), 71: FakeTopic("New")}
    await private.sends(INA, 70, text="/start")
    await private.sends(INA, 70, text="/sq")
    await private.sends(INA, 71, text="/person")
    assert len(mine.texts(70)) == 2
    assert mine.texts(71)
    assert not mine.texts()


async def test_a_case_of_an_inquirer_in_topics_of_her_own(private: Private) -> None:
    """A volunteer's answer comes where she wrote last; if that topic is gone, in the chat itself."""
    mine = private.chat(INA)
    mine.topics |= {70: FakeTopic("New"), 71: FakeTopic("New")}
    for text in ("/start", "/sq"):
        await private.sends(INA, 70, text=text)
    for ending in ("self", "/person", "yes", "visa"):
        if ending.startswith("/"):
            await private.sends(INA, 70, text=ending)
        else:
            await private.presses(INA, pressed(private, ending))
    code = await private.code(str(INA))
    await private.presses(VERA, f"!take.{code}")
    await private.says(VERA, "one", code)
    assert "one" in mine.texts(70)[-1]
    await private.sends(INA, 71, text="Faleminderit")
    assert "Faleminderit" in private.read(VERA, code)
    await private.says(VERA, "two", code)
    assert "two" in mine.texts(71)[-1]
    mine.topics.clear()
    await private.says(VERA, "three", code)
    await private.says(VERA, "four", code)
    assert [text.splitlines()[-1] for text in mine.texts()] == ["three", "four"]
    assert "kam nicht an" not in private.read(VERA, code)


async def test_joining_in_a_topic(private: Private) -> None:
    """Whoever follows an invitation in a topic of her own chat is answered there, and is the same person anywhere."""
    mine = private.chat(INA)
    mine.topics[70] = FakeTopic("New")
    house = private.house
    token = await house.store.invite(Invited("germany", "volunteer"), house.clock() + timedelta(days=7))
    await private.sends(INA, 70, text=f"/start {INVITATION}{token}")
    await private.sends(INA, 70, text="/cases")
    assert len(mine.texts(70)) == 2
    assert not mine.texts()
    await private.sends(INA, None, text="/cases")
    assert mine.texts()[-1] == mine.texts(70)[-1]


async def test_an_answer_of_the_bot_for_a_deleted_topic(private: Private) -> None:
    """What the bot says to somebody who deleted the topic meanwhile is said in the chat itself."""
    await private.sends(INA, 70, text="/start")
    (said,) = private.chat(INA).texts()
    assert said


def pressed(private: Private, ending: str) -> str:
    """Return the payload of the newest button of the inquirer that ends so."""
    posts = reversed(private.chat(INA).posts)
    return next(each for post in posts for each in post.buttons if each.endswith(f".{ending}"))
