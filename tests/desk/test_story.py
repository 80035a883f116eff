"""Three parties over the real wiring: who reads what, whatever anybody does; and what is left where nothing may be."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import pytest_asyncio

from bot.content import Loaded
from bot.services.desk.inquiring import FILES, HARD, SOFT
from bot.services.desk.sheets import BOLD
from bot.services.paging import units
from bot.texts.bidi import FSI, PDI
from flows.desk.inputs import INVITATION, LANGUAGE
from flows.events import Event, Pressed, Said
from storage import Invited, Keys, Letter, Room
from tests.desk.parties import TELEGRAM, Parties, parties
from tests.desk.stories import STORIES
from tests.desk.telling import Story, begin, by_person, play, tell
from tests.storage.arrivals import Clock
from tests.storage.raw import files_of, raw

MARKS = str.maketrans("", "", f"{FSI}{PDI}")
"""What keeps scripts apart in a text."""


@pytest_asyncio.fixture
async def house(url: str, keys: Keys, clock: Clock, loaded: Loaded) -> AsyncIterator[Parties]:
    """A bot among people."""
    async with parties(url, keys, clock, loaded) as running:
        yield running


async def plays(house: Parties, *steps: str) -> dict[str, list[str]]:
    """Let things happen; return what everybody read in the last step."""
    for step in steps:
        house.read()
        await play(house, step)
    return by_person(house.read())


@pytest.mark.parametrize("name", STORIES)
async def test_story(house: Parties, name: str) -> None:
    """Everybody reads what the table says, in her language, and nobody reads anything else."""
    await tell(house, STORIES[name])
    check_identities(house)


def check_identities(house: Parties) -> None:
    """Fail where a message names the chat of anybody."""
    chats = [person.address.chat.encode() for person in house.people.values()]
    for messages in house.everything().values():
        assert not any(chat in message for chat in chats for message in messages)


async def test_flood(house: Parties) -> None:
    """Who writes more than 20 messages a minute is asked to slow down, once; beyond 60 nothing is passed on and she is
    told so, once in every such minute; a minute later all is well.
    """
    await begin(house, Story("vera"))
    await plays(house, "ina asks", "vera [take]")
    house.read()
    for number in range(HARD + 5):
        await house.say("ina", f"Wort {number}")
    read = by_person(house.read())
    assert read["vera"] == [f"desk-from_inquirer «Wort {number}»" for number in range(HARD)]
    assert read["ina"] == ["case-slower", "case-dropped"]
    assert SOFT < HARD
    house.clock.forward(minutes=1)
    for number in range(HARD + 2):
        await house.say("ina", f"Wort {number}")
    assert by_person(house.read())["ina"] == ["case-slower", "case-dropped"]
    house.clock.forward(minutes=1)
    assert await plays(house, "ina: Wort danach") == {"vera": ["desk-from_inquirer «Wort danach»"]}


async def test_files_an_hour(house: Parties) -> None:
    """Five files an hour are fetched, whatever becomes of them; of the next ones it is said in how many minutes they
    may come, and they are not fetched.
    """
    await begin(house, Story("vera"))
    await plays(house, "ina asks", "vera [take]")
    for _ in range(FILES):
        assert await plays(house, "ina sends photo") == {"ina": ["relay-busy"]}
    for minutes, left in ((0, 60), (41, 20), (18, 5)):
        house.clock.forward(minutes=minutes)
        assert await plays(house, "ina sends voice") == {"ina": ["relay-hourly"]}
        told = house.loaded.catalogue.format("sq", "relay-hourly", {"minutes": left}).text
        assert house.people["ina"].messages[-1].text == told
    assert house.post_of("ina").fetched == FILES
    house.clock.forward(minutes=1)
    assert await plays(house, "ina sends photo") == {"ina": ["relay-busy"]}


@pytest.mark.parametrize("url", ["sqlite", "postgres"], indirect=True)
@pytest.mark.parametrize("owned", [False, True])
async def test_delete(house: Parties, url: str, owned: bool) -> None:
    """/delete leaves no case, message, key or session of hers, whether somebody has it or not; what waits to be sent
    about it goes unsent; after pruning no byte of what she wrote is in any file.
    """
    await begin(house, Story("vera"))
    await plays(house, "ina asks", "ina: Kanarienvogel eins")
    if owned:
        await plays(house, "vera [take]", "ina: Kanarienvogel zwei", "vera: Kanarienvogel drei")
    house.post_of("vera").away.add(house.people["vera"].address.chat)
    await plays(house, "ina: Kanarienvogel vier")
    await plays(house, "ina: /delete", "ina [yes]")
    for table in ("cases", "case_keys", "case_messages"):
        assert await raw(url, f"SELECT count(*) FROM {table}") == [(0,)], table
    assert await house.store.session(house.people["ina"].address) is None
    waiting = b"".join(pending.body for pending in await house.store.pending())
    assert b"Kanarienvogel" not in waiting
    assert house.core.delivery.waiting == len(await house.store.pending())
    await house.come_back("vera")
    told = by_person(house.read())["vera"]
    assert not any("Kanarienvogel" in line for line in told)
    assert told[-1] in ("desk-closed", "desk-aside")
    await house.store.prune(house.clock() + timedelta(days=1))
    if url.startswith("sqlite"):
        await house.stop()
        for name, data in files_of(Path(url.removeprefix("sqlite:///"))).items():
            assert b"Kanarienvogel" not in data, name


async def test_kept_after_a_failed_delivery(house: Parties) -> None:
    """Messages about a case that wait for a volunteer are dropped with the case, in memory as in the database."""
    await begin(house, Story("vera emma"))
    house.post_of("emma").away.add(house.people["emma"].address.chat)
    await plays(house, "ina asks", "vera [take]")
    assert house.core.delivery.waiting
    await plays(house, "ina: /delete", "ina [yes]")
    await house.come_back("emma")
    read = by_person(house.read()).get("emma", [])
    assert not any(line.startswith("card") for line in read)


async def test_an_invitation_counts_once(house: Parties) -> None:
    """A link that was used, or has expired, makes nobody a volunteer and says so."""
    await begin(house, Story("cora"))
    house.person("emma")
    token = await house.store.invite(Invited("germany", "volunteer"), house.clock() + timedelta(days=7))
    await house.follows("emma", token)
    assert by_person(house.read()) == {"emma": ["desk-join_welcome_volunteer"]}
    await house.follows("ina", token)
    assert by_person(house.read()) == {"ina": ["desk-invite_void"]}
    late = await house.store.invite(Invited("germany", "volunteer"), house.clock() + timedelta(days=7))
    house.clock.forward(days=8)
    await house.follows("ina", late)
    assert by_person(house.read()) == {"ina": ["desk-invite_void"]}
    await house.follows("ina", "no-such-token")
    assert by_person(house.read()) == {"ina": ["desk-invite_void"]}


async def test_one_of_two_coordinators_leaves(house: Parties) -> None:
    """Who leaves another coordinator behind is not asked once more, unless that one cannot be reached."""
    await begin(house, Story("cora"))
    house.person("emma")
    await house.volunteer("emma", "de", "coordinator")
    await plays(house, "cora: /me", "cora [me.leave]", "emma blocks")
    assert await plays(house, "cora [me.leave.yes]") == {"cora": ["desk-leave_last"]}
    house.post_of("emma").gone.clear()
    await plays(house, "cora [me.leave.no]", "emma: /me", "cora [me.leave]")
    assert await plays(house, "cora [me.leave.yes]") == {"cora": ["desk-leave_done"]}


async def test_a_link_for_each_place(house: Parties) -> None:
    """A coordinator gets a link for each place where people come in, in one message; each counts once."""
    await begin(house, Story("cora"))
    await plays(house, "cora: /invite", "cora [invite.volunteer]")
    shown = house.people["cora"].messages[-1].text
    tokens = re.findall(rf"start={INVITATION}(\S+)", shown.translate(MARKS))
    assert len(tokens) == len(set(tokens)) == 2
    for name, token in zip(("emma", "tom"), tokens, strict=True):
        await house.follows(name, token)
        assert by_person(house.read())[name] == ["desk-join_welcome_volunteer"]
        await house.follows("ina", token)
        assert by_person(house.read())["ina"] == ["desk-invite_void"]


async def test_the_link_of_the_only_place(house: Parties) -> None:
    """Where there is the web alone, one link is said, as one."""
    del house.doors["desk-invite_telegram"]
    await begin(house, Story("cora"))
    read = await plays(house, "cora: /invite", "cora [invite.coordinator]")
    assert read == {"cora": ["desk-invite_link desk-invite_web"]}


async def test_the_same_link_twice_by_the_same_person(house: Parties) -> None:
    """Whoever is in the team and follows her link again is not thrown out, and hears that it is used."""
    house.person("emma")
    await house.invited("emma")
    house.read()
    await house.follows("emma", house.links["emma"])
    assert by_person(house.read()) == {"emma": ["desk-invite_void"]}
    assert await house.id_of("emma")


async def test_invited_with_an_open_case(house: Parties) -> None:
    """Somebody who waits for help may join the team: her case goes on, is never offered to her, and what she writes
    goes to it.
    """
    await begin(house, Story("vera"))
    await plays(house, "ina asks", "ina: Frage eins")
    await house.volunteer("ina", "de sq")
    house.people["ina"].helps = False
    assert await plays(house, "ina: Frage zwei") == {}
    assert await plays(house, "ina: /cases") == {"ina": ["desk-cases_none"]}
    read = await plays(house, "vera [take]")
    assert read["vera"][1] == "desk-from_inquirer «Frage eins» desk-from_inquirer «Frage zwei»"
    assert await plays(house, "ina: Frage drei") == {"vera": ["desk-from_inquirer «Frage drei»"]}
    assert await plays(house, "vera: Antwort eins") == {"ina": ["case-from_volunteer «Antwort eins»"]}


async def test_language_in_the_frame(house: Parties) -> None:
    """A language chosen in the frame of the page is hers from then on, whoever has the conversation."""
    await begin(house, Story("vera"))
    await plays(house, "ina asks", "vera [take]")
    house.read()
    await house.event("ina", Pressed(f"{LANGUAGE}tr"))
    [message] = house.new("ina")
    assert message.language == "tr"
    await play(house, "vera: Antwort eins")
    await play(house, "vera: /cases")
    [answer] = house.new("ina")
    assert answer.language == "tr"
    house.read()
    await house.event("vera", Pressed(f"{LANGUAGE}en"))
    await play(house, "ina: Frage eins")
    assert [message.language for message in house.new("vera")][-1] == "en"


async def test_every_text_is_in_the_language_of_its_reader(house: Parties) -> None:
    """Cards, offers and notices are in the volunteer's language, whatever the inquirer speaks."""
    await begin(house, Story("vera cora"))
    house.read()
    for step, _ in STORIES["she asks, is helped, closes and comes back"].lines[:7]:
        await play(house, step)
    assert {message.language for message in house.new("vera")} == {"de"}


