"""Reading flow files and the file of answers: what comes out, and what is said about mistakes."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.load import load, load_answers
from flows.model import (
    AnswerId,
    Ask,
    Call,
    Choice,
    ChoiceId,
    Condition,
    Decide,
    End,
    FlowId,
    GiveAnswer,
    GiveRoadMap,
    Goto,
    Handover,
    Input,
    InputKind,
    Report,
    RuleId,
    Say,
    Show,
    Source,
    StepId,
    Variable,
)
from flows.problems import Problem

RULES = {RuleId("path"): {"regulated", "free"}}

GOOD = """
flow: work
title: work-title
steps:
  - id: intro
    say: work-intro
  - id: trained
    ask: work-trained
    choices:
      - {id: germany, next: here}
      - {id: other, call: side, when: {asking_for: [self, relative]}}
      - yes
  - id: age
    input: work-age
    kind: number
    minimum: 15
    maximum: 99
    otherwise: talk
    when: {trained: other}
    unless: {language: [tr, ar]}
  - id: path
    decide: path
    outcomes: {regulated: here, free: jump}
  - id: here
    roadmap: plan
    next: card
  - id: card
    show: opportunity_card
    unless: {language: ar}
    next: fee
  - id: fee
    answer: visa_fee
    next: last
  - id: talk
    handover: recognition
  - id: jump
    goto: tongue
  - id: tongue
    ask: work-tongue
    choices: languages
    save: language
  - id: last
    call: side
roadmaps:
  - id: plan
    title: plan-title
    steps:
      - {id: first, text: plan-first, link: finder, facts: [finder, bodies], when: {age: [18]}}
"""

SIDE = """
flow: side
title: side-title
steps:
  - {id: words, say: side-words}
  - {id: finish, end: true}
