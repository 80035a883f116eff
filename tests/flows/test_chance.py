"""The conversation about somebody's chance: what is asked of whom, which routes come out, which road map follows."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.content import Loaded
from flows import chance
from flows.content import Content
from flows.effects import Offered
from flows.engine import prompts
from flows.engine.draft import Draft
from flows.model import Ask, FlowId, GiveRoadMap, Input, InputKind, RuleId, StepId, Value, Variable
from flows.rules import RULES
from flows.rules.chance import QUESTIONS, look
from flows.rules.verdicts import State
from flows.session import Session
from tests.flows.asked import Asked
from tests.flows.talk import START, Talk
from tests.languages import LANGUAGES
from tests.rules.test_cases import CASES

DAY = START.date()


def who(answers: str, base: dict[str, str] | None = None) -> dict[str, str]:
    """Return answers by step, written `step=answer, step=answer`."""
    return {**(base or {}), **dict(part.split("=") for part in answers.split(", "))}


COOK = who(
    "nationality=Colombia, lives_in=#abroad, qualification=#vocational, occupation=cook, job_offer=#no, "
    "recognition_status=#not_assessed, training_recognised=#yes, german_level=#b1, experience=#medium, age=30, "
    "livelihood=#yes"
)
ENGINEER = who(
    "nationality=India, lives_in=#abroad, qualification=#degree, occupation=mechanical engineer, job_offer=#yes, "
    "recognition_status=#recognised, job_kind=#fits, salary=#general, job_months=#yes, age=32"
)
UNTRAINED = who("lives_in=#abroad, qualification=#none, field=#other, job_offer=#no")

EXAMPLES = {
    "P01": who("occupation=data scientist", ENGINEER),
    "P02": COOK,
    "P03": who(
        "nationality=Indonesia, occupation=nurse, recognition_status=#partial, job_offer=#yes, "
        "job_kind=#helper_field, german_level=#a2, age=28, collective_agreement=#yes, partnership=#yes, measure=#no",
        COOK,
    ),
    "P04": who(
        "nationality=Bosnia, job_offer=#yes, job_kind=#helper, age=36, asylum_benefits=#no", UNTRAINED
    ),
    "P05": who("nationality=Iran, occupation=civil engineer, age=47, pension=#yes", ENGINEER),
    "P06": who(
        "nationality=Bangladesh, field=#it, job_offer=#yes, age=29, job_kind=#qualified, salary=#less, "
        "job_months=#yes, experience_it=#three, collective_agreement=#no",
        UNTRAINED,
    ),
    "P07": who("nationality=Canada, job_offer=#yes, job_kind=#qualified, age=37", UNTRAINED),
    "P08": who(
        "nationality=Thailand, field=#nothing, age=22, german_level=#a2, school_certificate=#yes, livelihood=#yes",
        UNTRAINED,
    ),
}
"""What the example persons of the knowledge base say of themselves."""


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_the_example_persons_hear_what_is_expected(
    case: dict[str, dict[str, object]], content: Content
) -> None:
    """Talking comes to the same routes as the whole of what is known of a person, by what she is asked alone."""
    person = Asked(content, EXAMPLES[str(case["id"])])
    expected = case["expected"]
    possible_if = expected["possible_if"]
    assert person.possible == expected["possible"]
    assert isinstance(possible_if, dict)
    assert set(possible_if) <= set(person.opening)


TYPICAL: dict[str, tuple[dict[str, str], int, str]] = {
    "from the EU": (who("nationality=Romania"), 1, "chance_eu"),
    "a nurse from Albania": (who("nationality=Albania, occupation=nurse", COOK), 11, "recognition_nursing"),
    "an engineer from India, comparable, with a job": (ENGINEER, 10, "chance_work"),
    "a cook from Turkey without papers": (
        who("nationality=Turkey, field=#office, age=38, german_level=#none, livelihood=#no", UNTRAINED),
        8,
        "chance_later",
    ),
    "IT without a degree, no job yet": (
        who("nationality=India, field=#it, experience_it=#three, age=29", UNTRAINED),
        7,
        "recognition_it",
    ),
    "a cook with enough points": (COOK, 11, "opportunity_card"),
    "a doctor whose licence is missing": (
        who(
            "nationality=Syria, occupation=physician, licence=#no, job_offer=#no, german_level=#b2, "
            "degree_recognised=#yes, livelihood=#yes",
            ENGINEER,
        ),
        10,
        "recognition_regulated_health",
    ),
    "a graduate in Germany": (
        who(
            "lives_in=#germany, permit=#yes, recognition_status=#germany, job_offer=#no, completed_stay=#yes, "
            "livelihood=#yes",
            ENGINEER,
        ),
        10,
        "chance_job_first",
    ),
    "with an apprenticeship": (
        who(
            "nationality=Vietnam, field=#nothing, job_offer=#training, german_level=#b1, age=20, "
            "school_certificate=#yes, livelihood=#yes",
            UNTRAINED,
        ),
        9,
        "chance_training",
    ),
    "a driver whose company helps": (
        who(
            "nationality=Moldova, field=#driving, job_offer=#yes, job_kind=#helper, age=40, driving=#programme",
            UNTRAINED,
        ),
        7,
        "chance_work",
    ),
    "experience and a good salary": (
        who("job_offer=#yes, job_kind=#fits, salary_experience=#experience, partnership=#no", COOK),
        13,
        "chance_experience",
    ),
}


@pytest.mark.parametrize("name", TYPICAL)
def test_nobody_is_asked_more_than_decides(name: str, content: Content) -> None:
    """Typical people answer so many questions, know all the answers, and come to the road map that fits."""
    says, questions, plan = TYPICAL[name]
    person = Asked(content, says)
    assert set(person.asked) <= set(says)
    assert (len(person.asked), person.plan) == (questions, plan), person.asked


DIALOGUES: dict[str, list[tuple[str, list[str]]]] = {
    "a citizen of the EU": [
        ("Rumänien", ["routes eu_free_movement | ", "plan chance_eu", "? plan-after"]),
    ],
    "the truck loader from Bosnia": [
        ("Bosnien", ["? chance-lives_in"]),
        ("noch im Ausland", ["? recognition-qualification"]),
        ("keinen Abschluss", ["? chance-field"]),
        ("Lager", ["? chance-job_offer"]),
        ("ja", ["? points-age"]),
        ("36", ["? chance-asylum_benefits"]),
        ("nein", ["routes western_balkans_26_2 | ", "plan chance_western_balkans", "? plan-after"]),
    ],
    "what is not known is asked in another way": [
        ("weiß nicht", ["? chance-passport_group"]),
        ("Westbalkan", ["? chance-lives_in"]),
        ("#abroad", ["? recognition-qualification"]),
        ("Ausbildung", ["? recognition-occupation"]),
        ("weiß nicht", ["? recognition-occupation_group"]),
        ("Handwerk", ["? points-recognition_status"]),
        ("nein", ["? chance-job_offer"]),
        ("nein", ["? points-training_recognised"]),
        ("ja", ["? points-german_level"]),
        ("B1", ["? chance-experience"]),
        ("#medium", ["? points-age"]),
        ("weiß nicht", ["? chance-age_group"]),
    ],
    "a word of the machinery keeps the place, and back goes back": [
        ("Albanien", ["? chance-lives_in"]),
        ("Hilfe", ["help-text", "? chance-lives_in"]),
        ("zurück", ["? chance-nationality"]),
        ("Xyz", ["chance-nationality.invalid", "? chance-nationality"]),
        ("Serbien", ["? chance-lives_in"]),
    ],
}


@pytest.mark.parametrize("name", DIALOGUES)
def test_dialogue(name: str, content: Content) -> None:
    """What people write leads to the questions beside it."""
    talking = Talk(content, session=Session(language="de", asking_for="self"))
    assert talking.says("(open )", "<1~go.chance>") == ["chance-intro", "? chance-nationality"]
    for said, expected in DIALOGUES[name]:
        assert talking.says(said) == expected, said


def test_earlier_answers_are_taken_or_forgotten(content: Content) -> None:
    """Answers of another conversation spare questions if they still hold; if not, everything is asked anew."""
    talking = Talk(content, session=Session(language="en", asking_for="self"))
    points = ("#vocational", "#not_assessed", "#yes", "cook", "#b1", "#below", "#medium", "30")
    talking.says("(open )", "<1~go.points>", "#other", *points, "#no", "#no", "#abroad", "#yes", "~menu")
    assert talking.says("<1~go.chance>") == ["chance-intro", "? chance-reuse"]
    assert talking.says("#yes") == ["? chance-nationality"]
    assert talking.says("Colombia") == ["? chance-job_offer"]
    assert talking.says("#no")[-1] == "? plan-after"
    assert talking.says("~menu", "<2~go.chance>", "#no") == ["? chance-nationality"]
    assert talking.session
    assert (talking.session.answers, talking.session.trail) == ({}, ())


def test_one_answer_is_changed_and_the_rest_is_kept(content: Content) -> None:
    """After the result one answer is corrected; only what this brings up anew is asked."""
    person = Asked(content, COOK)
    assert person.talk.says("#change", "#nationality", "Romania")[0] == "routes eu_free_movement | "
    person = Asked(content, COOK)
    assert person.talk.says("#change", "#job_offer", "#yes") == ["? chance-job_kind"]


def _known(talk: Talk) -> dict[Variable, Value]:
    assert talk.session
    return {Variable(name): value for name, value in talk.session.answers.items()}


def _answers(step: Ask, offered: list[str]) -> Iterator[dict[Variable, Value]]:
    """Yield what may be answered, with what may follow where the answer alone opens only the next question."""
    for value in offered:
        if (step.save, value) == ("job_offer", "yes"):
            for kind in ("fits", "helper_field"):
                yield {step.save: value, Variable("job_kind"): kind}
        elif value != "unknown":
            yield {step.save: value}


def _changes(content: Content, talk: Talk, step: Ask) -> bool:
    """Tell whether answers lead to different verdicts on a route that is not closed."""
    assert talk.session
    known = _known(talk)
    offered = [str(choice) for choice in prompts.choices(Draft(content, talk.session, START))]
    alive = [
        id for id, result in look(known, content, DAY).judged.results.items() if result.met or result.opens
    ]
    told = set()
    for more in _answers(step, offered):
        judged = look({**known, **more}, content, DAY).judged
        told.add(
            tuple((f.verdict.state, f.verdict.need) for id in alive for f in judged.results[id].findings)
        )
    return len(told) > 1


OCCUPATIONS = ("cook", "nurse", "physician", "software developer", "truck driver", "care assistant", "Xyzzy")
COUNTRIES = ("Romania", "Albania", "Canada", "India", "Xyzzy")


@settings(max_examples=40, deadline=None)
@given(st.randoms(use_true_random=False))
def test_any_answers_end_in_a_road_map(content: Content, chooser: random.Random) -> None:
    """Whatever is answered: no question comes twice or changes nothing, and in the end there is a way to go."""
    talk = Talk(content, session=Session(language="en", asking_for="relative"))
    talk.says("(open )", "<1~go.chance>")
    asked: list[str] = []
    while talk.session and not (talk.session.overlay and talk.session.overlay.kind == "plan"):
        frame = talk.session.stack[-1]
        step = content.flows[FlowId(frame.flow)].steps[StepId(frame.step)]
        assert isinstance(step, Ask | Input)
        assert step.id not in asked
        asked.append(step.id)
        if isinstance(step, Ask):
            assert _changes(content, talk, step) or step.id in {
                "passport_group",
                "field_instead",
                "age_group",
            }
        _answer(talk, step, chooser)
    shown = chance.show(_known(talk), content, DAY)
    assert shown.possible or shown.open or "nothing" in shown.notes
    assert not {way.route for way in shown.possible} & {*(way.route for way in shown.open), *shown.further}


def _answer(talk: Talk, step: Ask | Input, chooser: random.Random) -> None:
    assert talk.prompt
    choices = [choice.id.rpartition(".")[2] for choice in talk.prompt.choices if choice.kind == "choice"]
    said = f"#{chooser.choice(choices)}"
    if isinstance(step, Input) and chooser.random() < 0.8:
        texts = {InputKind.COUNTRY: COUNTRIES, InputKind.OCCUPATION: OCCUPATIONS}.get(
            step.kind, ("20", "37", "50")
        )
        said = chooser.choice(texts)
        said = "#unknown" if said == "Xyzzy" else said
    talk.says(said)


RARE = {
    "nothing known, as a helper": who("job_offer=#yes, job_kind=#helper", UNTRAINED),
    "a recent degree": who("occupation=lawyer, salary=#reduced, recent_degree=#yes", ENGINEER),
    "English counts": who(
        "german_level=#none, english_level=#b2, experience=#long, recognition_status=#unknown", COOK
    ),
    "no papers read yet, with a degree": who(
        "recognition_status=#not_assessed, degree_recognised=#yes, job_offer=#no, german_level=#b1, "
        "experience=#medium, livelihood=#no",
        ENGINEER,
    ),
    "nobody knows what she learnt": who("nationality=Ukraine, job_offer=#no"),
    "learnt an occupation that is protected": who(
        "occupation=nurse, recognition_status=#recognised, licence=#promised, job_offer=#yes, job_kind=#fits",
        COOK,
    ),
    "paid by collective agreement": who(
        "job_offer=#yes, job_kind=#fits, salary_experience=#less, collective_agreement=#yes, partnership=#no",
        COOK,
    ),
    "learnt no occupation, with an unknown passport": who(
        "nationality=#unknown, passport_group=#other", UNTRAINED
    ),
    "waiting to be taught in Germany": who("occupation=teacher, recognition_status=#not_assessed", ENGINEER),
    "health, but not which": who(
        "occupation=#unknown, field_instead=#health, recognition_status=#not_assessed", COOK
    ),
    "a craftsman whose occupation is in no list": who("occupation=#unknown, field_instead=#craft", COOK),
}
"""People for what hardly anybody is asked."""


def _label(loaded: Loaded, language: str, choice: Offered) -> str:
    catalogue, name = loaded.catalogue, choice.label.id
    if choice.label.kind == "choice" and catalogue.own(language, name) is None:
        name = f"choice-{name.rpartition('.')[2]}"
    label = catalogue.own(language, name)
    assert label, f"{name} has no label in {language}"
    return label


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_question_and_every_road_map_is_reached(language: str, loaded: Loaded) -> None:
    """Between them these people are asked everything, answer by the labels they read, and get every road map."""
    people = [*EXAMPLES.values(), *(says for says, _, _ in TYPICAL.values()), *RARE.values(), {}]
    came = [
        Asked(loaded.content, says, lambda each: _label(loaded, language, each), language) for says in people
    ]
    flow = loaded.content.flows[FlowId("chance")]
    asked = {step.id for step in flow.steps.values() if isinstance(step, Ask | Input)}
    assert asked - {"chance_reuse"} == {StepId(step) for person in came for step in person.asked}
    given = {step.roadmap for step in flow.steps.values() if isinstance(step, GiveRoadMap)}
    assert given == {person.plan for person in came}


def test_the_table_and_the_flow_agree(content: Content) -> None:
    """Every question of the rule is a step that keeps its answer where the rule looks, and probes can be answered."""
    flow = content.flows[FlowId("chance")]
    kept = {step.id: step for step in flow.steps.values() if isinstance(step, Ask | Input)}
    for question in QUESTIONS:
        step = kept[StepId(question.id)]
        assert step.save in question.variables
        assert not isinstance(step, Input) or kept[StepId(str(step.otherwise))].save in question.variables
        if isinstance(step, Ask):
            values = {probe[step.save] for probe in question.probes}
            assert values <= {choice.id for choice in step.choices}, question.id
    known = {id for question in QUESTIONS for id in question.settles}
    conditions = {
        finding.id for result in look({}, content, DAY).judged.results.values() for finding in result.findings
    }
    assert known <= conditions


@pytest.mark.parametrize(
    ("says", "year"),
    [
        ({"nationality": "IN", "qualification": "degree", "recognition_status": "recognised"}, 2026),
        ({}, None),
    ],
)
def test_figures_of_another_year_are_called_so(
    says: dict[str, str], year: int | None, content: Content
) -> None:
    """Next year's amounts are not known yet: the ones shown are said to be of this year."""
    known: dict[Variable, Value] = {Variable(name): value for name, value in says.items()}
    assert chance.show(known, content, DAY).year is None
    if year:
        assert chance.show(known, content, date(2027, 1, 2)).year == year


