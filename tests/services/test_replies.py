"""Replies become at most two messages, each at most 900 characters, with nothing lost and nothing told on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.ports import Capabilities, Message
from bot.services.paging import units
from bot.services.replies import LIMIT, Replies
from bot.texts.bidi import FSI, PDI
from flows.content import Content
from flows.effects import Block, Offered, Prompt, Ref, Reply, Say, ShowAnswer, ShowPlan
from flows.facts import Unit
from flows.model import (
    Answer,
    AnswerId,
    FactKey,
    Flow,
    FlowId,
    MessageId,
    RoadMap,
    RoadMapId,
    RoadMapStep,
)
from flows.session import Session
from tests.texts.house import catalogue, fact, shown

WIDE = Capabilities(text=4096, label=64, payload=64, buttons=100)
BARE = Capabilities(text=4096, label=64, payload=64, buttons=0)
LONG = " ".join(f"Wort{number}" for number in range(100))
"""About 700 characters."""

SYSTEM = """
    language-name = Deutsch
    language-partly = Noch nicht in Ihrer Sprache.
    word-more = Mehr
    word-menu = Menü
    word-back = Zurück
    choice-unknown = Weiß nicht
    more-nothing = Das war schon alles.
    answer-source =
        Quelle:
        { $url }
    answer-checked = Geprüft am { $date }
    plan-head = Fahrplan: **{ $title }**
    plan-overview = { $number }. { $title }
    plan-step = **{ $number }. { $title }**
    plan-office = Stelle: { $text }
    plan-papers = Papiere: { $text }
    plan-cost = Kosten: { $text }
    plan-time = Dauer: { $text }
    plan-link =
        Link:
        { $url }
    plan-checked = Stand { $date }
    plan-family_head = Für die Familie: **{ $title }**
    plan-family_foot = Geprüft am { $date }.
"""
TEXTS = f"""
    hello = Hallo **Welt**
    echo = Sie schrieben: **{{ $text }}**.
    operator = Es antwortet {{ $operator }}.
    named = {{ $x }}
    ask = Wo haben Sie gelernt?
        .here = In **Deutschland**
        .short = Ort
    long = {LONG}
    whom = {{ $for ->
        [relative] Ihr Bruder
       *[self] Sie
     }}
    answer-fee = Es kostet {{ FACT("fee") }}.
        .title = Was kostet es?
        .detail = Genauer: {{ FACT("fee") }} und mehr.
    answer-off_money = Dazu sage ich nichts. Der Notruf kostet {{ FACT("fee") }}.
        .title = Geld
    answer-plain = Nein.
        .title = Geht das?
    plan-nurse = Pflege
    step-apply = Antrag stellen
        .what = {{ $for ->
            [relative] Ihr Bruder stellt den Antrag.
           *[self] Sie stellen den Antrag.
         }}
        .office = Bezirksregierung
        .papers = Zeugnis
        .cost = {{ FACT("fee") }}
        .time = 3 Monate
    step-visa = Visum
"""
ENGLISH = """
    language-name = English
    language-partly = Not yet in your language.
    word-more = More
    hello = Hello
"""
ARABIC = """
    language-name = العربية
    hello = أهلاً
    echo = كتبت: **{ $text }**
    long-ar = كلمة