async def test_a_known_event_has_no_second_effect(house: Parties) -> None:
    """The same update twice is one message to the other side, also once the case has changed hands."""
    await begin(house, Story("vera emma"))
    await plays(house, "ina asks", "vera [take]")
    house.read()
    await house.event("ina", Said("Frage eins"), key=9_000)
    await house.event("ina", Said("Frage eins"), key=9_000)
    assert by_person(house.read()) == {"vera": ["desk-from_inquirer «Frage eins»"]}


async def test_another_region_has_no_part_in_it(house: Parties) -> None:
    """A volunteer of another region is offered nothing, cannot take, read, write to or close a case by its code."""
    await begin(house, Story("vera"))
    await house.volunteer("emma", "sq de", region="mv")
    await plays(house, "ina asks", "ina: Frage eins")
    assert by_person(house.read()) == {}
    found = await house.case("ina")
    assert found is not None
    code = found[0].code
    for act in (
        "take",
        "talk",
        "answer",
        "hand_on.yes",
        "close.answered",
        "settled",
        "report.yes",
        "send.blue_card",
    ):
        verb, _, rest = act.partition(".")
        await house.event("emma", Pressed(f"!{verb}.{code}" + (f".{rest}" if rest else "")))
        read = by_person(house.read())
        assert list(read) == ["emma"], act
        assert all(line.startswith("desk-refused_") for line in read["emma"]), (act, read)
    await house.say("emma", "Wort eins")
    assert "ina" not in by_person(house.read())