"""


def _flow(steps: str, more: str = "") -> str:
    return f"flow: f\ntitle: f-title\nsteps:\n{dedent(steps).strip()}\n{dedent(more)}"


def _problems(text: str, *others: str) -> list[Problem]:
    files = {"f.yaml": text, **{f"other{n}.yaml": other for n, other in enumerate(others)}}
    return load(files, RULES).problems


def test_every_kind_of_step_is_read() -> None:
    """A flow file becomes exactly the model that stands in it."""
    loaded = load({"work.yaml": GOOD, "side.yaml": SIDE}, RULES)
    assert loaded.problems == []
    steps = loaded.flows[FlowId("work")].steps
    assert list(steps) == [
        "intro",
        "trained",
        "age",
        "path",
        "here",
        "card",
        "fee",
        "talk",
        "jump",
        "tongue",
        "last",
        "end",
    ]
    assert steps[StepId("intro")] == Say(StepId("intro"), "work-intro", StepId("trained"))  # type: ignore[arg-type]
    trained = steps[StepId("trained")]
    assert isinstance(trained, Ask)
    assert trained.save == "trained"
    assert trained.next == "age"
    assert trained.choices == (
        Choice(ChoiceId("germany"), next=StepId("here")),
        Choice(
            ChoiceId("other"),
            call=FlowId("side"),
            condition=Condition(when={Variable("asking_for"): ("self", "relative")}),
        ),
        Choice(ChoiceId("yes")),
    )
    age = steps[StepId("age")]
    assert isinstance(age, Input)
    assert (age.kind, age.minimum, age.maximum, age.otherwise) == (InputKind.NUMBER, 15, 99, "talk")
    assert age.condition == Condition({Variable("trained"): ("other",)}, {Variable("language"): ("tr", "ar")})
    path = steps[StepId("path")]
    assert isinstance(path, Decide)
    assert path.outcomes == {"regulated": "here", "free": "jump"}
    here, talk, jump, last = (steps[StepId(name)] for name in ("here", "talk", "jump", "last"))
    assert isinstance(here, GiveRoadMap)
    assert (here.roadmap, here.next) == ("plan", "card")
    shown = Condition(unless={Variable("language"): ("ar",)})
    card = Show(StepId("card"), Report.OPPORTUNITY_CARD, StepId("fee"), shown)
    assert steps[StepId("card")] == card
    assert steps[StepId("fee")] == GiveAnswer(StepId("fee"), AnswerId("visa_fee"), StepId("last"))
    assert isinstance(talk, Handover)
    assert (talk.topic, talk.next) == ("recognition", "jump")
    assert isinstance(jump, Goto)
    assert jump.next == "tongue"
    tongue = steps[StepId("tongue")]
    assert isinstance(tongue, Ask)
    assert (tongue.source, tongue.save) == (Source.LANGUAGES, "language")
    assert isinstance(last, Call)
    assert (last.flow, last.next) == ("side", "end")
    assert isinstance(steps[StepId("end")], End)
    (roadmap,) = loaded.flows[FlowId("work")].roadmaps
    assert (roadmap.id, roadmap.title) == ("plan", "plan-title")
    assert roadmap.steps[0].facts == ("finder", "bodies")
    assert roadmap.steps[0].link == "finder"
    assert roadmap.steps[0].condition.when == {"age": (18,)}


def test_a_written_end_needs_no_second_one() -> None:
    """The unwritten end is added only where something leads to it."""
    loaded = load({"side.yaml": SIDE})
    assert list(loaded.flows[FlowId("side")].steps) == ["words", "finish"]


def test_places_point_at_lines() -> None:
    """Flows, steps, choices and road map steps know their line; the unknown points around it."""
    places = load({"work.yaml": GOOD, "side.yaml": SIDE}, RULES).places
    assert places.of("work") == ("work.yaml", 2)
    assert places.of("work", "trained") == ("work.yaml", 7)
    assert places.of("work", "trained", "other") == ("work.yaml", 11)
    assert places.of("work", "trained", "nothing") == ("work.yaml", 7)
    assert places.of("work", "roadmap:plan", "first") == ("work.yaml", 48)
    assert places.of("unheard_of") == ("", 0)


ONE = "  - {id: one, say: f-one}\n"

MISTAKES = {
    "kind": ("  - {id: one, sya: f-one}", 4, "Unknown step kind `sya`", "`say`"),
    "no kind": ("  - {id: one}", 4, "`one` does nothing", "say, ask"),
    "two kinds": (
        "  - {id: one, say: f-one, ask: f-two}",
        4,
        "several kinds at once: `say`, `ask`",
        "of its own",
    ),
    "key": ("  - {id: one, say: f-one, nxet: one}", 4, "Unknown key `nxet` in the step `one`", "`next`"),
    "foreign key": ("  - {id: one, say: f-one, choices: [a]}", 4, "Unknown key `choices`", "Known: `id`"),
    "no id": ("  - {say: f-one}", 4, "a step has no `id`", "Add `id: ...`"),
    "id": ("  - {id: Trained-In, say: f-one}", 4, "`Trained-In` is no id", "`trained_in`"),
    "long id": (f"  - {{id: {'x' * 41}, say: f-one}}", 4, "has 41 characters, at most 40", "64 bytes"),
    "long choice": (
        f"  - {{id: one, ask: f-one, choices: [{'x' * 33}]}}",
        4,
        "33 characters, at most 32",
        "64 bytes",
    ),
    "twice": (ONE + "  - {id: one, say: f-two}", 5, "`one` stands twice in the flow `f`", "line 4"),
    "key twice": ("  - id: one\n    say: f-one\n    say: f-two", 6, "`say` stands twice", "line 5"),
    "step is a word": ("  - one", 4, "a step must be a mapping", "key: value"),
    "message": ("  - {id: one, say: 'Hello there!'}", 4, "`Hello there!` is no message id", "locales/"),
    "empty message": ("  - {id: one, say: }", 4, "`say` of the step `one` must be a word", "say: word"),
    "choices missing": ("  - {id: one, ask: f-one}", 4, "has no `choices`", "Add `choices: ...`"),
    "choices empty": (
        "  - {id: one, ask: f-one, choices: []}",
        4,
        "`choices` of the step `one` is empty",
        "[first, second]",
    ),
    "choices source": (
        "  - {id: one, ask: f-one, choices: langs}",
        4,
        "Unknown source of choices `langs`",
        "languages",
    ),
    "choices type": ("  - {id: one, ask: f-one, choices: {a: b}}", 4, "must be a list", "[a, b]"),
    "choice twice": (
        "  - {id: one, ask: f-one, choices: [a, a]}",
        4,
        "The choice `a` stands twice",
        "Keep one",
    ),
    "choice key": (
        "  - {id: one, ask: f-one, choices: [{id: a, got: one}]}",
        4,
        "Unknown key `got`",
        "Known",
    ),
    "choice both": (
        "  - {id: one, ask: f-one, choices: [{id: a, next: one, call: f}]}",
        4,
        "both `next` and `call`",
        "Keep `call`",
    ),
    "input without kind": ("  - {id: one, input: f-one}", 4, "has no `kind`", "Add `kind"),
    "report": (
        "  - {id: one, show: oportunity_card}",
        4,
        "nothing to show called `oportunity_card`",
        "`opportunity_card`",
    ),
    "input kind": ("  - {id: one, input: f-one, kind: yaer}", 4, "Unknown kind of input `yaer`", "`year`"),
    "minimum": (
        "  - {id: one, input: f-one, kind: year, minimum: early}",
        4,
        "must be a whole number",
        "minimum: 18",
    ),
    "octal": (
        "  - {id: one, input: f-one, kind: year, minimum: 0x7f}",
        4,
        "must be a whole number",
        "minimum: 18",
    ),
    "bounds": (
        "  - {id: one, input: f-one, kind: year, minimum: 9, maximum: 1}",
        4,
        "above `maximum`",
        "Swap",
    ),
    "bounds of text": (
        "  - {id: one, input: f-one, kind: text, maximum: 1}",
        4,
        "numbers and years only",
        "Delete",
    ),
    "rule": (
        "  - {id: one, decide: pth, outcomes: {free: one}}",
        4,
        "the rule `pth`, which does not exist",
        "`path`",
    ),
    "outcome": (
        "  - {id: one, decide: path, outcomes: {regulated: one, free: one, fere: one}}",
        4,
        "has no outcome `fere`",
        "`free`",
    ),
    "outcome missing": (
        "  - {id: one, decide: path, outcomes: {free: one}}",
        4,
        "nothing for the outcome `regulated`",
        "`regulated: step`",
    ),
    "outcome nowhere": (
        "  - {id: one, decide: path, outcomes: {regulated: , free: one}}",
        4,
        "`regulated` leads nowhere",
        "regulated: step",
    ),
    "next": ("  - {id: one, say: f-one, next: on}", 4, "`next` leads to `on`, which is no step", "`one`"),
    "goto": (ONE + "  - {id: two, goto: noe}", 5, "leads to `noe`", "`one`"),
    "otherwise": (
        "  - {id: one, input: f-one, kind: year, otherwise: talk}",
        4,
        "`otherwise` leads to `talk`",
        "Known: `end`, `one`",
    ),
    "choice next": (
        "  - id: one\n    ask: f-one\n    choices:\n      - a\n      - {id: b, next: oen}",
        8,
        "the choice `b` leads to `oen`",
        "`one`",
    ),
    "flow": ("  - {id: one, call: ff}", 4, "calls the flow `ff`, which does not exist", "`f`"),
    "choice flow": (
        "  - {id: one, ask: f-one, choices: [{id: a, call: ff}]}",
        4,
        "calls the flow `ff`",
        "`f`",
    ),
    "road map": (
        "  - {id: one, roadmap: plan}",
        4,
        "the road map `plan`, which does not exist",
        "There is none",
    ),
    "condition of goto": (
        ONE + "  - {id: two, goto: one, when: {language: [de]}}",
        5,
        "`goto` cannot be skipped",
        "choice",
    ),
    "condition type": ("  - {id: one, say: f-one, when: self}", 4, "must be a mapping", "key: value"),
    "condition empty": (
        "  - {id: one, say: f-one, when: {}}",
        4,
        "`when` of the step `one` is empty",
        "delete it",
    ),
    "condition no value": (
        "  - {id: one, say: f-one, when: {language: []}}",
        4,
        "`language` in `when` of the step `one` is empty",
        "[value]",
    ),
    "condition variable": (
        "  - {id: one, say: f-one, when: {askingfor: [self]}}",
        4,
        "tests `askingfor`, which no step keeps",
        "`asking_for`",
    ),
    "condition choice": (
        "  - {id: one, ask: f-one, choices: [germany]}\n  - {id: two, say: f-two, unless: {one: [german]}}",
        5,
        "tests `one` for `german`, which is no choice of it",
        "`germany`",
    ),
    "condition number": (
        "  - {id: one, input: f-one, kind: number}\n  - {id: two, say: f-two, when: {one: [old]}}",
        5,
        "but it holds numbers",
        "[18]",
    ),
    "save": (
        "  - {id: one, ask: f-one, choices: [a]}\n  - {id: two, input: f-two, kind: year, save: one}",
        5,
        "keeps a year under `one`, but `f.one` keeps choices there",
        "another `save`",
    ),
    "false end": ("  - {id: one, end: false}", 4, "can only be true", "end: true"),
    "end that goes on": ("  - {id: end, say: f-one}", 4, "called `end` but does not end", "Rename"),
    "no steps": ("  []", 4, "`steps` is empty", "- {id: intro"),
    "tab": ("  - id: one\n\tsay: f-one", 5, "No YAML", "spaces, not with tabs"),
    "colon": ("  - id: one\n    say: f-one: more", 5, "No YAML", "in quotes"),
    "bracket": ("  - {id: one, say: f-one", 5, "No YAML", "brackets"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named(mistake: str) -> None:
    """One mistake gives one problem, with file, line, what it is and what to write instead."""
    steps, line, text, suggestion = MISTAKES[mistake]
    (problem,) = _problems(f"flow: f\ntitle: f-title\nsteps:\n{steps}\n")
    assert (problem.file, problem.line) == ("f.yaml", line)
    assert text in problem.text
    assert suggestion in problem.suggestion


ROADMAPS = {
    "key": ("- {id: p, title: p-t, stepps: [{id: a, text: p-a}]}", ["no `steps`", "Unknown key `stepps`"]),
    "twice": (
        "\n  ".join(["- {id: p, title: p-t, steps: [{id: a, text: p-a}]}"] * 2),
        ["The road map `p` stands twice"],
    ),
    "step twice": (
        "- {id: p, title: p-t, steps: [{id: a, text: p-a}, {id: a, text: p-b}]}",
        ["The step `a` stands twice in the road map `p`"],
    ),
    "no text": ("- {id: p, title: p-t, steps: [{id: a}]}", ["a step of the road map `p` has no `text`"]),
    "no step": ("- {id: p, title: p-t, steps: []}", ["`steps` of the road map `p` is empty"]),
    "facts": (
        "- {id: p, title: p-t, steps: [{id: a, text: p-a, facts: [x, x, [y]]}]}",
        ["`x` stands twice in `facts`", "holds something that is no word"],
    ),
    "condition": (
        "- {id: p, title: p-t, steps: [{id: a, text: p-a, when: {nobody: [x]}}]}",
        ["tests `nobody`, which no step keeps"],
    ),
}


@pytest.mark.parametrize("mistake", ROADMAPS)
def test_a_mistake_in_a_road_map_is_named(mistake: str) -> None:
    """Road maps are checked as strictly as steps."""
    roadmaps, texts = ROADMAPS[mistake]
    problems = _problems(_flow("  - {id: one, say: f-one}", f"roadmaps:\n  {roadmaps}\n"))
    assert len(problems) == len(texts)
    assert all(any(text in problem.text for problem in problems) for text in texts)


def test_all_problems_of_all_files_come_at_once() -> None:
    """No problem hides another one, in the same file or in another."""
    broken = _flow("  - {id: one, sya: x}\n  - {id: two, say: g-two, next: three}", "colour: red\n")
    problems = _problems(broken, "flow: [", "", "flow: h\n")
    assert [(p.file, p.line) for p in problems] == [
        ("f.yaml", 4),
        ("f.yaml", 5),
        ("f.yaml", 6),
        ("other0.yaml", 2),
        ("other1.yaml", 1),
        ("other2.yaml", 1),
        ("other2.yaml", 1),
    ]


def test_a_broken_step_is_still_there_to_be_gone_to() -> None:
    """A step that cannot be read does not make those that lead to it wrong."""
    (problem,) = _problems(_flow("  - {id: one, say: f-one, next: two}\n  - {id: two, sya: f-two}"))
    assert "Unknown step kind" in problem.text


def test_two_files_with_one_flow() -> None:
    """A flow and a road map stand in one file only."""
    with_plan = _flow("  - {id: one, say: x}", "roadmaps: [{id: p, title: t, steps: [{id: a, text: t}]}]")
    (flow,) = _problems(with_plan, with_plan)
    assert (flow.file, flow.text) == ("other0.yaml", "The flow `f` is already in f.yaml.")
    (roadmap,) = _problems(with_plan, with_plan.replace("flow: f", "flow: g"))
    assert roadmap.text == "The road map `p` is already in the flow `f`."


def test_a_variable_is_of_one_kind_across_flows() -> None:
    """Flows share what was answered, so a name means one kind of answer everywhere."""
    (problem,) = _problems(
        _flow("  - {id: age, input: f-age, kind: year}"),
        _flow("  - {id: age, input: f-age, kind: number}").replace("flow: f", "flow: g"),
    )
    assert problem.file == "other0.yaml"
    assert "keeps a number under `age`, but `f.age` keeps a year there" in problem.text


def test_rules_can_be_left_unchecked() -> None:
    """Without the rules at hand, decisions are read as they are."""
    text = _flow("  - {id: one, decide: anything, outcomes: {a: two}}\n  - {id: two, end: true}")
    assert load({"f.yaml": text}).problems == []


def test_a_problem_reads_like_a_compiler_message() -> None:
    """A problem prints as file, line, language, what is wrong and what to do."""
    problem = Problem("locales/tr/main.ftl", 7, "Too long.", "Shorten it.", "tr")
    assert str(problem) == "locales/tr/main.ftl:7: [tr] Too long. Shorten it."
    assert str(Problem("f.yaml", 0, "Empty.")) == "f.yaml: Empty."


@given(st.text(alphabet=st.characters(blacklist_categories=()), max_size=80))
def test_no_text_breaks_the_loader(text: str) -> None:
    """Whatever stands in a file, the loader says so and does not fail."""
    assert load({"f.yaml": text}).problems
    assert isinstance(load_answers({"a.yaml": text}).problems, list)


@given(
    st.integers(0, len(GOOD)),
    st.sampled_from(["", "\t", ": ", "- ", "[", "}", "&a ", "*a ", "!!x ", "? ", "<<: "]),
)
def test_no_damage_breaks_the_loader(at: int, junk: str) -> None:
    """A flow file damaged anywhere gives flows or problems, never a failure."""
    loaded = load({"f.yaml": GOOD[:at] + junk + GOOD[at + 3 :], "side.yaml": SIDE}, RULES)
    assert FlowId("side") in loaded.flows
    assert all(problem.line >= 0 and problem.text for problem in loaded.problems)


def test_the_flows_of_lotse_are_read() -> None:
    """The flow files that are shipped have no problem."""
    files = sorted(Path("flows/definitions").glob("*.yaml"))
    loaded = load({file.as_posix(): file.read_text(encoding="utf-8") for file in files})
    assert loaded.problems == []
    assert {"main", "recognition"} <= set(loaded.flows)


ANSWERS = """
- id: visa_fee
  topic: visa
  facts: [visa_fee]
  sources: ["https://example.org/fee"]
  flow: recognition
  related: [visa_time]
