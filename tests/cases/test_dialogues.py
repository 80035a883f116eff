"""Three parties and a bot that keeps quiet: what each event leads to, in order."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest

from flows.cases.model import ALPHABET, Owner, Role, VolunteerId, holds
from tests.cases.people import MV, Story, team_of, volunteer

PEOPLE = (
    volunteer("anna", "ar de"),
    volunteer("ben", "ar", load=1),
    volunteer("carl", "ar", load=2),
    volunteer("dora", "ar", load=3),
    volunteer("emil", "tr"),
    volunteer("kora", "de", Role.COORDINATOR),
    volunteer("mira", "ar", region=MV),
)
OPENED = ["bot: case-opened", "offer anna ben carl"]
TAKEN = ["withdraw ben carl", "show anna", "bot: case-taken"]

TABLES: dict[str, list[tuple[str, list[str]]]] = {
    "from opening to rating": [
        ("opens", OPENED),
        ("writes", ["keep", "bot: case-kept"]),
        ("writes", ["keep"]),
        ("anna claims", TAKEN),
        ("writes", ["inquirer > anna"]),
        ("anna replies", ["volunteer > inquirer"]),
        ("anna notes", ["note of anna"]),
        ("writes", ["inquirer > anna"]),
        ("anna settles", []),
        ("anna closes", ["bot: case-closed", "bot: rate?", "closed answered"]),
        ("rates 5", ["bot: case-thanks"]),
    ],
    "a reply takes a case that waits": [
        ("opens", OPENED),
        ("anna replies", [*TAKEN, "volunteer > inquirer"]),
        ("ben replies", ["ben: taken by volunteer"]),
        ("ben claims", ["ben: taken by volunteer"]),
        ("anna claims", ["show anna"]),
    ],
    "a coordinator takes it, and is named by her role": [
        ("opens", OPENED),
        (
            "kora replies",
            ["withdraw anna ben carl", "show kora", "bot: case-taken", "coordinator > inquirer"],
        ),
        ("anna claims", ["anna: taken by coordinator"]),
    ],
    "declining makes room for the next": [
        ("opens", OPENED),
        ("ben declines", ["withdraw ben", "offer dora"]),
        ("ben claims", ["withdraw anna carl dora", "show ben", "bot: case-taken"]),
    ],
    "given back": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("anna releases", ["withdraw anna", "bot: case-looking_again", "offer ben carl dora"]),
        ("anna releases", ["anna: not_owner"]),
    ],
    "handed on to somebody, who is asked alone for an hour": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("anna hands on to dora", ["withdraw anna", "bot: case-looking_again", "offer dora"]),
        ("tick", []),
        ("+1h", []),
        ("tick", ["offer ben carl"]),
        ("dora claims", ["withdraw ben carl", "show dora", "bot: case-taken"]),
    ],
    "handed on by a coordinator": [
        ("opens", OPENED),
        ("ben hands on", ["ben: not_owner"]),
        ("kora hands on to dora", ["withdraw anna ben carl", "offer dora"]),
        ("dora claims", ["show dora", "bot: case-taken"]),
        (
            "kora hands on",
            ["dora: desk-reassigned", "withdraw dora", "bot: case-looking_again", "offer anna ben carl"],
        ),
    ],
    "handed on to nobody who is there": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("dora is away", []),
        ("anna hands on to dora", ["anna: unavailable"]),
        ("anna hands on to mira", ["anna: unavailable"]),
        ("anna hands on to anna", ["anna: unavailable"]),
        ("writes", ["inquirer > anna"]),
    ],
    "she goes back to the bot and hears of it": [
        ("opens", OPENED),
        ("keeps", ["bot: case-stays_open"]),
        ("anna claims", TAKEN),
        ("writes", ["inquirer > anna"]),
    ],
    "she comes back from the bot": [
        ("opens", OPENED),
        ("keeps", ["bot: case-stays_open"]),
        ("waits", ["bot: case-waiting_on"]),
        ("writes", ["keep", "bot: case-kept"]),
    ],
    "she leaves before anybody came": [
        ("opens", OPENED),
        ("leaves", ["bot: case-ended", "withdraw anna ben carl", "closed left"]),
        ("anna claims", ["anna: closed"]),
        ("anna replies", ["anna: closed"]),
        ("writes", ["bot: case-closed_already"]),
    ],
    "she leaves for the bot while somebody has it": [
        ("opens", OPENED),
        ("anna replies", [*TAKEN, "volunteer > inquirer"]),
        ("keeps", ["anna: desk-ended_by_inquirer", "bot: case-ended", "bot: rate?", "closed answered"]),
        ("anna replies", ["anna: closed"]),
    ],
    "she deletes everything": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("is gone", ["anna: desk-inquirer_gone", "closed left"]),
        ("is gone", []),
    ],
    "the owner is removed": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("anna is out", []),
        ("anna removed", ["withdraw anna", "bot: case-looking_again", "offer ben carl dora"]),
        ("anna replies", ["anna: no_access"]),
        ("anna notes", ["anna: no_access"]),
    ],
    "the owner is removed, and nobody says so": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("anna is out", []),
        (
            "writes",
            [
                *("withdraw anna", "bot: case-looking_again"),
                *("keep", "bot: case-kept", "offer ben carl dora"),
            ],
        ),
    ],
    "the owner is removed before the team is told": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("anna removed", ["withdraw anna", "bot: case-looking_again", "offer ben carl dora"]),
    ],
    "somebody with an offer is removed, or away": [
        ("opens", OPENED),
        ("anna is out", []),
        ("tick", ["withdraw anna", "offer dora"]),
        ("ben is away", []),
        ("tick", ["withdraw ben"]),
    ],
    "the owner is away": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("+1h", []),
        ("anna is away", []),
        (
            "tick",
            ["anna: desk-freed", "withdraw anna", "bot: case-looking_again", "offer ben carl dora"],
        ),
        (
            "anna replies",
            ["withdraw ben carl dora", "show anna", "bot: case-taken", "volunteer > inquirer"],
        ),
        ("+1h", []),
        ("tick", []),
    ],
    "reopened while she is there": [
        ("opens", OPENED),
        ("anna replies", [*TAKEN, "volunteer > inquirer"]),
        ("anna closes referred", ["bot: case-closed", "bot: rate?", "closed referred"]),
        ("reopens", ["bot: case-reopened", "offer anna"]),
        ("anna declines", ["withdraw anna", "offer ben carl dora"]),
    ],
    "reopened while she is away": [
        ("opens", OPENED),
        ("anna replies", [*TAKEN, "volunteer > inquirer"]),
        ("anna closes", ["bot: case-closed", "bot: rate?", "closed answered"]),
        ("anna is away", []),
        ("reopens", ["bot: case-reopened", "offer ben carl dora"]),
    ],
    "closed by a coordinator": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("ben closes", ["ben: not_owner"]),
        ("kora closes", ["anna: desk-closed_by_coordinator", "bot: case-closed", "closed answered"]),
    ],
    "nobody of another region has any part in it": [
        ("opens", OPENED),
        ("mira claims", ["mira: no_access"]),
        ("mira replies", ["mira: no_access"]),
        ("nobody closes", ["nobody: no_access"]),
    ],
    "what was never answered cannot be settled": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("anna settles", ["anna: unanswered"]),
    ],
    "nobody answers at all": [
        ("opens", OPENED),
        ("+2h", []),
        ("tick", ["offer dora", "remind offer anna ben carl"]),
        ("+22h", []),
        (
            "tick",
            [
                "coordinators unanswered kora",
                "bot: wait or close?",
                "offer emil kora",
                "remind offer anna ben carl dora",
            ],
        ),
        ("waits", ["bot: case-waiting_on"]),
        ("+3d", []),
        (
            "tick",
            ["coordinators unanswered kora", "bot: wait or close?", "remind offer dora emil kora"],
        ),
        ("+7d", []),
        (
            "tick",
            [
                *("coordinators closed kora", "bot: case-closed_unanswered"),
                *("withdraw anna ben carl dora emil kora", "closed unanswered"),
            ],
        ),
    ],
    "the owner says nothing": [
        ("opens", OPENED),
        ("anna claims", TAKEN),
        ("+2h", []),
        ("tick", ["remind reply anna"]),
        ("+22h", []),
        ("tick", ["coordinators unanswered kora", "bot: wait or close?", "remind reply anna"]),
        ("+24h", []),
        (
            "tick",
            [
                *("anna: desk-freed", "withdraw anna", "bot: case-looking_again"),
                "offer ben carl dora emil kora",
            ],
        ),
    ],
    "taken at the last moment": [
        ("opens", OPENED),
        ("+24h", []),
        ("anna claims", TAKEN),
        ("+2h", []),
        ("tick", ["coordinators unanswered kora", "bot: wait or close?", "remind reply anna"]),
        ("anna replies", ["volunteer > inquirer"]),
        ("+24h", []),
        ("tick", []),
    ],
    "a second question is waited for anew": [
        ("opens", OPENED),
        ("anna replies", [*TAKEN, "volunteer > inquirer"]),
        ("+3h", []),
        ("writes", ["inquirer > anna"]),
        ("+1h", []),
        ("writes", ["inquirer > anna"]),
        ("+1h", []),
        ("tick", ["remind reply anna"]),
        ("+22h", []),
        ("tick", ["coordinators unanswered kora", "bot: wait or close?", "remind reply anna"]),
    ],
    "all is said": [
        ("opens", OPENED),
        ("anna replies", [*TAKEN, "volunteer > inquirer"]),
        ("+3d", []),
        ("tick", ["remind close anna"]),
        ("+4d", []),
        ("tick", ["anna: desk-closed_quietly", "bot: case-closed_quiet", "bot: rate?", "closed answered"]),
        ("tick", []),
    ],
}


@pytest.mark.parametrize("name", TABLES)
def test_dialogue(name: str) -> None:
    """Every event leads to these orders and no others, and a tick right after it to nothing."""
    story = Story(team_of(*PEOPLE))
    table = TABLES[name]
    for (said, expected), (following, _) in pairwise([*table, ("", [])]):
        assert story.takes(said) == expected, said
        if expected and following != "tick" and not following.endswith("replies"):
            assert story.takes("tick") == [], f"again after {said}"


def test_all_orders_and_events_are_told() -> None:
    """No kind of event or order is without a dialogue."""
    said = {text.split(" ", 1)[-1].split()[0] for table in TABLES.values() for text, _ in table}
    assert {
        *("writes", "leaves", "keeps", "ends", "waits", "reopens", "claims", "declines", "replies", "notes"),
        *("settles", "hands", "releases", "closes", "removed", "tick", "5", "gone"),
    } - said == {"ends"}
    assert Story(team_of(*PEOPLE)).plays("opens", "ends")[0] == "bot: case-ended"


def test_who_is_spoken_to() -> None:
    """What the inquirer writes goes to the case from opening to closing, except while she is back with the bot."""
    story = Story(team_of(*PEOPLE))
    assert not holds(story.case)
    for said, held in (("opens", True), ("keeps", False), ("anna claims", True), ("ends", False)):
        story.takes(said)
        assert holds(story.case) is held, said


def test_the_best_comes_first() -> None:
    """Language comes before topic, topic before country, country before load."""
    team = team_of(
        volunteer("busy", load=4),
        volunteer("free"),
        volunteer("from_there", countries=("",), load=5),
        volunteer("knows", topics=("visa",), load=6),
        volunteer("german", "de", topics=("visa",)),
    )
    story = Story(team, topic="visa")
    assert story.plays("opens")[-1] == "offer knows from_there free"
    assert story.plays("+1h", "tick") == ["offer busy"]


def test_nobody_of_the_language() -> None:
    """Where nobody speaks the language the coordinators hear of it at once, and all others are asked."""
    story = Story(team_of(*PEOPLE), language="vi")
    everybody = "offer kora anna emil ben carl dora"
    told, offered = story.plays("opens")[1:]
    assert told == "coordinators nobody kora"
    assert set(offered.split()) == set(everybody.split())


def test_reopening_forgets_who_declined() -> None:
    """A reopened case has its new name, and may be offered to those who declined it before."""
    story = Story(team_of(*PEOPLE))
    story.plays("opens", "ben declines", "ends", "reopens")
    assert story.case is not None
    assert (story.case.code, story.case.owner, story.case.declined) == ("M2P", Owner.WAITING, ())
    assert VolunteerId("ben") in story.case.offered


def test_codes_have_no_look_alikes() -> None:
    """A code can be read aloud and written down without a mistake."""
    assert not set(ALPHABET) & set("01OILU")
    assert len(ALPHABET) == len(set(ALPHABET)) == 30


def test_the_answer_time_is_that_of_the_first_reply() -> None:
    """Later replies, and those after reopening, leave the time of the first reply as it was."""
    story = Story(team_of(*PEOPLE))
    story.plays("opens", "+2h", "anna replies", "+1h", "anna replies", "ends", "reopens", "ben replies")
    assert story.case is not None
    assert story.case.first_reply_at is not None
    assert story.case.first_reply_at - story.case.opened_at == timedelta(hours=2)