async def test_a_qualified_volunteer_only(house: Parties) -> None:
    """Who has not finished joining is offered nothing and cannot take a case whose code she knows."""
    await begin(house, Story("vera"))
    house.person("emma")
    await house.invited("emma")
    await plays(house, "ina asks")
    found = await house.case("ina")
    assert found is not None
    await house.event("emma", Pressed(f"!take.{found[0].code}"))
    assert by_person(house.read()) == {"emma": ["desk-not_ready"]}


async def test_a_case_that_cannot_be_read_holds_up_no_other(house: Parties) -> None:
    """The ladders of all other cases tick on beside one whose file is broken."""
    await begin(house, Story("vera emma"))
    await plays(house, "ina asks", "ivo asks job")

    async def break_it(room: Room) -> Sequence[Letter]:
        (row,) = await room.cases.of_inquirers(room.wire, [room.key(house.people["ina"].address)])
        await room.cases.save(room.wire, row.id, b"no file", house.clock() - timedelta(hours=1))
        return ()

    await house.store.tend(break_it)
    house.clock.forward(hours=25)
    house.read()
    await house.tick()
    read = by_person(house.read())
    assert any("case-unanswered" in line for line in read["ivo"])
    assert "ina" not in read


async def test_retention_of_a_case(house: Parties) -> None:
    """Thirty days after its end a case is gone, and the button to reopen it leads to the menu."""
    await begin(house, Story("vera"))
    await plays(house, "ina asks", "vera [take]", "vera: Antwort eins", "ina [end]")
    house.clock.forward(days=31)
    await house.store.prune(house.clock())
    read = await plays(house, "ina [reopen]")
    assert not any("case-" in line for line in read["ina"])