"""


@pytest.fixture
def replies(tmp_path: Path) -> Replies:
    """Return a renderer of the texts above."""
    facts = [
        fact("fee", 75, Unit.EUR, source_url="https://a.de/fee", checked_on=date(2026, 11, 2)),
        fact("page", "https://b.de/page", Unit.URL, checked_on=date(2026, 11, 1)),
        fact("third", 1, Unit.COUNT, source_url="https://c.de", checked_on=date(2026, 11, 3)),
    ]
    files = {
        "de/system.ftl": SYSTEM,
        "de/texts.ftl": TEXTS,
        "de/occupations.yaml": "nurse: [Pflegefachkraft]",
        "en/texts.ftl": ENGLISH,
        "ar/texts.ftl": ARABIC,
    }
    texts = catalogue(tmp_path, files, facts)
    return Replies(_content(), texts, {"operator": "Verein e.V."})


def _content() -> Content:
    fee, page, third = FactKey("fee"), FactKey("page"), FactKey("third")
    many = [RoadMapStep(f"s{number}", MessageId("step-apply"), (fee,)) for number in range(40)]
    roadmaps = (
        RoadMap(
            RoadMapId("nurse"),
            MessageId("plan-nurse"),
            (
                RoadMapStep("apply", MessageId("step-apply"), (fee,), link=page),
                RoadMapStep("visa", MessageId("step-visa"), ()),
            ),
        ),
        RoadMap(RoadMapId("many"), MessageId("plan-nurse"), tuple(many)),
    )
    return Content(
        flows={FlowId("f"): Flow(FlowId("f"), MessageId("plan-nurse"), {}, roadmaps)},
        languages=(),
        answers={
            AnswerId("fee"): Answer(AnswerId("fee"), "cost", (fee, page, third)),
            AnswerId("plain"): Answer(AnswerId("plain"), "other", ()),
            AnswerId("off_money"): Answer(
                AnswerId("off_money"), "off_subject", (fee, page), ("https://d.de",), detail=True
            ),
        },
    )


def session(language: str = "de", asking_for: str | None = None) -> Session:
    """Return a session after its fourth prompt."""
    return Session(language=language, asking_for=asking_for, serial=4)


def texts(messages: tuple[Message, ...]) -> list[str]:
    """Return what the messages say."""
    return [message.text for message in messages]


def prompt(*choices: Offered) -> Prompt:
    """Return a prompt with a choice and a word, or with the given ones."""
    usual = (
        Offered("4.here", Ref("choice", "ask.here")),
        Offered("4~menu", Ref("message", "word-menu"), "nav"),
    )
    return Prompt("ask", choices or usual)


def test_blocks_and_question_share_a_message_where_they_fit(replies: Replies) -> None:
    """A short reply is one message: blocks, question, buttons, and bold as spans of code points."""
    (message,) = replies.render(Reply((Say("hello"), Say("hello"), prompt())), session(), WIDE)
    assert message.text == "Hallo Welt\n\nHallo Welt\n\nWo haben Sie gelernt?"
    assert [message.text[start : start + length] for start, length in message.bold] == ["Welt", "Welt"]
    assert message.language == "de"
    assert [(button.id, button.label, button.kind) for button in message.buttons] == [
        ("4.here", "In Deutschland", "choice"),
        ("4~menu", "Menü", "nav"),
    ]


def test_a_full_page_leaves_the_question_to_the_second_message(replies: Replies) -> None:
    """Where text and question do not fit together, the question comes alone and has the buttons."""
    first, second = replies.render(Reply((Say("long"), Say("hello"), Say("long"), prompt())), session(), WIDE)
    assert first.text.endswith("Hallo Welt")
    assert not first.buttons
    assert second.text.endswith("Wo haben Sie gelernt?")


def test_more_leads_the_words_while_pages_remain(replies: Replies) -> None:
    """With a question, each turn shows two pages and the question, until the rest fits; then "more" is gone."""
    reply: tuple[Block, ...] = (*[Say("long")] * 4, prompt())
    turns = [replies.render(Reply(reply, page), session(), WIDE) for page in range(4)]
    assert [[len(message.buttons) for message in turn] for turn in turns] == [[0, 3], [0, 2], [2], [2]]
    assert [button.kind for button in turns[0][1].buttons] == ["choice", "nav", "nav"]
    assert turns[0][1].buttons[1].label == "Mehr"
    assert texts(turns[1]) == [LONG, f"{LONG}\n\nWo haben Sie gelernt?"]
    assert texts(turns[2]) == ["Das war schon alles.\n\nWo haben Sie gelernt?"]


def test_the_payload_of_more_is_never_the_same_twice(replies: Replies) -> None:
    """A button that is pressed twice is ignored by its payload, so every page has its own."""
    reply: tuple[Block, ...] = (*[Say("long")] * 12, prompt())
    ids = [replies.render(Reply(reply, page), session(), WIDE)[-1].buttons[1].id for page in range(4)]
    assert ids == ["401~more", "402~more", "403~more", "404~more"]


def test_without_a_question_two_pages_come_at_a_time(replies: Replies) -> None:
    """The second message carries "more" while pages remain; past the end there is a word about it."""
    reply = (*[Say("long")] * 5,)
    turns = [replies.render(Reply(reply, page), session(), WIDE) for page in range(4)]
    assert [texts(turn) for turn in turns] == [[LONG] * 2, [LONG] * 2, [LONG], ["Das war schon alles."]]
    assert [[len(message.buttons) for message in turn] for turn in turns] == [[0, 1], [0, 1], [0], [0]]


def test_a_channel_without_buttons_gets_lines(replies: Replies) -> None:
    """Choices are numbered lines, as the engine counts them, words one last line; "more" leads it."""
    offered = (
        Offered("4~detail", Ref("message", "word-back")),
        Offered("4.here", Ref("choice", "ask.here")),
        Offered("4.unknown", Ref("choice", "ask.unknown")),
        Offered("4~back", Ref("message", "word-back"), "nav"),
        Offered("4~menu", Ref("message", "word-menu"), "nav"),
    )
    lines = "Wo haben Sie gelernt?\n\n1. Zurück\n2. In Deutschland\n3. Weiß nicht\n\n"
    (message,) = replies.render(Reply((prompt(*offered),)), session(), BARE)
    assert (message.text, message.buttons) == (f"{lines}Zurück · Menü", ())
    *_, last = replies.render(Reply((*[Say("long")] * 3, prompt(*offered))), session(), BARE)
    assert last.text.endswith(f"{lines}Mehr · Zurück · Menü")
    *_, last = replies.render(Reply((*[Say("long")] * 3,)), session(), BARE)
    assert last.text.endswith("\n\nMehr")


def test_too_many_words_for_the_buttons_become_a_line(replies: Replies) -> None:
    """Where only the choices have room as buttons, the words stand below the text."""
    (message,) = replies.render(Reply((prompt(),)), session(), Capabilities(4096, 64, 64, 2))
    assert [button.id for button in message.buttons] == ["4.here"]
    assert message.text == "Wo haben Sie gelernt?\n\nMenü"


def test_labels_are_cut_and_payloads_checked(replies: Replies) -> None:
    """A label keeps to the channel's limit; a payload that is too long is our mistake and crashes the turn."""
    (message,) = replies.render(Reply((prompt(),)), session(), Capabilities(4096, 8, 64, 100))
    assert [button.label for button in message.buttons] == ["In Deut…", "Menü"]
    with pytest.raises(ValueError, match="longer than 5 bytes"):
        replies.render(Reply((prompt(),)), session(), Capabilities(4096, 64, 5, 100))