- {id: visa_time, topic: visa, refers: true}
"""


def test_answers_are_read() -> None:
    """An entry becomes an answer with facts, sources, flow and relatives."""
    loaded = load_answers({"answers.yaml": ANSWERS})
    assert loaded.problems == []
    fee, time = loaded.answers.values()
    assert (fee.id, fee.topic, fee.facts, fee.flow) == ("visa_fee", "visa", ("visa_fee",), "recognition")
    assert (fee.sources, fee.related, fee.refers) == (("https://example.org/fee",), ("visa_time",), False)
    assert time.refers
    assert loaded.places.of("visa_time") == ("answers.yaml", 8)


ANSWER_MISTAKES = {
    "not a list": ("visa: fee", 1, "must be a list", "- "),
    "key": ("- {id: a, topic: visa, fact: [x]}", 1, "Unknown key `fact`", "`facts`"),
    "topic": ("- {id: a}", 1, "has no `topic`", "topic"),
    "id": ("- {id: a-b, topic: visa}", 1, "`a-b` is no id", "`a_b`"),
    "twice": ("- {id: a, topic: visa}\n- {id: a, topic: visa}", 2, "stands twice", "line 1"),
    "related": (
        "- {id: abc, topic: visa}\n- {id: b, topic: visa, related: [abd]}",
        2,
        "does not exist",
        "`abc`",
    ),
    "itself": ("- {id: abc, topic: visa, related: [abc]}", 1, "related to itself", "Delete"),
    "source": ("- {id: abc, topic: visa, sources: [somewhere]}", 1, "is no address", "https://"),
    "refers": ("- {id: abc, topic: visa, refers: maybe}", 1, "must be true or false", "refers: true"),
}


@pytest.mark.parametrize("mistake", ANSWER_MISTAKES)
def test_a_mistake_in_the_answers_is_named(mistake: str) -> None:
    """One mistake in the file of answers gives one problem with line and suggestion."""
    text, line, words, suggestion = ANSWER_MISTAKES[mistake]
    (problem,) = load_answers({"answers.yaml": text}).problems
    assert (problem.file, problem.line) == ("answers.yaml", line)
    assert words in problem.text
    assert suggestion in problem.suggestion
