"""What must hold in every state that three parties can bring about, whatever they do and in whatever order."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from flows.cases import orders as do
from flows.cases.ladder import due, too_old
from flows.cases.model import Case, Owner, Role, VolunteerId
from storage.cases import KEPT_AT_MOST
from tests.cases.people import (
    ALWAYS,
    LADDER,
    MONDAY,
    MV,
    Story,
    advanced,
    event_of,
    opened,
    team_of,
    volunteer,
)

PEOPLE = (
    volunteer("anna", "ar de"),
    volunteer("ben", "ar", load=1),
    volunteer("carl", "tr", hours=ALWAYS),
    volunteer("kora", "de", Role.COORDINATOR),
    volunteer("mira", "ar", region=MV),
)
INQUIRER = ("writes", "leaves", "keeps", "ends", "waits", "rates 5", "reopens")
ACTIONS = ("claims", "declines", "replies", "notes", "settles", "hands on", "hands on to ben", "releases")
VOLUNTEERS = tuple(
    f"{person.id} {action}"
    for person in PEOPLE
    for action in (*ACTIONS, "closes", "is away", "is out", "removed")
)
BOT = (do.TellInquirer, do.AskToWait, do.AskRating)
VISIBLE = {
    do.ToInquirer.TAKEN,
    do.ToInquirer.LOOKING_AGAIN,
    do.ToInquirer.WAITING_ON,
    do.ToInquirer.CLOSED,
    do.ToInquirer.ENDED,
    do.ToInquirer.CLOSED_QUIET,
}
"""What the bot may say about a case that somebody owns or owned a moment ago: always of a change of hands."""

happenings = st.lists(
    st.one_of(
        st.sampled_from(INQUIRER),
        st.sampled_from(VOLUNTEERS),
        st.sampled_from(("tick", "tick", "+1h", "+2h", "+7h", "+1d", "+4d")),
    ),
    max_size=25,
)
quick = settings(max_examples=250, deadline=None, derandomize=True)


def begun(*happened: str) -> Story:
    """Return a story that has begun, after these happenings."""
    story = Story(team_of(*PEOPLE))
    story.plays("opens", *happened)
    return story


def case_of(story: Story) -> Case:
    """Return the case of a story."""
    assert story.case is not None
    return story.case


def is_open(story: Story) -> bool:
    """Tell whether the case is open."""
    return case_of(story).owner is not Owner.CLOSED


@quick
@given(happenings)
def test_nothing_stays_due(happened: list[str]) -> None:
    """After any event everything due is done, so that a second tick does nothing, and what comes is in the future."""
    story = begun()
    for text in happened:
        story.takes(text)
        if text.startswith("+") or text.endswith(("away", "out")):
            continue
        coming = due(case_of(story), story.now, story.team, LADDER)
        assert (coming is None) is not is_open(story)
        assert coming is None or coming.at > story.now
        before = case_of(story)
        assert story.takes("tick") == []
        assert case_of(story) == before


@quick
@given(happenings, st.integers(1, 99))
def test_nothing_happens_before_it_is_due(happened: list[str], part: int) -> None:
    """A tick before the next moment does nothing, and does not move that moment."""
    story = begun(*happened, "tick")
    coming = due(case_of(story), story.now, story.team, LADDER)
    if coming is None:
        return
    between = story.now + (coming.at - story.now) * part / 100
    turn = advanced(case_of(story), event_of("tick"), between, story.team)
    assert (turn.case, turn.orders) == (case_of(story), ())
    assert due(case_of(story), between, story.team, LADDER) == coming


@quick
@given(happenings)
def test_no_case_is_mute_for_ever(happened: list[str]) -> None:
    """From every state, time alone leads to closing: within 60 days, and never 8 of them without an order."""
    story = begun(*happened, "tick")
    started = spoke = story.now
    while is_open(story):
        before = len(story.log)
        assert story.sleeps() is not None
        if len(story.log) > before:
            assert story.now - spoke <= timedelta(days=8)
            spoke = story.now
        assert story.now - started < timedelta(days=60)
        assert is_open(story) or isinstance(story.log[-1], do.CaseClosed)


@quick
@given(happenings, st.integers(1, 2000))
def test_a_long_silence_is_made_good_once(happened: list[str], hours: int) -> None:
    """After any downtime one tick says each thing at most once, and nobody is closed out who was not told before, but
    for the age of her case.
    """
    story = begun(*happened, "tick")
    was_open, told, nudged = is_open(story), case_of(story).told_at, case_of(story).nudged_at
    story.now += timedelta(hours=hours)
    story.takes("tick")
    kinds = [type(order) for order in story.orders]
    assert kinds.count(do.AskToWait) <= 1
    assert kinds.count(do.Remind) <= 1
    reached = [
        id for order in story.orders if isinstance(order, do.Remind | do.Offer) for id in order.volunteers
    ]
    assert len(reached) == len(set(reached))
    if was_open and not is_open(story) and not too_old(case_of(story), story.now, LADDER):
        assert told or nudged
    assert story.takes("tick") == []


@quick
@given(happenings)
def test_the_bot_is_silent_while_somebody_owns_the_case(happened: list[str]) -> None:
    """While a volunteer owns it the bot tells the inquirer nothing but that it changes hands, ends, or lies too long.

    Her own messages bring nothing from the bot at all.
    """
    story = begun()
    for text in happened:
        owned = case_of(story).owner is Owner.VOLUNTEER
        story.takes(text)
        said = [order for order in story.orders if isinstance(order, BOT)] if owned else []
        for order in said:
            if isinstance(order, do.TellInquirer) and case_of(story).owner is Owner.VOLUNTEER:
                assert order.message in VISIBLE
            if isinstance(order, do.AskRating):
                assert not is_open(story)
        if owned and text == "writes" and case_of(story).owner is Owner.VOLUNTEER:
            assert not any(isinstance(order, do.TellInquirer | do.AskRating) for order in story.orders)


@quick
@given(happenings)
def test_every_message_is_relayed_or_reported(happened: list[str]) -> None:
    """A message reaches the other side, is kept for whoever takes the case, or its writer is told that it did not."""
    story, kept = begun(), 0
    for text in happened:
        was_open = is_open(story)
        story.takes(text)
        if text == "writes":
            answers = [
                order
                for order in story.orders
                if isinstance(order, do.RelayToVolunteer | do.Keep)
                or order == do.TellInquirer(do.ToInquirer.CLOSED_ALREADY)
            ]
            assert len(answers) == 1
            kept += isinstance(answers[0], do.Keep)
        if text.endswith("replies"):
            writer = VolunteerId(text.split()[0])
            relayed = [order for order in story.orders if isinstance(order, do.RelayToInquirer)]
            refused = [
                order
                for order in story.orders
                if isinstance(order, do.Refused | do.AlreadyTaken) and order.volunteer == writer
            ]
            assert len(relayed) + len(refused) == 1
            assert not relayed or case_of(story).volunteer == writer
        begins_anew = text == "reopens" and not was_open and is_open(story)
        if begins_anew or any(isinstance(order, do.ShowCase) for order in story.orders):
            kept = 0
        assert case_of(story).kept == kept
        if was_open and not is_open(story):
            assert any(isinstance(order, do.TellInquirer) for order in story.orders)


@quick
@given(happenings)
def test_only_the_right_people_are_reached(happened: list[str]) -> None:
    """Nobody of another region, nobody removed, and nobody but the owner learns anything of what is written."""
    story = begun()
    for text in happened:
        owner = case_of(story).volunteer
        story.takes(text)
        for order in story.orders:
            match order:
                case do.RelayToVolunteer(volunteer=volunteer):
                    assert volunteer == owner
                    assert story.team.role(volunteer)
                case do.ShowCase(volunteer=volunteer) | do.TellVolunteer(volunteer=volunteer):
                    assert story.team.role(volunteer)
                case do.Offer(volunteers=volunteers) | do.Remind(volunteers=volunteers):
                    assert volunteers
                    assert all(story.team.is_available(volunteer, story.now) for volunteer in volunteers)
                case do.TellCoordinators(coordinators=coordinators):
                    assert coordinators == ("kora",)
                case _:
                    pass


@quick
@given(happenings, st.sampled_from(("claims", "replies")), st.sampled_from(("claims", "replies")))
def test_one_of_two_claims_wins(happened: list[str], first: str, second: str) -> None:
    """Of two who take a waiting case at once exactly one gets it, and the other is told by whom it is held."""
    story = begun(*happened, "tick")
    if case_of(story).owner is not Owner.WAITING or not story.team.role(VolunteerId("anna")):
        return
    story.takes(f"anna {first}")
    winner = case_of(story)
    lost = story.takes(f"kora {second}")
    assert winner.volunteer == case_of(story).volunteer == "anna"
    assert lost == ["kora: taken by volunteer"]


def test_both_ways_round() -> None:
    """Whoever comes first wins, a thousand times."""
    team = team_of(*PEOPLE)
    for number in range(1000):
        case = opened(team).case
        people = ("anna", "ben") if number % 2 else ("ben", "anna")
        for person in people:
            turn = advanced(case, event_of(f"{person} {'claims' if number % 3 else 'replies'}"), MONDAY, team)
            case = turn.case
        assert case.volunteer == people[0]
        assert turn.orders == (do.AlreadyTaken(VolunteerId(people[1]), Role.VOLUNTEER),)


def test_silence_of_the_whole_team() -> None:
    """Without anybody in the team the inquirer still hears the truth after a day, and the case ends."""
    story = Story(team_of())
    assert story.plays("opens") == ["bot: case-opened", "coordinators nobody"]
    assert story.plays("+24h", "tick") == ["coordinators unanswered", "bot: wait or close?"]
    assert story.plays("+7d", "tick")[-1] == "closed unanswered"


@quick
@given(happenings)
def test_both_sides_hear_of_the_end_by_age(happened: list[str]) -> None:
    """An open case ends a few days before it is deleted: the inquirer hears why, and so does whoever has it."""
    story = begun(*happened, "tick")
    owner, was_open = case_of(story).volunteer, is_open(story)
    story.now = case_of(story).opened_at + LADDER.end_after
    story.takes("tick")
    assert not is_open(story)
    if was_open:
        assert do.TellInquirer(do.ToInquirer.CLOSED_LONG) in story.orders
        unanswered = do.TellInquirer(do.ToInquirer.CLOSED_UNANSWERED) in story.orders
        assert unanswered is (case_of(story).first_reply_at is None)
    if was_open and story.team.role(owner):
        assert owner
        assert do.TellVolunteer(owner, do.ToVolunteer.CLOSED_LONG) in story.orders
    assert "offer" not in " ".join(story.plays("reopens"))
    assert not is_open(story)


def test_a_case_ends_before_it_is_deleted() -> None:
    """There are days left in which it is noticed, and told, that a case has ended."""
    assert LADDER.end_after + timedelta(days=3) < KEPT_AT_MOST