def test_an_answer_has_title_sources_and_date(replies: Replies) -> None:
    """Title in bold, text, at most two addresses each on its line, and the day its oldest fact was checked."""
    (message,) = replies.render(Reply((ShowAnswer("fee"),)), session(), WIDE)
    assert message.text == (
        "Was kostet es?\nEs kostet 75\u00a0€.\n\n"
        "Quelle:\nhttps://a.de/fee\nhttps://b.de/page\nGeprüft am 1. November 2026"
    )
    assert message.bold == ((0, len("Was kostet es?")),)


@pytest.mark.parametrize(
    ("answer", "said"),
    [("fee", "Was kostet es?\nGenauer: 75\u00a0€ und mehr."), ("plain", "Geht das?\nNein.")],
)
def test_the_detail_of_an_answer_stands_in_for_its_text(replies: Replies, answer: str, said: str) -> None:
    """Asked for more detail, an answer says it; one that has none says its text."""
    (message,) = replies.render(Reply((ShowAnswer(answer, detail=True),)), session(), WIDE)
    assert message.text.startswith(said)


@pytest.mark.parametrize("detail", [False, True])
def test_what_is_not_our_subject_is_replied_to_in_plain_text(replies: Replies, *, detail: bool) -> None:
    """Such a reply has neither a title nor anything bold, no source and no date, and still says its figures."""
    (message,) = replies.render(Reply((ShowAnswer("off_money", detail), prompt())), session(), WIDE)
    said = "Dazu sage ich nichts. Der Notruf kostet 75\u00a0€."
    assert (message.text, message.bold) == (f"{said}\n\nWo haben Sie gelernt?", ())