def test_what_cannot_be_is_said(content: Content) -> None:
    """Who learnt nothing hears what that closes; who may travel freely hears of no obstacle at all."""
    nothing_learnt = Asked(content, TYPICAL["a cook from Turkey without papers"][0]).shown
    assert nothing_learnt.blocked == ("skilled_worker", "under_age")
    assert Asked(content, {"nationality": "Romania"}).shown.blocked == ()


def test_unknown_answers_leave_conditions_open(content: Content) -> None:
    """Somebody who knows nothing is promised nothing and refused nothing."""
    shown = Asked(content, {}).shown
    assert (shown.possible, shown.blocked) == ((), ())
    judged = look({}, content, DAY).judged
    states = {finding.verdict.state for result in judged.results.values() for finding in result.findings}
    assert states == {State.OPEN}
    assert RULES[RuleId("chance_next")].decide({}, content, DAY) == "nationality"


def test_what_nobody_was_asked_is_missing_only_if_nothing_else_is(content: Content) -> None:
    """Who does not know her age hears of the rule for older people; who lacks something else hears of that alone."""
    unknown_age = Asked(content, who("age=#unknown, age_group=#unknown", ENGINEER))
    assert unknown_age.opening["skilled_academic_18b"] == ("age45",)
    partial = Asked(content, EXAMPLES["P03"])
    assert partial.opening["experience_19c2"] == ("qualified_job", "licence")
    older = Asked(content, who("age=46, job_offer=#no", ENGINEER))
    assert older.opening["skilled_academic_18b"] == ("qualified_job", "age45")


def test_the_route_of_an_occupation_comes_first(content: Content) -> None:
    """A truck driver hears of the drivers' route before the others."""
    driver = who(
        "occupation=truck driver, driving=#no, job_offer=#yes, job_kind=#fits, salary_experience=#less", COOK
    )
    assert Asked(content, driver).shown.open[0].route == "driver_24a"