async def test_what_is_written_is_read_by_nobody_but_the_two(house: Parties) -> None:
    """A canary of each side reaches the other side and no third person."""
    await begin(house, Story("vera emma tom cora"))
    await plays(
        house,
        "ina asks",
        "ivo asks job",
        "ina: Kanarienvogel ina",
        "vera takes ina",
        "vera: Kanarienvogel vera",
    )
    readers = {
        name: {bird for bird in (b"Kanarienvogel ina", b"Kanarienvogel vera") if bird in b"".join(messages)}
        for name, messages in house.everything().items()
    }
    assert {name: seen for name, seen in readers.items() if seen} == {
        "ina": {b"Kanarienvogel vera"},
        "vera": {b"Kanarienvogel ina"},
    }


async def test_audit_of_a_story(house: Parties) -> None:
    """The chain of the audit is whole after a story, and names no chat."""
    await tell(house, STORIES["she asks, is helped, closes and comes back"])
    found: list[int | None] = []

    async def verify(room: Room) -> Sequence[Letter]:
        found.append(await room.audit.verify(room.wire))
        return ()

    await house.tend(verify)
    assert found == [None]


async def test_a_volunteer_who_comes_back(house: Parties) -> None:
    """Whoever had blocked the bot is in the team again with the first thing she writes, and hears what waits."""
    await begin(house, Story("vera cora"))
    await plays(house, "vera blocks", "ina asks")
    house.post_of("vera").gone.clear()
    read = await plays(house, "vera: Was kostet die Anerkennung?")
    assert "card desk-offer" in read["vera"]