def test_a_road_map_has_all_lines_of_its_steps(replies: Replies) -> None:
    """Head and overview, then each step with what, office, papers, cost, time, link and the day it was checked."""
    plan = ShowPlan("nurse", ("apply", "gone", "visa"))
    (message,) = replies.render(Reply((plan,)), session(asking_for="relative"), WIDE)
    assert message.text == (
        "Fahrplan: Pflege\n1. Antrag stellen\n2. Visum\n\n"
        "1. Antrag stellen\nIhr Bruder stellt den Antrag.\nStelle: Bezirksregierung\n"
        "Papiere: Zeugnis\nKosten: 75\u00a0€\nDauer: 3 Monate\nLink:\nhttps://b.de/page\n"
        "Stand 1. November 2026\n\n2. Visum"
    )
    bold = [message.text[start : start + length] for start, length in message.bold]
    assert bold == ["Pflege", "1. Antrag stellen", "2. Visum"]


def test_the_family_text_stands_alone_and_tells_nothing(replies: Replies) -> None:
    """The text to forward is a message of its own, and the same for whomever she asks."""
    reply = Reply((ShowPlan("nurse", ("apply", "visa"), "family"), prompt()))
    first, second = replies.render(reply, session(asking_for="relative"), WIDE)
    assert first.text == (
        "Für die Familie: Pflege\n1. Antrag stellen\nDauer: 3 Monate · Kosten: 75\u00a0€\n2. Visum\n"
        "Geprüft am 2. November 2026."
    )
    assert not first.buttons
    assert second.text == "Wo haben Sie gelernt?"
    assert replies.render(reply, session(asking_for="self"), WIDE)[0] == first


@pytest.mark.parametrize("limit", [LIMIT, 300, 100])
def test_the_family_text_is_always_one_message(replies: Replies, limit: int) -> None:
    """However long the road map, the text to forward has room in one message, head and foot included."""
    plan = ShowPlan("many", tuple(f"s{number}" for number in range(40)), "family")
    first, _ = replies.render(Reply((plan, prompt())), session(), Capabilities(limit, 64, 64, 100))
    assert units(first.text) <= limit
    assert first.text.startswith("Für die Familie")
    assert first.text.endswith("2026.")


def test_content_that_is_gone_says_nothing(replies: Replies) -> None:
    """An answer or road map that a changed file no longer has is left out; the rest is said."""
    blocks: tuple[Block, ...] = (ShowAnswer("gone"), ShowPlan("gone", ()), ShowPlan("gone", (), "family"))
    assert texts(replies.render(Reply((*blocks, prompt())), session(), WIDE)) == ["Wo haben Sie gelernt?"]


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        (Ref("message", "ask.short"), "Ort"),
        (Ref("choice", "ask.here"), "In Deutschland"),
        (Ref("choice", "ask.unknown"), "Weiß nicht"),
        (Ref("language", "ar"), "العربية"),
        (Ref("language", "fr"), "français"),
        (Ref("country", "TR"), "Türkei"),
        (Ref("occupation", "nurse"), "Pflegefachkraft"),
        (Ref("answer", "fee"), "Was kostet es?"),
        (Ref("date", "2026-11-21"), "21. November 2026"),
        (Ref("fact", "fee"), "75\u00a0€"),
    ],
)
def test_references_have_a_name(replies: Replies, ref: Ref, name: str) -> None:
    """Each kind of reference is named in the language of the session, a language in itself."""
    (message,) = replies.render(Reply((Say("named", {"x": ref}),)), session(), WIDE)
    assert re.sub(f"[{FSI}{PDI}]", "", message.text) == name


@pytest.mark.parametrize(
    "typed",
    [
        *("**fett**", "*a*", "https://evil.example/x", "evil.example", "@jemand", "/delete", "#tag"),
        *("a\u202eb\u2066c", "a\nb\n\nc", "x" * 999, "\ud800"),
    ],
)
def test_what_a_person_typed_makes_nothing_happen(replies: Replies, typed: str) -> None:
    """No bold, link, mention, command, control character or new line comes out of an argument; it is cut at 200."""
    (message,) = replies.render(Reply((Say("echo", {"text": typed}),)), session(), WIDE)
    said = message.text.removeprefix("Sie schrieben: ").removesuffix(".")
    assert message.bold == ((len("Sie schrieben: "), len(said)),)
    assert not re.search(r"[*@/.#\n\u202a-\u202e\u2066\u2067\ud800-\udfff]", said)
    assert len(said) <= 200


