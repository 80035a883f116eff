"""The conversation about the Opportunity Card: what is asked of whom, and what is shown of path, points and gaps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import islice, product

import pytest

from flows import card
from flows.content import Content
from flows.effects import Points, ShowPoints
from flows.model import FlowId, RuleId, Value, Variable
from flows.rules import RULES
from flows.rules.answers import Answers
from flows.session import Session
from tests.flows.talk import Talk

DAY = date(2026, 11, 22)
PLAN = "? plan-after"
CARD = ["plan opportunity_card", PLAN]

INTO = ["(open )", "@points", "#other"]
COOK = ["#vocational", "#not_assessed", "#yes", "cook"]
"""Trained at least two years, recognised by the state at home; no shortage occupation."""
REST = ["#no", "#no", "#abroad", "#yes"]
"""No earlier stay, no partner, abroad, money to live on."""

DIALOGUES: dict[str, tuple[list[str], str, list[str]]] = {
    "a clear yes": ([*COOK, "#b1", "#below", "#medium", "30", *REST], "card points yes 6", CARD),
    "one point short": ([*COOK, "#a2", "#below", "#medium", "30", *REST], "card points no 5", CARD),
    "the law counts German once, and the highest": (
        [*COOK, "#b2", "#c1", "#long", "30", *REST],
        "card points yes 9",
        CARD,
    ),
    "every number that can be had at once": (
        ["#degree", "#partial", "civil engineer", "#b2", "#c1", "#long", "30", "#yes", "#yes", "#abroad", "#yes"],
        "card points yes 16",
        CARD,
    ),
    "a skilled worker is asked for no points": (
        ["#degree", "#recognised", "#abroad", "#yes"],
        "card skilled yes",
        CARD,
    ),
    "a German qualification, in Germany as a tourist": (
        ["#vocational", "#germany", "#germany", "#no", "#yes"],
        "card skilled no",
        CARD,
    ),
    "recognised, but nobody knows as what": (
        ["#unknown", "#recognised", "#abroad", "#unknown"],
        "card skilled open",
        CARD,
    ),
    "partial recognition brings four points and replaces the other proof": (
        ["#vocational", "#partial", "cook", "#a2", "#below", "#less", "41", *REST],
        "card points no 5",
        CARD,
    ),
    "partial recognition does not replace the language": (
        ["#vocational", "#partial", "cook", "#none", "#below", "#long", "30", *REST],
        "card points no 9",
        CARD,
    ),
    "English B2 is a condition and no point": (
        [*COOK, "#none", "#b2", "#long", "30", *REST],
        "card points no 5",
        CARD,
    ),
    "34: two points for the age": ([*COOK, "#b1", "#below", "#medium", "34", *REST], "card points yes 6", CARD),
    "35: only one is sure": ([*COOK, "#b1", "#below", "#medium", "35", *REST], "card points open 5-6", CARD),
    "36: one point": ([*COOK, "#b1", "#below", "#medium", "36", *REST], "card points no 5", CARD),
    "40: none is sure": ([*COOK, "#b1", "#below", "#long", "40", *REST], "card points open 5-6", CARD),
    "41: none": ([*COOK, "#b1", "#below", "#long", "41", *REST], "card points no 5", CARD),
    "a vocational nurse: both readings of the list": (
        ["#vocational", "#not_assessed", "#yes", "nurse", "#b1", "#below", "#medium", "36", *REST],
        "card points open 5-6",
        CARD,
    ),
    "a nurse with a degree": (
        ["#degree", "#not_assessed", "#yes", "nurse", "#b1", "#below", "#medium", "36", *REST],
        "card points yes 6",
        CARD,
    ),
    "an unknown occupation, by its group": (
        ["#degree", "#not_assessed", "#yes", "#unknown", "#yes", "#b1", "#below", "#medium", "36", *REST],
        "card points yes 6",
        CARD,
    ),
    "nothing is known": (
        [*(["#unknown"] * 11), "#abroad", "#unknown"],
        "card open open 0-16",
        CARD,
    ),
    "the certificate of a chamber abroad": (
        ["#vocational", "#not_assessed", "#ahk", "cook", "#b1", "#below", "#medium", "30", *REST],
        "card points yes 6",
        CARD,
    ),
    "training too short or not recognised": (
        ["#vocational", "#not_assessed", "#no"],
        "card none no",
        ["plan opportunity_card_later", PLAN],
    ),
    "nothing learnt": (["#none"], "card none no", ["plan recognition_no_formal", PLAN]),
}  # fmt: skip


def talk(content: Content, *, asking_for: str = "self") -> Talk:
    """Return somebody who is at the menu."""
    return Talk(content, session=Session(language="en", asking_for=asking_for))


def shown(talk: Talk) -> ShowPoints:
    """Return the result shown last."""
    blocks = [block for effect in talk.effects for block in getattr(effect, "blocks", ())]
    return next(block for block in blocks if isinstance(block, ShowPoints))


@pytest.mark.parametrize("name", DIALOGUES)
def test_dialogue(name: str, content: Content) -> None:
    """The answers lead to the result and the road map beside them, by no question more."""
    said, result, after = DIALOGUES[name]
    assert talk(content).says(*INTO, *said) == [result, *after]


def test_a_result_gives_its_reasons(content: Content) -> None:
    """Each point has its number, and what would add one is what she lacks and can come to have."""
    one_short = talk(content)
    one_short.says(*INTO, *COOK, "#a2", "#below", "#medium", "30", *REST)
    result = shown(one_short)
    assert result.counted == (Points(4, 1), Points(7, 2), Points(9, 2))
    assert (result.lacking, result.missing, result.unknown, result.notes) == (1, (), (), ())
    assert result.gains == (
        *(Points(1, 4), Points(2, 2), Points(3, 1), Points(5, 1), Points(6, 1), Points(12, 1)),
    )


def test_what_is_missing_and_what_is_unknown(content: Content) -> None:
    """Conditions beside the points are named: those that fail apart from those nobody knows."""
    person = talk(content)
    person.says(*INTO, *COOK, "#none", "#below", "#long", "30", "#no", "#no", "#germany", "#unknown", "#no")
    result = shown(person)
    assert result.missing == ("german_or_english", "livelihood_opportunity_card")
    assert result.unknown == ("abroad_or_title",)


def test_what_is_open_is_not_offered_as_a_gain(content: Content) -> None:
    """A point that an unknown answer may give is shown as open, and not a second time as something to win."""
    person = talk(content)
    person.says(*INTO, *COOK, "#unknown", "#below", "#medium", "#unknown", *REST)
    result = shown(person)
    assert result.open == (Points(2, 3), Points(9, 2))
    assert {each.number for each in result.gains} == {1, 5, 6, 12}


@pytest.mark.parametrize(
    ("said", "notes"),
    [
        (["nurse", "#b1", "#below", "#medium", "35"], ("age", "nursing")),
        (["physiotherapist", "#b1", "#below", "#medium", "30"], ("classification",)),
        (["#unknown", "#unknown", "#b1", "#below", "#medium", "40"], ("age",)),
        (["cook", "#b1", "#below", "#medium", "39"], ()),
    ],
)
def test_two_readings_of_the_law_are_named(said: list[str], notes: tuple[str, ...], content: Content) -> None:
    """Where the law can be read in two ways, the result says where."""
    person = talk(content)
    person.says(*INTO, "#vocational", "#not_assessed", "#yes", *said, *REST)
    assert shown(person).notes == notes


def test_without_a_qualification_the_routes_by_passport_are_named(content: Content) -> None:
    """Nobody asked where she lives: the road map names the routes that are open from abroad all the same."""
    talking = talk(content)
    talking.says(*INTO, "#none")
    assert talking.session
    assert talking.session.plan
    assert "nationality" in talking.session.plan.steps


def test_an_eu_passport_needs_no_card(content: Content) -> None:
    """Whoever may move freely is told so and shown where to ask, instead of being asked for points."""
    talking = talk(content)
    assert talking.says("(open )", "@points", "#eu") == [
        "points-eu_passport",
        "person-contact",
        "? main-menu",
    ]


def test_earlier_answers_are_taken_if_they_still_hold(content: Content) -> None:
    """What was said about recognition is asked again only if the person says so: it may be about somebody else."""
    recognition = [
        "(open )",
        "#recognition",
        "#other",
        "cook",
        "#vocational",
        "#abroad",
        "#complete",
        "#middle",
        "#no",
    ]
    talking = talk(content)
    assert talking.says(*recognition)[-1] == PLAN
    assert talking.says("#continue", "@points", "#other") == ["? points-reuse"]
    assert talking.says("#yes") == ["? points-recognition_status"]
    assert talking.says("#not_assessed", "#yes") == ["? points-german_level"]
    assert talking.says("#b1", "#below", "#medium", "30", "#no", "#no") == ["? points-livelihood"]
    assert talking.says("#yes") == ["card points yes 6", *CARD]
    assert talking.says("~menu", "@points", "#other", "#no") == ["? recognition-qualification"]


def test_one_answer_is_changed_and_counted_again(content: Content) -> None:
    """After the result one answer is corrected, and the points are counted anew without the other questions."""
    talking = talk(content)
    talking.says(*INTO, *COOK, "#a2", "#below", "#medium", "30", *REST)
    assert talking.says("#change", "#german_level", "#b1") == ["card points yes 6", *CARD]
    assert talking.says("/back") == ["? points-livelihood"]


def test_the_age_is_a_number_a_person_can_have(content: Content) -> None:
    """Another text than an age gets a clear answer; digits of any script count."""
    talking = talk(content)
    talking.says(*INTO, *COOK, "#b1", "#below", "#medium")
    assert talking.says("three hundred") == ["points-age.invalid", "? points-age"]
    assert talking.says("300") == ["points-age.invalid", "? points-age"]
    assert talking.says("٣٤") == ["? points-stay_germany"]


def test_the_answer_leads_into_the_conversation(content: Content) -> None:
    """The curated answer about the Opportunity Card offers to count the points."""
    (answer,) = (each for each in content.answers.values() if each.id == "opportunity_card")
    assert answer.flow == FlowId("points")


STEPS: dict[str, tuple[str | int | None, ...]] = {
    "qualification": (None, "vocational", "degree", "both", "none", "unknown"),
    "recognition_status": (None, "germany", "recognised", "partial", "not_assessed", "unknown"),
    "state_recognised": (None, "yes", "no", "ahk", "unknown"),
    "occupation": (None, "nurse", "cook", "civil_engineer", "gone"),
    "german_level": (None, "none", "a1", "b2", "unknown"),
    "english_level": (None, "b2"),
    "experience": (None, "long", "less"),
    "age": (None, 35, "junk"),
    "lives_in": (None, "abroad", "germany"),
}


def combinations(step: int) -> Iterator[dict[Variable, Value]]:
    """Yield every so many combinations of the answers above, missing ones and some nobody can give included."""
    for values in islice(product(*STEPS.values()), 0, None, step):
        yield {Variable(name): value for name, value in zip(STEPS, values, strict=True) if value is not None}


def test_the_questions_asked_fit_the_path(content: Content) -> None:
    """For all answers the branch taken is the path shown in the end, and the sums agree with their parts."""
    rule = RULES[RuleId("card_questions")]
    paths = {"none": {"none"}, "closed": {"none"}, "skilled": {"skilled"}, "points": {"points", "open"}}
    for known in combinations(127):
        result = card.show(known, content, DAY)
        assert result.path in paths[rule.decide(known, content, DAY)], known
        assert result.points == sum(each.points for each in result.counted), known
        assert not (result.eligible == "yes" and (result.lacking or result.missing or result.unknown)), known
        assert bool(result.missing) <= (result.eligible == "no"), known


def test_more_german_never_lowers_the_points(content: Content) -> None:
    """A higher level gives at least as many points, whatever else was answered."""
    for known in combinations(1009):
        sums = [
            card.show({**known, Variable("german_level"): level}, content, DAY).points
            for level in ("none", "a1", "a2", "b1", "b2")
        ]
        assert sums == sorted(sums), known


@pytest.mark.parametrize(
    ("occupation", "shortage_group", "known"),
    [("nurse", None, "known"), (None, "yes", "unknown"), ("gone", None, "unknown")],
)
def test_the_group_is_asked_if_the_list_does_not_tell(
    occupation: str | None, shortage_group: str | None, known: str, content: Content
) -> None:
    """Only an occupation of the list spares the question about the groups."""
    said = {"occupation": occupation, "shortage_group": shortage_group}
    answers: dict[Variable, Value] = {Variable(name): value for name, value in said.items() if value}
    assert RULES[RuleId("card_occupation")].decide(answers, content, DAY) == known
    assert (Answers(answers, content, DAY).occupation is not None) == (known == "known")