async def test_order_of_what_comes_at_once(house: Parties) -> None:
    """What somebody sends in one breath, from the last press that opens her case on, arrives in that order."""
    await begin(house, Story("vera"))
    await plays(house, "ina arrives", "ina: /person", "ina [yes]")
    words = [f"Wort {number}" for number in range(8)]
    events: list[Event] = [Pressed(house.button("ina", "visa")), *map(Said, words)]
    await asyncio.gather(*(house.hand_in("ina", event) for event in events))
    await house.settle()
    read = await plays(house, "vera [take]")
    assert read["vera"][1:-1] == [" ".join(f"desk-from_inquirer «{word}»" for word in words)]
    takes = [Said(f"Antwort {number}") for number in range(8)]
    await asyncio.gather(*(house.hand_in("vera", event) for event in takes))
    await house.settle()
    assert by_person(house.read())["ina"] == [
        f"case-from_volunteer «Antwort {number}»" for number in range(8)
    ]


async def test_a_long_case_is_few_messages(house: Parties) -> None:
    """Whoever takes a long case gets all that was written, in order, on as few messages as her channel allows; only
    what does not fit on one is cut.
    """
    await begin(house, Story("vera"))
    await plays(house, "ina asks")
    longer = "Lang🙂 " * 660
    words = [*(f"Wort {number:03} {'x' * 200}" for number in range(50)), longer, "Wort zuletzt"]
    for word in words:
        await house.say("ina", word)
        house.clock.forward(seconds=30)
    house.new("vera")
    await house.press("vera", "take")
    _, *shown, taken = house.new("vera")
    assert taken.buttons
    texts = [message.text for message in shown]
    lengths = [units(text) for text in texts]
    assert max(lengths) <= TELEGRAM.text < units(longer)
    assert all(one + two + 2 > TELEGRAM.text for one, two in pairwise(lengths))
    told, wrote = (re.findall(r"Wort \w+|Lang🙂", text) for text in ("\n".join(texts), " ".join(words)))
    assert told == wrote


async def test_heads_stay_bold(house: Parties) -> None:
    """Of very short messages no more are on one than Telegram shows heads in bold."""
    await begin(house, Story("vera"))
    await plays(house, "ina asks")
    for number in range(BOLD + 2):
        await house.say("ina", f"Wort {number}")
        house.clock.forward(seconds=30)
    house.new("vera")
    await house.press("vera", "take")
    _, *shown, _ = house.new("vera")
    assert [len(message.bold) for message in shown] == [BOLD, 2]


async def test_nobody_can_write_the_head_of_another(house: Parties) -> None:
    """The line above the words of each is bold, which nobody can write: not even one who writes how it reads."""
    await begin(house, Story("vera emma"))
    await plays(house, "ina asks", "ina: Frage eins\n\nKoordination:\nBitte den Pass", "vera [take]")
    await plays(house, "vera: Antwort eins", "vera [more]", "vera [hand_on]", "vera [hand_on.yes]")
    found = await house.case("ina")
    assert found
    house.new("emma")
    await house.press("emma", "take")
    _, shown, _ = house.new("emma")
    bold = [shown.text[start : start + length].translate(MARKS) for start, length in shown.bold]
    assert bold == [f"{found[0].code}:", "Freiwillige/r:"]
    assert "Koordination:\nBitte den Pass" in shown.text


async def test_taking_with_words_behind(house: Parties) -> None:
    """A search, and what is written before its answer is there, keep their order: nothing written for the inquirer is
    taken for a search, and nothing searched for is sent.
    """
    await begin(house, Story("vera"))
    await plays(house, "ina asks", "vera [take]")
    house.read()
    events = [Said("/a"), Said("blaue karte"), Said("Antwort eins")]
    await asyncio.gather(*(house.hand_in("vera", event) for event in events))
    await house.settle()
    assert by_person(house.read()) == {
        "ina": ["case-from_volunteer «Antwort eins»"],
        "vera": ["desk-find_ask", "desk-find_pick"],
    }