def test_own_arguments_are_known_to_every_message(replies: Replies) -> None:
    """Who runs the bot can stand in any message."""
    assert texts(replies.render(Reply((Say("operator"),)), session(), WIDE)) == ["Es antwortet Verein e.V.."]


def test_a_text_in_another_language_is_announced_once(replies: Replies) -> None:
    """Before the first text in another language a word about that; the message's language is that of most of it."""
    (message,) = replies.render(
        Reply((Say("hello"), Say("named", {"x": 7}), Say("whom"))), session("en"), WIDE
    )
    assert message.text == "Hello\n\nNot yet in your language.\n\n7\n\nSie"
    assert message.language == "en"
    (message,) = replies.render(Reply((prompt(),)), Session(offered="ar"), WIDE)
    assert message.language == "de"


def test_arabic_keeps_what_is_foreign_apart(replies: Replies) -> None:
    """In Arabic a Latin argument is isolated, within the bold."""
    (message,) = replies.render(Reply((Say("echo", {"text": "Meier GmbH"}),)), session("ar"), WIDE)
    assert shown(message.text) == "كتبت: ⟨Meier GmbH⟩"
    assert message.bold == ((6, 12),)


BLOCKS = st.sampled_from(
    [
        *(Say("hello"), Say("long"), Say("whom"), ShowAnswer("fee"), ShowPlan("nurse", ("apply", "visa"))),
        *(ShowPlan("many", ("s1", "s2", "s3")), Say("echo", {"text": "كلمة **x**"})),
    ]
)


def _turns(
    replies: Replies, blocks: tuple[Block, ...], capabilities: Capabilities
) -> Iterator[list[Message]]:
    for page in range(50):
        messages = list(replies.render(Reply(blocks, page), session(), capabilities))
        if page and messages[0].text.startswith("Das war schon alles."):
            return
        yield messages


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    blocks=st.lists(BLOCKS, min_size=1, max_size=6),
    asks=st.booleans(),
    limit=st.integers(150, 1200),
    buttons=st.sampled_from([0, 2, 100]),
)
def test_pages_hold_everything_once(
    replies: Replies, blocks: list[Block], asks: bool, limit: int, buttons: int
) -> None:
    """Pressing "more" to the end shows every word once and in order, at most two messages a turn, none too long."""
    capabilities = Capabilities(limit, 64, 64, buttons)
    asked: tuple[Block, ...] = (prompt(),) if asks else ()
    question = "".join(texts(replies.render(Reply(asked), session(), capabilities)))
    wide = Capabilities(10**6, 64, 64, 100)
    alone = [replies.render(Reply((block,), page), session(), wide) for block in blocks for page in range(3)]
    expected = "".join(
        message.text for messages in alone for message in messages if "schon alles" not in message.text
    )
    said = ""
    for messages in _turns(replies, (*blocks, *asked), capabilities):
        assert 1 <= len(messages) <= 2
        assert all(units(message.text) <= min(limit, LIMIT) for message in messages)
        turn = "\n\n".join(text for text in texts(tuple(messages)))
        said += _without(turn, question)
    assert _bare(said) == _bare(expected)


def _without(turn: str, question: str) -> str:
    for end in (question, question.replace("Menü", "Mehr · Menü"), "Mehr"):
        if end and turn.endswith(end):
            return turn.removesuffix(end)
    return turn


def _bare(text: str) -> str:
    return re.sub(r"\s", "", text)


def test_a_question_that_is_too_long_loses_nothing(replies: Replies) -> None:
    """The start of a question that does not fit is paged like any text; its end has the buttons."""
    small = Capabilities(300, 64, 64, 100)
    question = Prompt("long", prompt().choices)
    turns = [replies.render(Reply((question,), page), session(), small) for page in range(2)]
    assert [len(turn) for turn in turns] == [2, 2]
    end = turns[0][-1].text
    assert " ".join([turns[0][0].text, turns[1][0].text, end]) == LONG
    assert turns[1][-1].text == end
    assert all(turn[-1].buttons for turn in turns)


def test_a_reply_without_any_text_is_no_message(replies: Replies) -> None:
    """Nothing to say is nothing to send."""
    assert replies.render(Reply((ShowAnswer("gone"),)), session(), WIDE) == ()
    assert replies.render(Reply(()), session(), WIDE) == ()
